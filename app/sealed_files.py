"""Files that hold what is derived from the code, beside it, where Python keeps compiled modules.

Each is sealed with all that decides what is derived: what others derived, or what was damaged since, is none of ours.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

_SEAL_BYTES = 32


def opened(file: Path, rules: bytes) -> bytes | None:
    """Give what is under the seal, unless it is none of ours."""
    with suppress(OSError):
        sealed = file.read_bytes()
        seal, content = sealed[:_SEAL_BYTES], sealed[_SEAL_BYTES:]
        return content if rules and seal == _seal(content, rules) else None
    return None


def keep_sealed(file: Path, rules: bytes, content: bytes) -> None:
    """Keep it under a seal; not where Python is told to write no such files, nor where none can be written."""
    if rules and not sys.dont_write_bytecode:
        _write(file, _seal(content, rules) + content)


def _seal(content: bytes, rules: bytes) -> bytes:
    return blake2b(blake2b(rules).digest() + content, digest_size=_SEAL_BYTES).digest()


def _write(file: Path, content: bytes) -> None:
    """Write a file whole or not at all, whoever else writes it at the same time."""
    ours = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with ours.open("xb") as written:
            written.write(content)
        ours.replace(file)
    except OSError:
        with suppress(OSError):
            ours.unlink()
