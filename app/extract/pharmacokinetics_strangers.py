"""Tells values of what is neither the drug nor made of it: an analogue, the drug that "whose" means, animals."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.modality import clause_bounds, is_about_animals
from app.extract.own_names import names_own_drug
from app.extract.pharmacokinetics_binding import Bound
from app.extract.pharmacokinetics_clauses import own_clause, words_around
from app.extract.pharmacokinetics_context import context_of
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary.modality import ANIMALS, HUMANS
from app.vocabulary.relatives import AKIN, STRANGERS

_STRANGER = rf"\b{STRANGERS}\b(?:,? (?!(?:is|has|had|was|with|in|of|and|or|which|whose)\b)[\w-]+,?)?(?:['\u2019]s?)?"
_NAMED = Cue(_STRANGER, re.IGNORECASE)
_ASIDE = r"(?:\s\([^()]*\))?"
_WHOSE = r",? (?:whose|which (?:has|have|had)|that (?:has|have|had)|with)\b"
# "Lower than that of its analogue (73%), whose half-life is": of the analogue.
_STRANGERS_OWN = re.compile(rf"{_STRANGER}{_ASIDE}{_WHOSE}[^;]*$", re.IGNORECASE)
# "And its analogue has a half-life of", "its analogue's half-life is".
_STRANGER_FIRST = re.compile(rf"\W*(?:(?:and|but|while|whereas) )?(?:an? )?{_STRANGER}{_ASIDE}[^;,]*$", re.IGNORECASE)
_AFTER_STRANGER = re.compile(rf"{_STRANGER}{_ASIDE} \($", re.IGNORECASE)
# "Testol, an analogue, has a half-life of".
_APPOSED = re.compile(
    rf"\W*(?:(?:and|but|while|whereas) )?(?P<name>[\w-]+),? (?:an?|another|the|its) (?:\w+ )?{AKIN}(?: of [\w-]+)?,"
    r" (?:has|had|is|was)\b",
    re.IGNORECASE,
)
# "Unlike older drugs of the class, which last 4 hours".
_WHICH = re.compile(r"(?:which|that|and) ", re.IGNORECASE)
_STRANGER_LAST = re.compile(rf"{_STRANGER}(?: of [\w -]{{3,30}})?{_ASIDE},? $", re.IGNORECASE)
# "Unlike testol (half-life 4 h), it": whatever it is held against.
_HELD_AGAINST = re.compile(
    r"\b(?:unlike|compared (?:with|to)|in contrast (?:with|to)|as opposed to|than) (?:that of )?(?:the )?"
    r"(?P<name>(?!its|parent|prodrug|drug|medic|compound|usual|normal|adults|in\b)[\w-]{4,})"
    r"(?: \w+)? \((?:which has )?(?:[^()\d]* )?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"{_ASIDE},? (?:for|of|in|with|by) (?:that of )?(?={_STRANGER})", re.IGNORECASE)
_CHANGES = r"(?:shorten|prolong|increas|reduc|lower|extend|doubl|rais|decreas|lengthen|cut)(?:s|es|ed|ing)?"
_CHANGES_IT = re.compile(rf"\b{_CHANGES} (?:the|its) (?:[\w-]+ ){{0,3}}$", re.IGNORECASE)
# But the drug is built so.
_BUILT = re.compile(
    r"\b(?:\w*(?:pegylat|glycosyl|esterificat|fusion|formulat|encapsul|modificat|conjugat|substitut)\w*|release|depot)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto (?:(?:about|around|approximately|only|up to|as (?:much|little|long) as) )?$", re.IGNORECASE)
_WITH = re.compile(
    r",? (?:(?:when|if)(?: it is)? )?(?:(?:given|taken|combined|co-?administered|used) )?(?:together )?"
    r"(?:with|by|during|under|in the presence of) (?:(?:the|concomitant|concurrent) )*",
    re.IGNORECASE,
)
_OTHERS_OWN = re.compile(rf"{_ASIDE},? (?:whose|which (?:has|have|had))\b", re.IGNORECASE)
_OF_KIND = r"(?: |,? \()(?:in|for|of) (?:the |healthy |adult |young |male |female |laboratory )*"
_IN_ANIMALS = re.compile(rf"{_OF_KIND}(?:{'|'.join(ANIMALS)})\b(?! (?:and|or) (?:{'|'.join(HUMANS)})\b)", re.IGNORECASE)
_IN_HUMANS = re.compile(rf"{_OF_KIND}(?:{'|'.join(HUMANS)})\b", re.IGNORECASE)


def is_of_stranger(text: str, found: Bound, own: frozenset[str]) -> bool:
    """Tell whether a value is an analogue's, or that of another drug that "whose" stands for."""
    start, _ = own_clause(text, found)
    apposed = _APPOSED.match(text, start, found.value.start)
    if apposed and not names_own_drug(apposed["name"], own):
        return True
    against = _HELD_AGAINST.search(text, 0, found.value.start)
    if against and found.mention.start >= against.end("name") and not names_own_drug(against["name"], own):
        return True
    return (_NAMED.may_match(text) and _is_of_analogue(text, found)) or _is_of_antecedent(text, found, own)


def _is_of_analogue(text: str, found: Bound) -> bool:
    start, _ = own_clause(text, found)
    clause_start, _ = clause_bounds(text, found.value.start)
    named = min(found.mention.start, found.value.start)
    return bool(
        _STRANGERS_OWN.search(text[clause_start:named])
        or _STRANGER_FIRST.match(text[start:named])
        or _AFTER_STRANGER.search(text[: found.value.start])
        or (_WHICH.match(text, found.mention.start) and _STRANGER_LAST.search(text[:named]))
        or _BEHIND.match(text, found.value.end)
        or _BEHIND.match(text, found.mention.end)
    )


def _is_of_antecedent(text: str, found: Bound, own: frozenset[str]) -> bool:
    """Tell whether "whose", which the value is told after, stands directly behind another drug's name."""
    start, _ = clause_bounds(text, found.value.start)
    for whose in _OTHERS_OWN.finditer(text, start, min(found.mention.start, found.value.start)):
        named = [one for one in substances_in(text[: whose.start()]) if one.end == whose.start()]
        if any(one.kind is InteractantKind.DRUG and one.known and not names_own_drug(one.name, own) for one in named):
            return True
    return False


def is_changed(text: str, found: Bound, own: frozenset[str]) -> bool:
    """Tell whether a value is what something else makes of it: "falls to 3 hours with testol", "smoking cuts it to"."""
    start, _ = own_clause(text, found)
    if _TO.search(text, found.mention.end, found.value.start) is None:
        return False
    changed = _CHANGES_IT.search(text, start, found.mention.start)
    if changed:
        built = _BUILT.search(text, start, changed.start())
        return not built and context_of(text[start : found.value.end]).population is None
    beside = _WITH.match(text, found.value.end)
    other = next(iter(substances_in(text[beside.end() :])), None) if beside else None
    taken = {InteractantKind.DRUG, InteractantKind.DRUG_CLASS}
    is_drug = other is not None and other.start == 0 and other.known and other.kind in taken
    return is_drug and not names_own_drug(other.name if other else "", own)


def is_of_animals(text: str, found: Bound) -> bool:
    """Tell whether a value of a sentence that tells of people too is that of animals."""
    behind = max(found.value.end, found.mention.end)
    if _IN_ANIMALS.match(text, found.value.end) or _IN_ANIMALS.match(text, behind):
        return True
    start, _ = words_around(text, found)
    return is_about_animals(text[start : found.value.start]) and not _IN_HUMANS.match(text, found.value.end)
