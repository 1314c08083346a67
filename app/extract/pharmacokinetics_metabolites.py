"""Names the substance that a value is of where no word says "metabolite": one made from the drug, by its name.

A name that ends in the drug's ("hydroxyexamplin") is told by its ending; the shares of an excretion ("as examplic acid
(75 %)") by standing directly before their value.
"""

from __future__ import annotations

import re

from app.extract.boxes import with_value
from app.extract.own_names import names_own_drug
from app.vocabulary.pharmacokinetics import EXCRETION_ROUTES
from app.wikitext.document import Document

_WORD = re.compile(r"[^\W_][\w'\u2032-]*")
# What the drug is turned into, taken with or held against is no owner of a value.
_NOT_OWNER = re.compile(r"\b(?:to|into|than|and|or|with|by|from|via)\s+$", re.IGNORECASE)
_DIRECTLY = re.compile(r"[\s,]*\(?(?:(?:for|of) (?:the )?)?$")
_LEAVES_AS = re.compile(r"\bas\b", re.IGNORECASE)
_BEFORE_SHARE = re.compile(
    r"(?:\bas|,(?: and| or)?|\band|\bor) (?P<name>(?:(?!(?:as|and|or)\b)[\w'\u2032-]+ ){0,3}?[\w'\u2032-]+) \($"
)
_NO_SUBSTANCE = re.compile(rf"\b(?:{'|'.join(EXCRETION_ROUTES)}|other|in)\b", re.IGNORECASE)
# Not "mostly as": then the rest of the share is something else.
_AS = (
    r"(?<!mostly )(?<!largely )(?<!mainly )(?<!primarily )(?<!predominantly )(?<!partly )(?<!chiefly )"
    r"\b(?:as|in (?:the )?form of) "
    r"(?:(?:the|its|an?) )?(?P<name>(?:(?!(?:and|or|unchanged|parent|drug|such|well|in)\b)[\w-]+ ){0,3}?"
    r"(?:metabolites?|conjugates?|glucuronides?|sul(?:f|ph)ates?)(?: conjugates?)?)\b"
    r"(?!,? (?:and|or|plus) (?!about|approximately|around|some|up to|less than|more than|the rest|the remain\w+|\d))"
)
_AS_METABOLITE = re.compile(rf"\)?[^,;:.()\d]{{0,60}}?{_AS}", re.IGNORECASE)
# "It is eliminated as its metabolites, 57 % in the feces and 40 % in the urine".
_ALL_AS_METABOLITES = re.compile(rf"\b(?:excreted|eliminated|leaves? the body) {_AS}", re.IGNORECASE)
_METABOLITES_LEAVE = re.compile(
    r"(?:^|[,;] )(?:(?:and|but|while) )?(?:(?:most|all|some|both|the majority) of )?(?:(?:the|these|its|all|both) )?"
    r"(?P<name>(?:(?!and\b|or\b)[\w-]+ ){0,2}?metabolites?)(?: of [\w-]+)?"
    r"(?: (?:has|have|is|are) [^,;:]{3,80}? and)?(?: (?:is|are|was|were|undergo(?:es)?))?(?: \w+)? $",
    re.IGNORECASE,
)
# "60 % of the metabolites are excreted in urine and 40 % in faeces".
_SHARE_OF_METABOLITES = re.compile(
    r"(?:^| ?%) of (?:the|its) (?P<name>metabolites) (?:is|are|was|were|leaves?|appears?)\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"[,;\n]| and ")
_ASIDE = re.compile(r"\([^()]*\)")
_SHORTEST_NAME = 6
_LONGEST = 100


def boxed_metabolites(document: Document) -> frozenset[str]:
    """Collect the metabolites that the box lists, in small letters."""
    listed = (found.parameter.value.plain for found in with_value(document, "metabolites", "Metabolites"))
    names = (" ".join(name.split()).casefold() for text in listed for name in _BETWEEN.split(_ASIDE.sub("", text)))
    return frozenset(name for name in names if len(name) >= _SHORTEST_NAME)


def boxed_metabolism(document: Document) -> list[str]:
    """Give what the box says of metabolism, which may name what the drug is made into."""
    return [found.parameter.value.plain for found in with_value(document, "metabolism", "Metabolism")]


def derivative_in(text: str, own: frozenset[str]) -> str | None:
    """Give the last word of a text that ends in a name of the drug, and is more, where the drug is not named too."""
    derived = [word for word in _WORD.finditer(text) if _is_derivative(word.group(), own)]
    if not derived or _NOT_OWNER.search(text[: derived[-1].start()]) or names_own_drug(text[derived[-1].end() :], own):
        return None
    return derived[-1].group()[:_LONGEST]


def derivative_behind(after: str, own: frozenset[str]) -> str | None:
    """Give the name of such a substance directly behind a value: "77 % (hydroxyexamplin)"."""
    word = _WORD.search(after)
    while word and word.group() in ("for", "of", "the"):
        word = _WORD.search(after, word.end())
    if word is None or not _DIRECTLY.fullmatch(after, 0, word.start()) or not _is_derivative(word.group(), own):
        return None
    return word.group()[:_LONGEST]


def excreted_as(before: str, own: frozenset[str]) -> str | None:
    """Name what leaves the body by the share in parentheses behind `before`, which begins where excretion is named."""
    share = _BEFORE_SHARE.search(before)
    if share is None or not _LEAVES_AS.search(before) or _NO_SUBSTANCE.search(share["name"]):
        return None
    return None if names_own_drug(share["name"], own) else share["name"][:_LONGEST]


def left_as(after: str) -> str | None:
    """Name the metabolites that leave the body by the share before: "6 % is excreted as the active metabolite"."""
    metabolite = _AS_METABOLITE.match(after) or _SHARE_OF_METABOLITES.match(after.removeprefix("%"))
    return metabolite["name"] if metabolite else None


def left_as_before(before: str) -> str | None:
    """Name the metabolites as which all shares behind `before` leave the body."""
    metabolites = _ALL_AS_METABOLITES.search(before) or _SHARE_OF_METABOLITES.search(before)
    return metabolites["name"] if metabolites else None


def excreted_metabolites(before: str) -> str | None:
    """Name the metabolites that are the subject of a clause on excretion: "the inactive metabolites are excreted"."""
    metabolites = _METABOLITES_LEAVE.search(before)
    return metabolites["name"] if metabolites else None


def _is_derivative(word: str, own: frozenset[str]) -> bool:
    folded = word.casefold()
    if folded in own or names_own_drug(word, own):
        return False
    return any(len(name) >= _SHORTEST_NAME and folded.endswith(name) for name in own)
