"""How much of the drug is given, how often, to whom: doses for use, never a study's, a pack's or a poisoner's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract.absence import explain_absence
from app.extract.boxes import with_value
from app.extract.dose_anchors import is_timing
from app.extract.dose_ceilings import CEILING, limited
from app.extract.dose_instructions import INSTRUCTIONS, LIMITED, instructions
from app.extract.dose_phrases import DosePhrase, dose_phrases
from app.extract.dose_routes import headed_route
from app.extract.dose_strengths import without_strength
from app.extract.evidence import parameter_evidence, sentence_evidence
from app.extract.extraction import Extraction
from app.extract.own_names import names_own_drug, own_names
from app.extract.routes import routes_in
from app.extract.statements import Statement, statements
from app.extract.substances import substances_in
from app.facts.dosing import DosingFact
from app.facts.evidence import Evidence
from app.facts.interactions import InteractantKind
from app.values.dose import find_doses
from app.values.quantity import FoundQuantity
from app.vocabulary.frequencies import DONE_WITH_DRUGS, DOSE_STATED, NOT_FOR_USE, RELATIVE_DOSES
from app.vocabulary.infobox_parameters import ROUTE_PARAMETERS
from app.vocabulary.routes import INJECTED
from app.vocabulary.topics import BESIDE_USE, Topic
from app.wikitext.document import Document

_STATED = Cue(rf"\b(?:{'|'.join(DOSE_STATED)})", re.IGNORECASE)
_NOT_FOR_USE = Cue(rf"\b(?:{'|'.join(NOT_FOR_USE)})\b", re.IGNORECASE)
# "Because of its short half-life, it is taken daily", "a dose, which was not tested in the trial, is".
_BESIDE_POINT = re.compile(
    r", (?:which|who) [^,;.]{3,80},"
    r"|\b(?:due to|because of|owing to|given) (?:(?:its|the|a) )?(?:[\w-]+ ){0,4}half[- ]life\b",
    re.IGNORECASE,
)
_OF_SUBSTANCE = re.compile(
    r" of (?!the |it\b|this |body|active|elemental|base\b|drug\b|medication\b|weight)(?P<name>[\w-]+)"
)
# "The dose of simvastatin should not exceed ...", "simvastatin doses".
_DOSE_OWNER = re.compile(
    r"\bdos(?:e|es|age|ages|ing) of (?P<owner>[\w-]+)|(?P<owned>[\w-]+) dos(?:e|es|age|ages)\b(?! of)", re.IGNORECASE
)
_PRODUCT = re.compile(
    r"(?:(?:,| and| or) [\d.,]+(?: ?[m\u03bc]?g)?)*[^.;]{0,20}?"
    r"\b(?:tablets?|capsules?|pills?|vials?|ampoules?|bottles?)\b",
    re.IGNORECASE,
)
# "One 50 mg tablet is taken": a dose, though a product's strength.
_PRODUCT_TAKEN = re.compile(
    r" (?:\w+ )?(?:tablets?|capsules?|pills?) (?:is|are|should be|may be) (?:\w+ly |often )?"
    r"(?:taken|given|swallowed|used|enough|sufficient|adequate|effective)\b",
    re.IGNORECASE,
)
# The second of two doses: "1 mg, followed by 0.5 mg an hour later".
_SECOND_OF_TWO = re.compile(r"\b(?:followed by|and then|then)(?: a (?:second )?dose of)? $", re.IGNORECASE)
_SHOULD_TAKE = Cue(r"\b(?:should|must|may|can|need to) (?:take|receive|get|be given)\b", re.IGNORECASE)
_CHECKED = Cue(
    r"\b(?:monitored|check(?:ed|ing|s|-ups?)|visits?|intervals|measured|tested|assessed|examined|screened"
    r"|blood tests?|samples?|injection site)\b",
    re.IGNORECASE,
)
# How often alone is no dose where nothing is given: "exercise is done twice a week"; a label without a verb is.
_DONE = Cue(rf"\b(?:{'|'.join(DONE_WITH_DRUGS)})\b", re.IGNORECASE)
_SAID = Cue(r"\b(?:is|are|was|were|be|been|has|have|may|can|should|must)\b", re.IGNORECASE)
_STARTED_LOW = Cue(
    r"\b(?:beginn?|start|initiat)\w* (?:\w+ ){0,3}?(?:at|with|on) (?:an? |the )?(?:low|small)(?:er|est)? dos(?:e|age)",
    re.IGNORECASE,
)
# Among the uses an amount with how often is a dose: "at 75 to 100 mg daily it is used to prevent strokes".
_USED = Cue(
    r"(?:\b(?:is|are|be|been)|'s) (?:\w+ly |also |found (?:to be )?)*(?:used|prescribed|effective|indicated|taken"
    r"|added)\b",
    re.IGNORECASE,
)
_LIMITS = AnyCue(_STATED, CEILING)
_AMOUNT = Cue(r"\d\s?(?:[m\u03bc\u00b5]?g|mcg|grams?|milligrams?|micrograms?|IU|units?|m[lL])\b")
# "A dose reduction of 50% is usual when the kidneys fail".
_REDUCED = Cue(rf"\b(?:{'|'.join(RELATIVE_DOSES)})", re.IGNORECASE)
_ADVISED = Cue(
    r"\b(?:should|must|needs?|usual|recommended|advised|required|necessary|suggested|"
    r"is (?:\w+ly |often |therefore ){0,2}(?:halved|doubled|reduced|extended|increased|raised|lowered))\b",
    re.IGNORECASE,
)
_AMONG_REACTIONS = AnyCue(_STARTED_LOW, CEILING, _REDUCED, LIMITED)
# Where the drug is explained, only how it is given is a dose: "is administered intravenously in doses of 5 mg/kg".
_ADMINISTERED = Cue(
    r"(?:^|[,;.:] )(?:(?!(?:when|if|after|once|where|while|that|which|who|whether|before|until)\b)[^\s,;.:]+ ){1,10}?"
    r"(?:is|are|(?:must|should|may|can) be) (?:\w+ )?(?:given|administered|taken|injected|applied|dosed)\b"
    r"(?:[^.;:]{0,80}?\b(?:in|at) (?:an? )?dos(?:e|es|ages?) (?:of|from|between|up)\b"
    r"| (?:by mouth )?(?:every (?:\w+ )?(?:hours|days|weeks)|once|twice|\w+ times|\w+ (?:to|or) \w+ times)\b)",
    re.IGNORECASE,
)
# "Poor metabolisers may need half the usual dose".
_OTHER_DOSE_ADVISED = Cue(
    rf"\b(?:should|must|needs?|requires?|recommended|advised)\b[^.;:]{{0,40}}?\b(?:{'|'.join(RELATIVE_DOSES)})",
    re.IGNORECASE,
)
_EXPLAINED = AnyCue(_ADMINISTERED, _OTHER_DOSE_ADVISED)
# "The half-life is 36 hours, so it is given once daily": only the first half is no dose.
_CLAUSES = re.compile(
    r"; |, (?=(?:so |therefore |and |but |hence )*(?:it|[\w-]+) (?:is|are|must be|should be|can be|may be) (?:\w+ly )?"
    r"(?:given|taken|administered|injected|applied|dosed)\b)",
    re.IGNORECASE,
)
_PRESCRIBES = AnyCue(_STATED, _AMONG_REACTIONS)
_LIKELY = AnyCue(_PRESCRIBES, INSTRUCTIONS)
# "8 mg/kg, followed by 6 mg/kg every week", in a section on doses.
_FIRST_OF_TWO = re.compile(r",? (?:followed by|and then|then)\b", re.IGNORECASE)
# "80 mg a day or more can cause drowsiness", "the 80 mg dose is now restricted".
_TOO_MUCH = re.compile(
    r"(?: or more)?,? (?:(?:can|may|might|could) )?(?:causes?|leads? to|results? in)\b"
    r"|[ -]dos(?:e|age)s? (?:is|are|was|has been|have been) (?:\w+ )?"
    r"(?:restricted|withdrawn|discontinued|contraindicated|not recommended)\b",
    re.IGNORECASE,
)
# "0.8 mg/kg per week, up to a maximum of 50 mg".
_CAP_OF_DOSE = re.compile(r"up to a maximum(?: dose)? of ", re.IGNORECASE)
# "Prophylaxis in adults: 250 mg once a week".
_LABELLED = re.compile(r"[A-Z][^.:;]{3,60}:\s")
_NEAR = 60
_ELSEWHERE = BESIDE_USE | {
    Topic.INTERACTIONS,
    Topic.ADVERSE_REACTIONS,
    Topic.PHARMACOKINETICS,
    Topic.PHARMACOLOGY,
    Topic.MECHANISM,
}
# Where a limit is told too: among the reactions and interactions, and where it is on sale.
_WITH_LIMITS = frozenset({Topic.ADVERSE_REACTIONS, Topic.INTERACTIONS, Topic.SOCIETY})
# Where the drug is explained.
_WHERE_EXPLAINED = frozenset({Topic.PHARMACOLOGY, Topic.PHARMACOKINETICS, Topic.MECHANISM})
WHAT = "dosing.dose"
PARAMETER = "typical_dose"


def extract(document: Document) -> Extraction[DosingFact]:
    """Read every dose once: the infobox's typical dose, then the prose."""
    own = _with_components(own_names(document))
    found: dict[tuple[str | None, ...], DosingFact] = {}
    under_heading: list[Statement] = []
    for fact in _typical(document):
        found.setdefault(_key(fact), fact)
    for statement in statements(document):
        if Topic.DOSING in statement.topics:
            under_heading.append(statement)
        for fact in _facts(statement, own):
            found.setdefault(_key(fact), fact)
    routes = _boxed_routes(document)
    result = Extraction(facts=[_with_route(fact, routes) for fact in found.values()])
    explain_absence(result, WHAT, under_heading)
    return result


