from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Caution is advised when foonib is given to people with gout, as it builds up.",
            {"gout": "Caution is advised"},
        ),
        (
            "Caution should be taken when using any such drug for gout.",
            {"gout": "Caution should be taken"},
        ),
        ("In children it can cause agitation, and in the elderly, confusion and falls.", {}),
        (
            "It is used with caution in people with gout, who are very sensitive to it, and in people with asthma.",
            dict.fromkeys(("gout", "asthma"), "It is used with caution"),
        ),
        (
            "It is used with caution in people with gout, who are very sensitive to it, and in people with asthma it is forbidden.",
            {"gout": "It is used with caution"},
        ),
        (
            "Worsening of congestive heart failure was reported, and doctors are told to be careful in such patients.",
            {
                "congestive heart failure": "Worsening of congestive heart failure was reported, and doctors are told "
                "to be careful"
            },
        ),
        (
            "In the treatment of children there is an elevated risk of falls in this population.",
            {"children": "In the treatment of children there is an elevated risk of falls"},
        ),
        ("Caution is advised in such patients.", {}),
        (
            "It worsens memory in the elderly with dementia and therefore is not recommended.",
            {
                "elderly with dementia": "It worsens memory in the elderly with dementia and therefore is not "
                "recommended"
            },
        ),
        ("It is not to be given by mouth, nor should it be taken by anyone allergic to it.", {}),
        (
            "The dose is lowered when creatinine clearance falls under 30 mL/min, and half a dose is given after dialysis.",
            {
                "creatinine clearance falls under 30 mL/min": "The dose is lowered when creatinine clearance falls under "
                "30 mL/min",
            },
        ),
        ("If a person takes steroids, those drugs should be stopped before.", {}),
        (
            "Those with gout should be watched, as should the elderly.",
            {"gout": "should be watched, as should the elderly", "elderly": "should be watched"},
        ),
        (
            "It is advised that women of childbearing age take folic acid.",
            {"women of childbearing age": "It is advised that women of childbearing age take folic acid"},
        ),
        (
            "Use of foonib should be avoided, when possible, in people with gout.",
            {"gout": "Use of foonib should be avoided"},
        ),
        ("Its use in children should be avoided.", {"children": "Its use in children should be avoided"}),
        (
            "Its use in children under two should be restricted to severe infections.",
            {"children under two": "Its use in children under two should be restricted to severe infections"},
        ),
        (
            "Caution should be applied in prescribing to people with gout.",
            {"gout": "Caution should be applied"},
        ),
        (
            "Elderly patients can be more sensitive to it.",
            {"Elderly patients": "Elderly patients can be more sensitive to it"},
        ),
        (
            "Infants, whose livers are immature, are very sensitive to it.",
            {"Infants": "Infants, whose livers are immature, are very sensitive to it"},
        ),
        (
            "If surgery is planned, foonib should be stopped five days before.",
            {"surgery": "If surgery is planned, foonib should be stopped"},
        ),
    ],
)
def test_a_group_that_was_named_before(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n{sentence}") == found


def test_the_ill_among_interactions() -> None:
    ill = "==Interactions==\nIn patients with kidney stones it should be used with care, and not with barines. It should be used with caution together with barines."
    assert list(precautions(ill)) == ["kidney stones"]


def test_groups_of_whom_something_is_said_under_a_heading_for_them() -> None:
    listed = "==Specific populations==\n* Kidney impairment: levels are higher.\n* Gender: there is no difference."
    assert list(precautions(listed)) == ["Kidney impairment"]


def test_blood_is_not_given() -> None:
    assert list(precautions("==Precautions==\nPatients may not give blood during treatment.")) == ["give blood"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It requires special precaution if used in the elderly, in children, in alcohol- or drug-dependent people.",
            ["elderly", "children", "alcohol- or drug-dependent people"],
        ),
        ("People with gout need special care.", ["gout"]),
        ("It is contraindicated in people with allergies, and should be used with caution in those with gout.", ["gout"]),
    ],
)  # fmt: skip
def test_groups_that_call_for_precaution(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Contraindications") == found
