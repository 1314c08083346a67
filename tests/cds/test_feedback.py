from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cds import feedback as module
from tests.cds.conftest import Configured
from tests.cds.requests import drafts, request

PATH = "/cds-services/order-sign/feedback"
CARD = "4e0a3a1e-3283-4575-ab82-028d55fe2719"
WRITTEN = "Discussed with Mrs Miller"
OVERRIDDEN: dict[str, Any] = {
    "card": CARD,
    "outcome": "overridden",
    "overrideReason": {
        "reason": {"code": "monitored", "system": "https://example.org/reasons", "display": WRITTEN},
        "userComment": WRITTEN,
    },
    "outcomeTimestamp": "2020-12-11T00:00:00Z",
}
ACCEPTED = {
    "card": CARD,
    "outcome": "accepted",
    "acceptedSuggestions": [{"id": CARD}],
    "outcomeTimestamp": "2020-12-11",
}


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_what_became_of_a_card_is_kept_without_what_anybody_wrote(configured: Configured, feedback_file: Path) -> None:
    with configured() as client:
        (card,) = client.post(
            "/cds-services/order-sign", json=request("order-sign", *drafts("Kineret", "Enbrel"))
        ).json()["cards"]
        reason = {key: card["overrideReasons"][0][key] for key in ("system", "code")}
        told = {**OVERRIDDEN, "card": card["uuid"], "overrideReason": {"reason": reason, "userComment": WRITTEN}}
        for each in ([told], [OVERRIDDEN, ACCEPTED]):
            answer = client.post(PATH, json={"feedback": each})
            assert (answer.status_code, answer.json()) == (200, {})
    first, second, third = lines(feedback_file)
    assert first.pop("received").endswith("+00:00")
    assert first == {
        "service": "order-sign",
        "card": card["uuid"],
        "outcome": "overridden",
        "reason": reason,
        "accepted_suggestions": [],
        "outcome_timestamp": "2020-12-11T00:00:00Z",
    }
    assert second["reason"] == {"system": "https://example.org/reasons", "code": "monitored"}
    assert (third["outcome"], third["accepted_suggestions"]) == ("accepted", [CARD])
    assert WRITTEN not in feedback_file.read_text(encoding="utf-8")
    assert feedback_file.stat().st_mode & 0o077 == 0


def test_what_somebody_wrote_is_kept_where_it_is_wanted(configured: Configured, feedback_file: Path) -> None:
    with configured(cds_feedback_comments=True) as client:
        assert client.post(PATH, json={"feedback": [OVERRIDDEN, ACCEPTED]}).status_code == 200
    assert [each["comment"] for each in lines(feedback_file)] == [WRITTEN, ""]


@pytest.mark.parametrize("place", ["card", "outcome", "outcomeTimestamp"])
def test_nothing_that_somebody_wrote_comes_in_by_another_field(
    configured: Configured, feedback_file: Path, place: str
) -> None:
    coded = {"reason": {"system": WRITTEN, "code": WRITTEN}}
    with configured() as client:
        told = {**OVERRIDDEN, place: WRITTEN, "overrideReason": coded, "acceptedSuggestions": [{"id": WRITTEN}]}
        assert client.post(PATH, json={"feedback": [told, WRITTEN, None]}).status_code == 200
    assert len(lines(feedback_file)) == 1
    assert WRITTEN not in feedback_file.read_text(encoding="utf-8")


def test_what_is_no_feedback_is_refused(configured: Configured, feedback_file: Path) -> None:
    with configured() as client:
        for body in ({}, {"feedback": None}, {"feedback": OVERRIDDEN}):
            assert client.post(PATH, json=body).status_code == 400
        assert client.post(PATH, json={"feedback": []}).status_code == 200
    assert not feedback_file.exists()


def test_without_a_file_nothing_is_kept(
    configured: Configured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with configured(cds_feedback_file="") as client:
        assert client.post(PATH, json={"feedback": [OVERRIDDEN]}).status_code == 200
    assert list(tmp_path.iterdir()) == []


def test_whoever_sends_it_hears_that_it_cannot_be_kept(
    configured: Configured, feedback_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with configured(cds_feedback_file=str(tmp_path / "nowhere" / "x")) as client:
        answer = client.post(PATH, json={"feedback": [OVERRIDDEN]})
        assert (answer.status_code, "cannot be written" in answer.json()["detail"]) == (503, True)
    monkeypatch.setattr(module, "MOST_BYTES", 600)
    with configured() as client:
        statuses = [client.post(PATH, json={"feedback": [OVERRIDDEN]}).status_code for _ in range(4)]
    assert statuses == [200, 200, 503, 503]
    assert len(lines(feedback_file)) == 2


def test_the_database_is_never_written(configured: Configured, ingested_seed: str) -> None:
    with configured() as client:
        version = client.get("/v1/dataset").json()["version"]
        client.post(PATH, json={"feedback": [OVERRIDDEN]})
        assert client.get("/v1/dataset").json()["version"] == version
    assert ingested_seed
