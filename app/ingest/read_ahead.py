"""Works ahead of who asks: what comes next is made in a thread, while what came before is used."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

ItemT = TypeVar("ItemT")


class ReadAhead(Iterator[ItemT], Generic[ItemT]):
    """The items of an iterator, at most so many of which wait; what it raises is raised in its place.

    It begins at once, with more where so many are wanted `at_first`, and must be closed. It gains time where making an
    item lets other threads run, as decompression does.
    """

    def __init__(self, items: Iterator[ItemT], most: int, at_first: int = 0) -> None:
        self._items, self._most, self._end = items, most, object()
        self._thread = ThreadPoolExecutor(1)
        self._coming: deque[Future[ItemT | object]] = deque()
        self._fill(max(most, at_first))

    def __next__(self) -> ItemT:
        """Wait for the next item."""
        item = self._coming[0].result()
        if item is self._end:
            raise StopIteration
        self._coming.popleft()
        self._fill(self._most)
        return item  # type: ignore[return-value]  # an item, where it is not the end

    def close(self) -> None:
        """End the thread, as soon as it has made the item that it is at."""
        self._thread.shutdown(cancel_futures=True)

    def _fill(self, most: int) -> None:
        while len(self._coming) < most:
            self._coming.append(self._thread.submit(next, self._items, self._end))
