from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names, precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Elderly people and those in shock need smaller doses.", ["Elderly people", "shock"]),
        ("In those under two, it has not been studied.", ["under two"]),
        ("Brandol has not been studied in those with a history of gout.", ["history of gout"]),
        ("There is little experience in people with kidney failure.", ["kidney failure"]),
        ("Data in patients over 75 are limited.", ["patients over 75"]),
        (
            "Brandol has not been tested for the treatment of teenagers as well as pregnant women.",
            ["teenagers", "pregnant women"],
        ),
        (
            "In general, with heart or liver disease, it should be given with caution.",
            ["heart disease", "liver disease"],
        ),
        ("There is no information on gout.", []),
    ],
)
def test_who_gets_less_and_of_whom_little_is_known(sentence: str, found: list[str]) -> None:
    assert sorted(names(sentence, "Uses")) == sorted(found)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Cardiovascular risk must be considered when prescribing it.", ["Cardiovascular risk"]),
        ("Benefits and harms should be weighed before using it.", []),
        ("The label warns of liver damage.", ["liver damage"]),
        ("In 2012 the FDA issued a warning about deaths in children with gout.", ["children with gout"]),
        ("The agency's warning about gout was lifted.", []),
        ("The boxed warning on suicidal thoughts was removed in 2016.", []),
        (
            "The label carries a boxed warning about this and about bleeds in people undergoing surgery.",
            ["undergoing surgery"],
        ),
        (
            "The agency placed a boxed warning on it due to a number of serious infections associated with the drug.",
            ["serious infections"],
        ),
        (
            "It issued a boxed warning, which appears on the label of all of them, about serious infections.",
            ["serious infections"],
        ),
        ("The agency issued a warning that it can cause meningitis in children and adults.", ["meningitis"]),
        ("The label warns of an increased risk of depression in people taking it.", ["depression"]),
        ("The agency issued a warning about deaths in children under 6 after operations.", ["children under 6"]),
        ("The label contains warnings with regard to increased risks of hepatitis.", ["hepatitis"]),
        ("It has two warnings: one says that use in gout may be fatal.", []),
        ("The HLA-B*99 allele is strongly associated with rashes.", ["HLA-B*99 allele"]),
        ("There is an association between HLA-B*99 and rashes.", ["HLA-B*99"]),
        ("The HLA-B*99 allele is associated with slow ageing.", []),
        ("There is no association between HLA-B*99 and rashes.", []),
        ("Genetic variants of the enzyme can lead to excessive toxicity.", ["Genetic variants of the enzyme"]),
        ("The agency warned in 2016 that it may cause severe joint pain.", ["severe joint pain"]),
        ("It carries a boxed warning for bleeding in people receiving dialysis.", ["people receiving dialysis"]),
        ("Side effects seem to be more concerning in children.", ["children"]),
    ],
)
def test_warnings(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Patients should be well hydrated.", ["well hydrated"]),
        ("Patients are advised to drink plenty of water.", ["drink plenty of water"]),
        ("He drank plenty of water.", []),
        ("It may cause sleepiness, so driving should be avoided.", ["driving"]),
        ("People are told to refrain from using heavy machinery.", ["using heavy machinery"]),
        (
            "It may impair the abilities needed for operating an automobile or machinery.",
            ["operating an automobile or machinery"],
        ),
        ("The tablets contain lactose.", ["lactose"]),
        ("The cap contains natural latex and should not be handled by those allergic to it.", ["latex"]),
        ("The tablets contain iron.", []),
    ],
)
def test_water_driving_and_excipients(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Precautions") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It may in fact make absence seizures worse.", ["absence seizures"]),
        ("It can worsen existing cases of both psoriasis and porphyria.", ["psoriasis", "porphyria"]),
        ("It may slow healing and worsen conditions like gout.", ["gout"]),
        ("It can exacerbate or cause migraines.", ["migraines"]),
        ("It does not worsen gout.", []),
    ],
)
def test_what_gets_worse_may_stand_among_uses(sentence: str, found: list[str]) -> None:
    assert sorted(names(sentence, "Uses")) == sorted(found)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Before treatment, low potassium must be corrected.", ["low potassium"]),
        ("Dehydration in people taking foonib can be very hazardous.", ["Dehydration"]),
        ("Screening for HLA-C*12 is recommended in people with gout.", ["HLA-C*12", "gout"]),
        (
            "Women who may become pregnant are advised to use contraception.",
            ["Women who may become pregnant", "contraception"],
        ),
        ("Two forms of contraception are required.", ["Two forms of contraception"]),
    ],
)
def test_before_and_during_treatment(sentence: str, found: list[str]) -> None:
    assert sorted(names(sentence, "Precautions")) == sorted(found)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Hypotension: may occur in the dehydrated.", {"Hypotension": "may occur in the dehydrated"}),
        ("Of note: it is white.", {}),
    ],
)
def test_a_line_that_names_first_what_it_is_about(line: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n==Precautions==\n{line}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Safety in children under two has not been established.", ["children under two"]),
        ("In renal failure 10 mg a day is the maximum.", ["renal failure"]),
        ("People taking it should be watched for suicidal thoughts.", ["suicidal thoughts"]),
        ("A good response does not exclude cancer.", ["cancer"]),
        ("The label warns of this.", []),
    ],
)
def test_what_nobody_knows_and_what_is_watched_for(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Precautions") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Gloves should be worn when handling it.", ["Gloves"]),
        ("To spare the gullet, people should stay upright for 30 minutes.", ["stay upright"]),
        ("Injection sites should be rotated.", ["Injection sites"]),
        ("Extravasation must be avoided.", ["Extravasation"]),
        ("Dental work should be completed before treatment begins.", ["Dental work"]),
        ("Vaccinations must be given before exposure to the virus.", []),
        ("Pregnant women should not touch the tablets.", ["Pregnant women"]),
        ("Gloves were worn.", []),
    ],
)
def test_measures_stand_among_doses_too(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Administration") == found


@pytest.mark.parametrize(
    ("sentence", "heading", "found"),
    [
        ("Serious infections have occurred.", "Warnings", ["Serious infections"]),
        ("Hepatitis and gout may occur.", "Warnings", ["Hepatitis", "gout"]),
        ("Foonib can cause pancreatitis.", "Precautions", ["pancreatitis"]),
        ("Headaches have occurred.", "Warnings", []),
        ("No infections have occurred.", "Warnings", []),
        ("Serious infections have occurred.", "Special populations", []),
    ],
)
def test_what_happens_is_warned_of_under_warnings(sentence: str, heading: str, found: list[str]) -> None:
    assert names(sentence, heading) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The dose is lower in people with gout.", ["gout"]),
        ("Dosage in children has not been established.", ["children"]),
        ("It is not a first choice in people with gout.", ["gout"]),
        ("Use in people with gout is considered unsafe.", ["gout"]),
        ("Dose adjustment is not required in mild hepatic impairment.", []),
    ],
)
def test_other_doses_and_choices(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Uses") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It should be given to epileptics only when necessary.", ["epileptics"]),
        ("Its safety in people with gout is unknown.", ["gout"]),
        ("It is not known whether it is safe in children.", ["children"]),
        ("Effectiveness in children is unknown.", []),
        ("Half the usual dose is given to people over 75.", ["people over 75"]),
        ("Dosage must be individualized in renal failure.", ["renal failure"]),
        ("Use is cautioned in those with gout.", ["gout"]),
        ("Special attention should be paid to patients with gout.", ["gout"]),
        ("Physicians should be cautious when prescribing it to people with gout.", ["gout"]),
        ("It should be used sparingly in people with gout.", ["gout"]),
        ("In the press it was called one that should be used sparingly, so that it lasts.", []),
        ("Situations that call for caution include gout and recent surgery.", ["gout", "recent surgery"]),
        ("It may be unsafe in people with gout.", ["gout"]),
    ],
)
def test_further_words_of_caution(sentence: str, found: list[str]) -> None:
    assert sorted(names(sentence, "Uses")) == sorted(found)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It may precipitate an attack of gout in susceptible people.", ["gout"]),
        ("Preexisting heart failure may worsen.", ["Preexisting heart failure"]),
        ("Symptoms of myasthenia can be exacerbated.", ["myasthenia"]),
        ("Exacerbation of psoriasis has been reported.", ["psoriasis"]),
        ("Deaths have been reported in infants.", ["infants"]),
        ("Kidney failure and old age increase the risk of toxicity.", ["Kidney failure", "old age"]),
        ("Symptoms may worsen at first.", []),
        ("Known tuberculosis (disease may be worsened) is watched.", []),
        ("Gout increases the risk of stroke.", []),
        ("It may impair driving.", ["driving"]),
        ("It does not impair driving.", []),
    ],
)
def test_what_it_makes_worse(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    "introduction",
    [
        "People with any of the following should consult a doctor before use:",
        "The following groups are at higher risk of bleeding:",
    ],
)
def test_lists_of_those_who_must_take_care(introduction: str) -> None:
    assert names(f"{introduction}\n* gout\n* people over 65") == ["gout", "people over 65"]


def test_a_list_of_dangers_is_none_of_those_who_must_take_care() -> None:
    assert names("Patients are at increased risk of:\n* infections\n* gout") == []
