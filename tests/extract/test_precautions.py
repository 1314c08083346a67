from __future__ import annotations

import pytest

from app.extract.precautions import extract
from app.wikitext.parse import parse_document
from tests.extract.precaution_prose import precautions


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
            {"asthma (only for prevention of flu)": "It is not recommended"},
        ),
        ("It is not recommended for prevention of flu.", {}),
        ("These groups include pregnant women and those with health problems.", {}),
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
            {"labor (only use as a painkiller)": "Its use as a painkiller during labor is not advised"},
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
        (
            "People with asthma have a higher risk of wheezing.",
            {"asthma": "People with asthma have a higher risk of wheezing"},
        ),
        ("There is an increased risk of falls in women taking the drug.", {}),
        (
            "In people over 60 years of age the first dose should be lower.",
            {"people over 60 years of age": "In people over 60 years of age the first dose should be lower"},
        ),
        (
            "Bleeding risk is greater among those who are older, drink alcohol, take other drugs, or are on barine.",
            {"those who are older": "Bleeding risk is greater", "those who drink alcohol": "Bleeding risk is greater"},
        ),
        ("Older people are at higher risk of falls.", {"Older people": "Older people are at higher risk of falls"}),
        (
            "Care is required in older people and those with gout.",
            {"older people": "Care is required", "gout": "Care is required"},
        ),
        ("The elderly are more sensitive to it.", {"elderly": "The elderly are more sensitive to it"}),
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
            },
        ),
        (
            "Likewise, the elderly are at a greater risk of falls, fractures and injury.",
            {"elderly": "Likewise, the elderly are at a greater risk of falls, fractures and injury"},
        ),
        (
            "In 2014, the U.S. Food and Drug Administration (FDA) warned of the risk of developing gout.",
            {"gout": "In 2014, the U.S. Food and Drug Administration (FDA) warned of the risk of developing gout"},
        ),
        ("A single dose when breastfeeding appears safe.", {}),
        (
            "It appears to be safe in breastfeeding as long as the baby is healthy.",
            {"breastfeeding": "It appears to be safe in breastfeeding as long as the baby is healthy"},
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


def test_joint_use_counts_only_under_the_heading() -> None:
    source = "==Precautions==\nCaution is advised when combining it with barine.\n\nGout and asthma."
    assert list(precautions(source)) == ["combining it with barine", "Gout", "asthma"]


def test_the_same_condition_in_other_words_is_one() -> None:
    source = "Care should be taken in kidney problems. Care should be taken in renal disease."
    assert list(precautions(source)) == ["kidney problems"]


@pytest.mark.parametrize(
    ("source", "state"), [("It is a drug.", "absent"), ("==Warnings==\nDoctors know best.", "unparsed")]
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert [(missing.what, missing.state.value) for missing in result.missing] == [("precautions.condition", state)]
    assert result.problems == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("People should avoid prolonged sun exposure.", ["prolonged sun exposure"]),
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
