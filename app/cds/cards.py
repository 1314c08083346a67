"""What a client shows: a card, as CDS Hooks 2.0.1 has it, and the parts that all cards are written of."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from pydantic import BaseModel, Field

from app.cds.markup import escaped, plain
from app.facts.document import DrugLink, Source
from app.facts.evidence import Support
from app.vocabulary.override_reasons import OVERRIDE_REASONS

# The specification's: fewer than 140 characters.
MOST_OF_SUMMARY = 139
# Two of them, and the words between, in a summary.
MOST_OF_NAME = 55
# Behind what is advised, where the article says it of part of the use: no client sends what it would take to tell.
IN_PART = ", for some uses only"
_MOST_OF_LABEL = 100

REASON_SYSTEM = "https://monograph.example/cds/override-reason"


class Indicator(StrEnum):
    """How urgent a card is."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class Coding(BaseModel):
    """A code with its words."""

    system: str
    code: str
    display: str


class CardSource(BaseModel):
    """Where the advice is from."""

    label: str
    url: str | None = None


class Link(BaseModel):
    """A page to read on."""

    label: str
    url: str
    type: str = "absolute"


class Card(BaseModel):
    """One piece of advice."""

    uuid: str
    summary: str = Field(min_length=1, max_length=MOST_OF_SUMMARY)
    indicator: Indicator
    detail: str
    source: CardSource
    links: list[Link] | None = None
    overrideReasons: list[Coding] | None = None  # noqa: N815  # the specification's name


REASONS = [Coding(system=REASON_SYSTEM, code=code, display=words) for code, words in OVERRIDE_REASONS.items()]


def card_uuid(occasion: str, *about: str) -> str:
    """Name a card: the same for the same advice on the same occasion, so that asking again gives the same answer."""
    return str(uuid5(NAMESPACE_URL, "\n".join(("https://monograph.example/cds/card", occasion, *about))))


def article_source(source: Source) -> CardSource:
    """Name an article and its revision, and lead to just that one."""
    label = plain(f"{_wiki(source)}: {source.title}", _MOST_OF_LABEL)
    return CardSource(label=f"{label} ({_revision(source)})", url=_address(source))


def drug_links(drugs: Iterable[DrugLink], base: str) -> list[Link]:
    """Lead to all that is known of drugs."""
    return [Link(label=plain(f"All facts on {each.name}", _MOST_OF_LABEL), url=base + each.url) for each in drugs]


def quoted(source: Source, evidence: Mapping[str, Any]) -> str:
    """Quote an article in Markdown: the sentence, what its editors ask of it, and where it stands."""
    place = ", ".join([source.title, *evidence["section"]])
    lines = [f"“{escaped(evidence['quote'])}”", f"{_wiki(source)}: {escaped(place)} ({_revision(source)})"]
    if marks := _marks(evidence):
        lines.insert(1, f"**Marked by the article's editors: {escaped(', '.join(marks))}**")
    return "\n>\n".join(f"> {line}" for line in lines)


def attribution(sources: Iterable[Source]) -> str:
    """Say whose text it is and what it is not."""
    each = sorted({f"{escaped(source.attribution)}, {escaped(source.license)}." for source in sources})
    return " ".join(["Text:", *each, "Read from an encyclopaedia by a program. It is not medical advice."])


def _marks(evidence: Mapping[str, Any]) -> list[str]:
    """List editors' marks in words: `citation needed` first, where the sentence is marked so or in a list that is."""
    kinds = dict.fromkeys(each["kind"] for each in evidence["flags"])
    if evidence["support"] == Support.CITATION_NEEDED:
        kinds = {"citation_needed": None} | kinds
    return [kind.replace("_", " ") for kind in kinds]


def _wiki(source: Source) -> str:
    return "Wikipedia" if source.wiki.endswith("wikipedia.org") else escaped(source.wiki)


def _revision(source: Source) -> str:
    return f"revision {source.revision_id}" if source.revision_id else "revision not known"


def _address(source: Source) -> str:
    if source.revision_id is None:
        return source.url
    return f"{source.url}{'&' if '?' in source.url else '?'}oldid={quote(str(source.revision_id))}"
