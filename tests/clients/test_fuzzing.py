"""Schemathesis, with all of its checks, over every operation: what the schema allows is answered, all else is refused."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.clients import tools

_EXAMPLES_OF_EACH = 20
# Not another one each time: what fails here shall fail again where it is looked into.
_SEED = 1


def fuzz(document: str | Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return tools.run(
        *("schemathesis", "run", document, "--checks", "all", "--seed", str(_SEED)),
        *("--max-examples", str(_EXAMPLES_OF_EACH), "--generation-database", "none", *options),
        folder=folder,
        PYTHONPATH=str(tools.HERE),
        SCHEMATHESIS_HOOKS="schemathesis_hooks",
    )


@pytest.mark.usefixtures("installed")
def test_no_request_gets_what_is_not_described(base: str, documents: dict[str, Path], tmp_path: Path) -> None:
    done = fuzz(f"{base}/openapi.json", tmp_path)
    assert done.returncode == 0, done.stdout
    assert "No issues found" in done.stdout
    paths = json.loads(documents["3.1"].read_text(encoding="utf-8"))["paths"]
    assert re.findall(r"Tested: (\d+)", done.stdout) == [str(sum(map(len, paths.values())))]
    phases = re.findall(r"✅ (Examples|Coverage|Fuzzing|Stateful)$", done.stdout, re.MULTILINE)
    assert set(phases) == {"Examples", "Coverage", "Fuzzing", "Stateful"}, done.stdout
    cases = re.findall(r"(\d+) generated", done.stdout)
    assert int(cases[0]) > 1000, done.stdout


@pytest.mark.usefixtures("installed")
def test_what_is_not_described_would_be_seen(base: str, documents: dict[str, Path], tmp_path: Path) -> None:
    document = json.loads(documents["3.1"].read_text(encoding="utf-8"))
    del document["components"]["schemas"]["Health"]["properties"]["status"]
    document["components"]["schemas"]["Health"]["required"] = []
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    done = fuzz(file, tmp_path, "--url", base, "--include-operation-id", "get_health")
    assert done.returncode == 1, done.stdout
    assert "Response violates schema" in done.stdout
