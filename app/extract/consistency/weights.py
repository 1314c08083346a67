"""The molar mass that the infobox states, against the formula and against the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.consistency.examined import Examined, agree, cannot_check, disagree, measured, number
from app.extract.evidence import sentence_evidence
from app.extract.own_names import names_own_drug, own_names
from app.extract.statements import Statement
from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.facts.quantity import Comparator, Quantity
from app.values.molar_mass import parse_molar_mass
from app.vocabulary.consistency import APPROXIMATE, ISOTOPIC_SPREAD, OTHER_FORMS

_FORMULA, _PROSE = ConsistencyCheck.FORMULA_WEIGHT, ConsistencyCheck.PROSE_WEIGHT
_DECIMALS = re.compile(r"\d\.(\d+)")
_KILO = re.compile(r"k(?:g|da|ilodaltons?)\b", re.IGNORECASE)
_IN_PROSE = Cue(
    r"\b(?:molecular (?:weight|mass)|molar mass)(?: (?:of|is|was)|:)? "
    r"(?P<mass>(?:(?:about|around|circa|approximately|approx\.|~) ?)?\d[\d,]*(?:\.\d+)? ?"
    r"(?:g/mol|kDa|Da|kilodaltons?|daltons?))(?!\w)"
)
_ISOTOPES = {ChemicalProperty.INCHI: re.compile("/i"), ChemicalProperty.SMILES: re.compile(r"\[\d")}
_IT = re.compile(r"(?:It|The (?:drug|compound|molecule|medication)) ")
_OTHER_FORM = re.compile(rf"\b(?:{OTHER_FORMS})\b", re.IGNORECASE)


def formula_weight(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare each weight that the infobox states with that of the formula; where none is stated, there is no check."""
    facts = examined.of("chemistry", ChemistryFact)
    computed = [fact for fact in facts if fact.property is ChemicalProperty.COMPUTED_WEIGHT]
    for stated in _stated(facts):
        fitting = next((fact for fact in computed if _apart(stated, fact) <= _leeway(stated)), None)
        of_form = [fact for fact in computed if fact.label == stated.label]
        other = fitting or (of_form[0] if len(of_form) == 1 else None)
        if other is None or (not fitting and _names_isotopes(facts)):
            yield cannot_check(_FORMULA, f"{_hindrance(other, computed)}: {_said(stated)}.", stated.evidence)
            continue
        formula = next(f for f in facts if f.evidence == other.evidence)
        detail = f"The formula {formula.value} weighs {_said(other)}; the weight stated is {_said(stated)}"
        verdict = agree if fitting else disagree
        yield verdict(_FORMULA, f"{detail}: {_margin(stated, other)}.", formula.evidence, stated.evidence)


def _hindrance(other: ChemistryFact | None, computed: list[ChemistryFact]) -> str:
    if other is not None:
        return "The structure names isotopes, which weigh otherwise than their elements, so the weight may be right"
    if computed:
        return "Of several formulas none has the weight stated, and which one it is for is not said"
    return "A weight is stated, but no formula that could be weighed"


def prose_weight(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare each weight of the drug that the prose states with the infobox's; else with that of the formula."""
    facts = examined.of("chemistry", ChemistryFact)
    computed = [fact for fact in facts if fact.property is ChemicalProperty.COMPUTED_WEIGHT]
    boxed = _stated(facts) or computed
    if not boxed:
        return
    for statement in examined.sentences(_IN_PROSE):
        if found := _IN_PROSE.search(statement.text):
            yield from _against_box(statement, found, boxed, own_names(examined.document))


def _against_box(
    statement: Statement, found: re.Match[str], boxed: list[ChemistryFact], own: frozenset[str]
) -> Iterator[ConsistencyFinding]:
    quantity = parse_molar_mass(found["mass"])
    if quantity is None:
        return
    evidence = sentence_evidence(statement)
    prose = ChemistryFact(
        raw="", evidence=evidence, property=ChemicalProperty.MOLECULAR_WEIGHT, value=found["mass"], quantity=quantity
    )
    fitting = next((fact for fact in boxed if _apart(prose, fact) <= _leeway(prose)), None)
    other = fitting or boxed[0]
    detail = f"The text states {_said(prose)}; the infobox gives {_said(other)}"
    about_drug = names_own_drug(statement.text[: found.start()], own) or _IT.match(statement.text)
    if fitting:
        yield agree(_PROSE, f"{detail}: {_margin(prose, other)}.", evidence, other.evidence)
    elif about_drug and len(boxed) == 1 and not _OTHER_FORM.search(statement.text):
        yield disagree(_PROSE, f"{detail}: {_margin(prose, other)}.", evidence, other.evidence)
    elif about_drug:
        yield cannot_check(_PROSE, f"{detail}; the two may be of different forms.", evidence, other.evidence)


def _names_isotopes(facts: list[ChemistryFact]) -> bool:
    """Tell whether a structure holds atoms of a certain isotope, which weigh otherwise than the element."""
    return any(pattern.search(fact.value) for fact in facts if (pattern := _ISOTOPES.get(fact.property)))


def _stated(facts: list[ChemistryFact]) -> list[ChemistryFact]:
    return [fact for fact in facts if fact.property is ChemicalProperty.MOLECULAR_WEIGHT]


def _bounds(fact: ChemistryFact) -> tuple[float, float]:
    quantity = fact.quantity or Quantity(unit="g/mol")
    return quantity.low or 0, quantity.high or 0


def _said(fact: ChemistryFact) -> str:
    return measured(fact.quantity) if fact.quantity else fact.value


def _apart(one: ChemistryFact, other: ChemistryFact) -> float:
    """Tell how far two weights or ranges of weights are apart; 0 where they overlap."""
    (low, high), (other_low, other_high) = _bounds(one), _bounds(other)
    return max(other_low - high, low - other_high, 0)


def _leeway(stated: ChemistryFact) -> float:
    """Tell by how much a weight as written may be off: the last place written, and the spread of atomic weights."""
    _, high = _bounds(stated)
    if stated.quantity and stated.quantity.comparator is Comparator.APPROXIMATELY:
        return high * APPROXIMATE / 100
    decimals = _DECIMALS.search(stated.value)
    place = 10.0 ** -len(decimals[1]) if decimals else 1.0
    return place * (1000 if _KILO.search(stated.value) else 1) + high * ISOTOPIC_SPREAD


def _margin(one: ChemistryFact, other: ChemistryFact) -> str:
    apart, leeway = _apart(one, other), _leeway(one)
    if not apart:
        return "the same"
    within = "within" if apart <= leeway else "more than"
    return f"{number(apart)} g/mol apart, {within} the {number(leeway)} that rounding and isotopic averages account for"
