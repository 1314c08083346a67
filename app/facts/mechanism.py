"""How a drug works."""

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class MechanismFact(Fact):
    """One statement on how the drug works."""

    statement: str = Field(min_length=1, description="The sentence.")
    action: str | None = Field(default=None, description="What it does, such as `antagonist`.")
    target: str | None = Field(default=None, max_length=100, description="On what, such as `interleukin 1 receptor`.")


class MechanismRow(FactRow, table=True):
    """Mechanism statements by drug."""

    __tablename__ = "mechanism"

    statement: str
    action: str | None = None
    target: str | None = None


class MechanismDocument(DrugDocument):
    """How the drug works."""

    items: list[MechanismFact]
