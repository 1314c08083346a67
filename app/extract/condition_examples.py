"""Takes the examples out of the words for a group: "a bleeding disorder, such as A or B" names two more conditions.

Only what is said of conditions counts: after an umbrella word ("disorders", "disease states") the examples are
conditions themselves. After any other word, and in every other parenthesis, they are left out. A threshold stays, for
"renal impairment (creatinine clearance below 30 mL/min)" is another condition than renal impairment.
"""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.phrases import LONGEST_PHRASE, alternatives
from app.vocabulary.patients import (
    ANYBODY,
    EXAMPLE_WORDS,
    GROUPS,
    ILLNESS_WORDS,
    SPECIAL_CASES,
    THRESHOLD,
    UMBRELLA_WORDS,
)
from app.vocabulary.restrictions import STRENGTH_WORDS

_PARENTHESIS = re.compile(r"\s?\(((?:[^()]|\([^()]*\))*)\)")
# "A disorder that includes A" is another one than the disorder.
_EXAMPLES = Cue(rf"(?<!\bthat)(?<!\bwhich),? {EXAMPLE_WORDS}(?![\w-]),?\s*", re.IGNORECASE)
# "... compounds such as A, B or C, or with gout": behind the examples the list goes on.
_GOES_ON = re.compile(
    rf",? (?:and|or) (?=(?:with|who (?:have|are)|(?:in |for )?(?:{alternatives(ANYBODY)}) (?:with|who))\b)"
    r"|,? or (?=other (?:[\w-]+ ){0,3}reactions? to\b)"
    r"|,? or (?=(?:an? )?(?:(?:known|previous|prior|past|personal|family) )?history of\b)"
    r"|,(?: and| or)? (?=in (?!whom\b|which\b|these\b|this\b|particular\b|the\b|order\b|addition\b)\w)",
    re.IGNORECASE,
)
# "... infections such as A or B, or gout": one "or" has closed the list of examples.
_CLOSED = re.compile(
    rf"(?:[\w' -]+, )*[\w' -]+ (?:or|and) [\w' -]+(?P<on>, (?:or|and) (?=[^,;:.]*\b(?:{'|'.join(ILLNESS_WORDS)})\b))",
    re.IGNORECASE,
)
_OPENS_EXAMPLES = re.compile(rf"\s*{EXAMPLE_WORDS}(?![\w-]),?\s*", re.IGNORECASE)
_SPECIAL = re.compile(rf",? {SPECIAL_CASES}\b.*", re.IGNORECASE | re.DOTALL)
_SPECIAL_LIST = re.compile(rf",? {SPECIAL_CASES} (?P<cases>[^,;:.]+)", re.IGNORECASE)
_ILLNESS = re.compile(rf"\b(?:{'|'.join(ILLNESS_WORDS)})\b", re.IGNORECASE)
_UMBRELLA = re.compile(rf"\b{UMBRELLA_WORDS}\b", re.IGNORECASE)
_ANYBODY = re.compile(
    rf"(?:(?:in|for|of|by|the|some|certain|other|any|\w*groups) "
    rf")*(?:{alternatives(ANYBODY)})",
    re.IGNORECASE,
)
# "Those in whom a fall is dangerous, such as people with gout": whoever comes before, these are persons.
_PERSONS_WITH = re.compile(rf"(?:{alternatives(ANYBODY)}) (?:with|who)\b", re.IGNORECASE)
# "Patients at risk (the elderly, those with gout)": these are who is at risk.
_THESE = re.compile(
    rf"(?:the (?:{alternatives(GROUPS)})|(?:{alternatives(ANYBODY)}) (?:with|who have)\b)[^()]*(?:,| or | and )",
    re.IGNORECASE,
)
_AT_RISK = re.compile(
    rf"\b(?:{alternatives(ANYBODY)})(?: who are)? at (?:an? )?(?:[\w-]+ )?risk (?:of|for) [^();:]{{3,80}} "
    rf"\((?:{EXAMPLE_WORDS} )?(?P<who>[^()]{{3,}})\)$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*(?:see|i\.e|also|except|based on|\d)", re.IGNORECASE)
_STRENGTH = re.compile(rf"\b(?:{'|'.join(STRENGTH_WORDS)})\b", re.IGNORECASE)
_THRESHOLD = re.compile(THRESHOLD, re.IGNORECASE)
_LONGEST_NOTE = 25


def split_examples(text: str) -> tuple[str, list[str]]:
    """Give the text without its examples and notes, and the examples that are conditions, list by list."""
    examples: list[str] = []

    def kept(note: re.Match[str]) -> str:
        inside = note.group(1)
        if opening := _OPENS_EXAMPLES.match(inside):
            if _UMBRELLA.search(text[_piece_start(text, note.start()) : note.start()]):
                examples.append(inside[opening.end() :])
            return ""
        if _THESE.match(inside):
            examples.append(inside)
            return ""
        if is_threshold(inside):
            fits = note.end() - _piece_start(text, note.start()) <= LONGEST_PHRASE
            return note.group() if fits else ""
        dropped = len(inside) > _LONGEST_NOTE or _ASIDE.match(inside) or _STRENGTH.search(inside)
        return "" if dropped else note.group()

    bare = _SPECIAL.sub("", _PARENTHESIS.sub(kept, text))
    listed = _EXAMPLES.search(bare)
    if listed:
        before = bare[_piece_start(bare, listed.start()) : listed.start()]
        end = _examples_end(bare, listed.end())
        of_persons = _ANYBODY.fullmatch(before.strip()) or _PERSONS_WITH.match(bare, listed.end())
        if of_persons or _UMBRELLA.search(before):
            examples.append(_EXAMPLES.sub(", ", bare[listed.end() : end]))
        bare = bare[: listed.start()] + bare[end:]
    return bare, examples


def _examples_end(text: str, start: int) -> int:
    """Find where the list goes on behind the examples; the end of the text where it does not."""
    closed = _CLOSED.match(text, start)
    ends = [closed.start("on")] if closed else []
    if goes_on := _GOES_ON.search(text, start):
        ends.append(goes_on.start())
    return min(ends, default=len(text))


def special_cases(text: str) -> list[str]:
    """Find the illnesses that it holds for above all: "lung diseases, particularly asthma or gout"; a list, or none."""
    special = _SPECIAL_LIST.search(text)
    return [special["cases"]] if special and _ILLNESS.match(special["cases"]) else []


def at_risk(text: str) -> list[str]:
    """Find who is in danger by the name of the danger: "patients at risk for gout (old age, drinkers)"; a list."""
    told = _AT_RISK.search(text)
    return [told["who"]] if told and not is_threshold(told["who"]) else []


def without_examples(text: str) -> str:
    """Leave the examples and notes out."""
    return split_examples(text)[0]


def is_threshold(note: str) -> bool:
    """Tell whether the words of a parenthesis are a measure with its bound: "creatinine clearance below 30 mL/min"."""
    return bool(_THRESHOLD.fullmatch(note.strip()))


def _piece_start(text: str, end: int) -> int:
    """Find where the member of the list that ends here begins."""
    return max(0, *(text.rfind(mark, 0, end) for mark in (", ", "; ", ") or ", ") and ")))
