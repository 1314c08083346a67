"""Lets one of the processes that run the tests install something while the others wait and then find it there."""

from __future__ import annotations

import fcntl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOCK = Path(tempfile.gettempdir()) / "monograph-tests-install.lock"


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait for the other processes of this machine that install something; the end of a process frees its turn."""
    with _LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
