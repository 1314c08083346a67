"""When a drug must not be used: listed under such a heading, or said so in the prose.

In a list (or a verbless line) under a heading or introduction that announces contraindications, each item is one. In
prose only a sentence that forbids makes one; "not recommended" does too, and is a precaution as well, since articles
draw no line there. What is forbidden together with another drug counts only where a heading calls it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.announcements import announced, announces_itself, is_listed, opens_block
from app.extract.condition_keys import condition_key
from app.extract.conditions import ILLNESS, PERSON, conditions, is_reaction, item_conditions, strength_word
from app.extract.evidence import sentence_evidence
from app.extract.extraction import Extraction
from app.extract.handling import is_a_place, wrong_ways
from app.extract.interactions import extract as extract_interactions
from app.extract.interruptions import interruptions
from app.extract.kept_conditions import keep, kept
from app.extract.limits import announced_limit, aside_limit
from app.extract.listed_items import is_bare_list, is_sentence, split_item
from app.extract.modality import is_only_about_animals
from app.extract.named_restrictions import asserts_none, continued_list
from app.extract.own_names import names_own_drug, own_names
from app.extract.restriction_triggers import Grade, restricts_only_so_much
from app.extract.restrictions import restrictions
from app.extract.statements import Statement, statements, topics_of
from app.extract.substances import is_substance, substances_in
from app.facts.contraindications import ContraindicationFact, Strength
from app.facts.interactions import InteractionFact, Recommendation
from app.vocabulary.restrictions import JOINT_USE, RESTRICTS_FIRST, STRENGTH_WORDS, TAKE, TAKING_IT
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind, Document

_NEIGHBOURS = frozenset({Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS})
_TAKING_IT = Cue(TAKING_IT, re.IGNORECASE)
_TAKEN = re.compile(
    r"(?P<name>.+?),? (?P<it>(?:who (?:are )?)?(?:tak(?:e|ing)|us(?:e|ing)|receiv(?:e|ing)|on|treated with) .+)",
    re.IGNORECASE,
)
_RESTRICTS = re.compile(RESTRICTS_FIRST, re.IGNORECASE)
_CALLED_SO = re.compile(r"\bcontra-?indicat", re.IGNORECASE)
_ELSEWHERE = frozenset(
    {Topic.VETERINARY, Topic.HISTORY, Topic.SOCIETY, Topic.CHEMISTRY, Topic.INTERACTIONS, Topic.OVERDOSE}
)
# "Absolute: gout, asthma".
_GRADED = re.compile(rf"\s*(?:{'|'.join(STRENGTH_WORDS)}|contra-?indicated(?: in)?): (?=\S)", re.IGNORECASE)
# "It is used for asthma (but not recommended in children), gout and acne": in children it is used for gout.
_OF_ONE_USE = Cue(
    r"\b(?:used|indicated|approved|licensed|effective) (?:for|to|in)\b[^.;]*?"
    r"\([^()]*\bnot (?:\w+ )?(?:recommended|advised)\b[^()]*\)",
    re.IGNORECASE,
)
_REFUSED = Cue(rf"\b(?:not|never) (?:to )?{TAKE} (?P<what>[\w-]+)", re.IGNORECASE)
_PATIENTS = Cue(rf"(?:{PERSON.pattern}) (?:with|who)\b", re.IGNORECASE)
_USE_WITH = "use with "
# "Concomitant administration of foonib and quinidine": the drug's own use, but not alone.
_TOGETHER = re.compile(rf"\b(?:{JOINT_USE})\b", re.IGNORECASE)
# "Breastfeeding must be stopped": for nursing mothers it is not.
_NO_NURSING = Cue(
    r"\b(?P<what>breast-?\s?feeding|nursing|lactation) (?:must|should|has to|needs to|is to) be (?:\w+ly )?"
    r"(?:stopped|discontinued|interrupted|suspended|ceased|given up|ended|avoided)\b",
    re.IGNORECASE,
)
# "Jaundice with previous foonib treatment" is what the patient had of it.
_FROM_EARLIER = re.compile(
    r" (?:with|from|on|after|during|due to|following) (?:prior|previous|earlier|past)\b", re.IGNORECASE
)
WHAT = "contraindications.condition"


def extract(document: Document) -> Extraction[ContraindicationFact]:
    """Read every contraindication once; the first mention stands, a later one may add its strength."""
    own = own_names(document)
    found: dict[str, list[ContraindicationFact]] = {}
    under_heading: list[Statement] = []
    stating_none: list[Statement] = []
    for statement in statements(document):
        if asserts_none(statement.text):
            stating_none.append(statement)
        if announces_contraindications(statement):
            under_heading.append(statement)
        for fact in _facts(statement, own):
            _keep(found, fact)
    by_itself = kept(found)
    for fact in _with_drugs(document):
        if not any(_tells(one, fact) for one in by_itself):
            _keep(found, fact)
    result = Extraction(facts=kept(found))
    explain_absence(result, WHAT, under_heading, stating_none)
    return result


def _tells(one: ContraindicationFact, of_a_drug: ContraindicationFact) -> bool:
    """Tell whether a contraindication names the drug, or is the item of a list of which the drug is an example."""
    named = of_a_drug.condition.removeprefix(_USE_WITH).casefold() in one.condition.casefold()
    return named or (one.evidence.start == of_a_drug.evidence.start and bool(_TOGETHER.search(one.condition)))


def announces_contraindications(statement: Statement) -> bool:
    """Tell whether the nearest announcement is of contraindications (precautions announced with them or not)."""
    named = announced(statement, _NEIGHBOURS)
    if named == _NEIGHBOURS or is_listed(statement):
        return Topic.CONTRAINDICATIONS in named and not _is_only_caution(statement.text)
    return Topic.CONTRAINDICATIONS in named


def _is_only_caution(text: str) -> bool:
    """Tell whether there are words of caution and none of prohibition: a precaution, whatever the heading says."""
    grades = {restriction.grade for restriction in restrictions(text)}
    mild = Grade.CAUTION in grades or "caution" in split_item(text).rest.lower()
    return mild and not grades & {Grade.FORBIDDEN, Grade.DISCOURAGED} and strength_word(text) is None


def _facts(statement: Statement, own: frozenset[str]) -> Iterator[ContraindicationFact]:
    if asserts_none(statement.text):
        return
    under_heading = announces_contraindications(statement)
    if under_heading and (graded := _GRADED.match(statement.text)):
        for name in conditions(statement.text[graded.end() :]):
            yield _fact(statement, name, strength_word(graded.group()))
    elif under_heading and _names_an_item(statement):
        yield from _listed(statement, own)
    elif not is_only_about_animals(statement.text):
        yield from _stated(statement, own, under_heading=under_heading)


def _names_an_item(statement: Statement) -> bool:
    """Tell whether it is an item's first sentence or a line without a verb, and no introduction of a list."""
    text = statement.text.strip()
    if (
        text.endswith(":")
        or restricts_first(text)
        or announces_itself(text, Topic.CONTRAINDICATIONS)
        or not opens_block(statement)
        or statement.block.kind is BlockKind.TERM
    ):
        return False
    return not is_sentence(split_item(text).label) if is_listed(statement) else is_bare_list(text)


