"""The elements of an extension's definition: what it adds to FHIR's own Extension."""

from __future__ import annotations

from collections.abc import Iterator

from app.fhir.elements import Json
from app.fhir.extensions import Extension, Part


def differential(extension: Extension) -> list[Json]:
    """List the elements: the extension, its parts, its address, and that it has no value of its own."""
    return [
        {
            "id": "Extension",
            "path": "Extension",
            "short": extension.title,
            "definition": extension.description,
            "min": 0,
            "max": "*",
        },
        *(element for name, part in extension.parts.items() for element in _part(name, part)),
        {"id": "Extension.url", "path": "Extension.url", "fixedUri": extension.url},
        {"id": "Extension.value[x]", "path": "Extension.value[x]", "max": "0"},
    ]


def _part(name: str, part: Part) -> Iterator[Json]:
    id_, path = f"Extension.extension:{name}", "Extension.extension"
    most = "*" if part.many else "1"
    yield {"id": id_, "path": path, "sliceName": name, "short": part.description, "min": 0, "max": most}
    yield {"id": f"{id_}.extension", "path": f"{path}.extension", "max": "0"}
    yield {"id": f"{id_}.url", "path": f"{path}.url", "fixedUri": name}
    yield {"id": f"{id_}.value[x]", "path": f"{path}.value[x]", "type": [{"code": part.type}]}
