"""Where the processes that serve take their memory from: one arena for all threads."""

from __future__ import annotations

import ctypes
import os
import sys

# glibc's own names for it (mallopt(3)): read at the start of a process, and told while it runs.
_ENVIRONMENT = "MALLOC_ARENA_MAX"
_M_ARENA_MAX = -8


def share_one_arena() -> None:
    """Have all threads of this process, and of those it starts, share an arena of glibc; call it before there are any.

    Otherwise eight threads per processor get one each, which keeps what the largest answers took: more than half of
    what the service held was free, and no other thread could have it. They hardly wait for each other, as one at a time
    runs Python. Where the environment says how many arenas there may be, it stays at that.
    """
    if sys.platform != "linux" or _ENVIRONMENT in os.environ:
        return
    os.environ[_ENVIRONMENT] = "1"
    if mallopt := getattr(ctypes.CDLL(None), "mallopt", None):  # musl has neither this nor arenas
        mallopt(_M_ARENA_MAX, 1)
