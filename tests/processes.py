"""Processes that tests start: their end, which they have started themselves, and whether these still run."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import AnyStr


@contextmanager
def ended_after(process: subprocess.Popen[AnyStr]) -> Iterator[None]:
    """Kill the group of a process that leads one when the block ends, whatever happens in it."""
    try:
        yield
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def descendants(pid: int) -> list[int]:
    # Each thread has its own.
    children = [child for file in Path(f"/proc/{pid}/task").glob("*/children") for child in file.read_text().split()]
    return [*map(int, children), *(one for child in children for one in descendants(int(child)))]


def runs(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
