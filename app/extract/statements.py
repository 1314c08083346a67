"""The sentence reader that all prose extractors share: every sentence with what it stands under.

A statement's `topics` run from the outermost heading to the innermost list introduction, so that
`statement.topic` (the last one) is what the nearest announcement says, and the rest is where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from app.cue import Cue
from app.extract.remembered import remembered
from app.vocabulary.modality import BEYOND_USUAL
from app.vocabulary.topics import HEADING_PHRASES, NO_TOPIC, WHOLE_HEADINGS, Topic
from app.wikitext.document import Block, BlockKind, Document, Parameter, Section, Sentence

_LONGEST_FIRST = sorted((*HEADING_PHRASES, *NO_TOPIC), key=len, reverse=True)
_HEADING = Cue(rf"(?<![\w-])(?:{'|'.join(map(re.escape, _LONGEST_FIRST))})(?![\w-])", re.IGNORECASE)
# Among the uses an "Opioid overdose" is one.
_ON_TREATMENT = frozenset({Topic.INDICATIONS, Topic.DOSING})
_POISONING = re.compile(
    r"(?!(?:acute|chronic|treatment|managing|management|drug)\b)[\w-]+(?: [\w-]+)? (?:overdos(?:e|age)s?|toxicity)",
    re.IGNORECASE,
)
_BEYOND_USUAL = Cue.any_of(BEYOND_USUAL, r"^\W*(?:at|with|in|after|above|from) ", r"\b", re.IGNORECASE)
_LONGEST_INTRODUCTION = 60
# In characters. No one writes longer ones: more is text that has lost its stops, and each of its facts would quote it.
_LONGEST_SENTENCE = 5000


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, its plain text, the block and section that it stands in, and what they are about."""

    sentence: Sentence
    block: Block
    section: Section
    topics: tuple[Topic, ...]
    text: str = field(init=False, repr=False, compare=False)  # the sentence's, which every extractor asks for

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.sentence.text)

    @property
    def topic(self) -> Topic:
        """What the nearest heading or list introduction announces."""
        return self.topics[-1] if self.topics else Topic.OTHER


@lru_cache(maxsize=4096)
def topics_of(heading: str) -> tuple[Topic, ...]:
    """Read what a heading announces, in the order it says it: "Contraindications and precautions" is both."""
    phrases = (match.group().lower() for match in _HEADING.finditer(heading))
    found = dict.fromkeys(HEADING_PHRASES[phrase] for phrase in phrases if phrase not in NO_TOPIC)
    # "Sources and uses" holds no references.
    return tuple(topic for topic in found if topic is not Topic.REFERENCES or not found.keys() - {Topic.REFERENCES})


def section_topics(section: Section) -> tuple[Topic, ...]:
    """Topics of a section, outermost heading first; the lead is `Topic.LEAD`, an unknown heading adds none."""
    if not section.path:
        return (Topic.LEAD,)
    topics: tuple[Topic, ...] = ()
    for heading in section.path:
        treated = not _ON_TREATMENT.isdisjoint(topics) and _POISONING.fullmatch(heading)
        topics += () if treated else topics_of(heading)
    alone = WHOLE_HEADINGS.get(section.path[-1].casefold())
    return topics or ((alone,) if alone else ())


@remembered
def statements(document: Document) -> tuple[Statement, ...]:
    """Every sentence of the article in order; reference sections, and what is too long for one, are left out."""
    return tuple(_read(document))


def _read(document: Document) -> Iterator[Statement]:
    for section in document.sections:
        topics = section_topics(section)
        if Topic.REFERENCES in topics:
            continue
        for block in section.blocks:
            within = (*topics, *_announced(block))
            for sentence in block.sentences:
                if len(sentence.text) <= _LONGEST_SENTENCE:
                    yield Statement(sentence, block, section, within)


def table_rows(document: Document, topic: Topic) -> Iterator[Statement]:
    """Every row of the tables in sections on a topic; a row is not split into sentences."""
    for section in document.sections:
        topics = section_topics(section)
        for block in section.blocks if topic in topics else ():
            if block.kind is BlockKind.TABLE_ROW and not block.sentences:
                row = Sentence(block.passage, block.passage.references, block.passage.flags)
                yield Statement(row, block, section, topics)


def parameter_statement(parameter: Parameter, document: Document) -> Statement:
    """Read the value of an infobox parameter as an item of a list that stands under no heading."""
    value = parameter.value
    sentence = Sentence(value, value.references, value.flags)
    return Statement(sentence, Block(BlockKind.ITEM, value, (sentence,)), document.lead, ())


def _announced(block: Block) -> tuple[Topic, ...]:
    introduction = block.introduction
    if introduction and _BEYOND_USUAL.search(introduction.passage.plain):
        return (Topic.OVERDOSE,)
    if introduction is None or len(introduction.passage.quote) > _LONGEST_INTRODUCTION:
        return ()
    topics = topics_of(introduction.passage.quote)
    # "Side effects at any dose may include:": where reactions are listed a dose is the circumstance, not the subject.
    return tuple(topic for topic in topics if topic is not Topic.DOSING or Topic.ADVERSE_REACTIONS not in topics)
