"""How many drugs have each value of a field."""

from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator
from sqlmodel import Field, Session, col, or_, select

from app.facts.evidence import Closed
from app.facts.facets import COUNTED, FacetRow
from app.queries.cursors import Place
from app.queries.page import Page, place_after
from app.queries.questions import Question, listed
from app.queries.readiness import require_facets


def _is_counted(field: str) -> str:
    if field not in COUNTED:
        raise ValueError(f"nothing is counted by that; there are {', '.join(COUNTED)}")
    return field


CountedField = Annotated[str, AfterValidator(_is_counted), listed("CountedField", *COUNTED)]


class CountItem(Closed):
    """One value of a field."""

    value: str = Field(description="The value, as the first article has it.")
    drugs: int = Field(description="How many drugs have it.")


class CountPage(Page):
    """One page of the values of a field, those of most drugs first."""

    field: str
    items: list[CountItem]


class CountQuestion(Question):
    """Which counts."""

    list_name: ClassVar[str] = "counts"
    place: ClassVar[Place] = (0, "")
    item: ClassVar[type[CountItem]] = CountItem


def list_counts(session: Session, field: str, question: CountQuestion) -> CountPage:
    """List the values of a field by how many drugs have them, then by value."""
    # A page of counted values, and one more to see whether there is a next page: no drug is read.
    rows = session.exec(counts_query(field, question).limit(question.limit + 1)).all()
    if not rows and question.cursor is None:
        require_facets(session)
    shown = rows[: question.limit]
    items = [CountItem(value=row.label, drugs=row.drugs) for row in shown]
    more = place_after(question, rows, *(part for row in shown[-1:] for part in (row.drugs, row.value)))
    return CountPage(field=field, items=items, next_cursor=more)


def counts_query(field: str, question: CountQuestion) -> Any:  # noqa: ANN401  # a select
    """Write the query of counts, in the order of their index."""
    query: Any = select(FacetRow).where(FacetRow.field == field)
    if (after := question.after()) is not None:
        drugs, value = after
        behind = or_(col(FacetRow.drugs) < drugs, col(FacetRow.value) > value)
        query = query.where(col(FacetRow.drugs) <= drugs, behind)
    return query.order_by(col(FacetRow.drugs).desc(), col(FacetRow.value))
