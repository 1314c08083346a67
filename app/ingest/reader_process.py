"""Processes that read one article at a time, and pools of them.

Each has a connection of its own, so that the end of one is seen at once and cannot hold up the others: a queue that
they share keeps waiting for the rest of what a killed process had begun to say.
"""

from __future__ import annotations

import multiprocessing
import os
import platform
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from socket import socketpair
from threading import Thread
from typing import TYPE_CHECKING, cast

from app import __version__
from app.ingest.messages import packed, unpacked
from app.ingest.skipped import NotRead
from app.loading import loading

if TYPE_CHECKING:
    from app.store.article import Article

# Processes that are forked from a small server: quick to start, and nothing of this process is copied into them.
_CONTEXT = (
    multiprocessing.get_context("forkserver")
    if "forkserver" in multiprocessing.get_all_start_methods()
    else multiprocessing.get_context("spawn")
)
_CONTEXT.set_forkserver_preload(["app.ingest.reading"])

# A hundred times what the longest of good articles take.
SECONDS = 60.0
# An article whose process ended may have been killed with it by chance: it is read once more.
_ATTEMPTS = 2
_ENDED = packed(NotRead("cannot be read: the process that read it ended without an answer"))


class OtherProgramError(Exception):
    """Another program would read there than the one that asks, and might read other facts."""


class Reader:
    """A process that reads one article at a time, until its connection is closed; `join` waits for its end."""

    def __init__(self, connection: Connection, join: Callable[[], object]) -> None:
        self._connection = connection
        self._join = join

    def read(self, question: bytes) -> bytes:
        """Have an article read; raises EOFError or OSError where the process ends without an answer."""
        self._connection.send_bytes(question)
        return self._connection.recv_bytes()

    def close(self) -> None:
        """End the process, which waits for nothing but articles."""
        self._connection.close()
        self._join()


class ReaderPool:
    """Reads as many articles at a time as threads ask it to, each in a process that is kept for the next ones."""

    def __init__(self, start: Callable[[], Reader]) -> None:
        self._start = start
        self._idle: deque[Reader] = deque()

    def read(self, question: bytes) -> bytes:
        """Answer a packed (Article, slug) with a packed Prepared or NotRead."""
        reader = self._find_idle()
        for _ in range(_ATTEMPTS):
            reader = reader or self._start()
            try:
                answer = reader.read(question)
            except (EOFError, OSError):
                reader.close()
                reader = None
            else:
                self._idle.append(reader)
                return answer
        return _ENDED

    def close(self) -> None:
        """End the processes, none of which may be at work."""
        while reader := self._find_idle():
            reader.close()

    def _find_idle(self) -> Reader | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None


def fork_reader(seconds: float) -> Reader:
    """Start a process quickly, as a child of this one. What cannot be read in so many seconds is left out."""
    connection, theirs = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_answer_parent, args=(theirs, seconds), daemon=True)
    process.start()
    theirs.close()
    return Reader(connection, process.join)


def start_reader(program: str, seconds: float = SECONDS) -> Reader:
    """Start a process as a program of its own, which processes may do that multiprocessing allows no children.

    Raises OtherProgramError where it is not the program that `this_program` has told.
    """
    ours, theirs = socketpair()
    with theirs:
        process = subprocess.Popen(  # noqa: S603  # this very module
            [sys.executable, "-P", "-m", __name__, str(theirs.fileno()), str(seconds)],
            stdin=subprocess.PIPE,  # ends with this process, and the other one with it
            pass_fds=[theirs.fileno()],
        )
    connection = Connection(ours.detach())
    reader = Reader(connection, process.communicate)
    if (found := connection.recv()) != program:
        reader.close()
        raise OtherProgramError(f"{found} is there, not {program}")
    return reader


def this_program() -> str:
    """Say which program this is, as far as that decides what is read of an article."""
    from app.store.version import extraction_version  # noqa: PLC0415  # not needed by a process that only asks

    # Python has its say too: letters and their cases are those of the Unicode that it knows.
    python = ".".join(platform.python_version_tuple()[:2])
    return f"monograph {__version__} ({extraction_version()[:12]}, Python {python})"


def _main() -> None:
    """Answer over the connection whose number this program was given, and end with the input."""
    with Connection(int(sys.argv[1])) as questions:
        questions.send(this_program())
        _answer_all(questions, float(sys.argv[2]), sys.stdin.fileno())


def _answer_parent(questions: Connection, seconds: float) -> None:
    parent = parent_process()
    if parent is not None:
        _answer_all(questions, seconds, parent.sentinel)


def _answer_all(questions: Connection, seconds: float, asker: int) -> None:
    """Read article after article, until there is nobody who asks: `asker` can be read from when that one has ended."""
    with loading():
        from app.ingest.reading import read_in_time  # noqa: PLC0415  # slow to import: not by a process that only asks

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # interrupts are for the process that asks
    Thread(target=_end_with, args=(asker,), daemon=True).start()
    while True:
        try:
            article, slug = cast("tuple[Article, str]", unpacked(questions.recv_bytes()))
        except EOFError:
            return
        questions.send_bytes(packed(read_in_time(article, slug, seconds, or_die=True)))


def _end_with(asker: int) -> None:
    """End when the other process does, even when it is killed in the middle of an article."""
    wait([asker])
    os._exit(1)


if __name__ == "__main__":
    _main()
