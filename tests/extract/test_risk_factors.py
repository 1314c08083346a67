from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It should be temporarily discontinued before any scan that uses dyes, as they may harm.",
            ["scan that uses dyes"],
        ),
        ("For people undergoing surgery, treatment is generally suspended.", ["undergoing surgery"]),
        (
            "Similarly, spinal puncture carries an increased risk, so it is stopped prior to this procedure.",
            ["Spinal puncture"],
        ),
        ("It is a matter of days, and it is stopped prior to this procedure.", []),
        ("It should be stopped before starting another drug.", []),
        ("It should be stopped before breakfast.", []),
        ("It should not be stopped before surgery.", []),
        ("It is suspended.", []),
    ],
)
def test_what_it_is_stopped_before(sentence: str, found: list[str]) -> None:
    assert [name.lower() for name in precautions(f"==Side effects==\n{sentence}")] == [name.lower() for name in found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "By the label, heart failure (if unstable) increases the risk of acidosis with foonib.",
            {"heart failure": "increases the risk of acidosis with foonib"},
        ),
        ("Asthma and gout are risk factors.", {"Asthma": "are risk factors", "gout": "are risk factors"}),
        ("Foonib increases the risk of stroke.", {}),
        ("This treatment increases the risk of stroke.", {}),
        ("Asthma never increases the risk of stroke.", {}),
        ("Smoking increases the risk of stroke.", {}),
    ],
)
def test_what_adds_to_the_danger(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"==Precautions==\n{sentence}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "People should be tested for latent tuberculosis with a skin test before treatment.",
            {"latent tuberculosis": "should be tested for latent tuberculosis with a skin test before"},
        ),
        (
            "People should be tested for tuberculosis, hepatitis, and malaria prior to treatment.",
            dict.fromkeys(
                ("tuberculosis", "hepatitis", "malaria"),
                "should be tested for tuberculosis, hepatitis, and malaria prior to",
            ),
        ),
        ("They are more common in women than men.", {}),
        ("People should be tested for a good mood before treatment.", {}),
        ("It was developed and tested for malaria before the war.", {}),
        (
            "Sudden cessation of foonib may lead to seizures.",
            {"Sudden cessation of foonib": "Sudden cessation of foonib may lead to seizures"},
        ),
        ("Sudden cessation of barine may lead to seizures.", {}),
        (
            "Abrupt withdrawal of treatment can cause seizures.",
            {"Abrupt withdrawal of treatment": "Abrupt withdrawal of treatment can cause seizures"},
        ),
        ("Abrupt withdrawal should be avoided.", {"Abrupt withdrawal": "Abrupt withdrawal should be avoided"}),
        ("It should not be stopped abruptly.", {"stopped abruptly": "should not be stopped abruptly"}),
        (
            "These are more common in people with low potassium.",
            {"low potassium": "These are more common"},
        ),
    ],
)
def test_what_is_looked_for_first_and_how_it_is_not_stopped(sentence: str, found: dict[str, str]) -> None:
    assert precautions(f"==Side effects==\n{sentence}") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Factors that increase the risk of bleeding include older age, gout, and long days.",
            ["older age", "gout"],
        ),
        ("Those at higher risk include the elderly and people with gout.", ["elderly", "gout"]),
        ("The risk of falls is higher in certain groups, such as those with gout.", ["gout"]),
        ("The risk is not higher in certain groups, such as those with gout.", []),
    ],
)
def test_who_is_listed_as_being_at_risk(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"==Side effects==\n{sentence}")) == found


def test_a_list_of_what_increases_the_risk_is_one_of_precautions() -> None:
    introduction = "Factors that increase the risk of bleeding are:"
    assert list(precautions(f"==Side effects==\n{introduction}\n* Older age\n* Gout")) == ["Older age", "Gout"]
    assert precautions("==Side effects==\nThe effects are:\n* Older age\n* Gout") == {}
