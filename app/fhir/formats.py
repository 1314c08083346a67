"""Which format a client takes: JSON is the one that there is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from starlette.datastructures import Headers

from app.fhir.errors import FhirError
from app.fhir.versions import Version

MEDIA_TYPE = "application/fhir+json"

# With what FHIR's second draft called it, which old clients still say, and what `_format` may be short for.
_JSON = frozenset({"application/fhir+json", "application/json", "application/json+fhir", "text/json", "json"})
_ANY = frozenset({"*/*", "application/*"})
_NONE = re.compile(r"q=0(?:\.0*)?")
_VERSION = re.compile(r"fhirversion=\"?(\d+\.\d+)\"?")


def require_json(headers: Headers, asked: str | None, version: Version) -> None:
    """Raise FhirError, 406, unless a client takes JSON of this version; `_format` goes before `Accept`."""
    accepted = [asked.replace(" ", "+")] if asked else ",".join(headers.getlist("accept")).split(",")
    ranges = [part.strip().lower() for part in accepted if part.strip()]
    if ranges and not any(_takes(range_, version) for range_ in ranges):
        raise FhirError(406, "not-supported", f"Resources are served as {MEDIA_TYPE} of FHIR {version.number} alone.")


def _takes(media_range: str, version: Version) -> bool:
    kind, *parameters = (part.strip() for part in media_range.split(";"))
    return kind in _JSON | _ANY and not any(_NONE.fullmatch(each) or _other(each, version) for each in parameters)


def _other(parameter: str, version: Version) -> bool:
    found = _VERSION.fullmatch(parameter)
    return found is not None and not version.number.startswith(found[1])


def preferences(headers: Headers) -> Sequence[str]:
    """List what a client prefers, such as `handling=strict`."""
    return [part.strip().lower() for line in headers.getlist("prefer") for part in re.split("[,;]", line)]
