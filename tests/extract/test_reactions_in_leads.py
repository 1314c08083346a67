from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract
from app.wikitext.parse import parse_document


def read(paragraph: str) -> list[tuple[str, str | None]]:
    document = parse_document("Testol", f"'''Testol''' is a drug.\n\n{paragraph}\n")
    return [(fact.reaction, fact.frequency) for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        # Behind a word on how safe the drug is, a paragraph tells of its reactions.
        ("Testol is generally safe. Pain may occur at the site of injection.", [("Pain", None)]),
        ("It is well tolerated. The dose is 3 g. Serious skin rashes may rarely occur.", [("Serious skin rashes", "rarely")]),
        ("Serious side effects of testol are very uncommon. Severe allergies are rare.", [("Severe allergies", "rare")]),
        ("It is very safe. About 10% of babies develop fever or redness.", [("fever", None), ("redness", None)]),
        # Without one, nobody knows whose they are.
        ("Testol treats gout. Pain may occur.", []),
        ("Testol is safe if taken early. Pain may occur.", []),
        # What it is for is no reaction, what it may do is one.
        ("Testol is an anaesthetic that causes a loss of consciousness.", []),
        ("Testol is a drug that can cause fever.", [("fever", None)]),
        # An older form, and the reason for something, have their own effects.
        ("An earlier vaccine was linked to intussusception, but this one is not.", []),
        ("It is given with thiazides, since heart failure leads to fluid retention.", []),
        ("It is restricted, since it leads to fluid retention.", [("fluid retention", None)]),
        ("It is restricted, since heart failure causes fluid retention.", []),
        ("While testol is well tolerated, headache and stomach upset often occur.", [("headache", "often"), ("stomach upset", "often")]),
        # Fewer cases are its benefit; a verb is no part of a name, nor are the people.
        ("It has resulted in a decrease in the rate of meningitis, pneumonia, and epiglottitis.", []),
        ("High doses of testol can cause headache, and precipitate gout.", [("headache", None), ("gout", None)]),
        ("Side effects include hyperphosphatemia in end-stage renal failure patients.", [("hyperphosphatemia", None)]),
        ("Side effects include fever (10%).", [("fever", None)]),
        # What parentheses leave behind parts no word.
        ("Side effects include aphasia (difficulty speaking)/stuttering and gout.", [("aphasia", None), ("stuttering", None), ("gout", None)]),
    ],
)  # fmt: skip
def test_reactions_that_stand_under_no_heading(paragraph: str, expected: list[tuple[str, str | None]]) -> None:
    assert read(paragraph) == expected
