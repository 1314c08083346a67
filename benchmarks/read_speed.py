"""Times reads of stored documents against the least that can answer them, and against loading the facts each time.

Usage: read_speed.py [DATABASE_FILE] [--drugs 2000] [--rounds 5] [--seconds 2]

Without a file the drugs are generated first. One worker each; wrk asks for every drug in turn: no key again before all
others. The sides take turns in short rounds, and the median of the rounds' ratios counts: whatever else the
machine does hits all of them. A worker is busy all the time, so what is compared is answers per second of its processor
time; the clock's figures stand beside them.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from generated_drugs import fill
from ratios import Ratio, table
from servers import Load, Server, application, load, service

from app.database import migrate

DOCUMENTS = {"pharmacokinetics": "pharmacokinetics", "": "the whole monograph"}
OF_LIMIT, OF_PLAIN, OF_WHOLE = 0.6, 10, 1
_COMPARED = 20

Rounds = dict[str, list[Load]]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", nargs="?", type=Path)
    parser.add_argument("--drugs", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2)
    options = parser.parse_args()
    ratios = list(measure(options.database, options.drugs, options.rounds, options.seconds))
    print(table(ratios))
    raise SystemExit(not all(ratio.is_reached for ratio in ratios))


def measure(database: Path | None, drugs: int, rounds: int, seconds: int) -> Iterator[Ratio]:
    """Give every ratio of reads."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        file = database or _filled(Path(folder) / "drugs.db", drugs)
        servers = {
            "service": stack.enter_context(service(file)),
            "limit": stack.enter_context(application("limit", file)),
            "plain": stack.enter_context(application("plain", file)),
        }
        for name, title in DOCUMENTS.items():
            paths = Path(folder) / "paths"
            keys = _paths(file, name)
            paths.write_text("".join(f"{path}\t{etag}\n" for path, etag in keys), encoding="utf-8")
            _compare(servers, keys)
            yield from _ratios(title, _take_turns(servers, paths, rounds, seconds))


def _filled(file: Path, drugs: int) -> Path:
    url = f"sqlite:///{file}"
    migrate(url)
    fill(url, drugs)
    return file


def _paths(file: Path, name: str) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT slug, etag FROM document WHERE name = ? ORDER BY random()", (name,))
        return [(f"/v1/drugs/{slug}/{name}".rstrip("/"), etag) for slug, etag in rows]


def _compare(servers: dict[str, Server], keys: list[tuple[str, str]]) -> None:
    """Make sure that the sides answer what they are compared for."""
    for path, etag in keys[:_COMPARED]:
        status, body = _get(servers["service"], path)
        assert (status, body) == _get(servers["limit"], path)  # noqa: S101  # a benchmark of something else is none
        assert _get(servers["plain"], path)[0] == status  # noqa: S101
        assert _get(servers["service"], path, etag) == (304, b"")  # noqa: S101


def _get(server: Server, path: str, etag: str = "") -> tuple[int, bytes]:
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=10)) as connection:
        connection.request("GET", path, headers={"If-None-Match": etag} if etag else {})
        answer = connection.getresponse()
        return answer.status, answer.read()


def _take_turns(servers: dict[str, Server], paths: Path, rounds: int, seconds: int) -> Rounds:
    measured: Rounds = {side: [] for side in (*servers, "304")}
    for number in range(rounds + 1):
        for side in measured:
            options = ["conditional"] if side == "304" else []
            found = load(servers.get(side, servers["service"]), paths, seconds, *options)
            if number:  # the first round warms up
                measured[side].append(found)
    return measured


def _ratios(title: str, measured: Rounds) -> Iterator[Ratio]:
    yield _ratio(f"{title} : bare Starlette and sqlite3", measured["service"], measured["limit"], OF_LIMIT)
    yield _ratio(f"{title} : FastAPI and SQLModel", measured["service"], measured["plain"], OF_PLAIN)
    yield _ratio(f"{title}, 304 : 200", measured["304"], measured["service"], OF_WHOLE)


def _ratio(name: str, ours: list[Load], theirs: list[Load], wanted: float) -> Ratio:
    value = median(our.by_processor / their.by_processor for our, their in zip(ours, theirs, strict=True))
    return Ratio(name, value, wanted, f"{_figures(ours)} : {_figures(theirs)}")


def _figures(loads: list[Load]) -> str:
    processor, clock = median(each.by_processor for each in loads), median(each.by_clock for each in loads)
    return f"{processor:,.0f}/s of processor, {clock:,.0f}/s, p99 {median(each.p99_ms for each in loads):.0f} ms"


if __name__ == "__main__":
    main()
