"""Writes what a drug has in common with others, and counts how many drugs have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import BindParameter, bindparam, delete, insert, select, text, update
from sqlmodel import Session

from app.facts.facets import ATC_LENGTHS, DrugFacetRow, Facet, FacetRow, atc_field, placed_field
from app.facts.lookup import lookup_key
from app.facts.monograph import MonographDocument
from app.store.statements import execute_each, fetch_rows, table_of
from app.vocabulary.legal_status import SAME_CLASS

_DRUGS, _FACETS = table_of(DrugFacetRow), table_of(FacetRow)
_FIELD: BindParameter[str] = bindparam("a_field")
_VALUE: BindParameter[str] = bindparam("a_value")
_SLUG: BindParameter[str] = bindparam("a_slug")
_IS = (_FACETS.c.field == _FIELD) & (_FACETS.c.value == _VALUE)

# Made once, and executed for each facet of a drug.
_STORED = select(_DRUGS.c.field, _DRUGS.c.value).where(_DRUGS.c.slug == _SLUG)
_JOIN = insert(_DRUGS).values(field=_FIELD, value=_VALUE, slug=_SLUG)
_LEAVE = delete(_DRUGS).where(_DRUGS.c.field == _FIELD, _DRUGS.c.value == _VALUE, _DRUGS.c.slug == _SLUG)
# Which both engines understand, though SQLAlchemy has it for each of them apart.
_COUNT_MORE = text(
    "INSERT INTO facet (field, value, label, drugs) VALUES (:a_field, :a_value, :a_label, 1)"
    " ON CONFLICT (field, value) DO UPDATE SET drugs = facet.drugs + 1"
)
_COUNT_LESS = update(_FACETS).where(_IS).values(drugs=_FACETS.c.drugs - 1)
_DROP_UNUSED = delete(_FACETS).where(_IS, _FACETS.c.drugs == 0)

# Longer than any name of a class, route or category: free text, which nobody filters by.
_LONGEST = 200


def facets_of(monograph: MonographDocument, categories: Iterable[str]) -> list[Facet]:
    """List what a drug can be filtered and counted by, each value of a field once."""
    found = [*_of_drug(monograph, categories), *_of_facts(monograph)]
    first: dict[tuple[str, str], Facet] = {}
    for facet in found:
        if facet.value and len(facet.label) <= _LONGEST:
            first.setdefault((facet.field, facet.value), facet)
    return list(first.values())


def replace_facets(session: Session, slug: str, facets: Iterable[Facet]) -> None:
    """Put a drug's facets in the place of the stored ones; what stays is not written again."""
    old = {(field, value) for field, value in fetch_rows(session, _STORED, a_slug=slug)}
    new = {(facet.field, facet.value): facet for facet in facets}
    _drop(session, slug, sorted(old - new.keys()))
    _add(session, slug, [new[key] for key in sorted(new.keys() - old)])


def _drop(session: Session, slug: str, keys: list[tuple[str, str]]) -> None:
    rows = [{"a_field": field, "a_value": value, "a_slug": slug} for field, value in keys]
    execute_each(session, _LEAVE, rows)
    execute_each(session, _COUNT_LESS, rows)
    execute_each(session, _DROP_UNUSED, rows)


def _add(session: Session, slug: str, facets: list[Facet]) -> None:
    rows = [{"a_field": f.field, "a_value": f.value, "a_label": f.label, "a_slug": slug} for f in facets]
    execute_each(session, _JOIN, rows)
    execute_each(session, _COUNT_MORE, rows)


def _of_drug(monograph: MonographDocument, categories: Iterable[str]) -> Iterator[Facet]:
    for category in categories:
        title = category.partition("|")[0].strip()
        yield Facet("category", lookup_key(title), title)
    for name, facts in monograph:
        if facts and isinstance(facts, list) and name != "missing":
            yield _code("domain", name)
    for identifier in monograph.identifiers:
        yield _code("identifier", identifier.scheme)
        if identifier.scheme == "atc" and identifier.valid:
            codes = (identifier.value[:length] for length in ATC_LENGTHS if length <= len(identifier.value))
            yield from (_code(atc_field(code), code) for code in codes)


def _of_facts(monograph: MonographDocument) -> Iterator[Facet]:
    yield from (_name("route", fact.route) for fact in monograph.routes)
    for regulatory in monograph.regulatory:
        if regulatory.kind != "approval":
            status = SAME_CLASS.get(lookup_key(regulatory.status), regulatory.status)
            for place in {None, regulatory.jurisdiction}:
                yield _name(placed_field(regulatory.kind, place), status)
    yield from (_code("parameter", fact.parameter) for fact in monograph.pharmacokinetics)
    for interaction in monograph.interactions:
        yield _name("interactant", interaction.interactant.name)
        yield _code("interactant_kind", interaction.interactant.kind)
        yield _code("finding", interaction.finding)
        yield _code("recommendation", interaction.recommendation)
    yield from (_name("contraindication", fact.condition) for fact in monograph.contraindications)
    yield from (_name("precaution", fact.condition) for fact in monograph.precautions)
    for reaction in monograph.adverse_reactions:
        yield _name("reaction", reaction.reaction)
        yield _code("frequency_band", reaction.frequency_band or "")
    for indication in monograph.indications:
        yield _name("indication", indication.indication)
        yield _code("indication_status", indication.status)
    yield from (_name("test", fact.test) for fact in monograph.monitoring)


def _code(field: str, code: str) -> Facet:
    return Facet(field, str(code), str(code))


def _name(field: str, name: str) -> Facet:
    return Facet(field, lookup_key(name), name)
