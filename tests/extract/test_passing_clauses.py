from __future__ import annotations

import pytest

from app.extract.passing_clauses import passing_clauses


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Urea is checked and sodium is measured.", [("Urea is checked", None), ("sodium is measured", None)]),
        ("Urea is checked and measured.", [("Urea is checked and measured", None)]),
        ("Urea and sodium are checked.", [("Urea and sodium are checked", None)]),
        ("It does harm, so urea is checked; sodium is not.", [("It does harm", None), ("urea is checked", None), ("sodium is not", None)]),
        ("Before the start, urea is checked.", [("urea is checked", "Before the start")]),
        ("In gout, urea is checked.", [("urea is checked", None)]),
        ("Urea is checked if gout is feared, and it helps.", [("Urea is checked , and it helps", None)]),
        ("Patients who have gout should be checked.", [("Patients  should be checked", None)]),
        ("None is given until urea is known.", [("until urea is known", None)]),
        ("Urea may rise and should be checked.", [("Urea should be checked", None)]),
        ("It raises lipids, which are checked.", [("It raises lipids are checked", None)]),
        ("Urea is checked (see the tests above).", [("Urea is checked", None)]),
    ],
)  # fmt: skip
def test_clauses_without_conditions(sentence: str, found: list[tuple[str, str | None]]) -> None:
    assert [(clause.core, clause.when) for clause in passing_clauses(sentence)] == found
