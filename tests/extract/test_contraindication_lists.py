from __future__ import annotations

import pytest

from app.extract.contraindications import extract
from app.wikitext.parse import parse_document
from tests.extract.contraindication_prose import contraindications


@pytest.mark.parametrize(
    ("item", "condition", "strength"),
    [
        (
            "[[Hypersensitivity]] to foonib, other proteins, or any ingredient (absolute contraindication).",
            "Hypersensitivity to foonib, other proteins, or any ingredient",
            "absolute",
        ),
        (
            "Weak kidneys (clearance below 20 ml per minute of blood): absolutely contraindicated.",
            "Weak kidneys (clearance below 20 ml per minute of blood)",
            "absolute",
        ),
        (
            "Patients with [[gout]] of any cause : relatively contraindicated. Urate should be measured.",
            "gout",
            "relative",
        ),
        ("[[Lactation]]: it is not known whether it passes into milk. Mothers should stop.", "Lactation", None),
        ("Active tuberculosis (may get worse – see side effects).", "Active tuberculosis", None),
        ("Use of live vaccines (see Interactions)", "Use of live vaccines", None),
        ("[[Porphyria]], an inherited disorder of blood", "Porphyria", None),
        (
            "Intoxication with alcohol, opioids, or other drugs",
            "Intoxication with alcohol, opioids, or other drugs",
            None,
        ),
        ("Taking barine at the same time", "Taking barine at the same time", None),
        ("Use by those who are diagnosed with [[gout]], as attacks may be provoked", "gout", None),
        ("Hypotension, due to the risk of falls", "Hypotension", None),
        (
            "Bleeding of any kind in the stomach, in the gut, in the brain, in the eye, in the lungs, in the joints or anywhere else",
            "Bleeding of any kind in the stomach",
            None,
        ),
    ],
)
def test_an_item_is_one_contraindication(item: str, condition: str, strength: str | None) -> None:
    assert contraindications(f"==Contraindications==\n* {item}") == {condition: strength}


@pytest.mark.parametrize(
    ("item", "condition"),
    [
        ("Patients over 80 years", "patients over 80 years"),
        ("Under 12 years", "Under 12 years"),
        ("Low potassium (3.0 mmol/L or below)", "Low potassium (3.0 mmol/L or below)"),
        (
            "Long-lasting impairment of the way in which both kidneys work together (clearance below 20 mL per minute)",
            "Long-lasting impairment of the way in which both kidneys work together",
        ),
    ],
)
def test_what_belongs_to_the_condition_of_an_item(item: str, condition: str) -> None:
    assert contraindications(f"==Contraindications==\n* {item}") == {condition: None}


def test_the_same_condition_with_and_without_its_threshold_is_one() -> None:
    source = "It must not be used in renal failure (eGFR < 20).\n\n==Contraindications==\n* Renal failure"
    assert contraindications(source) == {"renal failure (eGFR < 20)": None}


def test_a_bare_pair_in_an_item_is_two() -> None:
    assert contraindications("==Contraindications==\n* Coma or [[shock]]") == {"Coma": None, "shock": None}


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("Airway disease, particularly asthma or gout", ["Airway disease", "asthma", "gout"]),
        ("Bleeding or risk of bleeding", ["Bleeding", "risk of bleeding"]),
        ("A history of ulcers, or diseases that may bleed", ["history of ulcers", "diseases that may bleed"]),
        ("A history of ulcers, or of stroke", ["history of ulcers, or of stroke"]),
        (
            "people who have unstable gout, or who have had a heart attack or a coronary intervention in the last year",
            ["unstable gout", "heart attack", "coronary intervention in the last year"],
        ),
        (
            "those with a history of severe asthma or a prolonged QT interval",
            ["history of severe asthma", "prolonged QT interval"],
        ),
        (
            "people with a predisposition to bleeding (e.g. active ulcers, hemophilia)",
            ["predisposition to bleeding", "active ulcers", "hemophilia"],
        ),
        ("people who need a steady hand or good eyes to work", ["need a steady hand or good eyes to work"]),
    ],
)
def test_an_item_that_names_two(item: str, found: list[str]) -> None:
    assert list(contraindications(f"==Contraindications==\n* {item}")) == found


