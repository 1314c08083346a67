from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_prose import facts


def test_conditions_of_the_study() -> None:
    prose = "It had a bioavailability of 95% in healthy adults (n = 11) after a 70&nbsp;mg subcutaneous injection."
    (fact,) = facts(prose)
    assert fact.context.model_dump() == {
        "dose": "70 mg",
        "route": "subcutaneous",
        "population": "healthy adults",
        "n": 11,
        "subject": None,
    }
    assert fact.evidence.section == ["Pharmacokinetics"]


def test_each_value_keeps_its_own_conditions() -> None:
    prose = (
        "The onset of action is one to five minutes for intravenous administration and 15–30 minutes for intramuscular"
        " administration."
    )
    assert [fact.context.route for fact in facts(prose)] == ["intravenous", "intramuscular"]


def test_a_degree_of_renal_function_keeps_its_figure() -> None:
    (fact,) = facts("In patients with a creatinine clearance below 30 mL/min, the half-life is about 52 hours.")
    assert fact.context.population == "patients with a creatinine clearance below 30 mL/min"


@pytest.mark.parametrize(
    ("group", "population"),
    [
        ("children up to 9 years of age", "children up to 9 years of age"),
        ("women older than 70", "women older than 70"),
        ("patients aged 65 to 80 years", "patients aged 65 to 80 years"),
        ("children under the age of 4", "children under the age of 4"),
        ("children after two weeks", "children"),
    ],
)
def test_an_age_stays_with_its_people(group: str, population: str) -> None:
    (fact,) = facts(f"The half-life is 7.5 hours in {group}.")
    assert fact.context.population == population


@pytest.mark.parametrize(
    ("doses", "dose"),
    [("5 or 20&nbsp;mg", "5 or 20 mg"), ("15 and 30 mg/kg", "15 and 30 mg/kg"), ("3 mg or 6 mg", "3 mg")],
)
def test_doses_that_share_a_unit_are_kept_with_it(doses: str, dose: str) -> None:
    (fact,) = facts(f"The bioavailability is 62% after oral doses of {doses}.")
    assert (fact.context.dose, fact.context.route) == (dose, "oral")


def test_people_in_general_are_no_population() -> None:
    (fact,) = facts("In patients the half-life is 4 hours, as in healthy male volunteers.")
    assert fact.context.population == "healthy male volunteers"
    (fact,) = facts("In patients the half-life is 4 hours.")
    assert fact.context.population is None


def test_a_class_number_is_no_route() -> None:
    (fact,) = facts("Its bioavailability is 25% in people with class IV heart failure.")
    assert fact.context.route is None


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "Its half-life is shorter in smokers (5 hours) than in non-smokers (9 hours).",
            [(5, "smokers"), (9, "non-smokers")],
        ),
        (
            "The half-life seems to be higher for young people (9 hours) than for patients with gout (4 hours).",
            [(9, "young people"), (4, "patients with gout")],
        ),
        ("Bioavailability is higher in women (60%) than in men (45%).", [(60, "women"), (45, "men")]),
        ("Its half-life (8 hours) is longer than that of ibuprofen (2 hours).", [(8, None)]),
        (
            "The half-life averages 30 hours, but is prolonged to 60 hours in cirrhosis.",
            [(30, None), (60, "cirrhosis")],
        ),
        (
            "The half-life is 5 hours; in end-stage renal disease it rises to 50 hours.",
            [(5, None), (50, "end-stage renal disease")],
        ),
        ("The half-life is 5 hours; this may be extended to 20 hours in cirrhosis.", [(5, None), (20, "cirrhosis")]),
        ("Its half-life is 5 hours; in the elderly it may be 20 hours.", [(5, None), (20, "the elderly")]),
        ("The half-life is 5 hours, but 8 hours in uraemia.", [(5, None), (8, "uraemia")]),
        (
            "The half-life in neonates is 20 hours, in children 4 hours and in adults 6 hours.",
            [(20, "neonates"), (4, "children"), (6, "adults")],
        ),
        ("In adults the half-life is 6 hours; in anuric patients it is 50 hours.", [(6, "adults"), (50, "anuric")]),
    ],
)
def test_two_groups_that_are_compared_have_their_values(prose: str, expected: list[tuple[float, str | None]]) -> None:
    assert [(fact.quantity and fact.quantity.low, fact.context.population) for fact in facts(prose)] == expected


@pytest.mark.parametrize(
    ("prose", "population"),
    [
        ("It is about 90% protein bound, so that the free share rises in patients with low albumin.", None),
        ("In patients with RA a median half-life of 9 hours was observed.", "patients with RA"),
    ],
)
def test_people_of_a_consequence_are_not_those_measured(prose: str, population: str | None) -> None:
    assert [fact.context.population for fact in facts(prose)] == [population]


def test_what_is_bound_is_not_bound_by_a_route() -> None:
    found = facts("It has an oral bioavailability of 40% and a protein binding of 98%.")
    assert [(fact.parameter.value, fact.context.route) for fact in found] == [
        ("bioavailability", "oral"),
        ("protein_binding", None),
    ]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Nasal bioavailability is about 15% and sublingual about 30%.", [(15, "nasal"), (30, "sublingual")]),
        ("Oral bioavailability is 15%, and after intramuscular injection 80%.", [(15, "oral"), (80, "intramuscular")]),
        ("The half-life is 5 hours, and intravenous doses 2 hours apart are usual.", [(5, None)]),
        ("The half-life is 5 hours, and intravenous infusion over 30 minutes is usual.", [(5, None)]),
    ],
)
def test_a_further_route_has_its_value_without_a_verb(prose: str, expected: list[tuple[float, str | None]]) -> None:
    assert [(fact.quantity and fact.quantity.low, fact.context.route) for fact in facts(prose)] == expected


def test_a_part_of_the_body_is_no_route() -> None:
    assert [fact.context.route for fact in facts("Its effect on intraocular pressure begins within 2 hours.")] == [None]
    assert [fact.context.route for fact in facts("The effect of intraocular use begins within 2 hours.")] == [
        "intraocular"
    ]
