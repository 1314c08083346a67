"""Tells whose value a sentence states: the drug's or its metabolite's, or that of another substance."""

from __future__ import annotations

import re

from app.extract.modality import clause_bounds
from app.extract.pharmacokinetics_context import context_of
from app.extract.pharmacokinetics_form import names_form, without_products
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary.patients import ANYBODY, GROUPS
from app.vocabulary.pharmacokinetics import OWN_SUBJECTS

# "of" and a name, up to the verb or the value: "half-life of the oral form is", not "half-life of 5 hours".
_OF_NAME = re.compile(
    r"\s(?:of|for)\s(?!about|approximately|around|up|less|more|over|under|only|just|roughly|nearly|almost|at|between|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|half|elimination|an?\s|\w+ly\s)((?:the\s)?[A-Za-z](?:[^,;:()\d]|(?<=[\w-])\d){2,50}?)(?:\s(?:is|are|was"
    r"|were|has|have|ranges?|ranged|in|after|averages?|varies|from|increases?|can|may|to|at|by|following)\b|[,;:(]|['\u2019]s\b|\.?$)"
)
_SUBJECT = re.compile(
    r"^\W*(?:[Tt]he\s)?(?:[\w-]+\s)?([\w-]+)(?:,\s(?:in\sturn|however|therefore|then),)?\s(?:has|have|had|exhibits?|shows?|displays?|undergo(?:es)?|is|was|are|were)\b"
)
# "Proteins undergo hydrolysis": the words that name what becomes of them begin with their verb.
_UNDERGO = re.compile(r"undergo\b", re.IGNORECASE)
# "Biotransformation is low and the drug is excreted": a new subject.
_BACK_TO_IT = re.compile(r"(?:,|\band|\bbut) (?:it|(?:the|this) (?:drug|medication|compound|substance)) (?:\w+ ){0,3}$")
# "It inhibits drugs metabolized by the same enzyme": those are others.
_OTHERS = re.compile(
    r"(?<!both )(?<!the )\b(?:drugs|medications|medicines|substances|agents|compounds|substrates)"
    r"(?: that| which)?(?: are)?(?: \w+ly)? $",
    re.IGNORECASE,
)
# "Longer than the parent drug (12 hours)" does not tell which of the two it is that has that value.
_WHICH_OF_TWO = re.compile(r" than (?:that of )?(?:the|its) parent (?:drug|compound|substance) \(", re.IGNORECASE)
# "N-oxide is the principal metabolite": of course it is another substance.
_IS_THE = re.compile(r"\b(?:is|are) (?:the|its|an?)(?: (?:only|minor|further|lesser|\w*active))? $")
# "Another drug is gone within minutes; its half-life is ...".
_ITS = re.compile(r"\W*(?:and |but )?(?:it|its)\b", re.IGNORECASE)
_SHORTEST_STEM = 7
_WORD = re.compile(r"[a-z0-9]+")
_PLAIN_WORDS = OWN_SUBJECTS | frozenset(ANYBODY) | frozenset(GROUPS)


def is_about_other(text: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Tell whether what the words `start` to `end` name is told of another substance: not the drug or a form of it."""
    clause_start, _ = clause_bounds(text, start)
    verb = _UNDERGO.match(text, start)
    head = without_products(text[clause_start : verb.end() if verb else start])
    if clause_start and _ITS.match(head) and _begins_with_other(text, own):
        return True
    if _WHICH_OF_TWO.match(text, end) or _OTHERS.search(text[:start]):
        return True
    if names_form(head):
        return False
    subject = _SUBJECT.search(head)
    if subject and subject[1].lower() not in _PLAIN_WORDS and not is_own(subject.group(), own):
        return not _BACK_TO_IT.search(head, subject.end())
    owner = _OF_NAME.match(text, end)
    if owner and is_of_other(owner[1], own):
        return True
    drugs = [found.name for found in substances_in(head) if found.kind is InteractantKind.DRUG and found.known]
    return bool(drugs) and not any(is_own(name, own) for name in drugs)


def names_product(text: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Tell whether the metabolite named from `start` to `end` is what a sentence calls another substance."""
    clause_start, _ = clause_bounds(text, start)
    owner = _OF_NAME.match(text, end)
    said = _IS_THE.search(text, clause_start, start)
    return bool(said) and not is_own(text[clause_start:start], own) and not (owner and is_of_other(owner[1], own))


def _begins_with_other(text: str, own: frozenset[str]) -> bool:
    """Tell whether a sentence begins with another drug, which "it" means later on."""
    first = next(iter(substances_in(text)), None)
    is_drug = first is not None and first.start == 0 and first.known and first.kind is InteractantKind.DRUG
    return is_drug and not is_own(text[: first.end] if first else "", own)


def is_of_other(owner: str, own: frozenset[str]) -> bool:
    """Tell whether what a value is said to be of is neither the drug, nor a form of it, nor people."""
    if is_own(owner, own) or names_form(owner):
        return False
    return not (_PLAIN_WORDS & {*_WORD.findall(owner.lower())} or context_of(owner).population)


def is_own(words: str, own: frozenset[str]) -> bool:
    """Tell whether a word belongs to one of the drug's names, or is the stem of one (salicylic, acetylsalicylic).

    A number is none: the place of a group ("7-") is in the names of the metabolites as well.
    """
    names = " ".join(own)
    parts = frozenset(_WORD.findall(names))
    return any(
        word in parts or (len(word) >= _SHORTEST_STEM and word[:_SHORTEST_STEM] in names)
        for word in _WORD.findall(words.lower())
        if not word.isdigit()
        and word not in _PLAIN_WORDS
        and word not in ("the", "has", "have", "had", "is", "was", "are", "were")
    )
