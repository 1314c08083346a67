from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extract.adverse_reactions import extract
from app.wikitext.parse import parse_document


def _facts(source: str, *fields: str) -> list[dict[str, Any]]:
    facts = extract(parse_document("Xine", source)).facts
    return [{name: fact.model_dump(mode="json")[name] for name in ("reaction", *fields)} for fact in facts]


def _names(source: str) -> list[str]:
    return [fact["reaction"] for fact in _facts(source)]


def test_a_list_by_organ_system() -> None:
    source = """==Side effects==
Side effects{{citation needed|date=May 2020}}
* [[Skin]] : Often [[rash]] (8% with xine, placebo 2%), rarely hives.<ref>A</ref> Cases of gout have also been seen.
* Liver: jaundice (0.5 cases/100 patient-years) (see tests)
"""
    facts = extract(parse_document("Xine", source)).facts
    assert [fact.model_dump(mode="json", exclude={"evidence", "id"}) for fact in facts] == [
        {
            "reaction": "rash",
            "system_organ_class": "Skin",
            "frequency": "often",
            "frequency_band": "common",
            "frequency_basis": "percent",
            "percent": {"low": 8, "high": 8},
            "comparator": {"arm": "placebo", "percent": {"low": 2, "high": 2}, "ratio": None},
            "rate": None,
            "qualifier": None,
            "raw": "Often rash (8% with xine, placebo 2%)",
        },
        {
            "reaction": "hives",
            "system_organ_class": "Skin",
            "frequency": "rarely",
            "frequency_band": "rare",
            "frequency_basis": "word",
            "percent": None,
            "comparator": None,
            "rate": None,
            "qualifier": None,
            "raw": "rarely hives.",
        },
        {
            "reaction": "gout",
            "system_organ_class": "Skin",
            "frequency": None,
            "frequency_band": None,
            "frequency_basis": None,
            "percent": None,
            "comparator": None,
            "rate": None,
            "qualifier": None,
            "raw": "Cases of gout",
        },
        {
            "reaction": "jaundice",
            "system_organ_class": "Liver",
            "frequency": None,
            "frequency_band": None,
            "frequency_basis": None,
            "percent": None,
            "comparator": None,
            "rate": {"value": 0.5, "per": 100, "unit": "patient-years"},
            "qualifier": None,
            "raw": "jaundice (0.5 cases/100 patient-years) (see tests)",
        },
    ]
    assert facts[0].evidence.model_dump(mode="json") == {
        "origin": "prose",
        "parameter": None,
        "section": ["Side effects"],
        "start": source.index("[[Skin"),
        "end": source.index("<ref>"),
        "quote": "Skin : Often rash (8% with xine, placebo 2%), rarely hives.",
        "references": [1],
        "flags": [{"kind": "citation_needed", "since": "May 2020"}],
        "support": "citation_needed",
    }