def _with_components(own: frozenset[str]) -> frozenset[str]:
    """Add the substances of a combination, "a/b": an amount of one of them is a dose of both."""
    return own | {part for name in own if "/" in name for part in name.split("/") if part}


def _boxed_routes(document: Document) -> frozenset[str]:
    listed = with_value(document, *ROUTE_PARAMETERS)
    return frozenset(route for found in listed for route, _ in routes_in(found.parameter.value.plain))


def _with_route(fact: DosingFact, boxed: frozenset[str]) -> DosingFact:
    """Say which injection a sentence means, where the infobox lists only one."""
    injected = boxed & INJECTED
    meant = fact.route == "injection" and len(injected) == 1
    return fact.model_copy(update={"route": next(iter(injected))}) if meant else fact


def _key(fact: DosingFact) -> tuple[str | None, ...]:
    """Compare doses by amount, frequency and group; a bare frequency also by its words."""
    words = None if fact.dose else fact.text
    return (fact.dose, fact.frequency and fact.frequency.lower(), fact.population, words)


def _typical(document: Document) -> Iterator[DosingFact]:
    for box in document.infoboxes:
        if parameter := box.get(PARAMETER):
            for phrase in dose_phrases(parameter.value.quote):
                yield _fact(phrase, parameter.value.quote, parameter_evidence(parameter))


