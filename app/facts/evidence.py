"""The evidence of a fact: where in which article it stands, in whose words, and how well it is supported."""

from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema
from sqlmodel import Field, SQLModel


class Origin(StrEnum):
    """Which part of an article a fact comes from."""

    INFOBOX = "infobox"
    PROSE = "prose"


class Support(StrEnum):
    """How well the article itself backs a statement."""

    CITED = "cited"
    CITATION_NEEDED = "citation_needed"
    UNCITED = "uncited"


# What every fact and document has comes after what was asked for: a base model's fields would come first.
_AT_THE_END = ("raw", "evidence", "missing", "source")


def _place(field: tuple[str, Any]) -> int:
    """Tell where a field goes: sorting leaves fields of the same place in their order."""
    name, _ = field
    return _AT_THE_END.index(name) + 1 if name in _AT_THE_END else 0


def served_fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Give the fields of a model in the order in which they are served."""
    return dict(sorted(model.model_fields.items(), key=_place))


class Closed(SQLModel):
    """Base of all that is served: unknown fields are errors, every field is in the answer, in the order for reading."""

    # What validates and writes a model is built when that is first done: the service does neither with most of them.
    model_config = ConfigDict(  # type: ignore[assignment]
        extra="forbid", json_schema_serialization_defaults_required=True, defer_build=True
    )

    __init__ = BaseModel.__init__

    def __new__(cls, *_: object, **_fields: object) -> Self:
        """Make what pydantic fills. SQLModel fills it too, for rows that SQLAlchemy loads; what is served is no row."""
        return object.__new__(cls)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401  # as pydantic has it
        """Put the common fields last, in what is served as in the schema that describes it."""
        schema = handler(source)
        fields = schema["schema"]["fields"]
        schema["schema"]["fields"] = dict(sorted(fields.items(), key=_place))
        return schema


def build(model: type[BaseModel] = Closed) -> None:
    """Build all models that are served, bases first: a model takes over what is built of those in it already.

    Whoever needs most of them is done in half the time.
    """
    for subclass in model.__subclasses__():
        subclass.model_rebuild()
        build(subclass)


class EvidenceFlag(Closed):
    """An editors' mark such as `citation_needed`, `clarify`, `dubious`."""

    kind: str = Field(description="The mark in snake case, such as `citation_needed`.")
    since: str | None = Field(default=None, description="Its date as written, such as `September 2016`.")


class Evidence(Closed):
    """Where a fact stands. `wikitext[start:end]`, rendered to plain text, is `quote`."""

    origin: Origin = Field(description="Whether the fact stands in the infobox or in the prose.")
    parameter: str | None = Field(default=None, description="Infobox parameter as written.")
    section: list[str] = Field(default_factory=list, description="Headings from the top; empty for the lead.")
    start: int = Field(ge=0, description="First Unicode code point of the passage in the stored wiki text.")
    end: int = Field(ge=0, description="Code point after the last.")
    quote: str = Field(description="The sentence, list item or parameter value as plain text.")
    references: list[int] = Field(default_factory=list, description="Numbers in the drug's reference list.")
    flags: list[EvidenceFlag] = Field(default_factory=list, description="Editors' marks that apply.")
    support: Support = Field(description="`cited`, `citation_needed` or `uncited`.")


class Fact(Closed):
    """What every fact has beside its typed fields."""

    id: str = Field(default="", description="Stable identifier: the same text gives the same id.")
    raw: str = Field(description="The source text of the fact as written, markup stripped.")
    evidence: Evidence
