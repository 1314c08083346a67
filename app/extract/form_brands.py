"""Finds brands by what is behind a known one: the letters of a form that releases the drug otherwise, "Brandix XR"."""

from __future__ import annotations

from collections.abc import Iterator

from app.cue import Cue
from app.extract.phrases import either
from app.extract.statements import Statement, statements
from app.vocabulary.name_cues import FORM_LETTERS
from app.wikitext.document import Document

_NAMED = Cue(rf"(?<![\w-])(?P<brand>[A-Z][\w'\u2019-]{{2,}})[ -]{either(FORM_LETTERS)}(?![\w-])")


def form_brands(document: Document, brands: frozenset[str]) -> Iterator[tuple[str, Statement]]:
    """Give each such name with its sentence; `brands` are known to be the drug's own, folded."""
    for statement in statements(document) if brands else ():
        for named in _NAMED.finditer(statement.text):
            if named["brand"].casefold() in brands:
                yield named.group(), statement
