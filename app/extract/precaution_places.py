"""Tells where a sentence stands: among precautions, among bans, or at least where safety is told of."""

from __future__ import annotations

import re

from app.extract.announcements import announced, is_listed
from app.extract.contraindication_places import announces_contraindications
from app.extract.statements import Statement
from app.vocabulary.topics import ON_USE, Topic

NEIGHBOURS = frozenset({Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS})
_ON_SAFETY = frozenset({Topic.LEAD, Topic.ADVERSE_REACTIONS, Topic.PREGNANCY, *NEIGHBOURS})
# Headings of no known topic that are not about safety.
_ON_USE = re.compile(rf"\b{ON_USE}\b", re.IGNORECASE)
# "Geriatric use" tells for whom it is less safe.
_SPECIAL = re.compile(r"\b(?:geriatric|pa?ediatric)\b", re.IGNORECASE)


def announces_precautions(statement: Statement) -> bool:
    """Tell whether the nearest announcement is of precautions and not of contraindications."""
    return Topic.PRECAUTIONS in announced(statement, NEIGHBOURS) and not announces_contraindications(statement)


def is_on_safety(statement: Statement) -> bool:
    """Tell whether it stands where safety is told of; under a heading that nobody knows it may be."""
    if statement.topics:
        return bool(_ON_SAFETY.intersection(statement.topics))
    title = statement.section.title
    return bool(_SPECIAL.search(title)) or not _ON_USE.search(title)


def lists_a_ban(statement: Statement) -> bool:
    """Tell whether it is a line of a list of contraindications, the rest of which says why."""
    return is_listed(statement) and announces_contraindications(statement)
