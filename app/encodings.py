"""Squeezes bytes while they go by: gzip and zstd, piece by piece, whatever the whole is."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Protocol

if sys.version_info >= (3, 14):  # pragma: no cover  # one of the two branches, by the version that runs
    from compression import zstd
else:  # pragma: no cover
    from backports import zstd

# zlib writes gzip's header, without name and date, where the size of its window is given with 16 added.
_GZIP_WINDOW = zlib.MAX_WBITS + 16
# Twice as fast as zlib's own choice, and a twentieth larger.
_GZIP_LEVEL = 4


class Encoding(StrEnum):
    """How bytes are squeezed, as HTTP names it (RFC 9110, RFC 8878)."""

    ZSTD = "zstd"
    GZIP = "gzip"
    IDENTITY = "identity"


class Encoder(Protocol):
    """Takes pieces and gives what can be given already; `flush` ends it and gives the rest."""

    def compress(self, data: bytes, /) -> bytes: ...  # noqa: D102  # as zlib and zstd have it

    def flush(self) -> bytes: ...  # noqa: D102


class _Identity:
    def compress(self, data: bytes, /) -> bytes:
        return data

    def flush(self) -> bytes:
        return b""


_ENCODERS: dict[Encoding, Callable[[], Encoder]] = {
    Encoding.ZSTD: zstd.ZstdCompressor,
    Encoding.GZIP: lambda: zlib.compressobj(_GZIP_LEVEL, wbits=_GZIP_WINDOW),
    Encoding.IDENTITY: _Identity,
}

# What a file's name gets at its end.
SUFFIXES: dict[Encoding, str] = {Encoding.ZSTD: ".zst", Encoding.GZIP: ".gz", Encoding.IDENTITY: ""}


def make_encoder(encoding: Encoding) -> Encoder:
    """Make an encoder for one stream: the same bytes give the same bytes, whenever they are squeezed."""
    return _ENCODERS[encoding]()


def encoded(pieces: Iterable[bytes], encoding: Encoding) -> Iterator[bytes]:
    """Squeeze pieces as they come; where they end with an error, what came so far has no end that a reader takes."""
    encoder = make_encoder(encoding)
    for piece in pieces:
        if some := encoder.compress(piece):
            yield some
    if rest := encoder.flush():
        yield rest
