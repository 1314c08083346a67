from __future__ import annotations

import pytest

from app.extract.precautions import extract
from app.wikitext.parse import parse_document


def read(sentence: str, heading: str = "Adverse effects") -> list[str]:
    document = parse_document("Testol", f"'''Testol''' is a [[statin]].\n\n=={heading}==\n{sentence}\n")
    return [fact.condition for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        (
            "Persons over 70, with gout or earlier chest surgery need particular care.",
            ["persons over 70", "gout", "earlier chest surgery"],
        ),
        ("Elderly or debilitated people should get a lower dose.", ["Elderly", "debilitated people"]),
        ("In people with gout, the risk of toxicity is increased.", ["gout"]),
        ("In patients with gout, the action lasts and side effects are more likely.", ["gout"]),
        ("In those with gout, testol can worsen the swelling.", ["gout"]),
        ("Adverse effects of heat are more likely in those with multiple sclerosis.", ["multiple sclerosis"]),
        ("Those with anaemia are at risk of bleeding.", ["anaemia"]),
        (
            "In kidney impairment (creatinine clearance below 40 mL/min) 50 mg a day is the recommended dose.",
            ["kidney impairment (creatinine clearance below 40 mL/min)"],
        ),
        ("A boxed warning to the label of testol regarding the potential for palsy was added.", ["palsy"]),
        ("It is unsuitable for patients with gout.", ["gout"]),
        ("Safety and efficacy in children under 12 have not been established.", ["children under 12"]),
        ("The safety of testol has not been studied in those with gout.", ["gout"]),
        ("It can trigger mania in people with bipolar disorder.", ["bipolar disorder"]),
        ("It can trigger mania in people with red hair.", []),
        ("It can trigger mania in some bipolar patients.", ["bipolar patients"]),
        ("It raises urate, so those with gout may require more frequent kidney checks.", ["gout"]),
        ("As the kidneys excrete it, renal insufficiency calls for a longer dosing interval.", ["renal insufficiency"]),
        ("Gout and asthma require dose adjustment.", ["Gout", "asthma"]),
    ],
)
def test_groups(sentence: str, conditions: list[str]) -> None:
    assert read(sentence) == conditions


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("People should not drive or operate machinery until they know how it affects them.", ["drive or operate machinery"]),
        ("Users drove home.", []),
        ("Drug users like driving.", []),
        ("An agency warned that it may cause suicidal thoughts. Users should be watched for suicide.", ["suicidal thoughts"]),
        ("A study found an increased risk of suicide.", []),
        ("Suicide is sad.", []),
        ("Women should not breastfeed.", ["breastfeed"]),
        ("It passes into breast milk.", ["breast milk"]),
        ("It may increase the risk of pneumonia in adults and children.", []),
        ("The risk of falls is higher in patients taking testol, along with other anticonvulsants.", []),
        ("People need special care.", []),
        ("A dog needs special care.", []),
        ("In people with gout, no side effects are more likely.", []),
    ],
)  # fmt: skip
def test_events(sentence: str, conditions: list[str]) -> None:
    assert read(sentence) == conditions


def test_what_a_response_does_not_exclude() -> None:
    assert read("Relief of pain does not exclude stomach cancer.", "Precautions") == ["stomach cancer"]
    assert read("Relief of pain does not exclude another dose.", "Precautions") == []


def test_items() -> None:
    items = "* Gout disease or dementia with bodies\n* In patients with asthma, side effects are more likely."
    assert read(items, "Special cautions") == ["Gout disease", "dementia with bodies", "asthma"]


def test_doses_in_other_sections() -> None:
    sentence = "In patients with kidney failure the half-life is longer, calling for a reduction in dosing."
    assert read(sentence, "Pharmacology and interactions") == ["kidney failure"]
