from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document
from tests.extract.interaction_prose import LEAD, proven, read, told


def test_a_conclusion_advises_on_all_that_its_paragraph_named() -> None:
    body = """==Interactions==
=== Beta blockers ===
An increased risk of falls was seen when testol and propranolol were used together. The risk may be the same with other agents that \
block it (e.g., atenolol). Therefore, use of testol with any beta blocker should be avoided.
"""
    assert read(body) == [
        ("propranolol", "drug", "interacts", "avoid"),
        ("atenolol", "drug", "interacts", "avoid"),
        ("beta blocker", "drug_class", "interacts", "avoid"),
    ]


def test_a_conclusion_on_something_else_leaves_the_rest_alone() -> None:
    body = """==Interactions==
Warfarin increases the risk of bleeding. Therefore, caution should be exercised with garlic.
"""
    assert read(body) == [
        ("Warfarin", "drug", "interacts", "not_stated"),
        ("garlic", "other", "interacts", "caution"),
    ]


def test_a_conclusion_holds_for_its_own_paragraph_only() -> None:
    body = """==Interactions==
Warfarin increases the risk of bleeding.

Digoxin levels are increased. Thus, close monitoring is recommended.
"""
    assert read(body) == [
        ("Warfarin", "drug", "interacts", "not_stated"),
        ("Digoxin", "drug", "interacts", "caution"),
    ]


def test_advice_that_reaches_over_several_rows_of_a_table() -> None:
    table = """==Interactions==
{| class="wikitable"
! Agents !! Advice
|-
| Itraconazole || rowspan=2 | Contraindicated
|-
| Gemfibrozil
|-
| Amiodarone || Do not exceed 20 mg a day
|}
"""
    assert read(table)[:2] == [
        ("Itraconazole", "drug", "interacts", "contraindicated"),
        ("Gemfibrozil", "drug", "interacts", "contraindicated"),
    ]
    assert [recommendation for name, *_, recommendation in read(table) if name == "Amiodarone"] == ["caution"]


def test_advice_on_this_interaction_is_on_what_was_named_last() -> None:
    body = """==Interactions==
Warfarin raises the risk. Digoxin raises the risk too. People should be made aware of this interaction.
"""
    assert read(body) == [
        ("Warfarin", "drug", "interacts", "not_stated"),
        ("Digoxin", "drug", "interacts", "caution"),
    ]


@pytest.mark.parametrize(
    ("sentence", "advice"),
    [
        ("Leaving some time between doses can avoid this problem with warfarin.", "caution"),
        ("Warfarin interacts, but this timing is not recommended.", "not_stated"),
        ("Warfarin should likewise not be used.", "avoid"),
        ("People reduce their caffeine intake as testol raises the levels.", "caution"),
        ("Testol weakens birth control pills, and an additional method should be used.", "caution"),
        ("Testol with paracetamol is considered generally safe.", "none_needed"),
        ("Digoxin raised its levels by a third, but a dose change should not be needed.", "none_needed"),
        ("Digoxin can be given with it without dose adjustment.", "none_needed"),
        ("Doctors are usually careful when giving heparin with it.", "caution"),
        ("People on warfarin may need less of it.", "caution"),
        ("No adjustment of the dose is necessary with digoxin.", "none_needed"),
        ("Digoxin should not be used, although no dose adjustment is necessary.", "avoid"),
        ("Verapamil is better not given with it.", "avoid"),
        ("Verapamil blocks its action and ought not to be given with it.", "avoid"),
    ],
)
def test_advice(sentence: str, advice: str) -> None:
    assert [found for *_, found in read(f"==Interactions==\n{sentence}\n")] == [advice]


