from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.pharmacokinetics_binding import bindings
from tests.extract.pharmacokinetic_prose import Short, facts, short


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("The terminal half-life ranged from 4 to 6 hours.", [("elimination_half_life", 4, 6, "h")]),
        ("Examplin has a half-life of about 61.3 minutes.", [("elimination_half_life", 61.3, 61.3, "min")]),
        ("Food lowers the peak; the half-life ranges from 3 to 12 hours.", [("elimination_half_life", 3, 12, "h")]),
        ("Food reduces the bioavailability from 50% to 30%.", [("bioavailability", 50, 50, "%")]),
        ("It has a 24-hour plasma half-life.", [("elimination_half_life", 24, 24, "h")]),
        ("The effective half-life of accumulation is 12 hours.", [("elimination_half_life", 12, 12, "h")]),
        (
            "The half-life is 53 hours in adults, but about 30 hours in children.",
            [("elimination_half_life", 53, 53, "h"), ("elimination_half_life", 30, 30, "h")],
        ),
        (
            "It starts working after half an hour and lasts for 4 hours.",
            [("onset_of_action", 30, 30, "min"), ("duration_of_action", 4, 4, "h")],
        ),
        ("Its half-life is one and a half hours.", [("elimination_half_life", 1.5, 1.5, "h")]),
        ("Its half-life is short (1.5–2 hours).", [("elimination_half_life", 1.5, 2, "h")]),
        ("The half-life becomes much longer (15 h to 30 h) then.", [("elimination_half_life", 15, 30, "h")]),
        (
            "The half-life was 36 hours (range, 26 to 50 hours).",
            [("elimination_half_life", 36, 36, "h"), ("elimination_half_life", 26, 50, "h")],
        ),
        ("The half-life of the oral form is 3 h.", [("elimination_half_life", 3, 3, "h")]),
        ("With a half-life of 8 hours, doses every 12 hours are enough.", [("elimination_half_life", 8, 8, "h")]),
        (
            "t1/2 = 3.5 h, Vd = 12 L",
            [("elimination_half_life", 3.5, 3.5, "h"), ("volume_of_distribution", 12, 12, "L")],
        ),
        (
            "The half-life is 18 to 36 hours in adults, and increases to 58 hours in the elderly.",
            [("elimination_half_life", 18, 36, "h"), ("elimination_half_life", 58, 58, "h")],
        ),
        ("It had an absolute bioavailability of 95%.", [("bioavailability", 95, 95, "%")]),
        ("It is about 60% bioavailable.", [("bioavailability", 60, 60, "%")]),
        ("It is 99% bound to plasma proteins.", [("protein_binding", 99, 99, "%")]),
        ("About 50–80% of examplate in the blood is bound to albumin.", [("protein_binding", 50, 80, "%")]),
        ("Serum protein binding is 20 to 40%.", [("protein_binding", 20, 40, "%")]),
        (
            "It is highly protein-bound, with 96 to 99% of the absorbed drug being protein-bound.",
            [("protein_binding", 96, 99, "%")],
        ),
        ("The volume of distribution is 0.1–0.2 L/kg.", [("volume_of_distribution", 0.1, 0.2, "L/kg")]),
        ("The clearance was 0.34 L/day.", [("clearance", 0.34, 0.34, "L/d")]),
        ("Peak plasma levels are reached within 2 hours.", [("tmax", None, 2, "h")]),
        ("Within one to two hours peak serum concentrations are seen.", [("tmax", 1, 2, "h")]),
        ("About 2 hours after ingestion, peak plasma levels are reached.", [("tmax", 2, 2, "h")]),
        ("It reaches its maximal concentration in the plasma 4 to 6 hours after a dose.", [("tmax", 4, 6, "h")]),
        (
            "Peak levels occur 1 to 2 hours after a dose and peak levels of the metabolite barine after 3 to 4 hours.",
            [("tmax", 1, 2, "h"), ("tmax", 3, 4, "h")],
        ),
        (
            "Its effects are apparent within 1 hour and peak at 2 to 4 hours, persisting for at least 24 hours.",
            [("onset_of_action", None, 1, "h"), ("duration_of_action", 24, None, "h")],
        ),
        ("It acts in vivo as a sedative for 24 hours or longer.", [("duration_of_action", 24, None, "h")]),
        ("Some 5% of examplin is metabolized.", [("metabolism", 5, 5, "%")]),
        ("Then 30% of the dose is found in the urine as unabsorbed drug.", [("excretion", 30, 30, "%")]),
        ("The main metabolite (45%), barinic acid, is made by oxidation.", [("metabolites", 45, 45, "%")]),
        ("It has an onset of 1.5 hours.", [("onset_of_action", 1.5, 1.5, "h")]),
        (
            "It is excreted mostly as metabolites in the feces (about 80% of the dose) and the urine (13%).",
            [("excretion", 80, 80, "%"), ("excretion", 13, 13, "%")],
        ),
        ("Its time to peak concentration is 7 hours.", [("tmax", 7, 7, "h")]),
        (
            "The Cmax was 5.9 ng/mL and AUC 238 ng·h/mL after 10 mg.",
            [("cmax", 5.9, 5.9, "ng/mL"), ("auc", 238, 238, "ng.h/mL")],
        ),
        ("Around 40% of the dose is absorbed.", [("absorption", 40, 40, "%")]),
        ("As much as 80% of a dose is metabolized in the liver.", [("metabolism", None, 80, "%")]),
        (
            "It is 90 percent metabolized by the liver, with 6 percent excreted unchanged by the kidneys.",
            [("metabolism", 90, 90, "%"), ("excretion", 6, 6, "%")],
        ),
        ("70% is excreted in urine, 20% in feces.", [("excretion", 70, 70, "%"), ("excretion", 20, 20, "%")]),
        (
            "It is excreted by the kidneys as examplic acid (75%), glucuronides (10%), and other forms (10%).",
            [("excretion", 75, 75, "%"), ("excretion", 10, 10, "%"), ("excretion", 10, 10, "%")],
        ),
        (
            "Effects begin within 30 minutes and last up to 6 hours.",
            [("onset_of_action", None, 30, "min"), ("duration_of_action", None, 6, "h")],
        ),
        ("The duration of action is 4–6 hours.", [("duration_of_action", 4, 6, "h")]),
        ("The diuresis lasts about 6–8 hours.", [("duration_of_action", 6, 8, "h")]),
        ("About 6% of the dose appears as unchanged drug in urine.", [("excretion", 6, 6, "%")]),
        ("1% of the unchanged drug is removed through biliary excretion.", [("excretion", 1, 1, "%")]),
        ("About 90% of the dose leaves the body through the kidneys.", [("excretion", 90, 90, "%")]),
        ("The peak in plasma follows 2 hours after a tablet.", [("tmax", 2, 2, "h")]),
        ("It takes 1 to 2 hours to reach peak plasma concentration.", [("tmax", 1, 2, "h")]),
        ("More than 90% of the drug is found bound to plasma proteins.", [("protein_binding", 90, None, "%")]),
        (
            "The duration of action is longer than the half-life and may be up to 12 hours.",
            [("duration_of_action", None, 12, "h")],
        ),
        (
            "It has an onset of 20 minutes and a half-life of 3 hours.",
            [("onset_of_action", 20, 20, "min"), ("elimination_half_life", 3, 3, "h")],
        ),
        ("It is firmly bound (>80%) to proteins of the blood.", [("protein_binding", 80, None, "%")]),
        ("After a patch the peak is reached late, at 3 to 4 hours.", [("tmax", 3, 4, "h")]),
        (
            "The half-life is 5 to 9 hours (about 7 hours on average).",
            [("elimination_half_life", 5, 9, "h"), ("elimination_half_life", 7, 7, "h")],
        ),
        ("Onset of action is 1 to 3 days, and the peak effect occurs after 5 days.", [("onset_of_action", 1, 3, "d")]),
    ],
)
def test_a_value_is_bound_to_the_parameter_named_beside_it(prose: str, expected: list[Short]) -> None:
    assert short(facts(prose)) == expected


