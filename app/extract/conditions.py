"""Finds the conditions in the words for a group of patients: "people with asthma or gout" is about asthma and gout."""

from __future__ import annotations

import re

from app.extract.coordination import coordinated
from app.extract.phrases import trim_phrase
from app.vocabulary.patients import (
    ANYBODY,
    BEGINNINGS,
    CLAUSE_TAILS,
    DOING,
    EXAMPLE_WORDS,
    GROUPS,
    HAVING,
    IF_PRESENT,
    ILLNESS_WORDS,
    NOT_CONDITIONS,
    OPENERS,
    ORGANS,
)
from app.vocabulary.restrictions import STRENGTH_WORDS


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


PERSON = re.compile(
    rf"\b(?:(?:all|any|some|most|many|certain|other|older|young|pregnant|elderly|adult|nursing|female|male) )*"
    rf"(?:{_any_of(ANYBODY)}|{_any_of(GROUPS)})\b",
    re.IGNORECASE,
)
ILLNESS = re.compile(rf"\b(?:{'|'.join(ILLNESS_WORDS)})\b", re.IGNORECASE)
_ANYBODY = rf"(?:(?:most|some|all) of )?(?:(?:all|any|some|most|many|certain|other|the) )*(?:{_any_of(ANYBODY)})"
_HAVING = rf"(?:(?:{_any_of(HAVING)})\b|(?=(?:{_any_of(BEGINNINGS)})\b))"
_ONLY_ANYBODY = re.compile(_ANYBODY, re.IGNORECASE)
_LEAD_IN = re.compile(rf"(?:{_ANYBODY}) {_HAVING}\s*|(?:{_any_of(HAVING)})\b\s*", re.IGNORECASE)
_TAIL = re.compile(rf",? (?:{'|'.join(CLAUSE_TAILS)})\b.*", re.IGNORECASE | re.DOTALL)
_EXAMPLES = re.compile(rf",? {EXAMPLE_WORDS}\b.*", re.IGNORECASE | re.DOTALL)
_OPENERS = re.compile(rf"^(?:{OPENERS}\s+)+", re.IGNORECASE)
_IF_PRESENT = re.compile(rf"{IF_PRESENT} ", re.IGNORECASE)
_DOING = re.compile(rf"(?:{_ANYBODY} )?{DOING}\b", re.IGNORECASE)
_NOT_A_CONDITION = re.compile(rf"(?:{'|'.join(NOT_CONDITIONS)}|{_ANYBODY})", re.IGNORECASE)
_PARENTHESIS = re.compile(r"\s*\(((?:[^()]|\([^()]*\))*)\)")
_LONGEST_NOTE = 25
_LONGEST_GROUP = 600
_STRENGTH = re.compile(rf"\b(?:{_any_of(tuple(STRENGTH_WORDS))})\b", re.IGNORECASE)
_REACTION = re.compile(
    r"\b(?:hypersensitiv\w*|intoleran\w+ to|allerg(?:y|ies|ic reactions?) to|allergic to)\b", re.IGNORECASE
)
_ALLERGIC = re.compile(r"\b(allergic|hypersensitive|intolerant|sensitive) to (.+)", re.IGNORECASE | re.DOTALL)
_SHARED = re.compile(r" (?:to|with|who|under|aged|younger|below|less)\b", re.IGNORECASE)
_APPOSITION = re.compile(r", an? .*", re.IGNORECASE | re.DOTALL)
_PREPOSITION = re.compile(r"\b(?:of|with|to|in|by|from|due|for|on|at|than|within|involving)\b", re.IGNORECASE)
_ORGAN = "|".join(ORGANS)
_ORGANS = re.compile(
    rf"(?P<before>(?:[\w-]+ ){{0,4}}?)(?P<first>{_ORGAN}) (?:or|and|and/or) (?P<second>{_ORGAN}) (?P<noun>[a-z]+)",
    re.IGNORECASE,
)


def strength_word(text: str) -> str | None:
    """Find the strength that a word in the text says (`absolute`, `relative`)."""
    found = _STRENGTH.search(text)
    return STRENGTH_WORDS[found.group().lower()] if found else None


def is_reaction(text: str) -> bool:
    """Tell whether it speaks of an allergy or intolerance to something."""
    return bool(_REACTION.search(text))


def conditions(group: str) -> list[str]:
    """Split the words for a group into conditions, each a short noun phrase; "hypersensitivity to A or B" is one."""
    group = group[:_LONGEST_GROUP]
    group = _IF_PRESENT.sub("", group.lstrip(), count=1) if _IF_PRESENT.match(group.lstrip()) else group
    group = _bare(_EXAMPLES.sub("", _TAIL.sub("", _without_notes(group))))
    if _one_group(group):
        return _kept([group])
    if _ALLERGIC.search(group):
        return _kept(_allergies(group))
    if _REACTION.search(group):
        return _kept(_reactions(group))
    return _kept(_parted(group))


