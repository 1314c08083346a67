from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document


def read(body: str, heading: str = "Adverse effects") -> list[tuple[str, str]]:
    facts = extract(parse_document("Testol", f"'''Testol''' is a [[statin]].\n\n=={heading}==\n{body}\n")).facts
    return [(fact.interactant.name, fact.interactant.kind.value) for fact in facts]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "It may cause false positive results on urine drug tests for amphetamines.",
            "urine drug tests for amphetamines",
        ),
        ("Testol is known to give false positives for methadone on drug tests.", "drug tests"),
        ("It can interfere with urine glucose tests.", "urine glucose tests"),
        ("It interferes with the immunoassay for estradiol in women.", "immunoassay for estradiol"),
        ("A false-negative tuberculin skin test may occur.", "tuberculin skin test"),
        (
            "False positives were seen with the Brown X-Strip screening test for urinary protein.",
            "Brown X-Strip screening test for urinary protein",
        ),
        ("Enzyme urine glucose tests read falsely high.", "Enzyme urine glucose tests"),
    ],
)
@pytest.mark.parametrize("heading", ["Adverse effects", "Interactions"])
def test_what_reads_false_is_a_test(sentence: str, name: str, heading: str) -> None:
    assert read(sentence, heading) == [(name, "lab_test")]


@pytest.mark.parametrize(
    "sentence",
    [
        "A false positive test is possible.",
        "It does not interfere with liver function tests.",
        "It may interfere with sleep.",
        "Testol tests may be false positive after seeds.",
        "Urine tests are common.",
    ],
)
def test_what_names_no_test(sentence: str) -> None:
    assert read(sentence) == []


def test_chemistry_tells_none() -> None:
    assert read("It gives false positives on urine drug tests.", "Chemistry") == []


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("People taking testol should avoid grapefruit juice.", [("grapefruit juice", "food")]),
        ("Alcohol should be avoided during treatment.", [("Alcohol", "alcohol")]),
        ("Aspirin should be avoided.", []),
    ],
)
def test_food_and_drink_that_is_avoided(sentence: str, names: list[tuple[str, str]]) -> None:
    assert read(sentence) == names


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Depressants (alcohol, opioids): more sleep", ["Depressants", "alcohol", "opioids"]),
        ("Depressants (many): more sleep", ["Depressants"]),
        ("Warfarin (an anticoagulant): bleeding", ["Warfarin"]),
        ("Warfarin, digoxin, xenodone", ["Warfarin", "digoxin", "xenodone"]),
        ("Warfarin, digoxin, others", ["Warfarin", "digoxin"]),
        ("Warfarin, xenodone", ["Warfarin"]),
    ],
)
def test_what_the_head_of_an_item_names(item: str, names: list[str]) -> None:
    assert [name for name, _ in read(f"* {item}", "Interactions")] == names


def test_a_linked_illness_in_a_list_is_no_substance() -> None:
    body = "[[Ketamine]] and [[hypertension]] raise its effect."
    assert [name for name, _ in read(body, "Interactions")] == ["Ketamine"]
