from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.pieces import part_remark, pieces


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a, b; c\nd", ["a", "b", "c", "d"]),
        ("2,4-D, b", ["2,4-D", "b"]),
        ("a (b, c), d", ["a (b, c)", "d"]),
        ("a (b\nc), d", ["a (b", "c)", "d"]),
        ("a), b", ["a)", "b"]),
        ("a,", ["a"]),
        (" ,; \n ", []),
        ("a  b", ["a b"]),
    ],
)
def test_a_list_is_cut_outside_brackets(text: str, found: list[str]) -> None:
    assert list(pieces(text)) == found


def test_only_the_marks_asked_for_cut() -> None:
    assert list(pieces("a, b; c", ";")) == ["a, b", "c"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a (b)", ("a", "b")),
        ("a [b]", ("a", "b")),
        ("a", ("a", None)),
        ("(b)", ("(b)", None)),
        ("a (b) c", ("a (b) c", None)),
    ],
)
def test_a_remark_is_parted_from_its_piece(text: str, parts: tuple[str, str | None]) -> None:
    assert part_remark(text) == parts


@given(st.text(max_size=100))
def test_nothing_but_marks_and_blanks_is_lost(text: str) -> None:
    kept = "".join("".join(piece.split()) for piece in pieces(text))
    assert sorted(c for c in kept if c not in ",;") == sorted(c for c in "".join(text.split()) if c not in ",;")