@pytest.mark.parametrize(
    "opening",
    ["'''Very common adverse effects include:'''", ";Very common", "Very common:", "===Very common effects==="],
)
def test_what_announces_a_list_gives_its_frequency(opening: str) -> None:
    assert _facts(f"==Adverse effects==\n{opening}\n* Odd feelings\n* Rash (31%)\n", "frequency", "percent") == [
        {"reaction": "Odd feelings", "frequency": "very common", "percent": None},
        {"reaction": "Rash", "frequency": "very common", "percent": {"low": 31, "high": 31}},
    ]


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
    assert _facts(source, "system_organ_class", "frequency", "qualifier") == [
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
    assert _facts(source, "frequency") == [
        {"reaction": "rash", "frequency": "common"},
        {"reaction": "gout", "frequency": "common"},
        {"reaction": "sedation", "frequency": None},
    ]


@pytest.mark.parametrize(
    "heading",
    ["Interactions", "Overdose", "History", "Veterinary use", "Research"],
)
def test_other_subjects_are_left_alone(heading: str) -> None:
    assert _names(f"=={heading}==\nSide effects include rash.\n") == []
    assert _names(f"==Side effects==\n==={heading}===\n* rash\n") == []


@pytest.mark.parametrize(
    "introduction",
    ["The following drugs interact with it:", "Risk factors:", "Avoid it with:", "It must not be used in:"],
)
def test_a_list_of_something_else(introduction: str) -> None:
    assert _names(f"==Side effects==\n{introduction}\n* grapefruit\n* odd feelings\n") == []


def test_what_makes_a_reaction_likelier_is_none() -> None:
    source = (
        "== Side effects ==\nFactors that increase the risk of nephrotoxicity include:\n* Hypothyroidism\n* Sepsis\n"
    )
    assert _names(source) == []


def test_treatment_of_a_reaction_is_none() -> None:
    source = "==Side effects==\n* Allergy: hives. Therapy with steroids and fluids should be started.\n"
    assert _names(source) == ["hives"]


def test_what_people_must_tell_before_is_no_reaction() -> None:
    source = "==Side effects==\nBefore it, people should tell the doctor of diabetes or epilepsy: caution is advised.\n"
    assert _names(source) == []


def test_another_name_is_no_other_reaction() -> None:
    assert _names("==Side effects==\nIt can cause fatty liver, otherwise known as steatosis.\n") == ["fatty liver"]
    assert _names("==Side effects==\nIt can cause mydriasis, a dilation of the pupils.\n") == ["mydriasis"]


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


def test_a_reaction_that_is_stated_twice_is_one_fact() -> None:
    source = """Side effects include diarrhea, rash, and Clostridium difficile colitis.
==Side effects==
* diarrhoea (12%)
* Rash
* C. difficile colitis (rare)
* headache (5%)
Headaches were reported in 7% of patients.
"""
    assert _facts(source, "percent", "frequency") == [
        {"reaction": "rash", "percent": None, "frequency": None},
        {"reaction": "diarrhoea", "percent": {"low": 12, "high": 12}, "frequency": None},
        {"reaction": "C. difficile colitis", "percent": None, "frequency": "rare"},
        {"reaction": "headache", "percent": {"low": 5, "high": 5}, "frequency": None},
        {"reaction": "Headaches", "percent": {"low": 7, "high": 7}, "frequency": None},
    ]


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
    assert _facts(source, "percent") == [
        {"reaction": "rash", "percent": None},
        {"reaction": "severe rash", "percent": {"low": 2, "high": 2}},
    ]


def test_a_gloss_in_parentheses_is_the_same_reaction() -> None:
    source = (
        "==Side effects==\nKidney damage (nephrotoxicity) has been seen. Nephrotoxicity occurs in 12% of patients.\n"
    )
    assert _facts(source, "percent") == [{"reaction": "Nephrotoxicity", "percent": {"low": 12, "high": 12}}]
    source = (
        "==Side effects==\n* Anaphylaxis, an allergy characterized by swelling of the tongue and rest of the body\n"
    )
    assert _names(source) == ["Anaphylaxis"]


def test_synonyms_are_one_reaction() -> None:
    source = (
        "It may cause drowsiness, renal failure and hives.\n==Side effects==\n* Somnolence (4%)\n* Kidney failure\n"
    )
    assert _names(source) == ["renal failure", "hives", "Somnolence"]


@pytest.mark.parametrize(
    ("opening", "low", "high"),
    [
        ("Odd effects (< 1 in 100) include:", 0, 1),
        ("Less common effects (<10%):", 0, 10),
        ("===Reported by 1-10%===", 1, 10),
        ("Common (1-10%):", None, None),
        ("Less common (1-10%):", None, None),
        ("===Rare (<0.1%)===", None, None),
        ("It was studied in 5-9% of people. Effects seen in at least 5% are:", 5, None),
        ("Effects seen in 5%:", None, None),
    ],
)
def test_what_announces_a_list_gives_a_range_of_shares(opening: str, low: float | None, high: float | None) -> None:
    source = f"==Adverse effects==\n{opening}\n* Rash\n* Gout (3%)\n"
    rash, gout = _facts(source, "percent")
    assert rash == {"reaction": "Rash", "percent": None if low is None else {"low": low, "high": high}}
    assert gout == {"reaction": "Gout", "percent": {"low": 3, "high": 3}}


def test_limits_of_a_class_of_frequency_give_the_band_and_no_share() -> None:
    source = "==Adverse effects==\n===Common (>10%)===\n* Rash\n===Rare (0.2-0.9%)===\n* Gout\n"
    assert _facts(source, "frequency", "frequency_band", "frequency_basis", "percent") == [
        {
            "reaction": "Rash",
            "frequency": "common",
            "frequency_band": "very_common",
            "frequency_basis": "percent",
            "percent": None,
        },
        {
            "reaction": "Gout",
            "frequency": "rare",
            "frequency_band": "uncommon",
            "frequency_basis": "percent",
            "percent": None,
        },
    ]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Some people have adverse mental symptoms.", ["anxiety", "apathy"]),
        ("Few people have serious side effects.", ["anxiety", "apathy"]),
        ("It has no adverse mental symptoms.", []),
        ("Other drugs are given for adverse mental symptoms.", []),
        ("Some people take it at night.", []),
        ("Some people have adverse mental symptoms.\n\n", []),
    ],
)
def test_these_are_the_effects_of_the_sentence_before(said: str, names: list[str]) -> None:
    assert _names(f"==Adverse effects==\n{said} These include anxiety and apathy.\n") == names


def test_an_announced_list_ends_before_its_reason() -> None:
    announced = "Common effects (>10%) include: nausea such as retching, rash and diarrhea"
    assert _names(f"==Adverse effects==\n{announced} as the gut moves faster.\n") == [
        *("nausea", "retching", "rash", "diarrhea")
    ]
    assert _names("==Adverse effects==\nThese include anxiety.\n") == []


def test_what_follows_side_effects_in_one_paragraph_is_about_them() -> None:
    lead = "Common side effects include rash. Gout may occur. Serious side effects are rare. They include stroke."
    further = "Ulcers may occur. It is an odd drug. Fever may occur."
    assert _names(f"{lead} {further}\n") == ["rash", "Gout", "stroke", "Ulcers"]


def test_a_label_that_announces_reactions_needs_no_other_proof() -> None:
    source = "==Side effects==\nFurther side effects: hypertension, odd phenomena, odd behaviours and odd looks.\n"
    assert _names(source) == ["hypertension"]


def test_a_member_that_does_more_is_kept() -> None:
    assert _names("==Side effects==\n* Tumor lysis syndrome, causing kidney failure\n")[0] == "Tumor lysis syndrome"