def item_conditions(label: str) -> list[str]:
    """Conditions of a list item: one, unless it is a bare "A or B"; what follows a preposition is never split."""
    label = label[:_LONGEST_GROUP]
    label = _bare(_APPOSITION.sub("", _EXAMPLES.sub("", _without_notes(label))))
    if _PREPOSITION.search(label) or _REACTION.search(label):
        found = _kept([label], anything=True) or _kept([label.split(",", 1)[0]], anything=True)
        return [name for whole in found for name in each_organ(whole)]
    return _kept(_parted(label), anything=True)


def _without_notes(text: str) -> str:
    """Drop cross-references, examples and long notes in parentheses; a short one that defines stays."""

    def kept(note: re.Match[str]) -> str:
        inside = note.group(1)
        long = len(inside) > _LONGEST_NOTE
        aside = re.match(r"\s*(?:see|e\.g|eg\b|i\.e|such as|for example|including|also|\d)", inside, re.IGNORECASE)
        return "" if long or aside or _STRENGTH.search(inside) else note.group()

    return _PARENTHESIS.sub(kept, text)


def _bare(group: str) -> str:
    """Take off "people with" and what else opens a group."""
    opened = _opened(group)
    return _LEAD_IN.sub("", opened, count=1) if _LEAD_IN.match(opened) and not _ALLERGIC.search(group) else opened


def _parted(text: str) -> list[str]:
    """Split a list; an organ that shares its noun gets it, and what holds only with another drug is dropped."""
    found: list[str] = []
    end = 0
    for piece in coordinated(text):
        if _DOING.match(piece.text) and "and" in text[end : piece.start].split():
            found = found[:-1]
        else:
            found += each_organ(text[piece.start : piece.end])
        end = piece.end
    return found


def each_organ(text: str) -> list[str]:
    """Read "severe renal or hepatic impairment" as severe renal impairment and severe hepatic impairment."""
    shared = _ORGANS.fullmatch(text.strip(" .,;"))
    if not shared:
        return [text]
    before, first, second, noun = shared.group("before", "first", "second", "noun")
    return [f"{before}{first} {noun}", f"{before}{second} {noun}"]


def _one_group(group: str) -> bool:
    """Tell whether it is persons and what they share: "children or adolescents to control a fever"."""
    pieces = coordinated(group)
    persons = [PERSON.match(piece.text) for piece in pieces]
    last = persons[-1] if persons[1:] else None
    if last is None or _ONLY_ANYBODY.fullmatch(last.group()):
        return False
    return all(persons) and bool(_SHARED.match(pieces[-1].text[last.end() :]))


def _allergies(group: str) -> list[str]:
    """Read "allergic to A or B, or who have C" as two allergies and C."""
    found: list[str] = []
    head = ""
    for piece in coordinated(group):
        if allergic := _ALLERGIC.search(piece.text):
            head = f"{allergic.group(1)} to "
            found.append(allergic.group())
        elif head and not _LEAD_IN.match(piece.text):
            found.append(head + trim_phrase(piece.text))
        else:
            head = ""
            found.append(piece.text)
    return found


def _reactions(group: str) -> list[str]:
    """Keep what one reaction is to in one piece: "asthma, hypersensitivity to A, B or C" is two conditions."""
    found: list[str] = []
    start: int | None = None
    for piece in coordinated(group):
        reaction = _REACTION.search(piece.text)
        if start is not None and not reaction and not _LEAD_IN.match(piece.text) and not ILLNESS.search(piece.text):
            found[-1] = group[start : piece.end]
        else:
            start = piece.start if reaction and " to " in piece.text else None
            found.append(group[piece.start : piece.end])
    return found


def _kept(pieces: list[str], *, anything: bool = False) -> list[str]:
    """Clean the pieces; in prose what a group does or a mere pronoun is no condition, in a list `anything` is."""
    cleaned = (_cleaned(piece) for piece in pieces)
    return [
        text for text in cleaned if text and (anything or not (_NOT_A_CONDITION.fullmatch(text) or _DOING.match(text)))
    ]


def _cleaned(text: str) -> str:
    text = _opened(text)
    for _ in range(2):
        text = _opened(trim_phrase(_LEAD_IN.sub("", text, count=1) if _LEAD_IN.match(text) else text))
    return text


def _opened(text: str) -> str:
    return _OPENERS.sub("", " ".join(text.split()))
