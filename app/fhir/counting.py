"""From what a search asks for to conditions on facts, so that resources that are made one of each are only counted.

Unlike those on drugs (`app.fhir.narrowing`) these are exact: they leave the very facts whose resources match.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import false, or_, true

from app.fhir.narrowing import TYPES, asked_jurisdictions, asked_kinds, asked_types, asked_works
from app.queries.cited_works import cites
from app.queries.fact_counts import with_name, with_value
from app.queries.whole_drugs import Condition

# Takes the domain of the facts, the values and the modifier.
Pick = Callable[[str, Sequence[str], str], Condition]


def of_types(domain: str, values: Sequence[str], _modifier: str) -> Condition:
    """Leave the facts that are clinical uses of these types."""
    return true() if any(domain in TYPES[type_] for type_ in asked_types(values)) else false()


def of_words(named: str) -> Pick:
    """Leave the facts of a domain that are about something that is called so; of codes there are none."""

    def pick(domain: str, values: Sequence[str], modifier: str) -> Condition:
        if domain != named or not modifier:
            return false()
        return or_(false(), *(with_name(domain, value) for value in values))

    return pick


def of_interactions(domain: str, values: Sequence[str], _modifier: str) -> Condition:
    """Leave the interactions of these types."""
    return with_value(domain, "interactant_kind", asked_kinds(values)) if domain == "interactions" else false()


def of_works(_domain: str, values: Sequence[str], _modifier: str) -> Condition:
    """Leave the references to these works."""
    return cites(asked_works(values))


def of_regions(domain: str, values: Sequence[str], _modifier: str) -> Condition:
    """Leave what these regions have decided."""
    return with_value(domain, "jurisdiction", asked_jurisdictions(values))
