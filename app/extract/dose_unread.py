"""Reads the doses of clauses in which no frame knew any: an amount with a sign that it is given to people.

Articles say in countless ways that a drug is given. What all of them hold is an amount beside how often, a verb of
giving, a change or a limit, and nothing that makes it a product's, a study's or another drug's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.cue import AnyCue
from app.extract.dose_anchors import ANY_FREQUENCY
from app.extract.dose_ceilings import limited
from app.extract.dose_clauses import Clause, clause_around
from app.extract.dose_owners import is_of_this_drug
from app.extract.dose_phrases import DosePhrase, dose_phrases
from app.extract.dose_settings import AMOUNTS
from app.extract.dose_signs import ADVICE, is_advised, is_given
from app.extract.dose_steps import RELATIVE, relative_phrases, step_phrases
from app.extract.dose_strengths import without_strength
from app.extract.statements import Statement
from app.vocabulary.dose_signs import ADMINISTERED
from app.vocabulary.topics import BESIDE_USE, Topic

_DONE_BEFORE = re.compile(rf"\b{ADMINISTERED} $", re.IGNORECASE)
_MAY_TELL = AnyCue(AMOUNTS, RELATIVE, ANY_FREQUENCY)
_USES = frozenset({Topic.INDICATIONS, Topic.DOSING, Topic.LEAD})
_SAFETY = frozenset(
    {Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS, Topic.ADVERSE_REACTIONS, Topic.INTERACTIONS, Topic.PREGNANCY}
)
_EXPLAINED = frozenset({Topic.PHARMACOLOGY, Topic.PHARMACOKINETICS, Topic.MECHANISM})


def unread_doses(statement: Statement, read: Sequence[DosePhrase], own: frozenset[str]) -> Iterator[DosePhrase]:
    """Give the doses of those clauses of a sentence that hold none of these."""
    judge = _judge(statement)
    if judge is None:
        return
    text = statement.text
    if not (_MAY_TELL.search(text) and (judge is is_given or ADVICE.search(text))):
        return
    found = list(_without_overlaps([*step_phrases(text), *dose_phrases(text), *relative_phrases(text)]))
    told = [(without_strength(phrase, text), clause_around(text, phrase.start, phrase.end)) for phrase in found]
    closed = {clause.start for phrase, clause in told if any(_is_same(phrase, other) for other in read)}
    for phrase, clause in told:
        if not is_of_this_drug(phrase, text, own):
            # What follows in its clause is no more of this drug: "8 g of resin (4 g if that is too much)".
            closed.add(clause.start)
        elif clause.start not in closed and judge(phrase, clause, text) and (dose := limited(phrase, text)):
            yield _with_verb(dose, text)


def _with_verb(phrase: DosePhrase, text: str) -> DosePhrase:
    """Add what is done to a mere frequency: "taken twice daily"."""
    verb = None if phrase.amount else _DONE_BEFORE.search(text[: phrase.start])
    return replace(phrase, text=f"{verb.group()}{phrase.text}") if verb else phrase


def _judge(statement: Statement) -> Callable[[DosePhrase, Clause, str], bool] | None:
    """Give what makes an amount a dose in this place; None where nothing does."""
    topics = set(statement.topics)
    if topics & BESIDE_USE:
        return None
    if Topic.DOSING in topics or not topics - _USES:
        return is_given
    return is_advised if topics <= _SAFETY | _EXPLAINED | _USES else None


def _is_same(phrase: DosePhrase, other: DosePhrase) -> bool:
    if phrase.dose and other.dose:
        return (
            phrase.dose.quantity.unit == other.dose.quantity.unit
            and phrase.dose.quantity.high == other.dose.quantity.high
        )
    return (phrase.amount, phrase.frequency) == (other.amount, other.frequency)


def _without_overlaps(found: Sequence[DosePhrase]) -> Iterator[DosePhrase]:
    """Give those that none before them overlaps."""
    for at, phrase in enumerate(found):
        if not any(phrase.start < other.end and other.start < phrase.end for other in found[:at]):
            yield phrase
