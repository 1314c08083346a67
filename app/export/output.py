"""A file that is being written: squeezed, counted and hashed on the way."""

from __future__ import annotations

import hashlib
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlmodel import Field

from app.encodings import SUFFIXES, Encoding, make_encoder
from app.facts.evidence import Closed


class ExportFile(Closed):
    """A file of an export."""

    name: str
    rows: int = Field(ge=0, description="Monographs, or rows of a table without its head, or of all tables.")
    bytes: int = Field(ge=0)
    sha256: str = Field(description="Of the file as it is, in hexadecimal digits.")


class Output:
    """A file in a folder; its name says how it is squeezed."""

    def __init__(self, folder: Path, name: str, encoding: Encoding) -> None:
        self.path = folder / f"{name}{SUFFIXES[encoding]}"
        self._file = self.path.open("wb")
        self._encoder = make_encoder(encoding)
        self._digest = hashlib.sha256()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self._put(self._encoder.flush())
        self._file.close()

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self._put(self._encoder.compress(data))

    def written(self, rows: int) -> ExportFile:
        """Say what the file is, when it is closed."""
        size = self.path.stat().st_size
        return ExportFile(name=self.path.name, rows=rows, bytes=size, sha256=self._digest.hexdigest())

    def _put(self, squeezed: bytes) -> None:
        self._digest.update(squeezed)
        self._file.write(squeezed)
