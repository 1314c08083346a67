from __future__ import annotations

import pytest

from app.extract.precautions import extract
from app.wikitext.parse import parse_document


def read(sentence: str, heading: str = "Adverse effects") -> dict[str, str | None]:
    document = parse_document("Testol", f"'''Testol''' is a [[statin]].\n\n=={heading}==\n{sentence}\n")
    return {fact.condition: fact.advice for fact in extract(document).facts}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Shock is seen with rapid infusion of it.", {"rapid infusion": "Shock is seen with rapid infusion"}),
        (
            "Rapid intravenous injection may cause shock, and it should therefore be injected slowly.",
            {"Rapid intravenous injection": "Rapid intravenous injection may cause"},
        ),
        (
            "It must be infused over at least 60 minutes.",
            {"infused over at least 60 minutes": "It must be infused over at least 60 minutes"},
        ),
        (
            "It should be given by slow intravenous injection.",
            {"given by slow intravenous injection": "It should be given by slow intravenous injection"},
        ),
        ("It should be given with food.", {}),
        ("Rapid injection is not associated with shock.", {}),
    ],
)
def test_how_fast_it_must_not_run_in(sentence: str, found: dict[str, str]) -> None:
    assert read(sentence) == found


def test_elsewhere_the_rate_is_no_precaution() -> None:
    assert read("Rapid infusion may cause shock.", "Chemistry") == {}
