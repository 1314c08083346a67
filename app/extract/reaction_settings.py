"""Says for each statement whether reactions may be read from it, and what its headings and list say of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.extract.organ_systems import organ_system
from app.extract.reaction_extent import Setting
from app.extract.reaction_figures import NO_FIGURES, Figures
from app.extract.reaction_items import LABEL, label_figures, label_frequency, label_severity
from app.extract.reaction_withdrawal import ON_WITHDRAWAL, tells_of_ending
from app.extract.statements import Statement, section_topics, topics_of
from app.vocabulary.topics import Topic
from app.wikitext.document import Block, BlockKind, Section

_NEVER = frozenset(
    {
        Topic.VETERINARY,
        Topic.OVERDOSE,
        Topic.INTERACTIONS,
        Topic.HISTORY,
        Topic.SOCIETY,
        Topic.INVESTIGATIONAL,
        Topic.CHEMISTRY,
        Topic.PHARMACOKINETICS,
    }
)
# Whom such a reaction befalls: it is no risk for others who take the drug.
IN_PREGNANCY = "in pregnancy or breast-feeding"
_OTHER_LIST = re.compile(
    r"\b(?:interact\w*|drugs|medicines|medications?|avoid\w*|treat\w*|contraindicat\w*|must|factors?|precautions?|should|consult"
    r"|tests?|studies|trials)\b",
    re.IGNORECASE,
)


_FACTORS = re.compile(
    r"\b(?:(?:risk|predisposing|contributing) )?factors?\b[^.:]{0,120}(?:include|are|:)|\brisk factors\b", re.IGNORECASE
)
# A parent item with one of these lists reactions itself; it is no label of the items under it.
_MEMBERS = re.compile(r"[,;(](?!.*:\s*$)")


@dataclass(frozen=True, slots=True)
class Place:
    """What a statement stands under: its setting, the organ system, and whether list items are reactions there."""

    setting: Setting
    organ: str | None
    listed: bool


@dataclass(frozen=True, slots=True)
class _Label:
    """What a heading, introduction or parent item says of all that stands under it."""

    frequency: str | None
    severity: str | None
    organ: str | None
    figures: Figures


@lru_cache(maxsize=1024)
def _read_label(text: str) -> _Label:
    return _Label(label_frequency(text), label_severity(text), organ_system(text), label_figures(text))


def place_of(statement: Statement, drug: re.Pattern[str], *, labelled: bool = True) -> Place | None:
    """Describe where a statement stands, or None where nothing about the drug's reactions is to be read.

    How often and how badly, as the line's own label has it, holds for what it lists, and not (`labelled`) for a later
    sentence with a verb of its own.
    """
    if _NEVER.intersection(statement.topics) or _lists_factors(statement.block):
        return None
    reactions = is_about_reactions(statement)
    labels = [_read_label(text) for text in _labels(statement, labelled=labelled)] if reactions else []
    frequency = next((label.frequency for label in labels if label.frequency), None)
    severity = next((label.severity for label in labels if label.severity), None)
    organ = next((label.organ for label in labels if label.organ), None)
    figures = next((label.figures for label in labels if label.figures != NO_FIGURES), NO_FIGURES)
    listed = reactions and statement.block.kind is BlockKind.ITEM and not _is_other_list(statement.block)
    qualifier = severity or _circumstance(statement, reactions=reactions)
    # "Side effects", then "Warnings": what is said to happen there is a side effect too.
    told = not reactions and Topic.ADVERSE_REACTIONS in statement.topics
    return Place(Setting(drug, reactions, frequency, qualifier, figures, told=told), organ, listed)


def _circumstance(statement: Statement, *, reactions: bool) -> str | None:
    """Say what all reactions there need to happen: that the drug is ended, or that a child is borne or nursed."""
    if reactions and any(tells_of_ending(label) for label in _labels(statement)):
        return ON_WITHDRAWAL
    return IN_PREGNANCY if Topic.PREGNANCY in statement.topics else None


def is_about_reactions(statement: Statement) -> bool:
    """Tell whether the nearest heading or list introduction that announces anything announces reactions."""
    introduction = statement.block.introduction
    labels = [*statement.section.path, *([introduction.passage.quote] if introduction else [])]
    told = (topics for label in reversed(labels) if (topics := topics_of(label)))
    announced = next(told, section_topics(statement.section))
    return Topic.ADVERSE_REACTIONS in announced or (
        bool(introduction) and Topic.ADVERSE_REACTIONS in statement.topics and not _NEVER.intersection(announced)
    )


def is_section_about_reactions(section: Section) -> bool:
    """Tell whether headings alone announce the drug's reactions, as they must for a table."""
    topics = section_topics(section)
    return Topic.ADVERSE_REACTIONS in topics and not _NEVER.intersection(topics)


def _labels(statement: Statement, *, labelled: bool = True) -> list[str]:
    """Labels over the statement, the nearest first: its block's own, parent items, introduction, headings."""
    own = _own_label(statement.block.passage.plain) if labelled else None
    labels = [own] if own else []
    block: Block | None = statement.block.parent
    while block is not None:
        if not _MEMBERS.search(block.passage.quote):
            labels.append(block.passage.quote)
        block = block.parent
    if statement.block.introduction is not None:
        labels.append(_last_sentence(statement.block.introduction))
    return [*labels, *reversed(statement.section.path)]


@lru_cache(maxsize=64)  # of each block several readings ask
def _own_label(text: str) -> str | None:
    found = LABEL.match(text)
    return found[1] if found else None


def _last_sentence(block: Block) -> str:
    """Give the line that a list hangs on: what the paragraph says before is not said of the list."""
    return block.sentences[-1].text if block.sentences else block.passage.quote


def _lists_factors(block: Block) -> bool:
    """Tell whether a list is of what makes reactions likelier, which patients had before."""
    introduction = block.introduction
    return introduction is not None and bool(_FACTORS.search(_last_sentence(introduction)))


def _is_other_list(block: Block) -> bool:
    introduction = block.introduction
    return introduction is not None and bool(_OTHER_LIST.search(introduction.passage.quote))
