from __future__ import annotations

from typing import Any

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text

LEAD = "'''Testol''' (brand name '''Provex''') is a [[statin]].\n"


def read(body: str, lead: str = LEAD) -> list[tuple[str, str, str, str]]:
    facts = extract(parse_document("Testol", lead + body)).facts
    return [
        (fact.interactant.name, fact.interactant.kind.value, fact.finding.value, fact.recommendation.value)
        for fact in facts
    ]


def absence(body: str) -> list[dict[str, Any]]:
    return [missing.model_dump(mode="json") for missing in extract(parse_document("Testol", LEAD + body)).missing]


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


def test_looked_for_and_not_found() -> None:
    body = """==Interactions==
=== Methotrexate ===
Methotrexate was given with testol in large studies. Neither interactions nor higher toxicity of testol and methotrexate \
were noticed. In rats, methotrexate levels were increased. Hence, the use of both drugs can be regarded as safe.
"""
    assert read(body) == [("methotrexate", "drug", "studied_none_found", "none_needed")]


def test_live_vaccines_must_not_be_given_and_efficacy_is_another_matter() -> None:
    body = """==Interactions==
=== Vaccines ===
Live vaccines should not be given during therapy. Information is not available on influenza vaccines. The vaccine \
efficacy may be reduced.
"""
    assert read(body) == [
        ("Live vaccines", "vaccine", "interacts", "contraindicated"),
        ("vaccine efficacy", "vaccine", "interacts", "not_stated"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Digoxin raised its levels by a third, but a dose change should not be needed.", ["interacts"]),
        ("Digoxin can be given with it without dose adjustment.", ["studied_none_found"]),
        ("Digoxin was not found to alter its absorption.", ["studied_none_found"]),
        ("Digoxin appears not to interfere.", ["studied_none_found"]),
        ("Digoxin made no relevant change.", ["studied_none_found"]),
        ("Use with omeprazole caused no change in levels.", ["studied_none_found"]),
        ("Drugs that are more rapidly metabolized with testol include methadone.", ["interacts"]),
        ("Fatal toxicity was described with [[methoxyflurane]].", ["interacts"]),
        ("Effects are blunted by propranolol.", ["interacts"]),
        ("Caffeine opposes the effect by blocking the receptors for adenosine.", ["interacts"]),
        ("Potassium and urea are checked weekly, as the risk is greater.", []),
        ("It can be taken with aspirin to reduce the risk of ulcers.", []),
        ("An overdose can be treated with propranolol, which lowers the effect.", []),
    ],
)
def test_what_happens_what_does_not_and_what_is_meant_to(sentence: str, expected: list[str]) -> None:
    assert [finding for _, _, finding, _ in read(f"==Interactions==\n{sentence}\n")] == expected


def test_what_is_taken_together_for_good_reason_is_no_interaction_elsewhere() -> None:
    assert read("==Medical uses==\nIt can be combined with other diuretics to increase efficacy, an effect.\n") == []


def test_the_heading_names_what_its_sentences_do_not() -> None:
    body = "==Interactions==\n===Digoxin===\nThe plasma level may be increased.\n"
    assert read(body) == [("Digoxin", "drug", "interacts", "not_stated")]


def test_a_heading_that_names_nothing() -> None:
    assert read("==Interactions==\nThe plasma level may be increased.\n") == []


def test_list_items_name_the_other_side_before_the_colon() -> None:
    body = """==Interactions==
* [[Warfarin]]: increased bleeding
* [[Foofenib]] – levels rise, combination must not be used
* Alcohol
* Testol: see above
* Other: none known
* It is a long story.
"""
    assert read(body) == [
        ("Warfarin", "drug", "interacts", "not_stated"),
        ("Foofenib", "drug", "interacts", "contraindicated"),
        ("Alcohol", "alcohol", "interacts", "not_stated"),
    ]


def test_a_list_item_may_link_what_no_table_knows() -> None:
    body = "==Interactions==\n* [[Zzyx]] – faster heartbeat\n* Qqux salts (see [[mineral]])\n"
    assert read(body) == [("Zzyx", "drug", "interacts", "not_stated")]


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


