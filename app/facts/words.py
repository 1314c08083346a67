"""The words of a name, folded so that what is stored and what is asked for meet."""

import re

from app.facts.lookup import lookup_key
from app.vocabulary.plurals import IRREGULAR_PLURALS, PLURAL_ENDINGS, SHORTEST_PLURAL

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"'s\b")


def words_of(text: str) -> list[str]:
    """List the different words of a text in order, folded as `lookup_key` folds, one and many alike.

    `Crohn's diseases` becomes `crohn`, `diseas`. Everything but letters and digits separates words.
    """
    return list(stems_of(text))


def stems_of(text: str) -> dict[str, str]:
    """Give each of these with the word of the text that it is folded from."""
    found: dict[str, str] = {}
    for word in _WORD.findall(_POSSESSIVE.sub("", lookup_key(text))):
        found.setdefault(_stem(word), word)
    return found


def _stem(word: str) -> str:
    word = IRREGULAR_PLURALS.get(word, word)
    if len(word) < SHORTEST_PLURAL - word.endswith("e"):
        return word
    fitting = ((ending, instead) for ending, instead in PLURAL_ENDINGS if word.endswith(ending))
    ending, instead = next(fitting, ("", ""))
    return word.removesuffix(ending) + instead
