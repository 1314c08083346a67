"""Numbers as articles write them: `17,257.6`, `2,5`, `1½`, `.5`, `10 000`, `4 × 10⁹`, `twenty-one`, `one and a half`.

A comma before exactly three digits groups thousands (`1,250`), unless the number begins with `0,`; before one or two
digits it is a decimal comma. A blank groups thousands only before `000`, for "stage 3 500 mg" is two numbers.
`NUMBER` is a pattern without groups, to be built into larger ones.
"""

from __future__ import annotations

import re

from app.vocabulary.numbers import FRACTIONS, SMALL_NUMBERS, TENS

_VULGAR = "".join(FRACTIONS)
_SMALL = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
_TENS = "|".join(TENS)
_AND_A_HALF = r"(?:[ -]and[ -]a[ -]half(?![- ]li(?:fe|ves)\b))"
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3}){1,4}(?![\d,])(?:\.\d{1,12})?|\d{1,3}(?: 000){1,3}(?![\d,.])"
    r"|\d{1,15}(?:\.\d{1,15}|,\d{1,2}(?!\d)|,\d{3}(?![\d,]))?|\.\d{1,12})(?![\d⁄])"
)
_POWER = r"(?:\s?[×x]\s?10(?:\^\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))"
_WORD = (
    rf"(?:\b(?!one-half)(?:(?:{_TENS})(?:[ -](?:{_SMALL}))?|{_SMALL}){_AND_A_HALF}?\b|\b(?:one-)?half(?:[ -]an?\b)?)"
)
NUMBER = (
    rf"(?:(?:\d{{1,3}} )?\d[/⁄]\d(?![\d/⁄])|\d{{0,3}}[{_VULGAR}]"
    rf"|{_DIGITS}(?:{_POWER}|{_AND_A_HALF})?|(?i:{_WORD}))"
)
_WHOLE = re.compile(NUMBER)
_MIXED = re.compile(r"(?:(\d+) )?(\d)[/⁄](\d)")
_SCIENTIFIC = re.compile(r"(.+?)\s?[×x]\s?10\^?([\d⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_GROUP = 3
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HALF_WORD = re.compile(r"(?:one-)?half(?:[ -]an?)?")


def parse_number(text: str) -> float | None:
    """Read one whole number, or None; "1 x 109", which has lost its superscript, is none."""
    written = text.strip()
    if not _WHOLE.fullmatch(written):
        return None
    lowered = written.lower()
    if _HALF_WORD.fullmatch(lowered):
        return 0.5
    stem = re.sub(_AND_A_HALF + "$", "", lowered)
    value = _plain(stem)
    return value if value is None or stem == lowered else value + 0.5


def _plain(text: str) -> float | None:
    if mixed := _MIXED.fullmatch(text):
        return _ratio(mixed)
    if text[-1] in FRACTIONS:
        return float(text[:-1] or 0) + FRACTIONS[text[-1]]
    if text[0].isalpha():
        return _words(text)
    if power := _SCIENTIFIC.fullmatch(text):
        return float(f"{_ungrouped(power[1])}e{power[2].translate(_SUPERSCRIPTS)}")
    return float(_ungrouped(text))


def _ratio(match: re.Match[str]) -> float | None:
    whole, above, below = (int(part or 0) for part in match.groups())
    return whole + above / below if 0 < above < below else None


def _words(text: str) -> float:
    parts = re.split(r"[ -]", text)
    return float(sum(TENS.get(part, SMALL_NUMBERS.get(part, 0)) for part in parts))


def _ungrouped(text: str) -> str:
    tight = text.replace(" ", "")
    head, comma, tail = tight.partition(",")
    if comma and (len(tail) < _GROUP or head == "0"):
        return f"{head}.{tail}"
    return tight.replace(",", "")
