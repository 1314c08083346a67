"""Times reads and ingestion on SQLite and on PostgreSQL, with one process and with two: the figures of docs/scaling.md.

Usage: engine_speed.py [POSTGRESQL_URL] [--articles FOLDER] [--pages 100] [--drugs 1000] [--seconds 5]

The URL is of an empty database on this machine. wrk asks for every drug's pharmacokinetics in turn. Processor time is
that of the processes of the service, and of all of PostgreSQL's server beside it; with the load itself they share one
machine. The pages to ingest are the articles, each under many titles; what is timed is from the first that is stored to
the last. Where several processes read them, the processor time is that of the one that stores.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from dump_speed import HEAD, page
from generated_drugs import fill
from servers import Load, Server, load
from sqlalchemy import make_url, select
from sqlmodel import Session, col, delete

from app.database import make_engine, migrate
from app.facts.drug import DocumentRow, DrugRow
from tests.loopback import free_port
from tests.serving import get_when_ready

_SEEDS = Path(__file__).resolve().parent.parent / "seeds"
_MONOGRAPH = Path(sys.executable).with_name("monograph")
_TICKS = os.sysconf("SC_CLK_TCK")
_WORKERS = (1, 2)


class Family(Server):
    """A server of several processes."""

    def processor_seconds(self) -> float:
        """Give the processor time of all of them."""
        return spent(self.process.pid)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("postgresql", nargs="?", help="postgresql+psycopg://...")
    parser.add_argument("--articles", type=Path, default=_SEEDS)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--drugs", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=5)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        dump = Path(folder) / "dump.xml"
        texts = [file.read_text(encoding="utf-8") for file in sorted(options.articles.rglob("*.wikitext"))]
        pages = "".join(page(number, texts[number % len(texts)]) for number in range(options.pages))
        dump.write_text(f"{HEAD}{pages}</mediawiki>\n", encoding="utf-8")
        for url in filter(None, (f"sqlite:///{folder}/drugs.db", options.postgresql)):
            migrate(url)
            for workers in _WORKERS:
                print(ingestion(url, dump, workers), flush=True)
            fill(url, options.drugs)
            paths = write_paths(url, Path(folder) / "paths")
            for workers in _WORKERS:
                print(reads(url, paths, workers, options.seconds), flush=True)


def ingestion(url: str, dump: Path, workers: int) -> str:
    """Ingest into the empty database, and empty it again."""
    server = server_of(url)
    took_there, took_here = spent(server) if server else 0, os.times()
    stored = moments(url, dump, workers)
    here = sum(os.times()[2:4]) - sum(took_here[2:4])
    there = f", {(spent(server) - took_there) / len(stored) * 1000:.0f} ms of the server" if server else ""
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        session.execute(delete(DrugRow))
    engine.dispose()
    kind = f"{make_url(url).get_backend_name()}, {workers} to read"
    pages = len(stored)
    return (
        f"{kind}: {(pages - 1) / (stored[-1] - stored[0]):.1f} pages/s, "
        f"a page {here / pages * 1000:.0f} ms of processor{there}"
    )


def moments(url: str, dump: Path, workers: int) -> list[float]:
    """Run the ingestion; gives when it said of each page that it is stored."""
    with subprocess.Popen(  # noqa: S603  # the project's own script
        [_MONOGRAPH, "ingest", "--workers", str(workers), str(dump)],
        env=os.environ | {"MONOGRAPH_DATABASE_URL": url}, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None  # noqa: S101  # for mypy
        return [time.perf_counter() for line in process.stdout if ": created, " in line]


def reads(url: str, paths: Path, workers: int, seconds: int) -> str:
    """Put load on the service."""
    with serving(url, workers) as family:
        server = server_of(url)
        load(family, paths, 1)  # so that every process has its connections
        took_there = spent(server) if server else 0
        came: Load = load(family, paths, seconds)
        answers = came.by_clock * seconds
        there = f", {(spent(server) - took_there) / answers * 1e6:.0f} us of the server" if server else ""
    kind = f"{make_url(url).get_backend_name()}, {workers} to serve"
    return (
        f"{kind}: {came.by_clock:,.0f} reads/s, p99 {came.p99_ms:.1f} ms, "
        f"a read {1e6 / came.by_processor:.0f} us of processor{there}"
    )


@contextmanager
def serving(url: str, workers: int) -> Iterator[Family]:
    """Run the service with so many processes."""
    port = free_port()
    process = subprocess.Popen(  # noqa: S603  # the project's own script
        [_MONOGRAPH, "serve", "--workers", str(workers), "--port", str(port)],
        env=os.environ | {"MONOGRAPH_DATABASE_URL": url}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        time.sleep(2)  # the other process
        yield Family(process, port)
    finally:
        process.terminate()
        process.wait(timeout=30)


def write_paths(url: str, file: Path) -> Path:
    """Write what wrk is to ask for."""
    with closing(make_engine(url).connect()) as connection:
        asked = select(col(DocumentRow.slug), col(DocumentRow.etag)).where(col(DocumentRow.name) == "pharmacokinetics")
        rows = connection.execute(asked.order_by(col(DocumentRow.etag))).all()  # digests, in no order of theirs
    file.write_text("".join(f"/v1/drugs/{slug}/pharmacokinetics\t{etag}\n" for slug, etag in rows), encoding="utf-8")
    return file


def server_of(url: str) -> int | None:
    """Find PostgreSQL's first process: the parent of that of a connection."""
    if make_url(url).get_backend_name() != "postgresql":
        return None
    with closing(make_engine(url, read_only=True).connect()) as connection:
        backend = int(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())
        return int(_about(backend)[1])


def spent(process: int) -> float:
    """Sum the processor time of a process and of all that it started, ended or not."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8").split()
    return sum(map(int, _about(process)[11:15])) / _TICKS + sum(spent(int(child)) for child in children)


def _about(process: int) -> list[str]:
    return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()


if __name__ == "__main__":
    main()
