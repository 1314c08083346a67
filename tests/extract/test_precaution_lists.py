from __future__ import annotations

import pytest

from app.extract.precautions import extract
from app.wikitext.parse import parse_document
from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("Elderly patients (over 70 yrs): risk of falls.", {"Elderly patients (over 70 yrs)": "risk of falls"}),
        (
            "[[Pregnancy]]: animal studies showed no harm. There are no human data.",
            {"Pregnancy": "animal studies showed no harm. There are no human data"},
        ),
        ("Mildly impaired renal function: caution.", {"Mildly impaired renal function": "caution"}),
        (
            "Women of childbearing age should use contraception.",
            {"Women of childbearing age": "should use contraception"},
        ),
        ("It should be used with caution in gout.", {"gout": None}),
        ("It may worsen symptoms in people with asthma.", {"asthma": None}),
        ("Gout or asthma", {"Gout": None, "asthma": None}),
        ("Abuse should be guarded against.", {}),
        (
            "Gout; increased risk with salt, particularly in the elderly and patients with lupus, asthma.",
            {
                "Gout": "increased risk with salt, particularly in the elderly and patients with lupus, asthma",
                "elderly": "increased risk with salt",
                "lupus": "increased risk with salt",
                "asthma": "increased risk with salt",
            },
        ),
        ("It may swell; use a bandage.", {}),
        ("In lupus joints may be harder to move.", {"lupus": None}),
    ],
)
def test_an_item_of_a_list(item: str, found: dict[str, str | None]) -> None:
    assert precautions(f"==Precautions==\nPrecautions:\n* {item}") == found


def test_evidence_proves_the_whole_advice() -> None:
    source = "==Precautions==\n* [[Gout]]: flares were seen.<ref>A</ref> Urate is measured.<ref>B</ref>\n* Falls."
    gout, falls = extract(parse_document("Foonib", source)).facts
    assert gout.advice == "flares were seen. Urate is measured"
    assert (gout.raw, gout.evidence.references) == ("Gout: flares were seen. Urate is measured.", [1, 2])
    assert (gout.evidence.quote, falls.evidence.quote) == (gout.raw, "Falls.")
    assert source[gout.evidence.start : gout.evidence.end].startswith("[[Gout]]: flares")


def test_a_threshold_is_part_of_the_condition_and_no_advice() -> None:
    item = "Renal impairment (creatinine clearance < 40 mL/min)"
    assert precautions(f"==Precautions==\n* {item}\n* Gout (rarely)") == {item: None, "Gout (rarely)": "rarely"}


def test_one_section_with_two_lists() -> None:
    source = "==Contraindications and precautions==\nContraindications:\n* Gout: absolute.\n\nPrecautions:\n* Asthma: risk of attacks."
    assert precautions(source) == {"Asthma": "risk of attacks"}


def test_one_list_for_both_is_told_apart_by_its_words() -> None:
    assert precautions("==Contraindications and precautions==\n* Gout\n* Asthma: caution.") == {"Asthma": "caution"}


def test_caution_in_a_list_of_contraindications() -> None:
    source = "==Contraindications==\n* Gout\n* Caution required in elderly or weak patients"
    assert precautions(source) == {"elderly": "Caution required", "weak patients": "Caution required"}


def test_a_list_that_a_sentence_cautions_against() -> None:
    source = "==Side effects==\nIt should be used with caution in the following people:\n* The elderly\n* People with [[gout]]"
    assert list(precautions(source)) == ["elderly", "gout"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Caution in renal impairment.", ["renal impairment"]),
        ("* Use with caution in people with gout", ["gout"]),
        ("* Gout", ["Gout"]),
    ],
)
def test_a_line_that_begins_with_its_restriction(line: str, found: list[str]) -> None:
    assert list(precautions(f"==Precautions==\n{line}")) == found


def test_an_item_of_two_illnesses_with_words_behind_them() -> None:
    source = "'''Foonib''' is a drug.\n\n==Precautions==\n* heart disease or gout with kidney stones\n"
    assert list(precautions(source)) == ["heart disease", "gout with kidney stones"]


@pytest.mark.parametrize(
    ("introduction", "found"), [("Liver damage:", ["Liver damage"]), ("Elbows:", []), ("Liver damage", [])]
)
def test_a_list_tells_of_the_hazard_that_its_introduction_names(introduction: str, found: list[str]) -> None:
    listed = precautions(f"==Precautions==\n{introduction}\n* Can raise some enzymes; these are checked monthly")
    assert [name for name in listed if name != "Liver damage" or introduction.endswith(":")] == found
