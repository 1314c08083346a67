from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.contraindications import extract
from app.wikitext.parse import parse_document


def contraindications(source: str) -> dict[str, str | None]:
    facts = extract(parse_document("Foonib", source)).facts
    return {fact.condition: fact.strength.value if fact.strength else None for fact in facts}


def stated(sentence: str) -> list[str]:
    return list(contraindications(f"'''Foonib''' is a drug.\n\n{sentence}"))


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("It is contraindicated in people with asthma, gout, or heart failure.", ["asthma", "gout", "heart failure"]),
        (
            "It should not be used in those with severe renal or hepatic impairment.",
            ["severe renal impairment", "severe hepatic impairment"],
        ),
        (
            "It should not be taken by people who are allergic to barine or who have porphyria.",
            ["allergic to barine", "porphyria"],
        ),
        (
            "It must not be given to patients who are allergic to barine or corine.",
            ["allergic to barine", "allergic to corine"],
        ),
        (
            "It is contraindicated in people with hypersensitivity to it, barine, or corine.",
            ["hypersensitivity to it, barine, or corine"],
        ),
        (
            "It cannot be used in people with hypersensitivity to it, active liver disease, or asthma.",
            ["hypersensitivity to it", "active liver disease", "asthma"],
        ),
        ("People with asthma or other lung disorders should not take foonib.", ["asthma", "lung disorders"]),
        (
            "The agency recommends children under 12 years of age should not take it, unless a doctor says so.",
            ["children under 12 years of age"],
        ),
        (
            "It should not be given to anyone under the age of 12 who has a fever.",
            ["under the age of 12 who has a fever"],
        ),
        (
            "It should not be given to children or teenagers to control a fever.",
            ["children or teenagers to control a fever"],
        ),
        ("Use during pregnancy is not recommended.", ["pregnancy"]),
        ("Use of foonib in adults with gout is contraindicated because it raises urate.", ["adults with gout"]),
        (
            "It should not be used in people with a history of stroke or during pregnancy.",
            ["history of stroke", "pregnancy"],
        ),
        (
            "Contraindications include asthma, pregnancy and severe heart failure.",
            ["asthma", "pregnancy", "severe heart failure"],
        ),
        ("Untreated hypertension is a contraindication.", ["Untreated hypertension"]),
        ("Some guidelines recommend against using it in people with dementia.", ["dementia"]),
        ("It should not be used if there are kidney problems.", ["kidney problems"]),
        ("It is contraindicated in people who have diabetes and are taking barine, or in gout.", ["gout"]),
        (
            "It must not be given to patients who are hypersensitive to it, have gout, or are over 80.",
            ["hypersensitive to it", "gout", "over 80"],
        ),
        ("People with gout should avoid taking it.", ["gout"]),
        ("It is contraindicated in people with gout (see below) and asthma (chronic).", ["gout", "asthma (chronic)"]),
    ],
)
def test_a_sentence_that_forbids(sentence: str, conditions: list[str]) -> None:
    assert stated(sentence) == conditions


