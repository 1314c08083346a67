from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document


def read(sentence: str, lead: str = "'''Testol''' is a drug.") -> list[str]:
    facts = extract(parse_document("Testol", f"{lead}\n==Medical uses==\n{sentence}\n")).facts
    return [fact.indication for fact in facts]


@pytest.mark.parametrize(
    "sentence",
    [
        "Guidelines recommend that older drugs be used as first-line therapy for gout.",
        "In mild cases older, cheaper drugs are used as first-line therapy for gout.",
        "Other drugs used to treat gout include naproxen.",
        "Diuretics are usually used as first-line treatment for hypertension.",
        "Insulin remains the standard treatment for diabetic ketoacidosis.",
    ],
)
def test_what_others_are_used_for(sentence: str) -> None:
    assert read(sentence) == []


def test_a_class_that_the_lead_names_is_the_drugs_own() -> None:
    sentence = "Diuretics are usually used as first-line treatment for hypertension."
    assert read(sentence, lead="'''Testol''' is a diuretic.") == ["hypertension"]
    assert read("Diuretics, of which testol is one, are used to treat hypertension.") == ["hypertension"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("During long-term treatment of gout, blood is tested.", []),
        ("Prior to treatment for psoriasis, patients are examined.", []),
        ("Treatment of pneumonia usually lasts ten days.", []),
        ("Treatment of pneumonia with testol usually lasts ten days.", ["pneumonia"]),
        ("* Treatment of pneumonia that is severe", ["pneumonia"]),
        ("It is used during treatment of cancer to prevent nausea.", ["nausea"]),
    ],
)
def test_the_treatment_of_an_illness_as_such(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected
