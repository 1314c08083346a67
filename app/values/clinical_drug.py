"""Clinical drugs as prescribing programs name them: ingredients with strengths, a dose form, a brand in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.facts.lookup import lookup_key
from app.vocabulary.clinical_drugs import ESTERS, FORM_WORDS, JOINERS, MINERALS, QUALIFIERS, SALTS, UNITS

_BRAND = re.compile(r"\[([^\[\]]+)\]$")
_NUMBER = r"\d[\d.,/\-]*"
_AMOUNT = re.compile(rf"(?:{_NUMBER})?([^\W\d_]+\d?|%)?(?:/(?:{_NUMBER})?(?:[^\W\d_]+\d?)?)?")
_BARE_NUMBER = re.compile(_NUMBER)
# Words that only slashes or pluses join: names, where none is a unit as in `mg/ml`.
_TIGHT = re.compile(r"(?<!\S)[^\W\d_][^\W_]{3,}(?:[/+][^\W\d_][^\W_]{3,})+(?!\S)")
_SIGN = re.compile(r"[/+]")
_JOINER = re.compile(rf"(?<=\S) (?:{'|'.join(map(re.escape, JOINERS))}) (?=\S)")
_APPROVAL = re.compile(r"(?:nda|anda|bla)\d+")
_MOST_INGREDIENTS = 12


@dataclass(frozen=True, slots=True)
class IngredientName:
    """One way to say an ingredient; `exact` where nothing was left out that could make it another substance."""

    key: str
    exact: bool = True


@dataclass(frozen=True, slots=True)
class ClinicalDrug:
    """What a clinical drug's name says. Names are folded as `lookup_key` folds.

    Of each ingredient the names come from the longest to the shortest: the first that is known counts. `brand` is ""
    where there is none. `leftover` tells that there are words which may name another ingredient.
    """

    ingredients: tuple[tuple[IngredientName, ...], ...]
    brand: str
    leftover: bool


def read_clinical_drug(text: str) -> ClinicalDrug | None:
    """Read the name of a clinical drug; None where nothing in the text shows that it is one.

    `anakinra 100 MG/0.67 ML Prefilled Syringe [Kineret]`, `abacavir 600 MG / lamivudine 300 MG Oral Tablet`,
    `abacavir/lamivudine`, `amoxicillin and clavulanic acid`.
    """
    key = lookup_key(text)
    brand = _BRAND.search(key)
    rest = (key[: brand.start()] if brand else key).strip()
    parts = [_Part(part) for part in _JOINER.split(_TIGHT.sub(_apart, rest))] if rest else []
    named = [part for part in parts if part.name]
    leftover = any(part.leftover for part in parts) or len(named) < len(parts)
    drug = ClinicalDrug(
        ingredients=tuple(tuple(_names(part.name)) for part in named[:_MOST_INGREDIENTS]),
        brand=brand[1].strip() if brand else "",
        leftover=leftover or len(named) > _MOST_INGREDIENTS,
    )
    plain = drug.ingredients == ((IngredientName(key),),)
    return None if plain or not (named or drug.brand) else drug


def _apart(joined: re.Match[str]) -> str:
    words = _SIGN.split(joined[0])
    return joined[0] if any(word in UNITS or word in FORM_WORDS for word in words) else " / ".join(words)


class _Part:
    """What stands between two slashes: an amount perhaps, an ingredient, its strength, a form."""

    def __init__(self, text: str) -> None:
        words = text.split()
        if words and _APPROVAL.fullmatch(words[0]):
            words = words[1:]
        while (width := _width(words, 0)) and len(words) > width:  # `24 HR`, `0.67 ML`
            words = words[width:]
        end = next((place for place in range(1, len(words)) if _width(words, place)), None)
        if end is None:
            end = len(words)
            while end > 1 and words[end - 1] in FORM_WORDS:
                end -= 1
        self.name = " ".join(words[:end]).strip(" ,;-")
        self.leftover = not all(map(_is_understood, words[end:]))


def _width(words: list[str], place: int) -> int:
    """Tell how many words an amount takes that begins here: `81mg` one, `100 mg/0.67` two; 0 where none does."""
    word = words[place] if words else ""
    if not word[:1].isdigit():
        return 0
    if _BARE_NUMBER.fullmatch(word):
        following = words[place + 1] if place + 1 < len(words) else ""
        return 2 if following and not following[0].isdigit() and _has_units(following) else 0
    return int(_has_units(word))


def _has_units(word: str) -> bool:
    """Tell whether a word is an amount with its unit, or the unit alone, of something else perhaps: `mg/0.67`."""
    found = _AMOUNT.fullmatch(word.strip(",;"))
    return found is not None and found[1] is not None and found[1].rstrip("0123456789") in UNITS


def _is_understood(word: str) -> bool:
    word = word.strip(",;()")
    return not word or word in FORM_WORDS or _has_units(word) or _BARE_NUMBER.fullmatch(word) is not None


def _names(name: str) -> Iterator[IngredientName]:
    yield IngredientName(name)
    bare, comma, qualifiers = name.partition(",")
    if comma and all(word.strip("()") in QUALIFIERS for word in qualifiers.replace(",", " ").split()):
        yield IngredientName(bare)
        name = bare
    words, exact = name.split(), True
    while len(words) > 1 and words[-1] in SALTS | ESTERS:
        exact = exact and words[-1] in SALTS
        words = words[:-1]
        if all(word in MINERALS for word in words):
            return
        yield IngredientName(" ".join(words), exact)
