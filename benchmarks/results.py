"""What `make bench` writes down: a section for each part, with the machine, the versions and the commit of its run."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from ratios import Ratio, table

RESULTS = Path(__file__).with_name("RESULTS.md")
_PACKAGES = ("fastapi", "starlette", "uvicorn", "httptools", "sqlmodel", "pydantic", "mwparserfromhell")
_INTRO = """# Results

Written by `make bench`. Each figure is of one run, whose sides took turns; what it is says the script that measures it.
Where a run shared its machine, the clock's figures are too high, and the ratios less than exact.
"""


def section(about: str, lines: Sequence[str], ratios: Sequence[Ratio]) -> str:
    """Write what one part came to."""
    conditions = "\n".join(lines)
    return f"{about}\n\n{table(ratios)}\n\n{conditions}\n"


def write(file: Path, parts: Sequence[str], part: str, text: str, intro: str = _INTRO) -> None:
    """Put a part's section into the file; those of other parts stay as they are."""
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    kept = dict(re.findall(r"^## (\w+)\n\n(.*?)(?=^## |\Z)", before, re.MULTILINE | re.DOTALL))
    kept[part] = text
    sections = [f"## {name}\n\n{kept[name].strip()}\n" for name in parts if name in kept]
    file.write_text("\n".join([intro, *sections]), encoding="utf-8")


def conditions() -> list[str]:
    """Tell what is measured, where and when; what else the machine does is part of it."""
    changed = ", with changes" if _git("status", "--porcelain", "--", "app", "benchmarks/*.py") else ""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return [
        f"- commit `{_git('rev-parse', '--short=12', 'HEAD')}`{changed}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        f"- {_processor()}, {os.cpu_count()} processors, {memory:.0f} GB, {platform.system()} {platform.release()}",
        f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {packages}",
        f"- before the run {os.getloadavg()[0]:.1f} processes wanted a processor",
    ]


def _processor() -> str:
    about = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    names = [line.partition(":")[2].strip() for line in about.splitlines() if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _git(*arguments: str) -> str:
    return subprocess.run(  # noqa: S603
        ["git", *arguments],  # noqa: S607  # the one that made the checkout
        cwd=RESULTS.parent.parent, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
