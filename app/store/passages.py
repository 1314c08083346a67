"""What of a fact a search reads: a name, a section's text, or what the infobox says in its own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.facts.evidence import Origin


def passages(domain: str, columns: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Give what a search reads of a fact, all columns but the drug's number. Facts of the prose are in its sections."""
    match domain:
        case "names":
            yield _passage(domain, columns["name"])
        case "sections":
            yield _passage(domain, " / ".join(columns["path"]), columns["text"], columns["path"])
        case "references":
            pass  # what others wrote
        case _ if columns["evidence_origin"] == Origin.INFOBOX:
            yield _passage(domain, columns["evidence_parameter"] or "", columns["raw"])


def _passage(domain: str, title: str, text: str = "", section: list[str] | None = None) -> dict[str, Any]:
    return {"domain": domain, "section": section or [], "title": title, "text": text}
