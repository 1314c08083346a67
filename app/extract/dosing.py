"""How much of the drug is given, how often, to whom: doses for use, never a study's, a pack's or a poisoner's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.absence import explain_absence
from app.extract.boxes import with_value
from app.extract.dose_ceilings import limited, without_caps
from app.extract.dose_owners import is_of_this_drug
from app.extract.dose_phrases import DosePhrase, dose_phrases
from app.extract.dose_purposes import headed_purpose
from app.extract.dose_routes import headed_route, routes_named
from app.extract.dose_sequences import with_steps
from app.extract.dose_settings import text_on_use
from app.extract.dose_strengths import without_strength
from app.extract.dose_tables import table_doses
from app.extract.dose_unread import unread_doses
from app.extract.dose_uses import is_for_use
from app.extract.evidence import parameter_evidence, row_evidence, sentence_evidence
from app.extract.extraction import Extraction
from app.extract.own_names import own_names
from app.extract.remembered import remembered
from app.extract.routes import routes_in
from app.extract.statements import Statement, statements
from app.facts.dosing import DosingFact
from app.facts.evidence import Evidence
from app.vocabulary.infobox_parameters import ROUTE_PARAMETERS
from app.vocabulary.routes import INJECTED
from app.vocabulary.topics import Topic
from app.wikitext.document import Document

WHAT = "dosing.dose"
# "2 mg is left in the catheter": some way that the infobox does not list.
_OTHER_WAY = Cue(
    r"\b(?:instill?\w*|irrigat\w+|rins\w+|appl(?:y|ied|ication)|drops?|sprays?|catheters?|skin|eyes?|ears?|wounds?|implants?"
    r"|patch(?:es)?|creams?|ointments?|enemas?|injections?|injected|infus\w+|inhal\w+|tablets?|capsules?|mouth|intra\w+"
    r"|parenteral\w*|topical\w*|depot|formulations?|forms?|routes?)\b",
    re.IGNORECASE,
)
PARAMETER = "typical_dose"


def extract(document: Document) -> Extraction[DosingFact]:
    """Read every dose once: the infobox's typical dose, then the prose."""
    own = _with_components(own_names(document))
    found: dict[tuple[str | None, ...], DosingFact] = {}
    for fact in _typical(document):
        found.setdefault(_key(fact), fact)
    for statement, dose in prose_doses(document):
        fact = _fact(_headed(dose, statement), statement.sentence.passage.quote, sentence_evidence(statement))
        found.setdefault(_key(fact), fact)
    for told in table_doses(document, own):
        fact = _fact(told.phrase, told.row.passage.quote, row_evidence(told.section, told.row))
        found.setdefault((*_key(fact), fact.route, fact.text), fact)
    routes = _boxed_routes(document)
    result = Extraction(facts=[_with_route(fact, routes) for fact in found.values()])
    explain_absence(result, WHAT, [each for each in statements(document) if Topic.DOSING in each.topics])
    return result


def _with_components(own: frozenset[str]) -> frozenset[str]:
    """Add the substances of a combination, "a/b": an amount of one of them is a dose of both."""
    return own | {part for name in own if "/" in name for part in name.split("/") if part}


def _boxed_routes(document: Document) -> frozenset[str]:
    listed = with_value(document, *ROUTE_PARAMETERS)
    return frozenset(route for found in listed for route, _ in routes_in(found.parameter.value.plain))


def _with_route(fact: DosingFact, boxed: frozenset[str]) -> DosingFact:
    """Say by which route, or which injection, where the infobox lists only one and the sentence tells no other way."""
    if fact.route is None:
        meant = boxed if not _OTHER_WAY.search(fact.raw) else frozenset[str]()
    else:
        meant = boxed & INJECTED if fact.route == "injection" else frozenset[str]()
    return fact.model_copy(update={"route": next(iter(meant))}) if len(meant) == 1 else fact


def _key(fact: DosingFact) -> tuple[str | None, ...]:
    """Compare doses by amount, frequency and group; a bare frequency also by its words."""
    words = None if fact.dose else fact.text
    return (fact.dose, fact.frequency and fact.frequency.lower(), fact.population, words)


def _typical(document: Document) -> Iterator[DosingFact]:
    for box in document.infoboxes:
        if parameter := box.get(PARAMETER):
            for phrase in dose_phrases(parameter.value.quote):
                yield _fact(phrase, parameter.value.quote, parameter_evidence(parameter))


@remembered
def prose_doses(document: Document) -> tuple[tuple[Statement, DosePhrase], ...]:
    """Read every dose for use of the prose with the sentence that tells it."""
    own = _with_components(own_names(document))
    return tuple((statement, dose) for statement in statements(document) for dose in _all_doses(statement, own))


def _all_doses(statement: Statement, own: frozenset[str]) -> Iterator[DosePhrase]:
    """Read the doses that a frame knows, and those of clauses in which none does."""
    known = list(_doses(statement, own))
    yield from known
    yield from unread_doses(statement, known, own)


def _doses(statement: Statement, own: frozenset[str]) -> Iterator[DosePhrase]:
    on = text_on_use(statement)
    if on is None:
        return
    on = replace(on, text=without_caps(on.text))
    found = (without_strength(phrase, on.text) for phrase in dose_phrases(on.text))
    told = [phrase for phrase in found if is_of_this_drug(phrase, on.text, own)]
    for_use = [is_for_use(phrase, on, under_heading=Topic.DOSING in statement.topics) for phrase in told]
    yield from filter(None, (limited(phrase, on.text) for phrase in with_steps(told, for_use, on.text)))


def _headed(phrase: DosePhrase, statement: Statement) -> DosePhrase:
    """Complete a dose by its heading: by the route, and among the uses by whom the subsection is on."""
    population = headed_purpose(statement.section.path) if Topic.INDICATIONS in statement.topics else None
    return replace(
        phrase,
        route=phrase.route or _introduced_route(statement) or headed_route(statement.section.title),
        population=phrase.population or population,
    )


def _introduced_route(statement: Statement) -> str | None:
    """Give the only route that the introduction of a list names: "it is given by vein in three steps"."""
    introduction = statement.block.introduction
    named = set(routes_named(introduction.sentences[-1].text)) if introduction and introduction.sentences else set()
    return named.pop() if len(named) == 1 else None


def _fact(phrase: DosePhrase, raw: str, evidence: Evidence) -> DosingFact:
    return DosingFact(
        dose=phrase.amount,
        quantity=phrase.dose.quantity if phrase.dose else None,
        route=phrase.route,
        frequency=phrase.frequency,
        population=phrase.population,
        text=phrase.text,
        raw=raw,
        evidence=evidence,
    )
