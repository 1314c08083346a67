"""From the medications of a request to cards: what articles state of two of them, and what could not be checked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from sqlmodel import Session

from app.cds.cards import Card
from app.cds.contraindications import Contraindicated, contraindications_of, listed_cards, met_cards
from app.cds.interactions import Pair, interaction_cards
from app.cds.resolving import Drug, drugs_of
from app.cds.situation import Situation
from app.cds.unchecked import Gaps, unchecked_cards
from app.queries.interaction_check import check_interactions

# Beyond, whatever was sent is no patient's medication list.
MOST_MEDICATIONS = 100
_MOST_TEXTS = 150
_TOO_MANY = {"reason": "There are too many medications.", "mentions": []}


@dataclass(frozen=True, slots=True)
class Choices:
    """What cards are wanted beside those that tell of a danger, and the address under which drugs are."""

    not_checked: bool
    contraindications: bool
    base: str


@dataclass(frozen=True, slots=True)
class Advice:
    """The cards, gravest first; `given` tells whether there was anything to compare or to tell of."""

    cards: list[Card]
    given: bool


def advise(session: Session, situation: Situation, occasion: str, choices: Choices) -> Advice:
    """Write all cards on a situation."""
    every = [*situation.judged, *situation.beside]
    medications = every[:MOST_MEDICATIONS]
    drugs = drugs_of(session, medications)
    judged = drugs[: len(situation.judged)]
    pairs = _compared(session, list(_pairs(drugs, len(judged))))
    cards = interaction_cards(session, pairs, occasion, choices.base)
    found = _contraindicated(session, judged, situation, choices)
    cards += met_cards(found, occasion, choices.base)
    if choices.contraindications:
        cards += listed_cards(found, occasion, choices.base)
    given = bool(pairs or cards)
    if choices.not_checked:
        unread = [each for each, found in zip(medications, drugs, strict=True) if not found]
        gaps = Gaps(pairs, [*unread, *every[MOST_MEDICATIONS:]], situation.sent, found, situation.conditions)
        cards += unchecked_cards(gaps, occasion)
    return Advice(cards, given=given)


def _contraindicated(
    session: Session, judged: Iterable[Iterable[Drug]], situation: Situation, choices: Choices
) -> list[Contraindicated]:
    """Read the contraindications of the judged drugs where anything is to be said of them."""
    if not (situation.conditions or choices.contraindications or choices.not_checked):
        return []
    return contraindications_of(session, (each for drugs in judged for each in drugs), situation.conditions or ())


def _pairs(drugs: Sequence[Sequence[Drug]], judged: int) -> Iterator[tuple[Drug, Drug]]:
    """Give each two drugs of different medications of which one is judged, once."""
    seen: set[frozenset[str]] = set()
    for place in range(judged):
        for other in drugs[place + 1 :]:
            for pair in product(drugs[place], other):
                keys = frozenset(each.key for each in pair)
                if len(keys) > 1 and keys not in seen:
                    seen.add(keys)
                    yield pair


def _compared(session: Session, pairs: Sequence[tuple[Drug, Drug]]) -> list[Pair]:
    """Find what articles state of each pair, and why nothing is known of those that they say nothing of."""
    texts = dict.fromkeys(text for pair in pairs for drug in pair for text in drug.texts)
    if not texts:
        return []
    answer = check_interactions(session, list(texts)[:_MOST_TEXTS])
    stated: dict[frozenset[str], list[dict[str, Any]]] = defaultdict(list)
    for each in answer["pairs"]:
        stated[_keys(each)].append(each)
    unchecked = {_keys(each): each for each in answer["not_checked"]}
    brands = {each["query"]: each["brand_of"] for each in answer["drugs"] if each["brand_of"]}
    return [_compare((_known(one, brands), _known(other, brands)), stated, unchecked) for one, other in pairs]


def _known(drug: Drug, brands: Mapping[str, str]) -> Drug:
    """Name a brand's drug, where an article of the list tells it."""
    return replace(drug, name=next((brands[text] for text in drug.texts if text in brands), drug.name))


def _compare(
    pair: tuple[Drug, Drug],
    stated: Mapping[frozenset[str], list[dict[str, Any]]],
    unchecked: Mapping[frozenset[str], dict[str, Any]],
) -> Pair:
    keys = [frozenset(each) for each in product(pair[0].texts, pair[1].texts)]
    statements = [statement for key in keys for statement in stated.get(key, ())]
    return Pair(pair, statements, next((unchecked[key] for key in keys if key in unchecked), _TOO_MANY))


def _keys(each: Mapping[str, str]) -> frozenset[str]:
    return frozenset((each["a"], each["b"]))
