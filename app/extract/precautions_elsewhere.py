"""Reads precautions where an article tells of something else: interactions, or what becomes of the drug in the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.advice import told
from app.extract.conditions import ILLNESS, PERSON, conditions
from app.extract.indication_others import OwnDrug
from app.extract.interruptions import interruptions
from app.extract.modality import is_negated
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.extract.restrictions import restrictions
from app.extract.statements import Statement
from app.extract.substances import substances_in
from app.extract.warned_groups import cared_for
from app.vocabulary import elimination as words

_METABOLISERS = re.compile(r"\b(?:metaboli[sz]ers|acetylators)\b", re.IGNORECASE)
# "Elimination in people with cirrhosis may be prolonged, which increases the risk of side effects".
_SLOWED = Cue(
    rf"\b{words.LEAVING}(?: of [^,;.]{{2,40}}?)? (?:in|by) (?P<group>(?:{PERSON.pattern})[^,;.]{{3,80}}?) "
    rf"{words.SLOWED}\b(?=[^.]*\b{words.DANGER}\b)"
    rf"|(?:^|[;.] )in (?P<front>(?:{PERSON.pattern})[^;:.]{{3,80}}?),? (?:its |the )?(?:\w+ )?{words.LEAVING} "
    rf"{words.SLOWED}\b(?=[^.]*\b{words.DANGER}\b)",
    re.IGNORECASE,
)
# "Those with gout are at risk of an overdose".
_TOO_MUCH = Cue(rf"\brisks? (?:of|for) (?:an? |the )?{words.TOO_MUCH}\b", re.IGNORECASE)


def operations(text: str) -> Iterator[tuple[str, str]]:
    """Find operations that the drug is stopped before, told among interactions for what is given then."""
    yield from (
        (name, advice) for name, advice in interruptions(text) if ILLNESS.search(name) and not substances_in(name)
    )


def of_metabolisers(statement: Statement, own: OwnDrug) -> Iterator[Restriction]:
    """Find those whose enzymes take it up too fast or too slowly; where else, that is only what was measured."""
    text = statement.text
    for one in (*restrictions(text, own.names), *told(text), *cared_for(text)):
        if names := tuple(name for name in one.conditions if _METABOLISERS.search(name)):
            yield replace(one, conditions=names)


def of_the_ill(statement: Statement, own: OwnDrug) -> Iterator[Restriction]:
    """Find the ill who are told to take care; what is said of other drugs is an interaction."""
    for one in restrictions(statement.text, own.names):
        if one.grade in {Grade.CAUTION, Grade.DISCOURAGED} and not one.joint:
            names = (name for name in one.conditions if ILLNESS.search(name) and not substances_in(name))
            yield from (replace(one, conditions=(name,)) for name in names)


def overdosed(statement: Statement, own: OwnDrug) -> Iterator[Restriction]:
    """Find the ill for whom the usual dose is said to be too much."""
    if _TOO_MUCH.search(statement.text) and not is_negated(statement.text):
        for one in restrictions(statement.text, own.names):
            names = tuple(name for name in one.conditions if ILLNESS.search(name) and not substances_in(name))
            if one.grade is Grade.RISK and names:
                yield replace(one, conditions=names)


def slowed(text: str) -> Iterator[Restriction]:
    """Find the ill in whom the drug stays longer, where the sentence says what danger that is."""
    found = _SLOWED.search(text)
    if found and not is_negated(text, found.start()):
        group = conditions(found["group"] or found["front"])
        if names := tuple(name for name in group if ILLNESS.search(name)):
            yield Restriction(Grade.CAUTION, names, advice=" ".join(text.split()).strip(" .") or None)
