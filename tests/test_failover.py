"""Servers die while a site is at work: a primary and a streaming replica, two processes of the service, nginx."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from urllib.request import urlopen

import pytest

from app.database import migrate
from app.ingest.run import MOST_TOGETHER
from tests.ingest.exports import export, page
from tests.ingest.wikitexts import monograph
from tests.loopback import free_port
from tests.nginx import Nginx, nginx_before, require_nginx
from tests.postgresql import PostgresqlServer, server_running, standby_running
from tests.serving import MONOGRAPH, get_when_ready, service

# More pages than are ever read here: the primary dies before their end, however slow the machine is.
PAGES = 5000
# So many drugs are stored before the primary dies, and so many more afterwards: more than one transaction has.
STORED, MORE = 30, MOST_TOGETHER + 4
READERS = 3
SECONDS = 120
# Between two questions of a reader: what is tried here needs the processors too.
PAUSE = 0.02

# What readers ask for, in turn: a stored document, lists, words, and a question by POST.
QUESTIONS: list[tuple[str, str, str | None]] = [
    ("GET", "/v1/drugs/drug1amine", None),
    ("GET", "/v1/drugs/drug2amine/indications", None),
    ("GET", "/v1/drugs?route=oral&limit=20", None),
    ("GET", "/v1/search?q=pain", None),
    ("POST", "/v1/drugs/batch", json.dumps({"drugs": ["Drug1amine", "Drug2amine"]})),
]


@dataclass
class Readers:
    """What they were answered, and how long the slowest answer took."""

    port: int
    answers: Counter[int] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    slowest: float = 0.0
    ended: threading.Event = field(default_factory=threading.Event)

    def read(self) -> None:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)) as connection:
            while not self.ended.is_set():
                for method, path, body in QUESTIONS:
                    began = time.monotonic()
                    connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
                    answer = connection.getresponse()
                    said = answer.read().decode()
                    self.answers[answer.status] += 1
                    self.slowest = max(self.slowest, time.monotonic() - began)
                    if answer.status != 200:
                        self.failed.append(f"{answer.status} {method} {path}: {said}")
                    time.sleep(PAUSE)

    def wait_for_more(self, answers: int = 30) -> None:
        """Let so many more answers come."""
        wanted, deadline = self.answers.total() + answers, time.monotonic() + SECONDS
        while self.answers.total() < wanted:
            assert time.monotonic() < deadline, self.answers
            time.sleep(0.02)


@contextmanager
def reading(port: int) -> Iterator[Readers]:
    readers = Readers(port)
    threads = [threading.Thread(target=readers.read) for _ in range(READERS)]
    for thread in threads:
        thread.start()
    try:
        yield readers
    finally:
        readers.ended.set()
        for thread in threads:
            thread.join(timeout=SECONDS)


@dataclass
class Site:
    """All that runs."""

    primary: PostgresqlServer
    standby: PostgresqlServer
    processes: list[subprocess.Popen[str]]
    ports: list[int]
    nginx: Nginx
    dump: Path

    def ingest(self, *options: str) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603  # the project's own script
            [MONOGRAPH, "ingest", *options, str(self.dump)],
            env=os.environ | {"MONOGRAPH_DATABASE_URL": self.primary.url("drugs")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def read_from(self) -> list[tuple[int, str]]:
        """Tell of each process which server it reads from, by place and by what that is."""
        ready = [json.loads(get_when_ready(f"http://127.0.0.1:{port}/readyz")) for port in self.ports]
        return [(each["server"], each["role"]) for each in ready]


@pytest.fixture
def site(postgresql_programs: None, tmp_path: Path) -> Iterator[Site]:  # noqa: ARG001  # what the servers need
    """The first process reads from the replica; the second from the primary, for as long as that is there."""
    require_nginx()
    dump = tmp_path / "dump.xml"
    dump.write_bytes(export(*(page(name, article(name), number) for number, name in enumerate(names(), 1))))
    with ExitStack() as stack:
        primary = stack.enter_context(server_running(synchronous_commit="on"))
        primary.create("drugs")
        migrate(primary.url("drugs"))
        standby = stack.enter_context(standby_running(primary))
        urls, ports = (primary.url("drugs"), standby.url("drugs")), [free_port(), free_port()]
        orders = [urls[1:], urls]
        processes = [
            stack.enter_context(service(urls[0], port, replicas=order))
            for port, order in zip(ports, orders, strict=True)
        ]
        nginx = stack.enter_context(nginx_before(ports))
        yield Site(primary, standby, processes, ports, nginx, dump)


def names() -> list[str]:
    return [f"Drug{number}amine" for number in range(PAGES)]


def article(name: str) -> str:
    """Write one that shares nothing with the others: links between thousands would be what takes the time."""
    return monograph(name).replace("Brandol", f"{name}ol").replace("| CAS_number = 50-78-2\n", "")


def created(ingestion: subprocess.Popen[str], count: int) -> int:
    """Read what an ingestion says until it has stored so many drugs; gives how many it has."""
    assert ingestion.stdout is not None
    stored = 0
    while stored < count:
        line = ingestion.stdout.readline()
        assert line, "it ended before it was done"
        stored += ": created, " in line
    return stored


def wait_until_followed(site: Site) -> None:
    """Wait until the replica has what the primary has."""
    deadline, (here,) = time.monotonic() + SECONDS, site.primary.run("SELECT pg_current_wal_flush_lsn()::text")
    while not site.standby.run(f"SELECT pg_last_wal_replay_lsn() >= '{here[0]}'")[0][0]:
        assert time.monotonic() < deadline, site.standby.log()
        time.sleep(0.02)


def test_reads_go_on_whichever_server_dies_and_the_ingestion_is_taken_up_again(site: Site) -> None:
    with site.ingest() as ingestion:
        stored = created(ingestion, STORED)
        wait_until_followed(site)
        for port in site.ports:
            get_when_ready(f"http://127.0.0.1:{port}/readyz")
        assert site.read_from() == [(1, "replica"), (1, "primary")]
        with reading(site.nginx.port) as readers:
            readers.wait_for_more()
            site.primary.kill()
            output, errors = ingestion.communicate(timeout=SECONDS)
            readers.wait_for_more()
            assert site.read_from() == [(1, "replica"), (2, "replica")]
            stored += output.count(": created, ")
            assert_failed_cleanly(ingestion, errors)
            site.primary.start()
            taken_up_again(site, stored)
            site.standby.kill()
            readers.wait_for_more()
            assert site.read_from() == [(2, "primary"), (1, "primary")]
            os.killpg(site.processes[0].pid, signal.SIGKILL)
            readers.wait_for_more()
    assert readers.failed == []
    assert set(readers.answers) == {200}
    assert site.nginx.retried != []


def assert_failed_cleanly(ingestion: subprocess.Popen[str], errors: str) -> None:
    assert ingestion.returncode == 2
    assert re.fullmatch(r"Error: The database cannot be reached: .+\n", errors), errors


def taken_up_again(site: Site, stored: int) -> None:
    """Run the ingestion again: what was said to be stored is there, and only what comes after it is read."""
    with site.ingest("--workers", "1", "--limit", str(MORE)) as ingestion:
        output, errors = ingestion.communicate(timeout=SECONDS)
    assert (ingestion.returncode, errors) == (0, "")
    unchanged, new = output.count(": unchanged\n"), output.count(": created, ")
    # The last transaction may have been stored just before it could be said.
    assert stored <= unchanged <= stored + MOST_TOGETHER
    assert new == MORE
    wait_until_followed(site)
    last = names()[stored + MORE - 1].lower()
    for port in site.ports:
        with urlopen(f"http://127.0.0.1:{port}/v1/drugs/{last}", timeout=SECONDS) as answer:
            assert answer.status == 200
