"""The processes that serve take their memory from one arena, however many threads answer."""

from __future__ import annotations

import platform
import re
from pathlib import Path

import pytest

from tests.loopback import free_port
from tests.processes import descendants
from tests.serving import get_when_ready, service

pytestmark = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has arenas")

# glibc keeps so many addresses for each arena of a thread, from a multiple of it on, and opens them as they are needed.
ARENA = 64 * 2**20
MAPPING = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (\S+) 0+ 00:00 0 *$", re.MULTILINE)


def arenas_of_threads(pid: int) -> int:
    mapped = [(int(begin, 16), int(end, 16), may) for begin, end, may in MAPPING.findall(maps(pid))]
    closed = {begin: end for begin, end, may in mapped if may == "---p"}
    return sum(begin % ARENA == 0 and closed.get(end) == begin + ARENA for begin, end, may in mapped if may == "rw-p")


def maps(pid: int) -> str:
    return Path(f"/proc/{pid}/maps").read_text()


def arenas(database: str, workers: int) -> list[int]:
    """Tell how many arenas each process of a service has besides its first, once a thread has answered."""
    port = free_port()
    with service(database, port, workers) as process:
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        return [arenas_of_threads(pid) for pid in (process.pid, *descendants(process.pid))]


@pytest.mark.parametrize("workers", [1, 2])
def test_threads_share_an_arena(ingested_seed: str, workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    found = arenas(ingested_seed, workers)
    assert len(found) >= workers
    assert set(found) == {0}


def test_an_operator_may_want_more(ingested_seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALLOC_ARENA_MAX", "4")
    assert arenas(ingested_seed, 1)[0] > 0
