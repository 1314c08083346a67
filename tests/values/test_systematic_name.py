from __future__ import annotations

import pytest

from app.values.systematic_name import systematic_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2-(acetyloxy)benzoic acid", ["2-(acetyloxy)benzoic acid"]),
        ("(2S)-foo]amino)\n-3,3-bar-2-\ncarboxylic acid", ["(2S)-foo]amino)-3,3-bar-2-carboxylic acid"]),
        ("2-foobenzene\ncarboxylic acid", ["2-foobenzene carboxylic acid"]),
        ("N-(4-fo)ethanamide\nN-(4-fo)acetamide", ["N-(4-fo)ethanamide", "N-(4-fo)acetamide"]),
        ("Human protein; syn. N2-foo blocker", ["Human protein"]),
        ("\n", []),
    ],
)
def test_names_broken_for_the_eye_are_joined(text: str, names: list[str]) -> None:
    assert systematic_names(text) == names
