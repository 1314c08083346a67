from __future__ import annotations

import pytest

from app.extract.precautions import extract
from app.wikitext.parse import parse_document


def precautions(source: str) -> dict[str, str | None]:
    return {fact.condition: fact.advice for fact in extract(parse_document("Foonib", source)).facts}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Caution should be exercised in those with asthma or gout.",
            {"asthma": "Caution should be exercised", "gout": "Caution should be exercised"},
        ),
        (
            "It should be used with caution in people with liver or kidney problems.",
            {"liver problems": "It should be used with caution", "kidney problems": "It should be used with caution"},
        ),
        (
            "The dose should be halved in people with gout, if these are treated at all (see Gout), and in nobody else.",
            {"gout": "The dose should be halved in people with gout, if these are treated at all"},
        ),
        (
            "The dose must be lowered in people with gout, because it builds up.",
            {"gout": "The dose must be lowered in people with gout"},
        ),
        (
            "Caution is advised in people with gout and in those who have lived in areas where barosis is endemic.",
            {"gout": "Caution is advised", "lived in areas where barosis is endemic": "Caution is advised"},
        ),
        (
            "It is not recommended for prevention of flu in people with asthma or at average risk.",
            {"asthma": "It is not recommended"},
        ),
        ("It is not recommended for prevention of flu.", {}),
        ("Caution should also be used in those with gout.", {"gout": "Caution should also be used"}),
        (
            "It should be used with caution in people with dementia, who are very sensitive to it.",
            {"dementia": "It should be used with caution"},
        ),
        (
            "The dose has to be lowered in kidney failure.",
            {"kidney failure": "The dose has to be lowered in kidney failure"},
        ),
        (
            "It should only be used during pregnancy if clearly needed.",
            {"pregnancy": "It should only be used during pregnancy if clearly needed"},
        ),
        (
            "Those who have gout, or recently had a stroke, should take it with caution.",
            dict.fromkeys(
                ("gout", "recently had a stroke"),
                "Those who have gout, or recently had a stroke, should take it with caution",
            ),
        ),
        (
            "In patients with a history of kidney stones the drug should be used with care.",
            {
                "history of kidney stones": "In patients with a history of kidney stones the drug should be used with care"
            },
        ),
        ("In healthy adults the drug should be used with food.", {}),
        ("If a patient develops a sore throat, fever or other signs of infection, it should be looked into.", {}),
        (
            "A gradual and slow reduction in dose is recommended.",
            {"gradual and slow reduction in dose": "A gradual and slow reduction in dose is recommended"},
        ),
        ("The agency advises against the use of foonib for pneumonia or skin infections.", {}),
        ("The agency does not recommend its use for pneumonia.", {}),
        ("Patients of all ages should be observed closely for falls.", {}),
        (
            "It should be used with caution in those with gout, due to breakdown in the liver and loss by the kidneys.",
            {"gout": "It should be used with caution"},
        ),
        (
            "Usually it is avoided in the first trimester and a heparin of low weight such as barin is given instead.",
            {"first trimester": "Usually it is avoided"},
        ),
        (
            "Its use in children is generally advised against, although it may be given by a specialist.",
            {"children": "Its use in children is generally advised against"},
        ),
        (
            "Its use as a painkiller during labor is not advised.",
            {"labor": "Its use as a painkiller during labor is not advised"},
        ),
        (
            "For people with gout and people with asthma, foonib therapy should not be initiated at the full dose.",
            dict.fromkeys(
                ("gout", "asthma"),
                "For people with gout and people with asthma, foonib therapy should not be initiated at the full dose",
            ),
        ),
        (
            "In people with reduced kidney function the half-life is longer, calling for a reduction in dosing.",
            {"reduced kidney function": "calling for a reduction in dosing"},
        ),
        ("Caution is advised in people who have previously shown jaundice.", {"jaundice": "Caution is advised"}),
        ("Caution is advised in anyone who is frail.", {"anyone who is frail": "Caution is advised"}),
        ("Care should be taken when older.", {}),
        ("Care should be taken if there are liver problems.", {"liver problems": "Care should be taken"}),
        ("It is not recommended in children.", {"children": "It is not recommended"}),
        (
            "Caution is advised when it is used in people with a history of falls, or when switching from tablets to syrup and vice versa.",
            {"history of falls": "Caution is advised", "switching from tablets to syrup": "Caution is advised"},
        ),
        (
            "There is an increased risk of falls and stroke, especially in people who are older than 70 years.",
            {"people older than 70 years": "There is an increased risk of falls and stroke"},
        ),
        ("People with asthma have a higher risk of wheezing.", {"asthma": "People with asthma have a higher risk"}),
        ("There is an increased risk of falls in women taking the drug.", {}),
        (
            "In people over 60 years of age the first dose should be lower.",
            {"people over 60 years of age": "In people over 60 years of age the first dose should be lower"},
        ),
        (
            "Bleeding risk is greater among those who are older, drink alcohol, take other drugs, or are on barine.",
            {"those who are older": "Bleeding risk is greater", "those who drink alcohol": "Bleeding risk is greater"},
        ),
        ("Older people are at higher risk of falls.", {"Older people": "Older people are at higher risk"}),
        (
            "Care is required in older people and those with gout.",
            {"older people": "Care is required", "gout": "Care is required"},
        ),
        ("The elderly are more sensitive to it.", {"elderly": "The elderly are more sensitive"}),
        (
            "Doctors advise that people with ulcers or gastritis seek advice first.",
            {"ulcers": "seek advice first", "gastritis": "seek advice first"},
        ),
        (
            "Women of childbearing age should use contraception.",
            {"Women of childbearing age": "should use contraception"},
        ),
        (
            "While usable in those with kidney problems, the dose may need to be decreased.",
            {"kidney problems": "the dose may need to be decreased"},
        ),
        (
            "Dosage may need to be adjusted in renal impairment.",
            {"renal impairment": "Dosage may need to be adjusted in renal impairment"},
        ),
        (
            "The dose should be reduced if a person has liver disease.",
            {"liver disease": "The dose should be reduced if a person has liver disease"},
        ),
        (
            "It carries a boxed warning for lactic acidosis when used for long.",
            {"lactic acidosis": "boxed warning for lactic acidosis when used for long"},
        ),
        (
            "It has a black box warning about death in elderly patients with dementia.",
            {"elderly patients with dementia": "black box warning about death in elderly patients with dementia"},
        ),
        (
            "Its use in pregnancy and breastfeeding appears to be safe.",
            {
                "pregnancy": "Its use in pregnancy and breastfeeding appears to be safe",
                "breastfeeding": "Its use in pregnancy and breastfeeding appears to be safe",
            },
        ),
        ("There are no contraindications, but caution is advised in gout.", {"gout": "caution is advised"}),
        (
            "The dose should be reduced with food, and lower doses are needed in the elderly.",
            {"elderly": "The dose should be reduced with food"},
        ),
        ("It is not recommended in late pregnancy.", {"late pregnancy": "It is not recommended"}),
    ],
)
def test_a_sentence_that_calls_for_care(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n{sentence}") == found


@pytest.mark.parametrize(
    "sentence",
    [
        "It is contraindicated in pregnancy as it is unsafe.",
        "In one study, six women who were breastfeeding tolerated it without harm.",
        "It is safe in nursing home residents.",
        "It is used for nausea in pregnancy.",
        "It may cause an increased risk of suicide.",
        "No dose adjustment is needed in renal impairment.",
        "Patients should drink water.",
        "Caution is advised when combining it with barine.",
        "People with asthma should be given barine.",
        "The dose should be taken in the morning.",
        "A lower dose in people with gout was studied.",
        "Care should be taken in dogs with asthma.",
        "It can cause anaemia in people who have favism.",
        "Foonib users should be careful, and it should work.",
        "It carries a boxed warning about it.",
        "There is a high risk in water.",
        "Caution is advised in adults on foonib.",
        "It should be reduced to a dose of 5 mg.",
        "The dose may be increased for it.",
        "The dose should be reduced slowly.",
        "Foonib stops the people, it should work.",
    ],
)
def test_a_sentence_that_calls_for_no_care(sentence: str) -> None:
    assert precautions(f"'''Foonib''' is a drug.\n\n{sentence}") == {}


def test_under_contraindications_only_what_is_milder() -> None:
    source = "==Contraindications==\nUse in gout is not recommended. It is known to cause anaemia in people who have favism, particularly in large doses. Use in pregnancy is of unclear safety."
    assert precautions("==Contraindications==\nIt may cause falls in cold winters.") == {}
    assert precautions(source) == {"favism": "It is known to cause anaemia"}


def test_joint_use_counts_only_under_the_heading() -> None:
    source = "==Precautions==\nCaution is advised when combining it with barine.\n\nGout and asthma."
    assert list(precautions(source)) == ["combining it with barine", "Gout", "asthma"]


def test_the_same_condition_in_other_words_is_one() -> None:
    source = "Care should be taken in kidney problems. Care should be taken in renal disease."
    assert list(precautions(source)) == ["kidney problems"]


def test_other_sections_do_not_count() -> None:
    assert precautions("==History==\nIt was used with caution in gout.") == {}
    assert precautions("==Use==\nGout is common. There was an increased risk of falls in people with gout.") == {}


@pytest.mark.parametrize(
    ("source", "state"), [("It is a drug.", "absent"), ("==Warnings==\nDoctors know best.", "unparsed")]
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert [(missing.what, missing.state.value) for missing in result.missing] == [("precautions.condition", state)]
    assert result.problems == []


def test_a_changed_dose_counts_among_pharmacokinetics() -> None:
    sentence = "Clearance is reduced by more than 40% in older patients with renal insufficiency, and lower doses should be used in these patients."
    assert list(precautions(f"==Pharmacokinetics==\n{sentence} It is contraindicated in gout.")) == [
        "older patients with renal insufficiency"
    ]


def test_patients_keep_the_adjective_that_tells_which() -> None:
    assert precautions("==Side effects==\nBreast-feeding mothers should be careful.") == {
        "Breast-feeding mothers": "should be careful"
    }
    assert list(precautions("==Side effects==\nPatients with liver disease require a lower dose.")) == ["liver disease"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It is used for gout (in adults, but not recommended in elderly people), asthma, and lupus.",
            ["elderly people"],
        ),
        ("Side effects include a higher risk of falls in people with gout, blurry vision, and rash.", ["gout"]),
        (
            "It should be used with caution in people with ascites, in which it stays, and in those with gout.",
            ["ascites", "gout"],
        ),
        (
            "People should tell the doctor of diabetes or gout: caution is advised in all of these.",
            ["diabetes", "gout"],
        ),
        ("People should tell the doctor of their plans.", []),
        ("It is weakened by barines, which should be avoided in asthma.", []),
        ("It is a form of foonib, which should be avoided in asthma.", ["asthma"]),
        ("In those with gout, extra care should be taken.", ["gout"]),
        ("Women should have yearly examinations.", []),
        ("It is not recommended in women.", ["women"]),
        ("It once carried a boxed warning for gout.", []),
        ("It carries a boxed warning for tumours in rats.", []),
        ("It may cause swelling in adolescents, resulting in decreased height.", []),
        ("It is regarded as compatible with breastfeeding.", []),
        ("It may not be safe in breastfeeding.", ["breastfeeding"]),
        ("The risk of cancer is increased in people with gout, with a dose-dependent effect.", ["gout"]),
        ("Caution is advised with prostate enlargement.", ["prostate enlargement"]),
        ("Caution is advised with drugs that cause seizures.", []),
        ("This is of concern in patients with gout and those on certain barines.", ["gout"]),
        ("This is less of a concern in patients with gout.", []),
        ("It should be stopped if the neutrophil count falls.", ["neutrophil count"]),
        ("It should be stopped if no effect appears.", []),
        ("Experience in pregnancy is limited.", ["pregnancy"]),
        ("Effective contraception is advised for a year after.", ["Effective contraception"]),
        ("Emergency contraception is recommended.", []),
        ("Stopping it suddenly may bring on seizures.", ["Stopping it suddenly"]),
        ("Bleeding may be serious, especially in those who are undergoing surgery.", ["undergoing surgery"]),
        ("It may cause confusion, particularly in the elderly.", ["elderly"]),
        ("The 80 mg dose should not be started in new patients.", ["new patients"]),
        ("Doses above 40 mg are not recommended in people over 65.", ["people over 65"]),
        ("In people over 60, doses above 20 mg per day are not recommended.", ["people over 60"]),
        ("High doses should be avoided in people with gout.", ["gout"]),
        ("Long-term use is not recommended in children.", ["children"]),
        (
            "Caution is advised in the elderly, who are more sensitive to it, and in children, in whom it was not studied.",
            ["elderly"],
        ),
        (
            "People with earlier conditions are at particular risk, such as those with gout or a low blood potassium.",
            ["earlier conditions", "gout", "low blood potassium"],
        ),
        ("It is recommended in people who have gout or are at high risk of falls.", []),
        ("A lower dose is recommended in people taking the barines tomine and ramine, or those with gout.", ["gout"]),
        ("Other precautions include deafness, sulfa allergy, and gout.", ["deafness", "sulfa allergy", "gout"]),
        ("Precautions are required.", []),
        ("It should be started at a low dose in people with gout and in the elderly.", ["gout", "elderly"]),
        ("The interval between doses should be extended in those with gout.", ["gout"]),
        ("In those with gout levels rise, so lower doses are needed.", ["gout"]),
        ("Half the usual dose is given if creatinine clearance is between 30 and 50 mL/min.", ["creatinine clearance"]),
        ("In diabetics, insulin needs may change.", ["diabetics"]),
        ("Weak or elderly people should start on the lowest dose.", ["elderly people"]),
        ("It should be postponed in anyone with gout.", ["gout"]),
        ("Special caution is called for in people with gout.", ["gout"]),
        ("The spasm may be important for people with gout.", ["gout"]),
        ("It is not given to people with gout.", ["gout"]),
        (
            "It is no longer recommended for children under 12, nor for nursing mothers.",
            [
                "children under 12",
                "nursing mothers",
            ],
        ),
        ("It is no longer recommended for gout.", []),
        ("Its residue makes it unsuitable for people with gout.", ["gout"]),
        (
            "Women who may become pregnant should take it only if nothing else is left.",
            ["Women who may become pregnant"],
        ),
        ("Care is needed by those for whom a fall is dangerous, such as people with gout.", ["gout"]),
        ("There are no data on people with gout, in whom it is not recommended.", ["gout"]),
        ("Some tire of the drug, in whom it is not recommended.", []),
        ("Before it is given, people should be tested for hepatitis.", ["hepatitis"]),
        ("Hepatitis B may come back, and everyone should be screened for the virus before treatment.", ["Hepatitis B"]),
        ("Before treatment, testing for HLA-B*1234 is recommended.", ["HLA-B*1234"]),
        ("Screening for tuberculosis is required before treatment.", ["tuberculosis"]),
        ("Screening for talent is required before treatment.", []),
        ("Foonib may harm the unborn child.", ["unborn child"]),
        ("Foonib is not a teratogen, and safe.", []),
        ("Use during the third trimester may cause jaundice.", ["third trimester"]),
        ("The manufacturer does not recommend it while breastfeeding.", ["breastfeeding"]),
        ("Men should not donate blood for a month.", ["donate blood"]),
        ("Men should also use contraception.", ["contraception"]),
        ("Women must not handle crushed or broken foonib tablets.", ["handle crushed or broken"]),
        (
            "The 80 mg dose should only be kept up in those who bear it, and it should not be started in new patients.",
            ["new patients"],
        ),
        ("It may impair the ability to drive. Drivers should be cautious, for driving is impaired.", ["drive"]),
        (
            "Caution is advised in people with low levels of potassium or magnesium.",
            ["low levels of potassium", "low levels of magnesium"],
        ),
        ("Special care should be taken when treating people with gout.", ["gout"]),
        ("Caution is advised when prescribing it to children.", ["children"]),
        ("It must be used under close supervision in people with gout.", ["gout"]),
        ("Use with caution in gout; a lower dose may be needed.", ["gout"]),
        ("As it can cause falls, it is contraindicated for people with gout.", []),
        ("It may mask hypoglycemia in diabetics.", ["diabetics"]),
        ("In people with gout, foonib increases the risk of death.", ["gout"]),
        ("The use of foonib in people with gout is associated with an increased risk of death.", ["gout"]),
        (
            "Risk factors for falls include age over 60, gout, and kidney failure.",
            ["age over 60", "gout", "kidney failure"],
        ),
        ("Boxed warning: more deaths in people with gout.", ["gout"]),
        ("People with the deficiency may develop anaemia.", ["deficiency"]),
        ("People with red hair may develop anaemia.", []),
        ("There are no adequate and well-controlled studies in pregnant women.", ["pregnant women"]),
        ("In the elderly, renal function should be tested.", ["elderly"]),
        ("The maximum dose is 20 mg in people over 60.", ["people over 60"]),
        (
            "The agency restricted the maximum dose for subgroups of patients, including those over 60.",
            ["those over 60"],
        ),
        ("Poor metabolizers should receive a lower dose.", ["Poor metabolizers"]),
        ("The label recommends that caution should be exercised in people with gout.", ["gout"]),
        ("Low doses are not recommended for insomnia.", []),
        ("The use of it for insomnia, while common, is not recommended.", []),
        ("The use of it for children with gout is not recommended.", ["children with gout"]),
        (
            "It should be used carefully in people with renal, auditory, or neuromuscular dysfunction.",
            ["renal dysfunction", "auditory dysfunction", "neuromuscular dysfunction"],
        ),
        (
            "It should be used with caution in people with acute or chronic dysfunction.",
            ["acute or chronic dysfunction"],
        ),
    ],
)
def test_whom_care_is_for_and_whom_it_is_not_for(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"==Side effects==\n{sentence}")) == found


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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Exposure to sunlight should be limited.", ["Exposure to sunlight"]),
        ("Strenuous exercise should be reduced during treatment.", ["Strenuous exercise"]),
        (
            "People should not have waxing, dermabrasion or laser treatment during therapy.",
            ["waxing", "dermabrasion", "laser treatment"],
        ),
        ("People are advised to avoid direct sunlight and tanning beds.", ["direct sunlight", "tanning beds"]),
        ("Sunlight makes the rash worse.", []),
        (
            "This risk is further increased in older patients and in those with gout, upon dosage initiation or increase.",
            ["older patients", "gout"],
        ),
        (
            "The risk may also be increased in elderly people and in people on hemodialysis.",
            ["elderly people", "on hemodialysis"],
        ),
    ],
)
def test_what_is_spared_meanwhile(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug.\n\n== Side effects ==\n{sentence}")) == found