@pytest.mark.parametrize(
    ("apposition", "class_advice", "expected"),
    [
        ("a strong CYP3A4 inhibitor", "CYP3A4 inhibitors must not be used.", "contraindicated"),
        ("a strong CYP3A4 inhibitor", "Strong CYP3A4 inhibitors must not be used.", "contraindicated"),
        ("a moderate CYP3A4 inhibitor", "Strong CYP3A4 inhibitors must not be used.", "not_stated"),
        ("a CYP3A4 inhibitor", "Strong CYP3A4 inhibitors must not be used.", "not_stated"),
        ("a story", "CYP3A4 inhibitors must not be used.", "not_stated"),
        ("a bad kind of CYP3A4 inhibitor", "CYP2D6 inhibitors must not be used.", "not_stated"),
    ],
)
def test_advice_on_a_class_holds_for_what_is_said_to_be_one(apposition: str, class_advice: str, expected: str) -> None:
    body = f"==Interactions==\nKetoconazole, {apposition}, raises levels. {class_advice}\n"
    assert read(body)[0] == ("Ketoconazole", "drug", "interacts", expected)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Warfarin should be avoided because of a higher risk.", ("a higher risk.", "Warfarin should be avoided")),
        ("Warfarin raises levels; caution is advised.", ("Warfarin raises levels", "caution is advised.")),
        ("Warfarin raises the risk of falls and pain and is not recommended.",
         ("Warfarin raises the risk of falls and pain", "is not recommended.")),
        ("Warfarin should be avoided due to its smell.", (None, "Warfarin should be avoided due to its smell.")),
        ("Warfarin raises levels and risks.", ("Warfarin raises levels and risks.", None)),
        ("Warfarin: raises levels.", ("raises levels.", None)),
        ("Grapefruit: not advised, as levels are higher.", ("levels are higher.", "not advised")),
    ],
)  # fmt: skip
def test_effect_and_management(sentence: str, expected: tuple[str | None, str | None]) -> None:
    assert told(f"==Interactions==\n{sentence}\n") == [expected]


def test_nobody_avoids_an_enzyme() -> None:
    body = "==Interactions==\nTestol inhibits CYP2D6; a joint use with codeine should be avoided.\n"
    assert [advice for *_, advice in read(body)] == ["not_stated", "avoid"]


def test_an_item_without_a_verb_has_neither_effect_nor_management() -> None:
    assert told("==Interactions==\n* Warfarin\n") == [(None, None)]
    assert told("==Contraindications==\n* Concomitant use of digoxin (see Interactions)\n") == [(None, None)]


def test_the_sentence_that_advises_stands_before_an_item_that_points_elsewhere() -> None:
    body = """==Contraindications==
* Concomitant use of live vaccines (see Interactions)
==Interactions==
Live vaccines should not be given with testol.
"""
    facts = extract(parse_document("Testol", LEAD + body)).facts
    assert [(fact.evidence.quote, fact.recommendation.value, fact.effect, fact.management) for fact in facts] == [
        (
            "Live vaccines should not be given with testol.",
            "contraindicated",
            None,
            "Live vaccines should not be given with testol.",
        )
    ]


def test_the_quote_spans_all_sentences_that_a_fact_is_made_of() -> None:
    effect = "An increased risk was seen with propranolol."
    echo = "Similar interactions can be expected with other drugs (e.g. atenolol)."
    advice = "Therefore, use with any beta blocker should be avoided."
    quote = f"{effect} {echo} {advice}"
    body = f"==Interactions==\n===Beta blockers===\n{effect}<ref>x</ref> {echo} {advice} The end.{{{{cn}}}}\n"
    assert proven(body) == [
        ("propranolol", effect, advice, quote),
        ("atenolol", effect, advice, quote),
        ("beta blocker", None, advice, advice),
    ]
    (first, *_) = extract(parse_document("Testol", LEAD + body)).facts
    assert (first.evidence.references, first.evidence.flags, first.evidence.support.value) == ([1], [], "cited")


def test_sentences_of_one_block_make_one_fact() -> None:
    body = "==Interactions==\nWarfarin raises the risk. It is cheap. Warfarin should not be used.\n"
    risk, advice = "Warfarin raises the risk.", "Warfarin should not be used."
    assert proven(body) == [("Warfarin", risk, advice, f"{risk} It is cheap. {advice}")]


def test_a_sentence_that_adds_nothing_is_not_quoted() -> None:
    body = "==Interactions==\nWarfarin raises the risk. Warfarin raises the pressure.\n"
    assert proven(body) == [("Warfarin", "Warfarin raises the risk.", None, "Warfarin raises the risk.")]


