"""What docs/ehr.md shows of FHIR is done, step by step, against a running service with the seed in it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from app.fhir.extensions import EXTENSIONS
from app.fhir.kinds import KINDS
from app.fhir.parameters import COMMON
from app.fhir.versions import Version
from tests.clients import tools

Json = dict[str, Any]

WHOLE = (tools.ROOT / "docs" / "ehr.md").read_text(encoding="utf-8")
PAGE = WHOLE.partition("\n## A FHIR client\n")[2].partition("\n## ")[0]
ADDRESS = "http://127.0.0.1:8000"
REQUESTS = re.findall(rf"^\$ curl -s '?{ADDRESS}(/\S+?)'?$", PAGE, re.MULTILINE)
PROGRAMS = re.findall(r"```(python|javascript)\n(.*?)```\n\n```\n(.*?)```", PAGE, re.DOTALL)


def got(base: str, path: str) -> Json:
    with urlopen(base + path.replace("|", "%7C")) as answer:  # noqa: S310  # our own service
        body: Json = json.load(answer)
    return body


def test_the_steps_are_found() -> None:
    assert [path.partition("?")[0] for path in REQUESTS] == [
        "/fhir/r4/metadata",
        *["/fhir/r4/MedicationKnowledge"] * 3,
        *["/fhir/r5/ClinicalUseDefinition"] * 2,
        "/fhir/r5/MedicinalProductDefinition",
        "/fhir/r4/ConceptMap/$translate",
    ]
    assert [language for language, *_ in PROGRAMS] == ["python", "javascript"]


@pytest.mark.parametrize("path", REQUESTS[1:4])
def test_the_drug_is_found(base: str, path: str) -> None:
    (entry,) = got(base, path)["entry"]
    assert f"`{entry['resource']['resourceType']}/{entry['resource']['id']}`" in PAGE


@pytest.mark.parametrize("path", REQUESTS[4:6])
def test_what_the_article_says_is_found(base: str, path: str) -> None:
    found = [entry["resource"] for entry in got(base, path)["entry"]]
    assert {each["id"].partition(".")[0] for each in found} == {"anakinra"}
    for each in found:
        (evidence,) = [one["extension"] for one in each["extension"] if one["url"].endswith("/evidence")]
        assert {"fact", "quote", "support"} <= {part["url"] for part in evidence}
        assert each["meta"]["source"].startswith("https://")


def test_all_that_is_said_of_the_drug_is_sent_along(base: str) -> None:
    found = got(base, REQUESTS[6])["entry"]
    assert [each["resource"]["id"] for each in found if each["search"]["mode"] == "match"] == ["anakinra"]
    along = [each["resource"] for each in found if each["search"]["mode"] == "include"]
    assert {each["type"] for each in along} >= {"contraindication", "interaction", "warning"}
    assert {each["subject"][0]["reference"] for each in along} == {"MedicinalProductDefinition/anakinra"}


def test_what_is_told_of_the_service_is_so(base: str) -> None:
    assert {each["type"] for each in got(base, REQUESTS[0])["rest"][0]["resource"]} - set(KINDS[Version.R4]) == {
        "ConceptMap"
    }
    for version in Version:
        for kind in KINDS[version].values():
            assert f"`{kind.name}`" in PAGE
            if kind.make is not None:
                names = [f"`{name}`" for name in kind.parameters if name not in {each.name for each in COMMON}]
                assert f"| `{kind.name}` ({version.upper()}) | {', '.join(names)} |" in PAGE
    assert [name for name in ("article", "evidence") if name not in EXTENSIONS or f"`{name}`" not in PAGE] == []


def test_the_translation_shown_is_the_answer(base: str) -> None:
    (shown,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert got(base, REQUESTS[-1]) == json.loads(shown)


@pytest.mark.parametrize(("language", "program", "shown"), PROGRAMS)
@pytest.mark.usefixtures("installed")
def test_a_program_prints_what_is_shown(base: str, tmp_path: Path, language: str, program: str, shown: str) -> None:
    file = tmp_path / {"python": "step.py", "javascript": "step.mjs"}[language]
    file.write_text(program.replace(ADDRESS, base), encoding="utf-8")
    if language == "javascript":  # where its packages are found
        file = Path(shutil.copy(file, tools.NODE))
    done = tools.run({"python": "python", "javascript": "node"}[language], file, folder=tools.NODE)
    assert tools.require(done) == shown
