from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It should not be used for more than seven days.",
            {"more than seven days": "It should not be used for more than seven days"},
        ),
        (
            "Use for longer than twelve weeks has not been studied.",
            {"Use for longer than twelve weeks": "Use for longer than twelve weeks has not been studied"},
        ),
        ("Overuse of it can cause rebound headaches.", {"Overuse": "Overuse of it can cause rebound"}),
        (
            "Long-term use increases the risk of fractures.",
            {"Long-term use": "Long-term use increases the risk"},
        ),
        (
            "The lowest effective dose should be used.",
            {"lowest effective dose": "The lowest effective dose should"},
        ),
        ("It is used for more than seven days.", {}),
        ("Long-term use may cause nausea.", {}),
        ("The lowest dose was 5 mg.", {}),
    ],
)
def test_how_long_and_how_much(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}") == found