def test_what_stands_in_another_paragraph_is_not_merged_in() -> None:
    body = "==Interactions==\nWarfarin raises the risk.\n\nWarfarin should not be used.\n"
    advice = "Warfarin should not be used."
    assert proven(body) == [("Warfarin", None, advice, advice)]


def test_of_equal_advice_that_under_a_heading_on_interactions_stands() -> None:
    body = """==Medical uses==
Testol should not be used with TNF inhibitors such as etanercept.
==Interactions==
===TNF blockers===
A higher risk was seen with etanercept. Therefore, use with any TNF blocker should be avoided.
"""
    assert [(name, effect) for name, effect, *_ in proven(body)] == [
        ("TNF blocker", None),
        ("etanercept", "A higher risk was seen with etanercept."),
    ]


def test_of_equal_advice_the_paragraph_that_says_more_stands() -> None:
    body = "==Interactions==\nAvoid warfarin.\n\nWarfarin raises the risk and should be avoided.\n"
    assert [effect for _, effect, *_ in proven(body)] == ["Warfarin raises the risk"]


@pytest.mark.parametrize(
    ("sentence", "effect"),
    [
        ("Similar interactions can be anticipated with warfarin.", None),
        ("The same applies to interactions with warfarin.", None),
        ("Pain increases; similar effects have been reported with warfarin.",
         "Pain increases; similar effects have been reported with warfarin."),
    ],
)  # fmt: skip
def test_a_similar_interaction_is_no_effect_by_itself(sentence: str, effect: str | None) -> None:
    body = f"==Interactions==\nDigoxin does not interact.\n\n{sentence}\n"
    assert told(body)[-1] == (effect, None)


@pytest.mark.parametrize(
    ("sentence", "advice"),
    [
        ("The same applies to verapamil.", "avoid"),
        ("This also goes for verapamil.", "avoid"),
        ("The same may be true of verapamil.", "not_stated"),
    ],
)
def test_what_goes_for_another_drug_too(sentence: str, advice: str) -> None:
    body = f"==Interactions==\nNefazodone raises its levels, and the combination should be avoided. {sentence}\n"
    assert read(body) == [("Nefazodone", "drug", "interacts", "avoid"), ("verapamil", "drug", "interacts", advice)]
    assert told(body)[1][0] == "Nefazodone raises its levels"


def test_nothing_similar_is_no_effect_either() -> None:
    body = "==Interactions==\nDigoxin raises levels. Similar effects were observed, yet no interactions were found with warfarin.\n"
    assert proven(body)[-1] == (
        "warfarin",
        None,
        None,
        "Similar effects were observed, yet no interactions were found with warfarin.",
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("[[Warfarin]] || raises levels || should be avoided", ("raises levels", "should be avoided")),
        ("[[Warfarin]] || raises bleeding, avoid || ", (None, "raises bleeding, avoid")),
        ("[[Warfarin]] || || should be avoided, as is known || raises warfarin levels",
         ("raises warfarin levels", "should be avoided, as is known")),
    ],
)  # fmt: skip
def test_cells_of_a_row(row: str, expected: tuple[str | None, str | None]) -> None:
    body = f'==Interactions==\n{{| class="wikitable"\n! Drug !! What\n|-\n| {row}\n|}}\n'
    assert told(body) == [expected]


def test_advice_that_names_no_drug_is_on_the_sentence_before() -> None:
    body = (
        "== Interactions ==\nTestol raises digoxin levels. Patients receiving both drugs should be observed closely.\n"
    )
    assert read(body) == [("digoxin", "drug", "interacts", "caution")]
    body = "== Interactions ==\nTestol raises digoxin levels. It should be avoided in patients with renal failure.\n"
    assert read(body) == [("digoxin", "drug", "interacts", "not_stated")]


def test_of_two_statements_without_advice_the_one_on_harm_is_kept() -> None:
    bleeding = "Using foonib in combination with warfarin increases the risk of bleeding."
    displaced = "It displaces warfarin and digoxin from proteins of the blood."
    source = f"'''Foonib''' is a drug.\n\n== Side effects ==\n{bleeding}\n\n== Interactions ==\n{displaced}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [(f.interactant.name, f.evidence.quote) for f in facts] == [("warfarin", bleeding), ("digoxin", displaced)]
