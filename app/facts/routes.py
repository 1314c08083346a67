"""By which way a drug enters the body."""

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class RouteFact(Fact):
    """One route of administration."""

    route: str = Field(
        min_length=1, max_length=100, description="Standard term, such as `subcutaneous`, or as written."
    )


class RouteRow(FactRow, table=True):
    """Routes by drug."""

    __tablename__ = "route"

    route: str = Field(index=True)


class RoutesDocument(DrugDocument):
    """Routes of administration."""

    items: list[RouteFact]
