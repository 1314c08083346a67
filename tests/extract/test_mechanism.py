from __future__ import annotations

import pytest

from app.extract.mechanism import extract
from app.wikitext.parse import parse_document


def mechanism(source: str) -> list[tuple[str | None, str | None]]:
    return [(fact.action, fact.target) for fact in extract(parse_document("Foonib", source)).facts]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is a [[serotonin]] (5-HT) [[receptor antagonist]].", [("antagonist", "serotonin receptor")]),
        ("Foonib is a beta-1 receptor blocker.", [("blocker", "beta-1 receptor")]),
        ("It is an angiotensin II receptor blocker (ARB).", [("blocker", "angiotensin II receptor")]),
        ("Foonib is a dihydropyridine calcium channel blocker.", [("blocker", "dihydropyridine calcium channel")]),
        ("It is a receptor antagonist.", [("antagonist", None)]),
        ("It is a Beta blocker used in gout.", [("blocker", None)]),
        ("Foonib is a recombinant form of BIRA (RA for receptor antagonist).", []),
        ("Foonib works by binding barin (BAR, a small protein) as a BAR inhibitor.", [("inhibitor", "BAR")]),
        ("Foonib is a selective, uncompetitive barin II receptor antagonist.", [("antagonist", "barin II receptor")]),
        ("Foonib is a selective serotonin reuptake inhibitor (SSRI).", [("reuptake inhibitor", "serotonin")]),
        ("It is a partial agonist of the mu-opioid receptor.", [("partial agonist", "mu-opioid receptor")]),
        ("It works by interfering with protein production by bacteria.", [("interferes with", "protein production")]),
        ("It is used to reduce fever.", []),
        ("Foonib is an antibody that selectively binds to CD20.", [("binds", "CD20")]),
        ("It reduces fever.", []),
        ("It works by inhibiting renal (and cardiac) enzymes.", [("inhibits", "renal enzymes")]),
        ("It is a drug.", []),
    ],
)
def test_a_sentence_of_the_lead(sentence: str, found: list[tuple[str, str]]) -> None:
    assert mechanism(f"'''Foonib''' is known.\n\n{sentence}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Foonib irreversibly inhibits COX-1 and modifies the activity of COX-2.", [("inhibits", "COX-1")]),
        (
            "It acts as an irreversible inhibitor of the enzyme barase, which cells need.",
            [("inhibitor", "enzyme barase")],
        ),
        ("Its effect is due to its inactivation of the enzyme.", [("inactivates", "enzyme")]),
        ("Foonib inhibits COX-2 over COX-1.", [("inhibits", "COX-2")]),
        ("Foonib binds the mu receptor with very high affinity.", [("binds", "mu receptor")]),
        ("By binding the receptor, the drug blocks the channel.", [("blocks", "channel")]),
        ("It is an agonist.", [("agonist", None)]),
        ("Its effects are due to its inhibition of swelling caused by barin.", [("inhibits", "swelling")]),
        (
            "Foonib blocks the effects of the cytokine, by competitively inhibiting the binding of it to the barkin receptor.",
            [("inhibits", "barkin receptor")],
        ),
        ("It blocks the release of barin by inhibiting its own transport.", [("blocks", "release of barin")]),
        (
            "It inhibits the first and second of the many steps in the making of the outer wall of the cell, which blocks growth.",
            [("inhibits", None)],
        ),
        ("It does not inhibit COX-1.", []),
        ("Foonib differs from human barin by replacing asparagine with glycine in position 21.", []),
        ("Foonib replaces the enzyme that is missing.", [("replaces", "enzyme")]),
        ("The enzyme increases glucose.", []),
        ("It is a mild reducing agent.", []),
        ("It is useful for reducing fever.", []),
        ("Its mechanism of action is not known.", []),
        ("As a result of foonib, the activity of barase increases due to the loss of feedback.", []),
        ("With foonib, barin decreases after a week.", []),
        ("With foonib, barin decreases, and this inhibits barase.", [("inhibits", "barase")]),
    ],
)
def test_a_sentence_of_its_section(sentence: str, found: list[tuple[str, str | None]]) -> None:
    assert mechanism(f"==Mechanism of action==\n{sentence}") == found


def test_other_sections_do_not_count() -> None:
    source = "==History==\n===Mechanism===\nIt inhibits barase.\n==Interactions==\nIt inhibits barase.\n==Pharmacology==\nIt works by inhibiting barase."
    assert mechanism(source) == [("inhibits", "barase")]


def test_the_statement_is_the_sentence() -> None:
    (fact,) = extract(parse_document("Foonib", "==Mechanism==\nIt blocks [[barase]].<ref>A</ref> It is blue.")).facts
    assert (fact.statement, fact.evidence.references) == ("It blocks barase.", [1])


@pytest.mark.parametrize(
    ("source", "state"), [("It is a drug.", "absent"), ("==Mechanism==\nDoctors know best.", "unparsed")]
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert [(missing.what, missing.state.value) for missing in result.missing] == [("mechanism.statement", state)]
