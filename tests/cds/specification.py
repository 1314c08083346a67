"""Checks answers against CDS Hooks 2.0.1 and the invariants of its logical models, knowing nothing of how they are made."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

_CARD = {
    "uuid",
    "summary",
    "detail",
    "indicator",
    "source",
    "suggestions",
    "selectionBehavior",
    "overrideReasons",
    "links",
    "extension",
}
_HOOK = re.compile(r"[a-z]+(?:-[a-z]+)+")
# What the specification asks clients to understand in a prefetch: an instance, or a search of one type.
_TEMPLATE = re.compile(r"[A-Z]\w+/\{\{context\.\w+\}\}|[A-Z]\w+\?[\w.\-]+=[^&\s]+(?:&[\w.\-]+=[^&\s]+)*")


def check_discovery(answer: dict[str, Any]) -> None:
    assert set(answer) == {"services"}
    assert answer["services"]
    for service in answer["services"]:
        assert _HOOK.fullmatch(service["hook"])
        assert service["id"] == service["id"].strip("/")
        assert "/" not in service["id"]
        assert service["description"].strip()
        for key, template in service.get("prefetch", {}).items():
            assert key
            assert _TEMPLATE.fullmatch(template), template
        assert set(service) <= {"hook", "id", "title", "description", "prefetch", "usageRequirements", "extension"}
    pairs = [(service["hook"], service["id"]) for service in answer["services"]]
    assert len(set(pairs)) == len(pairs)


def check_cards(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the cards, once they are seen to be as they have to be."""
    assert set(answer) <= {"cards", "systemActions", "extension"}
    assert isinstance(answer["cards"], list)
    for card in answer["cards"]:
        _check_card(card)
    uuids = [card["uuid"] for card in answer["cards"] if "uuid" in card]
    assert len(set(uuids)) == len(uuids)
    cards: list[dict[str, Any]] = answer["cards"]
    return cards


def _check_card(card: dict[str, Any]) -> None:
    assert set(card) <= _CARD
    assert all(value not in (None, [], "") for value in card.values())
    assert isinstance(card["summary"], str)
    assert 0 < len(card["summary"]) < 140
    assert "\n" not in card["summary"]
    assert card["indicator"] in ("info", "warning", "critical")
    assert isinstance(card.get("detail", ""), str)
    if "uuid" in card:
        assert str(UUID(card["uuid"])) == card["uuid"]
    _check_source(card["source"])
    _check_suggestions(card)
    for reason in card.get("overrideReasons", ()):
        assert {"code", "system", "display"} == set(reason)
        assert reason["display"]
        _check_address(reason["system"])
    for link in card.get("links", ()):
        _check_link(link)


def _check_source(source: dict[str, Any]) -> None:
    assert set(source) <= {"label", "url", "icon", "topic"}
    assert source["label"].strip()
    for name in ("url", "icon"):
        if name in source:
            _check_address(source[name])


def _check_suggestions(card: dict[str, Any]) -> None:
    suggestions = card.get("suggestions", [])
    assert not suggestions or card["selectionBehavior"] in ("at-most-one", "any")
    assert (
        card.get("selectionBehavior") != "at-most-one"
        or sum(each.get("isRecommended", False) for each in suggestions) <= 1
    )
    for suggestion in suggestions:
        assert suggestion["label"]
        for action in suggestion.get("actions", ()):
            assert action["type"] in ("create", "update", "delete")
            assert action["description"]
            assert ("resourceId" in action) == (action["type"] == "delete")
            assert ("resource" in action) == (action["type"] != "delete")


def _check_link(link: dict[str, Any]) -> None:
    assert link["label"].strip()
    assert link["type"] in ("absolute", "smart")
    assert "appContext" not in link or link["type"] == "smart"
    _check_address(link["url"])


def _check_address(address: str) -> None:
    parts = urlsplit(address)
    assert parts.scheme in ("http", "https")
    assert parts.netloc
