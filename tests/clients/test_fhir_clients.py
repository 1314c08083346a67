"""Clients that others wrote page through a running server and read what they get into their own types."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from app.database import make_engine, migrate
from tests import cabinet
from tests.clients import tools
from tests.databases import url_of
from tests.loopback import free_port
from tests.serving import get_when_ready, service
from tests.store.drugs import article, extracted, store

DRUGS = ["alphamine", "betamine", "delta-0", "delta-1", "delta-2", "delta-3", "delta-4", "gammamine"]
ONLY = "gammamine"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running service with eight drugs in it: three pages of three."""
    url = url_of(tmp_path_factory.mktemp("fhir") / "drugs.db")
    migrate(url)
    engine = make_engine(url)
    cabinet.fill(engine)
    with Session(engine) as session, session.begin():
        for number in range(5):
            store(session, article(f"Delta {number}"), extracted(f"Delta {number}"))
    engine.dispose()
    port = free_port()
    with service(url, port):
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        yield f"http://127.0.0.1:{port}/fhir"


def asked(*command: str | Path) -> dict[str, Any]:
    done = tools.require(tools.run(*command, folder=tools.NODE))
    answer: dict[str, Any] = json.loads(done.splitlines()[-1])
    return answer


def ask_javascript(client: str, base: str) -> dict[str, Any]:
    return asked("node", shutil.copy(tools.HERE / "ask_fhir.mjs", tools.NODE), client, base)


def ask_python(client: str, base: str) -> dict[str, Any]:
    return asked("python", tools.HERE / "ask_fhir.py", client, base)


@pytest.mark.parametrize("version", ["r4", "r5"])
@pytest.mark.usefixtures("installed")
def test_fhirpy(server: str, version: str) -> None:
    found = ask_python("fhirpy", f"{server}/{version}")
    uses, along = found.pop("uses"), found.pop("along")
    assert along == (["alphamine", "betamine"] if version == "r5" else [])
    assert found == {
        "types": [f"SyncFHIRResource of {version.upper()} MedicationKnowledge"],
        "ids": DRUGS,
        "count": len(DRUGS),
        "only": ONLY,
        "again": True,
        "missing": "ResourceNotFound",
    }
    assert len(uses) == len(set(uses)) == (19 if version == "r5" else 0)


@pytest.mark.usefixtures("installed")
def test_fhirclient(server: str) -> None:
    assert ask_python("fhirclient", f"{server}/r4") == {
        "types": ["MedicationKnowledge"],
        "ids": DRUGS,
        "only": ONLY,
        "ready": True,
        "again": True,
        "text": "Gammamine",
    }


@pytest.mark.parametrize("version", ["r4", "r5"])
@pytest.mark.usefixtures("installed")
def test_medplum(server: str, version: str) -> None:
    assert ask_javascript("medplum", f"{server}/{version}") == {
        "types": ["MedicationKnowledge"],
        "ids": DRUGS,
        "only": ONLY,
        "again": True,
        "missing": "not-found",
    }


@pytest.mark.parametrize(("version", "number"), [("r4", "4.0.1"), ("r5", "5.0.0")])
@pytest.mark.usefixtures("installed")
def test_fhir_kit_client(server: str, version: str, number: str) -> None:
    assert ask_javascript("kit", f"{server}/{version}") == {
        "version": number,
        "types": ["MedicationKnowledge"],
        "ids": DRUGS,
        "only": ONLY,
        "again": True,
        "missing": "not-found",
    }
