"""Reads the signs that a sentence on an overdose lists, where the words are not those that side effects are told in."""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.reaction_extent import Setting
from app.extract.reaction_lists import read_list
from app.extract.reaction_members import Mention
from app.extract.reaction_prose import is_told
from app.vocabulary.set_aside import SIGNS_SHOWN, SIGNS_TOLD

_SHOWN = Cue(rf"\b(?:{SIGNS_SHOWN}) (?:as |by |with )?", re.IGNORECASE)
_TOLD = Cue(rf"\b(?:{SIGNS_TOLD})\b[^.]{{0,160}}?\b(?:includ(?:es?|ed|ing)|are|were|is)[: ]\s*", re.IGNORECASE)
_ANY = AnyCue(_SHOWN, _TOLD)
_END = re.compile(r"[;.](?:\s|$)")
_FEWEST = 2  # one name may be anything


def overdose_signs(text: str, setting: Setting) -> list[Mention]:
    """Read the longest list behind words such as "symptoms ... include" or "manifested by"."""
    lists = (_listed(text, found.end(), setting) for found in _ANY.finditer(text))
    return max((each for each in lists if len(each) >= _FEWEST), key=len, default=[])


def _listed(text: str, start: int, setting: Setting) -> list[Mention]:
    end = _END.search(text, start)
    members = read_list(text[start : end.start() if end else len(text)], start, announced=True)
    return [each for each in members if is_told(text, each.start, setting)]
