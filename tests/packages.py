"""Debian's packages that tests need: they are installed where that may be done, and where it may not the test says so."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from tests.one_at_a_time import one_at_a_time

SCRIPT = Path(__file__).with_name("install_packages.sh")


def require_packages(missing: Callable[[], str | None], *packages: str) -> None:
    """Install packages where `missing` says what is not there, and give up where it still says so."""
    with one_at_a_time():
        if missing() is None:
            return
        done = subprocess.run(["/bin/sh", SCRIPT, *packages], capture_output=True, text=True, check=False)  # noqa: S603
        reason = missing()
    if reason is not None:
        said = " ".join(done.stderr.split()) or "nothing was installed"
        give_up(f"{reason} ({said}); on Debian, as root: sh tests/install_packages.sh {' '.join(packages)}")


def give_up(reason: str) -> NoReturn:
    """Skip the test, saying why."""
    # A build that is to show that all is well must not pass over what it could not try.
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
