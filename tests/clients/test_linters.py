"""Other people's linters, with all that they recommend: neither an error nor a warning."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.clients import tools

Lint = Callable[[Path], list[str]]


def spectral(file: Path) -> list[str]:
    """List what Spectral says of a document, down to hints."""
    rules = tools.HERE / "spectral.yaml"
    done = tools.run("spectral", "lint", file, "--ruleset", rules, "--format", "json", "--fail-severity", "hint")
    found = json.loads(done.stdout.partition("No results with a severity")[0])
    assert done.returncode == (1 if found else 0), done.stdout
    return [f"{each['code']} {each['path']}: {each['message']}" for each in found]


def redocly(file: Path) -> list[str]:
    """List what Redocly says of a document."""
    done = tools.run("redocly", "lint", file, "--extends", "recommended", "--format", "json", folder=file.parent)
    report = json.loads(done.stdout[done.stdout.index("{") : done.stdout.rindex("}") + 1])
    found = [f"{each['ruleId']} {each['location']}: {each['message']}" for each in report["problems"]]
    assert len(found) == sum(report["totals"].values()), done.stdout
    return found


@pytest.mark.parametrize("version", ["3.1", "3.0"])
@pytest.mark.parametrize("lint", [spectral, redocly])
@pytest.mark.usefixtures("installed")
def test_nothing_is_to_be_said_of_the_document(documents: dict[str, Path], version: str, lint: Lint) -> None:
    assert lint(documents[version]) == []


@pytest.mark.parametrize("lint", [spectral, redocly])
@pytest.mark.usefixtures("installed")
def test_what_is_wrong_would_be_said(documents: dict[str, Path], tmp_path: Path, lint: Lint) -> None:
    document: dict[str, Any] = json.loads(documents["3.1"].read_text())
    document["paths"]["/v1/drugs"]["get"]["operationId"] = document["paths"]["/v1/atc"]["get"]["operationId"]
    document["components"]["schemas"]["Spare"] = {"type": "object"}
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(document))
    rules = {each.partition(" ")[0] for each in lint(file)}
    # An error and a warning, as each of the two names them.
    assert len(rules & {"operation-operationId-unique", "operation-operationId"}) == 1
    assert len(rules & {"oas3-unused-component", "no-unused-components"}) == 1
