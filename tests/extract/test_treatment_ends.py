from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Stopping it early increases the risk of stroke.",
            {"Stopping it early": "Stopping it early increases the risk of stroke"},
        ),
        (
            "Symptoms occur if a person suddenly stops the medication.",
            {"suddenly stops the medication": "if a person suddenly stops the medication"},
        ),
        (
            "One handbook recommends a gradual withdrawal to avoid relapse.",
            {"gradual withdrawal": "One handbook recommends a gradual withdrawal"},
        ),
        (
            "Discontinuation should be gradual.",
            {"Discontinuation should be gradual": "Discontinuation should be gradual"},
        ),
        (
            "It may cause a severe withdrawal syndrome on stopping.",
            {"withdrawal syndrome": "It may cause a severe withdrawal syndrome"},
        ),
        ("It may cause withdrawal symptoms in the newborn.", {}),
        (
            "Sudden withdrawal after long use can lead to:",
            {"Sudden withdrawal": "Sudden withdrawal after long use can lead to"},
        ),
        (
            "Abrupt withdrawal is more likely to result in severe symptoms.",
            {"Abrupt withdrawal": "Abrupt withdrawal is more likely to result in severe symptoms"},
        ),
        (
            "Rebound pain can occur with abrupt cessation.",
            {"abrupt cessation": "Rebound pain can occur with abrupt cessation"},
        ),
        ("Alcohol can cause withdrawal symptoms.", {}),
        ("No pain was seen after abrupt discontinuation.", {}),
        ("It helps after abrupt discontinuation of heparin.", {}),
        ("Do not stop taking it abruptly.", {"stop taking it abruptly": "Do not stop taking it abruptly"}),
        (
            "Users should gradually reduce their dose.",
            {"gradually reduce their dose": "Users should gradually reduce their dose"},
        ),
        (
            "It should not be abruptly discontinued.",
            {"abruptly discontinued": "should not be abruptly discontinued"},
        ),
        (
            "It must never be stopped without consulting a doctor.",
            {"stopped without consulting a doctor": "must never be stopped without consulting a doctor"},
        ),
        (
            "Users are warned against sudden discontinuation.",
            {"sudden discontinuation": "warned against sudden discontinuation"},
        ),
        ("Abrupt withdrawal is to be avoided.", {"Abrupt withdrawal": "Abrupt withdrawal is to be avoided"}),
        ("People often stop abruptly.", {}),
        ("The trial was abruptly stopped.", {}),
        ("The dose is gradually increased.", {}),
    ],
)
def test_how_it_must_not_end(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n==Withdrawal==\n{sentence}") == found


def test_an_item_that_says_what_to_avoid() -> None:
    source = "==Precautions==\n* Avoid abrupt withdrawal\n* Gout"
    assert list(precautions(source)) == ["abrupt withdrawal", "Gout"]
