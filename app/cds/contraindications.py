"""Cards that tell, for information, what the article on an ordered drug has as its contraindications."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session

from app.cds.cards import REASONS, Card, Indicator, article_source, attribution, card_uuid, drug_links, quoted
from app.cds.markup import escaped, plain
from app.cds.resolving import Drug
from app.facts.document import Source, drug_link
from app.queries.sources import items_of, sources_of

_MOST_OF_NAME = 100


def contraindication_cards(session: Session, drugs: Sequence[Drug], occasion: str, base: str) -> list[Card]:
    """Write a card for each drug whose article has contraindications: two queries."""
    by_slug = {each.slug: each for each in drugs if each.slug}
    items = items_of(session, by_slug, "contraindications")
    sources = sources_of(session, by_slug)
    return [
        _card(each, items[slug], sources[slug], occasion, base) for slug, each in by_slug.items() if items.get(slug)
    ]


def _card(drug: Drug, items: Sequence[Mapping[str, Any]], source: Source, occasion: str, base: str) -> Card:
    listed = "\n".join(f"- {_condition(each)}" for each in items)
    passages = dict.fromkeys(quoted(source, each["evidence"]) for each in items)
    return Card(
        uuid=card_uuid(occasion, "contraindications", drug.key),
        summary=f"Contraindications of {plain(drug.label, _MOST_OF_NAME)}",
        indicator=Indicator.INFO,
        detail="\n\n".join([listed, *passages, attribution([source])]),
        source=article_source(source),
        links=drug_links([drug_link(drug.slug or "", drug.name)], base),
        overrideReasons=REASONS,
    )


def _condition(item: Mapping[str, Any]) -> str:
    strength = f" ({item['strength']})" if item["strength"] else ""
    return f"“{escaped(item['condition'])}”{strength}"
