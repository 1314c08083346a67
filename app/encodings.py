"""Squeezes bytes while they go by: zstd, brotli and gzip, piece by piece, whatever the whole is."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Protocol

import brotli  # type: ignore[import-untyped]  # Google's own binding, without types

if sys.version_info >= (3, 14):  # pragma: no cover  # one of the two branches, by the version that runs
    from compression import zstd
else:  # pragma: no cover
    from backports import zstd

# zlib writes gzip's header, without name and date, where the size of its window is given with 16 added.
_GZIP_WINDOW = zlib.MAX_WBITS + 16
# Twice as fast as zlib's own choice, and a twentieth larger.
_GZIP_LEVEL = 4
# Half as much work again as zlib's, for a tenth less; brotli's own choice takes a hundred times as long.
_BROTLI_QUALITY = 4
# 256 kB: with its own choice brotli takes in 8 MB before it gives anything.
_BROTLI_WINDOW = 18


class Encoding(StrEnum):
    """How bytes are squeezed, as HTTP names it (RFC 9110, RFC 8878, RFC 7932): what squeezes well and quickly first."""

    ZSTD = "zstd"
    BROTLI = "br"
    GZIP = "gzip"
    IDENTITY = "identity"


class Encoder(Protocol):
    """Takes pieces and gives what can be given already; `flush` ends it and gives the rest."""

    def compress(self, data: bytes, /) -> bytes: ...  # noqa: D102  # as zlib and zstd have it

    def flush(self) -> bytes: ...  # noqa: D102


class _Brotli:
    def __init__(self) -> None:
        self._compressor = brotli.Compressor(quality=_BROTLI_QUALITY, lgwin=_BROTLI_WINDOW)

    def compress(self, data: bytes, /) -> bytes:
        return bytes(self._compressor.process(data))

    def flush(self) -> bytes:
        return bytes(self._compressor.finish())


class _Identity:
    def compress(self, data: bytes, /) -> bytes:
        return data

    def flush(self) -> bytes:
        return b""


_ENCODERS: dict[Encoding, Callable[[], Encoder]] = {
    Encoding.ZSTD: zstd.ZstdCompressor,
    Encoding.BROTLI: _Brotli,
    Encoding.GZIP: lambda: zlib.compressobj(_GZIP_LEVEL, wbits=_GZIP_WINDOW),
    Encoding.IDENTITY: _Identity,
}

# What a file's name gets at its end.
SUFFIXES: dict[Encoding, str] = {
    Encoding.ZSTD: ".zst",
    Encoding.BROTLI: ".br",
    Encoding.GZIP: ".gz",
    Encoding.IDENTITY: "",
}


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
