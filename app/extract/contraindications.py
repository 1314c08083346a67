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
from app.extract.condition_keys import condition_key
from app.extract.conditions import ILLNESS, PERSON, conditions, is_reaction, strength_word
from app.extract.contraindication_lists import (
    TOGETHER,
    contraindication,
    in_first_cell,
    listed,
    names_an_item,
    stated_item,
)
from app.extract.contraindication_places import announces_contraindications, is_about_the_drug
from app.extract.extraction import Extraction
from app.extract.handling import is_a_place, wrong_ways
from app.extract.interaction_clauses import did_harm
from app.extract.interactions import extract as extract_interactions
from app.extract.interruptions import interruptions
from app.extract.kept_conditions import keep, kept
from app.extract.measures import is_driving
from app.extract.modality import is_only_about_animals
from app.extract.named_restrictions import asserts_none, continued_list
from app.extract.own_names import names_own_drug, own_names
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade, restricts_only_so_much
from app.extract.restrictions import restrictions
from app.extract.statements import Statement, statements, table_rows, topics_of
from app.extract.substances import substances_in
from app.facts.contraindications import ContraindicationFact
from app.facts.interactions import InteractionFact, Recommendation
from app.vocabulary.restrictions import STRENGTH_WORDS, TAKE
from app.vocabulary.topics import Topic
from app.wikitext.document import Document

_NEIGHBOURS = frozenset({Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS})
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
_TOGETHER_WITH = re.compile(r"^(?:together|in combination|combined|along) with ", re.IGNORECASE)
# "Breastfeeding must be stopped": for nursing mothers it is not.
_NO_NURSING = Cue(
    r"\b(?P<what>breast-?\s?feeding|nursing|lactation) (?:must|should|has to|needs to|is to) be (?:\w+ly )?"
    r"(?:stopped|discontinued|interrupted|suspended|ceased|given up|ended|avoided)\b",
    re.IGNORECASE,
)
# "Breastfeeding is not recommended": so is the drug, for nursing mothers.
_NURSING_UNWISE = Cue(
    r"\b(?P<what>breast-?\s?feeding|lactation) (?:is|are) (?:\w+ly )?"
    r"(?:not (?:\w+ )?(?:recommended|advised|advisable)|discouraged|contra-?indicated)\b",
    re.IGNORECASE,
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
        announces = announces_contraindications(statement)
        if announces:
            under_heading.append(statement)
        for fact in _facts(statement, own, under_heading=announces):
            _keep(found, fact)
    for row in table_rows(document, Topic.CONTRAINDICATIONS):
        for fact in in_first_cell(row, own):
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
    return named or (one.evidence.start == of_a_drug.evidence.start and bool(TOGETHER.search(one.condition)))


def _facts(statement: Statement, own: frozenset[str], *, under_heading: bool) -> Iterator[ContraindicationFact]:
    if asserts_none(statement.text):
        # "There are none in the US; in Europe it is contraindicated in ...".
        yield from _stated(statement, own, under_heading=under_heading)
    elif under_heading and (graded := _GRADED.match(statement.text)):
        for name in conditions(statement.text[graded.end() :]):
            yield contraindication(statement, name, strength_word(graded.group()))
    elif under_heading and names_an_item(statement):
        yield from listed(statement, own)
    elif under_heading and (stated := stated_item(statement, own)):
        yield from stated
    elif (said := list(_stated(statement, own, under_heading=under_heading))) and not is_only_about_animals(
        statement.text
    ):
        yield from said


def _stated(statement: Statement, own: frozenset[str], *, under_heading: bool) -> Iterator[ContraindicationFact]:
    elsewhere = frozenset() if under_heading else _ELSEWHERE.intersection(statement.topics)
    if elsewhere - {Topic.INTERACTIONS} or (elsewhere and not _refuses_it(statement.text, own)):
        return
    for restriction in _restrictions(statement, own, under_heading=under_heading):
        if restriction.grade < _least(statement) or (restriction.joint and not under_heading):
            continue
        for name in restriction.conditions:
            if restriction.joint and _is_of_a_drug(_TOGETHER_WITH.sub("", name)) and not did_harm(name, len(name)):
                continue  # the interaction says it
            if not (_is_no_condition(name, own) or (elsewhere and not _is_of_patients(name))):
                yield contraindication(statement, name, restriction.strength, restriction.limited_to)
    otherwise = [] if elsewhere else [*wrong_ways(statement.text), *_found(_NURSING_UNWISE, statement.text)]
    if under_heading:
        otherwise += [name for name, _ in interruptions(statement.text)] + _found(_NO_NURSING, statement.text)
    yield from (contraindication(statement, name, None) for name in otherwise if not _is_no_condition(name, own))


def _found(cue: Cue, text: str) -> list[str]:
    return [found["what"] for found in cue.finditer(text)]


def _is_no_condition(name: str, own: frozenset[str]) -> bool:
    """Tell a place, an act, or the drug's own use from what somebody has or is."""
    return is_about_the_drug(name, own) or is_a_place(name) or is_driving(name)


def _restrictions(statement: Statement, own: frozenset[str], *, under_heading: bool) -> list[Restriction]:
    """Read what restricts; under the heading what goes on with a list forbids, unless the sentence asks for care."""
    found = list(restrictions(statement.text, own))
    forbids = all(restriction.grade > Grade.CAUTION for restriction in found)
    listing = under_heading and forbids and not asserts_none(statement.text)
    return [*found, *continued_list(statement.text)] if listing else found


def _is_of_a_drug(name: str) -> bool:
    """Tell whether a name begins or ends with that of a drug: "fibrates in people with gout", "the antacid barine"."""
    return any(found.start == 0 or found.end == len(name) for found in substances_in(name))


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


def _keep(found: dict[str, list[ContraindicationFact]], fact: ContraindicationFact) -> None:
    """Keep a fact, and of one that only says how strict a known one is, that."""
    keep(found, fact)
    known = found[condition_key(fact.condition)]
    known[:] = [_stricter(one, fact) for one in known]


def _stricter(known: ContraindicationFact, fact: ContraindicationFact) -> ContraindicationFact:
    lacks = known.strength is None and fact.strength is not None and known.limited_to == fact.limited_to
    return known.model_copy(update={"strength": fact.strength}) if lacks else known
