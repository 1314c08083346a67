"""What is installed is what is locked, under licences that allow it, with a bill of materials and an audit."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from http.server import BaseHTTPRequestHandler
from importlib.metadata import distributions, version
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.audit_locks import UNKNOWN, VULNERABLE
from tests.conftest import ROOT
from tests.licences import is_allowed, licence_of
from tests.locks import locked, locked_here, version_of
from tests.loopback import answering
from tests.one_at_a_time import one_at_a_time

AUDIT = ROOT / ".audit" / "bin"
VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
sys.exit(str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read()) or ""))
"""

pytestmark = pytest.mark.xdist_group("supply chain")


def metadata_of(**headers: str | list[str]) -> Message:
    metadata = Message()
    for name, values in headers.items():
        for value in [values] if isinstance(values, str) else values:
            metadata[name.replace("_", "-")] = value
    return metadata


@pytest.mark.parametrize("name", ["runtime", "dask", "dev"])
def test_what_is_installed_is_what_is_locked(name: str) -> None:
    here = locked_here(name)
    assert len(here) > 40
    assert {each.name: version(each.name) for each in here} == {each.name: version_of(each) for each in here}


def test_nothing_is_installed_under_a_licence_that_is_not_allowed() -> None:
    licences = {each.name: licence_of(each.metadata) for each in distributions()}  # type: ignore[arg-type]
    assert len(licences) > 100
    assert {name: licence for name, licence in licences.items() if not is_allowed(licence)} == {}


@pytest.mark.parametrize(
    ("metadata", "allowed"),
    [
        (metadata_of(License_Expression="MIT"), True),
        (metadata_of(License_Expression="Apache-2.0 OR GPL-3.0-only"), True),
        (metadata_of(License_Expression="Apache-2.0 AND GPL-3.0-only"), False),
        (metadata_of(License_Expression="MIT AND (GPL-2.0-only OR BSD-3-Clause)"), True),
        (metadata_of(License_Expression="AGPL-3.0-only", License="MIT"), False),
        (metadata_of(License="MIT"), True),
        (metadata_of(License="Proprietary"), False),
        (metadata_of(License="MIT", Classifier=["License :: OSI Approved :: GNU General Public License (GPL)"]), False),
        (metadata_of(Classifier=["License :: OSI Approved :: MIT License", "License :: Other"]), False),
        (metadata_of(Classifier=["Programming Language :: Python"]), False),
        (metadata_of(Name="nameless"), False),
    ],
)
def test_a_licence_is_allowed_only_by_what_the_metadata_says(metadata: Message, allowed: bool) -> None:  # noqa: FBT001
    assert is_allowed(licence_of(metadata)) is allowed


def test_every_dependency_is_justified_in_a_decision_and_no_other_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    (record,) = (ROOT / "docs" / "decisions").glob("*-what-each-dependency-is-for.md")
    rows = re.findall(r"^\| `([\w.-]+)`", record.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted({Requirement(each).name for each in wanted})


@pytest.fixture(scope="module")
def bills() -> dict[str, str]:
    make("sbom")
    return {name: (ROOT / "build" / f"sbom-{name}.cdx.json").read_text(encoding="utf-8") for name in ("runtime", "dev")}


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_a_bill_of_materials_is_valid_and_complete(bills: dict[str, str], name: str) -> None:
    bill = json.loads(bills[name])
    assert validation_of(bills[name]) == ""
    listed = [(canonicalize_name(each["name"]), each["version"], each["purl"]) for each in bill["components"]]
    pinned = [(canonicalize_name(each.name), version_of(each)) for each in locked(name)]
    assert sorted(listed) == sorted((name, release, f"pkg:pypi/{name}@{release}") for name, release in pinned)
    for each in bill["components"]:
        assert any(reference.get("hashes") for reference in each["externalReferences"]), each["name"]
    assert bill["metadata"]["component"]["licenses"][0]["license"]["id"] == "Apache-2.0"


def test_a_bill_that_is_not_valid_is_told(bills: dict[str, str]) -> None:
    assert "componentz" in validation_of(bills["runtime"].replace('"components"', '"componentz"'))


def test_an_audit_tells_a_vulnerability_and_when_there_is_none() -> None:
    make(".audit/.installed")
    with advisories({}) as url:
        clean = audit(url)
    assert clean.returncode == 0, clean.stdout
    assert f"osv knows {len(locked_here('runtime'))} of" in clean.stdout
    with advisories({"starlette": "PYSEC-1"}) as url:
        vulnerable = audit(url)
    assert vulnerable.returncode == VULNERABLE
    assert f"starlette {version('starlette')}: PYSEC-1, mended in 999.0" in vulnerable.stdout


def test_an_audit_that_no_source_answered_is_no_audit() -> None:
    make(".audit/.installed")
    done = audit("http://127.0.0.1:9/v1/query")
    assert done.returncode == UNKNOWN
    assert "runtime.lock: not audited" in done.stdout
    assert "no known vulnerability" not in done.stdout


def make(target: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    with one_at_a_time():
        command = ["make", "-s", target, f"PYTHON={sys.executable}"]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr


def validation_of(bill: str) -> str:
    done = subprocess.run(  # noqa: S603
        [AUDIT / "python", "-c", VALIDATE], input=bill, capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}
    return done.stderr.strip()


def audit(url: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.audit_locks", str(AUDIT / "pip-audit"), url]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603


@contextmanager
def advisories(known: dict[str, str]) -> Iterator[str]:
    """A source of advisories as OSV is one, which knows these."""

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            body = json.dumps(_advisories(query["package"]["name"], known)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with answering(Answer) as address:
        yield f"{address}/v1/query"


def _advisories(package: str, known: dict[str, str]) -> dict[str, Any]:
    if package not in known:
        return {}
    affected = {
        "package": {"name": package, "ecosystem": "PyPI"},
        "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "999.0"}]}],
    }
    one = {
        "id": known[package],
        "summary": "",
        "details": "",
        "affected": [affected],
        "modified": "2026-01-01T00:00:00Z",
    }
    return {"vulns": [one | {"published": "2026-01-01T00:00:00Z"}]}
