"""Two orders that make a card over the seed, and the cards that a hook is answered with."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from tests.cds.requests import order
from tests.cds.specification import check_cards

ENBREL = order("Enbrel", number="2")


KINERET = order("Kineret")


def cards(client: TestClient, asked: dict[str, Any], hook: str | None = None) -> list[dict[str, Any]]:
    answer = client.post(f"/cds-services/{hook or asked['hook']}", json=asked)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    return check_cards(answer.json())
