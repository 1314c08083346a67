"""What can be searched by: of each type of resource its parameters, and where in the resource their values are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.facts.lookup import lookup_key
from app.fhir.counting import Pick, of_interactions, of_regions, of_types, of_words, of_works
from app.fhir.elements import Json
from app.fhir.errors import not_supported
from app.fhir.moments import read_span
from app.fhir.narrowing import (
    ByWords,
    Narrow,
    always,
    by_change,
    by_class,
    by_id,
    by_identifier,
    by_interaction,
    by_name,
    by_region,
    by_type,
    by_work,
    never,
)
from app.fhir.tokens import codes_in, read_token, texts_in
from app.queries.asked_words import asked_words, holds_all
from app.vocabulary.fhir_systems import CANONICAL

_HL7 = "http://hl7.org/fhir/SearchParameter"

# By the words of a concept: R5's name for it, and the older one, which R5 keeps for how a text begins.
_TEXT = ("text", "text-advanced")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A search parameter. `paths` lead to its values.

    `exact` where `narrow` leaves the very drugs that match; `pick` leaves the very facts, of resources that are of one.
    """

    name: str
    type: str
    paths: tuple[str, ...]
    narrow: Narrow
    definition: str
    exact: bool = False
    modifiers: tuple[str, ...] = ()
    pick: Pick | None = None

    def require_modifier(self, modifier: str) -> None:
        """Raise FhirError for a modifier that this parameter does not have: it would change what is asked for."""
        if modifier and modifier not in self.modifiers:
            raise not_supported(f"`{self.name}` has no modifier `:{modifier}`.")

    def matches(self, resource: Json, values: Sequence[str], modifier: str) -> bool:
        """Tell whether a resource has one of the values."""
        found = [each for path in self.paths for each in values_at(resource, path.split("."))]
        return any(_MATCHES[self.type](each, value, modifier) for value in values for each in found)


def values_at(value: Any, path: Sequence[str]) -> Iterator[Any]:  # noqa: ANN401  # any JSON
    """Give what is at the end of a path, of each of the elements where there are several."""
    if isinstance(value, list):
        for each in value:
            yield from values_at(each, path)
    elif not path:
        yield value
    elif path[0] in value:
        yield from values_at(value[path[0]], path[1:])


def _matches_token(value: Any, asked: str, modifier: str) -> bool:  # noqa: ANN401  # any JSON
    if modifier in _TEXT:
        wanted = asked_words(asked)
        return bool(wanted) and any(holds_all(wanted, text) for text in texts_in(value))
    token = read_token(asked)
    return any(token.matches(system, code) for system, code in codes_in(value))


def _matches_string(value: str, asked: str, modifier: str) -> bool:
    return value == asked if modifier == "exact" else lookup_key(value).startswith(lookup_key(asked))


def _matches_reference(value: Json, asked: str, _modifier: str) -> bool:
    target: str = value.get("reference", "")
    return target == "/".join(asked.split("/")[-2:]) or target.rpartition("/")[2] == asked


def _matches_uri(value: str, asked: str, _modifier: str) -> bool:
    return value == asked


def _matches_date(value: str, asked: str, _modifier: str) -> bool:
    since, before = read_span(asked)
    moment, _ = read_span(value)
    return moment is not None and (since is None or moment >= since) and (before is None or moment < before)


_MATCHES: dict[str, Callable[[Any, str, str], bool]] = {
    "token": _matches_token,
    "string": _matches_string,
    "reference": _matches_reference,
    "uri": _matches_uri,
    "date": _matches_date,
}


def _token(
    kind: str, name: str, path: str, narrow: Narrow, *, exact: bool = False, pick: Pick | None = None
) -> Parameter:
    paths = tuple(filter(None, (path,)))
    return Parameter(name, "token", paths, narrow, f"{_HL7}/{kind}-{name}", exact=exact, pick=pick)


def _worded(name: str, path: str, domain: str) -> Parameter:
    definition = f"{_HL7}/ClinicalUseDefinition-{name}"
    return Parameter(name, "token", (path,), ByWords(domain), definition, modifiers=_TEXT, pick=of_words(domain))


def _reference(kind: str, name: str, path: str, *modifiers: str) -> Parameter:
    paths = tuple(filter(None, (path,)))
    return Parameter(name, "reference", paths, by_id if path else never, f"{_HL7}/{kind}-{name}", modifiers=modifiers)


def _string(name: str, paths: tuple[str, ...], definition: str) -> Parameter:
    return Parameter(name, "string", paths, by_name, definition, modifiers=("exact",))


ID = Parameter("_id", "token", ("id",), by_id, f"{_HL7}/Resource-id")
LAST_UPDATED = Parameter(
    "_lastUpdated", "date", ("meta.lastUpdated",), by_change, f"{_HL7}/Resource-lastUpdated", exact=True
)
COMMON = (ID, LAST_UPDATED)

# Our own.
MEDICATION_NAME = f"{CANONICAL}/SearchParameter/medication-knowledge-name"
CITED_WORK = f"{CANONICAL}/SearchParameter/citation-artifact-identifier"

_KNOWLEDGE, _PRODUCT, _SUBSTANCE = "MedicationKnowledge", "MedicinalProductDefinition", "SubstanceDefinition"
_USE, _AUTHORIZATION = "ClinicalUseDefinition", "RegulatedAuthorization"

