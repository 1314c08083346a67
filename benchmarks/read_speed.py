"""Times reads of stored documents against the least that can answer them, and against what else there is.

Usage: read_speed.py [DATABASE_FILE] [--drugs 2000] [--rounds 5] [--seconds 2]

Held against it are: a bare Starlette application that reads the same bytes by one query; FastAPI with SQLModel that
loads the facts each time; and Datasette as it installs, whose queries are written for what is asked: the rows of one
table, or those of all tables as JSON in one row. The first two are served as the service is.

Without a file the drugs are generated first. One worker each; wrk asks for every drug in turn: no key again before all
others. The sides take turns in short rounds, and the median of the rounds' ratios counts: whatever else the
machine does hits all of them. A worker is busy all the time, so what is compared is answers per second of its processor
time; the clock's figures stand beside them.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import generated_drugs
from databases import document_paths, write_paths
from ratios import Ratio, table
from servers import Load, Server, application, datasette, load, service

from app.facts.domains import DOMAINS

DOCUMENTS = {"pharmacokinetics": "pharmacokinetics", "": "the whole monograph"}
OF_LIMIT, OF_PLAIN, OF_DATASETTE, OF_WHOLE = 0.6, 10, 10, 1
_COMPARED = 20
_TABLES = [str(domain.row.__tablename__) for domain in DOMAINS]

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
            "datasette": stack.enter_context(datasette(file, _queries(file))),
        }
        for name, title in DOCUMENTS.items():
            keys = document_paths(file, name)
            _compare(servers, file, keys)
            paths = write_paths(Path(folder) / "paths", keys)
            others = write_paths(Path(folder) / "others", [(_of_datasette(file, path), etag) for path, etag in keys])
            yield from _ratios(title, _take_turns(servers, paths, others, rounds, seconds))


def _filled(file: Path, drugs: int) -> Path:
    generated_drugs.fill_new(f"sqlite:///{file}", drugs)
    return file


def _queries(file: Path) -> dict[str, str]:
    """Write the queries that answer the facts of one domain, and of all of them."""
    with closing(sqlite3.connect(file)) as connection:
        columns = {name: connection.execute(f"PRAGMA table_info({name})").fetchall() for name in _TABLES}
    lists = []
    for name in _TABLES:
        fields = ", ".join(f"'{column}', fact.\"{column}\"" for _, column, *_ in columns[name])
        rows = f"SELECT json_group_array(json_object({fields})) FROM {name} fact WHERE drug_id = drug.id"  # noqa: S608
        lists.append(f"({rows}) AS {name}")
    return {
        "pharmacokinetics": "SELECT fact.* FROM pharmacokinetic fact JOIN drug ON drug.id = drug_id WHERE slug = :slug",
        "monograph": f"SELECT title, summary, url, license, {', '.join(lists)} FROM drug WHERE slug = :slug",  # noqa: S608
    }


def _of_datasette(file: Path, path: str) -> str:
    """Give the address at which Datasette answers the same as the service at a path."""
    slug, _, name = path.removeprefix("/v1/drugs/").partition("/")
    return f"/{file.stem}/{name or 'monograph'}.json?_shape=array&slug={slug}"


def _compare(servers: dict[str, Server], file: Path, keys: list[tuple[str, str]]) -> None:
    """Make sure that the sides answer what they are compared for."""
    for path, etag in keys[:_COMPARED]:
        status, rows = _get(servers["datasette"], _of_datasette(file, path))
        assert status == HTTPStatus.OK  # noqa: S101
        assert json.loads(rows)  # noqa: S101
        status, body = _get(servers["service"], path)
        assert (status, body) == _get(servers["limit"], path)  # noqa: S101  # a benchmark of something else is none
        assert _get(servers["plain"], path)[0] == status  # noqa: S101
        assert _get(servers["service"], path, etag) == (304, b"")  # noqa: S101


def _get(server: Server, path: str, etag: str = "") -> tuple[int, bytes]:
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=10)) as connection:
        connection.request("GET", path, headers={"If-None-Match": etag} if etag else {})
        answer = connection.getresponse()
        return answer.status, answer.read()


def _take_turns(servers: dict[str, Server], paths: Path, others: Path, rounds: int, seconds: int) -> Rounds:
    measured: Rounds = {side: [] for side in (*servers, "304")}
    for number in range(rounds + 1):
        print(f"... round {number} of {rounds}: {', '.join(measured)}", flush=True)
        for side in measured:
            options = ["conditional"] if side == "304" else []
            asked = others if side == "datasette" else paths
            found = load(servers.get(side, servers["service"]), asked, seconds, *options)
            if number:  # the first round warms up
                measured[side].append(found)
    return measured


def _ratios(title: str, measured: Rounds) -> Iterator[Ratio]:
    yield _ratio(f"{title} : bare Starlette and sqlite3", measured["service"], measured["limit"], OF_LIMIT)
    yield _ratio(f"{title} : FastAPI and SQLModel", measured["service"], measured["plain"], OF_PLAIN)
    yield _ratio(f"{title} : Datasette", measured["service"], measured["datasette"], OF_DATASETTE)
    yield _ratio(f"{title}, 304 : 200", measured["304"], measured["service"], OF_WHOLE)


def _ratio(name: str, ours: list[Load], theirs: list[Load], wanted: float) -> Ratio:
    value = median(our.by_processor / their.by_processor for our, their in zip(ours, theirs, strict=True))
    return Ratio(name, value, wanted, f"{_figures(ours)} : {_figures(theirs)}")


def _figures(loads: list[Load]) -> str:
    processor, clock = median(each.by_processor for each in loads), median(each.by_clock for each in loads)
    return f"{processor:,.0f}/s of processor, {clock:,.0f}/s, p99 {median(each.p99_ms for each in loads):.0f} ms"


if __name__ == "__main__":
    main()
