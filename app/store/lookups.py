"""Every way to say a drug: its slug, its names and its identifiers."""

from __future__ import annotations

from collections.abc import Iterator

from app.facts.drug import LookupRow
from app.facts.lookup import lookup_key
from app.facts.monograph import MonographDocument

SLUG = "slug"
IDENTIFIER = "identifier"

# Folding would make different structures the same: aromatic `c1ccccc1` and saturated `C1CCCCC1`.
_CASE_MATTERS = frozenset({"smiles"})


def lookups(monograph: MonographDocument) -> list[LookupRow]:
    """List the folded keys that lead to a drug, each once for each kind of match."""
    slug = monograph.drug.slug
    rows = {(lookup_key(text), match): text for match, text in reversed(list(_ways(monograph))) if lookup_key(text)}
    return [LookupRow(key=key, slug=slug, match=match, on=text) for (key, match), text in rows.items()]


def _ways(monograph: MonographDocument) -> Iterator[tuple[str, str]]:
    yield SLUG, monograph.drug.slug
    yield "title", monograph.drug.name
    for name in monograph.names:
        yield name.kind.value, name.name
    for identifier in monograph.identifiers:
        if identifier.scheme in _CASE_MATTERS:
            continue
        yield IDENTIFIER, identifier.value
        yield IDENTIFIER, f"{identifier.scheme}:{identifier.value}"
        if identifier.curie:
            yield IDENTIFIER, identifier.curie
