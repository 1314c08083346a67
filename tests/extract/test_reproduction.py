from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("Pregnancy", "Foonib crosses the placenta.", ["Pregnancy"]),
        ("Pregnancy and lactation", "It is found in the milk.", ["lactation"]),
        ("Breastfeeding", "It enters the milk.", ["Breastfeeding"]),
        ("Pregnancy", "It carries a risk of malformations.", ["Pregnancy"]),
        ("Pregnancy", "It does not cross the placenta.", []),
        ("Pregnancy", "In rats, it carries a risk of malformations.", []),
        ("Pregnancy", "It was first made in a plant.", []),
        ("Pregnancy", "It is used to prevent preterm birth in women with gout.", []),
        ("Lactation", "Foonib crosses the placenta.", []),
        ("Side effects", "Foonib crosses the placenta.", []),
        ("Pregnancy", "Newborns exposed to it in the third trimester may develop jitters.", ["third trimester"]),
    ],
)
def test_what_a_heading_on_pregnancy_names(heading: str, sentence: str, found: list[str]) -> None:
    assert list(precautions(f"=={heading}==\n{sentence}")) == found


def test_what_a_sentence_names_comes_before_what_its_heading_does() -> None:
    source = "==Pregnancy==\nFoonib crosses the placenta. It should be used in pregnancy only if clearly needed."
    assert list(precautions(source).values()) == ["It should be used in pregnancy only if clearly needed"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Foonib taken during pregnancy is associated with congenital heart defects.", ["pregnancy"]),
        ("It carries a warning about use during pregnancy.", ["pregnancy"]),
        ("Small amounts appear in breast milk.", ["breast milk"]),
        ("Those who take it must avoid becoming pregnant.", ["becoming pregnant"]),
        ("Pregnant women are told to only take it at night.", ["Pregnant women"]),
        ("Doctors enrol and advise people to whom it is prescribed, and warn of risks.", []),
        ("It may harm the fetus, and effective contraception is advised.", ["effective contraception"]),
        ("Mothers are usually told not to breastfeed.", ["breastfeed"]),
        ("Women must not conceive while they are on it.", ["conceive"]),
        ("Data on use in pregnancy are scarce; in rats it did no harm, and it is best to avoid it.", ["pregnancy"]),
        ("Caution should be used in breastfeeding as a small amount enters the milk.", ["breastfeeding"]),
        ("It harmed rats; given the animal studies, it should be decided whether to stop nursing.", ["nursing"]),
    ],
)
def test_what_is_said_of_pregnancy_and_milk(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"==Side effects==\n{sentence}")) == found
