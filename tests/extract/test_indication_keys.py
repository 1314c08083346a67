from __future__ import annotations

import pytest

from app.extract.indication_keys import indication_key, is_organism, one_name_each
from app.vocabulary.same_uses import ILLNESS_OF, SAME_USES
from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("premenstrual dysphoric disorder", "PMDD", 1),
        ("ventricular tachycardia", "VT", 1),
        ("motion sickness", "MD", 2),
        ("asthma", "AST", 2),
        ("juvenile idiopathic arthritis", "polyarticular juvenile idiopathic arthritis", 1),
        ("alcohol withdrawal", "seizures in alcohol withdrawal", 2),
        ("arthritis", "juvenile arthritis", 2),
        ("chronic kidney disease", "end-stage kidney disease", 2),
        ("Fusarium infections", "infections with Fusarium species", 1),
    ],
)
def test_two_names_of_one_use_in_two_sentences(first: str, second: str, count: int) -> None:
    assert len(read(f"==Medical uses==\nIt is used for {first}. It is approved for {second}.\n")) == count


def test_kinds_of_one_condition_in_a_sentence_or_of_another_status_are_two_uses() -> None:
    in_one = "It is used for heart failure and chronic systolic heart failure."
    assert len(read(f"==Medical uses==\n{in_one}\n")) == 2
    other = "It is used for heart failure. It is used off-label for systolic heart failure."
    assert len(read(f"==Medical uses==\n{other}\n")) == 2


def test_another_name_in_parentheses_is_the_same_condition() -> None:
    body = (
        "==Medical uses==\nIt is used for gout (podagra, a joint disease).\n\nIt is used for stroke (brain attack).\n"
    )
    assert read(f"{body}\nIt is used to treat brain attacks.\n") == [
        ("gout", "approved", None),
        ("stroke", "approved", None),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Severe gout", "gout"),
        ("Crohn\u2019s disease", "crohn's diseases"),
        ("Brain tumours", "brain tumor"),
        ("gouty arthritis", "gout"),
        ("infections of the bones", "bone infections"),
        ("acute and long-term pain", "pain"),
        ("early-onset gout", "gout"),
        ("Peptic ulcer disease", "peptic ulcers"),
        ("obsessive\u2013compulsive disorder", "obsessive compulsive disorder"),
        ("fungal infections of the skin", "fungal skin infections"),
        ("migraine prevention", "migraine"),
        ("moderate to severe chronic plaque psoriasis", "plaque psoriasis"),
        ("harlequin-type ichthyosis", "harlequin ichthyosis"),
        # British spelling, accents, and endings that tell whose it is.
        ("chronic lymphocytic leukaemia", "chronic lymphocytic leukemias"),
        ("gastro-oesophageal reflux disease", "acid reflux"),
        ("generalised anxiety disorder", "general anxiety disorder"),
        ("Sj\u00f6gren's syndrome", "Sjogren syndrome"),
        ("travelers' diarrhea", "traveller's diarrhoea"),
        # Words that may be exchanged, and other names of the whole.
        ("partial-onset seizures", "focal seizures"),
        ("carcinoma of the colon or rectum", "bowel cancer"),
        ("renal cell carcinoma", "kidney cancer"),
        ("latent TB infection", "latent tuberculosis"),
        ("social phobia", "social anxiety disorder"),
        ("clinical depression", "depression"),
        ("long-term weight management", "obesity"),
        ("nicotine addiction", "smoking cessation"),
        ("opiate addiction", "opioid use disorder"),
        ("cocaine use disorder", "cocaine dependence"),
        ("digoxin toxicity", "digoxin overdose"),
        ("mild to moderate degrees of pain", "pain"),
        ("locally advanced or metastatic breast cancer", "breast cancer"),
        ("recurrent glioblastoma multiforme", "glioblastoma"),
        # Whatever stands between a symptom and its illness.
        ("anemia of chronic kidney disease", "anemia due to chronic kidney disease"),
        ("seizures associated with epilepsy", "seizures in epilepsy"),
        ("essential hypertension", "high blood pressure"),
        ("chest pain from not enough blood flow to the heart", "angina pectoris"),
        ("weight loss", "exogenous obesity"),
        ("hot flushes", "hot flashes"),
        ("moderate or severe gout", "gout"),
        ("recurrent migraine headaches", "migraine"),
        ("stable ischemic heart disease", "coronary artery disease"),
        ("symptomatic influenza", "flu"),
        ("edema due to heart failure", "swelling from heart failure"),
        ("complicated UTIs", "complicated urinary tract infections"),
        # Infections under the name of the organism and of the illness.
        ("HIV-1 infection", "HIV/AIDS"),
        ("hepatitis C virus infection", "hepatitis C"),
        ("infections caused by Neisseria gonorrhoeae", "gonorrhoea"),
        ("infection with Trichomonas vaginalis", "trichomoniasis"),
        ("esophageal Candida infection", "oesophageal thrush"),
        ("hookworm infestations", "hookworm"),
    ],
)
def test_one_condition_under_two_spellings(one: str, other: str) -> None:
    assert indication_key(one) == indication_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("type 1 diabetes", "type 2 diabetes"),
        ("acute myeloid leukemia", "chronic myeloid leukemia"),
        ("recurrent urinary tract infections", "urinary tract infections"),
        ("latent tuberculosis", "tuberculosis"),
        ("portal hypertension", "hypertension"),
        ("drug-resistant malaria", "malaria"),
        ("benign tumours", "cancer"),
        ("hepatitis B", "hepatitis C"),
        ("Mycobacterium avium", "tuberculosis"),
        ("overdose", "poisoning"),
    ],
)
def test_two_uses_that_differ_by_a_word(one: str, other: str) -> None:
    assert indication_key(one) != indication_key(other)


