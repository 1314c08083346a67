from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ingest.read_ahead import read_ahead


@given(st.lists(st.integers()), st.integers(1, 5))
def test_all_items_come_in_their_order(items: list[int], most: int) -> None:
    assert list(read_ahead(iter(items), most)) == items


def test_what_goes_wrong_does_so_after_what_came_before() -> None:
    def failing() -> Iterator[int]:
        yield from (1, 2)
        raise ValueError("broken")

    ahead = read_ahead(failing(), 4)
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
    with closing(read_ahead(numbers(), 3)) as ahead:
        assert [next(ahead) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert 5 <= len(made) <= 8
    assert threading.active_count() == threads
