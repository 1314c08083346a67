from __future__ import annotations

import pytest

from app.extract.changes_followed import changes_followed
from app.extract.monitoring import extract
from app.wikitext.parse import parse_document


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Potassium may rise, so regular checks are advised.", ["Potassium"]),
        ("It can raise liver enzymes, and monitoring is recommended.", ["liver enzymes"]),
        ("It increases barine levels, requiring close monitoring.", ["barine levels"]),
        ("It lowers the pulse and requires supervision.", ["pulse"]),
        ("Falls in blood pressure are common; close monitoring is advised.", ["blood pressure"]),
        ("Potassium may rise, and monitoring of the heart is advised.", []),
        ("It lowers blood pressure, and supervision of children is needed.", []),
        ("It raises potassium, and no monitoring is needed.", []),
        ("It raises barine levels, and the two are not given together.", []),
        ("The heart is weak, and monitoring is recommended.", []),
        ("The pulse is felt, and monitoring is recommended.", []),
    ],
)
def test_what_changes_is_monitored(sentence: str, found: list[str]) -> None:
    assert [test.test for test in changes_followed(sentence)] == found


def test_when_it_is_monitored() -> None:
    assert [test.schedule for test in changes_followed("Urea may rise, so checks are advised every week.")] == [
        ("every week",)
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It can raise liver enzymes, and monitoring is recommended.", ["liver enzymes"]),
        ("It raises potassium, and no monitoring is needed.", []),
    ],
)
def test_where_no_test_is_named_otherwise(sentence: str, found: list[str]) -> None:
    facts = extract(parse_document("Foonib", f"== Adverse effects ==\n{sentence}")).facts
    assert [fact.test for fact in facts] == found