def test_rows_of_a_table() -> None:
    body = """==Interactions==
{| class="wikitable"
! Drug !! Effect
|-
| [[Cimetidine]] || raises levels
|}
"""
    assert read(body) == [("Cimetidine", "drug", "interacts", "not_stated")]


def test_a_list_takes_its_unknown_links_along() -> None:
    body = "==Interactions==\nTestol interacts with [[zzyx]], [[warfarin]] and [[foobaril]].\n"
    assert [name for name, *_ in read(body)] == ["zzyx", "warfarin", "foobaril"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Use with strong CYP3A4 inhibitors such as ketoconazole is contraindicated.", ["strong CYP3A4 inhibitors", "ketoconazole"]),
        ("Testol is metabolised by CYP3A4.", []),
        ("Testol inhibits CYP2D6.", ["CYP2D6"]),
        ("Testol is an inhibitor of cytochrome P450.", []),
        ("The antibiotic erythromycin raises levels of testol.", ["erythromycin"]),
        ("Other statins increase the risk.", ["statins"]),
        ("Alcohol enhances the effect of sedatives.", ["Alcohol"]),
        ("Testol or other fibrates may increase levels of digoxin.", ["digoxin"]),
        ("Nortestol reduces levels of digoxin.", ["digoxin"]),
        ("Unlike propranolol, testol increases digoxin levels.", ["digoxin"]),
        ("Potassium levels may be increased.", []),
        ("Testol acts as an antidepressant and increases levels of warfarin.", ["warfarin"]),
        ("Ibuprofen can negate the antiplatelet effect of testol.", ["Ibuprofen"]),
        ("Antacids containing magnesium reduce absorption.", ["Antacids"]),
        ("It increases the effects of these drugs.", []),
        ("Alcohol withdrawal increases the risk.", []),
        ("Taking testol with [[foobaril]] increases toxicity.", ["foobaril"]),
        ("Drugs that prolong the QT interval should be avoided.", ["Drugs that prolong the QT interval"]),
        ("Medications such as [[foobaril]] and morphine slow absorption.", ["foobaril", "morphine"]),
        ("Nothing is known about warfarin.", []),
        ("Statins increase the risk.", []),
        ("Carbapenem antibiotics reduce levels.", ["Carbapenem antibiotics"]),
        ("Drugs that are substrates for any of these increase risks.", []),
        ("Warfarin, [[zzyx]] and [[foobaril]] increase the risk; not so [[gout]].", ["Warfarin", "zzyx", "foobaril"]),
        ("It interacts with the old and rarely used drug [[foobaril]].", ["foobaril"]),
        ("It interacts with long chains of the [[foobaril]] of plants.", ["foobaril"]),
        ("Provexal interacts with digoxin.", ["digoxin"]),
        ("Simvastatin levels are increased by testol.", ["Simvastatin"]),
        ("Milk and iron supplements slow its absorption.", ["Milk", "iron supplements"]),
        ("It interacts with blood pressure medications.", ["blood pressure medications"]),
        ("Use with [[zzyx]] and diuretics lowers the levels of potassium in the blood.", ["zzyx", "diuretics"]),
        ("Supplements containing calcium, iron, or zinc reduce absorption.", ["Supplements containing calcium, iron, or zinc"]),
        ("Antacids containing aluminum or magnesium reduce absorption.", ["Antacids"]),
        ("Vitamin-enriched juices reduce absorption; gastric juice does not.", ["Vitamin-enriched juices"]),
        ("Testol affects other drugs whose breakdown depends on esterases.", ["drugs whose breakdown depends on esterases"]),
        ("Highly protein bound drugs displace testol.", ["Highly protein bound drugs"]),
        ("Moderate or strong CYP3A4 inhibitors raise levels.", ["Moderate or strong CYP3A4 inhibitors"]),
        ("Testol inhibits CYP1A2. Levels of CYP1A2 substrates are increased.", ["CYP1A2"]),
        ("Higher levels have been reported with [[foobaril]].", ["foobaril"]),
        ("Testol interacts with many herbs and spices.", ["herbs and spices"]),
        ("[[Hypothyroidism]] (a slow gland) makes people less responsive to testol.", ["Hypothyroidism"]),
        ("[[Hypothyroidism]] makes people less responsive to cold.", []),
    ],
)  # fmt: skip
def test_who_counts_as_the_other_side(sentence: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(f"==Interactions==\n{sentence}\n")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Testol should not be combined with warfarin because of bleeding.", [("warfarin", "avoid")]),
        ("The risk is greater in those who drink alcohol or take opioids.", [("alcohol", "not_stated"), ("opioids", "not_stated")]),
        ("Digoxin should not be used together with testol.", [("Digoxin", "avoid")]),
        ("It should not be used with antacids such as aluminium hydroxide.", [("antacids", "avoid"), ("aluminium hydroxide", "avoid")]),
        ("It is combined with warfarin and more effective.", []),
        ("It is used with warfarin.", []),
        ("Testol should not be combined with CYP3A4.", []),
        ("Warfarin raises the risk.", []),
        ("It carries a warning on risks for people who also use corticosteroids.", [("corticosteroids", "not_stated")]),
    ],
)  # fmt: skip
def test_other_sections_must_speak_of_joint_use_and_harm(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, advice) for name, _, _, advice in read(f"==Medical uses==\n{sentence}\n")] == expected


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


