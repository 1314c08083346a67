from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document
from tests.extract.interaction_prose import read


def test_what_is_taken_together_for_good_reason_is_no_interaction_elsewhere() -> None:
    assert read("==Medical uses==\nIt can be combined with other diuretics to increase efficacy, an effect.\n") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Testol should not be combined with warfarin because of bleeding.", [("warfarin", "avoid")]),
        ("The risk is greater in those who drink alcohol or take opioids.", [("alcohol", "not_stated"), ("opioids", "not_stated")]),
        ("Digoxin should not be used together with testol.", [("Digoxin", "avoid")]),
        ("It should not be used with antacids such as aluminium hydroxide.", [("antacids", "avoid"), ("aluminium hydroxide", "avoid")]),
        ("It is combined with warfarin and more effective.", []),
        ("It should not be given to people who have taken digoxin in the last two days.", [("digoxin", "avoid")]),
        (
            "It must also not be combined with potent inhibitors of CYP2D6, including antidepressants (such as fluoxetine), macrolides, and ritonavir.",
            [(name, "contraindicated") for name in ("potent inhibitors of CYP2D6", "antidepressants", "fluoxetine", "macrolides", "ritonavir")],
        ),
        ("Use with potent inhibitors of the liver enzyme CYP2D6 is contraindicated.", [("potent inhibitors of the liver enzyme CYP2D6", "contraindicated")]),
        ("It is used with warfarin.", []),
        ("Testol should not be combined with CYP3A4.", []),
        ("Warfarin raises the risk.", []),
        ("Care should be taken when used with warfarin.", [("warfarin", "caution")]),
        ("Patients who are taking warfarin are more likely to bleed.", [("warfarin", "not_stated")]),
        ("Patients who are taking warfarin are more likely to bleed than those on testol.", []),
        ("It carries a warning on risks for people who also use corticosteroids.", [("corticosteroids", "not_stated")]),
    ],
)  # fmt: skip
def test_other_sections_must_speak_of_joint_use_and_harm(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, advice) for name, _, _, advice in read(f"==Medical uses==\n{sentence}\n")] == expected


def test_meals_and_how_much_is_absorbed() -> None:
    body = "==Pharmacokinetics==\nFood does not significantly influence the extent of absorption of testol.\n"
    assert [(name, finding) for name, _, finding, _ in read(body)] == [("Food", "studied_none_found")]
    after = "==Pharmacokinetics==\nUse of testol after a fatty meal increases its levels.\n"
    assert [(name, finding) for name, _, finding, _ in read(after)] == [("fatty meal", "interacts")]


def test_what_follows_from_an_enzyme() -> None:
    body = "==Pharmacology==\nIt inhibits CYP2D6 and can therefore increase levels of warfarin.\n"
    assert [name for name, *_ in read(body)] == ["CYP2D6", "warfarin"]


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


def test_a_ban_on_any_use_names_illnesses_in_its_list() -> None:
    body = """==Contraindications==
Use of testol should be avoided in people with:
* Acute intoxication with alcohol or opioids
* Gout that warfarin made worse
"""
    assert read(body) == []


@pytest.mark.parametrize("illness", ["[[cholestatic gout]]", "[[cholestatic]] gout", "[[gout|poor joints]]"])
def test_an_illness_among_the_contraindications_is_no_drug(illness: str) -> None:
    body = f"==Contraindications==\n* It should not be used by people with a history of {illness}.\n"
    assert read(body) == []


