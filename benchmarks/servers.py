"""Servers on loopback, each one process, and load on them that ends by itself."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen

_HERE = Path(__file__).resolve().parent
_BIN = Path(sys.executable).parent
DATASETTE = _HERE.parent / ".datasette" / "bin" / "datasette"
_CONNECTIONS = 16
_NOTHING = "/v1/drugs/none-such"
_SECONDS_TO_START = 30
_TICKS = os.sysconf("SC_CLK_TCK")
_UNITS = {"us": 0.001, "ms": 1, "s": 1000}


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs."""

    process: subprocess.Popen[bytes]
    port: int

    def processor_seconds(self) -> float:
        """Give the processor time that it has taken."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS


@dataclass(frozen=True, slots=True)
class Load:
    """What a round of load came to: answers a second by the clock and of the server's processor, and how long each."""

    by_clock: float
    by_processor: float
    p50_ms: float
    p99_ms: float


@contextmanager
def service(database: Path, path: str = _NOTHING) -> Iterator[Server]:
    """Run the service as an operator does, from its first answer on; its log lines are written, to nowhere."""
    with _running(
        lambda port: [str(_BIN / "monograph"), "serve", "--workers", "1", "--port", str(port)],
        {"MONOGRAPH_DATABASE_URL": f"sqlite:///{database}"},
        path,
    ) as server:
        yield server


@contextmanager
def datasette(database: Path, queries: dict[str, str]) -> Iterator[Server]:
    """Run Datasette on a database, with queries that it answers by their names."""
    told = {"databases": {database.stem: {"queries": {name: {"sql": sql} for name, sql in queries.items()}}}}
    with TemporaryDirectory() as folder:
        metadata = Path(folder) / "metadata.json"
        metadata.write_text(json.dumps(told), encoding="utf-8")
        command = [str(DATASETTE), "serve", str(database), "--metadata", str(metadata)]
        with _running(lambda port: [*command, "--port", str(port)], {}) as server:
            yield server


@contextmanager
def application(factory: str, database: Path) -> Iterator[Server]:
    """Run one of `read_applications` with the same server."""
    command = [str(_BIN / "uvicorn"), f"read_applications:{factory}", "--factory", "--app-dir", str(_HERE)]
    with _running(
        lambda port: [
            *command,
            "--app-dir",
            str(_HERE),
            "--no-access-log",
            "--log-level",
            "warning",
            "--port",
            str(port),
        ],
        {"BENCHMARK_DATABASE": str(database)},
    ) as server:
        yield server


def load(server: Server, paths: Path, seconds: int, *options: str) -> Load:
    """Ask for the paths of a file in turn with wrk, for so long. An answer that is none ends it all."""
    command = ["wrk", "-t1", f"-c{_CONNECTIONS}", f"-d{seconds}s", "--latency", "-s", str(_HERE / "keys.lua")]
    begun = server.processor_seconds()
    said = subprocess.run(  # noqa: S603
        [*command, f"http://127.0.0.1:{server.port}", "--", str(paths), *options],
        capture_output=True, text=True, check=True, timeout=seconds + 30,
    ).stdout  # fmt: skip
    worked = server.processor_seconds() - begun
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(said)
    answers, per_second = _found(r"(\d+) requests in", said), _found(r"Requests/sec:\s+([\d.]+)", said)
    return Load(float(per_second[0]), int(answers[0]) / worked, _slowest(50, said), _slowest(99, said))


def _slowest(percent: int, said: str) -> float:
    value, unit = _found(rf"{percent}%\s+([\d.]+)(us|ms|s)", said)
    return float(value) * _UNITS[unit]


def _found(pattern: str, said: str) -> Sequence[str]:
    found = re.search(pattern, said)
    if found is None:
        raise SystemExit(f"wrk did not say {pattern}:\n{said}")
    return found.groups()


@contextmanager
def _running(
    command: Callable[[int], list[str]], environment: dict[str, str], path: str = _NOTHING
) -> Iterator[Server]:
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    process = subprocess.Popen(  # noqa: S603  # the project's own
        command(port), env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await(port, process, path)
        yield Server(process, port)
    finally:
        process.terminate()
        process.wait(timeout=_SECONDS_TO_START)


def _await(port: int, process: subprocess.Popen[bytes], path: str) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while True:
        try:
            with urlopen(f"http://127.0.0.1:{port}{path}", timeout=10):
                return
        except URLError as error:
            if hasattr(error, "code"):  # any answer will do
                return
            if process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{process.args} did not start: is its database of this version?") from error
            time.sleep(0.01)
