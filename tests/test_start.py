"""What the service does without until somebody asks for it: docs/decisions/0031."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

# Loaded, and made, as `monograph serve` does.
SERVE = """
import json, sys
import app.cli.serving
from app.facts.evidence import Closed
from app.facts.table import Table
from app.service import create_app

def below(model):
    return [model, *(one for each in model.__subclasses__() for one in below(each))]

create_app()
built = [one.__name__ for model in (Closed, Table) for one in below(model)[1:] if one.__pydantic_complete__]
print(json.dumps({"modules": list(sys.modules), "models": len(below(Closed)), "built": built}))
"""
ONLY_WHEN_ASKED_FOR = {
    "alembic",
    "app.api.examples",
    "app.cds.advice",
    "app.extract",
    "app.fhir.service",
    "httpx",
    "mwparserfromhell",
    "psycopg",
    "rapidfuzz",
    "rich",
    "sqlalchemy.dialects.postgresql",
}


def test_the_service_starts_without_what_nobody_has_asked_for(tmp_path: Path) -> None:
    environment = {**os.environ, "MONOGRAPH_DATABASE_URL": f"sqlite:///{tmp_path / 'none.db'}"}
    command = [sys.executable, "-c", SERVE]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    loaded = json.loads(done.stdout)
    assert ONLY_WHEN_ASKED_FOR.isdisjoint(loaded["modules"])
    assert loaded["models"] > 100
    assert loaded["built"] == []
