"""Works ahead of who asks: what comes next is made in a thread, while what came before is used."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

ItemT = TypeVar("ItemT")


def read_ahead(items: Iterator[ItemT], most: int) -> Generator[ItemT, None, None]:
    """Yield the items of an iterator, at most so many of which wait; what it raises is raised in its place.

    It gains time where making an item lets other threads run, as decompression does.
    """
    end = object()
    pool = ThreadPoolExecutor(1)
    try:
        coming = deque(pool.submit(next, items, end) for _ in range(most))
        while (item := coming.popleft().result()) is not end:
            coming.append(pool.submit(next, items, end))
            yield item  # type: ignore[misc]  # an item, where it is not the end
    finally:
        pool.shutdown(cancel_futures=True)
