from __future__ import annotations

import pytest

from app.extract.pharmacokinetics import extract
from app.wikitext.parse import parse_document
from tests.extract.pharmacokinetic_prose import facts, short, subjects


@pytest.mark.parametrize(
    "prose",
    [
        "The half-life of norexamplin is 16 days.",
        "Norexamplin has a half-life of 16 days.",
        "The half-life of factor II is 60 hours.",
        "Like ibuprofen, which has a half-life of 2 hours, it is a tablet.",
        "In dogs, the half-life is 2 hours.",
        "After an overdose the half-life is 30 hours.",
        "The distribution half-life is 2 to 13 minutes.",
        "It takes 5 half-lives, or about 30 hours, to clear.",
        "The half-life was studied in patients 65 years old.",
        "The half-life is prolonged from 4 to 9 hours in cirrhosis.",
        "Renal failure increases the half-life from about 3 h to about 12 h.",
        "Food delays the time to reach the peak concentration from 6 to 10 hours.",
        "Food reduces the bioavailability by 25% and 9%.",
        "The bioavailability is 30% higher with food.",
        "In 20% of patients the bioavailability is low.",
        "The bioavailability was studied for 24 weeks.",
        "The half-life was found; it is given every 8 hours.",
        "Half-life data come from a study in 10 patients (65 years).",
        "The peak plasma level was not reached, while its metabolite peaked at 3 hours.",
        "Creatinine clearance is 90 mL/min.",
        "The therapy often lasts for two weeks.",
        "Side effects begin within 2 weeks.",
        "Each tablet holds 100 mg and costs 5%.",
        "It is eliminated in 10% of patients.",
        f"In 5 hours {'and so on ' * 16} the half-life is long.",
        "At room temperature its half-life is 300 days.",
        "The time to the maximum plasma concentration increases by one hour.",
        f"{'A long table row, ' * 150} half-life of 5 hours",
        "A 5-hour metabolite half-life is known.",
        (
            "Many tissues were looked at, and in all of them and their parts over the whole long time of the trial the"
            " half-life of the drug was, as the authors say in words that go on and on and on and on and on and on and on"
            " and on and on and on and on and on and on and on and on and on and on and on and on, of 5 hours."
        ),
        "It has a bioavailability which is not known, and 50 mg is 10 L/min of 3 mg/kg.",
    ],
)
def test_what_is_no_value_of_the_drug(prose: str) -> None:
    assert facts(prose) == []


def test_a_new_clause_has_its_own_subject() -> None:
    prose = "The bioavailability is 14%, and availability of the active form is 30%."
    assert short(facts(prose)) == [("bioavailability", 14, 14, "%")]


def test_another_owner_begins_a_new_clause() -> None:
    prose = "Examplin's half-life (1–2 h) is short but norexamplin's is 18 hours."
    assert short(facts(prose)) == [("elimination_half_life", 1, 2, "h")]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Its active metabolite has a half-life of 9 days.", [(9, "active metabolite")]),
        ("The half-life of the active metabolite is 9 days.", [(9, "active metabolite")]),
        ("Norexamplin, its active metabolite, has a half-life of 9 days.", [(9, "Norexamplin, its active metabolite")]),
        (
            "It has a half-life of 3 days, and 5 days for the active metabolite norexamplin.",
            [(3, None), (5, "active metabolite norexamplin")],
        ),
        (
            "The main metabolite hydroxyexamplin has a longer half-life (7 hours) than the parent drug (4 hours).",
            [(7, "main metabolite hydroxyexamplin"), (4, None)],
        ),
        ("It is changed into an active metabolite and has a half-life of 5 hours.", [(5, None)]),
        (
            "The half-life is 5 hours, and its metabolites are excreted in the urine.",
            [(5, None), (None, "metabolites")],
        ),
        ("R-examplin has a half-life of 40 hours.", [(40, "R-examplin")]),
        ("The half-life of the decanoate is 21 days.", [(21, "decanoate")]),
        (
            "Peak levels are reached within one hour of the immediate-release form and 4 hours of extended-release tablets.",
            [(1, "immediate-release form"), (4, "extended-release tablets")],
        ),
        ("Its half-life in breast milk is 8 hours.", [(8, "breast milk")]),
        ("In red blood cells, the half-life is 18 hours.", [(18, "red blood cells")]),
        ("It accumulates in red blood cells, with a half-life of 18 hours.", [(18, "red blood cells")]),
        ("It passes into milk and its half-life is 8 hours.", [(8, None)]),
        ("The half-life is 8 hours in breast milk.", [(8, "breast milk")]),
        (
            "The active metabolite has a half-life of 9 hours in adults and 14 hours in the elderly.",
            [(9, "active metabolite"), (14, "active metabolite")],
        ),
        (
            "The half-life of the metabolite is 9 hours, and 3 hours for examplin itself.",
            [(9, "metabolite"), (3, None)],
        ),
        (
            "The drug is excreted, to the greater part (85%) in form of its metabolites, by the kidney.",
            [(85, "metabolites")],
        ),
        ("Examplin is excreted by the kidney, about 60% in the form of glucuronides.", [(60, "glucuronides")]),
        ("The active metabolite is weak, and examplin has a half-life of 3 hours.", [(3, None)]),
    ],
)
def test_of_what_a_value_is(prose: str, expected: list[tuple[float | None, str | None]]) -> None:
    found = [fact for fact in facts(prose) if fact.parameter not in ("accumulation", "metabolites")]
    assert [(fact.quantity.high if fact.quantity else None, fact.context.subject) for fact in found] == expected


