"""Reads a file in pieces, whatever it is compressed with; docs/decisions/0008 has the measured reasons for the readers.

What a file is, its first bytes say, for names of downloads are not to be trusted.
"""

from __future__ import annotations

import bz2
import gzip
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from app.ingest.read_ahead import ReadAhead
from app.ingest.skipped import SkippedError
from app.ingest.zstandard import zstd

Advance = Callable[[int], None]

# Large enough that the work between two pieces does not count, small enough that they do not fill the memory.
_PIECE = 1 << 20
# Decompressed by a thread of its own while the ones before are searched; memory stays flat.
_PIECES_AHEAD = 8
# As many as are decompressed while the program is loaded.
_PIECES_AT_START = 24
# Seconds for which another thread may keep Python from one that wants it. Decompression wants it every millisecond, for
# it gets 8 kB at a time: with the five that are usual, it would get nowhere while the program is loaded.
_TURN = 0.0005

_DAMAGES = (EOFError, OSError, zlib.error, zstd.ZstdError)


class _Stream(Protocol):
    def read1(self, size: int, /) -> bytes: ...


# The first bytes, which the formats' definitions prescribe, and what reads on.
_READERS: dict[bytes, Callable[[BinaryIO], _Stream]] = {
    b"BZh": bz2.BZ2File,
    b"\x1f\x8b": lambda file: cast("_Stream", gzip.GzipFile(fileobj=file)),
    b"\x28\xb5\x2f\xfd": lambda file: cast("_Stream", zstd.ZstdFile(file)),
}
_UNREAD = {b"7z\xbc\xaf\x27\x1c": "7z", b"PK\x03\x04": "zip", b"\xfd7zXZ\x00": "xz"}
_LONGEST_MARK = 6
_SUFFIXES = {b"BZh": ".bz2", b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}
_NAMED = {".bz2": "bzip2", ".gz": "gzip", ".zst": "Zstandard"}
# What a text may have before its first tag: the mark of UTF-8, and blanks.
_BEFORE_TAG = b"\xef\xbb\xbf \t\r\n"


class DamagedError(SkippedError):
    """A file that ends before its end, or in which something is not as it was written."""


@contextmanager
def begin_reading(paths: Sequence[Path]) -> Iterator[None]:
    """Decompress the beginning of the first file meanwhile, where its name says that it is compressed.

    `read_pieces` goes on from there. It needs little of the program: the rest can be loaded meanwhile.
    """
    path = next(iter(paths), None)
    if path is not None and path.suffix.lower() in _NAMED:
        with suppress(SkippedError):  # who reads it says so
            _begun[path] = _Reading(path, _PIECES_AT_START)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
        for reading in _begun.values():
            reading.close()
        _begun.clear()


def read_pieces(path: Path, advance: Advance) -> Iterator[bytes]:
    """Yield what is in a file, in pieces of about a megabyte; `advance` is told how many of its bytes were read.

    Raises SkippedError where the file cannot be read at all, and DamagedError after all that could be read of it.
    """
    before = 0
    with closing(_begun.pop(path) if path in _begun else _Reading(path)) as reading:
        for piece, position in reading.pieces:
            advance(position - before)
            before = position
            yield piece


def compressed_article(content: bytes) -> str | None:
    """Say what to do with a compressed file that is named like an article; None of what is not compressed."""
    for mark, name in _UNREAD.items():
        if content.startswith(mark):
            return _not_read(name)
    suffix = next((suffix for mark, suffix in _SUFFIXES.items() if content.startswith(mark)), None)
    if suffix is None:
        return None
    return f"compressed with {_NAMED[suffix]}: name an export .xml{suffix}; an article of its own is not compressed"


class _Reading:
    """A file of which the next pieces are being read."""

    def __init__(self, path: Path, at_first: int = 0) -> None:
        try:
            self._file = path.open("rb")
        except FileNotFoundError:
            raise SkippedError("no such file or folder") from None
        except OSError as error:
            raise SkippedError(f"cannot be read: {error.strerror}") from None
        try:
            stream = _stream(self._file, _NAMED.get(path.suffix.lower()))
        except SkippedError:
            self._file.close()
            raise
        self.pieces = ReadAhead(_pieces(stream, self._file), _PIECES_AHEAD, at_first)

    def close(self) -> None:
        """Read no further."""
        self.pieces.close()
        self._file.close()


# What `begin_reading` has begun, until `read_pieces` takes it.
_begun: dict[Path, _Reading] = {}


def _stream(file: BinaryIO, named: str | None) -> _Stream:
    """Find what reads a file; `named` is what it is compressed with by its name, which may be a plain text's too."""
    start = file.read(_LONGEST_MARK)
    file.seek(0)
    for mark, name in _UNREAD.items():
        if start.startswith(mark):
            raise SkippedError(_not_read(name))
    reader = next((reader for mark, reader in _READERS.items() if start.startswith(mark)), None)
    if reader is None and named and not start.lstrip(_BEFORE_TAG).startswith(b"<"):
        raise SkippedError(f"no {named} file, as its name says, and no MediaWiki export")
    return reader(file) if reader else cast("_Stream", file)


def _not_read(name: str) -> str:
    return f"compressed with {name}, which is not read: use bz2, gz or zst"


def _pieces(stream: _Stream, file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Give the pieces, each with the position in the file up to which it was read."""
    damage: Exception | None = None
    while damage is None:
        parts, size = [], 0
        try:
            while size < _PIECE and (part := stream.read1(_PIECE)):
                parts.append(part)
                size += len(part)
        except _DAMAGES as error:
            damage = error
        if size:
            yield b"".join(parts), file.tell()
        elif damage is None:
            return
    raise DamagedError(f"cannot be decompressed any further: {damage}") from damage
