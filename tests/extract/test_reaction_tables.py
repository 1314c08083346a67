from __future__ import annotations

from typing import Any

import pytest

from app.extract.adverse_reactions import extract
from app.extract.proof import Proof
from app.facts.quantity import PercentRange
from app.wikitext.parse import parse_document


def _read(table: str, heading: str = "Adverse effects") -> list[dict[str, Any]]:
    source = f"=={heading}==\nText.\n{{| class=wikitable\n{table}\n|}}\n"
    facts = Proof(source).proven(extract(parse_document("Xine", source)).facts)
    return [
        _row(
            fact.reaction,
            frequency=fact.frequency,
            organ=fact.system_organ_class,
            percent=fact.percent and (fact.percent.low, fact.percent.high),
            other=fact.comparator and fact.comparator.percent and fact.comparator.percent.high,
        )
        for fact in facts
    ]


def _row(reaction: str, **said: object) -> dict[str, Any]:
    return {"reaction": reaction, "frequency": None, "organ": None, "percent": None, "other": None, **said}


def test_a_row_a_reaction() -> None:
    table = """! Adverse effect !! Xine (n=90) !! Placebo
|-
| Injection site reaction<ref>A</ref> || 12.5% || 3%
|-
| [[Odd feelings]] || <1% ||
|-
| colspan=3 | Skin
|-
| Nausea and vomiting || 8% || 1%
|-
| Any adverse event || 70% || 60%
|-
| Skin || 3% || 1%
|-
|"""
    assert _read(table) == [
        _row("Injection site reaction", percent=(12.5, 12.5), other=3),
        _row("Odd feelings", percent=(0, 1)),
        _row("Nausea", organ="Skin"),
        _row("vomiting", organ="Skin"),
    ]


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        ("Side effect !! Incidence (%)", "Rash || 7", _row("Rash", percent=(7, 7))),
        ("Side effect !! Incidence (%)", "Rash || 700", _row("Rash")),
        ("Side effect !! Incidence", "Rash || 7", _row("Rash")),
        ("Side effect !! Xine 1 mg !! Xine 2 mg", "Rash || 7% || 9%", _row("Rash")),
        ("Symptom !! Aspirin (%)", "Rash || 7", _row("Rash")),
        ("Side effect !! Incidence !! Placebo", "Rash || || 3%", _row("Rash")),
        ("Frequency !! Side effects", "Very common || Rash", _row("Rash", frequency="very common")),
        ("Side effects !! Incidence", "Rash and rash || 1-2%", _row("Rash", percent=(1, 2))),
        ("Organ !! Common !! Uncommon !! Rare", "Skin || Hives", _row("Hives", frequency="common", organ="Skin")),
        (
            "Organ !! Common !! Rare (<0.1%)",
            "Skin || || Rash",
            _row("Rash", frequency="rare", organ="Skin"),
        ),
    ],
)
def test_what_the_head_says(head: str, row: str, expected: dict[str, Any]) -> None:
    assert _read(f"! {head}\n|-\n| {row}") == [expected]


@pytest.mark.parametrize(
    ("head", "row", "heading"),
    [
        ("Trial !! Year", "Rash || 2001", "Adverse effects"),
        ("Side effect !! Xine", "Rash || 3%", "History"),
        ("Xine !! Side effect", "3%", "Adverse effects"),
        ("Organ !! Common !! Rare", "Skin || ", "Adverse effects"),
    ],
)
def test_other_tables(head: str, row: str, heading: str) -> None:
    assert _read(f"! {head}\n|-\n| {row}", heading) == []


def test_the_caption_says_that_figures_are_percents() -> None:
    table = "|+ Events in a trial (%)\n! Event !! Xine !! Placebo\n|-\n| Rash || 12 || 3\n|-\n| Fever || many ||"
    assert _read(table) == [_row("Rash", percent=(12, 12), other=3), _row("Fever")]
    assert _read(table.replace(" (%)", ""))[0] == _row("Rash")


def test_the_row_is_the_evidence() -> None:
    source = "==Side effects==\n{|\n! Effect !! Xine\n|-\n| '''Rash'''<ref>A</ref> || 5% {{citation needed}}\n|}\n"
    (fact,) = Proof(source).proven(extract(parse_document("Xine", source)).facts)
    assert fact.evidence.support == "citation_needed"
    assert fact.evidence.references == [1]
    assert fact.raw == "Rash"
    assert source[fact.evidence.start : fact.evidence.end].startswith("| '''Rash'''")


def test_the_items_of_a_list_in_a_cell_are_members() -> None:
    table = """! Frequency !! Effects
|-
| Very common (>10%) ||
* Confusion
* Constipation (passing)
* Hand [[tremor]] in 27%. If severe, change the salt
* [[Myoclonus]] (muscle twitching)"""
    assert [(row["reaction"], row["frequency"], row["percent"]) for row in _read(table)] == [
        ("Confusion", "very common", None),
        ("Constipation", "very common", None),
        ("Hand tremor", "very common", (27, 27)),
        ("Myoclonus", "very common", None),
    ]


def test_each_row_is_headed_by_how_often() -> None:
    table = """|+ Effects by frequency
|-
! Uncommon
| [[Hives]], odd taste
|-
! Rare reactions (<0.1%)
| {{hlist|Fainting|Weight gain|Tics}}
|-
! Not known
| nightmare
|-
! Rarely used forms
| syrup"""
    assert [(row["reaction"], row["frequency"]) for row in _read(table)] == [
        ("Hives", "uncommon"),
        ("odd taste", "uncommon"),
        ("Fainting", "rare"),
        ("Weight gain", "rare"),
        ("Tics", "rare"),
        ("nightmare", None),
    ]


@pytest.mark.parametrize("cell", ["more than 1 in 10", "1/10", "&lt;1 in 10,000", ""])
def test_what_a_class_means_is_no_reaction(cell: str) -> None:
    assert _read(f"! Common\n| {cell}") == []


def test_the_items_of_a_list_template_in_a_cell_are_members() -> None:
    table = "! Frequency !! Effects\n|-\n| Common || {{hlist|Dry eyes|[[Leg cramps]]|Hoarse<br>voice}}"
    assert [row["reaction"] for row in _read(table)] == ["Dry eyes", "Leg cramps", "Hoarse voice"]


@pytest.mark.parametrize(
    ("title", "head", "share"),
    [
        ("Xine chloride", "Xine 20 mg (n = 90)", 12),
        ("Xine chloride", "Xine chloride", 12),
        ("Xine", "Xine 20 mg", 12),
        ("Xine forte", "Xine 20 mg", None),
        ("Potassium chloride", "Potassium 20 mg", None),
        ("Sodium iodide", "Sodium", None),
    ],
)
def test_a_column_headed_by_the_name_without_its_salt(title: str, head: str, share: float | None) -> None:
    table = f"== Side effects ==\n{{| class=wikitable\n! Event !! Placebo !! {head}\n|-\n| Gout || 3% || 12%\n|}}"
    (fact,) = extract(parse_document(title, table)).facts
    assert fact.percent == (PercentRange(low=share, high=share) if share else None)
