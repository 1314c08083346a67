"""Which processes another one has started, and whether they still run."""

from __future__ import annotations

from pathlib import Path


def descendants(pid: int) -> list[int]:
    # Each thread has its own.
    children = [child for file in Path(f"/proc/{pid}/task").glob("*/children") for child in file.read_text().split()]
    return [*map(int, children), *(one for child in children for one in descendants(int(child)))]


def runs(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