def told(body: str) -> list[tuple[str | None, str | None]]:
    return [(fact.effect, fact.management) for fact in extract(parse_document("Testol", LEAD + body)).facts]


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


def proven(body: str) -> list[tuple[str, str | None, str | None, str]]:
    source = LEAD + body
    facts = extract(parse_document("Testol", source)).facts
    for fact in facts:
        assert plain_text(source[fact.evidence.start : fact.evidence.end]) == fact.evidence.quote == fact.raw
    return [(fact.interactant.name, fact.effect, fact.management, fact.evidence.quote) for fact in facts]


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


def test_history_holds_no_interactions() -> None:
    assert read("==History==\nTestol should not be combined with warfarin.\n") == []


def test_contraindications_that_name_a_concomitant_drug() -> None:
    body = """==Contraindications==
* Concomitant use of live vaccines
* Asthma
* Concomitant use of [[nitric oxide]] donors, such as:
** [[nitroglycerin]]
"""
    assert read(body) == [
        ("live vaccines", "vaccine", "interacts", "contraindicated"),
        ("nitric oxide donors", "drug_class", "interacts", "contraindicated"),
        ("nitroglycerin", "drug", "interacts", "contraindicated"),
    ]


def test_one_fact_for_each_substance_with_the_strongest_advice() -> None:
    body = """==Interactions==
Warfarin increases bleeding. MAO inhibitors are dangerous.
==Precautions==
Testol should not be used with warfarin. Use with monoamine oxidase inhibitors raises risks.
"""
    facts = extract(parse_document("Testol", LEAD + body)).facts
    assert [(fact.interactant.name, fact.recommendation.value) for fact in facts] == [
        ("warfarin", "avoid"),
        ("MAO inhibitors", "not_stated"),
    ]
    assert (facts[0].effect, facts[0].management) == (None, "Testol should not be used with warfarin.")
    assert (facts[0].evidence.section, facts[0].evidence.quote, facts[0].raw) == (
        ["Precautions"],
        "Testol should not be used with warfarin.",
        "Testol should not be used with warfarin.",
    )


def test_the_drug_is_no_interactant_by_any_of_its_names() -> None:
    lead = """{{Infobox drug\n| tradename = Ibuprofen, others\n}}{{Other box}}
'''Testol''', or '''warfarin''', is sold. The rest is an old story.\n"""
    assert read("==Interactions==\nIbuprofen and warfarin interact with digoxin.\n", lead) == [
        ("digoxin", "drug", "interacts", "not_stated")
    ]


def test_junk_is_read_fast() -> None:
    junk = " ".join(["(A-", "such as live", "\u2013" * 50, "CYP3A4 and", "anti-", "x" * 50, "used to treat"] * 300)
    assert read(f"==Interactions==\n{junk}\n") == []


