from __future__ import annotations

import pytest

from app.extract.pharmacokinetics import extract
from app.wikitext.parse import parse_document
from tests.extract.pharmacokinetic_prose import facts, short


@pytest.mark.parametrize(
    ("prose", "parameters"),
    [
        ("The plasma protein binding of Examplin is negligible.", ["protein_binding"]),
        ("Protein binding is very low.", ["protein_binding"]),
        ("Protein binding is important to know.", []),
        ("It is almost completely metabolised.", ["metabolism"]),
        ("It is metabolised.", []),
        ("It is metabolised by the liver and excreted into the bile.", ["metabolism", "excretion"]),
    ],
)
def test_words_say_how_much_is_bound_or_changed(prose: str, parameters: list[str]) -> None:
    assert [(name, low) for name, low, _, _ in short(facts(prose))] == [(name, None) for name in parameters]


@pytest.mark.parametrize(
    ("prose", "parameter"),
    [
        ("After dosing for up to 24 weeks, no accumulation of examplin was observed.", "accumulation"),
        ("Examplin does not accumulate.", "accumulation"),
        ("It is quickly absorbed through the wall of the stomach.", "absorption"),
        ("Fatty foods delay the absorption of examplin.", "absorption"),
        ("Rapid gastrointestinal absorption is typical of it.", "absorption"),
        ("A large distribution volume is typical of it.", "volume_of_distribution"),
        ("Elimination by the kidneys is typical of it.", "excretion"),
        ("It is highly bound to plasma proteins.", "protein_binding"),
        ("It is metabolised in the liver by CYP3A4.", "metabolism"),
        ("Cytochrome P450 enzymes (CYP2D6 and 3A4) metabolize examplin.", "metabolism"),
        ("It leaves the body mainly via the urine.", "excretion"),
        ("It does not bind to plasma proteins.", "protein_binding"),
        ("Examplin is not metabolized.", "metabolism"),
        ("It is excreted unchanged in the urine.", "excretion"),
        ("Biotransformation is low and the drug is predominantly excreted unchanged by the kidneys.", "excretion"),
        ("Biliary excretion of examplin, mostly unchanged, is a major route of elimination.", "excretion"),
        ("It undergoes N-demethylation via CYP1A2.", "metabolism"),
        ("Examplin undergoes little or no metabolism.", "metabolism"),
        ("It is best absorbed at low pH.", "absorption"),
        ("It has no active metabolites.", "metabolites"),
    ],
)
def test_words_alone_are_a_statement(prose: str, parameter: str) -> None:
    (fact,) = facts(prose)
    assert (fact.parameter, fact.quantity, fact.text) == (parameter, None, prose)


def test_the_lead_says_in_words_what_becomes_of_the_drug() -> None:
    lead = "'''Examplin''' is a drug. It is poorly absorbed by mouth. Binding to plasma proteins is low.\n"
    (fact,) = extract(parse_document("Examplin", lead)).facts
    assert (fact.parameter, fact.quantity) == ("absorption", None)


def test_a_metabolite_that_is_named_is_a_statement_beside_a_value() -> None:
    named = "The main metabolite 4-hydroxyexamplin has a half-life of 7 hours."
    assert [fact.parameter for fact in facts(named)] == ["elimination_half_life", "metabolites"]
    assert [fact.parameter for fact in facts("Norexamplin, the active metabolite, is weak.")] == ["metabolites"]


