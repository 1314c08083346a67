"""Puts together the members of a list that are one reason to take a drug: "nausea and vomiting"."""

from __future__ import annotations

import re
from itertools import pairwise

from app.extract.coordination import Piece
from app.vocabulary.coordination import BODY_WORDS, GRAFTS, ONE_USE

_JOINED = frozenset({"and", "or", "and/or", ","})
_REJECTION = re.compile(r"\brejection (?:of|in|after) (?:an? |the )?(?P<sites>[\w ,]+)$", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")


def as_one_use(pieces: list[Piece], text: str) -> list[Piece]:
    """Make one piece of two neighbours that are one use; a parenthesis between them keeps them apart."""
    for at, (left, right) in enumerate(pairwise(pieces)):
        between = text[left.end : right.start]
        if left.note is None and (_is_one_use(left, right, between) or _is_of_grafts(left, right)):
            whole = Piece(f"{left.text}{between}{right.text}", left.start, right.end, right.note, right.note_start)
            return [*pieces[:at], *as_one_use([whole, *pieces[at + 2 :]], text)]
    return pieces


def _is_one_use(left: Piece, right: Piece, between: str) -> bool:
    ends = (left.text.lower().rpartition(" ")[2], right.text.lower().partition(" ")[0])
    return ends in ONE_USE and between.strip().lower() in _JOINED


def _is_of_grafts(left: Piece, right: Piece) -> bool:
    """Tell whether several grafts share the noun: "rejection of kidney, heart, and liver transplants"."""
    rejected, words = _REJECTION.search(left.text), right.text.lower().split()
    organs = set(_WORD.findall(rejected["sites"].lower())) if rejected else set()
    return bool(organs) and organs <= BODY_WORDS and len(words) > 1 and words[-1] in GRAFTS