def test_a_chain_of_values_is_as_long_as_it_is() -> None:
    groups = ("neonates", "infants", "children", "adolescents", "adults", "women", "men", "the elderly")
    chain = ", ".join(f"{hours} hours for otherwise healthy {who}" for hours, who in enumerate(groups, 1))
    assert [low for _, low, _, _ in short(facts(f"The half-life varies: {chain}."))] == [1, 2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize("heading", ["History", "Overdose", "Veterinary use", "Interactions", "Society and culture"])
def test_sections_that_speak_of_other_things(heading: str) -> None:
    assert facts("The half-life is 4 hours.", heading) == []


def test_what_goes_on_about_another_substance_is_not_the_drugs() -> None:
    other = "Endogenous fooplin has a plasma half-life of 2 minutes."
    assert facts(f"{other} The half-life after injection is 30 minutes.") == []
    assert short(facts(f"{other} The half-life of examplin is 13 hours.")) == [("elimination_half_life", 13, 13, "h")]
    assert short(facts(f"{other}\n\nThe half-life is 13 hours.")) == [("elimination_half_life", 13, 13, "h")]


def test_sections_outside_of_pharmacology() -> None:
    assert short(facts("The half-life is 4 hours.", "Medical uses")) == [("elimination_half_life", 4, 4, "h")]
    assert facts("About 70% is excreted in urine.", "Medical uses") == []
    assert facts("It is rapidly absorbed from the gut.", "Medical uses") == []
    assert facts("Effects begin within 2 hours.", "Side effects") == []


def test_a_value_said_twice_is_one_fact() -> None:
    assert len(facts("The half-life is 4 hours. Its half-life is 4 hours.")) == 1


@given(
    st.lists(
        st.sampled_from(
            [
                "half-life",
                "of",
                "5 h",
                "(",
                ")",
                "20%",
                "3 h",
                ",",
                "and",
                "bound to albumin",
                "is",
                "10 mg",
                "excreted",
                "in urine",
                ";",
                "Cmax",
                "peak levels",
                "with",
                "from 2 to 3 h",
                "or",
                "in adults",
            ]
        ),
        max_size=14,
    )
)
def test_no_order_of_words_raises(words: list[str]) -> None:
    text = " ".join(words)
    assert all(text[found.value.start : found.value.end] for found in bindings(text))
    facts(text)


def test_inhibition_lasts_as_an_effect_does() -> None:
    assert short(facts("The duration of platelet inhibition is up to 5 days.")) == [
        ("duration_of_action", None, 5, "d")
    ]
