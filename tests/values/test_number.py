from __future__ import annotations

import pytest

from app.values.number import parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("17,257.6", 17257.6),
        ("1,250", 1250),
        ("2,5", 2.5),
        ("0,125", 0.125),
        (".5", 0.5),
        ("10 000", 10000),
        ("1½", 1.5),
        ("¾", 0.75),
        ("2 1/2", 2.5),
        ("1⁄4", 0.25),
        ("4 × 10⁹", 4e9),
        ("4 x 10^9", 4e9),
        ("seven", 7),
        ("Twenty-one", 21),
        ("thirty", 30),
        ("half a", 0.5),
        ("half", 0.5),
        ("one-half", 0.5),
        ("One-half an", 0.5),
        ("one and a half", 1.5),
        ("2-and-a-half", 2.5),
    ],
)
def test_numbers(text: str, value: float) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["", "x", "5/4", "1.2.3", "4 x 109", "many", "12 h"])
def test_no_numbers(text: str) -> None:
    assert parse_number(text) is None
