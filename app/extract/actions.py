"""Finds in a sentence what a drug does and to what: "is an X receptor antagonist", "works by inhibiting X"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extract.modality import is_negated
from app.extract.phrases import trim_phrase
from app.vocabulary.actions import ACT_NOUNS, ACTION_VERBS, AGENT_NOUNS


def _pattern(entries: dict[str, str]) -> str:
    return "|".join(sorted(entries, key=len, reverse=True))


_VERB = re.compile(
    rf"(?<![\w-])(?P<word>{_pattern(ACTION_VERBS)})(?![\w-])\s+(?!(?:agents?|enzymes?|drugs?|factors?|activity|and|in|for)\b)",
    re.IGNORECASE,
)
_AGENT = re.compile(
    rf"\b(?:an?|the)\s+(?P<before>[^,;:.]{{0,100}}?)\s?(?<![\w-])(?P<word>{_pattern(AGENT_NOUNS)})(?![\w-])"
    r"(?:\s+(?:of|at|on|for)\s+(?P<after>.+))?",
    re.IGNORECASE | re.DOTALL,
)
_ACT = re.compile(rf"(?<![\w-])(?P<word>{_pattern(ACT_NOUNS)}) of\s+", re.IGNORECASE)
_TARGET_END = re.compile(
    r"[;:.](?:\s|$)|,|\s(?:which|that|where|thereby|thus|resulting|leading|causing|by|via|through|because|while|when|"
    r"whereas|including|such as|so|from|after|during|as|is|are|required|needed|responsible|ultimately|"
    rf"and(?= \w+(?:es|s|ed) (?:the|its|an?) )|and (?:thereby|thus|therefore|so|is|also|"
    rf"{_pattern(ACTION_VERBS)}))\b|\s?\(",
    re.IGNORECASE,
)
_ADDED = re.compile(r"\s*\((?:and|or)\b[^()]*\)", re.IGNORECASE)
_MODIFIERS = re.compile(
    r"^(?:(?:potent|selective|highly|non-?selective|competitive|reversible|irreversible|specific|weak|strong|full|dual|"
    r"oral|direct|indirect|type of|member of|novel|new|synthetic|centrally|peripherally|acting|long-acting|"
    r"short-acting|first-generation|second-generation|third-generation|mixed|pure|the|enzyme|of|class|recombinant|"
    r"version|\w+ly)\s+)+",
    re.IGNORECASE,
)
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
    return [
        Action(_term(AGENT_NOUNS, match.group("word")), _agent_target(match), match.start("word"))
        for match in _AGENT.finditer(text)
    ]


def _agent_target(match: re.Match[str]) -> str | None:
    """Take what stands after "of", else before the noun without the words that only qualify."""
    if match.group("after"):
        return _target(match.group("after"))
    before = re.sub(r"\s*\([^()]*\)", "", match.group("before"))
    before = re.split(r"\b(?:of|the|as|is|an?|which|that)\s", before)[-1]
    return trim_phrase(_MODIFIERS.sub("", f"{before} ")) or None


def _verbs(text: str) -> list[Action]:
    return [
        Action(_term(ACTION_VERBS, match.group("word")), _target(text[match.end() :]), match.start())
        for match in _VERB.finditer(text)
    ]


def _acts(text: str) -> list[Action]:
    return [
        Action(_term(ACT_NOUNS, match.group("word")), _target(text[match.end() :]), match.start())
        for match in _ACT.finditer(text)
    ]


def _target(text: str) -> str | None:
    text = _ADDED.sub("", text)
    end = _TARGET_END.search(text)
    return trim_phrase(text[: end.start()] if end else text) or None


def _term(entries: dict[str, str], word: str) -> str:
    return next(term for pattern, term in entries.items() if re.fullmatch(pattern, word, re.IGNORECASE))
