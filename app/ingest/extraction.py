"""Extraction of one article after the other, or of several at a time in processes of their own."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import Self

from app.ingest.skipped import NotRead
from app.store.article import Article
from app.store.prepared import Prepared

# Processes that are forked from a small server: quick to start, and nothing of this process is copied into them.
_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


# A hundred times what the longest of good articles take.
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Reading:
    """An article that is being read, or was."""

    article: Article
    slug: str
    future: Future[Prepared | NotRead]


def _read(article: Article, slug: str, seconds: float) -> Prepared | NotRead:
    from app.ingest.reading import read_in_time  # noqa: PLC0415  # slow to import: not by a process that only writes

    return read_in_time(article, slug, seconds, or_die=parent_process() is not None)


class Readers:
    """Reads articles in `workers` processes; in this one where that is 1. To be closed, as a context manager does.

    What cannot be read in so many `seconds` is left out.
    """

    def __init__(self, workers: int = 1, seconds: float = _SECONDS) -> None:
        self._workers = workers
        self._seconds = seconds
        self._pool: ProcessPoolExecutor | None = None

    @property
    def capacity(self) -> int:
        """How many articles to hand over before the first result is needed, so that no process waits for work."""
        return 1 if self._workers == 1 else 4 * self._workers

    def begin(self, article: Article, slug: str) -> Reading:
        """Hand an article over."""
        if self._workers == 1:
            future: Future[Prepared | NotRead] = Future()
            future.set_result(_read(article, slug, self._seconds))
            return Reading(article, slug, future)
        try:
            return Reading(article, slug, self._processes().submit(_read, article, slug, self._seconds))
        except BrokenExecutor:
            self.close()
            return Reading(article, slug, self._processes().submit(_read, article, slug, self._seconds))

    def finish(self, reading: Reading) -> Prepared | NotRead:
        """Wait for what was read of an article."""
        try:
            return reading.future.result()
        except BrokenExecutor:  # one of the articles under way ended its process: each is read again, alone
            return _read_alone(reading, self._seconds)

    def close(self) -> None:
        """End the processes; what they have not begun is dropped."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _processes(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = _make_pool(self._workers)
        return self._pool


def _read_alone(reading: Reading, seconds: float) -> Prepared | NotRead:
    with _make_pool(1) as pool:
        try:
            return pool.submit(_read, reading.article, reading.slug, seconds).result()
        except BrokenExecutor:
            return NotRead("cannot be read: the process that read it ended without an answer")


def _make_pool(workers: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context(_METHOD)
    if _METHOD == "forkserver":
        context.set_forkserver_preload(["app.ingest.reading"])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_start_reader)


def _start_reader() -> None:
    """Leave interrupts to the process that writes, and end when that one ends, even when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # what is imported stays: searching it for garbage takes a tenth of the time
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
