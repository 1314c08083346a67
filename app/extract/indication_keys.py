"""Folds uses so that two ways to say one compare equal ("severe gout", "gouty arthritis").

Unlike the conditions that restrict a drug: mild and severe kidney disease are two groups of patients, but one use.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from app.cue import Cue
from app.extract.phrases import alternatives, either
from app.vocabulary.indication_places import SYMPTOMS
from app.vocabulary.same_conditions import BOUTS, IN_BOUTS, SAME_CONDITION, WITHOUT_SEVERITY
from app.vocabulary.same_uses import ILLNESS_OF, INFECTING, SAME_USES, SAME_WORDS

Pair = tuple[str, str]

_PLURAL_IN_Y = re.compile(r"(?<=nc)ies\b")
_PLURAL = re.compile(r"(?<=sh|us|ss)es\b|(?<=[^su])s\b")
_POSSESSIVE = re.compile(r"(?<=\w)'s\b|(?<=s)'(?= )")
# British spelling: "leukaemia", "oesophageal", "tumour", "generalised".
_DIGRAPH = re.compile(r"o?[ao]e")
_TUMOUR = re.compile(r"(?<=tum)our")
_ISE = re.compile(r"(?<=[a-z])is(?=(?:e|ed|ing|ation)\b)")
_SEVERITY = Cue(rf"\b(?:{'|'.join(WITHOUT_SEVERITY)})\s+", re.IGNORECASE)
# "Post-herpetic" and "postherpetic" are one word.
_DASH = re.compile(r"[\u2010-\u2014-]")
_TYPE = re.compile(r"-type\b")
# "Fusarium species" are Fusarium.
_SPECIES = re.compile(r"(?<=\w) (?:species|spp\.?)$")
# Only those that it helps against: "infections caused by susceptible strains of Candida".
_STRAINS = re.compile(r"\b(?:susceptible|sensitive) (?:strains|isolates) of ")
# "Worsening gout" is gout.
_WORSENING = re.compile(r"^(?:worsening|established|existing) (?=\w{4})")
# "Migraine prevention" is a use in migraine.
_PURPOSE = re.compile(r"(?<=\w)(?<!weight) (?:prevention|prophylaxis|treatment|management|relief|control|therapy)$")
_SHORT = re.compile(r"[A-Z]{2,6}")
_PARTED = re.compile(r"\w[\s-]\w")
# Between a symptom and its illness: "seizures associated with epilepsy" are "epilepsy seizures".
_ORDER_ONLY = frozenset({"of", "the", "in", "with", "associated", "due", "to", "caused", "by", "from"})
_PREFIX = re.compile(r"\b(post|non|anti|pre|sub|peri|intra|gastro)-(?=\w)")
_BOUT = re.compile(rf"^({'|'.join(IN_BOUTS)}) (?:{'|'.join(BOUTS)})$")
# A phase of an illness, or a symptom of it.
_PHASE = re.compile(
    r"^(?:\w+ ){0,3}(?:phases?|states?|episodes?|exacerbations?|attacks?|flares?|flare-ups|bouts|relapses?|"
    rf"recurrences?|outbreaks?|closure|spread|symptoms?|{either(SYMPTOMS)})"
    r" (?:of|in|associated with|due to|caused by) (?:the )?",
    re.IGNORECASE,
)
_COURSE = re.compile(r"(?:acute|chronic)\b(?! (?:and|or)\b)", re.IGNORECASE)
_INVERTED = re.compile(
    r"^(?:(?P<head>infection|inflammation|cancer) of|(?P<caught>infection) (?:with|by|caused by|due to)) (?:the )?"
    r"(?P<rest>.+)$"
)
# "Cocaine addiction", "digoxin toxicity".
_DEPENDENCE = re.compile(r"(?<=\w) (?:addiction|abuse|misuse|use disorder|dependency)$")
_POISONING = re.compile(r"(?<=\w) (?:overdose|toxicity|intoxication)$")


@lru_cache(maxsize=4096)
def indication_key(name: str) -> str:
    """Give what a use is compared by: case, plural, severity and other names folded; it is not for reading."""
    key = _in_any_order(folded(name))
    return _other_names().get(key, key)


def _in_any_order(key: str) -> str:
    """Forget the order of the words: "infections of the skin" are "skin infections"."""
    return " ".join(sorted(set(key.split()) - _ORDER_ONLY))


@cache
def _other_names() -> dict[str, str]:
    """Give the key of the first name that a condition has for that of any other one."""
    rows = [*((first, other) for other, first in SAME_CONDITION.items()), *SAME_USES]
    return one_name_each(
        (_in_any_order(folded(other)), _in_any_order(folded(first))) for first, *others in rows for other in others
    )


def one_name_each(pairs: Iterable[Pair]) -> dict[str, str]:
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


def course_in(name: str) -> str | None:
    """Give the course that a name begins with, "acute" or "chronic"."""
    found = _COURSE.match(name)
    return found.group().casefold() if found else None


def phase_key(name: str) -> str | None:
    """Give the key of the illness that this is a phase of, "acute exacerbations of asthma"; None where it is none."""
    phase = _PHASE.match(name)
    return indication_key(name[phase.end() :]) if phase else None


def is_organism(name: str) -> bool:
    """Tell whether it is the name of an organism alone, where that of the illness that it causes would be meant."""
    singular = _singular(_spelled(name.casefold()))
    return not singular.endswith(" infection") and _organisms().fullmatch(singular) is not None


@lru_cache(maxsize=4096)  # each name of an article is compared with all others
def folded(name: str) -> str:
    """Write a name so that spelling, number, severity and the words of `SAME_WORDS` make no difference."""
    plain = _spelled(_PREFIX.sub(r"\1", _DASH.sub("-", name.casefold().replace("\u2019", "'"))))
    plain = _PURPOSE.sub("", _SEVERITY.sub("", _TYPE.sub("", _STRAINS.sub("", _WORSENING.sub("", plain)))))
    inverted = _INVERTED.sub(_in_order, _same_words().sub(_same_word, _singular(plain)))
    known = _organisms().sub(_illness_of, _infected().sub(r"\1", inverted))
    return _POISONING.sub(" poisoning", _DEPENDENCE.sub(" dependence", _BOUT.sub(r"\1", known)))


def _spelled(name: str) -> str:
    """Write the American way, without accents and possessive endings."""
    plain = name if name.isascii() else _without_accents(name)
    return _POSSESSIVE.sub("", _ISE.sub("iz", _TUMOUR.sub("or", _DIGRAPH.sub("e", plain))))


def _without_accents(name: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))


def _singular(name: str) -> str:
    return _PLURAL.sub("", _PLURAL_IN_Y.sub("y", _SPECIES.sub("", name)).replace("-", " "))


def _in_order(found: re.Match[str]) -> str:
    return f"{found['rest']} {found['head'] or found['caught']}"


@cache
def _first_words() -> dict[str, str]:
    return {_singular(_spelled(word)): _singular(_spelled(first)) for word, first in SAME_WORDS.items()}


@cache
def _same_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(tuple(_first_words()))})\b")


def _same_word(found: re.Match[str]) -> str:
    return _first_words()[found.group()]


@cache
def _infected() -> re.Pattern[str]:
    """Find what only says that an organism has infected somebody: "HIV infection", "hepatitis B virus"."""
    organisms = tuple(_singular(_spelled(organism)) for organism in INFECTING)
    return re.compile(rf"\b({either(organisms)})(?: virus)?(?: infection)?\b")


@cache
def _illnesses() -> list[tuple[str, str]]:
    return [(_singular(_spelled(organism)), _singular(_spelled(ill))) for organism, ill in ILLNESS_OF.items()]


@cache
def _organisms() -> re.Pattern[str]:
    """Find an organism together with the word for an infection; each is a group of its own."""
    return re.compile(rf"\b(?:{'|'.join(f'({organism})' for organism, _ in _illnesses())})(?: infection)?\b")


def _illness_of(found: re.Match[str]) -> str:
    return _illnesses()[(found.lastindex or 1) - 1][1]
