"""Extraction of one article after the other, or of several at a time in processes of their own.

Each process has a connection of its own, so that the end of one is seen at once and cannot hold up the others: a queue
that they share keeps waiting for the rest of what a killed process had begun to say.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread
from typing import Self, cast

from app.ingest.skipped import NotRead
from app.store.article import Article
from app.store.prepared import Prepared

# Processes that are forked from a small server: quick to start, and nothing of this process is copied into them.
_CONTEXT = (
    multiprocessing.get_context("forkserver")
    if "forkserver" in multiprocessing.get_all_start_methods()
    else multiprocessing.get_context("spawn")
)
_CONTEXT.set_forkserver_preload(["app.ingest.reading"])

# A hundred times what the longest of good articles take.
_SECONDS = 60.0
# An article whose process ended may have been killed with it by chance: it is read once more.
_ATTEMPTS = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """An article that is being read, or was."""

    article: Article
    slug: str
    future: Future[Prepared | NotRead]


class Readers:
    """Reads articles in `workers` processes; in this one where that is 1. To be closed, as a context manager does.

    What cannot be read in so many `seconds` is left out.
    """

    def __init__(self, workers: int = 1, seconds: float = _SECONDS) -> None:
        self._workers = workers
        self._seconds = seconds
        # A thread for each process, which waits for it.
        self._threads = ThreadPoolExecutor(workers)
        self._idle: SimpleQueue[_Reader | None] = SimpleQueue()
        for _ in range(workers):
            self._idle.put(None)  # a process that has not been started yet

    @property
    def capacity(self) -> int:
        """How many articles to hand over before the first result is needed, so that no process waits for work."""
        return 1 if self._workers == 1 else 4 * self._workers

    def begin(self, article: Article, slug: str) -> Reading:
        """Hand an article over."""
        if self._workers > 1:
            return Reading(article, slug, self._threads.submit(self._read_elsewhere, article, slug))
        future: Future[Prepared | NotRead] = Future()
        future.set_result(_read(article, slug, self._seconds))
        return Reading(article, slug, future)

    def finish(self, reading: Reading) -> Prepared | NotRead:
        """Wait for what was read of an article."""
        return reading.future.result()

    def close(self) -> None:
        """End the processes; what they have not begun is dropped."""
        self._threads.shutdown(cancel_futures=True)
        while not self._idle.empty():
            reader = self._idle.get()
            if reader is not None:
                reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read_elsewhere(self, article: Article, slug: str) -> Prepared | NotRead:
        reader = self._idle.get()
        try:
            for _ in range(_ATTEMPTS):
                reader = reader or _Reader(self._seconds)
                try:
                    return reader.read(article, slug)
                except (EOFError, OSError):
                    reader.close()
                    reader = None
            return NotRead("cannot be read: the process that read it ended without an answer")
        finally:
            self._idle.put(reader)


class _Reader:
    """A process that reads one article at a time."""

    def __init__(self, seconds: float) -> None:
        self._connection, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_answer_all, args=(theirs, seconds), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, article: Article, slug: str) -> Prepared | NotRead:
        """Have an article read; raises EOFError or OSError where the process ends without an answer."""
        self._connection.send((article, slug))
        return cast("Prepared | NotRead", self._connection.recv())

    def close(self) -> None:
        """End the process, which waits for nothing but articles."""
        self._connection.close()
        self._process.join()


def _answer_all(questions: Connection, seconds: float) -> None:
    """Read article after article, until there is nobody who asks."""
    _start_reader()
    while True:
        try:
            article, slug = questions.recv()
        except EOFError:
            return
        questions.send(_read(article, slug, seconds))


def _read(article: Article, slug: str, seconds: float) -> Prepared | NotRead:
    from app.ingest.reading import read_in_time  # noqa: PLC0415  # slow to import: not by a process that only writes

    return read_in_time(article, slug, seconds, or_die=parent_process() is not None)


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
