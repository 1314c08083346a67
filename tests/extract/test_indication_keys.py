from __future__ import annotations

import pytest

from app.extract.indication_keys import indication_key, one_name_each
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
    ],
)
def test_one_condition_under_two_spellings(one: str, other: str) -> None:
    assert indication_key(one) == indication_key(other)


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
