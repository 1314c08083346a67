"""The infobox's pharmacokinetic values against those of the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from app.cue import Cue
from app.extract.consistency.examined import Examined, agree, cannot_check, disagree, measured
from app.facts.consistency import ConsistencyCheck, ConsistencyFinding
from app.facts.evidence import Evidence, Origin
from app.facts.pharmacokinetics import PharmacokineticFact, PharmacokineticParameter
from app.facts.quantity import Comparator, Quantity
from app.values.base_unit import to_base
from app.vocabulary.consistency import APPROXIMATE, BETWEEN_STUDIES, OTHER_CONTEXT, ROUNDED

_CHECK = ConsistencyCheck.INFOBOX_PHARMACOKINETICS
# Values of one thing each; "80 % excreted" is by one of several ways, and a metabolism's share is of one of many.
_COMPARED = (
    PharmacokineticParameter.BIOAVAILABILITY,
    PharmacokineticParameter.PROTEIN_BINDING,
    PharmacokineticParameter.ELIMINATION_HALF_LIFE,
    PharmacokineticParameter.ONSET_OF_ACTION,
    PharmacokineticParameter.DURATION_OF_ACTION,
)
# How soon and how long a drug acts depends on what it is taken for.
_BY_USE = frozenset({PharmacokineticParameter.ONSET_OF_ACTION, PharmacokineticParameter.DURATION_OF_ACTION})
_CONTEXT = ("dose", "route", "population", "subject")
_OTHER_CONTEXT = Cue(rf"\b(?:{OTHER_CONTEXT})\b", re.IGNORECASE)
_Pair = tuple[PharmacokineticFact, PharmacokineticFact]


def infobox_pharmacokinetics(examined: Examined) -> Iterator[ConsistencyFinding]:
    """Compare, for each parameter that both give a value of, the infobox with the prose."""
    facts = [fact for fact in examined.of("pharmacokinetics", PharmacokineticFact) if fact.quantity]
    for parameter in _COMPARED:
        boxed = [f for f in facts if f.parameter is parameter and f.evidence.origin is Origin.INFOBOX]
        told = [f for f in facts if f.parameter is parameter and f.evidence.origin is Origin.PROSE]
        if boxed and told:
            yield _compared(parameter, [(box, prose) for box in boxed for prose in told])


def _compared(parameter: PharmacokineticParameter, pairs: list[_Pair]) -> ConsistencyFinding:
    """Take a pair that agrees, if there is one; values disagree only where all of the same context do."""
    met = next((pair for pair in pairs if not _contradict(*pair) and _overlap(*pair, ROUNDED)), None)
    if met:
        return agree(_CHECK, f"{_sides(parameter, *met)}: the two go together.", *_evidence(met))
    same = [pair for pair in pairs if _same_context(*pair) and _same_unit(*pair)]
    if same and len(same) == len(pairs) and not any(_overlap(*pair, BETWEEN_STUDIES) for pair in same):
        detail = f"{_sides(parameter, *same[0])}: further apart than studies of one drug commonly are."
        return disagree(_CHECK, detail, *_evidence(same[0]))
    detail = f"{_sides(parameter, *pairs[0])}: {_hindrance(*pairs[0])}."
    return cannot_check(_CHECK, detail, *_evidence(pairs[0]))


def _sides(parameter: PharmacokineticParameter, box: PharmacokineticFact, prose: PharmacokineticFact) -> str:
    name = parameter.value.replace("half_life", "half-life").replace("_", " ").capitalize()
    return f"{name}: {_value(box)} in the infobox, {_value(prose)} in the text"


def _value(fact: PharmacokineticFact) -> str:
    context = [value for name in _CONTEXT if (value := getattr(fact.context, name))]
    said = measured(fact.quantity) if fact.quantity else fact.text
    return f"{said} ({', '.join(context)})" if context else said


def _hindrance(box: PharmacokineticFact, prose: PharmacokineticFact) -> str:
    if _same_context(box, prose) and _overlap(box, prose, BETWEEN_STUDIES):
        return "no further apart than studies of one drug may be"
    return "they may be of different doses, routes, patients or uses"


def _evidence(pair: _Pair) -> tuple[Evidence, Evidence]:
    return pair[0].evidence, pair[1].evidence


def _contradict(box: PharmacokineticFact, prose: PharmacokineticFact) -> bool:
    """Tell whether both name a dose, a route or patients, and not the same."""
    told = ((getattr(box.context, name), getattr(prose.context, name)) for name in _CONTEXT)
    return any(one and other and one.lower() != other.lower() for one, other in told)


def _same_context(box: PharmacokineticFact, prose: PharmacokineticFact) -> bool:
    same = all(getattr(box.context, name) == getattr(prose.context, name) for name in _CONTEXT)
    return same and box.parameter not in _BY_USE and not _OTHER_CONTEXT.search(prose.evidence.quote)


def _same_unit(box: PharmacokineticFact, prose: PharmacokineticFact) -> bool:
    return _range(box, 0)[2] == _range(prose, 0)[2]


def _overlap(box: PharmacokineticFact, prose: PharmacokineticFact, leeway: float) -> bool:
    low, high, unit = _range(box, leeway)
    other_low, other_high, other_unit = _range(prose, 0)
    return unit == other_unit and low <= other_high and other_low <= high


def _range(fact: PharmacokineticFact, leeway: float) -> tuple[float, float, str]:
    """Give the bounds in the base unit, `leeway` percent wider; open ends are infinite."""
    quantity = fact.quantity or Quantity(unit="")
    if quantity.comparator is Comparator.APPROXIMATELY:
        leeway += APPROXIMATE
    low = -inf if quantity.low is None else to_base(quantity.low * (1 - leeway / 100), quantity.unit)[0]
    high = inf if quantity.high is None else to_base(quantity.high * (1 + leeway / 100), quantity.unit)[0]
    return low, high, to_base(1, quantity.unit)[1]
