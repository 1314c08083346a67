"""Extraction of one article after the other, or of several at a time: in processes here, or wherever `Readers` are."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from typing import Protocol, Self, cast

from app.ingest.messages import packed, unpacked
from app.ingest.reader_process import SECONDS, ReaderPool, fork_reader
from app.ingest.skipped import NotRead
from app.loading import loading
from app.store.article import Article
from app.store.prepared import Prepared

Result = Prepared | NotRead
# Articles handed over for each process.
_UNDER_WAY = 32


class Answer(Protocol):
    """What is being read of an article, or was."""

    def done(self) -> bool:
        """Tell whether it is there."""

    def result(self) -> Result:
        """Wait for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article that is being read, or was."""

    article: Article
    slug: str
    answer: Answer


class Readers(Protocol):
    """What reads articles for an ingestion. To be closed, as a context manager does."""

    @property
    def have_room(self) -> bool:
        """Whether to hand over another article before the next result is taken."""

    def begin(self, article: Article, slug: str) -> Reading:
        """Hand an article over."""

    def finish(self, reading: Reading) -> Result:
        """Wait for what was read of an article. Each is to be finished once."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


class LocalReaders:
    """Reads articles in `workers` processes; in this one where that is 1.

    What cannot be read in so many `seconds` is left out.
    """

    def __init__(self, workers: int = 1, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._elsewhere = workers > 1
        # A thread for each process, which waits for it.
        self._threads = ThreadPoolExecutor(workers)
        self._pool = ReaderPool(partial(fork_reader, seconds))
        # So many that a dump is read on while processes start, which takes as long as thirty megabytes of it: where
        # processors are few, the time that one of them waits is lost.
        self._most = _UNDER_WAY * workers
        self._under_way = 0

    @property
    def have_room(self) -> bool:
        """Whether to hand over another article before the next result is taken."""
        return self._under_way < self._most

    def begin(self, article: Article, slug: str) -> Reading:
        """Hand an article over."""
        self._under_way += 1
        if self._elsewhere:
            return Reading(article, slug, _Answer(self._threads.submit(self._read_elsewhere, article, slug)))
        future: Future[Result] = Future()
        future.set_result(_read_here(article, slug, self._seconds))
        return Reading(article, slug, future)

    def finish(self, reading: Reading) -> Result:
        """Wait for what was read of an article."""
        self._under_way -= 1
        return reading.answer.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes; what they have not begun is dropped."""
        self._threads.shutdown(cancel_futures=True)
        self._pool.close()

    def _read_elsewhere(self, article: Article, slug: str) -> bytes:
        return self._pool.read(packed((article, slug)))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a process has answered, in as few bytes as it came until it is wanted."""

    future: Future[bytes]

    def done(self) -> bool:
        return self.future.done()

    def result(self) -> Result:
        return cast("Result", unpacked(self.future.result()))


def _read_here(article: Article, slug: str, seconds: float) -> Result:
    return _load_reading()(article, slug, seconds)


@cache
def _load_reading() -> Callable[[Article, str, float], Result]:
    with loading():
        from app.ingest.reading import read_in_time  # noqa: PLC0415  # slow to load: not by a process that only writes

    return read_in_time
