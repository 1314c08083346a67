from __future__ import annotations

from tests.extract.reaction_facts import facts, names


def test_another_name_is_no_other_reaction() -> None:
    assert names("==Side effects==\nIt can cause fatty liver, otherwise known as steatosis.\n") == ["fatty liver"]
    assert names("==Side effects==\nIt can cause mydriasis, a dilation of the pupils.\n") == ["mydriasis"]


def test_a_reaction_that_is_stated_twice_is_one_fact() -> None:
    source = """Side effects include diarrhea, rash, and Clostridium difficile colitis.
==Side effects==
* diarrhoea (12%)
* Rash
* C. difficile colitis (rare)
* headache (5%)
Headaches were reported in 7% of patients.
"""
    assert facts(source, "percent", "frequency") == [
        {"reaction": "rash", "percent": None, "frequency": None},
        {"reaction": "diarrhoea", "percent": {"low": 12, "high": 12}, "frequency": None},
        {"reaction": "C. difficile colitis", "percent": None, "frequency": "rare"},
        {"reaction": "headache", "percent": {"low": 5, "high": 5}, "frequency": None},
        {"reaction": "Headaches", "percent": {"low": 7, "high": 7}, "frequency": None},
    ]


def test_a_gloss_in_parentheses_is_the_same_reaction() -> None:
    source = (
        "==Side effects==\nKidney damage (nephrotoxicity) has been seen. Nephrotoxicity occurs in 12% of patients.\n"
    )
    assert facts(source, "percent") == [{"reaction": "Nephrotoxicity", "percent": {"low": 12, "high": 12}}]
    source = (
        "==Side effects==\n* Anaphylaxis, an allergy characterized by swelling of the tongue and rest of the body\n"
    )
    assert names(source) == ["Anaphylaxis"]


def test_synonyms_are_one_reaction() -> None:
    source = (
        "It may cause drowsiness, renal failure and hives.\n==Side effects==\n* Somnolence (4%)\n* Kidney failure\n"
    )
    assert names(source) == ["renal failure", "hives", "Somnolence"]


def test_further_synonyms_are_one_reaction() -> None:
    source = (
        "It may cause QTc prolongation.\n==Side effects==\n* QT prolongation (4%)\n* Anorexia\n* Loss of appetite\n"
    )
    assert names(source) == ["QT prolongation", "Anorexia"]
    assert names("==Side effects==\n* Weight loss\n* Loss of appetite\n* Loss of hair\n* Anorexia nervosa\n") == [
        *("Weight loss", "Loss of appetite", "Loss of hair", "Anorexia nervosa"),
    ]


def test_a_member_that_does_more_is_kept() -> None:
    assert names("==Side effects==\n* Tumor lysis syndrome, causing kidney failure\n")[0] == "Tumor lysis syndrome"
