"""Tests what is no other side of an interaction, and that a risk which did not rise is none."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


def _found(body: str, lead: str = "'''Testol''' is a [[statin]].\n") -> dict[str, str]:
    return {name: f"{finding} {advice}" for name, _, finding, advice in read(body, lead)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Women on paroxetine did not have an increased risk of relapse.",
            {"paroxetine": "studied_none_found none_needed"},
        ),
        (
            "Use of testol with digoxin was not associated with a higher mortality.",
            {"digoxin": "studied_none_found none_needed"},
        ),
        ("There was no loss of efficacy with rifampicin.", {"rifampicin": "studied_none_found none_needed"}),
        (
            "Although reports had suggested a reaction with digoxin, two studies found none.",
            {"digoxin": "studied_none_found none_needed"},
        ),
        ("There have been no reports of an interaction with digoxin.", {"digoxin": "studied_none_found none_needed"}),
        ("An interaction with digoxin is very unlikely.", {"digoxin": "studied_none_found none_needed"}),
        ("The risk of bleeding was not increased by aspirin.", {"aspirin": "studied_none_found none_needed"}),
        ("Digoxin need not be avoided, though it raises the levels.", {"Digoxin": "interacts none_needed"}),
        ("It is taken two hours apart from antacids.", {"antacids": "interacts caution"}),
        ("Apart from warfarin, testol does not interact with other drugs.", {"warfarin": "interacts not_stated"}),
        (
            "Testol potentiates warfarin, and a reduction of the warfarin dose is recommended.",
            {"warfarin": "interacts caution"},
        ),
        (
            "It must not be combined with warfarin, but may be given with heparin.",
            {"warfarin": "interacts contraindicated"},
        ),
        ("Alcohol does not need to be avoided.", {"Alcohol": "studied_none_found none_needed"}),
        ("It is not necessary to avoid alcohol.", {"alcohol": "studied_none_found none_needed"}),
        (
            "NSAIDs, with the possible exception of sulindac, raise its levels.",
            {"NSAIDs": "interacts not_stated", "sulindac": "studied_none_found none_needed"},
        ),
        (
            "Ketoconazole is contraindicated, whereas fluconazole has little effect.",
            {"Ketoconazole": "interacts contraindicated", "fluconazole": "interacts not_stated"},
        ),
        ("It must not be given with efavirenz without ritonavir.", {"efavirenz": "interacts contraindicated"}),
        (
            "Rifampicin, but not digoxin or warfarin, lowers the levels and should be avoided.",
            {
                "Rifampicin": "interacts avoid",
                "digoxin": "studied_none_found none_needed",
                "warfarin": "studied_none_found none_needed",
            },
        ),
        ("Digoxin neither raised nor lowered its levels.", {"Digoxin": "studied_none_found none_needed"}),
        (
            "Digoxin does not affect its absorption, but cholestyramine does.",
            {"Digoxin": "studied_none_found none_needed", "cholestyramine": "interacts not_stated"},
        ),
        (
            "Clozapine should be avoided; olanzapine is a better choice.",
            {"Clozapine": "interacts avoid"},
        ),
        ("Live vaccines should be avoided; inactivated vaccines may be given.", {"Live vaccines": "interacts avoid"}),
        (
            "In people on the SSRIs paroxetine and sertraline it did not affect clearance.",
            {"paroxetine": "studied_none_found none_needed", "sertraline": "studied_none_found none_needed"},
        ),
        (
            "Alcohol did not potentiate the drowsiness, but is not recommended.",
            {"Alcohol": "studied_none_found avoid"},
        ),
        (
            "The enzyme's inhibitor fluoxetine does not have a clinically significant effect on its clearance.",
            {"fluoxetine": "studied_none_found none_needed"},
        ),
        (
            "A study of possible interactions with digoxin is planned.",
            {},
        ),
        (
            "It should not be given with digoxin under any circumstance.",
            {"digoxin": "interacts contraindicated"},
        ),
        (
            "Testol is a mild, selective monoamine oxidase inhibitor (MAOI), and should never be combined with other MAOIs.",
            {"MAOIs": "interacts contraindicated"},
        ),
        (
            "There is almost no potential for enzyme-related interactions, say with digoxin.",
            {"digoxin": "studied_none_found none_needed"},
        ),
        (
            "An interaction with digoxin seemed likely, but was ruled out.",
            {"digoxin": "studied_none_found none_needed"},
        ),
        (
            "It should not be given with medicines such as digoxin, and quinidine that slowly inhibit CYP2D6, nor with medicines such as phenytoin.",
            dict.fromkeys(("digoxin", "quinidine", "phenytoin"), "interacts avoid")
            | {"CYP2D6": "interacts not_stated"},
        ),
        (
            "It is contraindicated with digoxin, and efavirenz (which is also an agonist and increases hallucinations).",
            dict.fromkeys(("digoxin", "efavirenz"), "interacts contraindicated"),
        ),
        (
            "Interactions with digoxin are considered unlikely.",
            {"digoxin": "studied_none_found none_needed"},
        ),
        (
            "Digoxin does not alter its clearance. However, testol raises the levels of digoxin.",
            {"digoxin": "interacts not_stated"},
        ),
        (
            "No effect on the levels of digoxin or rifampicin is known.",
            {"digoxin": "studied_none_found none_needed", "rifampicin": "studied_none_found none_needed"},
        ),
        (
            "It inhibits CYP2C9 in vitro, but no interaction with warfarin was found in volunteers.",
            {"CYP2C9": "interacts not_stated", "warfarin": "studied_none_found none_needed"},
        ),
        (
            "In rats it raised digoxin levels, but it did not interact with warfarin in volunteers.",
            {"warfarin": "studied_none_found none_needed"},
        ),
        ("In rats it raised digoxin levels, but not those of warfarin.", {}),
    ],
)
def test_what_was_looked_for_and_did_not_happen(sentence: str, expected: dict[str, str]) -> None:
    assert _found(f"==Interactions==\n{sentence}\n") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Solutions with cetyl alcohol must not be mixed with heparin.", {"heparin": "interacts contraindicated"}),
        ("Allopurinol inhibits xanthine oxidase, which breaks it down.", {"Allopurinol": "interacts not_stated"}),
        ("Systemic corticosteroids should be avoided.", {"Systemic corticosteroids": "interacts avoid"}),
        ("Further medications which are affected include fluconazole.", {"fluconazole": "interacts not_stated"}),
        ("Cimetidine heightens its bioavailability.", {"Cimetidine": "interacts not_stated"}),
        ("Ethyl alcohol increases the sedation.", {"Ethyl alcohol": "interacts not_stated"}),
        ("The metabolism of the [[prodrug]] is inhibited by fluconazole.", {"fluconazole": "interacts not_stated"}),
        (
            "Its effects add to those of pilocarpine and other cholinergic agonists.",
            {"pilocarpine": "interacts not_stated", "cholinergic agonists": "interacts not_stated"},
        ),
    ],
)
def test_what_is_no_drug_or_only_half_a_name(sentence: str, expected: dict[str, str]) -> None:
    assert _found(f"==Interactions==\n{sentence}\n") == expected


def test_a_class_named_after_another_of_its_members_is_the_drugs_own() -> None:
    lead = "'''Testol''' is an [[antibiotic]] of the penicillin family.\n"
    assert _found("==Interactions==\nPenicillins increase the toxicity of methotrexate.\n", lead) == {
        "methotrexate": "interacts not_stated"
    }


def test_nobody_takes_what_somebody_is_allergic_to() -> None:
    body = "==Contraindications==\nIt must not be used with warfarin, or in people with {} to NSAIDs such as {}.\n"
    for allergy in ("hypersensitivity", "an allergic reaction"):
        assert _found(body.format(allergy, "ibuprofen, naproxen or aspirin")) == {
            "warfarin": "interacts contraindicated"
        }


@pytest.mark.parametrize(
    ("sentence", "advice"),
    [
        ("Deaths were seen with testol and cisplatin, and the combination is not licensed.", "avoid"),
        ("Alcohol should be limited.", "caution"),
        ("It is advisable to monitor digoxin levels when testol is started.", "caution"),
        ("Diuretics should be withheld on the day before, as hypotension may occur.", "caution"),
        ("Cimetidine raises its levels. While the two may be used together, close monitoring is advised.", "caution"),
    ],
)
def test_further_words_of_advice(sentence: str, advice: str) -> None:
    assert [found.split()[1] for found in _found(f"==Interactions==\n{sentence}\n").values()] == [advice]


def test_what_is_advised_on_a_group_is_advised_on_its_members() -> None:
    told = (
        "It is not recommended with drugs that slow the heart. {} verapamil, beta blockers and macrolides antibiotics."
    )
    named = {"verapamil", "beta blockers", "macrolides antibiotics"}
    assert named <= (found := _found(f"==Interactions==\n{told.format('These drugs include')}\n")).keys()
    assert {found[name] for name in named} == {"interacts avoid"}
    found = _found(f"==Interactions==\n{told.format('Others include')}\n")
    assert {found[name] for name in named} == {"interacts not_stated"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Cannabis use while taking testol may bring on sleep.", ["Cannabis"]),
        ("Adding testol to digoxin was linked to a higher mortality.", ["digoxin"]),
        ("Adding testol to digoxin was linked to a longer life.", []),
    ],
)
def test_what_is_used_meanwhile_or_added_to(sentence: str, expected: list[str]) -> None:
    assert list(_found(f"==Side effects==\n{sentence}\n")) == expected


def test_advice_on_this_combination_counts_wherever_it_is_told() -> None:
    told = "The risk of bleeding is higher if digoxin is used with testol. {} should be avoided.\n"
    for words, advice in (("This drug combination", "avoid"), ("Alcohol and the sun", "not_stated")):
        found = _found(f"==Pharmacokinetics==\n{told.format(words)}")
        assert found["digoxin"] == f"interacts {advice}"


def test_enzymes_by_their_long_names_and_the_muscle_relaxant_of_a_relaxation() -> None:
    body = "==Interactions==\nTestol inhibits CYP2C9 and UDP-glucuronosyltransferases. It deepens {}.\n"
    enzymes = [(name, "enzyme") for name in ("CYP2C9", "UDP-glucuronosyltransferases")]
    relaxed = read(body.format("suxamethonium-type muscle relaxation"))
    assert [(name, kind) for name, kind, *_ in relaxed] == [*enzymes, ("suxamethonium", "drug")]
    reaction = read(body.format("disulfiram-type reactions"))
    assert [(name, kind) for name, kind, *_ in reaction] == enzymes


def test_what_must_be_stopped_first_is_contraindicated_where_the_heading_says_so() -> None:
    stop = "The use of linezolid must be stopped a week before testol, and that with mibefradil should be avoided.\n"
    assert _found(f"==Contraindications==\n{stop}")["linezolid"] == "interacts contraindicated"
    assert _found(f"==Interactions==\n{stop}")["linezolid"] == "interacts avoid"


@pytest.mark.parametrize(
    "item",
    [
        "Angioedema related to previous digoxin therapy",
        "Angioedema during earlier treatment with digoxin",
        "Bleeding caused by digoxin therapy",
    ],
)
def test_what_once_did_harm_is_not_taken_now(item: str) -> None:
    assert read(f"==Contraindications==\n* {item}\n") == []
