"""What a Dask worker does: it hands articles on to processes that read them, one for each of its threads.

Not in those threads themselves: a time limit needs a main thread, and an article that ends its process would take the
worker with it. Questions and answers pass as bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from app.ingest.reader_process import ReaderPool, start_reader

# By the program that asks. The processes end with the worker.
_POOLS: dict[str, ReaderPool] = {}


def read_batch(program: str, questions: Sequence[bytes]) -> list[bytes]:
    """Answer each packed (Article, slug) with a packed Prepared or NotRead.

    Raises OtherProgramError where `program`, which asks, is not the one that would read here.
    """
    pool = _POOLS.setdefault(program, ReaderPool(partial(start_reader, program)))
    return [pool.read(question) for question in questions]
