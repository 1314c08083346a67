"""The codes under which databases know a drug."""

from enum import StrEnum
from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import USING, FactRow


class Verification(StrEnum):
    """The validation bot's word on an identifier: `changed` means it differs from the verified revision, not wrong."""

    CORRECT = "correct"
    CHANGED = "changed"


class IdentifierCheck(StrEnum):
    """How `valid` was found out."""

    CHECK_DIGIT = "check_digit"
    PATTERN = "pattern"


class IdentifierFact(Fact):
    """One identifier in one scheme."""

    scheme: str = Field(description="Bioregistry prefix, such as `cas`, `unii`, `chembl`.")
    value: str = Field(min_length=1, description="As the scheme's owner writes it.")
    curie: str | None = Field(default=None, description="`scheme:value`, or null for structures (SMILES, InChI).")
    uri: str | None = Field(default=None, description="Where the identifier resolves.")
    verification: Verification | None = None
    valid: bool = Field(description="Whether the value passes its scheme's check.")
    check: IdentifierCheck = Field(description="Check digit where the scheme has one, else pattern.")
    label: str | None = Field(default=None, description="The substance form that it is for, where the box names one.")


class IdentifierRow(FactRow, table=True):
    """Identifiers by drug."""

    __tablename__ = "identifier"
    # Structures are longer than what PostgreSQL's ordered indexes take, and nobody asks for them in order.
    further_indexes: ClassVar[tuple[Index, ...]] = (
        Index("ix_identifier_value", "value", info={USING: "hash"}),
        Index("ix_identifier_curie", "curie", info={USING: "hash"}),
    )
    listed_by: ClassVar[tuple[str, ...]] = ("scheme", "evidence_support")

    scheme: str
    value: str
    curie: str | None = None
    uri: str | None = None
    verification: str | None = None
    valid: bool
    check: str
    label: str | None = None


class IdentifiersDocument(DrugDocument):
    """Every identifier of the drug."""

    items: list[IdentifierFact]
