"""Cards on two drugs of which an article states that they interact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlmodel import Session

from app.cds.cards import (
    IN_PART,
    MOST_OF_NAME,
    MOST_OF_SUMMARY,
    REASONS,
    Card,
    Indicator,
    article_source,
    attribution,
    card_uuid,
    drug_links,
    quoted,
)
from app.cds.markup import escaped, plain
from app.cds.resolving import Drug
from app.facts.document import Source
from app.facts.interactions import Finding, Recommendation
from app.queries.sources import sources_of

# What calls for a card, gravest first: the word that it begins with, and how urgent it is.
_CALLED: dict[str, tuple[str, Indicator]] = {
    Recommendation.CONTRAINDICATED: ("Contraindicated", Indicator.CRITICAL),
    Recommendation.AVOID: ("Avoid", Indicator.WARNING),
    Recommendation.CAUTION: ("Caution", Indicator.WARNING),
    Recommendation.NOT_STATED: ("Interaction", Indicator.INFO),
}
_URGENT = list(Indicator)
_PLACE = {recommendation: place for place, recommendation in enumerate(_CALLED)}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two drugs, all that articles state of them, as `CheckedPair` has it, or why they were not checked."""

    drugs: tuple[Drug, Drug]
    statements: Sequence[Mapping[str, Any]]
    unchecked: Mapping[str, Any]

    @property
    def recommendation(self) -> str | None:
        """The gravest advice of the statements that they interact; None where there is nothing to tell."""
        told = [each["recommendation"] for each in self._telling]
        return min((each for each in told if each in _PLACE), key=lambda each: _PLACE[each], default=None)

    @property
    def limited(self) -> bool:
        """Whether that advice is for part of the use only, of which nobody knows here whether it is the patient's."""
        return all(each["limited_to"] for each in self._telling if each["recommendation"] == self.recommendation)

    @property
    def _telling(self) -> list[Mapping[str, Any]]:
        return [each for each in self.statements if each["finding"] == Finding.INTERACTS]


def interaction_cards(session: Session, pairs: Sequence[Pair], occasion: str, base: str) -> list[Card]:
    """Write a card for each pair that calls for one, gravest first: one query."""
    told = [(each.recommendation, each) for each in pairs]
    ranked = ((_PLACE[advice], each.limited, place, each) for place, (advice, each) in enumerate(told) if advice)
    called = sorted(ranked, key=itemgetter(0, 1, 2))
    sources = sources_of(session, {each["stated_in"].slug for *_, pair in called for each in pair.statements})
    return [_card(pair, sources, occasion, base) for *_, pair in called]


def _card(pair: Pair, sources: Mapping[str, Source], occasion: str, base: str) -> Card:
    one, other = pair.drugs
    advice, indicator = _CALLED[pair.recommendation or Recommendation.NOT_STATED]
    if pair.limited:
        advice, indicator = advice + IN_PART, min(indicator, Indicator.WARNING, key=_URGENT.index)
    names = [plain(each.label, MOST_OF_NAME) for each in pair.drugs]
    statements = sorted(pair.statements, key=lambda each: each["recommendation"] != pair.recommendation)
    links = {each["stated_in"].slug: each["stated_in"] for each in statements}
    passages = dict.fromkeys(_passage(each, sources[each["stated_in"].slug]) for each in statements)
    told = [sources[slug] for slug in links]
    return Card(
        uuid=card_uuid(occasion, one.key, other.key),
        summary=plain(f"{advice}: {names[0]} with {names[1]}", MOST_OF_SUMMARY),
        indicator=indicator,
        detail="\n\n".join([*passages, *_taken(pair), attribution(told)]),
        source=article_source(told[0]),
        links=drug_links(links.values(), base),
        overrideReasons=REASONS,
    )


def _passage(statement: Mapping[str, Any], source: Source) -> str:
    """Quote a statement, with what limits it, and what it has to do with the drug where it is on a class."""
    text = quoted(source, statement["evidence"])
    of_class, limit = statement["class"], statement["limited_to"]
    only = [f"**Only {escaped(limit)}**"] if limit else []
    return "\n\n".join([*only, text, *([escaped(of_class["basis"])] if of_class else [])])


def _taken(pair: Pair) -> Iterator[str]:
    """Say what a drug was taken for, where that is another name than was sent."""
    for each in pair.drugs:
        if each.sent != each.name:
            yield f"Taken for {escaped(each.name)}: “{escaped(each.sent)}”."
