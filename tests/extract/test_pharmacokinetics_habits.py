from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_prose import Short, facts, short


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("About 2% of the given dose appears unchanged in urine.", [("excretion", 2, 2, "%")]),
        ("Some 30% of a dose appears in the urine.", [("excretion", 30, 30, "%")]),
        ("About 10% is excreted as the parent drug.", [("excretion", 10, 10, "%")]),
        ("Examplin and its metabolites are excreted in the urine (90%).", [("excretion", 90, 90, "%")]),
        (
            "It is metabolised by CYP3A4 to an active metabolite, and excreted mainly in urine, 60% unchanged.",
            [("excretion", 60, 60, "%"), ("metabolism", None, None, None)],
        ),
        ("Only 40% of the dose reaches the systemic circulation.", [("bioavailability", 40, 40, "%")]),
        ("About 60% of the drug is converted to M1, and 6% is converted to M2.", [("metabolites", 60, 60, "%"), ("metabolites", 6, 6, "%")]),
        (
            "It is not metabolized in humans, and less than 3% circulates bound to plasma protein.",
            [("protein_binding", None, 3, "%"), ("metabolism", None, None, None)],
        ),
        (
            "The half-life is 6 days in adults; 9 days in children; and 12 days in the elderly.",
            [("elimination_half_life", 6, 6, "d"), ("elimination_half_life", 9, 9, "d"), ("elimination_half_life", 12, 12, "d")],
        ),
        ("The bioavailability is about 6% (range 2 to 11%).", [("bioavailability", 6, 6, "%"), ("bioavailability", 2, 11, "%")]),
        ("The drug peaks 6 to 24 hours after a dose.", [("tmax", 6, 24, "h")]),
        ("The volume of distribution lies between 9 and 21 L/kg.", [("volume_of_distribution", 9, 21, "L/kg")]),
        ("Food delays the tmax by 1 hour.", []),
        ("Absorption is slow, with 71% availability.", [("bioavailability", 71, 71, "%"), ("absorption", None, None, None)]),
        ("It is well absorbed, its oral availability being 90 to 100%.", [("bioavailability", 90, 100, "%"), ("absorption", None, None, None)]),
        ("It is well absorbed by mouth and peaks in 2 to 3 hours.", [("tmax", 2, 3, "h"), ("absorption", None, None, None)]),
        ("After 50 mg the peak is 2.6 µg/mL.", [("cmax", 2.6, 2.6, "ug/mL")]),
        (
            "The half-life averages 58 days (ranging from 25 to 100 days).",
            [("elimination_half_life", 58, 58, "d"), ("elimination_half_life", 25, 100, "d")],
        ),
        ("The bioavailability is 33% (13–76% range).", [("bioavailability", 33, 33, "%"), ("bioavailability", 13, 76, "%")]),
        ("It has a half-life of typically five to seven days.", [("elimination_half_life", 5, 7, "d")]),
        (
            "Some 70% is excreted in urine, nearly all in the form of its metabolites, and 30% in the faeces.",
            [("excretion", 70, 70, "%"), ("excretion", 30, 30, "%")],
        ),
        ("About 10% of a dose is converted in the liver to M1.", [("metabolism", 10, 10, "%")]),
        ("Examplin metabolism is negligible.", [("metabolism", None, None, None)]),
        ("Metabolism of examplin is negligible.", [("metabolism", None, None, None)]),
        ("The onset of the diuretic effect is slow, at two to four days.", [("onset_of_action", 2, 4, "d")]),
        ("The onset of adverse effects is within 2 days.", []),
        ("The main metabolites found in the urine are the glucuronide (30–50%) and another.", [("metabolites", None, None, None)]),
        ("It is excreted into the gut.", [("excretion", None, None, None)]),
        ("Binding to proteins is low.", [("protein_binding", None, None, None)]),
        ("The absorption of examplin is almost complete.", [("absorption", None, None, None)]),
        ("The half-life is about 6 hours. Its half-life is 6 hours.", [("elimination_half_life", 6, 6, "h")]),
    ],
)  # fmt: skip
def test_habits_of_telling_a_value(prose: str, found: list[Short]) -> None:
    assert short(facts(prose)) == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("The half-life is short, only 3 to 5 minutes.", [("elimination_half_life", 3, 5, "min")]),
        ("Excretion is mostly faecal (80%), urine accounting for 12%.", [("excretion", 80, 80, "%"), ("excretion", 12, 12, "%")]),
        ("Renal excretion accounts for about 70% of the dose.", [("excretion", 70, 70, "%")]),
        (
            "Some 40% is excreted in urine as free drug, 30% as the sulfate metabolite and 20% in bile.",
            [("excretion", 40, 40, "%"), ("excretion", 30, 30, "%"), ("excretion", 20, 20, "%")],
        ),
        ("Some 90% of a dose undergoes glucuronidation.", [("metabolism", 90, 90, "%")]),
        ("The bioavailability of the nasal spray is 14%.", [("bioavailability", 14, 14, "%")]),
        # What begins, what peaks and what lasts.
        (
            "Analgesia begins in 10 minutes, peaks at 30 minutes and lasts 4 hours.",
            [("onset_of_action", 10, 10, "min"), ("duration_of_action", 4, 4, "h")],
        ),
        (
            "The onset of action is rapid (15 minutes) with a duration of 4–6 hours.",
            [("onset_of_action", 15, 15, "min"), ("duration_of_action", 4, 6, "h")],
        ),
        ("It has an onset of about 1 hour and a peak effect at 2 hours.", [("onset_of_action", 1, 1, "h")]),
        ("The tablets take effect within one hour, and take 2 to 4 hours to peak.", [("onset_of_action", None, 1, "h")]),
        ("Its onset is 5 minutes.", [("onset_of_action", 5, 5, "min")]),
        ("The onset is 5 minutes.", []),
        ("Therapeutic effects are usually achieved in 3 to 4 weeks.", [("onset_of_action", 3, 4, "wk")]),
        # Named and told in the same order.
        (
            "Its tmax and half-life are 2 hours and 9 hours, respectively.",
            [("tmax", 2, 2, "h"), ("elimination_half_life", 9, 9, "h")],
        ),
        (
            "The bioavailability and the protein binding are 40%, and 90%, respectively, and the half-life is 3 h and 4 h.",
            [
                ("bioavailability", 40, 40, "%"),
                ("protein_binding", 90, 90, "%"),
                ("elimination_half_life", 3, 3, "h"),
                ("elimination_half_life", 4, 4, "h"),
            ],
        ),
        ("The half-life is 3 h and 4 h in men and women, respectively.", [("elimination_half_life", 3, 3, "h"), ("elimination_half_life", 4, 4, "h")]),
        (
            "Of an oral dose 70 to 80% is found in urine, but less than 0.1% as the unchanged drug.",
            [("excretion", 70, 80, "%"), ("excretion", None, 0.1, "%")],
        ),
        ("Its tmax, like its half-life, is 9 hours at 20 mg, respectively.", [("elimination_half_life", 9, 9, "h")]),
    ],
)  # fmt: skip
def test_more_habits_of_telling_a_value(prose: str, found: list[Short]) -> None:
    assert [one for one in short(facts(prose)) if one[1:] != (None, None, None)] == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        (
            "The half-life is 8 to 59 hours, as opposed to a half-life of 1 to 5 hours for morphine.",
            [("elimination_half_life", 8, 59, "h")],
        ),
        ("The half-life is 8 hours for examplin.", [("elimination_half_life", 8, 8, "h")]),
        ("The half-life is 8 hours for adults.", [("elimination_half_life", 8, 8, "h")]),
        ("The peak is reached in 6–10 hours and it reaches steady-state in 7–14 days.", [("tmax", 6, 10, "h")]),
        ("Peak levels (one hour after the dose) should be 10–20 µg/ml.", []),
        ("Its half-life varies from as few as 4 hours to as many as 130 hours.", [("elimination_half_life", 4, 130, "h")]),
        ("Its analgesic action begins in 20–30 minutes.", [("onset_of_action", 20, 30, "min")]),
        ("The effects of an oral dose begin within 30 minutes.", [("onset_of_action", None, 30, "min")]),
    ],
)  # fmt: skip
def test_whose_value_it_is_and_which_is_none(prose: str, found: list[Short]) -> None:
    assert short(facts(prose)) == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("It reached a peak level of cell death 4–8 weeks after treatment.", []),
        ("The peak plasma level is reached after 4–8 weeks.", [("tmax", 4, 8, "wk")]),
        ("It is absorbed well and has minimal (8%) first-pass metabolism.", [("absorption", None, None, None)]),
        ("Its bio-availability is 80%.", [("bioavailability", 80, 80, "%")]),
        ("Following regular administration, maximum levels are reached after three days.", []),
    ],
)
def test_what_is_no_peak_and_no_absorption(prose: str, found: list[Short]) -> None:
    assert short(facts(prose)) == found


def test_each_value_keeps_the_way_it_begins_with() -> None:
    told = facts("After injection, plasma levels peak in 20 min, and, after oral administration, they peak in 30 min.")
    assert [(one.quantity.high, one.context.route) for one in told if one.quantity] == [(20, "injection"), (30, "oral")]
