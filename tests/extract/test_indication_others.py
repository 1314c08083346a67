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
        "A newer drug, alphol, has been approved by the FDA for the treatment of gout, and lacks the taste of testol.",
        "Another, older drug is licensed for gout.",
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
        (
            "It is used for gout; others include isoniazid, used for tuberculosis, and rifampicin, used for leprosy.",
            ["gout"],
        ),
        ("Drugs of its kind include testol, used for gout, and friends, used for help.", ["gout"]),
        ("It is preferred in people with kidney failure for the treatment of cancer pain.", ["cancer pain"]),
        ("It is used to induce general anesthesia.", ["general anesthesia"]),
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


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        # The drug that a sentence begins with is the one that is used, unless it speaks of this one.
        ("Flumazenil, an antagonist, which is used for overdose, is old.", []),
        ("Aspirin is used for gout.", []),
        ("Aspirin is weaker, and testol is used for gout.", ["gout"]),
        ("Aspirin and other drugs, used for gout, are cheap.", ["gout"]),
        # A condition that has the name of a substance in it is none.
        ("It is used for iron deficiency, vitamin D and high cholesterol.", ["iron deficiency", "high cholesterol"]),
        ("It is used for iron.", []),
        ("It is used for gout, asthma attacks, exacerbations of asthma and asthma.", ["gout", "asthma attacks", "exacerbations of asthma"]),
        ("It has been proposed for gout.", ["gout"]),
        ("Trials in gout were halted for lack of benefit.", ["gout"]),
        ("It is used for infections of the eye.", ["infections of the eye"]),
        ("Wide use of testol has resulted in growing resistance.", []),
        ("It has not been shown to work in gout.", ["gout"]),
    ],
)  # fmt: skip
def test_whose_use_it_is(sentences: str, expected: list[str]) -> None:
    assert read(sentences) == expected
