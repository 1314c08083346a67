"""Ends what takes too long: one article must not hold up all the others."""

from __future__ import annotations

import faulthandler
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from threading import current_thread, main_thread

# How many times the limit a process that must not live on is given to end by itself.
_PATIENCE = 2


@contextmanager
def time_limit(seconds: float, *, or_die: bool = False) -> Iterator[None]:
    """Raise TimeoutError in what takes longer; works in a main thread, elsewhere there is no limit.

    An exception needs a moment between two steps of Python. With `or_die`, a process that has none ends.
    """
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    # Again and again: an exception is lost where Python calls what ends an object.
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds / 10)
    try:
        with _death_after(_PATIENCE * seconds) if or_die else nullcontext():
            yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(_signal: int, _frame: object) -> None:
    raise TimeoutError


@contextmanager
def _death_after(seconds: float) -> Iterator[None]:
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123  # faulthandler says where it was, to nobody
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
