"""Conditions that stand behind exceptions, in clauses, or for what was named before; and words that name none."""

from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import contraindications, stated
from tests.extract.interaction_prose import read


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Under six months of age, its safety is not established; it should not be given to infants in this age group.",
            ["infants under six months of age"],
        ),
        ("It is contraindicated in pregnancy, and women must use contraception.", ["pregnancy"]),
        ("It is not recommended in gout and must not be combined with barine in people with asthma.", ["gout"]),
        (
            "It is contraindicated in withdrawal from alcohol, benzodiazepines or barbiturates.",
            ["withdrawal from alcohol", "withdrawal from benzodiazepines", "withdrawal from barbiturates"],
        ),
        ("It must not be used in gout, and only with caution in the elderly.", ["gout"]),
        ("It is contraindicated in pregnancy and for one month after stopping.", ["pregnancy"]),
        ("Those with asthma should not begin treatment with foonib.", ["asthma"]),
        ("Those with asthma should not begin smoking.", []),
        ("People with heart failure must avoid foonib.", ["heart failure"]),
        ("It is contraindicated in patients with soy or egg allergy.", ["soy allergy", "egg allergy"]),
        (
            "It is contraindicated in those under 18 following tonsillectomy or adenoidectomy.",
            ["those under 18 following tonsillectomy", "those under 18 following adenoidectomy"],
        ),
        ("It is not recommended in gout or for the treatment of asthma.", ["gout"]),
        ("Breastfeeding is not recommended during treatment.", ["Breastfeeding"]),
        ("It should be avoided in gout, except to treat poisoning.", ["gout"]),
        (
            "Its use in gout is contraindicated, as is its use after childbirth in women with asthma.",
            ["gout", "women with asthma"],
        ),
        (
            "Contraindications include a history of rash related to previous treatment with [[warfarin]], and gout.",
            ["history of rash related to previous treatment with warfarin", "gout"],
        ),
        ("It should be avoided in the presence of fever or if the stool is bloody.", ["fever"]),
        ("It is not recommended for people that could have harm from constipation.", ["harm from constipation"]),
        ("If suspicion exists of bloody diarrhea, foonib is contraindicated.", ["bloody diarrhea"]),
        ("If the patient has gout, foonib should not be used.", ["gout"]),
        (
            "It should not be used as the primary treatment in cases of bloody diarrhea or colitis.",
            ["bloody diarrhea (only as the primary treatment)", "colitis (only as the primary treatment)"],
        ),
        ("Those who have had such a reaction should not take it again.", []),
        (
            "It should not be used in heart failure, bladder cancer or a history of it.",
            ["heart failure", "bladder cancer"],
        ),
        ("It is contraindicated in heart block unless paced, shock, and gout.", ["heart block", "shock", "gout"]),
        ("It is fatal if given by the intrathecal route.", ["intrathecal route"]),
        ("It may be fatal when injected intrathecally.", ["intrathecally"]),
        ("For the intravesical route, tumours are a contraindication.", ["tumours (only for the intravesical route)"]),
        ("Given what is known of the older drug barine, gout is a contraindication.", ["gout"]),
        ("It should not be used in gout, asthma, or together with warfarin.", ["gout", "asthma"]),
        (
            "Women taking it should not conceive, and pregnant and breastfeeding women should not take it.",
            ["pregnant", "breastfeeding women"],
        ),
    ],
)
def test_who_is_meant(sentence: str, found: list[str]) -> None:
    assert [name for name in stated(sentence) if not name.startswith("use with ")] == found


def test_an_item_names_nothing_by_likeness() -> None:
    assert list(contraindications("==Contraindications==\n* lupus and related diseases")) == ["lupus"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It passes into breast milk and is not recommended for nursing mothers.", []),
        ("Given what happened with the related drug warfarin, gout is a contraindication.", []),
        ("Foods and antacids don't alter its uptake.", [("antacids", "studied_none_found")]),
        ("Food lowers its absorption.", [("Food", "interacts")]),
        ("Use of Testol after a high-fat meal raises the mean levels.", [("high-fat meal", "interacts")]),
        ("No effect on the kinetics of digoxin, warfarin or metformin has been found.", [("digoxin", "studied_none_found"), ("warfarin", "studied_none_found"), ("metformin", "studied_none_found")]),
        ("Hypotension may come with reserpine.", [("reserpine", "interacts")]),
        ("Coumarins ('blood thinners') raise its levels.", [("Coumarins", "interacts")]),
    ],
)  # fmt: skip
def test_partners(sentence: str, found: list[tuple[str, str]]) -> None:
    assert [(name, finding) for name, _, finding, _ in read(f"==Interactions==\n{sentence}")] == found


def test_what_acts_on_it_wherever_that_is_told() -> None:
    body = (
        "==Precautions==\nSalicylates may strengthen its effect; thiazides, corticosteroids and rifampicin weaken it."
    )
    assert [name for name, *_ in read(body)] == ["Salicylates", "thiazides", "corticosteroids", "rifampicin"]
    assert read("==Precautions==\nTestol and rifampicin weaken it.") == []
