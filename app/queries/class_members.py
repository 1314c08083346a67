"""Which classes a drug is in, which class an article speaks of, and by which rule one led to the other."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from app.facts.lookup import lookup_key
from app.facts.words import words_of
from app.vocabulary.class_members import (
    CARRIERS,
    CLASSES,
    EXCEPTIONS,
    NEUTRAL_AFTER,
    NEUTRAL_BEFORE,
    QUANTIFIERS,
    DrugClass,
)


class MembershipRule(StrEnum):
    """How a drug is known to be in a class, the surest way first."""

    NAMED_BY_ARTICLE = "named_by_article"
    ATC_CODE = "atc_code"
    ATC_INDEX = "atc_index"
    INN_STEM = "inn_stem"


@dataclass(frozen=True, slots=True)
class Membership:
    """That a drug is in a class: by which rule, and what that rests on, in a sentence."""

    rule: MembershipRule
    basis: str


_Words = frozenset[str]

_CARRIERS: _Words = frozenset(word for carrier in CARRIERS for word in words_of(carrier))
# What follows in brackets: an abbreviation or examples leave a class whole, members do not.
_BRACKETS = re.compile(r"\s*\(([^()]{1,300})\)")
_ABBREVIATION = re.compile(r" \([A-Z][\w-]{1,7}\)(?= )")  # "monoamine oxidase (MAO) inhibitors"
_HARMLESS = re.compile(r"[\w-]+$|(?:such as|including|e\.g|for example|for instance|like)\b", re.IGNORECASE)
_QUANTIFIED = re.compile(rf"\b(?:{'|'.join(QUANTIFIERS)})\s[^.,;:()]{{0,40}}$", re.IGNORECASE)
# Read backwards, where it is at the start: a search for the end of a text tries every place before it.
_BEFORE = re.compile(r"\s+([\w'-]*[^\W_])")
_AFTER = re.compile(r"\s+([^\W_][\w'-]*)")
_EXCEPTED = re.compile(rf"[^.;]{{0,40}}\b(?:{'|'.join(EXCEPTIONS)})\b", re.IGNORECASE)
_EXAMPLES = re.compile(r",?\s*[(]?\s*(?:such as|including|e\.g\.,?|for example,?|for instance,?|like)\s([^.;)]{1,300})")
_AND_OTHER = ("and other ", "or other ")
_STOP = re.compile(r"[.;:()]")
_NEAR = 100


@lru_cache(maxsize=4096)
def class_called(name: str) -> DrugClass | None:
    """Find the class that has this name, whatever the order of its words, singular or plural."""
    return _by_words().get(_words(_ABBREVIATION.sub("", name)))


def whole_class(name: str, quote: str) -> DrugClass | None:
    """Find the class of that name which a sentence speaks of as a whole; None where a word beside it may narrow it.

    "Some NSAIDs" and "antacids containing magnesium" are not all of them; "HIV" before "protease inhibitors" is part
    of the name.
    """
    start = quote.casefold().find(name.casefold())
    if start < 0:
        return class_called(name)
    end = start + len(name)
    if _EXCEPTED.match(quote, end) or not _ends_there(quote, end):
        return None
    near = quote[max(0, start - _NEAR) : start]
    before = _word_before(near)
    called = class_called(name if before.casefold() in NEUTRAL_BEFORE else f"{before} {name}".strip())
    return None if called and _is_quantified(near) else called


def memberships(names: Iterable[str], atc_codes: Iterable[str]) -> dict[str, Membership]:
    """Find the classes of a drug with these names, folded, and ATC codes: by the name of the class, the surest rule."""
    found: dict[str, Membership] = {}
    for code in atc_codes:
        for drug_class in _in_group_of(code):
            basis = f"Its own article gives the ATC code {code}, in the WHO's index one of the {drug_class.name}."
            found.setdefault(drug_class.name, Membership(MembershipRule.ATC_CODE, basis))
    for name in sorted(names):
        for drug_class in _by_member().get(name, ()):
            basis = f"The WHO's ATC index has {name} among the {drug_class.name} ({', '.join(drug_class.groups)})."
            found.setdefault(drug_class.name, Membership(MembershipRule.ATC_INDEX, basis))
        for stem, drug_class in _stems() if name.endswith(_endings()) else ():
            if name.endswith(stem):
                basis = f"-{stem} is the WHO's stem for names of {drug_class.name}."
                found.setdefault(drug_class.name, Membership(MembershipRule.INN_STEM, basis))
    return found


def examples_in(name: str, quote: str) -> str:
    """Give what a sentence names as in a class, folded: "C such as ...", "C (...)", "... and other C"."""
    return " ; ".join(_examples(lookup_key(quote), lookup_key(name)))


def is_example(key: str, examples: str) -> bool:
    """Tell whether a folded name stands among examples, as a whole."""
    return key in examples and re.search(rf"(?<![\w-]){re.escape(key)}(?![\w-])", examples) is not None


def _examples(text: str, class_name: str) -> Iterator[str]:
    for mention in re.finditer(re.escape(class_name), text):
        brackets = _BRACKETS.match(text, mention.end())
        if brackets:
            yield brackets[1]
        for end in (mention.end(), brackets.end() if brackets else mention.end()):
            if examples := _EXAMPLES.match(text, end):
                yield examples[1]
        before = text[max(0, mention.start() - _NEAR) : mention.start()]
        if before.endswith(_AND_OTHER):
            yield _STOP.split(before)[-1]


def _ends_there(quote: str, end: int) -> bool:
    """Tell whether the name of a class ends there, and nothing narrows it after."""
    brackets = _BRACKETS.match(quote, end)
    if brackets and not _HARMLESS.match(brackets[1]):
        return False
    after = _AFTER.match(quote, brackets.end() if brackets else end)
    return after is None or after[1].casefold() in NEUTRAL_AFTER


def _word_before(text: str) -> str:
    """Give the word with which a text ends, if blanks follow it; else nothing."""
    backwards = _BEFORE.match(text[::-1])
    return backwards[1][::-1] if backwards else ""


def _is_quantified(text: str) -> bool:
    """Tell whether it ends with a phrase on some of what follows."""
    small = text.casefold()
    return any(word in small for word in QUANTIFIERS) and _QUANTIFIED.search(text) is not None


def _words(name: str) -> _Words:
    return frozenset(words_of(name)) - _CARRIERS


@cache
def _by_words() -> dict[_Words, DrugClass]:
    return {_words(wording): each for each in CLASSES for wording in (each.name, *each.wordings)}


@cache
def _by_member() -> dict[str, list[DrugClass]]:
    found: dict[str, list[DrugClass]] = defaultdict(list)
    for each in CLASSES:
        for name in filter(None, map(lookup_key, each.members.split(";"))):
            found[name].append(each)
    return found


@lru_cache(maxsize=4096)
def _in_group_of(code: str) -> tuple[DrugClass, ...]:
    """List the classes of an ATC code."""
    within = (each for each in CLASSES if code.startswith(each.groups))
    return tuple(each for each in within if not (each.without and code.startswith(each.without)))


@cache
def _stems() -> tuple[tuple[str, DrugClass], ...]:
    return tuple((stem, each) for each in CLASSES for stem in each.stems)


@cache
def _endings() -> tuple[str, ...]:
    return tuple(stem for stem, _ in _stems())
