"""Zstandard as the standard library has it from Python 3.14 on; for earlier ones, its author's own package."""

from __future__ import annotations

import sys

if sys.version_info >= (3, 14):  # pragma: no cover  # one of the two branches, by the version that runs
    from compression import zstd
else:  # pragma: no cover
    from backports import zstd

__all__ = ["zstd"]
