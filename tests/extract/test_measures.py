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
    assert precautions(f"==History==\n{sentence}") == {}
