from __future__ import annotations

import json
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.cursors import decode_cursor, encode_cursor


def written(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).decode().rstrip("=")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")), st.integers(-(2**63), 2**63 - 1))
def test_a_cursor_leads_back_to_its_place(slug: str, number: int) -> None:
    cursor = encode_cursor("drugs", (slug, number))
    assert decode_cursor("drugs", ("", 0), cursor) == (slug, number)


@given(st.text())
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a cursor of this list"):
        decode_cursor("drugs", ("",), text)


@pytest.mark.parametrize(
    "cursor",
    [
        written(["drugs", "abc"]) + "=",
        written(["drugs", 1]),
        written(["drugs", True]),
        written(["drugs"]),
        written(["drugs", "abc", "abc"]),
        written(["facts", "abc"]),
        written(["drugs", "a\0"]),
        written({"drugs": "abc"}),
        written("drugs"),
        written(None),
        "[" * 10_000,
        "WyJkcnVncyIsImFiYyJe",
        "",
    ],
)
def test_a_cursor_of_another_list_or_shape_is_refused(cursor: str) -> None:
    with pytest.raises(ValueError, match="not a cursor of this list"):
        decode_cursor("drugs", ("",), cursor)


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1])
def test_a_number_that_no_database_has_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="not a cursor of this list"):
        decode_cursor("drugs", (0,), encode_cursor("drugs", (number,)))
