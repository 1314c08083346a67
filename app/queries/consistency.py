"""What came of comparing the statements of each article, for all drugs, a page at a time."""

from typing import Any, ClassVar

from pydantic import Field
from sqlalchemy import Select, select, tuple_
from sqlmodel import Session, SQLModel

from app.facts.consistency import ConsistencyCheck, ConsistencyFinding, ConsistencyOutcome, ConsistencyRow
from app.facts.rows import columns_of, reader
from app.queries.cursors import Place
from app.queries.drug_columns import DRUG, drug_columns
from app.queries.fact_questions import OfDrug
from app.queries.page import Listing, Page, place_after
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
_NAMES = columns_of(ConsistencyItem)
_COLUMNS = {**_FOUND.c, **drug_columns("drug_")}
_READ = reader(ConsistencyItem, _NAMES)


def list_findings(session: Session, question: ConsistencyQuestion) -> Listing:
    """List comparisons by drug and id, from where the page before ended; both stay when an article is read again."""
    # A page in the order of an index, each with its drug, and one more to see whether there is a next page.
    rows = session.connection().execute(findings_query(question).limit(question.limit + 1)).all()
    if not rows and question.cursor is None:
        require_document(session, "consistency")
    shown = rows[: question.limit]
    more = place_after(question, rows, *(part for row in shown[-1:] for part in (row.drug_id, row.id)))
    return {"items": list(map(_READ, shown)), "next_cursor": more}


def findings_query(question: ConsistencyQuestion) -> Select[Any]:
    """Write the query of the list: each combination of filters has an index in the order of the list."""
    query = select(*(_COLUMNS[name] for name in _NAMES), _FOUND.c.drug_id)
    query = query.outerjoin(DRUG, DRUG.c.id == _FOUND.c.drug_id)  # always there: outer, so that it comes last
    for column in ("outcome", "check"):
        if (value := getattr(question, column)) is not None:
            query = query.where(_FOUND.c[column] == value.value)
    if (after := question.after()) is not None:
        query = query.where(tuple_(_FOUND.c.drug_id, _FOUND.c.id) > tuple_(*after))
    return query.order_by(_FOUND.c.drug_id, _FOUND.c.id)
