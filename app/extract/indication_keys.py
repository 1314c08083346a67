"""Folds uses so that two ways to say one compare equal ("severe gout", "gouty arthritis").

Unlike the conditions that restrict a drug: mild and severe kidney disease are two groups of patients, but one use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from app.vocabulary.same_conditions import BOUTS, IN_BOUTS, SAME_CONDITION, WITHOUT_SEVERITY

_PLURAL_IN_Y = re.compile(r"(?<=nc)ies\b")
_PLURAL = re.compile(r"(?<=[^su])s\b")
_SEVERITY = re.compile(rf"\b(?:{'|'.join(WITHOUT_SEVERITY)})\s+", re.IGNORECASE)
# "Post-herpetic" and "postherpetic" are one word.
_DASH = re.compile(r"[\u2010-\u2014-]")
_TYPE = re.compile(r"-type\b")
# "Migraine prevention" is a use in migraine.
_PURPOSE = re.compile(r"(?<=\w) (?:prevention|prophylaxis|treatment|management|relief|control|therapy)$")
_SHORT = re.compile(r"[A-Z]{2,6}")
_PARTED = re.compile(r"\w[\s-]\w")
_ORDER_ONLY = frozenset({"of", "the"})
_PREFIX = re.compile(r"\b(post|non|anti|pre|sub|peri|intra)-(?=\w)")
_BOUT = re.compile(rf"^({'|'.join(IN_BOUTS)}) (?:{'|'.join(BOUTS)})$")
_PHASE = re.compile(
    r"^(?:\w+ )?(?:phases?|episodes?|exacerbations?|attacks?|flares?|flare-ups|bouts|relapses?|recurrences?|"
    r"closure) of (?:the )?",
    re.IGNORECASE,
)
_INVERTED = re.compile(r"^(infection|inflammation|cancer) of (?:the )?(.+)$")


@lru_cache(maxsize=4096)
def indication_key(name: str) -> str:
    """Give what a use is compared by: case, plural, severity and other names folded; it is not for reading."""
    key = _folded(name)
    return _in_any_order(_OTHER_NAMES.get(key, key))


def _in_any_order(key: str) -> str:
    """Forget the order of the words: "infections of the skin" are "skin infections"."""
    return " ".join(sorted(set(key.split()) - _ORDER_ONLY))


def one_name_each(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Choose one key for all that are paired, however many steps apart."""
    chosen: dict[str, str] = {}
    for one, other in pairs:
        kept, given_up = chosen.get(other, other), chosen.get(one, one)
        if kept != given_up:
            chosen.update(dict.fromkeys((given_up, *(n for n, c in chosen.items() if c == given_up)), kept))
    return chosen


def is_abbreviation(short: str, name: str) -> bool:
    """Tell whether it is made of the first letters of all words of a name, "PMDD" of "premenstrual dysphoric disorder".

    Letters from within a word may stand between these.
    """
    if not _SHORT.fullmatch(short) or not _PARTED.search(name):
        return False
    return re.fullmatch(r"(?:\w*[\s-]+|\w*?)".join(short) + r"\w*", name, re.IGNORECASE) is not None


def severity_in(name: str) -> str | None:
    """Give what a name says of how bad the condition is: "severe"."""
    found = _SEVERITY.match(name)
    return found.group().strip().lower() if found else None


def phase_key(name: str) -> str | None:
    """Give the key of the illness that this is a phase of, "acute exacerbations of asthma"; None where it is none."""
    phase = _PHASE.match(name)
    return indication_key(name[phase.end() :]) if phase else None


def _folded(name: str) -> str:
    plain = _DASH.sub("-", name.casefold().replace("\u2019", "'"))
    plain = _PURPOSE.sub("", _SEVERITY.sub("", _TYPE.sub("", plain)))
    plain = _PREFIX.sub(r"\1", plain)
    singular = _PLURAL.sub("", _PLURAL_IN_Y.sub("y", plain).replace("tumour", "tumor").replace("-", " "))
    return _BOUT.sub(r"\1", _INVERTED.sub(r"\2 \1", singular))


_OTHER_NAMES = {_folded(name): _folded(same) for name, same in SAME_CONDITION.items()}
