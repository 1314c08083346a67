from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.rate import find_rates

Rate = tuple[float, float, str, float | None]


def found(text: str) -> list[Rate]:
    return [(item.rate.value, item.rate.per, item.rate.unit, item.percent) for item in find_rates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.12 cases/100 patient-years", [(0.12, 100, "patient-years", None)]),
        ("12 events per 1,000 patient years", [(12, 1000, "patient years", None)]),
        ("5.7 per 100,000 person-years", [(5.7, 100000, "person-years", None)]),
        ("12 per 10,000 persons", [(12, 10000, "persons", 0.12)]),
        ("1 in 1,000", [(1, 1000, "people", 0.1)]),
        ("one in 20 patients", [(1, 20, "patients", 5)]),
        ("about one in every 500 children", [(1, 500, "children", 0.2)]),
        ("1 in 100 and 1 in 1,000 people", [(1, 100, "people", 1), (1, 1000, "people", 0.1)]),
        ("1 of 400 people", [(1, 400, "people", 0.25)]),
        ("one of 20 tablets", []),
        ("eight per million doses", [(8, 1_000_000, "doses", 0.0008)]),
        ("2 in 10 thousand people", [(2, 10_000, "people", 0.02)]),
        ("20 per 10 patients", [(20, 10, "patients", None)]),
        ("1 in 10%", []),
        ("0.5 per year", []),
        ("1 in 0 patients", []),
    ],
)
def test_rates(text: str, expected: list[Rate]) -> None:
    assert found(text) == expected


@given(st.text(alphabet="0123456789., in/perpatientyears-", max_size=60))
def test_junk_never_raises(text: str) -> None:
    find_rates(text)
