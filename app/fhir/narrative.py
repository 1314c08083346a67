"""Narratives: what a resource says, for people. All of it is escaped: the words are a wiki's."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from app.facts.evidence import Evidence
from app.fhir.elements import Json, plain

# The words of a mark that readers of an encyclopaedia know.
_NEEDED = " [citation needed]"


def narrative(title: str, lines: Iterable[str], *, more: bool = False) -> Json:
    """Write a narrative of plain lines; `more` where it says what the resource has no element for."""
    items = "".join(f"<li>{_escaped(line)}</li>" for line in lines)
    body = f"<p>{_escaped(title)}</p>{f'<ul>{items}</ul>' if items else ''}"
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'
    return {"status": "additional" if more else "generated", "div": div}


def quoted(evidence: Evidence) -> str:
    """Quote the article, with editors' doubt where there is any."""
    needed = _NEEDED if evidence.support == "citation_needed" else ""
    return f"\u201c{plain(evidence.quote)}\u201d{needed}"


def _escaped(text: str) -> str:
    return escape(plain(text), quote=False)
