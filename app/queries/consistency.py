"""What came of comparing the statements of each article, for all drugs, a page at a time."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field
from sqlalchemy import Row, Select, select, tuple_
from sqlmodel import Session, SQLModel

from app.facts.consistency import ConsistencyCheck, ConsistencyFinding, ConsistencyOutcome, ConsistencyRow
from app.facts.document import drug_link
from app.facts.drug import DrugRow
from app.queries.cursors import Place
from app.queries.fact_questions import OfDrug
from app.queries.page import Page, place_after
from app.queries.questions import Question
from app.queries.readiness import require_document


class ConsistencyItem(ConsistencyFinding, OfDrug):
    """A comparison with its drug."""


class ConsistencyPage(Page):
    """One page of comparisons."""

    items: list[ConsistencyItem]


class ConsistencyQuestion(Question):
    """Which comparisons: of what with what, and what came of them."""

    list_name = "consistency"
    place: ClassVar[Place] = (0, "")
    item = ConsistencyItem

    outcome: ConsistencyOutcome | None = Field(default=None, description="What came of the comparison.")
    check: ConsistencyCheck | None = Field(default=None, description="What was compared with what.")


_FOUND = SQLModel.metadata.tables[str(ConsistencyRow.__tablename__)]
_DRUG = SQLModel.metadata.tables[str(DrugRow.__tablename__)]


def list_findings(session: Session, question: ConsistencyQuestion) -> ConsistencyPage:
    """List comparisons by drug and id, from where the page before ended; both stay when an article is read again."""
    # A page in the order of an index, each with its drug, and one more to see whether there is a next page.
    rows = session.connection().execute(findings_query(question).limit(question.limit + 1)).all()
    if not rows and question.cursor is None:
        require_document(session, "consistency")
    shown = rows[: question.limit]
    more = place_after(question, rows, *(part for row in shown[-1:] for part in (row.drug_id, row.id)))
    return ConsistencyPage.model_validate({"items": [_item(row) for row in shown], "next_cursor": more})


def findings_query(question: ConsistencyQuestion) -> Select[Any]:
    """Write the query of the list: each combination of filters has an index in the order of the list."""
    query = select(*_FOUND.c, _DRUG.c.slug.label("drug_slug"), _DRUG.c.title.label("drug_title"))
    query = query.outerjoin(_DRUG, _DRUG.c.id == _FOUND.c.drug_id)  # always there: outer, so that it comes last
    for column in ("outcome", "check"):
        if (value := getattr(question, column)) is not None:
            query = query.where(_FOUND.c[column] == value.value)
    if (after := question.after()) is not None:
        query = query.where(tuple_(_FOUND.c.drug_id, _FOUND.c.id) > tuple_(*after))
    return query.order_by(_FOUND.c.drug_id, _FOUND.c.id)


def _item(row: Row[Any]) -> dict[str, Any]:
    columns = row._mapping  # noqa: SLF001  # what SQLAlchemy calls it in public
    fields = {name: columns[name] for name in ConsistencyFinding.model_fields}
    return {"drug": drug_link(columns["drug_slug"], columns["drug_title"]), **fields}
