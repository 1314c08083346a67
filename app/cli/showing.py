"""The `show` command: one drug at one stage of the way from the article to the answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from sqlmodel import Session, col, select

from app.cli import Stage
from app.database import make_engine, reachable_database, require_current
from app.extract.monograph import extract_monograph
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow
from app.queries.intact import intact
from app.queries.lookup import resolve
from app.queries.readiness import require_ready
from app.settings import read_settings
from app.store.losses import known_losses
from app.store.rendering import MONOGRAPH
from app.wikitext.document import Infobox, Section
from app.wikitext.parse import parse_document


def show_drug(text: str, stage: Stage) -> Iterator[str]:
    """Say what is stored, a line each. Raises UnknownDrugError, AmbiguousDrugError, DatabaseNotReadyError."""
    url = read_settings().database_url
    with reachable_database(url):
        yield from _lines(url, text, stage)


def _lines(url: str, text: str, stage: Stage) -> Iterator[str]:
    require_current(url)
    engine = make_engine(url, read_only=True)
    try:
        require_ready(engine)
        with Session(engine) as session:
            yield from _STAGES[stage](session, resolve(session, text))
    finally:
        engine.dispose()


def _document_lines(session: Session, slug: str) -> Iterator[str]:
    drug = _drug(session, slug)
    document = parse_document(drug.title, drug.wikitext)
    for box in document.infoboxes:
        yield from _box_lines(box)
    for section in document.sections:
        yield from _section_lines(section)
    yield from (f"[{note.number}] {note.body.quote or note.raw}" for note in document.footnotes)


def _box_lines(box: Infobox) -> Iterator[str]:
    yield f"{{{{{box.template}}}}} {box.span.start}:{box.span.end}"
    for parameter in box.parameters:
        yield f"  {parameter.name} = {parameter.value.quote or parameter.raw}"


def _section_lines(section: Section) -> Iterator[str]:
    yield f"== {' / '.join(section.path) or '(lead)'} == {section.span.start}:{section.span.end}"
    for block in section.blocks:
        for sentence in block.sentences:
            yield f"{'  ' * (block.depth + 1)}{sentence.span.start}:{sentence.span.end} {sentence.passage.quote}"


def _fact_lines(session: Session, slug: str) -> Iterator[str]:
    drug = _drug(session, slug)
    extracted = extract_monograph(parse_document(drug.title, drug.wikitext), slug)
    for domain in DOMAINS:
        yield f"{domain.title}: {len(extracted.facts[domain.name])}"
        for fact in extracted.facts[domain.name]:
            typed = fact.model_dump(mode="json", exclude={"id", "raw", "evidence"}, exclude_none=True)
            evidence = fact.evidence
            yield f"  {json.dumps(typed, ensure_ascii=False)}"
            yield f"    {evidence.start}:{evidence.end} {evidence.support}: {evidence.quote}"
    yield f"Missing: {len(extracted.missing)}"
    yield from (f"  {entry.what}: {entry.state}" for entry in extracted.missing)
    problems = [*extracted.problems, *known_losses(session, drug)]
    yield f"Problems: {len(problems)}"
    yield from (f"  {problem.kind}: {problem.where}: {problem.raw}" for problem in problems)


def _row_lines(session: Session, slug: str) -> Iterator[str]:
    drug = _drug(session, slug)
    yield f"drug {json.dumps(drug.model_dump(mode='json', exclude={'wikitext'}), ensure_ascii=False)}"
    for domain in DOMAINS:
        rows = session.exec(select(domain.row).where(col(domain.row.drug_id) == drug.id).order_by(col(domain.row.key)))
        for row in rows:
            values = row.model_dump(mode="json", exclude_none=True)
            ordered = {name: values[name] for name in domain.row.model_fields if name in values}
            yield f"{domain.row.__tablename__} {json.dumps(ordered, ensure_ascii=False)}"

    documents = select(DocumentRow).where(DocumentRow.slug == slug).order_by(col(DocumentRow.name))
    for document in session.exec(documents):
        values = document.model_dump(mode="json", exclude={"body"})
        yield f"document {json.dumps({**values, 'bytes': len(document.body)}, ensure_ascii=False)}"


def _json_lines(session: Session, slug: str) -> Iterator[str]:
    stored = session.get_one(DocumentRow, (slug, MONOGRAPH))
    yield intact(slug, stored.name, stored.body, stored.etag).decode()


def _drug(session: Session, slug: str) -> DrugRow:
    return session.exec(select(DrugRow).where(DrugRow.slug == slug)).one()


_STAGES: dict[Stage, Callable[[Session, str], Iterator[str]]] = {
    Stage.DOCUMENT: _document_lines,
    Stage.FACTS: _fact_lines,
    Stage.ROWS: _row_lines,
    Stage.JSON: _json_lines,
}
