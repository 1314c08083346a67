"""Every way to say a drug: its slug, its names and its identifiers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.facts.chemistry import ChemicalProperty
from app.facts.lookup import COMPONENTS, combination_key, lookup_key
from app.facts.monograph import MonographDocument
from app.facts.names import NameKind
from app.vocabulary.titles import TITLE_QUALIFIERS

SLUG = "slug"

# The primary key holds both texts, and PostgreSQL's index takes 2,700 bytes. Longer ones are structures and accidents.
_MOST_BYTES = 2000

# Folding would make different structures the same: aromatic `c1ccccc1` and saturated `C1CCCCC1`.
_CASE_MATTERS = frozenset({"smiles"})


class Lookup(NamedTuple):
    """One way to say a drug: `LookupRow` without the drug."""

    key: str
    match: str
    on: str


def lookups(monograph: MonographDocument) -> list[Lookup]:
    """List the keys that lead to a drug; what folds to nothing, or is longer than any name, leads nowhere."""
    keyed = {Lookup(lookup_key(text), text, on) for on, text in _ways(monograph)}
    keyed.update(_combinations(monograph))
    return sorted(lookup for lookup in keyed if _leads(lookup.key, lookup.match))


def with_redirect_lookups(found: Iterable[Lookup], titles: Iterable[str]) -> list[Lookup]:
    """Put the present redirects to a drug's article in the place of those among its lookups."""
    redirects = (Lookup(lookup_key(title), title, NameKind.REDIRECT.value) for title in titles)
    others = (lookup for lookup in found if lookup.on != NameKind.REDIRECT)
    return sorted({*others, *(lookup for lookup in redirects if _leads(lookup.key, lookup.match))})


def _leads(key: str, text: str) -> bool:
    return key != "" and len(f"{key}{text}".encode()) <= _MOST_BYTES


def _ways(monograph: MonographDocument) -> Iterator[tuple[str, str]]:
    yield SLUG, monograph.drug.slug
    yield NameKind.TITLE.value, monograph.drug.name
    # As another name: an article that has it for its title goes before.
    yield from ((NameKind.SYNONYM.value, name) for name in _unqualified(monograph.drug.name))
    for name in monograph.names:
        yield name.kind.value, name.name
    for identifier in monograph.identifiers:
        if identifier.scheme not in _CASE_MATTERS:
            curies = {f"{identifier.scheme}:{identifier.value}", identifier.curie or ""}
            yield from ((identifier.scheme, text) for text in (identifier.value, *curies))


def _combinations(monograph: MonographDocument) -> Iterator[Lookup]:
    """Give a combination by what it is made of."""
    components = [fact.value for fact in monograph.chemistry if fact.property is ChemicalProperty.COMPONENT]
    if len(components) > 1:
        yield Lookup(combination_key(components), " / ".join(components), COMPONENTS)


def _unqualified(title: str) -> Iterator[str]:
    """Give the drug's name alone where the title tells it from other things: `Lithium (medication)`."""
    yield from (title.removesuffix(qualifier) for qualifier in TITLE_QUALIFIERS if title.endswith(qualifier))
