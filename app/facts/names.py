"""What a drug is called."""

from enum import StrEnum

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class NameKind(StrEnum):
    """Which sort of name."""

    TITLE = "title"
    BRAND = "brand"
    INN = "inn"
    SYNONYM = "synonym"
    REDIRECT = "redirect"


class NameFact(Fact):
    """One name of the drug."""

    name: str = Field(min_length=1, max_length=500)
    kind: NameKind


class NameRow(FactRow, table=True):
    """Names by drug; `name` is matched without case."""

    __tablename__ = "name"

    name: str = Field(index=True)
    kind: str


class NamesDocument(DrugDocument):
    """Every name of the drug."""

    items: list[NameFact]