@pytest.mark.parametrize(
    "introduction",
    [
        "It should not be used in people who have any of the following problems:",
        "Foonib is not recommended, as a rule of long standing in most places, for people who have:",
    ],
)
def test_a_list_that_a_sentence_forbids(introduction: str) -> None:
    source = f"==Side effects==\n{introduction}\n* [[Gout]]\n* Severe [[asthma]]"
    assert contraindications(source) == {"Gout": None, "Severe asthma": None}


@pytest.mark.parametrize(
    "source",
    [
        "==Interactions==\nIt should not be used in people who take:\n* [[Ritonavir]]",
        "==Side effects==\nIt should not be used with the following drugs:\n* [[Ritonavir]]",
    ],
)
def test_a_list_of_drugs_to_avoid_is_no_list_of_contraindications(source: str) -> None:
    assert contraindications(source) == {}


def test_one_section_with_two_lists() -> None:
    source = "==Contraindications and precautions==\nContraindications:{{cn}}\n* Gout\n\nPrecautions:\n* Asthma: risk of attacks."
    assert contraindications(source) == {"Gout": None}


def test_one_list_for_both_is_told_apart_by_its_words() -> None:
    source = "==Contraindications and precautions==\n* Gout\n* Asthma: caution.\n* Coma: contraindicated, with caution in shock."
    assert contraindications(source) == {"Gout": None, "Coma": None}


@pytest.mark.parametrize(
    "source",
    [
        "==Contraindications==\nAbsolute contraindications:\n* Gout",
        "==Absolute contraindications==\n* Gout",
        "==Contraindications==\n===Absolute===\nGout or asthma.",
        "==Contraindications==\n* Absolute contraindications:\n** Gout",
        "==Side effects==\nGout is an absolute contraindication.",
        "It should not be used in people with gout.\n==Use==\nIt is absolutely contraindicated in gout.",
    ],
)
def test_where_a_strength_may_stand(source: str) -> None:
    assert contraindications(source)["Gout" if "Gout" in source else "gout"] == "absolute"


def test_a_line_without_verb_under_the_heading() -> None:
    assert contraindications("==Contraindications==\nGout; untreated hypertension.") == {
        "Gout": None,
        "untreated hypertension": None,
    }


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Contraindicated in people with a history of porphyria.", ["history of porphyria"]),
        ("Not recommended for children below 12.", ["children below 12"]),
        ("Use with caution in people with impaired kidney function.", []),
        ("* Not recommended in [[gout]]", ["gout"]),
        ("* Avoid during pregnancy", ["pregnancy"]),
        ("Absolute contraindications: gout, asthma and lupus.", ["gout", "asthma", "lupus"]),
    ],
)
def test_a_line_that_begins_with_its_restriction(line: str, found: list[str]) -> None:
    assert list(contraindications(f"==Contraindications==\n{line}")) == found


def test_an_item_that_is_a_sentence_names_nothing_by_itself() -> None:
    source = "==Contraindications==\n;Caution\n* Abuse should be guarded against.\n* Caution required in debilitated patients\n* It should not be used in gout."
    assert contraindications(source) == {"gout": None}


def test_items_that_say_when() -> None:
    source = "==Contraindications==\n* ulcers when no doctor is near\n* Gout, when combined it will last\n* Known allergy against barine or other corines"
    assert list(contraindications(source)) == [
        "ulcers when no doctor is near",
        "Gout",
        "Known allergy against barine or other corines",
    ]


def test_a_long_introduction_announces_nothing() -> None:
    source = "==Precautions==\nThese conditions were listed as contraindications in several countries in the last ten years:\n* Gout"
    assert contraindications(source) == {}
    assert contraindications("==Contraindications==\nDo not take it with these:\n* Gout\n* 12") == {"Gout": None}


