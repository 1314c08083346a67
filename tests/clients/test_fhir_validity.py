"""Every resource is what FHIR says it is, by validators that others wrote; and what is broken is found."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from app.fhir.versions import Version
from tests.clients import tools
from tests.clients.required_codes import wrong_codes
from tests.conftest import SEEDS
from tests.fhir.instances import definitions, invented, read_article, resources

Json = dict[str, Any]
Wrong = list[list[str]]

XHTML = "{http://www.w3.org/1999/xhtml}"


def medplum(version: str, file: Path) -> Wrong:
    script = shutil.copy(tools.HERE / "validate_fhir.mjs", tools.NODE)
    return _listed(tools.run("node", script, version, file, folder=tools.NODE))


def fhir_resources(version: str, file: Path) -> Wrong:
    return _listed(tools.run("python", tools.HERE / "read_fhir.py", version, file))


def codes(version: str, file: Path) -> Wrong:
    return [wrong_codes(version, each) for each in json.loads(file.read_text())]


def emptiness(_version: str, file: Path) -> Wrong:
    """FHIR's JSON has no null, no empty list and no empty text, which no tool at hand minds."""
    return [[*_empty(each)] for each in json.loads(file.read_text())]


def _empty(value: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON
    if value in (None, "", [], {}):
        yield f"there is {value!r}"
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _empty(each)


def _listed(done: Any) -> Wrong:  # noqa: ANN401  # of subprocess
    listed: Wrong = json.loads(tools.require(done))
    return listed


VALIDATORS: list[Callable[[str, Path], Wrong]] = [medplum, fhir_resources, codes, emptiness]


@pytest.fixture(scope="module", params=list(Version))
def instances(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Version, list[Json], Path]:
    """All resources of a version, and a file with them."""
    version: Version = request.param
    folders = [SEEDS, *([Path(os.environ["MONOGRAPH_CORPUS"])] if os.environ.get("MONOGRAPH_CORPUS") else [])]
    articles = (read_article(file) for folder in folders for file in sorted(folder.rglob("*.wikitext")))
    made = [*resources((*articles, *invented()), version), *definitions(version)]
    file = tmp_path_factory.mktemp("instances") / f"{version}.json"
    file.write_text(json.dumps(made), encoding="utf-8")
    return version, made, file


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.usefixtures("installed")
def test_every_resource_is_valid(instances: tuple[Version, list[Json], Path], validator: Callable[..., Wrong]) -> None:
    version, made, file = instances
    found = validator(version, file)
    assert len(found) == len(made) > 30
    assert [
        (each["resourceType"], each.get("id"), wrong) for each, wrong in zip(made, found, strict=True) if wrong
    ] == []


def test_every_narrative_is_plain_xhtml(instances: tuple[Version, list[Json], Path]) -> None:
    _, made, _ = instances
    narratives = [each["text"]["div"] for each in made if each["resourceType"] != "OperationOutcome"]
    assert len(narratives) == len(made) - 1
    for div in narratives:
        tree = ET.fromstring(div)  # noqa: S314  # our own
        assert {element.tag for element in tree.iter()} <= {f"{XHTML}{tag}" for tag in ("div", "p", "ul", "li")}
        assert [element.attrib for element in tree.iter() if element.attrib] == []


def changed(resource: Json, **changes: object) -> Json:
    return {name: value for name, value in {**resource, **changes}.items() if value is not None}


# By whom each is found at least; together they find all, and none of them finds all alone.
BROKEN: dict[str, tuple[str, dict[str, object], set[str]]] = {
    "an element that does not exist": ("ClinicalUseDefinition", {"dose": "1 mg"}, {"medplum", "fhir_resources"}),
    "no type": ("ClinicalUseDefinition", {"type": None}, {"medplum", "fhir_resources"}),
    "a type that does not exist": ("ClinicalUseDefinition", {"type": "sideeffect"}, {"codes"}),
    "two kinds of use at once": (
        "ClinicalUseDefinition",
        {"warning": {"description": "x"}, "indication": {"durationString": "x"}},
        {"medplum"},
    ),
    "a list for one value": ("ClinicalUseDefinition", {"type": ["warning"]}, {"medplum", "fhir_resources"}),
    "one value for a list": (
        "MedicinalProductDefinition",
        {"name": {"productName": "X"}},
        {"medplum", "fhir_resources"},
    ),
    "an id with a blank": ("Citation", {"id": "a b"}, {"medplum", "fhir_resources"}),
    "a date that is none": ("Citation", {"date": "yesterday"}, {"medplum", "fhir_resources"}),
    "a status that does not exist": ("MedicationKnowledge", {"status": "on-sale"}, {"codes"}),
    "an empty text": ("Citation", {"title": ""}, {"emptiness"}),
    "a number for a text": ("Citation", {"title": 5}, {"medplum", "fhir_resources"}),
    "a contained resource that nothing refers to": (
        "SubstanceDefinition",
        {"contained": [{"resourceType": "Substance", "id": "x", "instance": False, "code": {}}]},
        {"medplum"},
    ),
}


@pytest.mark.usefixtures("installed")
def test_what_is_broken_is_found(tmp_path: Path) -> None:
    whole = {each["resourceType"]: each for each in resources(invented(), Version.R5)}
    file = tmp_path / "broken.json"
    file.write_text(json.dumps([changed(whole[kind], **changes) for kind, changes, _ in BROKEN.values()]))
    found = {validator.__name__: validator("r5", file) for validator in VALIDATORS}
    by_whom = {
        name: {validator for validator, wrong in found.items() if wrong[number]} for number, name in enumerate(BROKEN)
    }
    assert {name: expected - by_whom[name] for name, (*_, expected) in BROKEN.items() if expected - by_whom[name]} == {}
