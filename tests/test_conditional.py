from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from app.conditional import http_date, is_current

MOMENT = datetime(2024, 5, 6, 7, 8, 9, 999, tzinfo=UTC)


@given(st.text(st.characters(max_codepoint=255)), st.text(st.characters(max_codepoint=255)))
def test_junk_is_never_an_error(tags: str, since: str) -> None:
    assert is_current(Headers({"if-none-match": tags}), '"x"', MOMENT) == (tags.strip() == "*" or '"x"' in tags)
    is_current(Headers({"if-modified-since": since}), '"x"', MOMENT)


@pytest.mark.parametrize(
    "since",
    [
        "Mon, 06 May 2024 07:08:09 GMT",
        "Mon, 06 May 2024 07:08:09 -0000",
        "Mon, 06 May 2024 09:08:09 +0200",
        "Monday, 06-May-24 07:08:09 GMT",
    ],
)
def test_dates_are_read_as_mail_writes_them(since: str) -> None:
    assert is_current(Headers({"if-modified-since": since}), '"x"', MOMENT)


def test_a_date_is_nothing_to_compare_with_where_there_is_none() -> None:
    assert not is_current(Headers({"if-modified-since": "Mon, 06 May 2024 07:08:09 GMT"}), '"x"')


def test_tags_may_come_in_several_lines() -> None:
    lines = Headers(raw=[(b"if-none-match", b'"a"'), (b"if-none-match", b'"x"')])
    assert is_current(lines, '"x"')


def test_dates_are_written_in_greenwich_time() -> None:
    east = MOMENT.astimezone(timezone(timedelta(hours=9)))
    assert http_date(east) == "Mon, 06 May 2024 07:08:09 GMT"
