"""Keeps compiled patterns beside the code, as Python keeps compiled modules there.

To compile all that cues find by takes three seconds; to make patterns of what the compiler of `re` wrote, a twentieth
of one. The code of a pattern follows from its source, its flags and the version of Python, under which it is sealed.
"""

from __future__ import annotations

import marshal
import re
import sys
import zlib
from array import array
from collections.abc import Iterable
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeAlias

from app.sealed_files import keep_sealed, opened

# The compiler of `re` itself: private, and the same since Python 3.11. A later Python may be without it: then nothing
# is kept, and every process compiles its patterns.
_sre: Any
try:
    import _sre  # type: ignore[import-not-found,no-redef]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover  # no Python of today
    _sre = None

# All flags, how many groups there are, their names, and the code.
_Code: TypeAlias = tuple[int, int, dict[str, int], bytes]
_KEY_BYTES = 16


class KeptPatterns:
    """Patterns, made of what an earlier process kept in a file, else compiled."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rules = f"{sys.version} {_sre.MAGIC} {_sre.CODESIZE}".encode() if _sre else b""

    @cached_property
    def kept(self) -> dict[bytes, _Code]:
        """The codes that are kept, read when the first pattern is asked for."""
        content = opened(self._file, self._rules) if _sre else None
        return marshal.loads(content) if content else {}  # noqa: S302  # under our seal, as a compiled module is

    def compile(self, source: str, flags: int) -> re.Pattern[str]:
        """Do what `re.compile` does."""
        code = self.kept.get(_key(source, flags))
        return re.compile(source, flags) if code is None else _made(source, code)

    def keep(self, patterns: Iterable[tuple[str, int]]) -> None:
        """Keep these patterns, and no others, where any of them is not kept yet."""
        if not _sre:
            return
        wanted = {_key(source, flags): (source, flags) for source, flags in patterns}
        if not wanted.keys() <= self.kept.keys():
            codes = {key: self.kept.get(key) or _code(*pattern) for key, pattern in wanted.items()}
            keep_sealed(self._file, self._rules, marshal.dumps(codes))


def _key(source: str, flags: int) -> bytes:
    return blake2b(f"{int(flags)} {source}".encode(), digest_size=_KEY_BYTES).digest()


def _code(source: str, flags: int) -> _Code:
    parsed = _parser.parse(source, int(flags))
    code = array("I", _compiler._code(parsed, int(flags)))  # noqa: SLF001
    state = parsed.state
    return int(flags) | state.flags, state.groups - 1, dict(state.groupdict), zlib.compress(code.tobytes())


def _made(source: str, code: _Code) -> re.Pattern[str]:
    """Make a pattern as the compiler of `re` does at its end."""
    flags, groups, names, packed = code
    numbered: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        numbered[number] = name
    whole = list(array("I", zlib.decompress(packed)))
    made: re.Pattern[str] = _sre.compile(source, flags, whole, groups, names, tuple(numbered))
    return made