def test_the_infobox_parameter() -> None:
    lead = "{{Chembox\n| CASNo = 1\n}}{{Infobox drug\n| interactions = [[Warfarin]], alcohol\n}}\n'''Testol''' is a drug.\n"
    assert read("==Interactions==\nAlcohol increases the risk.\n", lead) == [
        ("Alcohol", "alcohol", "interacts", "not_stated"),
        ("Warfarin", "drug", "interacts", "not_stated"),
    ]


def test_silence_is_absent() -> None:
    assert absence("") == [{"what": "interactions.interactant", "state": "absent", "raw": None}]


def test_text_without_a_fact_is_unparsed() -> None:
    assert absence("==Interactions==\nThis is complicated.\n") == [
        {"what": "interactions.interactant", "state": "unparsed", "raw": "This is complicated."}
    ]


def test_no_interactions_known_at_all_is_asserted() -> None:
    body = "==Interactions==\nNo interactions have been reported.\n"
    assert absence(body) == [
        {"what": "interactions.interactant", "state": "asserted_none", "raw": "No interactions have been reported."}
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ketoconazole had no effect on its levels, whereas rifampicin halved them.",
            [("Ketoconazole", "studied_none_found"), ("rifampicin", "interacts")],
        ),
        (
            "Trastuzumab raises the levels of paclitaxel, but no interaction was found with carboplatin.",
            [("Trastuzumab", "interacts"), ("paclitaxel", "interacts"), ("carboplatin", "studied_none_found")],
        ),
        (
            "Testol interacts with warfarin but not with digoxin.",
            [("warfarin", "interacts"), ("digoxin", "studied_none_found")],
        ),
        ("Testol raises digoxin levels, but no change of dose is needed.", [("digoxin", "interacts")]),
        ("Testol is metabolised by CYP3A4, but does not inhibit it.", [("CYP3A4", "studied_none_found")]),
        ("Antacids lower its levels, but do not affect the efficacy.", [("Antacids", "interacts")]),
        ("Antacids may lower its levels, but no interaction was found.", [("Antacids", "studied_none_found")]),
        (
            "Omeprazole lowers its levels; pantoprazole did not.",
            [("Omeprazole", "interacts"), ("pantoprazole", "studied_none_found")],
        ),
        (
            "Warfarin should be avoided; information on heparin is not available.",
            [("Warfarin", "interacts"), ("heparin", "interacts")],
        ),
    ],
)
def test_each_half_of_a_contrast_has_its_own_finding(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, finding) for name, _, finding, _ in read(f"== Interactions ==\n{sentence}\n")] == expected


def test_advice_that_names_no_drug_is_on_the_sentence_before() -> None:
    body = (
        "== Interactions ==\nTestol raises digoxin levels. Patients receiving both drugs should be observed closely.\n"
    )
    assert read(body) == [("digoxin", "drug", "interacts", "caution")]
    body = "== Interactions ==\nTestol raises digoxin levels. It should be avoided in patients with renal failure.\n"
    assert read(body) == [("digoxin", "drug", "interacts", "not_stated")]


def test_what_introduces_a_list_advises_on_its_members() -> None:
    body = "== Interactions ==\nUse of the following is contraindicated:\n* Methadone\n* Warfarin: caution is advised\n* CYP3A4\n"
    assert read(body) == [
        ("Methadone", "drug", "interacts", "contraindicated"),
        ("Warfarin", "drug", "interacts", "caution"),
        ("CYP3A4", "enzyme", "interacts", "not_stated"),
    ]
    body = "== Interactions ==\nThese interact:\n* Methadone\n"
    assert read(body) == [("Methadone", "drug", "interacts", "not_stated")]


def test_every_cell_of_substances_counts() -> None:
    body = """== Interactions ==
{|
! Increase levels !! Decrease levels
|-
| Cimetidine, disulfiram || [[Carbamazepine]]
|-
| Alcohol (acute) || Theophylline, much debated
|}
"""
    assert [name for name, *_ in read(body)] == ["Cimetidine", "disulfiram", "Carbamazepine", "Alcohol"]