@pytest.mark.parametrize(
    ("prose", "parameters"),
    [
        ("Known metabolites are the N-oxide and norexamplin.", ["metabolites", "metabolites"]),
        ("None of its metabolites is active.", ["metabolites"]),
        ("The metabolites found in urine have no pharmacological activity.", ["metabolites"]),
        ("Four metabolites have been identified in plasma.", ["metabolites"]),
        ("It is hydrolysed to an active carboxylic acid metabolite.", ["metabolites"]),
        ("The metabolites are measured in hair.", []),
        ("The enzyme mainly responsible for its metabolism is CYP2C9.", ["metabolism"]),
        ("CYP2D6 is the main enzyme responsible for the metabolism of examplin.", ["metabolism"]),
        ("Enzymes responsible for the metabolism of other drugs are induced.", []),
        ("The rest is metabolized by hydroxylation.", ["metabolism"]),
        ("The absorption of examplin takes place in the small intestine.", ["absorption"]),
        ("Applied to the skin, it has little to no bioavailability.", ["bioavailability"]),
        ("Bioavailability of examplin is very low.", ["bioavailability"]),
        ("Its good bioavailability is due to its small size.", []),
        ("Because of its poor oral bioavailability it is injected.", ["bioavailability"]),
        ("Metabolism of examplin occurs in the liver.", ["metabolism"]),
        ("Metabolism of ibuprofen occurs in the liver.", []),
        ("CYP2C19 and CYP3A4 are the enzymes involved in its metabolism.", ["metabolism"]),
        ("It is hydrolysed by esterases of the plasma to examplic acid.", ["metabolism", "metabolites"]),
        ("Like other proteins, examplin is degraded into small peptides.", ["metabolism"]),
        ("It is not metabolised to any great extent.", ["metabolism"]),
        ("Hydroxylation takes place to form several active metabolites.", ["metabolites"]),
        ("One metabolite of examplin, norexamplin, is active.", ["metabolites"]),
        ("The main route of elimination is the kidneys.", ["excretion"]),
        ("It undergoes slow renal elimination.", ["excretion"]),
        ("It has a fairly rapid first-pass metabolism.", ["metabolism"]),
        ("A small part is glucuronidated or conjugated to a hexose.", ["metabolism"]),
        ("The metabolites, which include norexamplin, are weak.", ["metabolites"]),
        ("It undergoes rapid absorption when swallowed.", ["absorption"]),
        ("Food slows its absorption.", ["absorption"]),
        ("Half of the absorbed dose in the blood is bound.", []),
        ("Examplin is well-absorbed after a meal.", ["absorption"]),
        ("It is primarily cleared by hepatic metabolism.", ["metabolism"]),
        ("The volume of distribution of examplin in humans approximates that of plasma.", ["volume_of_distribution"]),
        ("Its volume of distribution is very large.", ["volume_of_distribution"]),
        ("The volume of distribution of examplin is seldom measured.", []),
        ("N-oxide is the principal metabolite.", ["metabolites"]),
        ("Barinic acid is the principal metabolite of examplin.", ["metabolites"]),
        ("Barinic acid is the principal metabolite of ibuprofen.", []),
    ],
)
def test_more_that_words_alone_state(prose: str, parameters: list[str]) -> None:
    assert [fact.parameter.value for fact in facts(prose)] == parameters


@pytest.mark.parametrize(
    ("sentence", "parameters"),
    [
        ("Examplin is metabolized by several liver enzymes, and inhibitors extend its half-life to 40 hours.", ["metabolism"]),
        ("It is mainly metabolised in the liver.", ["metabolism"]),
        ("Ibuprofen is metabolised by CYP2C9.", []),
        ("Drugs are metabolised by CYP2C9.", []),
        ("Examplin lowers the amount metabolised by CYP2C9.", []),
    ],
)  # fmt: skip
def test_why_it_interacts_says_how_it_is_metabolised(sentence: str, parameters: list[str]) -> None:
    assert [fact.parameter.value for fact in facts(sentence, "Interactions")] == parameters


def test_a_quality_is_no_value_in_place_of_one_that_could_not_be_read() -> None:
    box = (
        "{{Infobox drug\n| bioavailability = varies\n| metabolites = \n| excretion = \n}}\n'''Examplin''' is a drug.\n"
    )
    prose = (
        "== Pharmacokinetics ==\nIt has low bioavailability. Its metabolites are inactive. It is excreted in urine.\n"
    )
    extraction = extract(parse_document("Examplin", box + prose))
    states = {entry.what.split(".")[1]: entry.state.value for entry in extraction.missing}
    assert {name: states.get(name) for name in ("bioavailability", "metabolites", "excretion")} == {
        "bioavailability": "unparsed",
        "metabolites": "blank",
        "excretion": "blank",
    }


def test_what_the_prose_says_in_words_is_not_missing() -> None:
    source = "{{Drugbox|excretion=}}Foo is a drug.\n==Pharmacokinetics==\nFoo is extensively metabolized in the liver."
    extraction = extract(parse_document("Foo", source))
    assert [(fact.parameter.value, fact.quantity) for fact in extraction.facts] == [("metabolism", None)]
    states = {entry.what.split(".")[1]: entry.state.value for entry in extraction.missing}
    assert "metabolism" not in states
    assert states["excretion"] == "blank"
