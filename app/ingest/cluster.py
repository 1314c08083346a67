"""Extraction on a cluster: batches of articles go to a Dask scheduler, whose workers may be on other machines.

What a lost worker had, Dask gives to another one. Its workers read nothing themselves: see app.ingest.cluster_worker.
"""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self, cast

from distributed import Client, KilledWorker, Security
from distributed.comm.core import connect

from app.errors import ClusterError, SettingsError
from app.ingest.cluster_worker import read_batch
from app.ingest.extraction import Reading, Result
from app.ingest.messages import packed, unpacked
from app.ingest.reader_process import this_program
from app.ingest.skipped import NotRead
from app.store.article import Article

# So many characters of wiki text are a batch: a third of a second's work, beside which asking costs nothing.
_BATCH = 100_000
# For each thread of a worker: one batch that it reads, one that waits there, and one on its way.
_BATCHES = 3
# How long to wait for a scheduler that does not answer, and for workers where there is none, in the beginning or later.
_SECONDS_TO_ANSWER = 15.0
_SECONDS_WITHOUT_WORKERS = 60.0
_SECONDS_BETWEEN_LOOKS = 2.0

_KILLED = packed(NotRead("cannot be read: the workers that read it ended without an answer"))


class Cluster:
    """A Dask scheduler and its workers, all of which have this program. To be closed.

    Raises SettingsError where there is none that answers, is the same program and has workers.
    """

    def __init__(
        self,
        address: str,
        seconds_to_answer: float = _SECONDS_TO_ANSWER,
        seconds_without_workers: float = _SECONDS_WITHOUT_WORKERS,
    ) -> None:
        self._address = address
        self._seconds_without_workers = seconds_without_workers
        self._program = this_program()
        self._last_seen = time.monotonic()
        asyncio.run(_greet(address, seconds_to_answer))
        self._client = Client(address, timeout=_SECONDS_TO_ANSWER, set_as_default=False)
        try:
            self._require_this_program()
        except BaseException:
            self._client.close()
            raise
        # Equal questions are no reason to remember an answer.
        self._executor = self._client.get_executor(pure=False)

    def threads(self) -> int:
        """Count the threads of all workers; each reads one article at a time. Raises ClusterError."""
        try:
            return sum(self._client.nthreads().values())
        except Exception as error:
            raise self._gone() from error

    def ask(self, questions: list[bytes]) -> Future[list[bytes]]:
        """Have articles read, one after the other; raises ClusterError."""
        try:
            future: Future[list[bytes]] = self._executor.submit(read_batch, self._program, questions)
        except Exception as error:
            raise self._gone() from error
        return future

    def wait(self, asked: Future[list[bytes]]) -> list[bytes]:
        """Wait for answers. Raises KilledWorker where workers that read this ended, again and again; ClusterError."""
        while True:
            try:
                return asked.result(_SECONDS_BETWEEN_LOOKS)
            except KilledWorker:
                raise
            except CancelledError:
                raise self._gone() from None
            except Exception as error:
                if asked.done():
                    raise ClusterError(f"Cannot read on {self._address}: {type(error).__name__}: {error}.") from error
                self._look_for_workers()

    def close(self) -> None:
        """Leave the cluster; what it has not begun is dropped."""
        with suppress(Exception):  # it may be gone
            self._executor.shutdown(wait=False)
        self._client.close()

    def _require_this_program(self) -> None:
        # Tasks pass through the scheduler's hands: it has to import what they name.
        self._require_same("the scheduler", self._program_of_scheduler())
        try:
            self._client.wait_for_workers(1, timeout=self._seconds_without_workers)
        except TimeoutError:
            raise SettingsError(f"--scheduler {self._address}: it has no workers.") from None
        for worker, found in self._client.run(this_program, on_error="return").items():
            self._require_same(f"its worker {worker}", found)

    def _program_of_scheduler(self) -> object:
        try:
            return self._client.run_on_scheduler(this_program)
        except Exception as error:  # noqa: BLE001  # told by the caller, as those of workers are
            return error

    def _require_same(self, where: str, found: object) -> None:
        if isinstance(found, Exception):
            raise SettingsError(f"--scheduler {self._address}: {where} cannot run monograph: {found}.")
        if found != self._program:
            raise SettingsError(
                f"--scheduler {self._address}: {where} has {found}, which may read other facts than {self._program}."
            )

    def _look_for_workers(self) -> None:
        now = time.monotonic()
        if self.threads():
            self._last_seen = now
        elif now - self._last_seen > self._seconds_without_workers:
            raise ClusterError(f"{self._address} has lost all its workers: run it again, and it does only the rest.")

    def _gone(self) -> ClusterError:
        return ClusterError(f"The scheduler at {self._address} is gone: run it again, and it does only the rest.")


async def _greet(address: str, seconds: float) -> None:
    """See whether a scheduler answers: a client waits for ever for something else that listens there."""
    try:
        async with asyncio.timeout(seconds):
            connection = await connect(address, seconds, **Security().get_connection_args("client"))
    except Exception as error:  # whatever answers there may say anything
        reason = str(error) or f"nothing comes within {seconds:g} s"
        raise SettingsError(f"--scheduler {address}: no Dask scheduler answers there: {reason}") from error
    await connection.close()


class ClusterReaders:
    """Reads articles on a cluster, and closes it in the end."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._batch = _Batch(cluster)
        self._under_way = 0
        self._most = _BATCH

    @property
    def have_room(self) -> bool:
        """Whether to hand over another article before the next result is taken: so much is under way at most."""
        return self._under_way < self._most

    def begin(self, article: Article, slug: str) -> Reading:
        """Hand an article over: it is read when its batch is full, or asked for."""
        if self._batch.asked:
            self._batch = _Batch(self._cluster)
        answer = self._batch.add(article, slug)
        self._under_way += len(article.wikitext)
        if self._batch.characters >= _BATCH:
            self._batch.ask()
            self._most = _BATCHES * _BATCH * max(self._cluster.threads(), 1)  # workers come and go
        return Reading(article, slug, answer)

    def finish(self, reading: Reading) -> Result:
        """Wait for what was read of an article."""
        self._under_way -= len(reading.article.wikitext)
        return reading.answer.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the cluster; what it has not begun is dropped."""
        self._cluster.close()


@dataclass(slots=True)
class _Batch:
    """Articles that are read together."""

    cluster: Cluster
    questions: list[bytes] = field(default_factory=list)
    characters: int = 0
    asked: Future[list[bytes]] | None = None
    answers: list[bytes] | None = None

    def add(self, article: Article, slug: str) -> _Answer:
        self.questions.append(packed((article, slug)))
        self.characters += len(article.wikitext)
        return _Answer(self, len(self.questions) - 1)

    def ask(self) -> Future[list[bytes]]:
        self.asked = self.asked or self.cluster.ask(self.questions)
        return self.asked

    def wait(self) -> list[bytes]:
        if self.answers is None:
            try:
                self.answers = self.cluster.wait(self.ask())
            except KilledWorker:  # by one of them: each by itself, so that it takes no other with it
                self.answers = [self._read_alone(question) for question in self.questions]
        return self.answers

    def _read_alone(self, question: bytes) -> bytes:
        try:
            [answer] = self.cluster.wait(self.cluster.ask([question]))
        except KilledWorker:
            return _KILLED
        return answer


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is read of one article of a batch."""

    batch: _Batch
    place: int

    def done(self) -> bool:
        return self.batch.asked is not None and self.batch.asked.done()

    def result(self) -> Result:
        return cast("Result", unpacked(self.batch.wait()[self.place]))
