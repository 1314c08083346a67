"""Real commands on databases, each a process of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from tests.serving import MONOGRAPH

SECONDS = 120


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of a command."""

    code: int
    output: str
    errors: str

    @property
    def complaint(self) -> str:
        """The one line that says why it could not be done."""
        (line,) = self.errors.splitlines()
        assert self.code == 2, self
        assert line.startswith("Error: "), line
        return line.removeprefix("Error: ")


def start(
    url: str, *arguments: object, before: Callable[[], object] | None = None, output: IO[str] | None = None
) -> subprocess.Popen[str]:
    """Start a command on a database; `before` is called in its process."""
    return subprocess.Popen(  # noqa: S603  # the project's own script
        [MONOGRAPH, *map(str, arguments)],
        env=os.environ | {"MONOGRAPH_DATABASE_URL": url},
        stdout=output or subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=before,  # noqa: PLW1509  # no thread of a test holds a lock that this would wait for
    )


def end(process: subprocess.Popen[str]) -> Ended:
    """Wait for a command."""
    output, errors = process.communicate(timeout=SECONDS)
    return Ended(process.returncode, output or "", errors)


def run(
    url: str, *arguments: object, before: Callable[[], object] | None = None, output: IO[str] | None = None
) -> Ended:
    """Run a command on a database."""
    return end(start(url, *arguments, before=before, output=output))