def restricts_first(text: str) -> bool:
    """Tell whether a line begins with its restriction ("Not recommended in gout") rather than with a condition."""
    return bool(_RESTRICTS.match(text))


def _listed(statement: Statement, own: frozenset[str]) -> Iterator[ContraindicationFact]:
    text, limit = aside_limit(statement.text, own)
    item = split_item(text)
    limit = limit or _announced_limit(statement, own)
    strength = strength_word(statement.text) or _announced_strength(statement)
    for name in item_conditions(item.label) if is_listed(statement) else conditions(item.label):
        if _TOGETHER.search(name) or not is_about_the_drug(name, own):
            yield _fact(statement, name, strength, limit)


def _announced_strength(statement: Statement) -> str | None:
    """Find the strength in a line above it."""
    return next((strength for line in _lines_above(statement) if (strength := strength_word(line))), None)


def _announced_limit(statement: Statement, own: frozenset[str]) -> str | None:
    """Find in a line above it what limits all that follows."""
    return next((limit for line in _lines_above(statement) if (limit := announced_limit(line, own))), None)


def _lines_above(statement: Statement) -> list[str]:
    """List its introduction, its parent item, and the headings from the announcing one on, the nearest first."""
    above = [statement.block.introduction, statement.block.parent]
    lines = [block.passage.quote for block in above if block is not None]
    headings = statement.section.path
    announcing = [at for at, heading in enumerate(headings) if Topic.CONTRAINDICATIONS in topics_of(heading)]
    return [*lines, *(reversed(headings[announcing[-1] :]) if announcing else ())]


