from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.lookup import lookup_key
from app.values.clinical_drug import IngredientName, read_clinical_drug, read_clinical_drugs
from app.vocabulary.clinical_drugs import ESTERS, FORM_WORDS, MINERALS, QUALIFIERS, SALTS, UNITS
from app.vocabulary.order_words import (
    ACTS,
    COUNTED,
    KIND_PHRASES,
    NAMING,
    NUMBERS,
    ROUTE_PHRASES,
    SPANS,
    TIME_PHRASES,
)


def read(text: str) -> tuple[list[list[str]], str] | None:
    """Give each ingredient's names, one that may be another substance's with `?`, one that has to be another's too with `=`, and the brand; `+` where words are left over."""
    drug = read_clinical_drug(text)
    if drug is None:
        return None
    names = [[_shown(name) for name in names] for names in drug.ingredients]
    return names, drug.brand + ("+" if drug.leftover else "")


def _shown(name: IngredientName) -> str:
    return name.key + (f"={name.also}" if name.also else "") + ("" if name.exact else "?")


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
        ("alphamine, recombinant 50 MG", [["alphamine, recombinant", "alphamine"]], ""),
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
        ("alphamine tablets 300 mg", [["alphamine tablets", "alphamine"]], ""),
        ("Tab. alphamine 75 mg", [["alphamine"]], ""),
        ("alphamine EC 81 mg", [["alphamine ec", "alphamine"]], ""),
        ("enteric-coated alphamine", [["alphamine"]], ""),
        ("low-dose alphamine", [["alphamine"]], ""),
        ("alphamine 81 mg PO twice daily", [["alphamine"]], ""),
        ("alphamine 81 mg by mouth p.r.n.", [["alphamine"]], ""),
        ("Inj. alphamine 1 g IV q6h x 5 days", [["alphamine"]], ""),
        ("alphamine 200-400 mg every 4 to 6 hours", [["alphamine"]], ""),
        ("take two tablets of alphamine 5 mg three times a day as needed", [["alphamine"]], ""),
        ("1 tablet alphamine 5 mg at night", [["tablet alphamine", "alphamine"]], ""),
        ("alphamine 10 mg/kg/day", [["alphamine"]], ""),
        ("alphamine 81 mg tablet,delayed release (DR/EC)", [["alphamine"]], ""),
        ("alphamine (as besilate) 5 mg", [["alphamine"]], ""),
        ("alphamine (betamine)", [["alphamine (betamine)", "alphamine=betamine", "alphamine?"]], ""),
        ("alphamine (betamine) (gammamine)", [["alphamine (betamine)", "alphamine=betamine", "alphamine?"]], "+"),
        ("alphamine patch daily", [["alphamine patch", "alphamine"]], ""),
        ("alphamine 2 tablets daily", [["alphamine 2 tablets", "alphamine 2", "alphamine?"]], ""),
        ("alphamine 5 mg 2 tablets daily", [["alphamine"]], ""),
        ("alphamine 81 mg daily for pain", [["alphamine"]], "+"),
        ("no alphamine 81 mg", [["no alphamine"]], ""),
        ("alphamine oral betamine", [["alphamine oral", "alphamine"]], "+"),
        ("factor IV 500 units", [["factor iv"]], ""),
        ("vitamin b 12 tablets", [["vitamin b 12", "vitamin b?"]], ""),
        ("penicillin g tablets 250 mg", [["penicillin g tablets", "penicillin g"]], ""),
        ("500 mg l carnitine", [["l carnitine"]], ""),
        ("liquid paraffin 5 ml", [["liquid paraffin"]], ""),
        ("alphamine or betamine", [["alphamine"], ["betamine"]], "+"),
        ("alphamine plus betamine", [["alphamine"], ["betamine"]], ""),
        ("alphamine; betamine", [["alphamine"], ["betamine"]], ""),
        ("alphamine 5 mg morning and night", [["alphamine"]], ""),
        ("alphamine 5 mg 1 or 2 tablets daily", [["alphamine"]], ""),
    ],
)
def test_what_a_clinical_drug_names(text: str, ingredients: list[list[str]], brand: str) -> None:
    assert read(text) == (ingredients, brand)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "/",
        " / ",
        "alphamine",
        "vitamin b12",
        "100 MG",
        "beta alphamine",
        "[]",
        "oral/rectal",
        "500 mg tablet",
        "once daily",
    ],
)
def test_what_is_no_clinical_drug(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("alphamine, betamine", [["alphamine", "betamine"]]),
        ("alphamine 5 mg OD, betamine 3 mg", [["alphamine"], ["alphamine", "betamine"]]),
        (
            "alphamine, betamine and gammamine",
            [["alphamine, betamine", "gammamine"], ["alphamine", "betamine", "gammamine"]],
        ),
        ("alphamine 5 mg, oral", [["alphamine"]]),
        ("alphamine", []),
    ],
)
def test_commas_are_of_a_name_or_of_a_list(text: str, read_as: list[list[str]]) -> None:
    assert [[names[-1].key for names in drug.ingredients] for drug in read_clinical_drugs(text)] == read_as


def test_of_very_many_ingredients_some_are_left_over() -> None:
    drug = read_clinical_drug(" / ".join(f"alphamine{number} 5 MG" for number in range(20)))
    assert drug is not None
    assert drug.leftover
    assert len(drug.ingredients) == 12


def test_the_tables_are_folded() -> None:
    for table in (UNITS, FORM_WORDS, QUALIFIERS, SALTS, ESTERS, MINERALS):
        assert all(word == word.casefold() for word in table)
    for phrases in (ROUTE_PHRASES, TIME_PHRASES, ACTS, KIND_PHRASES, COUNTED, NUMBERS, SPANS):
        assert all(phrase == lookup_key(phrase) and "-" not in phrase for phrase in phrases)
        assert len(set(phrases)) == len(phrases)
    assert NAMING <= FORM_WORDS
    assert not SALTS & ESTERS


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    "junk",
    [
        "1" * 2000,
        "1/" * 1000,
        "a [" * 700,
        "[a" * 1000,
        "5 mg " * 400,
        "a / " * 500,
        "1.mg/" * 400,
        "take " * 400,
        "(a " * 700,
    ],
)
def test_junk_is_read_fast(junk: str) -> None:
    begun = time.process_time()
    read(junk)
    assert time.process_time() - begun < 0.1
