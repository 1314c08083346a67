from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        ("Optic neuritis has been reported. If this occurs, the drug should be withdrawn.", ["Optic neuritis"]),
        ("Jaundice or a party may develop. Should it develop, treatment must be stopped.", ["Jaundice"]),
        ("Neuritis has not been reported. If this occurs, it must be stopped.", []),
        ("It was never seen. If this occurs, it must be stopped.", []),
        ("If this occurs, it must be stopped.", []),
    ],
)
def test_what_the_sentence_before_told_of(sentences: str, found: list[str]) -> None:
    assert names(sentences) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Treatment should be as brief as possible.", ["Treatment"]),
        ("It must be taken for the shortest possible time.", ["shortest possible time"]),
        ("It should only be used for short periods.", ["short periods"]),
        ("It is used for short periods.", []),
        ("Doses above 50 mg should be given with caution.", ["Doses above 50 mg"]),
        ("Suddenly reducing the dose may cause seizures.", ["Suddenly reducing the dose"]),
        ("If jaundice is noted, therapy with foonib should be discontinued.", ["jaundice"]),
        ("Smokers run a higher risk of cramps.", ["Smokers"]),
        ("In children a failure of the marrow known as marrow failure may occur.", ["children"]),
        ("In children a cold may occur.", []),
        ("Special caution applies in gout.", ["gout"]),
        ("It may increase mortality in the setting of heart failure.", ["heart failure"]),
        ("It can cause anaemia in winter.", []),
        ("It can cause anaemia in enzyme deficiency.", ["enzyme deficiency"]),
        ("In one long, careful study in pregnant women there was no harm.", []),
        ("Experience in infants under one year or weighing less than 4 kg is limited.", [
            "infants under one year or weighing less than 4 kg",
        ]),
        ("In gout it should not be given at night; in lupus treatment is continued at a lower dose.", ["lupus"]),
        ("The dose must be halved if bilirubin is over 3 mg/dL, and by 80% if it is over 5.", [
            "bilirubin over 3 mg/dL",
        ]),
        ("People with an allergy to barine may also be allergic to foonib.", ["allergy to barine"]),
        ("An agency lists it as a drug to avoid in the elderly.", ["elderly"]),
        ("Withdrawal symptoms may occur on stopping the drug.", ["Withdrawal symptoms"]),
        ("After it is stopped, a withdrawal syndrome can develop.", ["withdrawal syndrome"]),
        ("If treatment is stopped, withdrawal symptoms can develop.", ["withdrawal symptoms"]),
        ("Withdrawal symptoms may occur on stopping barine.", []),
        ("Drug dependence may develop after some weeks.", ["Drug dependence"]),
        ("Older people generally require lower doses.", ["Older people"]),
    ],
)  # fmt: skip
def test_for_how_long_how_much_and_for_whom(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


def test_an_allergy_to_other_drugs_adds_to_the_danger() -> None:
    told = "Allergies to barine and other drugs may increase the risk of adverse reactions."
    assert names(told) == ["Allergies to barine and other drugs"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It may worsen asthma.", ["asthma"]),
        ("Safety in children is not clear.", ["children"]),
        ("Use in children may cause stunted growth.", ["children"]),
        ("It can cause low blood pressure in people who are dehydrated.", ["people who are dehydrated"]),
    ],
)
def test_more_that_the_lead_names(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug. {sentence}")) == found
