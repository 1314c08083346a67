"""A real Dask cluster on loopback: a scheduler and workers, each a process of its own, as an operator starts them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from distributed import Client

from tests.processes import ended_after

DASK = Path(sys.executable).with_name("dask")
SECONDS = 120
T = TypeVar("T")


class DaskCluster:
    """A scheduler; its workers come and go. `look` is a client of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"

    @property
    def address(self) -> str:
        return str(json.loads(self._file.read_text())["address"])

    @contextmanager
    def scheduler(self, *options: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
        arguments = ["--port", "0", "--no-dashboard", "--scheduler-file", str(self._file), *options]
        with self._process("scheduler", arguments, environment) as process:
            until(lambda: self._file.exists() and self._file.read_text().endswith("}"))
            yield process

    @contextmanager
    def workers(self, count: int = 1, **environment: str) -> Iterator[None]:
        """Workers as they are by default: watched by a process that starts another where one ends."""
        before = len(self.processes())
        arguments = [self.address, "--nworkers", str(count), "--nthreads", "1", "--no-dashboard"]
        arguments += ["--local-directory", str(self._folder)]
        with self._process("worker", arguments, environment):
            until(lambda: len(self.processes()) == before + count)
            yield

    def processes(self) -> dict[str, int]:
        """Which process each worker is, by its address."""
        with self.look() as client:
            found: dict[str, int] = client.run(os.getpid, on_error="ignore")
        return found

    def at_work(self) -> dict[str, list[str]]:
        """What each worker has to do."""
        with self.look() as client:
            return {worker: list(tasks) for worker, tasks in client.processing().items() if tasks}

    @contextmanager
    def look(self) -> Iterator[Client]:
        with Client(self.address, timeout=SECONDS, set_as_default=False) as client:
            yield client

    @contextmanager
    def _process(
        self, command: str, arguments: list[str], environment: dict[str, str]
    ) -> Iterator[subprocess.Popen[bytes]]:
        with (self._folder / f"{command}.log").open("ab") as log:
            process = subprocess.Popen(  # noqa: S603  # as an operator types it
                [DASK, command, "--host", "127.0.0.1", *arguments],
                # No configuration of whoever runs the tests.
                env=os.environ | {"DASK_CONFIG": str(self._folder)} | environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        with ended_after(process):
            yield process


def until(look: Callable[[], T]) -> T:
    """Look again and again until there is something to see."""
    deadline = time.monotonic() + SECONDS
    while not (seen := look()):
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)
    return seen
