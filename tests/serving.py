"""The service as it is run: a process of its own on a port of loopback."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from tests.processes import ended_after

MONOGRAPH = Path(sys.executable).with_name("monograph")
SECONDS_TO_START = 30


@contextmanager
def service(
    url: str, port: int, workers: int = 1, log: Path | None = None, replicas: Sequence[str] = ()
) -> Iterator[subprocess.Popen[str]]:
    """A real service, which ends with the test whatever happens in it; its log goes to a file, where one is named."""
    environment = {"MONOGRAPH_DATABASE_URL": url, "MONOGRAPH_READ_DATABASE_URLS": ",".join(replicas)}
    with (log or Path(os.devnull)).open("w") as errors:
        process = subprocess.Popen(  # noqa: S603  # the project's own script
            [MONOGRAPH, "serve", "--port", str(port), "--workers", str(workers)],
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            start_new_session=True,
        )
    with ended_after(process):
        yield process


def get_when_ready(address: str) -> bytes:
    """Read from a service that is starting."""
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            with urlopen(address, timeout=SECONDS_TO_START) as response:  # noqa: S310  # the test's own service
                return bytes(response.read())
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
