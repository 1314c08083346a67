from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document
from tests.extract.interaction_prose import LEAD, absence, read


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
        ("Infections should be treated with clindamycin.", []),
        ("It can be taken with aspirin to reduce the risk of ulcers.", []),
        ("An overdose can be treated with propranolol, which lowers the effect.", []),
    ],
)
def test_what_happens_what_does_not_and_what_is_meant_to(sentence: str, expected: list[str]) -> None:
    assert [finding for _, _, finding, _ in read(f"==Interactions==\n{sentence}\n")] == expected


def test_the_heading_names_what_its_sentences_do_not() -> None:
    body = "==Interactions==\n===Digoxin===\nThe plasma level may be increased.\n"
    assert read(body) == [("Digoxin", "drug", "interacts", "not_stated")]


def test_a_heading_that_names_nothing() -> None:
    assert read("==Interactions==\nThe plasma level may be increased.\n") == []


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


def test_drugs_that_do_something_to_it_need_the_it() -> None:
    body = "== Interactions ==\nTestol lowers the threshold and can interact with medications that also lower it.\n"
    assert read(body) == []


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
