"""The types of resources that each version serves: how they are made and what they can be searched by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from app.fhir.choices import AUTHORIZATIONS, REFERENCES, Choice
from app.fhir.citations import citations
from app.fhir.clinical_uses import CLINICAL_USES, clinical_uses
from app.fhir.definitions import DEFINITIONS
from app.fhir.drug import Drug
from app.fhir.elements import Json
from app.fhir.errors import not_found
from app.fhir.medication_knowledge import knowledge_r4, knowledge_r5, medications
from app.fhir.parameters import COMMON, PARAMETERS_OF_DEFINITIONS, PARAMETERS_R4, PARAMETERS_R5, Parameter
from app.fhir.products import products
from app.fhir.regulatory import authorizations
from app.fhir.substances import substance_definitions, substances
from app.fhir.versions import Version

Maker = Callable[[Drug], Iterator[Json]]


@dataclass(frozen=True, slots=True, eq=False)  # there is one of each
class Kind:
    """A type of resource. `make` makes those of a drug, one of each fact of `choices`, else just one.

    A definition is of no drug.
    """

    version: Version
    name: str
    parameters: dict[str, Parameter]
    make: Maker | None = None
    choices: tuple[Choice, ...] = ()

    @property
    def single(self) -> bool:
        """Whether each drug has just one."""
        return self.make is not None and not self.choices

    def resources(self, drug: Drug) -> list[Json]:
        """Make those of a drug, by id."""
        return sorted(self.make(drug) if self.make else (), key=itemgetter("id"))

    @property
    def references(self) -> dict[str, str]:
        """The parameters that refer to a type of resource here, and to which."""
        referring = (each for each in self.parameters.values() if each.type == "reference")
        return {each.name: each.modifiers[0] for each in referring if each.modifiers}


_MAKERS: dict[Version, dict[str, Maker]] = {
    Version.R4: {"MedicationKnowledge": knowledge_r4, "Medication": medications, "Substance": substances},
    Version.R5: {
        "MedicationKnowledge": knowledge_r5,
        "ClinicalUseDefinition": clinical_uses,
        "MedicinalProductDefinition": products,
        "SubstanceDefinition": substance_definitions,
        "RegulatedAuthorization": authorizations,
        "Citation": citations,
    },
}
_PARAMETERS = {Version.R4: PARAMETERS_R4, Version.R5: PARAMETERS_R5}
_CHOICES: dict[str, tuple[Choice, ...]] = {
    "ClinicalUseDefinition": CLINICAL_USES,
    "RegulatedAuthorization": (AUTHORIZATIONS,),
    "Citation": (REFERENCES,),
}


def _kinds(version: Version) -> dict[str, Kind]:
    of_drugs = (
        Kind(version, name, _named(_PARAMETERS[version][name]), make, _CHOICES.get(name, ()))
        for name, make in _MAKERS[version].items()
    )
    definitions = (Kind(version, name, _named(PARAMETERS_OF_DEFINITIONS[name])) for name in DEFINITIONS)
    return {kind.name: kind for kind in (*of_drugs, *definitions)}


def _named(parameters: tuple[Parameter, ...]) -> dict[str, Parameter]:
    return {parameter.name: parameter for parameter in (*COMMON, *parameters)}


KINDS: dict[Version, dict[str, Kind]] = {version: _kinds(version) for version in Version}


def kind_of(version: Version, name: str) -> Kind:
    """Find a type by its name. Raises FhirError."""
    kind = KINDS[version].get(name)
    if kind is None:
        raise not_found(f"There is no {name} here; there are {', '.join(KINDS[version])}.")
    return kind
