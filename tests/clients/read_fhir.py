"""Reads resources into the classes of fhir.resources: `python read_fhir.py r4|r5 FILE`, FILE a JSON list of resources.

Prints a JSON list with what is wrong with each, [] where nothing is. R4 is read as R4B: of what is served, only the
shape of MedicationKnowledge differs between the two versions that fhir.resources has, and R4B has that of R4.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import ValidationError

PACKAGES = {"r4": "fhir.resources.R4B", "r5": "fhir.resources"}


def wrong_with(package: str, resource: dict[str, Any]) -> list[str]:
    """Say what is wrong with a resource."""
    kind = resource["resourceType"]
    try:
        getattr(import_module(f"{package}.{kind.lower()}"), kind).model_validate(resource)
    except ValidationError as error:
        return [f"{each['msg']} {each['loc']}" for each in error.errors()]
    return []


def main() -> None:
    """Read the file."""
    version, file = sys.argv[1:]
    resources = json.loads(Path(file).read_text(encoding="utf-8"))
    sys.stdout.write(json.dumps([wrong_with(PACKAGES[version], each) for each in resources]))


main()