def test_minerals_in_a_list_with_drugs_are_taken() -> None:
    body = "== Interactions ==\nSucralfate, calcium and zinc reduce its absorption. Low calcium levels increase toxicity.\n"
    assert [name for name, *_ in read(body)] == ["Sucralfate", "calcium", "zinc"]


def test_what_holds_a_drug_is_that_drug_but_not_a_mineral() -> None:
    body = """== Interactions ==
Medications containing dextromethorphan and magnesium containing antacids raise the risk, as do supplements containing iron.
"""
    assert [name for name, *_ in read(body)] == ["dextromethorphan", "antacids", "supplements containing iron"]


def test_a_class_that_the_drug_exemplifies_is_its_own() -> None:
    body = "== Interactions ==\nNSAIDs such as testol may reduce the efficacy of lithium.\n"
    assert [name for name, *_ in read(body)] == ["lithium"]


def test_vaccines_to_be_avoided_count_everywhere() -> None:
    assert read("Live vaccines should be avoided in those on high doses.\n") == [
        ("Live vaccines", "vaccine", "interacts", "avoid")
    ]


def test_drugs_that_do_something_to_it_need_the_it() -> None:
    body = "== Interactions ==\nTestol lowers the threshold and can interact with medications that also lower it.\n"
    assert read(body) == []


def test_members_of_a_class_behind_its_label() -> None:
    body = """== Interactions ==
* Antibacterials: increased risk of ototoxicity with aminoglycosides and [[oddomycin]]; avoid use with doxycycline
* Antiarrhythmics: the effects of lidocaine are antagonized
* Warfarin: increased bleeding with ketoconazole
"""
    assert [(name, advice) for name, _, _, advice in read(body)] == [
        ("Antibacterials", "not_stated"),
        ("aminoglycosides", "not_stated"),
        ("oddomycin", "not_stated"),
        ("doxycycline", "avoid"),
        ("Antiarrhythmics", "not_stated"),
        ("lidocaine", "not_stated"),
        ("Warfarin", "not_stated"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is a strong inhibitor of CYP3A4 and of P-glycoprotein.", [("CYP3A4", "interacts"), ("P-glycoprotein", "interacts")]),
        ("Testol does not inhibit CYP2D6.", [("CYP2D6", "studied_none_found")]),
        ("Testol works by inhibiting CYP51.", []),
        ("Testol inhibits CYP17A1.", []),
        ("Warfarin inhibits CYP2C9.", []),
        ("Testol is metabolized by CYP3A4.", []),
    ],
)  # fmt: skip
def test_enzymes_that_the_drug_changes_count_in_pharmacology(sentence: str, expected: list[tuple[str, str]]) -> None:
    for heading in ("Pharmacodynamics", "Mechanism of action", "Pharmacokinetics"):
        assert [(name, finding) for name, _, finding, _ in read(f"== {heading} ==\n{sentence}\n")] == expected
    assert read(f"== History ==\n{sentence}\n") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nephrotoxicity is accentuated in the presence of aminoglycosides.", [("aminoglycosides", "interacts")]),
        ("High doses of haloperidol may be hazardous when used with testol.", [("haloperidol", "interacts")]),
        ("Testol does not affect the efficacy of birth control.", [("birth control", "studied_none_found")]),
        ("People taking statins should avoid drinking grapefruit juice.", [("grapefruit juice", "interacts")]),
        ("A lower dose is recommended in people taking verapamil.", [("verapamil", "interacts")]),
        (
            "Ethinylestradiol, found in such contraceptives, decreases the levels of testol.",
            [("Ethinylestradiol", "interacts")],
        ),
    ],
)
def test_joint_use_told_elsewhere(sentence: str, expected: list[tuple[str, str]]) -> None:
    facts = extract(parse_document("Simtestatin", f"'''Testol''' is a drug.\n== Side effects ==\n{sentence}\n")).facts
    assert [(fact.interactant.name, fact.finding.value) for fact in facts] == expected


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Live vaccines should not be given to patients on foonib.", ["Live vaccines"]),
        ("It should not be used in people with chronic low potassium.", []),
        ("Drugs that use that enzyme, like theophylline, do not interact with foonib.", ["theophylline"]),
        (
            "When more than 20 mg of simvastatin, a lipid-lowering agent, are given with foonib, the risk of falls increases.",
            ["simvastatin"],
        ),
        (
            "Combination with methotrexate (an antifolate drug which suppresses the bone marrow) increases the risk of falls.",
            ["methotrexate"],
        ),
        ("Like cyclosporin, it has a wide range of interactions.", []),
    ],
)
def test_what_only_tells_of_a_drug_is_no_other_one(sentence: str, found: list[str]) -> None:
    facts = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n\n== Interactions ==\n{sentence}")).facts
    assert [fact.interactant.name for fact in facts] == found