def test_vaccines_to_be_avoided_count_everywhere() -> None:
    assert read("Live vaccines should be avoided in those on high doses.\n") == [
        ("Live vaccines (only in those on high doses)", "vaccine", "interacts", "avoid")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is a strong inhibitor of CYP3A4 and of P-glycoprotein.", [("CYP3A4", "interacts"), ("P-glycoprotein", "interacts")]),
        ("Testol does not inhibit CYP2D6.", [("CYP2D6", "studied_none_found")]),
        (
            "Testol was found to weakly inhibit CYP2B6, and not to inhibit CYP1A2 or CYP2C8.",
            [("CYP2B6", "interacts"), ("CYP1A2", "studied_none_found"), ("CYP2C8", "studied_none_found")],
        ),
        ("Testol inhibits CYP2B6 but does not inhibit CYP1A2.", [("CYP2B6", "interacts"), ("CYP1A2", "studied_none_found")]),
        ("Testol was found to be a potent and selective inhibitor of UGT2B10.", [("UGT2B10", "interacts")]),
        ("Testol is a moderate CYP2D6 and CYP1A2 inhibitor.", [("CYP2D6", "interacts"), ("CYP1A2", "interacts")]),
        ("It is a CYP2C19 substrate and also acts as a CYP3A4 inducer.", [("CYP3A4", "interacts")]),
        ("It acts as a weak inhibitor of CYP1A2.", [("CYP1A2", "interacts")]),
        ("Testol is both a substrate and an inhibitor of P-glycoprotein.", [("P-glycoprotein", "interacts")]),
        ("It is a CYP11B1 inhibitor.", []),
        ("Quinidine is a CYP2D6 inhibitor.", []),
        ("Testol is not a CYP2D6 inhibitor.", []),
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


def test_a_vaccine_to_keep_away_from_among_the_reactions() -> None:
    source = "'''Foonib''' is a drug.\n\n== Side effects ==\nLive vaccines should not be given during treatment."
    (fact,) = extract(parse_document("Foonib", source)).facts
    assert (fact.interactant.name, fact.recommendation.value) == ("Live vaccines", "contraindicated")


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


def test_links_beside_a_drug_that_is_dangerous_to_take_with_it() -> None:
    sentence = "High doses of haloperidol, [[barnazine]], or [[bazixol]] may be hazardous when used with foonib."
    source = f"'''Foonib''' is a drug.\n\n== Medical uses ==\n{sentence}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [fact.interactant.name for fact in facts] == ["haloperidol", "barnazine", "bazixol"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It can cause low blood sugar if used with a medication that does so too (such as insulin).", ["insulin"]),
        ("* lymphoma, when combined with 6-mercaptopurine", ["6-mercaptopurine"]),
        ("Nausea is less common if taken with food.", []),
        ("When used with carboplatin, anemia was seen in 20%.", []),
    ],
)
def test_a_reaction_that_needs_another_drug_to_occur(sentence: str, found: list[str]) -> None:
    assert [name for name, _, _, _ in read(f"== Adverse effects ==\n{sentence}\n")] == found


@pytest.mark.parametrize(
    ("heading", "sentence", "advice"),
    [
        ("Contraindications", "It should not be taken with cisapride.", "contraindicated"),
        ("Contraindications", "It is not recommended together with cisapride.", "avoid"),
        ("Interactions", "It should not be taken with cisapride.", "avoid"),
    ],
)
def test_what_should_not_be_among_the_contraindications(heading: str, sentence: str, advice: str) -> None:
    assert read(f"== {heading} ==\n{sentence}\n") == [("cisapride", "drug", "interacts", advice)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Quinidine, verapamil, and amiodarone increase plasma levels of testol.", ["Quinidine", "verapamil", "amiodarone"]),
        ("It is rapidly absorbed, and amiodarone increases plasma levels of testol.", ["amiodarone"]),
    ],
)  # fmt: skip
def test_a_list_before_the_verb_is_named_whole(sentence: str, found: list[str]) -> None:
    assert [name for name, _, _, _ in read(f"== Pharmacokinetics ==\n{sentence}\n")] == found


@pytest.mark.parametrize(
    ("heading", "sentence", "expected"),
    [
        ("Adverse effects", "Respiratory depression is likelier in those who are also taking opioids.", ["opioids"]),
        ("Adverse effects", "Nausea is common in people taking it for pain with opioids.", []),
        ("Pharmacokinetics", "Food does not significantly influence the bioavailability of testol.", ["Food"]),
        ("Medical uses", "The combination with other DMARDs is not recommended.", ["DMARDs"]),
    ],
)
def test_what_is_taken_as_well(heading: str, sentence: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(f"=={heading}==\n{sentence}\n")] == expected


def test_the_vaccine_of_an_article_on_one_is_no_other() -> None:
    source = "'''Rabies vaccine''' is given.\n==Contraindications==\nThe vaccine is contraindicated with digoxin.\n"
    facts = extract(parse_document("Rabies vaccine", source)).facts
    assert [fact.interactant.name for fact in facts] == ["digoxin"]
