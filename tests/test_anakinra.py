"""Everything that is served for the seed, against what a careful reader of the article expects."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.anakinra import CITATION_NEEDED, EXPECTED, MISSING


def answer(client: TestClient, path: str) -> dict[str, Any]:
    response = client.get(f"/v1/drugs/anakinra{path}")
    assert response.status_code == 200
    return response.json()  # type: ignore[no-any-return]


def at(item: Any, path: str) -> Any:  # noqa: ANN401  # any JSON value
    for name in path.split("."):
        item = item[name] if item is not None else None
    return item


@pytest.mark.parametrize("path", EXPECTED)
def test_every_item_of_a_domain(path: str, seed_client: TestClient) -> None:
    fields, rows = EXPECTED[path]
    items = answer(seed_client, f"/{path}")["items"]
    assert sorted((tuple(at(item, field) for field in fields) for item in items), key=repr) == sorted(
        (
            (
                tuple(
                    float(v) if isinstance(v, int) and f.endswith((".low", ".high")) else v
                    for f, v in zip(fields, row, strict=True)
                )
            )
            for row in rows
        ),
        key=repr,
    )


@pytest.mark.parametrize("state", MISSING)
def test_what_is_missing_and_how(state: str, seed_client: TestClient) -> None:
    missing = answer(seed_client, "")["missing"]
    assert {each["what"] for each in missing if each["state"] == state} == MISSING[state]


def test_the_rate_of_lymphomas(seed_client: TestClient) -> None:
    rates = [item["rate"] for item in answer(seed_client, "/adverse-reactions")["items"] if item["rate"]]
    assert rates == [{"value": 0.12, "per": 100.0, "unit": "patient years"}]


def test_every_class_has_its_meaning(seed_client: TestClient) -> None:
    items = answer(seed_client, "/regulatory")["items"]
    assert [item["status"] for item in items if item["kind"] != "approval" and not item["meaning"]] == []


@pytest.mark.parametrize(
    ("path", "flagged"),
    [("contraindications", 7), ("precautions", 6), ("adverse-reactions", 31), ("monitoring", 0), ("dosing", 0)],
)
def test_citation_needed_marks_exactly_what_it_stands_at(path: str, flagged: int, seed_client: TestClient) -> None:
    evidence = [item["evidence"] for item in answer(seed_client, f"/{path}")["items"]]
    marked = [one for one in evidence if one["flags"]]
    assert [one["flags"] for one in marked] == [CITATION_NEEDED] * flagged
    assert {one["support"] for one in marked} <= {"citation_needed"}


def test_the_whole_monograph_holds_what_the_parts_hold(seed_client: TestClient) -> None:
    whole = answer(seed_client, "")
    for path in [*EXPECTED, "sections"]:
        assert whole[path.replace("-", "_")] == answer(seed_client, f"/{path}")["items"]
    assert whole["source"] == answer(seed_client, "/safety")["source"]


def test_safety_gathers_the_lists_and_what_bears_on_pregnancy_and_lactation(seed_client: TestClient) -> None:
    safety = answer(seed_client, "/safety")
    lists = ("contraindications", "precautions", "adverse_reactions", "monitoring")
    gathered = {item["id"] for name in lists for item in safety[name]}
    assert gathered <= {item["id"] for item in safety["items"]}
    assert [item["text"].split(":")[0] for item in safety["pregnancy"]] == [
        "AU B1",
        "US B (retired class)",
        "Pregnancy",
    ]
    assert [item["text"].split(":")[0] for item in safety["lactation"]] == ["Lactation", "Nursing mothers"]


def test_the_source_is_named(seed_client: TestClient) -> None:
    assert answer(seed_client, "")["source"] == {
        "wiki": "en.wikipedia.org",
        "title": "Anakinra",
        "revision_id": None,
        "revision_timestamp": None,
        "url": "https://en.wikipedia.org/wiki/Anakinra",
        "license": "CC BY-SA 4.0",
        "attribution": 'Wikipedia contributors, "Anakinra"',
        "retrieved_at": None,
    }


def test_every_quote_is_in_the_sections_or_the_infobox(seed_client: TestClient) -> None:
    whole = answer(seed_client, "")
    text = " ".join(" ".join(section["text"] for section in whole["sections"]).split())
    facts = [fact for name in EXPECTED for fact in whole[name.replace("-", "_")] if name != "references"]
    prose = [fact["evidence"]["quote"] for fact in facts if fact["evidence"]["origin"] == "prose"]
    assert [quote for quote in prose if quote not in text] == []
    assert len(prose) > 70
