"""Reads the share of people that the words before a list state of each of its members.

"Side effects that affect more than 10% of people include A and B" says it of A and of B: a class of frequency told in
numbers. "Side effects occur in more than 10% of people and include A and B" says it of all of them together. Alone in
parentheses it only says what a word means ("Common side effects (more than 1%) include ...").
"""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.frequency import find_frequencies
from app.extract.reaction_figures import NO_FIGURES, Figures, figures_of_class, read_figures
from app.values.percent import find_percents
from app.values.rate import find_rates
from app.vocabulary.reaction_prose import EFFECTS, FOLLOWING

_FAR = 200  # characters: no phrase that announces a list is longer
_PEOPLE = r"(?:patients|people|users|individuals|subjects|cases|participants|recipients|women|men|children|adults)"
_FIGURE = Cue(r"%|percent|per cent|\b(?:1|one) (?:in|out of) |\b1:\d", re.IGNORECASE)
# "... are nausea and rash; less common are ...": what stands before has its own share.
_SENTENCE_BEFORE = re.compile(r"^.*;\s(?![^()]*\))", re.DOTALL)
# What ties the share to the effects: all that stands between the two.
_TIED = re.compile(
    rf"(?:{EFFECTS})(?:"
    r",? (?:which|that) [^,.;:()]{2,60}"
    r"|,? (?:occurring|affecting|arising|appearing|seen|reported|observed|experienced|noted|found|recorded)\b"
    r"[^,.;:()]{2,40}"
    r"|,? (?:with|at) (?:an? |the )?(?:[^,.;:()]{2,40})?"
    r"|\s?\([^();:]{0,60}"
    r")?$",
    re.IGNORECASE,
)
# "Common effects (more than 1% of people)", but not "common effects (seen in more than 10% of people)".
_DEFINED = re.compile(r"\([^\w()]*$")
_FOLLOWING = re.compile(rf"\b{FOLLOWING}[^.;:]{{2,60}}$", re.IGNORECASE)
_FRONTED = re.compile(r"(?:^|[,.;] )(?:in|among) (?:[\w-]+ ){0,2}$", re.IGNORECASE)
_OF_PEOPLE = re.compile(rf"\s?(?:or (?:more|fewer|less) )?of (?:[\w-]+ ){{0,3}}{_PEOPLE},", re.IGNORECASE)


def share_of_each(text: str, start: int) -> Figures:
    """Read the bound or range that the words before a list at `start` give each member; one figure is of all."""
    head = _SENTENCE_BEFORE.sub("", text[max(0, start - _FAR) : start])
    if not _FIGURE.search(head):
        return NO_FIGURES
    percent = read_figures(head).percent
    if percent is None or percent.low == percent.high:
        return NO_FIGURES
    places = [(found.start, found.end) for found in find_percents(head)]
    places += [(found.start, found.end) for found in find_rates(head)]
    if len(places) != 1 or find_frequencies(head[places[0][1] :]) or not _is_of_each(head, *places[0]):
        return NO_FIGURES
    said = find_frequencies(head) if _DEFINED.search(head, 0, places[0][0]) else ()
    return figures_of_class(percent, said[-1].word if said else None)


def _is_of_each(head: str, start: int, end: int) -> bool:
    before = head[:start]
    fronted = _FRONTED.search(before) and _OF_PEOPLE.match(head, end)
    return bool(fronted or _TIED.search(before) or _FOLLOWING.search(before))