def test_a_vaccine_to_keep_away_from_among_the_reactions() -> None:
    source = "'''Foonib''' is a drug.\n\n== Side effects ==\nLive vaccines should not be given during treatment."
    (fact,) = extract(parse_document("Foonib", source)).facts
    assert (fact.interactant.name, fact.recommendation.value) == ("Live vaccines", "contraindicated")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ibuprofen and aspirin do not raise foonib levels.", ["Ibuprofen none", "aspirin none"]),
        ("Its absorption does not increase when taken with food.", ["food none"]),
        ("The clearance of foonib did not change when given with digoxin.", ["digoxin none"]),
        ("Warfarin did not raise foonib levels, but it prolonged bleeding.", ["Warfarin interacts"]),
        ("Digoxin does not prevent the rise of foonib levels.", ["Digoxin interacts"]),
    ],
)
def test_levels_that_do_not_change_were_looked_at(sentence: str, expected: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\n{sentence}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [f"{f.interactant.name} {f.finding.value.removeprefix('studied_').split('_')[0]}" for f in facts] == expected


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "As the risk of rashes is known in people taking carbamazepine, avoid foonib as an alternative to carbamazepine.",
            [],
        ),
        (
            "Avoid foonib as an alternative to warfarin; its use with aspirin increases the risk of bleeding.",
            ["aspirin"],
        ),
        ("It increases thirst and reduces the activity of thyroid hormone.", []),
        ("It increases the effect of warfarin.", ["warfarin"]),
        ("To reduce the risk of ulcers, it is often combined with a proton-pump inhibitor.", []),
        ("To reduce the risk of ulcers, it should not be combined with aspirin.", ["aspirin"]),
    ],
)
def test_what_tells_of_no_joint_harm_elsewhere(sentence: str, found: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Side effects ==\n{sentence}"
    assert [fact.interactant.name for fact in extract(parse_document("Foonib", source)).facts] == found


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            "Foonib is a member of macrolides, a class. Macrolides can inhibit CYP3A4. Foonib does not inhibit CYP3A4.",
            ["CYP3A4 studied_none_found"],
        ),
        ("It inhibits CYP3A4. Foonib does not inhibit CYP2D6.", ["CYP3A4 interacts", "CYP2D6 studied_none_found"]),
        ("Some drugs can inhibit CYP3A4, which means that the levels of others increase.", []),
        (
            "Foonib and its metabolite are inhibitors of CYP2D6 and increase the levels of metoprolol.",
            ["CYP2D6 interacts", "metoprolol interacts"],
        ),
        (
            "Foonib and barnib are CYP2D6 and CYP3A4 inhibitors; this increases the risk of falls.",
            ["CYP2D6 interacts", "CYP3A4 interacts"],
        ),
        (
            "Ketoconazole and ritonavir are inhibitors of CYP3A4 and increase the levels of foonib.",
            ["Ketoconazole interacts", "ritonavir interacts", "inhibitors of CYP3A4 interacts"],
        ),
        ("Foonib and barnib are MAO inhibitors; this increases the risk of falls.", []),
        ("Barnib belongs to the coumarins. Coumarins increase the levels of foonib.", ["Coumarins interacts"]),
    ],
)
def test_what_the_drug_itself_is_and_does(sentences: str, expected: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\n{sentences}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [f"{fact.interactant.name} {fact.finding.value}" for fact in facts] == expected


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (
            "[[Barbutamol]], levobarbutamol, formoterol, salmeterol, clenbuterol",
            ["formoterol", "salmeterol", "clenbuterol", "Barbutamol", "levobarbutamol"],
        ),
        ("[[Barbutamol]], levobarbutamol, salmeterol", ["salmeterol"]),
        ("[[Epilepsy]], warfarin, aspirin", ["warfarin", "aspirin"]),
    ],
)
def test_links_in_a_list_of_drugs_that_are_mostly_known(item: str, found: list[str]) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\nIt interacts with:\n* {item}\n"
    assert [fact.interactant.name for fact in extract(parse_document("Foonib", source)).facts] == found


