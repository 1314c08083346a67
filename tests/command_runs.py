"""Runs a command of the project in this process."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.cli import main
from tests.databases import url_of


class Run:
    def __init__(self, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        self._patch, self._capsys = patch, capsys
        self.url = url_of(folder / "own.db")
        patch.setenv("COLUMNS", "200")

    def __call__(self, *arguments: str | Path, url: str | None = None) -> tuple[int, str, str]:
        self._patch.setenv("MONOGRAPH_DATABASE_URL", url or self.url)
        self._patch.setattr(sys, "argv", ["monograph", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        output, errors = self._capsys.readouterr()
        return int(ended.value.code or 0), output, errors
