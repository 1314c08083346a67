from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Appropriate hydration is important prior to administration, as is adequate calcium intake.",
            {
                "Appropriate hydration": "Appropriate hydration is important",
                "adequate calcium intake": "Appropriate hydration is important prior to administration, as is adequate calcium intake",
            },
        ),
        (
            "Sufficient zinc levels must be reached before treatment.",
            {"Sufficient zinc levels": "Sufficient zinc levels must be reached"},
        ),
        (
            "The avoidance of dental work for those with pain is advised.",
            {"avoidance of dental work": "avoidance of dental work for those with pain is advised"},
        ),
        ("Adequate hydration is not necessary.", {}),
        ("Adequate hydration was seen.", {}),
        (
            "Exposure to strong light is not recommended.",
            {"Exposure to strong light": "Exposure to strong light is not recommended"},
        ),
        (
            "Patients must be careful to avoid heat sources.",
            {"heat sources": "careful to avoid heat sources"},
        ),
        (
            "The need for continued treatment should be regularly reviewed.",
            {"The need for continued treatment": "The need for continued treatment should be regularly reviewed"},
        ),
        (
            "Review the need for continued treatment.",
            {"the need for continued treatment": "Review the need for continued treatment"},
        ),
    ],
)
def test_what_is_done_along_with_a_treatment(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"==Side effects==\n{sentence}") == found
    assert precautions(f"==Medical uses==\n{sentence}") == found
    assert precautions(f"==History==\n{sentence}") == {}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It should not be used for more than seven days.",
            {"more than seven days": "It should not be used for more than seven days"},
        ),
        (
            "It is not recommended to take it daily for longer than two months.",
            {"longer than two months": "It is not recommended to take it daily for longer than two months"},
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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Patients should stay out of strong or artificial sunlight.", ["strong or artificial sunlight"]),
        ("Alcohol consumption and exposure to sunlight should be restricted.", [
            "Alcohol consumption", "exposure to sunlight",
        ]),
        ("Possible impairment of activities such as driving or operating machinery.", [
            "driving or operating machinery",
        ]),
        ("Alcohol is an ingredient.", []),
        ("Patients should avoid alcohol and sunlight.", ["sunlight"]),
        ("Alcohol should be avoided.", []),
    ],
)  # fmt: skip
def test_what_is_left_meanwhile(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"==Side effects==\n{sentence}")) == found


def test_all_that_needs_a_clear_head_is_one_thing() -> None:
    sentence = "People who get dizzy should not drive, cycle, or operate machinery."
    assert names(sentence) == ["drive, cycle, or operate machinery"]
