from __future__ import annotations

import pytest

from app.extract.contraindications import extract as extract_contraindications
from app.wikitext.parse import parse_document
from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Frail and very ill people may sometimes develop hypothermia.", ["Frail", "very ill people"]),
        ("The smallest possible dose should be given to elderly or severely ill patients, as a risk of falls exists.", [
            "elderly", "severely ill patients",
        ]),
        ("The elderly clear foonib poorly and are more sensitive to its effects.", ["elderly"]),
        ("It requires caution if used in children, alcohol or opioid-dependent persons and in gout.", [
            "children", "alcohol or opioid-dependent persons", "gout",
        ]),
        ("Caution is advised in people with lupus, as cases of severe nephritis have been reported.", ["lupus"]),
        ("People with lupus, gout or a history of asthma need caution; attacks have been severe.", [
            "lupus", "gout", "history of asthma",
        ]),
        ("It may be used with caution if there are no suitable alternatives.", []),
        ("It should be used with caution in cases of gout.", ["gout"]),
        ("In people with a latex allergy some syringes may cause problems.", ["latex allergy"]),
        ("Misuse must be guarded against when prescribed to people with bipolar disorder.", ["bipolar disorder"]),
        ("It can worsen the weakness of people with dystrophy.", ["dystrophy"]),
        ("It is not expected to cause harm in infants.", []),
        ("The agency warned of reports describing dizziness and nausea.", []),
        ("The label was given a warning about this risk.", []),
        ("Patients of either sex should use contraception.", ["contraception"]),
        ("It should only be given to people with gout if a doctor prescribes it.", ["gout"]),
        ("Predisposing factors for cramps are hypothyroidism, and heavy drinking.", ["hypothyroidism", "heavy drinking"]),
        ("Its safety in pregnancy and people under 18 is unknown.", ["people under 18", "pregnancy"]),
        ("It is to be used with care in those being treated for glaucoma.", ["glaucoma"]),
        ("The HLA-B*9901 allele increases the risk of rashes.", ["HLA-B*9901 allele"]),
        ("Withdrawal of foonib should be slow.", ["Withdrawal of foonib should be slow"]),
        ("Withdrawal of barine should be slow.", []),
        ("Its metabolite barine has an abuse potential, and foonib is metabolised fast.", []),
        ("Testing is advised to reduce the risk of tuberculosis reactivation.", ["tuberculosis"]),
        ("Severe diarrhoea may occur and should be treated promptly.", ["Severe diarrhoea"]),
    ],
)  # fmt: skip
def test_whom_a_sentence_on_safety_names(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("In older people with dementia it may increase the risk of falling.", ["older people with dementia"]),
        ("In those with an egg allergy, its use may lead to complications.", ["egg allergy"]),
        ("It can cause low blood sugar in people with kidney problems.", ["kidney problems"]),
        ("Birth control is recommended during treatment.", ["Birth control"]),
        ("In people with lupus it may result in remission.", []),
    ],
)
def test_whom_the_lead_names(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug. {sentence}")) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Clearance in people with cirrhosis is reduced, which raises the risk of toxicity.", ["cirrhosis"]),
        ("In those with heart failure the half-life may be longer, with a higher risk of toxicity.", ["heart failure"]),
        ("Clearance in people with cirrhosis is reduced.", []),
        ("Clearance in people who fast is reduced, which raises the risk of toxicity.", []),
        ("There is no evidence that clearance in people with gout is reduced, with a risk of toxicity.", []),
        ("Clearance does not matter: elimination in people with gout is slower, with a risk.", ["gout"]),
    ],
)
def test_in_whom_it_stays_too_long(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Pharmacokinetics") == found


def test_for_those_whose_organs_fail_any_dose_among_uses_is_another() -> None:
    told = "For people with reduced renal function the dose is 5 mg."
    assert names(told, "Medical uses") == ["reduced renal function"]
    assert names("For the elderly the dose is 5 mg.", "Medical uses") == []


def test_what_is_avoided_unless_it_is_worth_it() -> None:
    assert names("It should be avoided in gout unless the benefit outweighs the risk.", "Contraindications") == ["gout"]
    assert names("It should be avoided in gout.", "Contraindications") == []


def test_special_groups_under_contraindications_are_no_contraindications() -> None:
    source = (
        "==Contraindications==\n* Gout\n\n===Special groups and situations===\n"
        "* The old – It is not well known. The risk of falls is higher in frail people.\n* Asthma – It may get worse."
    )
    assert list(precautions(source)) == ["old", "frail people", "Asthma"]
    forbidden = extract_contraindications(parse_document("Foonib", source)).facts
    assert [fact.condition for fact in forbidden] == ["Gout"]


def test_what_else_an_item_says_of_animals_is_no_precaution() -> None:
    source = "==Precautions==\n* Gout. In rats with asthma, caution was advised."
    assert list(precautions(source)) == ["Gout"]
