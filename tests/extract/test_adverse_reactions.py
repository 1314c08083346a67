from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extract.adverse_reactions import extract
from app.wikitext.parse import parse_document
from tests.extract.reaction_facts import facts, names

_BY_ORGAN_SYSTEM = """==Side effects==
Side effects{{citation needed|date=May 2020}}
* [[Skin]] : Often [[rash]] (8% with xine, placebo 2%), rarely hives.<ref>A</ref> Cases of gout have also been seen.
* Liver: jaundice (0.5 cases/100 patient-years) (see tests)
"""


def test_a_list_by_organ_system() -> None:
    assert facts(_BY_ORGAN_SYSTEM, "system_organ_class", "frequency", "frequency_band", "frequency_basis") == [
        _named("rash", "Skin", "often", "common", "percent"),
        _named("hives", "Skin", "rarely", "rare", "word"),
        _named("gout", "Skin", None, None, None),
        _named("jaundice", "Liver", None, None, None),
    ]


def _named(
    reaction: str, organ: str, frequency: str | None, band: str | None, basis: str | None
) -> dict[str, str | None]:
    return {
        "reaction": reaction,
        "system_organ_class": organ,
        "frequency": frequency,
        "frequency_band": band,
        "frequency_basis": basis,
    }


def test_the_figures_of_a_list() -> None:
    placebo = {"arm": "placebo", "percent": {"low": 2, "high": 2}, "ratio": None}
    rate = {"value": 0.5, "per": 100, "unit": "patient-years"}
    assert facts(_BY_ORGAN_SYSTEM, "percent", "comparator", "rate") == [
        {"reaction": "rash", "percent": {"low": 8, "high": 8}, "comparator": placebo, "rate": None},
        {"reaction": "hives", "percent": None, "comparator": None, "rate": None},
        {"reaction": "gout", "percent": None, "comparator": None, "rate": None},
        {"reaction": "jaundice", "percent": None, "comparator": None, "rate": rate},
    ]


def test_the_source_text_of_each_reaction() -> None:
    assert facts(_BY_ORGAN_SYSTEM, "raw", "qualifier") == [
        {"reaction": "rash", "raw": "Often rash (8% with xine, placebo 2%)", "qualifier": None},
        {"reaction": "hives", "raw": "rarely hives.", "qualifier": None},
        {"reaction": "gout", "raw": "Cases of gout", "qualifier": None},
        {"reaction": "jaundice", "raw": "jaundice (0.5 cases/100 patient-years) (see tests)", "qualifier": None},
    ]


def test_the_evidence_of_a_reaction() -> None:
    first = extract(parse_document("Xine", _BY_ORGAN_SYSTEM)).facts[0]
    assert first.evidence.model_dump(mode="json") == {
        "origin": "prose",
        "parameter": None,
        "section": ["Side effects"],
        "start": _BY_ORGAN_SYSTEM.index("[[Skin"),
        "end": _BY_ORGAN_SYSTEM.index("<ref>"),
        "quote": "Skin : Often rash (8% with xine, placebo 2%), rarely hives.",
        "references": [1],
        "flags": [{"kind": "citation_needed", "since": "May 2020"}],
        "support": "citation_needed",
    }


def test_nested_lists_and_headings_give_the_organ_system() -> None:
    source = """==Adverse effects==
===Serious===
* Cardiac
** heart block
* swelling (rare), bloating
** with long use: gout
===Ocular===
Blurred vision may occur.
"""
    assert facts(source, "system_organ_class", "frequency", "qualifier") == [
        {"reaction": "heart block", "system_organ_class": "Cardiac", "frequency": None, "qualifier": "serious"},
        {"reaction": "swelling", "system_organ_class": None, "frequency": "rare", "qualifier": "serious"},
        {"reaction": "bloating", "system_organ_class": None, "frequency": None, "qualifier": "serious"},
        {"reaction": "gout", "system_organ_class": None, "frequency": None, "qualifier": "serious"},
        {"reaction": "Blurred vision", "system_organ_class": "Ocular", "frequency": None, "qualifier": None},
    ]


def test_the_lead_and_other_sections_count_where_they_are_clear() -> None:
    source = """'''Xine''' is a drug for pain. Common side effects include rash and [[gout]].
==Medical uses==
Xine treats fever. It may cause sedation.
==Contraindications==
* Asthma
"""
    assert facts(source, "frequency") == [
        {"reaction": "rash", "frequency": "common"},
        {"reaction": "gout", "frequency": "common"},
        {"reaction": "sedation", "frequency": None},
    ]


@pytest.mark.parametrize(
    "heading",
    ["Interactions", "Overdose", "History", "Veterinary use", "Research"],
)
def test_other_subjects_are_left_alone(heading: str) -> None:
    assert names(f"=={heading}==\nSide effects include rash.\n") == []
    assert names(f"==Side effects==\n==={heading}===\n* rash\n") == []


