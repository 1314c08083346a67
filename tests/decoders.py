"""What undoes each encoding, by the library that is meant for it."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

import brotli  # type: ignore[import-untyped]  # see app.encodings

from app.encodings import Encoding

DECODERS: dict[Encoding, Callable[[bytes], bytes]] = {
    Encoding.ZSTD: zstd.decompress,
    Encoding.BROTLI: brotli.decompress,
    Encoding.GZIP: gzip.decompress,
    Encoding.IDENTITY: bytes,
}
DAMAGES = (EOFError, zstd.ZstdError, brotli.error)