def test_evidence_is_the_item() -> None:
    source = "==Contraindications==\n* [[Gout]] (relative).<ref>A</ref>"
    (fact,) = extract(parse_document("Foonib", source)).facts
    assert source[fact.evidence.start : fact.evidence.end] == "[[Gout]] (relative)."
    assert fact.evidence.quote == "Gout (relative)."
    assert fact.evidence.section == ["Contraindications"]
    assert fact.evidence.references == [1]


def test_an_item_on_who_is_something_is_kept_whole() -> None:
    assert list(contraindications("==Contraindications==\n* Women who are breast-feeding")) == [
        "Women who are breast-feeding"
    ]


def test_persons_behind_a_condition_of_an_item() -> None:
    source = "==Contraindications==\n* Pregnancy, women of childbearing age (unless contraception is used)"
    assert list(contraindications(source)) == ["Pregnancy", "women of childbearing age"]


def test_the_drugs_own_use_in_a_list_is_no_condition() -> None:
    source = "==Contraindications==\n* [[Gout]]\n* Use of foonib with any of these: barine, cobine"
    assert "Use of foonib with any of these" not in contraindications(source)
    assert "Gout" in contraindications(source)


def test_an_item_of_the_drug_together_with_another_is_one() -> None:
    source = "==Contraindications==\n* gout\n* concomitant administration of foonib and warfarin\n* use of foonib\n"
    assert list(contraindications(source)) == ["gout", "concomitant administration of foonib and warfarin"]


def test_an_item_ends_where_a_sentence_goes_on() -> None:
    item = "Severe kidney disease, dose adjustment is required in mild kidney disease"
    assert contraindications(f"==Contraindications==\n* {item}\n* Gout") == {
        "Severe kidney disease": None,
        "Gout": None,
    }
    assert contraindications("==Contraindications==\n* In kidney disease, the dose is halved\n* Gout") == {"Gout": None}


def test_persons_in_an_item_by_what_they_have_had() -> None:
    source = "==Contraindications==\n* Patients who have had a stroke\n* Those who had a fall"
    assert list(contraindications(source)) == ["stroke", "fall"]


def test_a_second_condition_by_how_fresh_it_is() -> None:
    source = "==Contraindications==\n* History of gout or active gouty disease"
    assert list(contraindications(source)) == ["History of gout", "active gouty disease"]


def test_lines_that_begin_with_their_strength() -> None:
    source = "==Contraindications==\n'''Absolute:''' gout, lupus. '''Relative:''' asthma."
    assert contraindications(source) == {"gout": "absolute", "lupus": "absolute", "asthma": "relative"}


def test_a_line_that_says_first_what_it_lists() -> None:
    source = "==Contraindications==\nContraindicated: gout, asthma. Relative: obesity.\n"
    assert contraindications(source) == {"gout": None, "asthma": None, "obesity": "relative"}


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("Gout, asthma, ulcers of the leg or a tendency to them", ["Gout", "asthma", "ulcers of the leg"]),
        ("Unstable gout, or surgery within the last month", ["Unstable gout", "surgery within the last month"]),
        ("Gout, treated with barine", ["Gout, treated with barine"]),
        (
            "Gout, asthma that needs oxygen, or ulcers of the leg",
            ["Gout, asthma that needs oxygen, or ulcers of the leg"],
        ),
    ],
)
def test_illnesses_of_which_only_the_last_has_a_preposition_are_parted(item: str, found: list[str]) -> None:
    assert list(contraindications(f"==Contraindications==\n* {item}")) == found


def test_the_first_cell_of_a_tables_row_is_a_contraindication() -> None:
    table = """==Contraindications==
{| class="wikitable"
! Condition !! Reason
|-
| [[Gout]] || attacks
|-
| Active [[asthma]], e.g. at night || absolute contraindication
|-
| Liver disease previously associated with foonib || it comes back
|-
| Use of foonib for long || nobody knows
|-
| Patients over 80 years || falls
|}
"""
    assert contraindications(table) == {
        "Gout": None,
        "Active asthma": "absolute",
        "Liver disease previously associated with foonib": None,
        "patients over 80 years": None,
    }
    assert contraindications(table.replace("Contraindications", "Pharmacology")) == {}
