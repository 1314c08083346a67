"""Commands that are killed while they work: each is forked from one process, which has loaded the program already.

What is killed dozens of times need not be loaded dozens of times: that takes two seconds of a processor, and what is
of interest comes after it. In all else it is a process like any other, with memory, files and locks of its own.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from tests.conftest import ROOT
from tests.ingest.wikitexts import monograph

_MOST_BYTES = 65_536


class Loaded:
    """A process that has loaded the program, and forks the commands."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel

    def kill(self, environment: Mapping[str, str], arguments: Sequence[object], after_lines: int, delay: float) -> None:
        """Start a command, and kill it so many seconds after it has said so many lines; returns when it has ended."""
        reading, writing = os.pipe()
        asked = json.dumps([dict(environment), list(map(str, arguments))]).encode()
        socket.send_fds(self._channel, [asked], [writing])
        os.close(writing)
        with os.fdopen(reading) as output:
            pid = int(self._channel.recv(_MOST_BYTES))
            for _ in range(after_lines):
                output.readline()
            time.sleep(delay)
            # Nobody else has its number: the process that forked it has not asked yet how it ended.
            os.kill(pid, signal.SIGKILL)
            self._channel.send(b"killed")
            assert self._channel.recv(_MOST_BYTES) == b"ended"


@contextmanager
def loaded() -> Iterator[Loaded]:
    """Load the program in a process, which ends with the block."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        command = [sys.executable, "-m", __name__, str(theirs.fileno())]
        with subprocess.Popen(command, pass_fds=[theirs.fileno()], cwd=ROOT) as process:  # noqa: S603
            theirs.close()
            try:
                yield Loaded(ours)
            finally:
                ours.close()
        assert process.returncode == 0


def _serve(channel: socket.socket) -> None:
    # What the commands import when they run, and the tables that the first article makes them build.
    from app.cli import ingestion, main, syncing  # noqa: F401, PLC0415
    from app.ingest.reading import read_monograph  # noqa: PLC0415
    from tests.store.drugs import article  # noqa: PLC0415

    read_monograph(article(wikitext=monograph()), "testamine")
    while True:
        asked, outputs, _, _ = socket.recv_fds(channel, _MOST_BYTES, 1)
        if not asked:
            return
        (output,) = outputs
        pid = os.fork()
        if pid == 0:
            channel.close()
            os.dup2(output, 1)
            environment, arguments = json.loads(asked)
            os.environ.update(environment)
            sys.argv = ["monograph", *arguments]
            main()
            sys.exit()
        os.close(output)
        channel.send(str(pid).encode())
        channel.recv(_MOST_BYTES)
        os.waitpid(pid, 0)
        channel.send(b"ended")


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
