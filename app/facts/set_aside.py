"""What the article says of the drug, though not of people who take it as it is given today."""

from enum import StrEnum

from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


class StatementContext(StrEnum):
    """Why a statement is no plain fact."""

    OVERDOSE = "overdose"
    ANIMAL = "animal"
    HISTORICAL = "historical"
    HYPOTHETICAL = "hypothetical"


class PlainDomain(StrEnum):
    """The domains that such a statement would be a fact of, were it made of people who take the drug today."""

    ADVERSE_REACTIONS = "adverse_reactions"
    INTERACTIONS = "interactions"
    CONTRAINDICATIONS = "contraindications"
    PRECAUTIONS = "precautions"
    INDICATIONS = "indications"
    DOSING = "dosing"
    MONITORING = "monitoring"
    PHARMACOKINETICS = "pharmacokinetics"
    MECHANISM = "mechanism"


class SetAsideFact(Fact):
    """One statement that is kept out of the lists of facts, and what it is about instead."""

    statement: str = Field(
        min_length=1, description="The reaction or the use where the words name one, each by itself; else the sentence."
    )
    context: StatementContext = Field(
        description="`overdose`: too much of the drug. `animal`: animals or cells. `historical`: what once was done or "
        "believed. `hypothetical`: what is supposed, expected or an open question."
    )
    domain: PlainDomain | None = Field(
        default=None,
        description="The domain whose list leaves it out; null where it is of none, as how an overdose is treated.",
    )


class SetAsideRow(FactRow, table=True):
    """Statements set aside, by drug."""

    __tablename__ = "set_aside"

    statement: str
    context: str
    domain: str | None = None


class SetAsideDocument(DrugDocument):
    """What is said of overdoses, of animals, of the past and of what is only supposed, which no list of facts holds."""

    items: list[SetAsideFact]
