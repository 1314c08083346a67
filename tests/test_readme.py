"""What the README shows is what the service answers: every call, every number, every path and setting."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from typer.testing import CliRunner

from app.cli import cli
from app.facts.domains import DOMAINS
from app.queries.drugs import DrugQuestion
from app.queries.fact_questions import FactQuestion
from app.queries.facts import FACT_LISTS
from app.queries.questions import Question
from app.settings import Settings
from tests.refresh_readme import FILTERED, filtered

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
ANSWER = re.compile(r"curl -s '?http://127\.0\.0\.1:8000(\S+?)'?\n```\n\n```json\n(.*?)\n```", re.DOTALL)
POST = re.compile(r"curl -s --json '(.*?)' http://127\.0\.0\.1:8000(\S+)\n```\n\n```json\n(.*?)\n```", re.DOTALL)
SHOWN = re.compile(FILTERED.pattern.replace("(?:.*?)", "(.*?)"), re.DOTALL)
CUT = re.compile(r"/v1/drugs/(\w+)/wikitext .*?read\(\)\[(\d+):(\d+)\]\)'\n(.*?)\n```")


def test_eleven_questions_are_shown() -> None:
    assert len(ANSWER.findall(README)) == 7
    assert len(POST.findall(README)) == 2
    assert len(SHOWN.findall(README)) == 2


@pytest.mark.parametrize(("path", "shown"), ANSWER.findall(README))
def test_every_answer_shown_is_the_answer(path: str, shown: str, seed_client: TestClient) -> None:
    assert json.loads(shown) == seed_client.get(path).json()


@pytest.mark.parametrize(("question", "path", "shown"), POST.findall(README))
def test_every_answer_to_a_post_is_the_answer(question: str, path: str, shown: str, seed_client: TestClient) -> None:
    assert json.loads(shown) == seed_client.post(path, json=json.loads(question)).json()


@pytest.mark.parametrize(("command", "shown"), [(command, shown) for _, command, shown, _ in SHOWN.findall(README)])
def test_what_a_health_record_is_told_is_the_answer(command: str, shown: str, seed_client: TestClient) -> None:
    assert filtered(seed_client, command) == shown


def test_the_number_traced_back_is_where_the_readme_says(seed_client: TestClient) -> None:
    ((drug, start, end, quote),) = CUT.findall(README)
    assert seed_client.get(f"/v1/drugs/{drug}/wikitext").text[int(start) : int(end)] == quote


def test_every_path_and_setting_is_named() -> None:
    assert [domain.path for domain in DOMAINS if f"/{domain.path}`" not in README] == []
    assert [facts.domain.path for facts in FACT_LISTS if f"`/v1/{facts.domain.path}" not in README] == []
    for facts in FACT_LISTS:
        parameters = set(facts.question.model_fields) - set(FactQuestion.model_fields)
        assert [name for name in parameters if f"`{name}`" not in README] == []
    assert [
        name for name in set(DrugQuestion.model_fields) - set(Question.model_fields) if f"`{name}`" not in README
    ] == []
    assert [name for name in ("/consistency", "/v1/consistency", "outcome", "check") if f"`{name}`" not in README] == []
    assert [name for name in Settings.model_fields if f"`MONOGRAPH_{name.upper()}`" not in README] == []


def test_what_is_taken_away_is_every_monograph(seed_client: TestClient) -> None:
    (path,) = re.findall(r"curl --compressed -s http://127\.0\.0\.1:8000(\S+) > monographs.ndjson", README)
    (line,) = seed_client.get(path).text.splitlines()
    assert json.loads(line) == seed_client.get("/v1/drugs/anakinra").json()
    dataset = seed_client.get("/v1/dataset").json()
    assert dataset["drugs"] == 1
    assert [name for name in ("`/v1/dataset`", "`version`") if name not in README] == []


def test_the_export_shown_is_one(ingested_seed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = re.search(
        r"bin/monograph (export \S+ --format csv) .*\n\$ \(cd (\S+) && sha256sum --check (\S+)\)\n", README
    )
    assert shown
    monkeypatch.setenv("MONOGRAPH_DATABASE_URL", ingested_seed)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, shown[1].split())
    assert (result.exit_code, result.stderr) == (0, "")
    sums = (tmp_path / shown[2] / shown[3]).read_text().splitlines()
    assert len(sums) > len(DOMAINS)
    for line in sums:
        digest, name = line.split("  ")
        assert digest == hashlib.sha256((tmp_path / shown[2] / name).read_bytes()).hexdigest()


def test_every_command_shown_exists() -> None:
    shown = set(re.findall(r"bin/monograph (\w+)", README))
    assert shown <= {command.name or getattr(command.callback, "__name__", "") for command in cli.registered_commands}
