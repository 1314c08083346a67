"""What a resource of a drug answers: the drug, its items, what is missing, and the source they were read from."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from app.facts.evidence import Closed


class DrugLink(Closed):
    """A drug, as every list names it."""

    slug: str = Field(description="The drug's address in this service.")
    name: str = Field(description="The article's title.")
    url: str = Field(description="Path of the whole monograph.")


# Where the monographs of drugs are, each by its slug.
DRUG_PATH = "/v1/drugs/"


def drug_link(slug: str, title: str) -> DrugLink:
    """Name a drug as every list does."""
    return DrugLink(slug=slug, name=title, url=DRUG_PATH + slug)


class MissingState(StrEnum):
    """Why there is no value: four different answers, never merged."""

    ASSERTED_NONE = "asserted_none"
    BLANK = "blank"
    ABSENT = "absent"
    UNPARSED = "unparsed"


class Missing(Closed):
    """Something a reader would look for that has no typed value."""

    what: str = Field(description="`<domain>.<name>`, such as `identifiers.chemspider`.")
    state: MissingState = Field(
        description="`asserted_none`: the article says there is none. `blank`: the parameter is there, empty "
        "(of pharmacokinetics even where the prose has a value). `absent`: the article says nothing. "
        "`unparsed`: there is text that could not be typed."
    )
    raw: str | None = Field(default=None, description="The text that stands there instead, where there is any.")


class Source(Closed):
    """The article and revision that everything in the answer was read from, with its licence."""

    wiki: str = Field(description="Host of the wiki, such as `en.wikipedia.org`.")
    title: str
    revision_id: int | None = Field(description="Null where the revision of the text is not known.")
    revision_timestamp: datetime | None
    url: str
    license: str = Field(description="Licence of the text.")
    attribution: str = Field(description="Credit to give wherever the text is shown.")
    retrieved_at: datetime | None


class DrugDocument(Closed):
    """The envelope of every resource of a drug; subclasses add `items`."""

    drug: DrugLink
    missing: list[Missing]
    source: Source
