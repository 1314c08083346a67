"""Clinical drugs as prescribing programs name them: ingredients with strengths, a dose form, a brand in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.facts.lookup import lookup_key
from app.values.order_words import is_count, order_words
from app.vocabulary.clinical_drugs import ESTERS, FORM_WORDS, JOINERS, MINERALS, QUALIFIERS, SALTS, UNITS

_BRAND = re.compile(r"\[([^\[\]]+)\]$")
_NOTE = re.compile(r"\(([^()]*)\)")
# Words that only slashes or pluses join: names, where none is a unit as in `mg/ml`.
_TIGHT = re.compile(r"(?<!\S)[^\W\d_][^\W_]{3,}(?:[/+][^\W\d_][^\W_]{3,})+(?!\S)")
_SIGN = re.compile(r"[/+]")
# A comma without a blank, between words: `tablet,delayed`, not `n,n-dimethyl`.
_COMMA = re.compile(r"(?<=[a-z]{3}),(?=[a-z]{3})")
_JOINER = re.compile(rf"(?<=\S) (?:{'|'.join(map(re.escape, JOINERS))}) (?=\S)|(?<=\w); (?=\w)")
_CHOICE = re.compile(r"(?<=\S) or (?=\S)")
_LIST = re.compile(r"[,;] ")
_WORD = re.compile(r"\w")
_MOST_INGREDIENTS = 12


@dataclass(frozen=True, slots=True)
class IngredientName:
    """One way to say an ingredient; `exact` where nothing was left out that could make it another substance.

    `also` is another name in brackets, "" where there is none: what is meant goes by both.
    """

    key: str
    exact: bool = True
    also: str = ""


@dataclass(frozen=True, slots=True)
class ClinicalDrug:
    """What a clinical drug's name says. Names are folded as `lookup_key` folds.

    Of each ingredient the names come from the longest to the shortest: the first that is known counts. `brand` is ""
    where there is none. `leftover` tells that there are words which may name another ingredient.
    """

    ingredients: tuple[tuple[IngredientName, ...], ...]
    brand: str
    leftover: bool


def read_clinical_drug(text: str, *, listed: bool = False) -> ClinicalDrug | None:
    """Read the name of a clinical drug, in any order of its words; None where nothing shows that it is one.

    `anakinra 100 MG/0.67 ML Prefilled Syringe [Kineret]`, `abacavir 600 MG / lamivudine 300 MG Oral Tablet`,
    `abacavir/lamivudine`, `amoxicillin and clavulanic acid`, `Tab. aspirin 75 mg once daily`. `listed` takes each comma
    for one between two drugs.
    """
    key = lookup_key(text)
    brand = _BRAND.search(key)
    rest = _COMMA.sub(", ", (key[: brand.start()] if brand else key).strip())
    parted = _JOINER.split(_TIGHT.sub(_apart, rest)) if rest else []
    parts = [_Part(piece) for part in parted for piece in (_LIST.split(part) if listed else [part])]
    named = [part for part in parts if part.name]
    leftover = any(part.leftover for part in parts) or (len(named) > 1 and _CHOICE.search(rest) is not None)
    drug = ClinicalDrug(
        ingredients=tuple(tuple(part.names(rest)) for part in named[:_MOST_INGREDIENTS]),
        brand=brand[1].strip() if brand else "",
        leftover=leftover or len(named) > _MOST_INGREDIENTS,
    )
    plain = drug.ingredients == ((IngredientName(key),),)
    return None if plain or not (named or drug.brand) else drug


def read_clinical_drugs(text: str) -> Iterator[ClinicalDrug]:
    """Read a text in both ways that it may be meant: as one name with commas in it, and as a list."""
    one = read_clinical_drug(text)
    if one:
        yield one
    listed = read_clinical_drug(text, listed=True) if _LIST.search(text) else None
    if listed and listed != one and len(listed.ingredients) > 1:
        yield listed


def _apart(joined: re.Match[str]) -> str:
    words = _SIGN.split(joined[0])
    return joined[0] if all(order_words(words)) or any(word in UNITS for word in words) else " / ".join(words)


class _Part:
    """What stands between two slashes: an ingredient, and around it its strength, form, way and time.

    `name` is the first stretch of words that are none of these; other words are left over.
    """

    def __init__(self, text: str) -> None:
        notes = [note for note in _NOTE.findall(text) if not _is_aside(note)]
        words = _NOTE.sub(" ", text).split()
        told = order_words(words)
        start = next((place for place, each in enumerate(told) if not each), len(words))
        end = next((place for place in range(start, len(words)) if told[place]), len(words))
        self.name = " ".join(words[start:end]).strip(" ,;-")
        self.leftover = not (all(told[end:]) and len(notes) <= 1 and (self.name or _WORD.search(text)))
        self._note = notes[0].strip() if notes else ""
        self._whole = " ".join(_with_forms(words, start, end)).strip(" ,;-")
        self._counted = is_count(words, end - 1) if end - start > 1 else False

    def names(self, rest: str) -> Iterator[IngredientName]:
        """List the ways to say the ingredient; `rest` is the whole text, which was looked for as it is."""
        if self._note:
            yield IngredientName(f"{self.name} ({self._note})")
        elif self._whole not in (self.name, rest):
            yield IngredientName(self._whole)
        yield from (replace(name, also=self._note) for name in _names(self.name))
        if self._note:
            yield IngredientName(self.name, exact=False)
        if self._counted:
            yield IngredientName(self.name.rpartition(" ")[0], exact=False)


def _is_aside(note: str) -> bool:
    """Tell whether what stands in brackets names nothing: a form, a salt, of which make it is."""
    words = note.replace(",", " ").split()
    others = [word for word, told in zip(words, order_words(words), strict=True) if not told]
    return all(word in QUALIFIERS or word in SALTS or word == "as" for word in others)


def _with_forms(words: list[str], start: int, end: int) -> list[str]:
    """Take the words of forms on both sides to the name: a nicotine patch may be an article of its own."""
    while start and words[start - 1] in FORM_WORDS:
        start -= 1
    while end < len(words) and words[end] in FORM_WORDS:
        end += 1
    return words[start:end]


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
