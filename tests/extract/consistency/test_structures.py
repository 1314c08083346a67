"""The formula inside an InChI."""

import pytest

from app.extract.consistency.structures import formula_of_inchi
from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, told

CHECK = ConsistencyCheck.INCHI_FORMULA
INCHI = "1S/C9H8O4/c1-6(10)13-8-5-3-2-4-7(8)9(11)12/h2-5H,1H3,(H,11,12)"


def box(*parameters: str) -> str:
    return "{{Infobox drug\n| " + "\n| ".join(parameters) + "\n}}"


def test_the_same_formula() -> None:
    assert findings(CHECK, box("C=9 | H=8 | O=4", f"StdInChI = {INCHI}")) == [
        {
            "outcome": "agree",
            "detail": "The InChI is of C9H8O4, the formula given is C9H8O4.",
            "quotes": [INCHI, "C=9 | H=8 | O=4"],
        }
    ]


def test_another_formula() -> None:
    assert told(CHECK, box("C=9 | H=7 | O=4", f"StdInChI = {INCHI}")) == [
        ("disagree", "The InChI is of C9H8O4, the formula given is C9H7O4.")
    ]


def test_deuterium_is_hydrogen_to_an_inchi() -> None:
    assert [outcome for outcome, _ in told(CHECK, box("C=9 | H=5 | D=3 | O=4", f"StdInChI = {INCHI}"))] == ["agree"]


def test_no_formula_or_several() -> None:
    assert told(CHECK, box(f"StdInChI = {INCHI}")) == [("cannot_check", "The InChI is of C9H8O4; no formula is given.")]
    assert told(CHECK, box("chemical_formula = C9H8O5; C9H8O6", f"StdInChI = {INCHI}")) == [
        ("cannot_check", "The InChI is of C9H8O4; which of the formulas is of the same form is not said.")
    ]


def test_a_salt_is_not_compared_with_its_base() -> None:
    inchi = "1S/C2H4O2.Na/c1-2(3)4;/h1H3,(H,3,4);/q;+1/p-1"
    assert told(CHECK, box("C=2 | H=4 | O=2", f"StdInChI = {inchi}")) == [
        (
            "cannot_check",
            (
                "The InChI is of C2H3NaO2, the formula given is C2H4O2: it is of several parts, such as a salt, of which "
                "the formula may be one."
            ),
        )
    ]


@pytest.mark.parametrize(
    ("inchi", "formula"),
    [
        ("InChI=1S/2C2H4O2.Ca/c2*1-2(3)4;/h2*1H3,(H,3,4);/q;;+2/p-2", "C4H6CaO4"),
        ("InChI=1S/Li/q+1", "Li"),
        ("InChI=1S/p+1", "None"),
        ("InChI=1S/C2H4O2./c1", "None"),
        ("InChI=1S/C2H4O2/p-9", "None"),
    ],
)
def test_parts_and_protons_are_added_up(inchi: str, formula: str) -> None:
    assert str(formula_of_inchi(inchi)) == formula


def test_an_inchi_without_a_formula_is_not_checked() -> None:
    assert findings(CHECK, box("StdInChI = 1S/p+1")) == []
