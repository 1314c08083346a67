from __future__ import annotations

import pytest

from app.facts.name_starts import starts_of


@pytest.mark.parametrize(
    ("key", "starts"),
    [
        ("anakinra", ["anakinra"]),
        ("insulin glargine", ["insulin glargine", "glargine"]),
        ("abacavir/lamivudine", ["abacavir/lamivudine", "lamivudine"]),
        ("interferon beta-1a (human)", ["interferon beta-1a (human)", "beta-1a (human)", "human)"]),
        ("a b c", ["a b c"]),
        ("st john's wort", ["st john's wort", "john's wort", "wort"]),
    ],
)
def test_where_a_name_may_be_begun(key: str, starts: list[str]) -> None:
    assert starts_of(key) == starts


def test_of_long_names_the_beginnings() -> None:
    starts = starts_of("word " * 50)
    assert len(starts) == 7
    assert max(map(len, starts)) == 100
