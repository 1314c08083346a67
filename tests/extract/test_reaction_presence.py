"""What is present, appears or is said to be rarer in people; what only happens in cells, in a comparison or to others."""

from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract
from app.facts.adverse_reactions import AdverseReactionFact
from app.wikitext.parse import parse_document


def read(body: str, heading: str = "Side effects") -> list[AdverseReactionFact]:
    return extract(parse_document("Testol", f"'''Testol''' is a drug.\n== {heading} ==\n{body}")).facts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Corneal deposits are almost universally present (over 80%) in people taking testol.", ["Corneal deposits"]),
        ("Rash and dizziness appeared much more frequently than in the control group.", ["Rash", "dizziness"]),
        ("Much rarer are jaundice and hepatitis.", ["jaundice", "hepatitis"]),
        ("Abnormal liver enzyme results are common in people on testol.", ["Abnormal liver enzyme results"]),
        ("Testol puts people at a heightened risk for stomach problems like cramps, and gastritis.", ["stomach problems", "cramps", "gastritis"]),
        ("Testol has been associated with a growing number of cases of colitis.", ["colitis"]),
        ("A few cases of colitis have been associated with the use of testol.", ["colitis"]),
        ("The most common side effect of testol is urinary frequency.", ["urinary frequency"]),
        ("It may cause cataract in obese women at an average rate of 12% a year.", ["cataract"]),
        ('It may cause "thunder clap" sensations.', ["thunder clap sensations"]),
        ("Symptoms include difficulty with orgasm or erection.", ["difficulty with orgasm", "difficulty with erection"]),
    ],
)  # fmt: skip
def test_further_wordings_of_a_reaction(sentence: str, expected: list[str]) -> None:
    assert [fact.reaction for fact in read(sentence)] == expected


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Medical uses", "People on testol were found to have a relative risk of death of 0.6 compared with others."),
        ("Mechanism of action", "Testol blocks the enzyme. This results in increased dopamine concentrations at the synapses."),
        ("Pharmacology", "When testol binds to it, it triggers cell death."),
        ("Pharmacology", "Testol induces apoptosis of lymphoma cells."),
    ],
)  # fmt: skip
def test_what_is_no_reaction(heading: str, sentence: str) -> None:
    assert read(sentence, heading) == []


def test_the_illnesses_of_the_people_are_no_reactions() -> None:
    (fact,) = read("Testol may increase the risk of ovarian cysts in women with epilepsy or bipolar disorder.")
    assert (fact.reaction, fact.qualifier) == ("ovarian cysts", "in women")


@pytest.mark.parametrize(
    ("sentence", "shares"),
    [
        ("Optic neuropathy, ischemic neuropathy (IN), occurs in 3–4% of people.", [3, 3]),
        ("Rash and fever, which is mild, occurs in 3–4% of people.", [None, None]),
        ("Neutropenia and anemia occur, the latter in about 15–20% of people treated for lupus.", [None, 15]),
        ("Lens deposits are almost universally present (over 80%) in individuals taking testol.", [80]),
        ("Lens deposits are relatively common (50%) in higher doses.", [50]),
        ("Neutropenia and anemia occur, the former in 7% of people treated for lupus.", [7, None]),
        ("Hypothyroidism (a slow thyroid) occurred in 22% of the testol-treated group as opposed to 6% of the control group.", [22]),
    ],
)  # fmt: skip
def test_whose_a_share_is(sentence: str, shares: list[float | None]) -> None:
    assert [fact.percent and fact.percent.low for fact in read(sentence)] == shares


@pytest.mark.parametrize(
    "sentence",
    [
        "Frequent symptoms in one study were dizziness (44%) and chills (40%).",
        "There are reports of discontinuation of testol and other foos, especially when abrupt, leading to dizziness and chills.",
        "Testol discontinuation, particularly abruptly, may cause symptoms such as dizziness and chills.",
    ],
)
def test_what_ending_it_brings(sentence: str) -> None:
    found = read(f"\n=== Withdrawal ===\n{sentence}")
    assert [(fact.reaction, fact.qualifier) for fact in found] == [
        ("dizziness", "on withdrawal"),
        ("chills", "on withdrawal"),
    ]


def test_the_share_of_those_who_end_it_is_not_that_of_others() -> None:
    body = "* Dizziness\n\n=== Withdrawal ===\nFrequent symptoms were dizziness (44%) and chills (40%)."
    assert [(fact.reaction, fact.percent is None) for fact in read(body)] == [("Dizziness", True), ("chills", False)]
