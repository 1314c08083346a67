"""To prevent an infection and to treat it are two uses where an article tells both."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read

LONG = "multidrug-resistant staphylococcus-associated prosthesis-related intra-abdominal infections"


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("It is used to prevent and treat malaria.", {"malaria", "prevention of malaria"}),
        (
            "It is used to treat influenza. It is used for prevention of influenza.",
            {"influenza", "prevention of influenza"},
        ),
        (
            "It is used in skin infections. It is given to prevent skin infections.",
            {"skin infections", "prevention of skin infections"},
        ),
        # Only prevented: the name says enough.
        ("It is used to prevent malaria.", {"malaria"}),
        ("It is used to prevent malaria and to treat gout.", {"malaria", "gout"}),
        # Both are treatment where no healthy people are given it.
        ("It is used for the prevention and treatment of osteoporosis.", {"osteoporosis"}),
        ("It is used to treat and prevent HIV/AIDS.", {"HIV/AIDS"}),
        # Too long a name stays as it is.
        (f"It is used for {LONG}. It is used to prevent {LONG}.", {LONG}),
        ("It is used to prevent and treat infections such as cholera.", {"cholera"}),
    ],
)
def test_prevention_of_an_infection_is_a_use_of_its_own(sentences: str, expected: set[str]) -> None:
    assert {name for name, _, _ in read(f"==Medical uses==\n{sentences}\n")} == expected