def test_what_makes_a_reaction_likelier_is_none() -> None:
    source = (
        "== Side effects ==\nFactors that increase the risk of nephrotoxicity include:\n* Hypothyroidism\n* Sepsis\n"
    )
    assert names(source) == []


def test_treatment_of_a_reaction_is_none() -> None:
    source = "==Side effects==\n* Allergy: hives. Therapy with steroids and fluids should be started.\n"
    assert names(source) == ["hives"]


def test_what_people_must_tell_before_is_no_reaction() -> None:
    source = "==Side effects==\nBefore it, people should tell the doctor of diabetes or epilepsy: caution is advised.\n"
    assert names(source) == []


def test_the_box() -> None:
    source = """{{Infobox drug
| side_effects = '''Common''': [[rash]], odd feelings<ref>A</ref><br>Serious: gout
}}"""
    facts = extract(parse_document("Xine", source)).facts
    assert [(f.reaction, f.frequency, f.qualifier, f.evidence.origin, f.evidence.parameter) for f in facts] == [
        ("rash", "common", None, "infobox", "side_effects"),
        ("odd feelings", "common", None, "infobox", "side_effects"),
        ("gout", None, "serious", "infobox", "side_effects"),
    ]
    assert facts[0].evidence.references == [1]


@pytest.mark.parametrize(
    ("source", "state", "raw"),
    [
        ("'''Xine''' is a drug.", "absent", None),
        ("{{Infobox drug\n| side_effects =\n}}", "blank", None),
        ("==Side effects==\nIt is well tolerated.\n", "unparsed", "It is well tolerated."),
    ],
)
def test_missing(source: str, state: str, raw: str | None) -> None:
    extraction = extract(parse_document("Xine", source))
    assert [item.model_dump(mode="json") for item in extraction.missing] == [
        {"what": "adverse_reactions.reaction", "state": state, "raw": raw}
    ]
    assert extraction.problems == []


def test_nothing_is_missing_where_there_is_a_fact() -> None:
    extraction = extract(parse_document("Xine", "Side effects include rash."))
    assert (extraction.missing, extraction.problems) == ([], [])


_TOKENS = st.sampled_from(
    [
        "rash",
        "nausea",
        "(8%",
        ")",
        ", ",
        "; ",
        ": ",
        "\n* ",
        "\n** ",
        "\n\n",
        "often ",
        "rarely ",
        "severe ",
        "in 2% ",
        "and ",
        "Side effects include ",
        "may cause ",
        "have been seen ",
        "placebo ",
        "no ",
        ". ",
        "Skin",
        "1 in 100 ",
        "such as ",
        "xine ",
        "'''",
        "[[gout]]",
        "<ref>A</ref>",
        "is ",
        "very long " * 12,
    ]
)


@settings(deadline=None)
@given(st.lists(_TOKENS, max_size=30))
def test_every_fact_of_any_text_can_be_found_in_it(tokens: list[str]) -> None:
    source = "==Side effects==\n" + "".join(tokens)
    for fact in extract(parse_document("Xine", source)).facts:
        assert fact.raw in fact.evidence.quote
        assert 0 < len(fact.reaction) <= 100


def test_a_share_of_severe_cases_is_not_that_of_all() -> None:
    source = "==Side effects==\n* rash\n* severe rash (2%)\n* fatal rash\n"
    assert facts(source, "percent") == [
        {"reaction": "rash", "percent": None},
        {"reaction": "severe rash", "percent": {"low": 2, "high": 2}},
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Some people have adverse mental symptoms.", ["anxiety", "apathy"]),
        ("Few people have serious side effects.", ["anxiety", "apathy"]),
        ("It has no adverse mental symptoms.", []),
        ("Other drugs are given for adverse mental symptoms.", []),
        ("Some people take it at night.", []),
        ("Some people have adverse mental symptoms.\n\n", []),
    ],
)
def test_these_are_the_effects_of_the_sentence_before(said: str, found: list[str]) -> None:
    assert names(f"==Adverse effects==\n{said} These include anxiety and apathy.\n") == found


def test_what_follows_side_effects_in_one_paragraph_is_about_them() -> None:
    lead = "Common side effects include rash. Gout may occur. Serious side effects are known. They include stroke."
    further = "Ulcers may occur. It is an odd drug. Fever may occur."
    assert names(f"{lead} {further}\n") == ["rash", "Gout", "stroke", "Ulcers"]


def test_what_happens_under_warnings_among_side_effects_is_one() -> None:
    assert names("==Side effects==\n===Warnings===\nGout and hives may occur with xine.\n") == ["Gout", "hives"]
    assert names("==Warnings==\nGout and hives may occur with others.\n") == []
