"""What is written down here of FHIR is what its official packages say: summaries, and where search parameters look."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest

from app.fhir.kinds import KINDS
from app.fhir.summaries import part_of
from app.fhir.versions import Version
from tests.clients import tools
from tests.clients.required_codes import definition_of
from tests.fhir.instances import definitions, invented, resources

Json = dict[str, Any]

ALWAYS = {"resourceType", "id", "meta"}


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.usefixtures("installed")
def test_a_summary_has_the_elements_that_belong_to_it(version: Version) -> None:
    for resource in (*resources(invented(), version), *definitions(version)):
        kind = resource["resourceType"]
        if kind not in KINDS[version]:
            continue
        elements = [
            each for each in definition_of(version, kind)["snapshot"]["element"] if each["path"].count(".") == 1
        ]
        told = {_name(each["path"]) for each in elements if each.get("isSummary") or each["min"] > 0}
        assert set(part_of(resource, version, "true", ())) == {name for name in resource if name in ALWAYS | told}
        needed = {_name(each["path"]) for each in elements if each["min"] > 0} & set(resource)
        assert set(part_of(resource, version, "text", ())) == ALWAYS | {"text"} | needed


def _name(path: str) -> str:
    return path.rpartition(".")[2]


@cache
def _official(url: str) -> Json:
    file = tools.NODE / "node_modules" / "hl7.fhir.r5.core" / f"SearchParameter-{url.rpartition('/')[2]}.json"
    read: Json = json.loads(file.read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("kind", [name for name, kind in KINDS[Version.R5].items() if kind.make])
@pytest.mark.usefixtures("installed")
def test_search_parameters_look_where_they_should(kind: str) -> None:
    for parameter in KINDS[Version.R5][kind].parameters.values():
        if "monograph.example" in parameter.definition or parameter.name in ("_id", "_lastUpdated"):
            continue
        official = _official(parameter.definition)
        assert (official["code"], official["type"]) == (parameter.name, parameter.type)
        assert kind in official["base"]
        expressions = re.sub(r"\.where\(.*\)", "", official["expression"]).strip("()").split(" | ")
        where = {each.removeprefix(f"{kind}.") for each in expressions if each.startswith(f"{kind}.")}
        assert set(parameter.paths) <= where
