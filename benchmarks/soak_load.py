"""A service under full load for minutes while ingestions replace its drugs: memory, descriptors, threads and errors.

The clients ask as fast as they are answered, so the service's process has more to do than it can. Behind them real
ingestions replace every drug, one edition after the other. Before and after, at rest, descriptors are counted.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from threading import Event, Thread

from findings import Finding
from servers import Server, service
from soak_articles import slugs, write_edition
from soak_questions import check, questions
from soak_watch import MOST_RISE, WARM_UP, Watch, sample

from app.database import migrate
from tests.faults.readers import Tally, read_on

_MONOGRAPH = Path(sys.executable).with_name("monograph")
_SECONDS_TO_WARM_UP = 10
# Idle threads of the server end after ten seconds.
_SECONDS_TO_REST = 15
# What the server runs blocking work on is limited to 40.
_MOST_THREADS = 45
# Connections that are kept may not all have been needed before: a few, whatever came in between.
_POOLED = 4
_SHOWN = 5


def endure(folder: Path, minutes: float, drugs: int, clients: int) -> Iterator[Finding]:
    """Put a service under load for so long, and say what was seen of it."""
    database = folder / "soak.db"
    migrate(f"sqlite:///{database}")
    _ingest(database, write_edition(folder / "first", drugs, 0))
    with service(database) as server:
        asyncio.run(_load(server, drugs, clients, _SECONDS_TO_WARM_UP))
        time.sleep(_SECONDS_TO_REST)
        watch = Watch(server.process.pid, sample(server.process.pid, 0))
        with _replacing(database, folder, drugs) as replaced:
            begun = server.processor_seconds()
            tally = asyncio.run(_load(server, drugs, clients, minutes * 60, watch))
            busy = (server.processor_seconds() - begun) / (minutes * 60)
        time.sleep(_SECONDS_TO_REST)
        watch.after = sample(server.process.pid, 0)
    tried = f"{minutes:g} minutes of all kinds of questions on {drugs} drugs by {clients} clients"
    yield from _findings(tried, tally, watch, replaced, busy)


async def _load(server: Server, drugs: int, clients: int, seconds: float, watch: Watch | None = None) -> Tally:
    end = time.monotonic() + seconds

    def is_over() -> bool:
        return time.monotonic() > end

    asking = read_on(server.port, clients, partial(questions, slugs(drugs)), check, is_over)
    if watch is None:
        return await asking
    tally, _ = await asyncio.gather(asking, watch.until(is_over))
    return tally


@contextmanager
def _replacing(database: Path, folder: Path, drugs: int) -> Iterator[list[int]]:
    """Replace all drugs again and again; gives the list that tells how many each ingestion replaced."""
    replaced: list[int] = []
    ended = Event()

    def replace() -> None:
        for edition in count(1):
            if ended.is_set():
                return
            replaced.append(_ingest(database, write_edition(folder / f"edition{edition}", drugs, edition)))

    thread = Thread(target=replace)
    thread.start()
    try:
        yield replaced
    finally:
        ended.set()
        thread.join()


def _ingest(database: Path, folder: Path) -> int:
    """Ingest a folder with the real command; tells how many drugs it replaced."""
    command = [_MONOGRAPH, "ingest", "--workers", "1", folder]
    environment = os.environ | {"MONOGRAPH_DATABASE_URL": f"sqlite:///{database}"}
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout  # noqa: S603
    return said.count(": replaced, ")


def _findings(tried: str, tally: Tally, watch: Watch, replaced: list[int], busy: float) -> Iterator[Finding]:
    answers = sum(tally.answers.values())
    wrong = "; ".join(f"{count} x {what}" for what, count in tally.wrong.most_common(_SHOWN)) or "none"
    statuses = ", ".join(f"{status}: {number:,}" for status, number in sorted(tally.answers.items()))
    yield Finding(
        tried,
        f"{answers:,} answers ({statuses}), the service busy {busy:.0%} of the time; errors: {wrong}",
        not tally.wrong,
    )
    yield Finding("drugs replaced meanwhile", f"{sum(replaced):,} in {len(replaced)} ingestions", sum(replaced) > 0)
    first, last = watch.warm[0], watch.warm[-1]
    yield Finding(
        f"memory after the first {WARM_UP:.0%}, rising by {MOST_RISE:.0%} at most",
        f"{first.bytes / 2**20:.0f} MB to {last.bytes / 2**20:.0f} MB, the line through it {watch.rise:+.1%}",
        watch.rise <= MOST_RISE,
    )
    assert watch.after is not None  # noqa: S101  # as `endure` leaves it
    yield Finding(
        f"file descriptors at rest, {_POOLED} more at most",
        f"{watch.before.descriptors} before, {watch.after.descriptors} after",
        watch.after.descriptors <= watch.before.descriptors + _POOLED,
    )
    yield Finding(f"{_MOST_THREADS} threads at most", f"{watch.threads} at most", watch.threads <= _MOST_THREADS)
