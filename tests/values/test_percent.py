from __future__ import annotations

import pytest

from app.values.percent import find_percents


def test_two_shares_keep_their_places() -> None:
    text = "40%, severe in 2%"
    found = find_percents(text)
    assert [(item.percent.low, item.percent.high) for item in found] == [(40, 40), (2, 2)]
    assert [text[item.start : item.end] for item in found] == ["40%", "2%"]


def test_a_bound_has_one_end() -> None:
    (item,) = find_percents("in less than 1% of patients")
    assert (item.percent.low, item.percent.high, item.comparator) == (None, 1, "less_than")


@pytest.mark.parametrize("text", ["150%", "95% CI", "5 mg", "ten"])
def test_no_shares(text: str) -> None:
    assert find_percents(text) == []
