"""Keeps one fact for each reaction where an article states it several times."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.extract.reaction_names import is_reaction, reaction_name, severity_of
from app.extract.reaction_withdrawal import ON_WITHDRAWAL
from app.facts.adverse_reactions import AdverseReactionFact
from app.vocabulary.reaction_synonyms import SAME_WORDS, SYNONYMS
from app.vocabulary.reaction_terms import SEVERITY

_Key = tuple[str, ...]
_WORD = re.compile(r"[^\W_]+")
# Behind the name, alone in parentheses; an example is none.
_GLOSS = re.compile(r"\w \((?!including|such as|e\.g\.|for )([^(),;]{4,40})\)$")
# There is more of what is a reaction by itself: "increased nervousness".
_INCREASED = re.compile(r"^increased ", re.IGNORECASE)
_UNSAID = frozenset(SEVERITY) | {"other", "of", "the", "a", "an", "in", "significant", "malignant", "congestive"}


def without_repeats(facts: Iterable[AdverseReactionFact]) -> list[AdverseReactionFact]:
    """Keep of each reaction the statement that says most, the first of equals; different figures are all kept."""
    facts = list(facts)
    same = _glossed(facts)
    kept: list[tuple[_Key, AdverseReactionFact]] = []
    # Two names of one reaction have the same initials.
    by_initials: dict[_Key, list[int]] = {}
    for fact in facts:
        key = reaction_key(fact.reaction)
        named = (same.get(key, key), fact)
        alike = by_initials.setdefault(tuple(word[:1] for word in named[0]), [])
        index = next((at for at in alike if _is_repeat(named, kept[at])), None)
        if index is None:
            alike.append(len(kept))
            kept.append(named)
        else:
            kept[index] = max(kept[index], named, key=lambda each: _detail(each[1]))
    return sorted((fact for _, fact in kept), key=lambda fact: fact.evidence.start)


def _glossed(facts: Iterable[AdverseReactionFact]) -> dict[_Key, _Key]:
    """Collect what the article itself says to be one reaction: "kidney damage (nephrotoxicity)"."""
    same: dict[_Key, _Key] = {}
    for fact in facts:
        gloss = _GLOSS.search(fact.raw)
        if gloss and is_reaction(name := reaction_name(gloss[1])):
            same.setdefault(reaction_key(name), reaction_key(fact.reaction))
    return {name: key for name, key in same.items() if key not in same}


def _is_repeat(one: tuple[_Key, AdverseReactionFact], other: tuple[_Key, AdverseReactionFact]) -> bool:
    (ours, fact), (theirs, known) = one, other
    return all(map(_is_same_word, ours, theirs)) and not _differ_in_figures(fact, known)


def _differ_in_figures(fact: AdverseReactionFact, other: AdverseReactionFact) -> bool:
    """Tell whether both give a share and not the same; a share of severe cases alone is none of all cases."""
    if fact.percent == other.percent:
        return False
    both = fact.percent is not None and other.percent is not None
    return both or (severity_of(fact.reaction) is None) != (severity_of(other.reaction) is None)


def _is_same_word(ours: str, theirs: str) -> bool:
    """Tell whether two words are the same, or one is the other's initial ("C. difficile")."""
    return ours == theirs or (1 in (len(ours), len(theirs)) and ours[0] == theirs[0])


def reaction_key(name: str) -> _Key:
    """Fold spelling, number, severity and synonyms: "severe diarrhoea" and "diarrhea" are one reaction."""
    bare = _INCREASED.sub("", name)
    folded = _folded(bare if is_reaction(bare) else name)
    return tuple(SAME_WORDS.get(word, word) for word in _SYNONYMS.get(folded, folded)) or (name.lower(),)


def _folded(name: str) -> tuple[str, ...]:
    words = (word for word in _WORD.findall(name.lower()) if word not in _UNSAID)
    return tuple(re.sub(r"ae|oe", "e", word).removesuffix("s") for word in words)


_SYNONYMS = {_folded(name): _folded(same) for name, same in SYNONYMS.items()}


def _detail(fact: AdverseReactionFact) -> tuple[bool, ...]:
    has_figures = fact.percent is not None or fact.rate is not None
    said = has_figures, fact.frequency_band is not None, fact.frequency is not None, fact.comparator is not None
    # The figures of those who end the drug are not those of others; what befalls all says more than the same of some.
    taking = fact.qualifier != ON_WITHDRAWAL
    return taking, *said, not (fact.qualifier or "").startswith(("in ", "among "))
