"""Questions: the parameters of a list, checked. Each list has a subclass with what it can be filtered by."""

from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, Field, WithJsonSchema, field_validator

from app.facts.words import words_of
from app.queries.cursors import Place, decode_cursor


class Question(BaseModel):
    """What every list can be asked. `list_name` and `place` are what its cursors are of, `item` what it lists."""

    list_name: ClassVar[str]
    place: ClassVar[Place]
    item: ClassVar[type[BaseModel]]

    limit: int = Field(default=100, ge=1, le=1000, description="Most items to list.")
    cursor: str | None = Field(default=None, description="`next_cursor` of the page before; what is in it may change.")
    fields: str | None = Field(
        default=None,
        max_length=1000,
        description="Names of the fields that each item keeps, separated by commas; else it keeps all.",
    )

    @field_validator("cursor")
    @classmethod
    def _is_of_this_list(cls, cursor: str | None) -> str | None:
        if cursor is not None:
            decode_cursor(cls.list_name, cls.place, cursor)
        return cursor

    @field_validator("fields")
    @classmethod
    def _are_fields_of_the_item(cls, fields: str | None) -> str | None:
        known = cls.item.model_fields
        unknown = sorted(set(split(fields or "")) - set(known))
        if unknown:
            raise ValueError(f"no such field: {', '.join(unknown)}; there are {', '.join(known)}")
        return fields

    def after(self) -> Place | None:
        """Tell where the page before ended."""
        return None if self.cursor is None else decode_cursor(self.list_name, self.place, self.cursor)


def split(fields: str) -> list[str]:
    """Read names separated by commas."""
    return [name for part in fields.split(",") if (name := part.strip())]


# Which schema of the OpenAPI document an enumeration is to become.
ENUM_NAME = "x-name"


def listed(name: str, *known: str) -> WithJsonSchema:
    """Describe a text that is one of a closed list with a name, to go with a validator that says so in words."""
    return WithJsonSchema({"type": "string", "enum": list(known), ENUM_NAME: name})


def _has_words(text: str | None) -> str | None:
    if text is not None and not words_of(text):
        raise ValueError("there is no word in it")
    return text


# What is asked for in words: plain ones, whatever they hold.
Words = Annotated[str | None, Field(max_length=200), AfterValidator(_has_words)]

WORDS_RULE = (
    "every word of it stands in there, in any order and case, singular or plural, or another word for the same, as "
    "`renal` is for `kidney`: `searched` tells which."
)