def test_links_beside_a_drug_that_is_dangerous_to_take_with_it() -> None:
    sentence = "High doses of haloperidol, [[barnazine]], or [[bazixol]] may be hazardous when used with foonib."
    source = f"'''Foonib''' is a drug.\n\n== Medical uses ==\n{sentence}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [fact.interactant.name for fact in facts] == ["haloperidol", "barnazine", "bazixol"]


def test_of_two_statements_without_advice_the_one_on_harm_is_kept() -> None:
    bleeding = "Using foonib in combination with warfarin increases the risk of bleeding."
    displaced = "It displaces warfarin and digoxin from proteins of the blood."
    source = f"'''Foonib''' is a drug.\n\n== Side effects ==\n{bleeding}\n\n== Interactions ==\n{displaced}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [(f.interactant.name, f.evidence.quote) for f in facts] == [("warfarin", bleeding), ("digoxin", displaced)]


@pytest.mark.parametrize(
    ("line", "item", "effect", "management", "quote"),
    [
        (
            "Drugs that raise its levels:",
            "[[Verapamil]]",
            "Drugs that raise its levels",
            None,
            "Drugs that raise its levels: Digoxin Verapamil",
        ),
        (
            "Use with these should be avoided:",
            "Verapamil",
            None,
            "Use with these should be avoided",
            "Use with these should be avoided: Digoxin Verapamil",
        ),
        ("It interacts with:", "Verapamil", None, None, "It interacts with: Digoxin Verapamil"),
        ("It interacts with:", "Verapamil: tablets", None, None, "It interacts with: Digoxin Verapamil: tablets"),
        ("Examples:", "Verapamil", None, None, "Verapamil"),
        ("It interacts with:", "Verapamil: raised levels", "raised levels", None, "Verapamil: raised levels"),
    ],
)
def test_an_item_that_is_only_a_name_is_told_by_its_introduction(
    line: str, item: str, effect: str | None, management: str | None, quote: str
) -> None:
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\n{line}<ref>Book</ref>\n* Digoxin\n* {item}\n"
    fact = extract(parse_document("Foonib", source)).facts[-1]
    assert (fact.effect, fact.management, fact.evidence.quote) == (effect, management, quote)
    assert plain_text(source[fact.evidence.start : fact.evidence.end]) == quote


def test_far_from_its_introduction_an_item_stands_for_itself() -> None:
    others = "".join(f"* Digoxin: {'more falls ' * 10}{number}\n" for number in range(9))
    source = f"'''Foonib''' is a drug.\n\n== Interactions ==\nIt interacts with:\n{others}* Verapamil\n"
    assert extract(parse_document("Foonib", source)).facts[-1].evidence.quote == "Verapamil"


def test_what_the_introduction_tells_stays_with_advice_of_the_item() -> None:
    source = """'''Foonib''' is a drug.

== Interactions ==
Drugs that raise its levels:
* [[Verapamil]]. Avoid verapamil.
"""
    fact = extract(parse_document("Foonib", source)).facts[-1]
    assert (fact.effect, fact.management) == ("Drugs that raise its levels", "Avoid verapamil.")
    assert fact.evidence.quote == "Drugs that raise its levels: Verapamil. Avoid verapamil."
