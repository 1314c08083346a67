"""`$expand`: our own value sets with their codes written out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from app.facts.lookup import lookup_key
from app.fhir.codes import CODES, Codes, words
from app.fhir.definitions import DATE, value_sets
from app.fhir.drug import versioned
from app.fhir.elements import Json, coding, filled
from app.fhir.errors import invalid, not_found
from app.fhir.versions import Version
from app.vocabulary.fhir_systems import CANONICAL

_BASE = f"{CANONICAL}/ValueSet/"
_NUMBER = re.compile("[0-9]{1,9}")


def expand(_session: Session, version: Version, arguments: dict[str, Any]) -> Json:
    """Write out a value set, all its codes or those whose words hold a text, a page of them. Raises FhirError."""
    url = str(arguments.get("url") or "")
    if not url:
        raise invalid("Say which value set by `url`, or in the address.")
    codes = CODES.get(url.partition("|")[0].removeprefix(_BASE)) if url.startswith(_BASE) else None
    if codes is None:
        raise not_found(f"There is no value set {url} here.")
    wanted = lookup_key(str(arguments.get("filter") or ""))
    matching = [code for code in codes.concepts if wanted in lookup_key(words(code))]
    offset, count = _number(arguments, "offset") or 0, _number(arguments, "count")
    shown = matching[offset : None if count is None else offset + count]
    return expanded(version, codes, shown, len(matching), offset)


def expanded(version: Version, codes: Codes, shown: Sequence[str], total: int, offset: int = 0) -> Json:
    """Make the value set with some of its codes written out."""
    (whole,) = (each for each in value_sets(version) if each["id"] == codes.name)
    contains = [coding(codes.url, str(code), words(code)) for code in shown]
    expansion = filled(timestamp=DATE, total=total, offset=offset, contains=contains)
    kept = {name: value for name, value in whole.items() if name not in ("compose", "meta")}
    return versioned({**kept, "expansion": expansion})


def _number(arguments: dict[str, Any], name: str) -> int | None:
    given = arguments.get(name)
    if given is None:
        return None
    if not _NUMBER.fullmatch(str(given)):
        raise invalid(f"`{name}` is a number.")
    return int(given)
