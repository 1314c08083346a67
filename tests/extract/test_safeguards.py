from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Resuscitation equipment must be available.",
            {"Resuscitation equipment": "Resuscitation equipment must be available"},
        ),
        (
            "Trained staff should always be present when it is given.",
            {"Trained staff": "Trained staff should always be present"},
        ),
        (
            "It should be given only by doctors experienced in anaesthesia.",
            {
                "doctors experienced in anaesthesia": "It should be given only by doctors experienced in anaesthesia",
            },
        ),
        (
            "It may be used only where oxygen and trained personnel are at hand.",
            {"oxygen and trained personnel": "It may be used only where oxygen and trained personnel are at hand"},
        ),
        (
            "It is given only in hospitals with facilities for intensive care.",
            {
                "facilities for intensive care": "It is given only in hospitals with facilities for intensive care",
            },
        ),
        (
            "The first dose should be given under medical supervision.",
            {"medical supervision": "The first dose should be given under medical supervision"},
        ),
        (
            "It is available only through a risk management programme.",
            {"risk management programme": "It is available only through a risk management programme"},
        ),
        ("Doctors must be registered in a scheme.", {"scheme": "Doctors must be registered in a scheme"}),
        ("It can be used where no equipment is available.", {}),
        ("It was given by trained volunteers in villages.", {}),
        ("Resuscitation equipment need not be available.", {}),
    ],
)
def test_who_and_what_must_be_at_hand(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n==Administration==\n{sentence}") == found
