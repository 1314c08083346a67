"""Clients that read all the time while a real ingestion replaces the drugs that they read."""

from __future__ import annotations

import asyncio
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.commands import end, start
from tests.databases import Databases
from tests.faults.readers import Question, Read, Tally, in_turn, read_on
from tests.ingest.kills import State, ingest_into, states, write_articles
from tests.loopback import free_port
from tests.serving import get_when_ready, service

_PARTS = 4
_LIST = "/v1/drugs?limit=1000"


@dataclass(frozen=True, slots=True)
class Replacement:
    """What became of a replacement of so many drugs while so many clients read: nothing wrong, or what."""

    drugs: int
    clients: int
    tally: Tally


def replace_under_readers(databases: Databases, folder: Path, clients: int, drugs: int) -> Replacement:
    """Replace so many drugs while so many clients read them; each answer is of the old or of the new edition."""
    url = databases.create()
    old = ingest_into(url, write_articles(folder / "old", "pain", _PARTS, drugs))
    articles = write_articles(folder / "new", "fever", _PARTS, drugs)
    new = ingest_into(databases.copy(url), articles)
    port = free_port()
    with service(url, port):
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        tally = _read_while(port, clients, start(url, "ingest", articles), old, new)
    assert states(url) == new
    return Replacement(drugs, clients, tally)


def _read_while(
    port: int, clients: int, ingestion: subprocess.Popen[str], old: dict[str, State], new: dict[str, State]
) -> Tally:
    editions = _validators(old), _validators(new)
    questions = [Question(path) for path in editions[0] if path.count("/") < 5 or path.endswith(("safety", "names"))]
    questions += [Question(_LIST)] * (len(questions) // 50 + 1)

    def check(question: Question, answer: Read) -> str | None:
        if question.path == _LIST:
            return None if answer.body.count(b'"summary"') == len(old) else "a drug is missing or there twice"
        known = [edition[question.path] for edition in editions]
        return None if answer.headers["etag"] in known and answer.is_whole else "neither old nor new"

    try:
        # Its few lines fit into the pipe; what it says is looked at when it has ended.
        tally = asyncio.run(read_on(port, clients, in_turn(questions), check, lambda: ingestion.poll() is not None))
    finally:
        ingestion.kill()
        ended = end(ingestion)
    assert ended.code == 0, ended.errors
    return tally


def _validators(drugs: dict[str, State]) -> dict[str, str]:
    """Tell the validator of each document by its path."""
    return {
        f"/v1/drugs/{slug}/{name}".rstrip("/"): etag
        for slug, state in drugs.items()
        for name, (_, etag) in cast("dict[str, tuple[bytes, str]]", state["documents"]).items()
    }
