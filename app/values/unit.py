"""Units as articles write them, single or combined: `hours`, `mg/kg`, `mL per min per kg`, `ng·h/mL`, `mL min⁻¹`.

`UNIT` is a pattern without groups, to be built into larger ones; it takes the blank or hyphen before the unit too.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from app.vocabulary.units import (
    SCALED_DENOMINATORS,
    SPACED_SYMBOLS,
    UNHYPHENATED,
    UNIT_SIZES,
    UNIT_SYMBOLS,
    UNIT_WORDS,
)


def _either(spellings: set[str]) -> str:
    return "|".join(re.escape(spelling) for spelling in sorted(spellings, key=lambda text: (-len(text), text)))


_WORDS = rf"(?i:(?:{_either(set(UNIT_WORDS))})s?)(?!\w)"
_SYMBOLS = rf"(?:{_either(set(UNIT_SYMBOLS) - {'%'})})(?!\w)|%"
_ATOM = rf"(?:{_WORDS}|{_SYMBOLS})"
_HYPHENATED = rf"(?:{_WORDS}|(?:{_either(set(UNIT_SYMBOLS) - UNHYPHENATED - {'%'})})(?!\w)|%)"
_LETTER = rf"(?:{_either(set(SPACED_SYMBOLS))})(?!\w)"
_TIME_FACTOR = r"(?:(?i:hours?|hrs?|h|min|days?)(?!\w))"
_PRODUCT = rf"(?:\s?[·⋅•∙*×]\s?{_ATOM}|(?:\s?[.x-]\s?|\s){_TIME_FACTOR})(?=\s?/|\sper\s)"
_INVERSE = r"(?:⁻¹|[−-]1|\^-1)(?!\w)"
_DENOMINATOR = (
    rf"(?:\s?/\s?|\sper\s)(?:(?:100|1\.73)\s?)?(?:{_ATOM}|{_LETTER})"
    rf"|[\s·⋅.]?(?:min|h|kg|mL|L){_INVERSE}"
)
_PER_VOLUME = r"(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹])\s?/\s?(?:[mµu]?[lL]|mm[3³])(?!\w)"
# A unit that goes on with one unknown here is none; the bullet of the next line, or of a list in one line, is no sign.
_GOES_ON = r"[^\S\n]?(?:[·⋅∙*×]|•(?!\s[A-Z]))\s?[^\W\d]"
UNIT = (
    rf"(?:(?:\s?{_ATOM}|-{_HYPHENATED}|\s{_LETTER})(?:{_PRODUCT})?(?:{_DENOMINATOR}){{0,3}}"
    rf"(?!{_GOES_ON})|{_PER_VOLUME})"
)
_PARTS = rf"(\s?/\s?|\sper\s)(100|1\.73)?|({_ATOM}|{_LETTER}|min|h|kg|mL|L)({_INVERSE})?"
_COUNT_DENSITY = re.compile(r"/\s?(?:[mµu]?[lL]|mm[3³])")


@lru_cache(maxsize=1024)
def parse_unit(text: str) -> str | None:
    """Give the UCUM code of a unit as written, or None where it is not one unit from end to end."""
    written = text.strip(" -").replace("per cent", "percent")
    if _COUNT_DENSITY.fullmatch(written):
        return "/" + _code(written[1:].strip())
    if not _compiled(UNIT).fullmatch(f" {written}"):
        return None
    above: list[str] = []
    below: list[str] = []
    divided, scale = False, ""
    for slash, number, atom, inverse in _compiled(_PARTS).findall(written):
        if slash:
            divided, scale = True, number
        elif divided or inverse:
            below.append(_scaled(scale, _code(atom)))
            divided, scale = False, ""
        else:
            above.append(_code(atom))
    above.sort(key=lambda code: UNIT_SIZES.get(code, ("",))[0] == "time")
    return None if "" in below else "/".join([".".join(above), *below])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when it is first asked: with all units in it that takes milliseconds of the start."""
    return re.compile(pattern)


def _scaled(scale: str, code: str) -> str:
    return SCALED_DENOMINATORS.get((scale, code), "") if scale else code


def _code(atom: str) -> str:
    if found := UNIT_SYMBOLS.get(atom) or SPACED_SYMBOLS.get(atom):
        return found
    word = atom.lower()
    return UNIT_WORDS.get(word) or UNIT_WORDS[word.removesuffix("s")]


def convert(value: float, unit: str, into: str) -> float | None:
    """Convert between units of one dimension, or None; combined units convert only into themselves."""
    if unit == into:
        return value
    dimension, size = UNIT_SIZES.get(unit, ("", 1.0))
    other, other_size = UNIT_SIZES.get(into, ("-", 1.0))
    return value * size / other_size if dimension == other else None
