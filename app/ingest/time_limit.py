"""Ends what takes too long: one article must not hold up all the others."""

from __future__ import annotations

import faulthandler
import os
import signal
from contextlib import ExitStack
from threading import current_thread, main_thread
from types import FrameType
from typing import Self

# How many times the limit a process that must not live on is given to end by itself.
_PATIENCE = 2


class time_limit:  # noqa: N801  # used as a function is, like the context managers of contextlib
    """Raise TimeoutError in what takes longer; works in a main thread, elsewhere there is no limit.

    An exception needs a moment between two steps of Python. With `or_die`, a process that has none ends.

    No generator: the clock may ring at any step, and where it rings in what ends the limit, nothing may be raised. It
    would leave the clock running, to ring in whatever this process does next. So all that is to be spared stands in
    functions of this file, which `_stop` knows.
    """

    def __init__(self, seconds: float, *, or_die: bool = False) -> None:
        self._seconds = seconds
        self._or_die = or_die
        self._limits = False
        self._after = ExitStack()

    def __enter__(self) -> Self:
        self._limits = current_thread() is main_thread()
        if self._limits:
            self._after.callback(signal.signal, signal.SIGALRM, signal.signal(signal.SIGALRM, _stop))
            if self._or_die:
                self._die_after(_PATIENCE * self._seconds)
            # Again and again: an exception is lost where Python calls what ends an object.
            signal.setitimer(signal.ITIMER_REAL, self._seconds, self._seconds / 10)
        return self

    def __exit__(self, *_: object) -> None:
        if self._limits:
            # Before anything else is called: a signal that came until now is told here, and none comes any more.
            signal.setitimer(signal.ITIMER_REAL, 0)
            self._after.close()

    def _die_after(self, seconds: float) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)  # faulthandler says where it was, to nobody
        self._after.callback(os.close, nowhere)
        self._after.callback(faulthandler.cancel_dump_traceback_later)
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)


def _stop(_signal: int, frame: FrameType | None) -> None:
    # What watches the steps of Python, as a measurement of coverage does, is called from within functions of this file.
    while frame is not None:
        if frame.f_code.co_filename == __file__:
            return
        frame = frame.f_back
    raise TimeoutError
