"""Stated weights against formulas, and prose against the infobox."""

import pytest

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, outcomes, told

FORMULA, PROSE = ConsistencyCheck.FORMULA_WEIGHT, ConsistencyCheck.PROSE_WEIGHT


def box(*parameters: str) -> str:
    return "{{Infobox drug\n| " + "\n| ".join(parameters) + "\n}}\n'''Testamine''' is a drug. "


def test_a_weight_that_follows_from_the_formula() -> None:
    assert findings(FORMULA, box("C=9 | H=8 | O=4", "molecular_weight = 180.16 g/mol")) == [
        {
            "outcome": "agree",
            "detail": "The formula C9H8O4 weighs 180.159 g/mol; the weight stated is 180.16 g/mol: 0.001 g/mol apart, "
            "within the 0.046 that rounding and isotopic averages account for.",
            "quotes": ["C=9 | H=8 | O=4", "180.16 g/mol"],
        }
    ]


def test_a_weight_of_another_substance() -> None:
    assert told(FORMULA, box("C=9 | H=8 | O=4", "molecular_weight = 202.14 g/mol")) == [
        (
            "disagree",
            (
                "The formula C9H8O4 weighs 180.159 g/mol; the weight stated is 202.14 g/mol: 21.981 g/mol apart, more than "
                "the 0.05 that rounding and isotopic averages account for."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("weight", "outcome"),
    [("180 g/mol", "agree"), ("approximately 190 g/mol", "agree"), ("0.18 kDa", "agree"), ("181.5", "disagree")],
)
def test_a_weight_is_as_precise_as_it_is_written(weight: str, outcome: str) -> None:
    assert outcomes(FORMULA, box("C=9 | H=8 | O=4", f"molecular_weight = {weight}")) == [outcome]


def test_a_weight_without_a_formula() -> None:
    assert told(FORMULA, box("molecular_weight = 150 kDa")) == [
        ("cannot_check", "A weight is stated, but no formula that could be weighed: 150,000 g/mol.")
    ]


def test_a_weight_that_none_of_several_formulas_has() -> None:
    text = box("chemical_formula = C9H8O4; C9H7NaO4", "molecular_weight = 500 g/mol")
    assert told(FORMULA, text) == [
        (
            "cannot_check",
            "Of several formulas none has the weight stated, and which one it is for is not said: 500 g/mol.",
        )
    ]


def test_an_isotope_weighs_otherwise_than_its_element() -> None:
    text = box(
        "C=6 | H=11 | F=1 | O=5", "molecular_weight = 181.15 g/mol", "SMILES = OC1O[C@H](CO)[C@@H](O)C(O)C1[18F]"
    )
    assert outcomes(FORMULA, text) == ["cannot_check"]
    assert outcomes(FORMULA, text.replace("[18F]", "F")) == ["disagree"]


def test_a_formula_alone_is_not_checked() -> None:
    assert findings(FORMULA, box("C=9 | H=8 | O=4")) == []


def test_prose_and_infobox_of_one_weight() -> None:
    text = box("C=9 | H=8 | O=4", "molecular_weight = 180.16 g/mol") + "It has a molecular weight of 180.2 g/mol."
    assert findings(PROSE, text) == [
        {
            "outcome": "agree",
            "detail": "The text states 180.2 g/mol; the infobox gives 180.16 g/mol: 0.04 g/mol apart, within the 0.136 "
            "that rounding and isotopic averages account for.",
            "quotes": ["It has a molecular weight of 180.2 g/mol.", "180.16 g/mol"],
        }
    ]


def test_prose_is_compared_with_the_formula_where_no_weight_is_stated() -> None:
    assert told(PROSE, box("C=9 | H=8 | O=4") + "Its molar mass is 180.159 g/mol.") == [
        ("agree", "The text states 180.159 g/mol; the infobox gives 180.159 g/mol: the same.")
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It has a molecular mass of 21 kDa.", ["disagree"]),
        ("Testamine has a molecular weight of 202.1 g/mol.", ["disagree"]),
        ("Testamine sodium has a molecular weight of 202.1 g/mol.", ["cannot_check"]),
        ("Its target has a molecular weight of 51 kDa.", []),
        ("It has a molecular weight of 0 Da.", []),
        ("It has a low molecular weight.", []),
        ("It has a low molecular weight; what it acts on has 51 kDa.", []),
    ],
)
def test_a_weight_in_prose_may_be_of_something_else(sentence: str, found: list[str]) -> None:
    assert outcomes(PROSE, box("C=9 | H=8 | O=4", "molecular_weight = 180.16 g/mol") + sentence) == found


def test_prose_alone_is_not_checked() -> None:
    assert findings(PROSE, "'''Testamine''' is a drug. It has a molecular weight of 180.2 g/mol.") == []
