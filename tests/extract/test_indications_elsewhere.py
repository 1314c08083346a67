from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document
from tests.extract.indication_prose import read


def test_a_section_on_uses_stands_before_the_lead() -> None:
    lead = "'''Testol''' is used to treat gout and colds.\n"
    facts = extract(parse_document("Testol", lead + "==Medical uses==\nTestol is used to treat severe gout.\n")).facts
    assert [(fact.indication, fact.evidence.section) for fact in facts] == [
        ("colds", []),
        ("severe gout", ["Medical uses"]),
    ]


@pytest.mark.parametrize(
    ("section", "sentence", "expected"),
    [
        ("History", "Testol was approved for gout in 1990.", ["gout"]),
        ("History", "Testol was used to treat gout in 1990.", []),
        ("History", "Testol has not been found effective for the treatment of gout.", []),
        ("History", "Evidence does not support a role for testol in the treatment of gout.", ["gout"]),
        ("Cost", "Aspirin is used to treat gout.", []),
        ("Cost", "It was approved for gout.", ["gout"]),
        ("Dosing", "Testol is used to treat gout.", ["gout"]),
        ("Contraindications", "Testol is used to treat gout.", []),
    ],
)
def test_other_sections(section: str, sentence: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(f"=={section}==\n{sentence}\n")] == expected


def test_what_was_added_to_the_indications_counts_in_the_history() -> None:
    body = (
        "== History ==\nIt was approved by the FDA in 1994 for lupus; the indications were extended to include gout.\n"
    )
    assert [use for use, _, _ in read(body)] == ["lupus", "gout"]
