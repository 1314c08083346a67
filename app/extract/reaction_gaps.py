"""Finds reactions whose verb stands only once: "rash occurred in 9% of patients, cough in 4% and fever in 1%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.modality import clause_bounds
from app.extract.reaction_extent import Setting, Stretch
from app.extract.reaction_figures import read_figures
from app.extract.reaction_names import is_clause

_SHARE = (
    r"(?:in|by) (?P<of>(?:about |around |approximately |up to |(?:less|fewer|more) than |under |over |[<>]\s?)?"
    r"\d[\d.]*(?:(?:\s?[\u2013-]\s?| to | or )\d[\d.]*)?\s?%(?: of [a-z]+)?"
    r"(?:\s?\([^()]*\))?)"
)
_SHARE_NEXT = re.compile(rf"\s{_SHARE}", re.IGNORECASE)
_GAPPED = re.compile(rf"(?:[,;] (?:and )?| and )(?P<name>[a-z][\w' -]{{2,50}}?) {_SHARE}", re.IGNORECASE)


def find_gapped(text: str, at: int, setting: Setting) -> Iterator[Stretch]:
    """Find what follows a verb that ends before the position, where the share of its subject stands there.

    What has a verb of its own is read by that.
    """
    if not _SHARE_NEXT.match(text, at):
        return
    for match in _GAPPED.finditer(text, at, _end(text, at)):
        if is_clause(match["name"]):
            continue
        figures = read_figures(match["of"])
        yield Stretch(match.start("name"), match.end("name"), setting.frequency, setting.qualifier, figures)


def _end(text: str, at: int) -> int:
    """Find where the clause ends; one behind a semicolon that begins with a name and its share belongs to it."""
    _, end = clause_bounds(text, at)
    while following := _GAPPED.match(text, end):
        _, end = clause_bounds(text, following.end())
    return end
