from __future__ import annotations

import pytest

from app.extract.checked_things import things


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        ("the serum urea and the white cell count", [("serum urea", False), ("white cell count", True)]),
        ("INR checks and eye checks", [("INR", True), ("eye checks", True)]),
        ("tests of kidney function", [("tests of kidney function", True)]),
        ("the patient's state of mind", [("state of mind", False)]),
        ("the levels of it", []),
        ("low sodium", []),
        ("a fall in sodium", []),
        ("sodium below 130", []),
        ("sodium may fall", []),
        ("liver disease and enzyme inhibitors", []),
        ("a walk in the park", []),
    ],
)
def test_names_of_what_is_measured(clause: str, found: list[tuple[str, bool]]) -> None:
    assert [(thing.name, thing.is_act) for thing in things(clause)] == found
