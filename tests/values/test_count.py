from __future__ import annotations

import pytest

from app.values.count import find_counts, find_people


@pytest.mark.parametrize(
    ("text", "expected"), [("(n = 18)", [18]), ("N=1,200", [1200]), ("n = 0", []), ("n = 1.5", []), ("100 mg", [])]
)
def test_sample_sizes(text: str, expected: list[int]) -> None:
    assert [item.count for item in find_counts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 12 healthy volunteers", [12]),
        ("3 elderly male patients", [3]),
        ("7 hours in children", []),
        ("5 mg patients", []),
        ("10% of patients", []),
    ],
)
def test_people(text: str, expected: list[int]) -> None:
    assert [item.count for item in find_people(text)] == expected