def test_every_other_name_is_that_of_one_use() -> None:
    others = [(other, first) for first, *names in SAME_USES for other in names]
    assert [name for name, first in others if indication_key(name) != indication_key(first)] == []
    firsts = [indication_key(first) for first, *_ in SAME_USES]
    assert [key for key in firsts if firsts.count(key) > 1] == []


def test_an_organism_is_told_by_the_illness_that_it_causes() -> None:
    assert [is_organism(name) for name in ("Toxoplasma gondii", "Candida infections", "scabies")] == [
        True,
        False,
        False,
    ]
    assert len({indication_key(illness) for illness in ILLNESS_OF.values()}) == len(ILLNESS_OF) - 1  # of Candida, two


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        # A link's label and its target are one condition, unless the label says more.
        ("It is used to treat [[Gout|foot pain]]. It is used to treat gout.", ["foot pain"]),
        ("It is used to treat [[Gout (disease)|foot pain]]. It is used to treat podagra ([[gout]]) and gout.", ["foot pain"]),
        ("It is used to treat [[pain|foot pain]]. It is used to treat pain.", ["foot pain", "pain"]),
        ("It is used to treat [[Disease|foot pain]] and [[foot|foot ulcers]].", ["foot pain", "foot ulcers"]),
        ("It is used for influenza A and B viruses.", ["influenza A", "influenza B viruses"]),
        ("It is used for partial (focal) and absence seizures.", ["partial seizures", "absence seizures"]),
        ("It is used for partial (focal) and absent friends.", []),
        ("It is used for an enlarged prostate or hair loss.", ["enlarged prostate", "hair loss"]),
        ("It is used for serious, life-threatening infections and gout.", ["gout"]),
        ("It is used for infections of the outside of the eye.", ["infections of the outside of the eye"]),
        ("It is used for the control of gout.", ["gout"]),
    ],
)  # fmt: skip
def test_names_that_go_together(sentences: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"== Medical uses ==\n{sentences}")] == expected


def test_keys_that_are_paired_in_steps_become_one() -> None:
    pairs = [("a", "b"), ("c", "d"), ("b", "d"), ("a", "d"), ("e", "e")]
    assert one_name_each(pairs) == {"a": "d", "b": "d", "c": "d"}
