"""Decides which of the substances that a sentence names are the other side of an interaction."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.cue import Cue
from app.extract.acted_on import acted_on, with_enzyme
from app.extract.appositions import explains
from app.extract.changed_effects import MAY_CHANGE, Place, changed_places, changing_places, outright_places
from app.extract.illness_interactions import illnesses
from app.extract.indication_names import is_condition
from app.extract.joint_use import (
    avoided_places,
    beside_places,
    conditional_places,
    exemplified_places,
    exemplifies,
    joined_places,
    measured_places,
    reported_places,
    taken_places,
)
from app.extract.listed_interactants import ANAPHORA, covered
from app.extract.metabolic_enzymes import called_enzymes, metabolic_enzymes
from app.extract.own_interactants import beside_own, is_own, stands_for_own
from app.extract.own_names import names_own_drug
from app.extract.phrases import either
from app.extract.substances import Substance, linked_substance, name_key, substance_at, substances_in
from app.extract.taken_substances import MINERAL, is_taken
from app.facts.interactions import InteractantKind
from app.vocabulary import interactant_words as words
from app.vocabulary.endogenous import ENDOGENOUS
from app.vocabulary.joint_use import EXAMPLE_CUES
from app.wikitext.document import Passage

_BETWEEN = re.compile(r"s?(?: \([^()]{1,40}\))?(?:[,;] (?:and |or )?| and | or |/)")
# "An ingredient of such contraceptives": those that were named.
_SUCH = re.compile(r"\b(?:such|these|those) $", re.IGNORECASE)
# "Hypersensitivity to the drug or to tricyclic compounds such as amitriptyline or imipramine": nobody takes them.
# "Any of these foods and supplements".
_THESE = re.compile(r"\b(?:these|those|such) [\w-]+ (?:and|or) $", re.IGNORECASE)
# "An allergic reaction to other statins in the past": nobody takes them now.
_REACTED_TO = Cue(
    r"\b(?:allergic|allergy|allergies|hypersensitive|hypersensitivity|intolerant|intolerance)(?: reactions?)? to "
    r"(?:the |any |other )?$",
    re.IGNORECASE,
)
_ALLERGENS = Cue(
    rf"\b{either(words.ALLERGIES)} (?:to|against) [^.;:,()]{{1,80}}?,? \(?{either(EXAMPLE_CUES)} "
    r"(?P<members>(?:[\w-]+(?: [\w-]+)?(?:, (?:and |or )?| and | or ))*[\w-]+)",
    re.IGNORECASE,
)
# "Ketoconazole, an azole, is a strong inhibitor of ...": another drug does it.
_ANOTHER_DOES = re.compile(
    r"(?: \([^()]*\))?(?:, [^,;:.]{3,60},)? (?:is|are|inhibits?|induces?|also|strongly|potently|moderately)\b",
    re.IGNORECASE,
)
_IN_THE_BODY = re.compile(
    r"\b(?:plasma|serum|synaptic|endogenous|circulating|brain|extracellular) "
    r"(?:[\w-]+ \((?:i\.e\.,? |such as |e\.g\.,? )?)?(?:[\w-]+,? (?:and |or )?){0,3}$",
    re.IGNORECASE,
)
_IN_PLACE_OF = Cue(rf"\b{either(words.IN_PLACE_OF)} (?:the )?", re.IGNORECASE)
_TREATS = Cue(rf"\b{either(words.BENEFITS)}\b", re.IGNORECASE)
# "Nausea is less common if taken with food".
_EASED = re.compile(
    r"\b(?:less|fewer|lower|reduced?|lessen\w*|avoid\w*|prevent\w*|tolerated|milder|minimi\w+)\b", re.IGNORECASE
)
_MEANT_TOGETHER = Cue(either(words.MEANT_TOGETHER), re.IGNORECASE)
_HARMS = Cue(rf"\b{either(words.WARNINGS + words.HARMS)}\b", re.IGNORECASE)
_RISK = Cue(rf"\b{either(words.WARNINGS)}\b", re.IGNORECASE)
# "Warfarin, and coagulation parameters should be watched": no drug.
_MODIFIES = re.compile(r" (?:parameters?|tests?|testing|times?|function|status)\b", re.IGNORECASE)
_AVOIDABLE = {InteractantKind.FOOD, InteractantKind.ALCOHOL, InteractantKind.VACCINE}
_REFERRING = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)


def topical_interactants(passage: Passage, own: frozenset[str]) -> list[Substance]:
    """Find the interactants in a sentence of a section on interactions."""
    text = passage.plain
    if _MEANT_TOGETHER.search(text):
        return []
    found = substances_in(text)
    for start, end in (*joined_places(text), *measured_places(text), *exemplified_places(text), *reported_places(text)):
        other = substance_at(text, start, end, passage.links)
        if other and not covered(other.start, other.end, found):
            found.append(other)
    found = [one for one in found if not _is_measured(text, one)]
    ill = [one for one in illnesses(passage, own) if not covered(one.start, one.end, found)]
    called = called_enzymes(text, own)
    # "A CYP3A4 inducer" is then the drug itself.
    found = [one for one in _with_neighbours(passage, found) if not covered(one.start, one.end, called)]
    if _is_of_another(text, found, own):
        found = [one for one in found if one.kind is not InteractantKind.ENZYME]
    return _others(text, [*found, *ill, *called], own)


def _is_measured(text: str, one: Substance) -> bool:
    """Tell whether it is what the body has of it, and nobody takes: "raises plasma catecholamines (i.e., dopamine)"."""
    return one.name.casefold() in ENDOGENOUS and bool(_IN_THE_BODY.search(text, 0, one.start))


def _is_of_another(text: str, found: list[Substance], own: frozenset[str]) -> bool:
    """Tell a sentence on what another drug does, which does not name this one, from one on what this one does."""
    first = min(found, key=_place, default=None)
    if first is None or text[: first.start].strip() or first.kind is not InteractantKind.DRUG:
        return False
    return bool(_ANOTHER_DOES.match(text, first.end)) and not (names_own_drug(text, own) or _REFERRING.search(text))


def _with_neighbours(passage: Passage, found: list[Substance]) -> list[Substance]:
    """Add what stands in one list with what was found: links, "[[amiodarone]], [[danazol]]", and minerals."""
    text = passage.plain
    linked = [
        linked_substance(text, link.start, link.end, link) for link in passage.links if not is_condition(link.target)
    ]
    linked = [one for one in linked if not (one and _MODIFIES.match(text, one.end))]
    minerals = [Substance(m.group(), InteractantKind.DRUG, m.start(), m.end()) for m in MINERAL.finditer(text)]
    for new in (*(near := sorted(filter(None, (*linked, *minerals)), key=_place)), *reversed(near)):
        if not covered(new.start, new.end, found) and any(_are_listed(text, new, other) for other in found):
            found = [*found, new]
    return found


def _place(substance: Substance) -> int:
    return substance.start


def _are_listed(text: str, one: Substance, other: Substance) -> bool:
    return bool(_BETWEEN.fullmatch(text[min(one.end, other.end) : max(one.start, other.start)]))


def exemplifying_interactants(passage: Passage, after: int, own: frozenset[str]) -> list[Substance]:
    """Find the members of a class that an item tells of behind its label: "Antibacterials: hearing loss with ..."."""
    text = passage.plain
    places = [*beside_places(text), *measured_places(text)]
    known = [s for s in substances_in(text) if s.known and s.start >= after]
    found = _with_neighbours(passage, [s for s in known if _within(s, places)])
    return _others(text, [s for s in found if s.start >= after], own)


def stray_interactants(passage: Passage, own: frozenset[str]) -> list[Substance]:
    """Find the interactants in a sentence that stands elsewhere: it must speak of joint use and of harm."""
    text = passage.plain
    # Few sentences have such places.
    joined, avoided = _places_of_harm(text), avoided_places(text)
    if not (joined or avoided) or _TREATS.search(text) or _MEANT_TOGETHER.search(text):
        return []
    return _distinct([*_joined_interactants(passage, joined, own), *_avoided_interactants(text, avoided, own)])


def beside_interactants(passage: Passage, own: frozenset[str]) -> list[Substance]:
    """Find what must be taken as well for a reaction to occur: "hypoglycaemia if used with insulin"."""
    text = passage.plain
    places = conditional_places(text, own)
    if not places or _EASED.search(text) or _TREATS.search(text) or _MEANT_TOGETHER.search(text):
        return []
    found = [s for s in substances_in(text) if _within(s, places) or exemplifies(text, s.start, places)]
    return _others(text, _with_neighbours(passage, [s for s in found if s.kind is not InteractantKind.ENZYME]), own)


def _distinct(found: list[Substance]) -> list[Substance]:
    return list({name_key(substance.name): substance for substance in reversed(found)}.values())[::-1]


def _avoided_interactants(text: str, places: list[Place], own: frozenset[str]) -> list[Substance]:
    """Find food, drink and vaccines to keep away from; what else is avoided may be another treatment."""
    named = [s for s in substances_in(text) if s.kind in _AVOIDABLE] if places else []
    return _others(text, [s for s in named if _within(s, places)], own)


def _places_of_harm(text: str) -> list[Place]:
    """Find where a sentence that tells of harm names what is taken as well."""
    if not _HARMS.search(text):
        return []
    return joined_places(text) + (taken_places(text) if _RISK.search(text) else [])


def _joined_interactants(passage: Passage, places: list[Place], own: frozenset[str]) -> list[Substance]:
    if not places:
        return []
    text = passage.plain
    reversed_order = any(names_own_drug(text[start:end], own) for start, end in joined_places(text))
    found = [
        s
        for s in substances_in(text)
        if s.kind is not InteractantKind.ENZYME
        and (
            reversed_order or any(start <= s.start < end for start, end in places) or exemplifies(text, s.start, places)
        )
    ]
    listed = filter(_is_a_drug, _with_neighbours(passage, list(filter(_is_a_drug, found))))
    return _others(text, [*found, *(s for s in listed if not covered(s.start, s.end, found))], own)


def changing_interactants(passage: Passage, own: frozenset[str]) -> list[Substance]:
    """Find what a sentence says to change the drug, or be changed by it: an interaction wherever it stands."""
    text = passage.plain
    if not MAY_CHANGE.may_match(text):
        return []
    places = [*changing_places(text, own), *changed_places(text, own)]
    outright = outright_places(text, own)
    if not (places or outright) or _TREATS.search(text):
        return []
    named = [s for s in substances_in(text) if not _is_of_the_body(s) and not _SUCH.search(text[: s.start])]
    found = [s for s in named if _within(s, places) or (_within(s, outright) and _is_a_drug(s))]
    return _others(text, found, own)


def changed_enzymes(passage: Passage, own: frozenset[str]) -> list[Substance]:
    """Find the enzymes of drug metabolism that the drug inhibits or induces: that counts wherever it stands."""
    return _others(passage.plain, metabolic_enzymes(passage.plain, own), own)


def _within(substance: Substance, places: Iterable[tuple[int, int]]) -> bool:
    return any(start <= substance.start < end for start, end in places)


def _is_a_drug(substance: Substance) -> bool:
    return substance.kind is InteractantKind.DRUG


def _is_of_the_body(substance: Substance) -> bool:
    return substance.kind is InteractantKind.ENZYME or substance.name.casefold() in ENDOGENOUS


def _others(text: str, found: list[Substance], own: frozenset[str]) -> list[Substance]:
    if not found:
        return []
    found = [with_enzyme(text, one) for s in found for one in acted_on(text, s, own)]
    replaced = _replaced(text)
    others = sorted((s for s in found if is_taken(text, s) and not is_own(text, s, own)), key=lambda s: s.start)
    allergens = [match.span("members") for match in _ALLERGENS.finditer(text)]
    others = [s for s in others if name_key(s.name) not in replaced and not _within(s, allergens)]
    others = [s for s in others if not _REACTED_TO.search(text, 0, s.start)]
    others = [s for s in others if not explains(text, s, others)]
    mentions_own = names_own_drug(text, own) or bool(_REFERRING.search(text))
    kept: dict[str, Substance] = {}
    for position, substance in enumerate(others):
        if position and not mentions_own and stands_for_own(text, substance):
            continue
        if beside_own(text, substance, own) or _THESE.search(text, 0, substance.start):
            continue
        kept.setdefault(name_key(substance.name), substance)
    return [substance for substance in kept.values() if not ANAPHORA.match(substance.name)]


def _replaced(text: str) -> set[str]:
    """Find what somebody takes another drug in place of: what is advised there is not on taking both."""
    ends = {match.end() for match in _IN_PLACE_OF.finditer(text)}
    return {name_key(s.name) for s in substances_in(text) if s.start in ends} if ends else set()
