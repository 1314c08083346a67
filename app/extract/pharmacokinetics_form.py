"""Tells of what a value is where that is not the drug as such: a metabolite, an enantiomer, a depot, breast milk.

What names it stands before the value with nothing between them that leads back to the drug ("its active metabolite has
a half-life of"), or directly behind the value ("and 2-7 days for its metabolite").
"""

from __future__ import annotations

import re

from app.cue import AnyCue, Cue
from app.extract.own_names import names_own_drug
from app.vocabulary.pharmacokinetics import METABOLITE_NAME, PARTS, PLACES, THE_DRUG

_LONGEST = 100
_METABOLITE = (
    r"(?:[\w-]+(?:,| \([^()]*\),?) (?:an?|its|the|another) )?"
    r"(?:(?:[\w-]*active|inactive|main|major|minor|principal|primary|chief|N-\w+|\w+ated) )*"
    rf"metabolites?{METABOLITE_NAME}"
)
_PART = Cue.any_of((_METABOLITE, *PARTS), r"(?<![\w-])", r"(?![\w-])", re.IGNORECASE)
_ISOMER = Cue(r"(?<![\w-])\(?(?:[RSDL]|[+\u2212\u2013-])\)?-\(?[+\u2212\u2013-]?\)?-?[A-Za-z][a-z]{3,}(?![\w-])")
_LABELLED = re.compile(
    r"^\(?(?P<before>[RS])\)?(?:-(?:isomer|form))?:? ?(?=[~<>\d])|\((?P<behind>[RS])(?:-(?:isomer|form))?\)$"
)
_IN_PLACES = "|".join(PLACES)
_PLACE = Cue(
    rf"\bin (?:the |human |maternal )?(?:{_IN_PLACES})(?![\w-])"
    rf"|\b(?:{_IN_PLACES})(?= (?:drug )?(?:concentrations?|levels?)\b)",
    re.IGNORECASE,
)
_ANY = AnyCue(_PART, _ISOMER, _PLACE)
_THE_DRUG = re.compile(rf"\b(?:{'|'.join(THE_DRUG)})\b", re.IGNORECASE)
# What becomes of the drug, or goes with it: "metabolised to an inactive metabolite, and excreted".
_BESIDE = re.compile(
    r"\b(?:in)?to (?:[\w-]+ ){0,4}?metabolites?\b"
    r"(?!,? (?:is|are|was|were|has|have|which|that|with an? (?:\w+ )?half-life)\b)"
    r"|\band (?:its|their|the) (?:\w+ ){0,2}metabolites?\b|\b(?:as|of) (?:[\w-]+ ){0,3}metabolites\b",
    re.IGNORECASE,
)
_TELLS = re.compile(r" (?:(?P<one>is|was|has|shows|exhibits|reaches|undergoes)|are|were|have|had)\b", re.IGNORECASE)
_TELLS_BEFORE = re.compile(r"\b(?:is|was|are|were|has|have|undergoes|can|may)\b", re.IGNORECASE)
_DIRECTLY = re.compile(
    r"[\s,]*\(?(?:(?:for|of|in|with|as|from|after|following|in the case of) (?:[\w-]+ ){0,3}?"
    r"(?:(?:dose|administration|intake|ingestion) (?:of|with) (?:the |an? )?)?)?$"
)
_OWNER = re.compile(r"[\s,]*\(?(?:for|of|in the case of) (?:the )?([\w-]+)")
_SEVERAL = re.compile(r"(?:[\w-]+ )*metabolites\b", re.IGNORECASE)
_FURTHER = re.compile(r",? (?:and|or) |, ")
_FRONTED = re.compile(r"\W*(?:the )?$", re.IGNORECASE)
_LEADS_ON = re.compile(r",? (?:with|where)\b[\w ,-]{0,50}$")
_OF = re.compile(r"\bof (?:the |its )?$")
# What is found in milk or leaves with bile is the drug.
_MEASURED_IN_PLACES = frozenset({"elimination_half_life", "tmax", "cmax", "auc"})
_NOT_OF_PARTS = frozenset({"metabolites", "metabolism", "excretion"})


