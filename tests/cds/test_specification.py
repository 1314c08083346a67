from __future__ import annotations

from typing import Any

import pytest

from tests.cds.specification import check_cards, check_discovery

CARD = {
    "uuid": "4e0a3a1e-3283-4575-ab82-028d55fe2719",
    "summary": "Avoid: one with another",
    "indicator": "warning",
    "source": {"label": "Somebody", "url": "https://example.org/"},
    "suggestions": [{"label": "Stop", "actions": [{"type": "delete", "description": "Stop", "resourceId": "X/1"}]}],
    "selectionBehavior": "any",
    "links": [{"label": "More", "url": "https://example.org/", "type": "absolute"}],
    "overrideReasons": [{"system": "https://example.org/", "code": "a", "display": "A"}],
}

BROKEN: list[dict[str, Any]] = [
    {"summary": "x" * 140},
    {"summary": ""},
    {"summary": "two\nlines"},
    {"indicator": "hard-stop"},
    {"source": {"url": "https://example.org/"}},
    {"source": {"label": "Somebody", "url": "/here"}},
    {"selectionBehavior": None},
    {"selectionBehavior": "all"},
    {
        "suggestions": [{"label": "a", "isRecommended": True}, {"label": "b", "isRecommended": True}],
        "selectionBehavior": "at-most-one",
    },
    {"suggestions": [{"label": "a", "actions": [{"type": "delete", "description": "a"}]}]},
    {"suggestions": [{"label": "a", "actions": [{"type": "create", "resource": {}}]}]},
    {"links": [{"label": "More", "url": "https://example.org/"}]},
    {"links": [{"label": "More", "url": "https://example.org/", "type": "absolute", "appContext": "x"}]},
    {"overrideReasons": [{"system": "https://example.org/", "code": "a"}]},
    {"uuid": "7"},
    {"detail": None},
    {"severity": "high"},
]


def test_a_card_as_it_has_to_be_passes() -> None:
    assert check_cards({"cards": [CARD]}) == [CARD]


@pytest.mark.parametrize("change", BROKEN)
def test_a_broken_card_does_not(change: dict[str, Any]) -> None:
    with pytest.raises((AssertionError, KeyError, ValueError)):
        check_cards({"cards": [CARD | change]})


def test_two_cards_are_not_one() -> None:
    with pytest.raises(AssertionError):
        check_cards({"cards": [CARD, CARD]})


@pytest.mark.parametrize(
    "change",
    [
        {"hook": "order select"},
        {"id": "a/b"},
        {"description": " "},
        {"prefetch": {"a": "https://example.org/Patient/1"}},
        {"prefetch": {"a": "Patient?_id={{context.patientId}}&_include"}},
        {"version": 1},
    ],
)
def test_a_broken_service_is_seen(change: dict[str, Any]) -> None:
    service = {"hook": "order-sign", "id": "a", "description": "b", "prefetch": {"a": "Patient/{{context.patientId}}"}}
    check_discovery({"services": [service]})
    with pytest.raises(AssertionError):
        check_discovery({"services": [service | change]})
    with pytest.raises(AssertionError):
        check_discovery({"services": []})
