from __future__ import annotations

import pytest

from app.extract.organ_systems import organ_system


@pytest.mark.parametrize(
    "label",
    [
        "Skin",
        "Gastrointestinal tract",
        "Blood and blood forming organs",
        "Central nervous system",
        "Allergic reactions",
    ],
)
def test_an_organ_system(label: str) -> None:
    assert organ_system(f" {label} :") == label


@pytest.mark.parametrize("label", ["Skin rash", "Other effects", "Nausea", "Common", ""])
def test_anything_else(label: str) -> None:
    assert organ_system(label) is None