_OF_KNOWLEDGE = (
    _token(_KNOWLEDGE, "code", "code", by_identifier),
    _token(_KNOWLEDGE, "status", "status", always("active"), exact=True),
    _token(_KNOWLEDGE, "classification", "medicineClassification.classification", by_class),
    _token(_KNOWLEDGE, "classification-type", "medicineClassification.type", never),
    _token(_KNOWLEDGE, "doseform", "", never, exact=True),
    _token(_KNOWLEDGE, "product-type", "", never, exact=True),
    _token(_KNOWLEDGE, "monograph-type", "monograph.type", never),
)

PARAMETERS_R4: dict[str, tuple[Parameter, ...]] = {
    _KNOWLEDGE: (
        *_OF_KNOWLEDGE,
        _string("name", ("code.text", "synonym"), MEDICATION_NAME),
        _reference(_KNOWLEDGE, "ingredient", "ingredient.itemReference", "Substance"),
        _token(_KNOWLEDGE, "ingredient-code", "", never, exact=True),
        _reference(_KNOWLEDGE, "manufacturer", ""),
        _reference(_KNOWLEDGE, "monograph", ""),
    ),
    "Medication": (
        Parameter("code", "token", ("code",), by_identifier, f"{_HL7}/clinical-code"),
        _token("Medication", "status", "status", always("active"), exact=True),
        _reference("Medication", "ingredient", "ingredient.itemReference", "Substance"),
        _token("Medication", "ingredient-code", "", never, exact=True),
        _token("Medication", "form", "", never, exact=True),
        _token("Medication", "identifier", "", never, exact=True),
    ),
    "Substance": (
        _token("Substance", "code", "code", by_identifier),
        _token("Substance", "identifier", "identifier", by_identifier),
        _token("Substance", "status", "status", always("active"), exact=True),
    ),
}

_STATUS = "CanonicalResource-status"

PARAMETERS_R5: dict[str, tuple[Parameter, ...]] = {
    _KNOWLEDGE: (
        *(each for each in _OF_KNOWLEDGE if each.name != "status"),
        Parameter("status", "token", ("status",), always("active"), f"{_HL7}/{_STATUS}", exact=True),
        Parameter("identifier", "token", ("identifier",), by_identifier, f"{_HL7}/CanonicalResource-identifier"),
        _string("name", ("name",), MEDICATION_NAME),
        _reference(_KNOWLEDGE, "ingredient", ""),
        _token(_KNOWLEDGE, "ingredient-code", "definitional.ingredient.item.concept", by_identifier),
    ),
    _USE: (
        _token(_USE, "type", "type", by_type, pick=of_types),
        _token(_USE, "status", "status", always("active"), exact=True),
        _token(_USE, "identifier", "identifier", by_id),
        _reference(_USE, "subject", "subject", _PRODUCT),
        _reference(_USE, "product", "subject", _PRODUCT),
        _worded("contraindication", "contraindication.diseaseSymptomProcedure.concept", "contraindications"),
        _worded("indication", "indication.diseaseSymptomProcedure.concept", "indications"),
        _worded("effect", "undesirableEffect.symptomConditionEffect.concept", "adverse_reactions"),
        _token(_USE, "interaction", "interaction.type", by_interaction, pick=of_interactions),
        _reference(_USE, "contraindication-reference", ""),
        _reference(_USE, "indication-reference", ""),
        _reference(_USE, "effect-reference", ""),
    ),
    _PRODUCT: (
        _string("name", ("name.productName",), f"{_HL7}/{_PRODUCT}-name"),
        _token(_PRODUCT, "identifier", "identifier", by_identifier),
        _token(_PRODUCT, "ingredient", "ingredient", by_identifier),
        _token(_PRODUCT, "product-classification", "classification", by_class),
        _token(_PRODUCT, "status", "status", always("active"), exact=True),
    ),
    _SUBSTANCE: (
        _token(_SUBSTANCE, "code", "code.code", by_identifier),
        _token(_SUBSTANCE, "identifier", "identifier", by_identifier),
        _string("name", ("name.name",), f"{_HL7}/{_SUBSTANCE}-name"),
        _token(_SUBSTANCE, "classification", "", never, exact=True),
    ),
    _AUTHORIZATION: (
        _token(_AUTHORIZATION, "identifier", "identifier", by_id),
        _token(_AUTHORIZATION, "region", "region", by_region, pick=of_regions),
        _reference(_AUTHORIZATION, "subject", "subject", _PRODUCT),
        _token(_AUTHORIZATION, "status", "", never, exact=True),
    ),
    "Citation": (
        Parameter("identifier", "token", ("identifier",), by_id, f"{_HL7}/CanonicalResource-identifier"),
        Parameter("status", "token", ("status",), always("active"), f"{_HL7}/{_STATUS}", exact=True),
        Parameter("artifact-identifier", "token", ("citedArtifact.identifier",), by_work, CITED_WORK, pick=of_works),
    ),
}


def _of_definition(*names: tuple[str, str, str]) -> tuple[Parameter, ...]:
    return tuple(
        Parameter(name, type_, (path,), never, f"{_HL7}/CanonicalResource-{name}") for name, type_, path in names
    )


# Definitions are few and in memory: nothing is narrowed.
_OF_ALL = _of_definition(("url", "uri", "url"), ("name", "string", "name"), ("status", "token", "status"))
PARAMETERS_OF_DEFINITIONS: dict[str, tuple[Parameter, ...]] = {
    "CodeSystem": (*_OF_ALL, Parameter("system", "uri", ("url",), never, f"{_HL7}/CodeSystem-system")),
    "NamingSystem": (
        *_OF_ALL,
        Parameter("value", "string", ("uniqueId.value",), never, f"{_HL7}/NamingSystem-value"),
    ),
    "SearchParameter": _OF_ALL,
    "StructureDefinition": _OF_ALL,
    "ValueSet": _OF_ALL,
}
