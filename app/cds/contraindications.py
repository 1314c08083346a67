"""Cards that tell, for information, what the article on an ordered drug has as its contraindications.

Those that the patient has are always told of, all of them where that is wanted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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
from app.cds.condition_names import Name, name_in_article, names_of_patient
from app.cds.conditions import PatientCondition
from app.cds.markup import escaped, plain
from app.cds.resolving import Drug
from app.facts.document import Source, drug_link
from app.facts.limits import with_limit
from app.queries.sources import items_of, sources_of

Item = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Contraindicated:
    """A drug with what its article has as contraindications; `met` are those that the patient has, and as what."""

    drug: Drug
    items: Sequence[Item]
    source: Source
    met: Sequence[tuple[Item, str]]


def contraindications_of(
    session: Session, drugs: Iterable[Drug], conditions: Sequence[PatientCondition]
) -> list[Contraindicated]:
    """Read the contraindications of drugs and hold them against what the patient has: two queries."""
    by_slug = {each.slug: each for each in drugs if each.slug}
    called = {name: text for each in conditions for text in each.names for name in names_of_patient(text)}
    items = items_of(session, by_slug, "contraindications")
    sources = sources_of(session, by_slug)
    return [
        Contraindicated(drug, items[slug], sources[slug], list(_met(items[slug], called)))
        for slug, drug in by_slug.items()
        if items.get(slug)
    ]


def _met(items: Sequence[Item], called: Mapping[Name, str]) -> Iterator[tuple[Item, str]]:
    """Find the contraindications that the patient has, each with what the record calls it."""
    for item in items:
        if text := called.get(name_in_article(item["condition"])):
            yield item, text


def met_cards(found: Sequence[Contraindicated], occasion: str, base: str) -> list[Card]:
    """Write a card for each drug that is contraindicated in what the patient has."""
    return [_met_card(each, occasion, base) for each in found if each.met]


def listed_cards(found: Sequence[Contraindicated], occasion: str, base: str) -> list[Card]:
    """Write a card for each drug with all that its article has, whether the patient has it or not."""
    return [_listed_card(each, occasion, base) for each in found]


def _met_card(each: Contraindicated, occasion: str, base: str) -> Card:
    met = sorted(each.met, key=_is_limited)
    drug, condition = (plain(name, MOST_OF_NAME) for name in (each.drug.label, met[0][1]))
    said = f"contraindicated{IN_PART}," if _is_limited(met[0]) else "contraindicated"
    more = f", and {len(met) - 1} more" if len(met) > 1 else ""
    lines = [f"{_condition(item)}: the record of the patient has “{escaped(name)}”" for item, name in met]
    summary = plain(f"{drug}: {said} in {condition}{more}", MOST_OF_SUMMARY)
    uuid = card_uuid(occasion, "contraindicated", each.drug.key)
    return _card(each, uuid, summary, lines, [item for item, _ in met], base)


def _is_limited(met: tuple[Item, str]) -> bool:
    """Tell whether it holds for part of the use only, of which nobody knows here whether it is the patient's."""
    return bool(met[0]["limited_to"])


def _listed_card(each: Contraindicated, occasion: str, base: str) -> Card:
    summary = f"Contraindications of {plain(each.drug.label, 2 * MOST_OF_NAME)}"
    uuid = card_uuid(occasion, "contraindications", each.drug.key)
    return _card(each, uuid, summary, map(_condition, each.items), each.items, base)


def _card(
    each: Contraindicated, uuid: str, summary: str, lines: Iterable[str], items: Iterable[Item], base: str
) -> Card:
    listed = "\n".join(f"- {line}" for line in lines)
    passages = dict.fromkeys(quoted(each.source, item["evidence"]) for item in items)
    return Card(
        uuid=uuid,
        summary=summary,
        indicator=Indicator.INFO,
        detail="\n\n".join([listed, *passages, attribution([each.source])]),
        source=article_source(each.source),
        links=drug_links([drug_link(each.drug.slug or "", each.drug.name)], base),
        overrideReasons=REASONS,
    )


def _condition(item: Item) -> str:
    strength = f" ({item['strength']})" if item["strength"] else ""
    return f"“{escaped(with_limit(item['condition'], item['limited_to']))}”{strength}"
