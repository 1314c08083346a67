"""Reads what a drug is made of: formula, weights, structure and physical properties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract import identifiers
from app.extract.boxes import Found, drug_boxes, effective, find_all, label_of, with_value
from app.extract.combinations import combinations, components
from app.extract.evidence import parameter_evidence, parameters_evidence
from app.extract.extraction import Extraction, Problem, ProblemKind
from app.extract.physical_properties import physical_properties
from app.facts.chemistry import ChemicalProperty, ChemistryFact, ElementCount
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence
from app.facts.quantity import Quantity
from app.values.formula import Formula, formula_of, parse_count, parse_formula
from app.values.molar_mass import UNIT, parse_molar_mass
from app.values.pieces import part_remark, pieces
from app.values.systematic_name import systematic_names
from app.vocabulary.atomic_weights import ATOMIC_WEIGHTS, PLACEHOLDER_SYMBOLS
from app.vocabulary.infobox_parameters import (
    COMPONENT_PARAMETERS,
    FORMULA_PARAMETERS,
    SYSTEMATIC_NAME_PARAMETERS,
    WEIGHT_PARAMETERS,
    WEIGHT_UNIT_PARAMETERS,
)
from app.wikitext.document import Document, Infobox, Parameter

_ELEMENTS = frozenset({*ATOMIC_WEIGHTS, *PLACEHOLDER_SYMBOLS})
_STRUCTURES = {
    "smiles": ChemicalProperty.SMILES,
    "inchi": ChemicalProperty.INCHI,
    "inchikey": ChemicalProperty.INCHIKEY,
}
_MAIN: dict[str, tuple[str, ...]] = {
    "formula": ("C", "H", *FORMULA_PARAMETERS),
    "molecular_weight": WEIGHT_PARAMETERS,
    "iupac_name": SYSTEMATIC_NAME_PARAMETERS,
    "smiles": ("SMILES", "smiles"),
    "inchi": ("StdInChI", "InChI"),
}


def extract(document: Document) -> Extraction[ChemistryFact]:
    """Read every property, each value once; `computed_weight` is worked out from the formula, all else is stated."""
    result: Extraction[ChemistryFact] = Extraction()
    seen: set[tuple[str, str]] = set()
    for fact in _facts(document, result.problems):
        key = (fact.property, fact.value)
        if key not in seen:
            seen.add(key)
            result.facts.append(fact)
    present = {fact.property.value for fact in result.facts}
    main = [*_MAIN, *(["component"] if combinations(document) else [])]
    result.missing = [_missing(name, document) for name in main if name not in present]
    return result


def _facts(document: Document, problems: list[Problem]) -> Iterator[ChemistryFact]:
    for box in drug_boxes(document):
        yield from _counted(box, document, problems)
    for found in with_value(document, *FORMULA_PARAMETERS):
        yield from _written(found, document)
    for found in with_value(document, *WEIGHT_PARAMETERS):
        yield from _weights(found, document, problems)
    for found in with_value(document, *SYSTEMATIC_NAME_PARAMETERS):
        evidence = parameter_evidence(found.parameter)
        for name in systematic_names(found.parameter.value.plain):
            yield ChemistryFact(raw=found.text, evidence=evidence, property=ChemicalProperty.IUPAC_NAME, value=name)
    yield from _structures(document)
    yield from physical_properties(document)
    yield from components(document)


def _counted(box: Infobox, document: Document, problems: list[Problem]) -> Iterator[ChemistryFact]:
    """Read the formula that element parameters make together, if each of them is a whole number."""
    given = [p for p in effective(box) if p.name in _ELEMENTS and not p.blank]
    counts = [(p, parse_count(p.value.plain)) for p in given if p.value.plain.strip() != "0"]
    strange = [parameter for parameter, count in counts if count is None]
    problems += [Problem(ProblemKind.UNTYPED_VALUE, p.name, p.raw) for p in strange]
    formula = None if strange else formula_of((p.name, count) for p, count in counts if count)
    if formula is not None:
        evidence = parameters_evidence([parameter for parameter, _ in counts], document.source)
        yield from _formula_facts(formula, _raw(given), evidence, None)


def _raw(given: list[Parameter]) -> str:
    return " ".join(f"{parameter.name}={parameter.value.quote}" for parameter in given)


def _written(found: Found, document: Document) -> Iterator[ChemistryFact]:
    evidence = parameter_evidence(found.parameter)
    for piece in pieces(found.parameter.value.plain, "\n;"):
        bare, remark = part_remark(piece)
        formula, label = parse_formula(bare), remark
        if formula is None:
            formula, label = parse_formula(piece), None
        label = label or label_of(found, document)
        if formula is not None:
            yield from _formula_facts(formula, piece, evidence, label)
        else:
            yield ChemistryFact(
                raw=piece, evidence=evidence, property=ChemicalProperty.FORMULA, value=piece, label=label
            )


def _formula_facts(formula: Formula, raw: str, evidence: Evidence, label: str | None) -> Iterator[ChemistryFact]:
    elements = [ElementCount(symbol=symbol, count=count) for symbol, count in formula.counts]
    yield ChemistryFact(
        raw=raw,
        evidence=evidence,
        property=ChemicalProperty.FORMULA,
        value=str(formula),
        elements=elements,
        label=label,
    )
    weight = round(formula.weight, 3)
    yield ChemistryFact(
        raw=raw,
        evidence=evidence,
        property=ChemicalProperty.COMPUTED_WEIGHT,
        value=f"{weight} {UNIT}",
        quantity=Quantity(low=weight, high=weight, unit=UNIT),
        label=label,
    )


def _weights(found: Found, document: Document, problems: list[Problem]) -> Iterator[ChemistryFact]:
    unit = found.box.get(*WEIGHT_UNIT_PARAMETERS)
    evidence = parameter_evidence(found.parameter)
    read = False
    for piece in pieces(found.parameter.value.plain, "\n,;"):
        bare, remark = part_remark(piece)
        with_unit = f"{bare} {unit.value.quote}" if unit and re.fullmatch(r"[\d.,]+", bare) else bare
        mass = parse_molar_mass(with_unit)
        if mass is not None:
            read = True
            yield ChemistryFact(
                raw=piece,
                evidence=evidence,
                property=ChemicalProperty.MOLECULAR_WEIGHT,
                value=bare,
                quantity=mass,
                label=remark or label_of(found, document),
            )
    if not read:
        problems.append(Problem(ProblemKind.UNTYPED_VALUE, found.parameter.name, found.parameter.raw))


def _structures(document: Document) -> Iterator[ChemistryFact]:
    for fact in identifiers.extract(document).facts:
        if fact.scheme in _STRUCTURES and fact.valid:
            yield ChemistryFact(
                raw=fact.raw,
                evidence=fact.evidence,
                property=_STRUCTURES[fact.scheme],
                value=fact.value,
                label=fact.label,
            )


def _missing(name: str, document: Document) -> Missing:
    found = find_all(document, *_MAIN.get(name, COMPONENT_PARAMETERS))
    said = next((each for each in found if not each.parameter.blank), None)
    what = f"chemistry.{name}"
    if said is not None:
        state = MissingState.ASSERTED_NONE if said.asserted_none else MissingState.UNPARSED
        return Missing(what=what, state=state, raw=said.text)
    return Missing(what=what, state=MissingState.BLANK if found else MissingState.ABSENT)