def _stated(statement: Statement, own: frozenset[str], *, under_heading: bool) -> Iterator[ContraindicationFact]:
    elsewhere = frozenset() if under_heading else _ELSEWHERE.intersection(statement.topics)
    if elsewhere - {Topic.INTERACTIONS} or (elsewhere and not _refuses_it(statement.text, own)):
        return
    found = [*restrictions(statement.text, own), *(continued_list(statement.text) if under_heading else ())]
    for restriction in found:
        if restriction.grade < _least(statement) or (restriction.joint and not under_heading):
            continue
        for name in restriction.conditions:
            if restriction.joint and is_substance(name):
                continue  # the interaction says it
            if not (is_about_the_drug(name, own) or is_a_place(name) or (elsewhere and not _is_of_patients(name))):
                yield _fact(statement, name, restriction.strength, restriction.limited_to)
    if not elsewhere:
        yield from (_fact(statement, way, None) for way in wrong_ways(statement.text))
    if under_heading:
        yield from (_fact(statement, name, None) for name, _ in interruptions(statement.text))
        yield from (_fact(statement, ended["what"], None) for ended in _NO_NURSING.finditer(statement.text))


def _refuses_it(text: str, own: frozenset[str]) -> bool:
    """Tell whether patients are told not to take this drug, where others are told of."""
    what = refused["what"] if _PATIENTS.search(text) and (refused := _REFUSED.search(text)) else ""
    return what.lower() in {"it", "this", "the"} or names_own_drug(what, own)


def _is_of_patients(name: str) -> bool:
    """Tell an illness or an allergy, which forbids the drug among interactions too, from the use with another."""
    return is_reaction(name) or (bool(ILLNESS.search(name)) and not substances_in(name))


def _least(statement: Statement) -> Grade:
    """Give how strict it must be: what is only advised among figures, or on one of several uses, is for care."""
    measured = Topic.PHARMACOKINETICS in statement.topics
    return Grade.FORBIDDEN if measured or _OF_ONE_USE.search(statement.text) else Grade.DISCOURAGED


def _with_drugs(document: Document) -> Iterator[ContraindicationFact]:
    """Give each drug that the article calls contraindicated together with this one, by that word."""
    for fact in extract_interactions(document).facts:
        if _forbids(fact) and not restricts_only_so_much(fact.evidence.quote):
            yield ContraindicationFact(
                condition=f"{_USE_WITH}{fact.interactant.name}",
                strength=None,
                limited_to=fact.limited_to,
                raw=fact.raw,
                evidence=fact.evidence,
            )


def _forbids(fact: InteractionFact) -> bool:
    """Tell whether an interaction is called a contraindication, by its sentence or by its heading."""
    if fact.recommendation not in {Recommendation.AVOID, Recommendation.CONTRAINDICATED}:
        return False
    called_so = fact.recommendation is Recommendation.CONTRAINDICATED and _CALLED_SO.search(fact.evidence.quote)
    headed = any(topics_of(heading)[-1:] == (Topic.CONTRAINDICATIONS,) for heading in fact.evidence.section)
    return bool(called_so or headed)


def is_about_the_drug(name: str, own: frozenset[str]) -> bool:
    """Tell whether the words are no condition but the drug's own use ("patients during treatment with it")."""
    reaction = any(word in name.casefold() for word in ("allerg", "hypersens", "intoleran", "sensitiv"))
    reaction = reaction or "-induced" in name or bool(_FROM_EARLIER.search(name) and ILLNESS.match(name))
    return not reaction and (names_own_drug(name, own) or bool(_TAKING_IT.search(name)))


def without_the_drug(name: str, own: frozenset[str]) -> str:
    """Name the illness alone of "gout taking the drug"; other words as they are."""
    taken = _TAKEN.fullmatch(name)
    return taken["name"] if taken and _is_illness(taken["name"]) and is_about_the_drug(taken["it"], own) else name


def _is_illness(name: str) -> bool:
    return bool(ILLNESS.search(name)) and not PERSON.match(name)


def _fact(statement: Statement, name: str, strength: str | None, limited_to: str | None = None) -> ContraindicationFact:
    return ContraindicationFact(
        condition=name,
        strength=Strength(strength) if strength else None,
        limited_to=limited_to,
        raw=statement.sentence.passage.quote,
        evidence=sentence_evidence(statement),
    )


def _keep(found: dict[str, list[ContraindicationFact]], fact: ContraindicationFact) -> None:
    """Keep a fact, and of one that only says how strict a known one is, that."""
    keep(found, fact)
    known = found[condition_key(fact.condition)]
    known[:] = [_stricter(one, fact) for one in known]


def _stricter(known: ContraindicationFact, fact: ContraindicationFact) -> ContraindicationFact:
    lacks = known.strength is None and fact.strength is not None and known.limited_to == fact.limited_to
    return known.model_copy(update={"strength": fact.strength}) if lacks else known
