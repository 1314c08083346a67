from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ingest.read_ahead import ReadAhead


@given(st.lists(st.integers()), st.integers(1, 5), st.integers(0, 9))
def test_all_items_come_in_their_order(items: list[int], most: int, at_first: int) -> None:
    with closing(ReadAhead(iter(items), most, at_first)) as ahead:
        assert list(ahead) == items
        assert list(ahead) == []


def test_what_goes_wrong_does_so_after_what_came_before() -> None:
    def failing() -> Iterator[int]:
        yield from (1, 2)
        raise ValueError("broken")

    with closing(ReadAhead(failing(), 4)) as ahead:
        assert [next(ahead), next(ahead)] == [1, 2]
        with pytest.raises(ValueError, match="broken"):
            next(ahead)


def test_no_more_than_that_many_wait_and_an_end_before_the_end_ends_the_thread() -> None:
    made: list[int] = []

    def numbers() -> Iterator[int]:
        while True:
            made.append(len(made))
            yield made[-1]

    threads = threading.active_count()
    with closing(ReadAhead(numbers(), 3)) as ahead:
        assert [next(ahead) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert 5 <= len(made) <= 8
    assert threading.active_count() == threads


def test_it_begins_before_it_is_asked_with_more_at_first() -> None:
    made: list[int] = []
    enough = threading.Event()

    def numbers() -> Iterator[int]:
        while True:
            made.append(len(made))
            if len(made) == 6:
                enough.set()
            yield made[-1]

    with closing(ReadAhead(numbers(), 2, at_first=6)) as ahead:
        assert enough.wait(60)
        assert [next(ahead) for _ in range(4)] == [0, 1, 2, 3]
    assert len(made) == 6  # as many as wait are enough now
