"""Tells what a restricting word is said of: the drug, another drug, or something that is no drug."""

from __future__ import annotations

import re

from app.extract.own_names import names_own_drug
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary.restrictions import NOT_THE_DRUG, SO_MUCH_OF_IT

_THE_DRUG = re.compile(
    r"(?:it|they|(?:the|this) (?:drug|medication|medicine|agent)|(?:its |the )?use|use of (?:it|this|the)\b.*|"
    rf"(?:the )?{SO_MUCH_OF_IT})",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:avoiding|using|giving|administering|prescribing|of|that) (?!it\b|the\b|use\b)"
    r"(?P<what>[\w-]+)(?: (?:not )?be \w+)?$",
    re.IGNORECASE,
)
_IT_IS = re.compile(r"(?:it|the drug) (?:is|should|must|can)\b", re.IGNORECASE)
# "As a live vaccine it is ...", "like alcohol, it is ...": what it is or is like is not what is restricted.
_LIKENED = re.compile(r"(?:as|like|being) (?!it\b)[^,]{3,60},? it\s*$", re.IGNORECASE)
_NOT_THE_DRUG = re.compile(rf"\b(?:{NOT_THE_DRUG})\b", re.IGNORECASE)
# "weakened by diuretics, which should be avoided in gout": the diuretics should.
_OF_ANOTHER = re.compile(r"(?P<what>[^,;]*), which(?: \w+ly)?\s*$", re.IGNORECASE)


def is_of_another(before: str, subject: str, trigger: str, own: frozenset[str]) -> bool:
    """Tell whether something else than the drug is restricted, by the words before, the subject or the trigger."""
    return (
        _is_no_drug(subject, own)
        or _is_another(before, own)
        or _is_other_drug(subject, own)
        or _is_added_to(subject, own)
        or _names_another(trigger, own)
    )


def subject_of(before: str, own: frozenset[str]) -> str:
    """Leave out what stands before the drug: "as with other drugs of its class, it is"."""
    last = before.rsplit(", ", 1)[-1]
    if _LIKENED.match(before.lstrip()):
        return "it"
    return last if names_own_drug(last, own) or _IT_IS.match(last) else before


def is_the_drug(subject: str, own: frozenset[str]) -> bool:
    """Tell whether a subject is the drug, by its name or a word for it."""
    return bool(_THE_DRUG.fullmatch(subject.strip())) or names_own_drug(subject, own)


def _is_no_drug(subject: str, own: frozenset[str]) -> bool:
    """Tell whether something else is restricted; what a word of the drug's own name says is the drug."""
    found = _NOT_THE_DRUG.search(subject)
    return found is not None and not any(found.group().lower() in name for name in own)


def _is_another(before: str, own: frozenset[str]) -> bool:
    """Tell whether the restricting clause hangs on a name that is not the drug's."""
    hung = _OF_ANOTHER.search(before)
    return hung is not None and not names_own_drug(hung.group("what").rsplit(" by ", 1)[-1], own)


def _is_other_drug(words: str, own: frozenset[str]) -> bool:
    """Tell whether the words are the name of another drug, and nothing else."""
    name = words.strip()
    return not names_own_drug(name, own) and any(
        substance.kind is InteractantKind.DRUG and substance.end - substance.start == len(name)
        for substance in substances_in(name)
    )


def _is_added_to(subject: str, own: frozenset[str]) -> bool:
    """Tell whether the drug is only what may be added to another: "barlimab with or without foonib"."""
    head, mark, _ = subject.strip().partition(" with or without ")
    return bool(mark) and _is_other_drug(head, own)


def _names_another(trigger: str, own: frozenset[str]) -> bool:
    """Tell whether the restricting words name another drug: "recommends avoiding aspirin in"."""
    named = _OBJECT.search(trigger)
    return named is not None and _is_other_drug(named["what"], own)
