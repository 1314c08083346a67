from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract
from app.facts.adverse_reactions import AdverseReactionFact
from app.wikitext.parse import parse_document


def _facts(prose: str, heading: str = "Adverse effects") -> list[AdverseReactionFact]:
    return extract(parse_document("Xine", f"'''Xine''' is a drug.\n\n== {heading} ==\n{prose}\n")).facts


def _names(prose: str, heading: str = "Adverse effects") -> list[str]:
    return [fact.reaction for fact in _facts(prose, heading)]


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        # A verb that a word ends in begins no list: "-is" of an illness.
        ("Skin reactions due to dermatitis, rash, and hives are known.", []),
        # What stands in parentheses in a list is not all that it names.
        (
            "Rare side effects include: allergic reactions (rash, itch), gout, and cough.",
            ["allergic reactions", "rash", "itch", "gout", "cough"],
        ),
        ("Others include gout, cough and hair loss.", ["gout", "cough", "hair loss"]),
        ("Postmarketing reports include gout and cough.", ["gout", "cough"]),
        ("Side effects are mild and consist mainly of gout and cough.", ["gout", "cough"]),
        (
            "The worst side effect is a rash syndrome consisting of fever, cough, and gout.",
            ["rash syndrome", "fever", "cough", "gout"],
        ),
        ("Local reactions\u2014burning, stinging, and rash\u2014are seen.", ["burning", "stinging", "rash"]),
        ("Salt imbalances, particularly hypokalaemia, may occur.", ["Salt imbalances", "hypokalaemia"]),
        ("Gout and rash are the most serious, although rare.", ["Gout", "rash"]),
        ("Cough is the most common.", ["Cough"]),
        ("Neutropenia is the dose-limiting toxicity.", ["Neutropenia"]),
        ("Nerve damage is lasting and may manifest as numbness or pain.", ["numbness", "pain"]),
        ("Unlike older drugs, it rarely causes drowsiness.", ["drowsiness"]),
        ("Some 5% of patients discontinued treatment because of rash.", ["rash"]),
        ("Side effects leading to discontinuation were rash and gout.", ["rash", "gout"]),
        ("Some users have complained of vivid dreams.", ["vivid dreams"]),
        ("Up to a quarter stop taking it because of a dry cough.", ["dry cough"]),
        ("Users should stop taking it because of a dry cough.", []),
        ("Gout has been reported, as have cases of jaundice.", ["Gout", "jaundice"]),
        ("Rash and fever due to histamine release may follow injection.", ["Rash", "fever"]),
        ("Nausea seen with rapid infusion passes.", ["Nausea"]),
        ("Optic neuropathy has occurred.", ["Optic neuropathy"]),
        (
            "A rise of alanine transaminase (ALT) and aspartate transaminase (AST) has been reported.",
            ["rise of alanine transaminase", "rise of aspartate transaminase"],
        ),
        ("Common but not dose-related side effects are rash and gout.", ["rash", "gout"]),
        # What another drug did, and drugs at large.
        ("Rash and fever associated with doxycycline use have been reported.", []),
        ("Rash and fever associated with its use have been reported.", ["Rash", "fever"]),
        ("Many sedating medications can cause withdrawal symptoms upon discontinuation.", []),
        ("Many sedating medications can cause vivid dreams.", []),
        ("Like many other drugs, it can cause nausea.", ["nausea"]),
        ("Effects include impairment of memory, longer reaction time and rash.", ["impairment of memory", "rash"]),
        # More than anyone is to take.
        ("Doses above those recommended may cause seizures.", []),
        ("Seizures have occurred at three times the recommended dose.", []),
        ("It may cause nausea, and at doses higher than the recommended dose, seizures.", ["nausea"]),
        ("At doses 12 to 70 times higher than what is recommended therapeutically:\n* euphoria\n* rash", []),
        ("Bleeding gums and swollen glands have been reported.", ["Bleeding gums", "swollen glands"]),
        ("It may cause gout and should be used with caution in asthma.", ["gout"]),
        ("Gout may occur when it is used with barine.", []),
        ("Thromboembolic events and gout have occurred.", ["Thromboembolic events", "gout"]),
        ("Patients may experience fever, gout or joint pain in the first weeks.", ["fever", "gout", "joint pain"]),
    ],
)
def test_lists_and_their_verbs(prose: str, found: list[str]) -> None:
    assert sorted(_names(prose)) == sorted(found)


def test_these_are_all_that_is_listed() -> None:
    prose = "Serious side effects are known. These include gout, liver effects including jaundice, and rash."
    assert _names(prose) == ["gout", "jaundice", "rash"]


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("It crosses the placenta and may cause fetal harm.", ["fetal harm"]),
        ("Use in pregnancy has been linked to spina bifida.", ["spina bifida"]),
        ("Xine may cause low blood sugar in the newborn.", ["low blood sugar"]),
        ("Pregnant women with untreated gout are at increased risk of preeclampsia.", []),
        ("Gout in pregnancy can lead to preterm birth.", []),
        ("Use in pregnancy has not been associated with birth defects.", []),
        ("It causes cleft palate in mice.", []),
        ("* rash", []),
    ],
)
def test_what_it_does_to_the_unborn_is_a_reaction_of_pregnancies(prose: str, found: list[str]) -> None:
    facts = _facts(prose, "Pregnancy")
    assert [fact.reaction for fact in facts] == found
    assert {fact.qualifier for fact in facts} <= {"in pregnancy or breast-feeding"}


def test_by_how_much_a_risk_rises_is_no_share() -> None:
    (fact,) = _facts("It is associated with an increased risk of preterm birth (by 55%).", "Pregnancy")
    assert (fact.reaction, fact.percent) == ("preterm birth", None)
