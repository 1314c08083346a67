"""Each metabolite that a sentence names is a fact of its own, by its name."""

from __future__ import annotations

import pytest

from app.extract.named_metabolites import named_metabolites
from tests.extract.pharmacokinetic_prose import facts

_OWN = frozenset({"examplin", "examplin acetate"})


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Its active metabolites are norexamplin, oxidol and examplin glucuronide.", ["norexamplin", "oxidol", "examplin glucuronide"]),
        ("It is metabolized by CYP3A4 and CYP2D6 into norexamplin.", ["norexamplin"]),
        ("It is metabolized to examplin-3-glucuronide (E3G) and examplin-6-glucuronide (E6G).", ["examplin-3-glucuronide", "examplin-6-glucuronide"]),
        ("It is transformed into several metabolites, including norexamplin and 6\u03b1-examplol.", ["norexamplin", "6\u03b1-examplol"]),
        ("It may be metabolized into small amounts of norexamplin and morphine.", ["norexamplin", "morphine"]),
        ("Three metabolites have been found in plasma: 4-oxo-examplin, exampic acid and EX-27.", ["4-oxo-examplin", "exampic acid", "EX-27"]),
        ("The main metabolites found in the urine are 3-oxo-examplin and the sulfone.", ["3-oxo-examplin", "sulfone"]),
        ("Esterases turn it into examplinol, the main active metabolite.", ["examplinol"]),
        ("N-oxide is the principal metabolite.", ["N-oxide"]),
        ("It is a prodrug of hydroxyexamplin, which is more potent.", ["hydroxyexamplin"]),
        ("CYP2D6 converts examplin into morphine.", ["morphine"]),
        ("It is demethylated to N-demethyl examplin.", ["N-demethyl examplin"]),
        ("It is metabolized, forming an alkylating metabolite known as NEXQI.", ["NEXQI"]),
        ("In cells it is phosphorylated to the mononucleotide examplin 5'monophosphate.", ["examplin 5'monophosphate"]),
        ("Identified metabolites include an inactive metabolite, norexamplin.", ["norexamplin"]),
        ("It is metabolized to norexamplin by CYP3A4, and further to M-2 by CYP2D6.", ["norexamplin", "M-2"]),
        ("It is metabolized to norexamplin by CYP3A4, then excreted to bile.", ["norexamplin"]),
        ("The metabolites are norexamplin, which is also active, and the acetamido derivative formed by it.", ["norexamplin", "acetamido derivative"]),
        ("The metabolites are norexamplin, which inhibits lipase, and morphine.", ["norexamplin"]),
        ("Norexamplin is one of its metabolites.", ["Norexamplin"]),
        ("It is conjugated to glucuronic acid.", []),
        # No name, the drug itself, what is no metabolite, and a share, which is told with its number.
        ("It is metabolized to inactive metabolites.", []),
        ("The metabolites of examplin are inactive.", []),
        ("Examplin acetate is converted to examplin.", []),
        ("The active metabolite of examplin acetate is active.", []),
        ("It is metabolized by CYP3A4 to a minor extent.", []),
        ("Its metabolites are norexamplin (70%) and oxidol.", ["oxidol"]),
        ("Its metabolites are oxidol and norexamplin (70%).", ["oxidol"]),
        ("About 10% is recovered as metabolite norexamplin.", []),
        ("Thiourea reacts with it to give derivatives which can be separated.", []),
        ("It is absorbed.", []),
    ],
)  # fmt: skip
def test_names_of_metabolites(sentence: str, names: list[str]) -> None:
    assert named_metabolites(sentence, _OWN) == names


def test_each_is_a_fact_and_told_once() -> None:
    found = facts("Examplin is metabolised to norexamplin and oxidol. Its main metabolite is norexamplin.")
    assert [(fact.parameter.value, fact.context.subject) for fact in found] == [
        ("metabolites", "norexamplin"),
        ("metabolites", "oxidol"),
    ]


def test_one_of_its_metabolites_is_a_fact() -> None:
    found = facts("Norexamplin is one of its metabolites. Oxidol is one of several drugs.")
    assert [(fact.parameter.value, fact.context.subject) for fact in found] == [("metabolites", "Norexamplin")]


def test_what_is_named_without_the_word_is_one_too() -> None:
    found = facts("It is phosphorylated to examplin triphosphate.")
    assert [(fact.parameter.value, fact.context.subject) for fact in found] == [
        ("metabolites", "examplin triphosphate")
    ]
