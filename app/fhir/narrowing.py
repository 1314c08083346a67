"""From what a search asks for to conditions on drugs, so that few monographs are read.

A condition may leave a drug too many, never one too few: the resources that are made of what is read are held against
the search once more. Values of one parameter are alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import or_

from app.facts.facets import atc_field
from app.facts.interactions import InteractantKind
from app.facts.lookup import lookup_key
from app.fhir.codes import interaction_codes
from app.fhir.elements import Json, coding
from app.fhir.identity import drug_of, slug_start
from app.fhir.moments import read_span
from app.fhir.tokens import Token, read_token
from app.queries.whole_drugs import (
    Condition,
    changed_between,
    citing,
    in_jurisdictions,
    no_drug,
    with_facets,
    with_lookups,
    with_name_starts,
    with_slugs,
    with_words,
)
from app.vocabulary.atc import ATC_GROUP_PATTERN
from app.vocabulary.fhir_systems import COUNTRY, DOI, PMC, PUBMED, REGIONS, SYSTEM_OF_SCHEME

# Takes values and the modifier, and gives conditions that all have to hold.
Narrow = Callable[[Sequence[str], str], list[Condition]]

# The domains of the facts that are clinical uses of a type.
TYPES = {
    "contraindication": ("contraindications",),
    "indication": ("indications",),
    "interaction": ("interactions",),
    "undesirable-effect": ("adverse_reactions",),
    "warning": ("precautions", "monitoring", "regulatory"),
}


# Where a reference has an identifier of what it cites.
_WORKS = {"pmid": PUBMED, "doi": DOI, "pmc": PMC}


def by_id(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs that the resources of these ids are of."""
    ids = ((read_token(value).code or "").rpartition("/")[2] for value in values)
    drugs = [drug for id_ in ids if (drug := drug_of(id_))]
    cut = [slug_start(drug) for drug in drugs if "." in drug]
    return [with_slugs([drug for drug in drugs if "." not in drug], cut)]


def by_identifier(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs that have these codes, or any of these systems."""
    tokens = [read_token(value) for value in values]
    whole = [("identifier", token.scheme) for token in tokens if token.code is None and token.scheme]
    keys = [lookup_key(_key(token)) for token in tokens if token.code is not None]
    conditions = [*([with_facets(whole)] if whole else []), *([with_lookups(keys)] if keys else [])]
    return [_any(conditions)]


def by_class(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs of these ATC codes or groups."""
    codes = [_atc(read_token(value)) for value in values]
    return [with_facets([(atc_field(code), code) for code in codes if code])]


def by_name(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs one of whose names begins so."""
    return [with_name_starts([lookup_key(value) for value in values])]


def by_change(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs that changed then."""
    return [_any([changed_between(*read_span(value)) for value in values])]


def by_region(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs that these regions have classed or approved."""
    return [in_jurisdictions(asked_jurisdictions(values))]


def by_type(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs that have clinical uses of these types."""
    return [with_facets([("domain", domain) for type_ in asked_types(values) for domain in TYPES[type_]])]


@dataclass(frozen=True, slots=True)
class ByWords:
    """Leaves the drugs of which a fact of a domain is about something that is called so; of codes there are none."""

    domain: str

    def __call__(self, values: Sequence[str], modifier: str) -> list[Condition]:
        """Give the conditions."""
        return [_any([with_words(self.domain, value) for value in values])] if modifier else [no_drug()]


def by_interaction(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs of which an interaction is said that may be of these types."""
    return [with_facets([("interactant_kind", kind) for kind in asked_kinds(values)])]


def by_work(values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave the drugs whose articles cite these works."""
    return [citing(asked_works(values))]


def always(*codes: str) -> Narrow:
    """Leave all drugs where what every resource has is asked for, else none."""

    def narrow(values: Sequence[str], _modifier: str) -> list[Condition]:
        return [] if {read_token(value).code for value in values} & {None, *codes} else [no_drug()]

    return narrow


def never(_values: Sequence[str], _modifier: str) -> list[Condition]:
    """Leave no drug: no resource here has such an element."""
    return [no_drug()]


def asked_types(values: Sequence[str]) -> list[str]:
    """List the types of clinical uses that are asked for; a type is a code, and so has no system to be told by."""
    return [name for name in TYPES if any(read_token(value).matches(None, name) for value in values)]


def asked_kinds(values: Sequence[str]) -> list[str]:
    """List the kinds of interactants that are asked for, by our codes or FHIR's types."""
    return [kind.value for kind in InteractantKind if _means(values, interaction_codes(kind))]


def asked_jurisdictions(values: Sequence[str]) -> list[str]:
    """List the jurisdictions that are asked for, by the codes of their regions."""
    return [own for own, (code, _) in REGIONS.items() if _means(values, [coding(COUNTRY, code)])]


def asked_works(values: Sequence[str]) -> list[tuple[str, str | None]]:
    """List the identifiers of works that are asked for, each by the field of a reference that has it."""
    tokens = [read_token(value) for value in values]
    return [
        (field, token.code) for token in tokens for field, system in _WORKS.items() if token.system in (None, system)
    ]


def _means(values: Sequence[str], codings: Sequence[Json]) -> bool:
    tokens = [read_token(value) for value in values]
    return any(token.matches(each["system"], each["code"]) for token in tokens for each in codings)


def _key(token: Token) -> str:
    return f"{token.scheme}:{token.code}" if token.scheme else str(token.code)


def _atc(token: Token) -> str | None:
    code = (token.code or "").upper()
    fits = token.system in (None, SYSTEM_OF_SCHEME["atc"]) and re.fullmatch(ATC_GROUP_PATTERN, code)
    return code if fits else None


def _any(conditions: list[Condition]) -> Condition:
    return or_(no_drug(), *conditions)
