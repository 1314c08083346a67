"""What docs/ehr.md shows of CDS Hooks is done, step by step."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app.cds.cards import REASONS
from app.cds.services import Hook
from app.settings import Settings
from app.vocabulary.fhir_medications import MEDICATION_RESOURCES
from tests.cds.conftest import Configured
from tests.cds.specification import check_cards, check_discovery

WHOLE = (Path(__file__).parents[2] / "docs" / "ehr.md").read_text(encoding="utf-8")
PAGE = WHOLE.partition("\n## A CDS Hooks client\n")[2].partition("\n## ")[0]
FILES = dict(re.findall(r"[Ss]ave as `(\S+?)`[^`]*?```json\n(.*?)\n```", PAGE, re.DOTALL))
POSTS = re.findall(
    r"\$ curl -s --json @(\S+) http://127\.0\.0\.1:8000(/cds-services\S+)\n```\n(?:\n```json\n(.*?)\n```)?",
    PAGE,
    re.DOTALL,
)


def test_the_steps_are_found() -> None:
    assert list(FILES) == ["order-sign.json", "patient-view.json", "conditions.json", "feedback.json"]
    assert [(file, path) for file, path, _ in POSTS] == [
        ("order-sign.json", "/cds-services/order-sign"),
        ("patient-view.json", "/cds-services/patient-view"),
        ("conditions.json", "/cds-services/order-sign"),
        ("feedback.json", "/cds-services/order-sign/feedback"),
    ]


def test_the_services_are_there(client: TestClient) -> None:
    (path,) = re.findall(r"\$ curl -s http://127\.0\.0\.1:8000(/cds-services)\n", PAGE)
    check_discovery(client.get(path).json())
    assert re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE) == [hook.value for hook in Hook]


@pytest.mark.parametrize(("file", "path", "shown"), POSTS)
def test_every_step_answers_as_shown(client: TestClient, file: str, path: str, shown: str) -> None:
    answer = client.post(path, content=FILES[file])
    if shown:
        assert answer.json() == json.loads(shown)
        return
    (card,) = check_cards(answer.json())
    assert [
        name for name in (card["summary"], card["indicator"], card["source"]["label"]) if f"`{name}`" not in PAGE
    ] == []


def test_what_the_feedback_leaves_is_as_told(configured: Configured, feedback_file: Path) -> None:
    with configured() as client:
        client.post("/cds-services/order-sign/feedback", content=FILES["feedback.json"])
    (line,) = feedback_file.read_text(encoding="utf-8").splitlines()
    kept = json.loads(line)
    assert kept["reason"] in [{"system": each.system, "code": each.code} for each in REASONS]
    assert "rheumatologist" not in line


def test_what_is_named_exists() -> None:
    settings = {f"MONOGRAPH_{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(r"MONOGRAPH_\w+", PAGE)) <= settings
    assert {name for name in settings if "_CDS_" in name} <= set(re.findall(r"MONOGRAPH_\w+", PAGE))
    assert set(re.findall(r"`(Medication[A-Z]\w+)`", PAGE)) <= set(MEDICATION_RESOURCES)
    (decision,) = re.findall(r"\]\((decisions/\S+)\)", PAGE)
    assert (Path(__file__).parents[2] / "docs" / decision).exists()


def test_the_settings_shown_can_be_used(monkeypatch: pytest.MonkeyPatch, configured: Configured) -> None:
    for name, value in re.findall(r"^\$ export (MONOGRAPH_\w+)='?(.*?)'?$", PAGE, re.MULTILINE):
        monkeypatch.setenv(name, value)
    with configured() as client:
        assert client.post("/cds-services/order-sign", content=FILES["order-sign.json"]).status_code == 401
        assert client.get("/cds-services").status_code == 200


def test_the_cards_that_may_be_added_are_added(configured: Configured) -> None:
    for name in re.findall(r"MONOGRAPH_(CDS_(?:NOT_CHECKED|CONTRAINDICATIONS))=true", PAGE):
        with configured(**{name.lower(): True}) as client:
            asked = FILES["order-sign.json"].replace("Enbrel", "aspirin")
            assert len(check_cards(client.post("/cds-services/order-sign", content=asked).json())) == 1
