"""Keeps beside the code what patterns need, as Python keeps compiled modules there.

To derive it takes longer than all else that the extraction loads. The file is sealed with the rules and the Python that
derived it: what others derived, or what was damaged since, is derived anew, and so is what a pattern needs that is not
in it. Where no file can be written, or Python is told to write none, there is none.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path

from app import needed_words as needed_words_module
from app.needed_words import Needed, needed_words
from app.sealed_files import keep_sealed, opened


class KeptWords:
    """What patterns need: as an earlier process kept it in a file, else derived."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._rules = _rules()
        self._kept: dict[str, list[list[str]]] = json.loads(opened(file, self._rules) or "{}")
        self._asked: dict[str, Needed] = {}

    def of(self, source: str, flags: int) -> Needed:
        """Give what `needed_words` does."""
        key = f"{int(flags)} {source}"
        kept = self._kept.get(key)
        self._asked[key] = needed_words(source, flags) if kept is None else tuple(map(frozenset, kept))
        return self._asked[key]

    def keep(self) -> None:
        """Keep all that was asked for, where any of it was not kept yet, and nothing else."""
        if not self._asked.keys() <= self._kept.keys():
            table = {key: [sorted(words) for words in needed] for key, needed in self._asked.items()}
            keep_sealed(self._file, self._rules, json.dumps(table).encode())


def _rules() -> bytes:
    """Give all that decides what is derived, the Python that parses patterns included; nothing where it is hidden.

    To be called when the rules were imported just now, lest others stand in the file by then.
    """
    with suppress(OSError):
        return sys.version.encode() + Path(needed_words_module.__file__).read_bytes()
    return b""
