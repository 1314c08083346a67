"""Where the articles of a medication list name a drug on which nothing could be read from them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from pydantic_core import from_json
from sqlalchemy import BindParameter, String, bindparam, cast, or_, select
from sqlmodel import Field, Session, SQLModel

from app.facts.article_words import ArticleWordsRow, in_small_letters, unpack_words
from app.facts.document import DrugLink
from app.facts.evidence import Closed
from app.facts.sections import SectionRow
from app.queries.listed_drugs import Listed
from app.vocabulary.topics import Topic

_SECTION, _WORDS = (SQLModel.metadata.tables[str(row.__tablename__)] for row in (SectionRow, ArticleWordsRow))
_NUMBERS: BindParameter[Sequence[int]] = bindparam("numbers", expanding=True)

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
    _SECTION.c.drug_id.in_(_NUMBERS),
    or_(_SECTION.c.topic.is_(None), _SECTION.c.topic != Topic.REFERENCES.value),
)

# The words of articles, by primary key.
_WORDS_OF_DRUGS = select(_WORDS.c.drug_id, _WORDS.c.words).where(_WORDS.c.drug_id.in_(_NUMBERS))

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
    """An article that may name a drug of the list. `words` are those of the drugs' names that stand in it."""

    words: AbstractSet[int]
    sections: Sequence[_Section]

    @cached_property
    def _small_sections(self) -> Sequence[tuple[_Section, str]]:
        return [(each, in_small_letters(each.text)) for each in self.sections]

    def mentions(self, article: DrugLink | None, drug: Listed) -> list[dict[str, Any]]:
        """List the first `Mention`s of a drug, one of each section, those on safety first."""
        names = _names_of(drug, self.words)
        if not names:
            return []
        places = ((each, place) for each, text in self._small_sections if (place := _first(text, names)) is not None)
        ranked = sorted(places, key=lambda placed: (not placed[0].on_safety, placed[0].start))
        return [
            {"article": article, "section": from_json(each.path), "text": _around(each.text, place)}
            for each, place in ranked[:MOST_MENTIONS]
        ]


def article_texts(session: Session, pairs: Iterable[tuple[Listed, Listed]]) -> Mapping[int, ArticleText]:
    """Read the articles on each drug of the pairs that may name the other one, by the number of the drug.

    Most names stand in none of them, which their words tell. Two queries, whatever the pairs are: one for the words,
    and one for the few texts that these leave.
    """
    asked: dict[int, list[Listed]] = defaultdict(list)
    for one, other in pairs:
        for each, drug in ((one, other), (other, one)):
            if each.drug_id is not None and drug.spoken:
                asked[each.drug_id].append(drug)
    words = _words_found(session, asked)
    wanted = [number for number, found in words.items() if any(_names_of(drug, found) for drug in asked[number])]
    texts = _sections_of(session, wanted)
    return {number: ArticleText(words[number], texts[number]) for number in wanted}


def _words_found(session: Session, asked: Mapping[int, Sequence[Listed]]) -> Mapping[int, AbstractSet[int]]:
    """Find in each article the words of the names that it is asked for; all, where an earlier version stored none."""
    names: set[int] = set()
    for each in (drug for drugs in asked.values() for drug in drugs):
        names.update(*each.spoken.values())
    found: dict[int, AbstractSet[int]] = dict.fromkeys(asked, names)
    if asked:
        rows = session.connection().execute(_WORDS_OF_DRUGS, {"numbers": sorted(asked)}).all()
        found |= {number: names.intersection(unpack_words(words)) for number, words in rows}
    return found


def _sections_of(session: Session, numbers: Iterable[int]) -> Mapping[int, Sequence[_Section]]:
    sections: dict[int, list[_Section]] = defaultdict(list)
    if wanted := sorted(numbers):
        rows = session.connection().execute(_OF_DRUGS, {"numbers": wanted}).all()
        for number, topic, start, headings, text in rows:
            sections[number].append(_Section(topic in _ON_SAFETY, start, headings, text))
    return sections


def _names_of(drug: Listed, words: AbstractSet[int]) -> list[str]:
    """List the names of a drug all words of which are among these."""
    return [name for name, of_name in drug.spoken.items() if of_name <= words]


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
