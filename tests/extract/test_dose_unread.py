"""Doses in clauses that no frame knows: what makes an amount one there, and what makes it none."""

from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses, read


def _texts(sentence: str, heading: str = "Medical uses") -> list[str]:
    return [dose["text"] for dose in doses(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # An amount and how often, with a verb of whatever kind.
        ("Patients stay on 40 mg a day for as long as they benefit.", ["40 mg a day for as long as they benefit"]),
        ("Ulcers heal on 20 mg each morning within a month.", ["20 mg each morning"]),
        ("At 150 mg three times a week it prevents relapses.", ["150 mg three times a week"]),
        ("A course lasts five days, 100 mg each morning.", ["100 mg each morning"]),
        ("Asthma responds to two inhalations every morning.", ["two inhalations every morning"]),
        ("Foonib clears at 150 mg a day from a shelf.", []),
        # An amount and a verb of giving, or a limit.
        ("Doses as low as 6.25 mg help some people to sleep.", ["6.25 mg"]),
        ("In fits 20 mg/kg is run in over half an hour.", ["20 mg/kg"]),
        ("The ceiling is 80 mg.", ["80 mg"]),
        ("More than 4 g in a day is not advised.", ["More than 4 g in a day"]),
        ("About 5 mg is green.", []),
        ("An agency advises a daily intake of no more than 400 mg.", ["no more than 400 mg"]),
        ("The average intake is 400 mg daily.", []),
        ("The limit is two 8 oz (237 mL) cups of tea.", []),
        # How often alone only with a verb of giving, and no time of day by itself.
        ("The newer formulation, Foo XR, is taken twice daily.", ["taken twice daily"]),
        ("Of Foo XR, one spoonful after another twice daily is swallowed.", ["twice daily"]),
        ("The liver is checked as long as it is taken every week.", []),
        ("It slows the heart at night when taken.", []),
        # A product that is taken so often is a dose, a mere product none.
        ("Foonib is available in a 30 mg capsule that is taken every 12 hours.", ["30 mg capsule that is taken every 12 hours"]),
        ("Foonib is available in a 30 mg capsule.", []),
        ("Each capsule of foonib contains 30 mg, usually.", []),
        ("Tablets of 30 mg work.", []),
        ("A 30 mg tablet is usual.", []),
        ("The 20 mg and 40 mg forms are approved for adults.", []),
        ("Some athletes use 40 mg a day to build muscle.", []),
        ("Where the response is poor, 80 mg may be tried.", ["80 mg"]),
        # The clause decides.
        ("It comes as tablets of 10 mg and in a pack with which people begin at 10 mg once daily.", ["10 mg once daily"]),
        ("In a trial it failed, but in pain 50 mg every six hours is customary.", ["50 mg every six hours"]),
        ("In a trial of pain 50 mg every six hours was customary.", []),
        ("In a trial of pain, which is common, 50 mg every six hours is usual.", []),
        ("It is begun (as with other drugs in trials) with 50 mg.", ["50 mg"]),
        # What came of it, those who take it, what is over, what the body has.
        ("It lowers the pressure by 10 % at 50 mg a day.", []),
        ("Of those who take 50 mg a day many need glasses.", []),
        ("Formerly children stayed on 50 mg a day.", []),
        ("The body needs about 1 mg of it a day.", []),
        ("Patients with an intake of 1 g a day need it.", []),
        # Another drug's, and what follows it in its clause.
        ("It is helped by giving ibuprofen 8 g every day (4 g if that is too much).", []),
        # Steps.
        ("It can be stepped up by 50 mg at weekly intervals.", ["stepped up by 50 mg at weekly intervals"]),
        ("Withdrawal is gradual, by 10 mg every week.", ["Withdrawal is gradual, by 10 mg every week"]),
        ("The rate is raised by 50 mmHg.", []),
        # An amount that is told by another, for some.
        ("Children under 40 kg remain on the lower dose.", ["the lower dose"]),
        ("In people with weak kidneys three quarters of the usual dose should be taken.", ["three quarters of the usual dose in people with weak kidneys"]),
        ("With weak kidneys 50% of the dose is given.", ["50% of the dose"]),
        ("The lower dose works.", []),
        ("The lower dose is found in Europe.", []),
    ],
)  # fmt: skip
def test_among_the_uses(sentence: str, found: list[str]) -> None:
    assert _texts(sentence) == found


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("Side effects", "Many physicians therefore begin with 250 mg a day.", ["250 mg a day"]),
        ("Side effects", "Rash can be avoided by starting with 25 mg on alternate days.", ["25 mg on alternate days"]),
        ("Side effects", "Children should never receive over 2 mg/kg.", ["never receive over 2 mg/kg"]),
        ("Side effects", "Over 2 mg/kg can be given to mothers.", []),
        ("Side effects", "Tremor in 12% of those who should take 40 mg a day is mild.", []),
        ("Side effects", "A dose of 20 mg can impair driving.", []),
        ("Side effects", "It may be taken twice daily.", []),
        ("Side effects", "Fever means halving the dose.", ["halving the dose"]),
        ("Side effects", "The lower dose is recommended.", []),
        ("Side effects", "Users of 100 mg a day dream.", []),
        ("Interactions", "When taken with ritonavir no more than 2.5 mg every 72 hours should be used.", ["no more than 2.5 mg every 72 hours"]),
        ("Interactions", "Those who take valproate begin at 25 mg every other day.", ["25 mg every other day"]),
        ("Interactions", "The dose may be doubled in people who take phenytoin.", ["dose may be doubled in people who take phenytoin"]),
        ("Interactions", "Ketoconazole raises its exposure, and no more than 20 mg a day should be given.", ["no more than 20 mg a day"]),
        ("Mechanism of action", "40 mg of foonib a day inhibits much of the maximum enzyme A2 release.", []),
        ("Interactions", "With cimetidine, half the dose is enough.", ["half the dose"]),
        ("Interactions", "Simvastatin must not exceed 20 mg a day.", []),
        ("Pharmacokinetics", "Poor metabolisers should have at most 8 mg a day.", ["at most 8 mg a day"]),
        ("Pharmacokinetics", "After 8 mg a day the level is steady.", []),
        ("Monitoring", "Nobody should go beyond 8 mg a day.", []),
        ("History", "At most 8 mg a day should be taken by people with gout.", []),
    ],
)  # fmt: skip
def test_elsewhere_it_must_be_advised(heading: str, sentence: str, found: list[str]) -> None:
    assert _texts(sentence, heading) == found


def test_a_step_is_no_amount_that_is_taken() -> None:
    assert read("The dose is lowered by 5 mg every week.") == [("lowered by 5 mg", None, "every week", None)]


def test_what_a_frame_has_read_is_not_read_again() -> None:
    assert _texts("The usual dose is 5 mg twice daily, at times 10 mg in men.") == ["5 mg twice daily", "10 mg in men"]


def test_an_age_without_its_ending_bounds_the_group_as_well() -> None:
    assert _texts("For children age 12 and under, 5 mg is given daily.") == [
        "5 mg is given daily in children age 12 and under"
    ]
    assert _texts("Children age 6 to 12 take 10 mg daily.") == ["10 mg daily in children age 6 to 12"]