def _facts(statement: Statement, own: frozenset[str]) -> Iterator[DosingFact]:
    under_heading = Topic.DOSING in statement.topics
    labelled = Topic.INDICATIONS in statement.topics and _LABELLED.match(statement.text)
    among_uses = Topic.INDICATIONS in statement.topics and _AMOUNT.search(statement.text)
    used = among_uses and _USED.search(statement.text)
    elsewhere = not under_heading and _ELSEWHERE.intersection(statement.topics) - _off_label(statement)
    needed = _needed(elsewhere) if elsewhere else None
    if elsewhere and not (needed and needed.may_match(statement.text)):
        return
    if not (under_heading or labelled or used or _LIKELY.search(statement.text)):
        return
    clauses = _CLAUSES.split(statement.text)
    text = "; ".join(clause for clause in clauses if not _NOT_FOR_USE.search(_BESIDE_POINT.sub("", clause)))
    if needed and not needed.search(text):
        return
    stated = labelled or used or _PRESCRIBES.search(text) or instructions(text)
    if Topic.VETERINARY in statement.topics or not (under_heading or stated):
        return
    for found in dose_phrases(text):
        phrase = without_strength(found, text)
        for_use = phrase.instructed or _is_for_use(phrase, text, own, under_heading=under_heading)
        if for_use and (dose := limited(phrase, text)):
            yield _fact(
                replace(dose, route=dose.route or headed_route(statement.section.title)),
                statement.sentence.passage.quote,
                sentence_evidence(statement),
            )


