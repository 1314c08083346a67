from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.drugs import decode_cursor, encode_cursor


@given(st.text(st.characters(codec="utf-8")))
def test_a_cursor_leads_back_to_its_slug(slug: str) -> None:
    assert decode_cursor(encode_cursor(slug)) == slug


@given(st.text())
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a cursor of this list"):
        decode_cursor(text)


@pytest.mark.parametrize("cursor", ["c2x1ZzphYmM=", "YWJj", "c2x1ZzphYmN", "", "c2x1Zzr_"])
def test_cursors_are_taken_as_written_or_not_at_all(cursor: str) -> None:
    with pytest.raises(ValueError, match="not a cursor of this list"):
        decode_cursor(cursor)