@pytest.mark.parametrize(
    "sentence",
    [
        "Asthma is not a contraindication.",
        "It is not contraindicated in people with asthma.",
        "It is contraindicated.",
        "It is not to be used to this end.",
        "Contraindications include it.",
        "Barine should not be given to adults on foonib.",
        "It is a contraindication.",
        "There are no contraindications, but its use in asthma is contraindicated.",
        "It should not be used to treat infections in children.",
        "It is not recommended for the treatment of asthma.",
        "Use in these patients is therefore not recommended.",
        "It should not be taken together with barine.",
        "It is contraindicated in people taking barine.",
        "Patients should not take barine during foonib treatment.",
        "Live vaccines should not be given to patients with asthma.",
        "Stopping it suddenly should be avoided in people with heart failure.",
        "It is contraindicated in situations in which bleeding is likely.",
        "It is contraindicated in dogs with heart failure.",
    ],
)
def test_a_sentence_that_forbids_nothing(sentence: str) -> None:
    assert stated(sentence) == []


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
            "Weak kidneys",
            "absolute",
        ),
        (
            "Patients with [[gout]] of any cause : relatively contraindicated. Urate should be measured.",
            "gout of any cause",
            "relative",
        ),
        ("[[Lactation]]: it is not known whether it passes into milk. Mothers should stop.", "Lactation", None),
        ("Active tuberculosis (may get worse – see side effects).", "Active tuberculosis", None),
        ("Use of live vaccines (see Interactions)", "Use of live vaccines", None),
        ("[[Porphyria]], an inherited disorder of blood", "Porphyria", None),
        ("Airway disease, particularly asthma", "Airway disease", None),
        (
            "Intoxication with alcohol, opioids, or other drugs",
            "Intoxication with alcohol, opioids, or other drugs",
            None,
        ),
        ("Taking barine at the same time", "Taking barine at the same time", None),
        (
            "Bleeding of any kind in the stomach, in the gut, in the brain, in the eye, in the lungs, in the joints or anywhere else",
            "Bleeding of any kind in the stomach",
            None,
        ),
    ],
)
def test_an_item_is_one_contraindication(item: str, condition: str, strength: str | None) -> None:
    assert contraindications(f"==Contraindications==\n* {item}") == {condition: strength}


def test_a_bare_pair_in_an_item_is_two() -> None:
    assert contraindications("==Contraindications==\n* Coma or [[shock]]") == {"Coma": None, "shock": None}


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


def test_prose_under_the_heading() -> None:
    source = "==Contraindications==\nAll such drugs are contraindicated in situations in which bleeding is likely. This includes ulcers and stroke. Its use in asthma, which is rare, has been studied. It is contraindicated with barine."
    assert contraindications(source) == {"ulcers": None, "stroke": None, "barine": None}


def test_a_line_without_verb_under_the_heading() -> None:
    assert contraindications("==Contraindications==\nGout; untreated hypertension.") == {
        "Gout": None,
        "untreated hypertension": None,
    }


def test_an_item_that_is_a_sentence_names_nothing_by_itself() -> None:
    source = "==Contraindications==\n;Caution\n* Abuse should be guarded against.\n* Caution required in debilitated patients\n* It should not be used in gout."
    assert contraindications(source) == {"gout": None}


def test_the_same_condition_in_other_words_is_one() -> None:
    source = "It should not be used in people with kidney disease or in pregnancy. It is contraindicated in pregnant women, in renal failure, in late pregnancy, in early pregnancy, in nursing mothers, and in people who are breastfeeding."
    assert list(contraindications(source)) == [
        "kidney disease",
        "pregnancy",
        "late pregnancy",
        "early pregnancy",
        "nursing mothers",
    ]


def test_other_sections_and_animals_do_not_count() -> None:
    assert (
        contraindications(
            "==History==\nIt was contraindicated in gout.\n==Veterinary use==\n===Contraindications===\nIt is contraindicated in cats with gout."
        )
        == {}
    )


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


@pytest.mark.parametrize(
    ("source", "state"),
    [
        ("'''Foonib''' is a drug.", "absent"),
        ("There are no known contraindications.", "asserted_none"),
        ("==Contraindications==\nContraindications: none.", "asserted_none"),
        ("==Contraindications==\nDoctors know best.", "unparsed"),
    ],
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert result.facts == []
    assert [(missing.what, missing.state.value) for missing in result.missing] == [
        ("contraindications.condition", state)
    ]
    assert len(result.problems) == (1 if state == "unparsed" else 0)


@given(
    st.lists(
        st.sampled_from(
            [
                "contraindicated ",
                "in ",
                "people with ",
                "use ",
                "(",
                ", ",
                "or ",
                "asthma ",
                "should not take ",
                ": ",
                "allergic to ",
            ]
        ),
        max_size=60,
    )
)
def test_any_words_give_short_conditions(words: list[str]) -> None:
    for condition in contraindications("==Contraindications==\n* " + "".join(words)):
        assert 0 < len(condition) <= 100