def _needed(elsewhere: frozenset[Topic]) -> Cue | AnyCue | None:
    """Give the words that a dose must stand with outside of its own sections; None where nothing there is one."""
    if elsewhere <= _WITH_LIMITS:
        return _AMONG_REACTIONS
    return _EXPLAINED if elsewhere <= _WHERE_EXPLAINED else None


def _off_label(statement: Statement) -> frozenset[Topic]:
    """Give the topic of a section on off-label uses: what stands there among the uses is used."""
    among_uses = Topic.INDICATIONS in statement.topics and "off-label" in statement.section.title.lower()
    return frozenset({Topic.INVESTIGATIONAL}) if among_uses else frozenset()


def _is_for_use(phrase: DosePhrase, text: str, own: frozenset[str], *, under_heading: bool) -> bool:
    """Tell whether it is a dose of this drug, stated with how often or in words that prescribe it."""
    if phrase.amount is None and _CHECKED.search(text):
        return False
    if phrase.dose is None and phrase.amount:
        advised = phrase.frequency is not None and bool(_STATED.search(text))
        reduced = _REDUCED.pattern.match(phrase.amount) and _ADVISED.search(text)
        return under_heading or advised or bool(reduced or _SHOULD_TAKE.search(text))
    if phrase.dose is None:
        plain = under_heading and not is_timing(phrase.frequency) and bool(_DONE.search(text) or not _SAID.search(text))
        return plain or any(0 <= phrase.start - said.end() <= _NEAR for said in _STATED.finditer(text))
    if _TOO_MUCH.match(text, phrase.dose.end) or _is_of_other(text, phrase.dose, own):
        return False
    if _CAP_OF_DOSE.match(text, phrase.dose.start) or (under_heading and _is_of_two(text, phrase.dose)):
        return True
    is_product = bool(_PRODUCT.match(text, phrase.dose.end)) and not _PRODUCT_TAKEN.match(text, phrase.dose.end)
    return phrase.frequency is not None or (bool(_LIMITS.search(text)) and not is_product)


def _is_of_two(text: str, dose: FoundQuantity) -> bool:
    """Tell whether a dose is followed by another, or follows one."""
    near = text[max(0, dose.start - _NEAR) : dose.start]
    return bool(_FIRST_OF_TWO.match(text, dose.end) or (_SECOND_OF_TWO.search(near) and find_doses(near)))


def _is_of_other(text: str, dose: FoundQuantity, own: frozenset[str]) -> bool:
    """Tell whether another drug stands right beside an amount: "400 mg of ibuprofen", "limit simvastatin to 20 mg"."""
    substance = _OF_SUBSTANCE.match(text, dose.end)
    if substance and not names_own_drug(substance.group("name"), own):
        return True
    near = text[: dose.start][-_NEAR:]
    for owner in _DOSE_OWNER.finditer(near) if "dos" in near else ():
        named = owner["owner"] or owner["owned"]
        if substances_in(named) and not names_own_drug(named, own):
            return True
    last = [
        found
        for found in substances_in(near)
        if found.known and near[found.end :].strip() in ("", "(", ",", "at", "to")
    ]
    return any(found.kind is InteractantKind.DRUG and not names_own_drug(found.name, own) for found in last)


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
