from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


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
            "It makes the skin burn, so sun protection is recommended.",
            {"sun protection": "sun protection is recommended"},
        ),
        (
            "The avoidance of dental work for those with pain is advised.",
            {"avoidance of dental work": "avoidance of dental work for those with pain is advised"},
        ),
        ("Adequate hydration is not necessary.", {}),
        ("Adequate hydration was seen.", {}),
        (
            "The lowest effective dose should be used for the shortest time.",
            {"lowest effective dose": "lowest effective dose should be used"},
        ),
        (
            "It should be used for the shortest possible time.",
            {"shortest possible time": "used for the shortest possible time"},
        ),
        ("The lowest effective dose in the trial had been 5 mg.", {}),
        ("Long-term use is not recommended.", {"Long-term use": "Long-term use is not recommended"}),
        (
            "Use for more than two weeks is discouraged.",
            {"Use for more than two weeks": "Use for more than two weeks is discouraged"},
        ),
        ("Long-term use is common.", {}),
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
    assert precautions(f"==History==\n{sentence}") == {}
