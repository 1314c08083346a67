"""Whose values a box gives, and of which phase."""

from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_boxes import read, states, values


def test_a_value_of_a_metabolite_or_a_form_says_so() -> None:
    extraction = read("| elimination_half-life = 2 hours (active metabolite: 9 hours)<br>21 days (decanoate)")
    assert [(fact.quantity and fact.quantity.low, fact.context.subject) for fact in extraction.facts] == [
        (2, None),
        (9, "active metabolite"),
        (21, "decanoate"),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            "Biphasic: {{ubl|Initial: 2 hours|Terminal: 8 hours}}",
            [(2, {"subject": "initial phase"}), (8, {})],
        ),
        ("2 hours (rapid phase), 8 hours", [(2, {"subject": "rapid phase"}), (8, {})]),
        ("2 hours (initial dose)", [(2, {"dose": "initial dose"})]),
        ("8 hours (examplin), 20 hours (hydroxyexamplin)", [(8, {}), (20, {"subject": "hydroxyexamplin"})]),
        (
            "9 hours (immediate release), 21 hours (XL)",
            [(9, {"subject": "immediate release"}), (21, {"subject": "XL"})],
        ),
    ],
)
def test_phases_before_the_last_and_what_is_made_of_the_drug_are_named(
    value: str, expected: list[tuple[float, dict[str, object]]]
) -> None:
    found = values(read(f"| elimination_half-life = {value}"))
    assert [(quantity and quantity[1], context) for quantity, _, context in found] == expected


def test_a_value_of_animals_alone_is_none() -> None:
    extraction = read("| bioavailability = Unclear, but 5-20% in animals")
    assert values(extraction) == []
    assert states(extraction)["bioavailability"] == "unparsed"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2 weeks (effective half-life is 30–50 hours)", [(2, 2, "wk"), (30, 50, "h")]),
        ("2 weeks (terminal elimination half-life 30 h)", [(2, 2, "wk"), (30, 30, "h")]),
        ("1.5 days (mean half-life 36 hours)", [(1.5, 1.5, "d")]),
    ],
)
def test_another_kind_of_half_life_in_parentheses_is_a_value(value: str, expected: list[object]) -> None:
    assert [item[0] for item in values(read(f"| elimination_half-life = {value}"))] == expected
