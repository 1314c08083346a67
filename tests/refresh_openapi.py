"""Writes the OpenAPI document of the service into docs/openapi.json: `make openapi` after a change of a model.

Says of each change whether it breaks clients that were generated before, and writes one that does only where that is
meant: `make openapi BREAKING=meant`. tests/api/test_openapi.py holds the file to what the service describes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from app.api.service import create_app
from app.settings import Settings
from tests.api.contract_changes import changes

FILE = Path(__file__).parents[1] / "docs" / "openapi.json"


def written(document: dict[str, Any]) -> str:
    """Write a document as it is checked in."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def main(file: Path, *, breaking: bool) -> int:
    """Bring the file up to date; the exit status is 1 where that would break clients and is not meant."""
    document = create_app(Settings(database_url="sqlite:///none.db")).openapi()
    found = changes(json.loads(file.read_text(encoding="utf-8")), document) if file.exists() else []
    print(*found, sep="\n", end="\n" if found else "")  # noqa: T201  # what it is for
    if any(change.breaking for change in found) and not breaking:
        print("Nothing was written. If clients shall break: make openapi BREAKING=meant", file=sys.stderr)  # noqa: T201
        return 1
    file.write_text(written(document), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(FILE, breaking=sys.argv[1:] == ["meant"]))
