"""Our own definitions: code systems, value sets, naming systems and extensions. They depend on no drug."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.fhir.codes import CODES, Codes, words
from app.fhir.drug import versioned
from app.fhir.elements import Json, filled
from app.fhir.extensions import EXTENSIONS
from app.fhir.narrative import narrative
from app.fhir.structure_definition import differential
from app.fhir.versions import Version
from app.vocabulary.fhir_systems import CANONICAL, OFFICIAL_SCHEMES, SYSTEM_OF_SCHEME
from app.vocabulary.identifier_schemes import SCHEME

# Of all of them: the day on which they were last changed.
DATE = "2026-11-30"
PUBLISHER = "Monograph"


def code_systems(_version: Version) -> Iterator[Json]:
    """Make a CodeSystem of each list of codes."""
    for codes in CODES.values():
        concepts = [
            {"code": str(code), "display": words(code), "definition": meaning}
            for code, meaning in codes.concepts.items()
        ]
        yield _definition(
            "CodeSystem",
            codes.name,
            codes.title,
            codes.description,
            [f"{each['code']}: {each['definition']}" for each in concepts],
            caseSensitive=True,
            valueSet=f"{CANONICAL}/ValueSet/{codes.name}",
            content="complete",
            count=len(concepts),
            concept=concepts,
        )


def value_sets(_version: Version) -> Iterator[Json]:
    """Make a ValueSet of each code system, of all its codes."""
    for codes in CODES.values():
        lines = [f"All codes of {codes.url}"]
        include = [{"system": codes.url}]
        yield _definition(
            "ValueSet", codes.name, codes.title, codes.description, lines, immutable=True, compose={"include": include}
        )


def naming_systems(version: Version) -> Iterator[Json]:
    """Make a NamingSystem of each scheme of identifiers for which there is no official one."""
    for scheme, system in SYSTEM_OF_SCHEME.items():
        if scheme in OFFICIAL_SCHEMES:
            continue
        title = SCHEME[scheme].title
        said = (
            f"{title}: identifiers of its owner, who has published no system for FHIR. Searches take the address "
            "with or without https://, www. and a slash at the end."
        )
        name = scheme.replace(".", "-")
        definition = _definition(
            "NamingSystem",
            name,
            title,
            said,
            [system],
            kind="identifier",
            uniqueId=[{"type": "uri", "value": system, "preferred": True}],
        )
        yield _without(definition, "url", "title", "version") if version is Version.R4 else definition


def structure_definitions(version: Version) -> Iterator[Json]:
    """Make a StructureDefinition of each extension."""
    for extension in EXTENSIONS.values():
        yield _definition(
            "StructureDefinition",
            extension.name,
            extension.title,
            extension.description,
            [f"{name}: {part.description}" for name, part in extension.parts.items()],
            fhirVersion=version.number,
            kind="complex-type",
            abstract=False,
            context=[{"type": "element", "expression": each} for each in extension.contexts],
            type="Extension",
            baseDefinition="http://hl7.org/fhir/StructureDefinition/Extension",
            derivation="constraint",
            differential={"element": differential(extension)},
        )


def search_parameters(version: Version) -> Iterator[Json]:
    """Make a SearchParameter of each parameter that is not FHIR's own."""
    names = "MedicationKnowledge.name" if version is Version.R5 else "MedicationKnowledge.synonym"
    yield _search_parameter(
        version,
        "medication-knowledge-name",
        "Name of a medication",
        "How one of the names of the medication begins, the article's, brands and synonyms alike.",
        names,
        code="name",
        type="string",
    )
    if version is Version.R5:
        yield _search_parameter(
            version,
            "citation-artifact-identifier",
            "Identifier of what is cited",
            "PMID, DOI or number in PubMed Central of what an article cites.",
            "Citation.citedArtifact.identifier",
            code="artifact-identifier",
            type="token",
        )


def _search_parameter(
    version: Version, name: str, title: str, description: str, expression: str, **elements: str
) -> Json:
    definition = _definition(
        "SearchParameter",
        name,
        title,
        description,
        [expression],
        base=[expression.partition(".")[0]],
        expression=expression,
        processingMode="normal" if version is Version.R5 else None,
        **elements,
    )
    return _without(definition, "title") if version is Version.R4 else definition


Definitions = Callable[[Version], Iterator[Json]]

DEFINITIONS: dict[str, Definitions] = {
    "CodeSystem": code_systems,
    "NamingSystem": naming_systems,
    "SearchParameter": search_parameters,
    "StructureDefinition": structure_definitions,
    "ValueSet": value_sets,
}


def codes_at(url: str) -> Codes | None:
    """Find one of our code systems by its address."""
    return next((codes for codes in CODES.values() if codes.url == url), None)


def _definition(kind: str, name: str, title: str, description: str, lines: list[str], /, **elements: object) -> Json:
    body = filled(
        resourceType=kind,
        id=name,
        text=narrative(description, lines),
        url=f"{CANONICAL}/{kind}/{name}",
        version=DATE,
        name="".join(part.capitalize() for part in name.split("-")),
        title=title,
        status="active",
        date=DATE,
        publisher=PUBLISHER,
        description=description,
        **elements,
    )
    return versioned(body)


def _without(resource: Json, *names: str) -> Json:
    return versioned({name: value for name, value in resource.items() if name not in (*names, "meta")})
