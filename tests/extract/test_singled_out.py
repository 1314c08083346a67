from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("In moderate renal impairment the dose is 5 mg.", ["moderate renal impairment"]),
        ("With renal impairment the starting dose is 1 mg once daily.", ["renal impairment"]),
        ("5 mg daily is the dose for people with severe hepatic impairment.", ["severe hepatic impairment"]),
        ("Patients on dialysis are dosed three times weekly.", ["on dialysis"]),
        ("In end-stage renal disease the daily dose stays at or under 40 mg.", ["end-stage renal disease"]),
        (
            "Those with a creatinine clearance below 30 mL/min are given 50 mg every other day.",
            ["creatinine clearance below 30 mL/min"],
        ),
        ("The elderly start on half the usual dose.", ["elderly"]),
        ("No more than 20 mg a day should be given to people with cirrhosis.", ["cirrhosis"]),
        ("A maximum of 5 mg is given to people over 77 years and in those with kidney or liver impairment.", [
            "people over 77 years", "kidney impairment", "liver impairment",
        ]),
        ("In renal impairment no adjustment of the dose is needed.", []),
        ("Reduction of the dose is not needed in renal impairment.", []),
        ("In cirrhosis a single 5 mg dose was cleared slowly.", []),
        ("In arthritis the dose is 5 mg.", []),
        ("Adults with arthritis start at 5 mg.", []),
        ("Children aged 4 to 17 receive 5 mg.", []),
        ("Patients who already have kidney disease start at 5 mg.", ["kidney disease"]),
        ("In most cases the starting dose is 5 mg.", []),
    ],
)  # fmt: skip
def test_another_dose_is_for_those_who_clear_it_otherwise(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Dosing") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Falls happen more readily in the frail, in the malnourished, and in those with gout.", [
            "frail", "malnourished", "gout",
        ]),
        ("Older patients are likelier to fall.", ["Older patients"]),
        ("In gout weight should be followed closely.", ["gout"]),
        ("In diabetics glucose may creep up.", ["diabetics"]),
        ("In diabetics, fasting glucose may creep up.", ["diabetics"]),
        ("Because it raises thresholds, pacemaker wearers should be tested after a week.", ["pacemaker wearers"]),
        ("In lupus joints may be harder to move, and gout patients are told to rest.", ["lupus", "gout patients"]),
        ("In enzyme-deficient people it can lead to anaemia.", ["enzyme-deficient people"]),
        ("The signs of a low pulse may be masked in diabetics; likewise in gout.", ["diabetics"]),
        ("Smokers have levels 50 per cent lower than others.", ["Smokers"]),
        ("In people with gout, lupus, or asthma, joints may deteriorate.", ["gout", "lupus", "asthma"]),
        ("In gout falls are not more common.", []),
        ("In rare cases, the pain of gout can lead to falls.", []),
        ("In one trial, people with gout were more often ill.", []),
        ("In people with gout falls were more common than in others.", []),
        ("People with red hair are told to rest.", []),
        ("In gout it is well tolerated and may cause sleep.", []),
        ("It is more often used in people with gout.", []),
    ],
)  # fmt: skip
def test_danger_and_checks_are_read_where_all_is_about_safety(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found
    assert not names(sentence, "Research")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("In children under ten it has not been studied.", ["children under ten"]),
        ("Its utility in people with a history of gout is unknown.", ["history of gout"]),
        ("An alternative should be considered in patients with gout.", ["gout"]),
        ("Patients with liver disease are better treated with something else.", ["liver disease"]),
        ("In people with a creatinine clearance below 50 mL/min its use has not been adequately studied.", [
            "creatinine clearance below 50 mL/min",
        ]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["Medical uses", "Kidneys and age", "Side effects"])
def test_what_nobody_knows_and_another_drug_count_anywhere(heading: str, sentence: str, found: list[str]) -> None:
    assert names(sentence, heading) == found


def test_an_unknown_heading_may_be_about_safety_but_not_the_illness_that_the_lead_names() -> None:
    told = "In gout it may be harder to walk. In lupus they may swell, and people with asthma are told to rest."
    assert list(precautions(f"'''Foonib''' treats gout.\n\n==Joints==\n{told}")) == ["asthma"]


def test_whom_the_sentence_forbids_it_is_told_once() -> None:
    assert names("It is contraindicated in smokers, and smokers are told to stop.") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("People with a history of colitis are to be treated carefully.", ["history of colitis"]),
        ("In peptic ulcer care is called for, since more acid may be made.", ["peptic ulcer"]),
        ("Whether to give it to someone with a history of gout needs to be weighed carefully.", ["history of gout"]),
        ("Those with heart block need particular care, as do people with asthma.", ["asthma", "heart block"]),
        ("Persons over 65 are the likeliest to come to harm from it.", ["persons over 65"]),
        ("People with diabetes should look after their feet.", ["diabetes"]),
        ("The dangers in patients with cirrhosis are well known.", ["cirrhosis"]),
        # What lessens a danger, what is denied, counted, or told of another drug.
        ("It lowers the risk of stroke in patients with diabetes who smoke.", []),
        ("No toxicity is known in patients with cirrhosis, as in others.", []),
        ("Fatal bleeding in patients with cirrhosis was found in 3%.", []),
        ("In women with asthma who are at risk another drug is used.", []),
        ("In March 2024 a regulator warned of harm.", []),
        ("In the US women have to join a programme.", []),
    ],
)  # fmt: skip
def test_any_word_of_care_or_danger_singles_out_whom_a_sentence_on_safety_names(
    sentence: str, found: list[str]
) -> None:
    assert names(sentence) == found


def test_a_reason_in_front_ends_at_its_comma_and_examples_in_the_middle_are_none() -> None:
    sentence = "Tests lower the risk in those at increased risk, such as persons with gout, asthma, or low potassium."
    assert "gout" in names(sentence)


def test_a_parenthesis_that_lists_persons_names_members_of_the_group() -> None:
    sentence = "Care is needed in subjects prone to fits (the elderly, those with epilepsy) and in those with gout."
    assert set(names(sentence)) >= {"elderly", "epilepsy", "gout"}


def test_who_is_encouraged_to_take_it_is_whom_it_is_for() -> None:
    assert names("People who have had strokes are encouraged to take it daily.") == []
    assert names("People who have had strokes are encouraged to walk.") == ["strokes"]
