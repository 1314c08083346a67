"""Holds the codes of resources to the value sets that FHIR requires: neither validator at hand looks at them.

Definitions and value sets are those of the official packages. A value set that no package lists whole, such as the
media types, is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.clients import tools

Json = dict[str, Any]

_R4 = tools.NODE / "node_modules" / "@medplum" / "definitions" / "dist" / "fhir" / "r4"
_R5 = tools.NODE / "node_modules" / "hl7.fhir.r5.core"
_FILES_R4 = ("profiles-types", "profiles-resources", "valuesets", "v3-codesystems")


def wrong_codes(version: str, resource: Json) -> list[str]:
    """List the codes in a resource that a required binding does not allow."""
    return list(_wrong(version, resource["resourceType"], resource["resourceType"], resource))


def definition_of(version: str, kind: str) -> Json:
    """Give FHIR's definition of a type."""
    return _load(version, "StructureDefinition", kind)


def _wrong(version: str, kind: str, path: str, value: Json) -> Iterator[str]:
    elements = _elements(version, kind)
    for name, held in value.items():
        element = elements.get(f"{path}.{name}")
        if element is None or name == "resourceType":
            continue
        types = [each["code"] for each in element.get("type", [])]
        for each in held if isinstance(held, list) else [held]:
            if "code" in types and each not in (_allowed(version, element) or {each}):
                yield f"{path}.{name}: {each}"
            if isinstance(each, dict):
                yield from _wrong(version, *_within(each, types, path, name, kind), each)


def _within(value: Json, types: list[str], path: str, name: str, kind: str) -> tuple[str, str]:
    """Tell of which type an element is, and where in that type's definition what it holds is described."""
    if "resourceType" in value:
        return value["resourceType"], value["resourceType"]
    if {"BackboneElement", "Element"} & set(types):
        return kind, f"{path}.{name}"
    return (types or ["Element"])[0], (types or ["Element"])[0]


@cache
def _elements(version: str, kind: str) -> dict[str, Json]:
    """Give the elements of a type by path, those with a choice of types once for each."""
    elements: dict[str, Json] = {}
    for element in definition_of(version, kind)["snapshot"]["element"]:
        elements[element["path"]] = element
        if element["path"].endswith("[x]"):
            for each in element["type"]:
                code = each["code"]
                named = f"{element['path'].removesuffix('[x]')}{code[0].upper()}{code[1:]}"
                elements[named] = {**element, "type": [each]}
    return elements


def _allowed(version: str, element: Json) -> frozenset[str] | None:
    binding = element.get("binding", {})
    if binding.get("strength") != "required":
        return None
    return _codes_of(version, binding["valueSet"].partition("|")[0])


@cache
def _codes_of(version: str, value_set: str) -> frozenset[str] | None:
    """List the codes of a value set; None where they are not all known."""
    codes: set[str] = set()
    for include in _load(version, "ValueSet", value_set.rpartition("/")[2]).get("compose", {}).get("include", []):
        listed = include.get("concept") or _concepts(version, include.get("system", ""))
        if not listed or "filter" in include or "valueSet" in include:
            return None
        codes |= set(_flat(listed))
    return frozenset(codes)


def _concepts(version: str, system: str) -> list[Json]:
    found: Json = _load(version, "CodeSystem", system.rpartition("/")[2])
    concepts: list[Json] = found.get("concept", []) if found.get("content") == "complete" else []
    return concepts


def _flat(concepts: list[Json]) -> Iterator[str]:
    for concept in concepts:
        yield concept["code"]
        yield from _flat(concept.get("concept", []))


@cache
def _load(version: str, kind: str, id_: str) -> Json:
    if version == "r5":
        file = _R5 / f"{kind}-{id_}.json"
        return _read(file) if file.exists() else {}
    return _index_r4().get((kind, id_), {})


@cache
def _index_r4() -> dict[tuple[str, str], Json]:
    entries = (entry["resource"] for name in _FILES_R4 for entry in _read(_R4 / f"{name}.json")["entry"])
    return {(each["resourceType"], (each.get("url") or each["id"]).rpartition("/")[2]): each for each in entries}


def _read(file: Path) -> Json:
    read: Json = json.loads(file.read_text(encoding="utf-8"))
    return read
