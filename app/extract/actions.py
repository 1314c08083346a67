"""Finds in a sentence what a drug does and to what: "is an X receptor antagonist", "works by inhibiting X"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import Cue
from app.extract.modality import is_negated
from app.extract.phrases import trim_phrase
from app.vocabulary.actions import (
    ACT_NOUNS,
    ACTION_VERBS,
    AGENT_NOUNS,
    BINDING_TO,
    MOLECULES,
    NO_OBJECT,
    QUALIFIERS,
    TARGET_ENDS,
)


def _pattern(entries: dict[str, str]) -> str:
    return "|".join(sorted(entries, key=len, reverse=True))


_VERB = Cue(
    rf"(?<![\w-])(?P<word>{_pattern(ACTION_VERBS)})(?![\w-])\s+(?!(?:{'|'.join(NO_OBJECT)})\b)",
    re.IGNORECASE,
)
_AGENT = Cue(
    rf"\b(?:an?|the)\s+(?:(?:{'|'.join(QUALIFIERS)}),\s+){{0,3}}(?P<before>[^,;:.]{{0,100}}?)\s?(?<![\w-])(?P<word>{_pattern(AGENT_NOUNS)})(?![\w-])"
    r"(?:\s+(?:of|at|on|for)\s+(?P<after>.+))?",
    re.IGNORECASE | re.DOTALL,
)
_ACT = Cue(rf"(?<![\w-])(?P<word>{_pattern(ACT_NOUNS)}) of\s+", re.IGNORECASE)
_TARGET_END = re.compile(
    rf"[;:.](?:\s|$)|,|\s(?:{'|'.join(TARGET_ENDS)}|and (?:{_pattern(ACTION_VERBS)}))\b|\s?\(", re.IGNORECASE
)
_ADDED = re.compile(r"\s*\((?:and|or)\b[^()]*\)", re.IGNORECASE)
_QUALIFIERS = re.compile(rf"^(?:(?:{'|'.join(QUALIFIERS)})\s+)+", re.IGNORECASE)
_BINDING_TO = re.compile(BINDING_TO, re.IGNORECASE)
_MOLECULE = re.compile(rf"(?<![\w-])(?:{'|'.join(MOLECULES)})(?![\w-])", re.IGNORECASE)
# What they name is no target: "a receptor antagonist", "a beta blocker".
_ONLY_KIND = frozenset({"receptor", "receptors", "channel", "alpha", "beta", "\u03b1", "\u03b2"})
_LONGEST_TARGET = 60
_LONGEST_SENTENCE = 2000


@dataclass(frozen=True, slots=True)
class Action:
    """What is done, in a standard term, to what, in the article's words; `start` is the place of the action's word."""

    action: str
    target: str | None
    start: int


def find_actions(text: str) -> list[Action]:
    """Every action that the sentence states, nouns for the drug first, then verbs, then nouns for the act."""
    text = text[:_LONGEST_SENTENCE]
    found = [*_agents(text), *_verbs(text), *_acts(text)]
    return [action for action in found if not is_negated(text, action.start)]


def _agents(text: str) -> list[Action]:
    """Read nouns for the drug; what a parenthesis says is of another word: "XRA (RA for receptor antagonist)"."""
    return [
        Action(_term(_AGENT_TERMS, match.group("word")), _agent_target(match), match.start("word"))
        for match in _AGENT.finditer(text)
        if match.group("before").count("(") <= match.group("before").count(")")
    ]


def _agent_target(match: re.Match[str]) -> str | None:
    """Take what stands after "of", else before the noun without the words that only qualify."""
    if match.group("after"):
        return _target(match.group("after"))
    before = re.sub(r"\s*\([^()]*\)", "", match.group("before"))
    before = re.split(r"\b(?:of|the|as|is|an?|which|that)\s", before)[-1]
    target = _short(_QUALIFIERS.sub("", f"{before} "))
    return None if target and target.lower() in _ONLY_KIND else target


def _verbs(text: str) -> list[Action]:
    return [
        Action(_term(_VERB_TERMS, match.group("word")), _target(text[match.end() :]), match.start())
        for match in _VERB.finditer(text)
    ]


def _acts(text: str) -> list[Action]:
    return [
        Action(_term(_ACT_TERMS, match.group("word")), _target(text[match.end() :]), match.start())
        for match in _ACT.finditer(text)
    ]


def _target(text: str) -> str | None:
    text = _ADDED.sub("", text)
    text = _BINDING_TO.sub("", text) if _BINDING_TO.match(text.removeprefix("the ")) else text
    end = _TARGET_END.search(text)
    return _short(text[: end.start()] if end else text)


def _short(text: str) -> str | None:
    """Trim it to a name; what is longer than one is none."""
    name = trim_phrase(text)
    return name if 0 < len(name) <= _LONGEST_TARGET else None


def names_molecule(target: str | None) -> bool:
    """Tell whether a target is a receptor, an enzyme or another molecule that drugs act on."""
    return target is not None and bool(_MOLECULE.search(target))


def _compiled(entries: dict[str, str]) -> dict[re.Pattern[str], str]:
    return {re.compile(pattern, re.IGNORECASE): term for pattern, term in entries.items()}


_VERB_TERMS, _AGENT_TERMS, _ACT_TERMS = map(_compiled, (ACTION_VERBS, AGENT_NOUNS, ACT_NOUNS))


def _term(terms: dict[re.Pattern[str], str], word: str) -> str:
    return next(term for pattern, term in terms.items() if pattern.fullmatch(word))
