from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


def test_under_contraindications_only_what_is_milder() -> None:
    source = "==Contraindications==\nUse in gout is not recommended. It is known to cause anaemia in people who have favism, particularly in large doses. Use in pregnancy is of unclear safety."
    assert precautions("==Contraindications==\nIt may cause falls in cold winters.") == {}
    assert precautions(source) == {
        "favism": "It is known to cause anaemia",
        "pregnancy": "Use in pregnancy is of unclear safety",
    }
    assert precautions("==Contraindications==\n* Pregnancy, as it may harm the fetus\n* Gout") == {}


def test_other_sections_do_not_count() -> None:
    assert precautions("==History==\nIt was used with caution in gout.") == {}
    assert precautions("==Use==\nGout is common. There was an increased risk of falls in people with gout.") == {}


def test_a_changed_dose_counts_among_pharmacokinetics() -> None:
    sentence = "Clearance is reduced by more than 40% in older patients with renal insufficiency, and lower doses should be used in these patients."
    assert list(precautions(f"==Pharmacokinetics==\n{sentence} It is contraindicated in gout.")) == [
        "older patients with renal insufficiency"
    ]


def test_precautions_beside_interactions() -> None:
    source = "==Interactions and precautions==\nCaution is advised in gout. Caution is advised with other barines."
    assert list(precautions(source)) == ["gout"]
    assert list(precautions("==Interactions==\n===Precautions===\nPeople should tell their doctor of gout.")) == [
        "gout"
    ]


def test_contraception_among_contraindications() -> None:
    assert list(precautions("==Contraindications==\nMen should also use contraception.")) == ["contraception"]


def test_an_end_in_any_section() -> None:
    assert list(precautions("==Withdrawal syndrome==\nThe dose should be tapered down slowly.")) == [
        "tapered down slowly"
    ]


def test_a_boxed_warning_is_told_as_history_too() -> None:
    said = "In 2004, the agency added a boxed warning regarding a risk of suicidal thinking in children."
    assert list(precautions(f"==History==\n{said}")) == ["children"]
    assert precautions(f"==Veterinary use==\n{said}") == {}
    assert precautions("==History==\nThe boxed warning for gout was removed in 2010.") == {}


def test_how_it_ends_is_told_among_interactions_too_by_its_name() -> None:
    said = "Tapering off foonib, as opposed to abrupt discontinuation, is recommended."
    assert list(precautions(f"==Interactions==\n{said}")) == ["abrupt discontinuation"]
    assert precautions("==Interactions==\nSteroids should be tapered off slowly.") == {}


def test_too_long_a_use_may_be_told_among_uses() -> None:
    assert precautions("==Medical uses==\nAlternative drugs are preferred in mild disease.") == {}
    assert list(precautions("==Medical uses==\nAlternative drugs are preferred in breastfeeding.")) == ["breastfeeding"]
    assert list(precautions("==Medical uses==\nLong-term use is not recommended.")) == ["Long-term use"]


def test_whom_it_harms_may_be_told_in_the_lead() -> None:
    said = "Side effects include poor growth if used by children under eight."
    assert list(precautions(f"'''Foonib''' is a drug. {said}")) == ["children under eight"]


@pytest.mark.parametrize(
    ("heading", "found"), [("Geriatric use", ["Elderly patients"]), ("Clinical use in practice", [])]
)
def test_a_section_on_those_for_whom_it_is_less_safe(heading: str, found: list[str]) -> None:
    assert list(precautions(f"=={heading}==\nElderly patients may be more sensitive to its effects.")) == found


def test_contraception_is_called_for_wherever_an_article_says_so() -> None:
    sentence = "Women who may become pregnant are told to use contraception for a month after the last dose."
    assert names(sentence, "Pharmacokinetics") == ["contraception"]
    assert names("It weakens the pill, so another form of contraception is advised.", "Interactions") == []


def test_the_ill_are_told_to_take_care_among_what_becomes_of_the_drug() -> None:
    sentence = "It should be used with caution in people with severe renal impairment."
    assert names(sentence, "Pharmacokinetics") == ["severe renal impairment"]


def test_whose_usual_dose_is_too_much_is_told_of_a_risk_alone() -> None:
    sentence = "Caution is advised in people with gout, as some are at risk of overdose."
    assert names(sentence, "Pharmacokinetics") == ["gout"]
