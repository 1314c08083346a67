"""A search for a drug or words that nobody knows finds nothing and says so; one that finds nothing of a known drug is silent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fhir.conftest import Ask


def said(page: dict[str, Any]) -> list[str]:
    entries = page.get("entry", [])
    assert all(entry["search"]["mode"] == "outcome" and "fullUrl" not in entry for entry in entries)
    issues = [issue for entry in entries for issue in entry["resource"]["issue"]]
    assert all((issue["severity"], issue["code"]) == ("warning", "not-found") for issue in issues)
    return [issue["diagnostics"] for issue in issues]


@pytest.mark.parametrize(
    ("path", "name", "value", "offered"),
    [
        ("r5/ClinicalUseDefinition", "subject", "alphamin", "Alphamine (`alphamine`)"),
        ("r5/ClinicalUseDefinition", "subject", "MedicinalProductDefinition/alphamime", "Alphamine (`alphamine`)"),
        ("r5/MedicinalProductDefinition", "_id", "alphamin", "Alphamine (`alphamine`)"),
        ("r5/MedicinalProductDefinition", "name", "Alphamime", "Alphamine (`alphamine`)"),
        ("r4/MedicationKnowledge", "name", "Alphamime", "Alphamine (`alphamine`)"),
        ("r4/Medication", "code", "alphamime", "Alphamine (`alphamine`)"),
        ("r4/MedicationKnowledge", "name", "nosuchthing", None),
        ("r4/Medication", "code", "http://fdasis.nlm.nih.gov|0000000000", None),
    ],
)
def test_an_unknown_drug_is_named_with_what_may_be_meant(
    ask: Ask, path: str, name: str, value: str, offered: str | None
) -> None:
    page = ask(path, **{name: value})
    assert page["total"] == 0
    offer = f" What may be meant, which may be another drug: {offered}." if offered else ""
    assert said(page) == [f"No drug here is found by {name}=`{value}`.{offer}"]


def test_each_unknown_value_is_named_up_to_three(ask: Ask) -> None:
    texts = said(ask("r5/ClinicalUseDefinition", subject="one,two,three,four"))
    assert [text.split("=")[1] for text in texts] == ["`one`.", "`two`.", "`three`."]
    found = ask("r5/ClinicalUseDefinition", subject="one,betamine")
    assert {entry["search"]["mode"] for entry in found["entry"]} == {"match"}


def test_of_a_known_drug_nothing_is_said(ask: Ask) -> None:
    for more in ({"type": "nosuchtype"}, {"contraindication:text": "unheardof"}, {"effect:text": "rash"}):
        page = ask("r5/ClinicalUseDefinition", subject="alphamine", **more)
        assert (page["total"], said(page)) == (0, [])
    assert said(ask("r5/ClinicalUseDefinition", subject="nosuch", _summary="count")) == []
    assert said(ask("r5/StructureDefinition", _id="nosuch")) == []


@pytest.mark.parametrize(
    ("name", "value", "near"),
    [
        ("contraindication:text", "sever renl impairment", "sever renal impairment"),
        ("effect:text", "hedache", "headaches"),
        ("indication:text", "artritis", "arthritis"),
    ],
)
def test_words_that_nothing_is_called_are_offered_near_spellings(ask: Ask, name: str, value: str, near: str) -> None:
    page = ask("r5/ClinicalUseDefinition", **{name: value})
    assert page["total"] == 0
    assert said(page) == [f"Nothing here is called so: {name}=`{value}`. Spelled almost alike: {near}."]
    assert ask("r5/ClinicalUseDefinition", **{name: near})["entry"][0]["search"]["mode"] == "match"
