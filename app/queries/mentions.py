"""Where the articles of a medication list name a drug on which nothing could be read from them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from pydantic_core import from_json
from sqlalchemy import String, bindparam, cast, or_, select
from sqlmodel import Field, Session, SQLModel

from app.facts.document import DrugLink
from app.facts.evidence import Closed
from app.facts.sections import SectionRow
from app.queries.listed_drugs import Listed
from app.vocabulary.topics import Topic

_SECTION = SQLModel.metadata.tables[str(SectionRow.__tablename__)]

# Of one article on one drug: enough to see how it speaks of it.
MOST_MENTIONS = 3
_LONGEST_TEXT = 300

_ON_SAFETY = frozenset({Topic.INTERACTIONS, Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS, Topic.ADVERSE_REACTIONS})

# The sections of each drug but what it cites, by drug.
_OF_DRUGS = select(
    _SECTION.c.drug_id,
    _SECTION.c.topic,
    _SECTION.c.evidence_start,
    cast(_SECTION.c.path, String),  # most name no drug of the list, and need no headings
    _SECTION.c.text,
).where(
    _SECTION.c.drug_id.in_(bindparam("numbers", expanding=True)),
    or_(_SECTION.c.topic.is_(None), _SECTION.c.topic != Topic.REFERENCES.value),
)

# The one letter beyond ASCII that is an ASCII letter when it is small.
_KELVIN = "\u212a"
_ASCII = re.compile(r"[\x00-\x7f]+")
_NO_WORD = r"(?<![^\W_]){}(?![^\W_])"
_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z(\[\"'])|\n")


class Mention(Closed):
    """A place where an article names the other drug, in a statement that no rule understood."""

    article: DrugLink = Field(description="The drug whose article it is.")
    section: list[str] = Field(description="Headings from the top; empty for the lead.")
    text: str = Field(description="The words around the name: the sentence as a rule. Whether it warns is not known.")


class _Section(NamedTuple):
    on_safety: bool
    start: int
    path: str
    text: str


@dataclass(frozen=True, eq=False)
class ArticleText:
    """The sections of an article, to be searched for names.

    Most names stand in none of them. That is told from all of them together, as bytes: small letters are made of these
    in a quarter of the time, and only sections that may have a name are folded as names are.
    """

    sections: Sequence[_Section] = ()

    @cached_property
    def _whole(self) -> bytes:
        return "\n".join(each.text for each in self.sections).replace(_KELVIN, "k").encode().lower()

    @cached_property
    def _folded_sections(self) -> Sequence[tuple[_Section, str]]:
        return [(each, _folded(each.text)) for each in self.sections]

    def mentions(self, article: DrugLink | None, drug: Listed) -> list[dict[str, Any]]:
        """List the first `Mention`s of a drug, one of each section, those on safety first."""
        names = [name for name in drug.spoken if _trace(name) in self._whole]
        if not names:
            return []
        places = ((each, place) for each, text in self._folded_sections if (place := _first(text, names)) is not None)
        ranked = sorted(places, key=lambda placed: (not placed[0].on_safety, placed[0].start))
        return [
            {"article": article, "section": from_json(each.path), "text": _around(each.text, place)}
            for each, place in ranked[:MOST_MENTIONS]
        ]


def article_texts(session: Session, numbers: Iterable[int]) -> Mapping[int, ArticleText]:
    """Read the texts of articles, by the number of their drug: one query, whatever they are."""
    sections: dict[int, list[_Section]] = defaultdict(list)
    if wanted := sorted(set(numbers)):
        for number, topic, start, headings, text in session.connection().execute(_OF_DRUGS, {"numbers": wanted}):
            sections[number].append(_Section(topic in _ON_SAFETY, start, headings, text))
    return {number: ArticleText(found) for number, found in sections.items()}


@lru_cache(maxsize=4096)
def _trace(name: str) -> bytes:
    """Give the longest part of a folded name that is ASCII; if there is none, nothing, which stands in every text."""
    return max(_ASCII.findall(name), key=len, default="").encode()


def _folded(text: str) -> str:
    """Fold a text as names are, letter for letter."""
    folded = text.lower()
    return folded if len(folded) == len(text) else text


def _first(text: str, names: Iterable[str]) -> int | None:
    """Find where the first of some names stands, as a whole."""
    places = (pattern.search(text) for pattern in map(_pattern, names))
    return min((place.start() for place in places if place), default=None)


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_NO_WORD.format(re.escape(name)))


def _around(text: str, place: int) -> str:
    """Cut out the sentence around a place, as far as it is not too long."""
    begin, end = max(0, place - _LONGEST_TEXT // 2), min(len(text), place + _LONGEST_TEXT // 2)
    before = [mark.end() for mark in _END.finditer(text, begin, place)]
    after = _END.search(text, place, end)
    start, stop = before[-1] if before else begin, after.start() if after else end
    cut, cut_off = start > 0 and not before, stop < len(text) and not after
    return f"{'…' if cut else ''}{text[start:stop].strip()}{'…' if cut_off else ''}"
