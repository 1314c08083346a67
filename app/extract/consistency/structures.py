"""The formula inside an InChI, against the formula that the infobox gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from app.extract.consistency.examined import Examined, agree, cannot_check, disagree
from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.values.formula import Formula, formula_of, parse_formula

_CHECK = ConsistencyCheck.INCHI_FORMULA
_TIMES = re.compile(r"\d{0,3}")
_PROTONS = re.compile(r"p([+-]\d{1,4})")
_ISOTOPES = {"D": "H", "T": "H"}  # which an InChI keeps in a layer of their own


def inchi_formula(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare the formula layer of each InChI with the formula of that substance."""
    facts = examined.of("chemistry", ChemistryFact)
    formulas = [fact for fact in facts if fact.property is ChemicalProperty.FORMULA and fact.elements]
    for inchi in facts:
        if inchi.property is ChemicalProperty.INCHI and (of_inchi := formula_of_inchi(inchi.value)):
            yield _compared(inchi, of_inchi, formulas)


def _compared(inchi: ChemistryFact, of_inchi: Formula, formulas: list[ChemistryFact]) -> ConsistencyFinding:
    same = next((fact for fact in formulas if _counted(fact) == of_inchi), None)
    of_form = [fact for fact in formulas if fact.label == inchi.label]
    if same:
        detail = f"The InChI is of {of_inchi}, the formula given is {same.value}."
        return agree(_CHECK, detail, inchi.evidence, same.evidence)
    if len(of_form) != 1:
        why = "which of the formulas is of the same form is not said" if formulas else "no formula is given"
        return cannot_check(_CHECK, f"The InChI is of {of_inchi}; {why}.", inchi.evidence)
    detail = f"The InChI is of {of_inchi}, the formula given is {of_form[0].value}"
    if "." in inchi.value.split("/")[1]:
        detail += ": it is of several parts, such as a salt, of which the formula may be one."
        return cannot_check(_CHECK, detail, inchi.evidence, of_form[0].evidence)
    return disagree(_CHECK, f"{detail}.", inchi.evidence, of_form[0].evidence)


def formula_of_inchi(inchi: str) -> Formula | None:
    """Add up the parts of an InChI's formula layer (`2C2H4O2.Ca`), protons that it adds or takes away included."""
    _, layer, *layers = [*inchi.split("/"), ""]
    total: Counter[str] = Counter()
    for part in layer.split("."):
        times = _TIMES.findall(part)[0]
        formula = parse_formula(part.removeprefix(times))
        if formula is None:
            return None
        for symbol, count in formula.counts:
            total[symbol] += count * int(times or 1)
    total["H"] += sum(int(protons[1]) for each in layers if (protons := _PROTONS.fullmatch(each)))
    return formula_of((symbol, count) for symbol, count in total.items() if count)


def _counted(fact: ChemistryFact) -> Formula | None:
    total: Counter[str] = Counter()
    for element in fact.elements:
        total[_ISOTOPES.get(element.symbol, element.symbol)] += element.count
    return formula_of(total.items())