def labelled_isomer(text: str) -> str | None:
    """Name the isomer that a value of the box is labelled with: "R: 5 h", "5 h (S)"."""
    found = _LABELLED.search(text)
    return f"{found['before'] or found['behind']}-enantiomer" if found else None


def without_products(text: str) -> str:
    """Overwrite metabolites that a text names beside the drug or as what becomes of it."""
    return _BESIDE.sub(lambda found: found.group() if _is_told_of(found) else "\0" * len(found.group()), text)


def _is_told_of(found: re.Match[str]) -> bool:
    """Tell whether a clause of its own tells of the metabolite: "it is hydrolysed, and the metabolite has"."""
    text, told = found.string, _TELLS.match(found.string, found.end())
    joined = found.group().lower().startswith("and ") and told
    return bool(joined and told and (told["one"] or _TELLS_BEFORE.search(text, 0, found.start())))


def without_places(text: str) -> str:
    """Overwrite where something else than plasma was measured."""
    return _PLACE.sub(lambda found: "\0" * len(found.group()), text)


def names_form(text: str) -> bool:
    """Tell whether a text is on a metabolite or a form of the drug: what stands beside it is no other drug's."""
    return bool(_PART.search(without_products(text)))


def form_of(
    before: str, after: str, named: int, parameter: str, own: frozenset[str], *, inherited: str = ""
) -> str | None:
    """Say what a value is of, None where it is of the drug.

    `before` runs from where its clause or its share of the clause begins up to the value, and names the parameter up to
    `named`; `inherited` is what stands before that, and holds where `before` itself does not name the drug.
    """
    if parameter in _NOT_OF_PARTS or not _ANY.may_match(f"{inherited} {before} {after}"):
        return None
    if (owner := _OWNER.match(after)) and names_own_drug(owner[1], own):
        return None
    found = _behind(after, own) or _before(before, named, parameter, own)
    if not found and not _names_drug(before, own):
        found = _before(inherited, len(inherited), parameter, own)
    return found[:_LONGEST] if found else None


def _behind(after: str, own: frozenset[str]) -> str | None:
    for cue in (_PART, _ISOMER, _PLACE):
        for match in cue.finditer(after):
            if _DIRECTLY.fullmatch(after, 0, match.start()) and not _is_own(match.group(), own):
                return _named(match)
    return None


def _before(text: str, named: int, parameter: str, own: frozenset[str]) -> str | None:
    said = without_products(text)
    found = [match for cue in (_PART, _ISOMER) for match in cue.finditer(said) if not _is_own(match.group(), own)]
    if parameter in _MEASURED_IN_PLACES:
        found += [match for match in _PLACE.finditer(said) if _governs(said, match, named)]
    if not found:
        return None
    last = max(found, key=lambda match: match.end())
    return None if _names_drug(said[last.end() :], own) else _named(last)


def _governs(text: str, place: re.Match[str], named: int) -> bool:
    """Tell whether a place is where the value was measured, and not one that the drug reaches."""
    return (
        place.start() >= named
        or bool(_FRONTED.fullmatch(text, 0, place.start()))
        or bool(_LEADS_ON.fullmatch(text, place.end(), named))
    )


def _names_drug(text: str, own: frozenset[str]) -> bool:
    """Tell whether a text leads back to the drug; "of the drug" only says whose part it is."""
    if any(not _OF.search(text[: match.start()]) for match in _THE_DRUG.finditer(text)):
        return True
    return names_own_drug(re.sub(r"\bof (?:the )?[\w-]+", "", text), own)


def _is_own(name: str, own: frozenset[str]) -> bool:
    """Tell whether the article is on this form: "testosterone enanthate", "levo-examplin"."""
    folded = name.casefold()
    return any(folded in one for one in own)


def _named(match: re.Match[str]) -> str:
    words = " ".join(match.group().split())
    # The first of several names is not that of all.
    if _FURTHER.match(match.string, match.end()) and (several := _SEVERAL.match(words)):
        words = several.group()
    words = words.removeprefix("in ").removeprefix("In ").strip(" ,")
    return words if ")" in words else words.strip(" (")
