from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.date import find_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8 March 2002", ["2002-03-08"]),
        ("March 8, 2002", ["2002-03-08"]),
        ("1st of May 2010", ["2010-05-01"]),
        ("March 2002", ["2002-03"]),
        ("Sept. 2010", ["2010-09"]),
        ("in 2002,", ["2002"]),
        ("2002-03-08", ["2002-03-08"]),
        ("on 8 March 2002 and in 2004", ["2002-03-08", "2004"]),
        ("31 February 2002", ["2002"]),
        ("1999–2000", []),
        ("2000 mg", []),
        ("2002-13-08", []),
        ("03/08/2002", []),
    ],
)
def test_dates(text: str, expected: list[str]) -> None:
    assert [item.iso for item in find_dates(text)] == expected


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_what_is_written_is_read_back(day: date) -> None:
    for written in (f"{day:%d %B %Y}", f"{day:%B} {day:%d}, {day:%Y}"):
        assert [(found.iso, found.end) for found in find_dates(written)] == [(f"{day}", len(written))]
