"""Small disks and disks that cannot be written: real ones, which only root may mount."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Mount a file system of that size on a new folder."""
    folder.mkdir()
    with _mounted(folder, "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0777", "tmpfs"):
        yield folder


@contextmanager
def unwritable_disk(source: Path, folder: Path) -> Iterator[Path]:
    """Show a folder in another place, where nobody may write to it, not even root."""
    folder.mkdir()
    with _mounted(folder, "--bind", str(source)):
        _run("mount", "-o", "remount,bind,ro", str(folder))
        yield folder


def fill(disk: Path, leaving: int) -> Path:
    """Fill a disk with a file, but for so many bytes; gives the file."""
    file = disk / "filler"
    file.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - leaving)))
    return file


@contextmanager
def _mounted(folder: Path, *arguments: str) -> Iterator[None]:
    if os.getuid() != 0:
        pytest.skip("only root may mount a disk")
    try:
        _run("mount", *arguments, str(folder))
    except subprocess.CalledProcessError as error:  # as in a container
        pytest.skip(f"no disk can be mounted here: {error.stderr}")
    try:
        yield
    finally:
        _run("umount", "--lazy", str(folder))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
