from __future__ import annotations

import pytest

from app.values.ratio import find_ratios


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a 3.6-fold increase", [(3.6, 3.6)]),
        ("2- to 3-fold", [(2, 3)]),
        ("twofold", [(2, 2)]),
        ("3.6 times higher", [(3.6, 3.6)]),
        ("two to three times more", [(2, 3)]),
        ("twice as likely", [(2, 2)]),
        ("by a factor of about 3", [(3, 3)]),
        ("tenfold, then 4-fold", [(10, 10), (4, 4)]),
        ("three times daily", []),
        ("5/4-fold", []),
        ("4- to 3-fold", []),
    ],
)
def test_ratios(text: str, expected: list[tuple[float, float]]) -> None:
    assert [(item.low, item.high) for item in find_ratios(text)] == expected
