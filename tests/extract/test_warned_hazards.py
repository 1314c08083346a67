from __future__ import annotations

import pytest

from tests.extract.precaution_prose import names


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Gouty purpura has been reported with testol.", ["Gouty purpura"]),
        ("Severe joint pain may begin within a day.", ["Severe joint pain"]),
        ("Kidney injury, sometimes fatal, has occurred.", ["Kidney injury"]),
        ("Testol can cause pancreatitis and falls.", ["pancreatitis"]),
        ("Can cause pancreatitis.", ["pancreatitis"]),
        ("It concentrates the bile, leading to a risk of gallstones.", ["gallstones"]),
        ("Headaches have occurred.", []),
        ("Kidney injury has not been reported.", []),
    ],
)
def test_what_happens_is_a_hazard_where_warnings_stand(sentence: str, found: list[str]) -> None:
    assert names(sentence, "Warnings") == found
    assert names(sentence, "Side effects") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Owing to this risk of hepatotoxicity, it is dispensed by few clinics only.", ["hepatotoxicity"]),
        ("Blood counts are monitored because of the risk of anaemia.", ["anaemia"]),
        ("Fluid retention coming on late should prompt an examination.", ["Fluid retention"]),
        ("If chest pain occurs, embolism should be suspected.", ["embolism"]),
        ("Cases of gout have been reported and are included as warnings on the label.", ["gout"]),
        ("An infection of the groin has been described; seek medical attention if it swells.", ["infection of the groin"]),
        ("If a joint swells, it should be investigated.", []),
        ("Because of the risk of anaemia, it is contraindicated in lupus.", []),
        ("There is no reason to think that gout should be suspected.", []),
        ("Because of the risk of anaemia, few people take it.", []),
        ("Further warnings concern hepatitis B reactivation, new onset of lupus (seen once) and anaemia.", [
            "hepatitis B", "lupus", "anaemia",
        ]),
        ("Patients should be told that they may be more prone to sunburn.", ["sunburn"]),
        ("Patients should be warned that drowsiness may occur.", ["drowsiness"]),
        ("Patients should be told that it may take weeks to work.", []),
        ("Patients should call their doctor if jaundice develops.", ["jaundice"]),
        ("Patients should contact the clinic if they notice muscle pain.", ["muscle pain"]),
        ("Patients should contact the clinic if they notice nothing.", []),
        ("Further warnings concern lupus (carriers should be watched closely) and anaemia.", ["lupus", "anaemia"]),
        ("Patients should call their doctor if neuropsychiatric events occur.", ["neuropsychiatric events"]),
    ],
)  # fmt: skip
def test_a_hazard_that_something_is_done_about(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found
    assert not names(sentence, "Medical uses")