def test_a_form_that_the_article_is_on_is_the_drug() -> None:
    lead = "'''Examplin decanoate''' is a drug."
    article = f"{lead}\n\n== Pharmacokinetics ==\nThe decanoate has a half-life of 21 days.\n"
    (fact,) = extract(parse_document("Examplin decanoate", article)).facts
    assert fact.context.subject is None


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "Peak levels are reached 2 hours after a dose of the immediate release tablet, 3 hours for SR and 5 hours for XL.",
            [(2, "immediate release tablet"), (3, "SR"), (5, "XL")],
        ),
        (
            "The half-life of examplin is 9 hours, and of hydroxyexamplin may differ (the half-life is 20 hours).",
            [(9, None), (20, "hydroxyexamplin")],
        ),
        ("The half-life is 9 hours, and 20 hours for the hydroxyexamplin.", [(9, None), (20, "hydroxyexamplin")]),
        ("It is turned to hydroxyexamplin with a half-life of 9 hours.", [(9, None)]),
        ("In the presence of hydroxyexamplin the half-life of examplin is 9 hours.", [(9, None)]),
        (
            "It is excreted by the kidneys as exampluric acid (75%), examplin (12%), glucuronides (10%) and other forms (3%).",
            [(75, "exampluric acid"), (12, None), (10, "glucuronides"), (3, None)],
        ),
        ("It is excreted in urine (80%) and feces (20%).", [(80, None), (20, None)]),
    ],
)
def test_whose_value_it_is_where_no_word_says_metabolite(
    prose: str, expected: list[tuple[float | None, str | None]]
) -> None:
    assert subjects(prose) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "The half-life of examplin is 2 hours, while that of its active metabolite is 6 hours.",
            [(2, None), (6, "active metabolite")],
        ),
        ("The half-life is 2 days; that of norexamplin is 7 days.", [(2, None), (7, "norexamplin")]),
        ("The half-life of examplin is 2 hours, while that of ibuprofen is 3 hours.", [(2, None)]),
        (
            "The half-life of the S-enantiomer is 45 hours and that of the R-enantiomer 30 hours.",
            [(45, "S-enantiomer"), (30, "R-enantiomer")],
        ),
        ("The half-life is 20 hours against 3 hours in children.", [(20, None), (3, None)]),
        ("The half-life is 20 hours compared with 3 hours for ibuprofen.", [(20, None)]),
    ],
)
def test_a_parameter_that_is_pointed_back_at(prose: str, expected: list[tuple[float | None, str | None]]) -> None:
    assert subjects(prose) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "The half-lives of examplin and its metabolite are 2 hours and 9 hours, respectively.",
            [(2, None), (9, "metabolite")],
        ),
        (
            "Half-lives are about 2 hours and 9 hours for examplin and its metabolite, respectively.",
            [(2, None), (9, "metabolite")],
        ),
        (
            "Examplin and its metabolite have terminal half-lives of 2 and 9 hours, respectively.",
            [(2, None), (9, "metabolite")],
        ),
        (
            "The metabolites nordrugin and hydroxydrugin have half-lives of 20 and 30 hours respectively.",
            [(20, "metabolite nordrugin"), (30, "metabolite hydroxydrugin")],
        ),
        # In words: excretion, and that there is a metabolite.
        ("Examplin and its active metabolite (10%) are excreted in urine.", [(None, None), (None, None)]),
        # Nobody says here what the other substance is.
        (
            "Peak plasma concentrations of examplin and EX12 occur after 1 hour and 3 to 4 hours, respectively.",
            [(1, None)],
        ),
        (
            "About 4% is excreted unchanged in urine, and about 6% is excreted in urine as the active metabolite.",
            [(4, None), (6, "active metabolite")],
        ),
    ],
)
def test_two_values_of_two_substances(prose: str, expected: list[tuple[float, str | None]]) -> None:
    assert subjects(prose) == expected


def test_a_metabolite_of_the_box_has_values_of_its_own() -> None:
    prose = "The half-life of bazorol is 14 days. The half-life of quxol is 3 days."
    source = f"{{{{Infobox drug|metabolites=[[Bazorol]] (active); norexamplin}}}}\n== Pharmacokinetics ==\n{prose}"
    found = extract(parse_document("Examplin", source)).facts
    told = [(fact.context.subject, fact.quantity.low) for fact in found if fact.quantity]
    assert told == [("bazorol", 14)]
