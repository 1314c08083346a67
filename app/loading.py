"""How much is loaded at once: with the search for garbage at rest."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Search for no garbage while modules are loaded: they leave none, and to search takes a tenth of the time.

    What is there by the end stays, and is not searched later either.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
