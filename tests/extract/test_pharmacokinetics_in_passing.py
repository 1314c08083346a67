"""Values and words on the body's doings as articles tell them in passing."""

from __future__ import annotations

import pytest

from app.extract.pharmacokinetics import extract
from app.wikitext.parse import parse_document


def read(text: str) -> list[tuple[str, float | None, str | None]]:
    document = parse_document("Foonib", f"'''Foonib''' is a drug.\n\n== Pharmacokinetics ==\n{text}\n")
    facts = extract(document).facts
    return [(f.parameter.value, f.quantity.low if f.quantity else None, f.context.subject) for f in facts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The half-life of the R-enantiomer is 20–30 hours and of the S-enantiomer 21–43 hours.",
            [("elimination_half_life", 20, "R-enantiomer"), ("elimination_half_life", 21, "S-enantiomer")],
        ),
        ("Its bioavailability is over 75% for dextrofoonib.", [("bioavailability", 75, "dextrofoonib")]),
        ("Its bioavailability is 75%, as opposed to 30% for digoxin.", [("bioavailability", 75, None)]),
        ("The main metabolite is barfic acid; it has a half-life of 12 hours.", [("elimination_half_life", 12, "barfic acid")]),
        ("Its half-life in the environment is 30 days.", []),
        # Of two kinds of people, and not of two substances.
        (
            "The half-lives of foonib and norfoonib are 2 h, and 9 h in children.",
            [("elimination_half_life", 2, None), ("elimination_half_life", 9, None)],
        ),
        (
            "It is metabolized in the liver into:\n* norfoonib (20%)\n* other things that nobody knows",
            [("metabolism", None, None), ("metabolites", None, None), ("metabolites", 20, "norfoonib")],
        ),
        ("Foonib is metabolized by cholinesterase.", [("metabolism", None, None)]),
        ("1,3,7-Trimethylfooic acid is a minor foonib metabolite.", [("metabolites", None, "1,3,7-Trimethylfooic acid")]),
        (
            "Further minor metabolites of foonib include norfoonib and p-hydroxyfoonib.",
            [("metabolites", None, "norfoonib"), ("metabolites", None, "p-hydroxyfoonib")],
        ),
        ("Foonib can accumulate in people with severe liver disease.", [("accumulation", None, None)]),
    ],
)  # fmt: skip
def test_told_in_passing(text: str, found: list[tuple[str, float | None, str | None]]) -> None:
    assert read(text) == found
