from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.clinical_drug import read_clinical_drug
from app.vocabulary.clinical_drugs import ESTERS, FORM_WORDS, MINERALS, QUALIFIERS, SALTS, UNITS


def read(text: str) -> tuple[list[list[str]], str] | None:
    """Give each ingredient's names, one that may be another substance's with `?`, and the brand; `+` where words are left over."""
    drug = read_clinical_drug(text)
    if drug is None:
        return None
    names = [[name.key + ("" if name.exact else "?") for name in names] for names in drug.ingredients]
    return names, drug.brand + ("+" if drug.leftover else "")


@pytest.mark.parametrize(
    ("text", "ingredients", "brand"),
    [
        ("alphamab 100 MG/0.67 ML Prefilled Syringe [Alphex]", [["alphamab"]], "alphex"),
        ("0.67 ML alphamab 149 MG/ML Prefilled Syringe [Alphex]", [["alphamab"]], "alphex"),
        ("Alphamine Oral Tablet [Alphex]", [["alphamine"]], "alphex"),
        (
            "24 HR alphamine hydrochloride 500 MG Extended Release Oral Tablet",
            [["alphamine hydrochloride", "alphamine"]],
            "",
        ),
        ("NDA020702 200 ACTUAT alphamine 0.09 MG/ACTUAT Metered Dose Inhaler", [["alphamine"]], ""),
        ("alphamine, modified 50 MG Oral Capsule", [["alphamine, modified", "alphamine"]], ""),
        ("alphamine, great 50 MG Oral Capsule", [["alphamine, great"]], ""),
        ("Alphamine 81mg tab", [["alphamine"]], ""),
        ("alphamine 5 %", [["alphamine"]], ""),
        ("alphamine 100 MG, Oral (Tablet)", [["alphamine"]], ""),
        ("alphamine 600 MG / betamine 300 MG Oral Tablet", [["alphamine"], ["betamine"]], ""),
        ("alphamine/betamine 160/800 mg tablet", [["alphamine"], ["betamine"]], ""),
        ("Alphamine/betamine/gammamine", [["alphamine"], ["betamine"], ["gammamine"]], ""),
        (
            "alphamine acetate/betamine sodium 5 MG",
            [["alphamine acetate", "alphamine?"], ["betamine sodium", "betamine"]],
            "",
        ),
        ("interferon beta-1a 30 MCG", [["interferon beta-1a"]], ""),
        ("vitamin b 12 1 MG", [["vitamin b 12"]], ""),
        ("alphamine sodium phosphate", [["alphamine sodium phosphate", "alphamine sodium", "alphamine"]], ""),
        ("alphamine acetate 10 MG", [["alphamine acetate", "alphamine?"]], ""),
        ("alphamine acetate monohydrate", [["alphamine acetate monohydrate", "alphamine acetate", "alphamine?"]], ""),
        ("potassium chloride 10 MEQ Extended Release Oral Capsule", [["potassium chloride"]], ""),
        ("alphamine carbonate 800 MG Oral Tablet", [["alphamine carbonate", "alphamine"]], ""),
        ("alphamine xinafoate 50 MCG", [["alphamine xinafoate", "alphamine"]], ""),
        ("alphamine ethylsuccinate 400 MG", [["alphamine ethylsuccinate", "alphamine?"]], ""),
        ("lithium carbonate 300 MG", [["lithium carbonate", "lithium"]], ""),
        ("calcium carbonate 500 MG", [["calcium carbonate"]], ""),
        ("[Alphex]", [], "alphex"),
        ("alphamine 5 MG and betamine 81 MG", [["alphamine"], ["betamine"]], ""),
        ("alphamine and betamine", [["alphamine"], ["betamine"]], ""),
        ("Alphamine with betamine acid", [["alphamine"], ["betamine acid"]], ""),
        ("alphamine + betamine & gammamine", [["alphamine"], ["betamine"], ["gammamine"]], ""),
        ("alphamine+betamine 5 MG tablet", [["alphamine"], ["betamine"]], ""),
        ("alphamine 5 MG with food and others", [["alphamine"], ["food"], ["others"]], ""),
        ("alphamine 5 MG / ", [["alphamine"]], "+"),
        (", / alphamine 5 MG Oral Tablet", [["alphamine"]], "+"),
    ],
)
def test_what_a_clinical_drug_names(text: str, ingredients: list[list[str]], brand: str) -> None:
    assert read(text) == (ingredients, brand)


@pytest.mark.parametrize(
    "text", ["", " ", "/", " / ", "alphamine", "vitamin b12", "100 MG", "beta alphamine", "[]", "oral/rectal"]
)
def test_what_is_no_clinical_drug(text: str) -> None:
    assert read(text) is None


def test_of_very_many_ingredients_some_are_left_over() -> None:
    drug = read_clinical_drug(" / ".join(f"alphamine{number} 5 MG" for number in range(20)))
    assert drug is not None
    assert drug.leftover
    assert len(drug.ingredients) == 12


def test_the_tables_are_folded() -> None:
    for table in (UNITS, FORM_WORDS, QUALIFIERS, SALTS, ESTERS, MINERALS):
        assert all(word == word.casefold() for word in table)
    assert not SALTS & ESTERS


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    "junk", ["1" * 2000, "1/" * 1000, "a [" * 700, "[a" * 1000, "5 mg " * 400, "a / " * 500, "1.mg/" * 400]
)
def test_junk_is_read_fast(junk: str) -> None:
    begun = time.process_time()
    read(junk)
    assert time.process_time() - begun < 0.1
