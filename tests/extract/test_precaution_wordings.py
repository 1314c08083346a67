"""Wordings of warnings that no other test has, and those that only look like them."""

from __future__ import annotations

import pytest

from app.extract.conditions import conditions
from tests.extract.precaution_prose import names


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("If a patient using foonib suffers from a bout of gout, the patient must rest.", ["gout"]),
        ("If a person has a pulse of under 50 or a heart block, foonib should be stopped.", [
            "pulse of under 50", "heart block",
        ]),
        ("If a patient has gout, the dose is higher.", []),
        ("Patients are told to seek medical advice if they notice yellowing of the skin.", ["yellowing of the skin"]),
        ("Foonib may mask the early signs of infection.", ["infection"]),
        ("Foonib masks the symptoms of gout and so delays its treatment.", ["gout"]),
        ("Gout may occur, so patients should drink more.", ["Gout"]),
        ("Photosensitivity may occur; therefore a hat is recommended.", ["Photosensitivity"]),
        ("The risk of falls may also be increased by gout.", ["gout"]),
        ("The risk of falls is increased by foonib.", []),
        ("Poor CYP2D6 metabolizers reach higher levels.", ["Poor CYP2D6 metabolizers"]),
        ("Poor CYP2D6 metabolizers may need lower doses.", ["Poor CYP2D6 metabolizers"]),
        ("Patients of Asian descent should start at 5 mg.", ["Patients of Asian descent"]),
        ("Reduce the dose if creatinine clearance is below 30 mL/min.", ["creatinine clearance below 30 mL/min"]),
        ("It increases mortality in elderly people with gout.", ["elderly people with gout"]),
        ("Treatment in people with gout is therefore advised against.", ["gout"]),
        ("In people with gout foonib is not recommended.", ["gout"]),
        ("Elderly patients tolerate it poorly.", ["Elderly patients"]),
        ("Children under two are at particular danger of falls.", ["Children under two"]),
        ("Those with a low platelet count bleed more readily.", ["low platelet count"]),
        ("For the elderly 2.5 mg is enough.", ["elderly"]),
        ("If creatinine clearance is 30 to 50 mL/min, 100 mg is given.", ["creatinine clearance 30 to 50 mL/min"]),
        ("The dose depends on renal function.", ["impaired renal function"]),
        ("Moderate liver impairment calls for half the dose.", ["Moderate liver impairment"]),
        ("Caution: glaucoma, lupus.", ["glaucoma", "lupus"]),
        ("One should be wary of using it in the elderly.", ["elderly"]),
        ("Heavy drinkers should not take more than 2 g a day.", ["Heavy drinkers"]),
        ("Do not stop foonib suddenly.", ["stop foonib suddenly"]),
        ("Treatment is withdrawn gradually.", ["withdrawn gradually"]),
        ("It may worsen asthma and should be avoided in those with gout.", ["gout", "asthma"]),
        ("Blood donation is not permitted during treatment.", ["Blood donation"]),
        ("Blood must not be donated during treatment.", ["Blood must not be donated"]),
        ("It can cause drowsiness, so driving is dangerous.", ["driving"]),
        ("Patients should not sunbathe.", ["sunbathe"]),
        ("A boxed warning covers tendon rupture.", ["tendon rupture"]),
        ("An agency added a warning about heart failure in 2016.", ["heart failure"]),
        ("In people with gout it improves walking.", []),
        ("It is preferable to avoid its use in gout.", ["gout"]),
        ("Falls may occur in people with gout the first week of treatment.", ["gout"]),
        ("It has not been very well studied in people with gout.", ["gout"]),
        ("Stopping the pills suddenly may be dangerous.", ["Stopping the pills suddenly"]),
        ("While it seems safe in gout its use is not recommended near delivery.", []),
    ],
)  # fmt: skip
def test_wordings_of_warnings(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        ("Medical uses", "Foonib is dangerous for people with severe gout.", ["severe gout"]),
        ("Patient advice", "Tell the doctor about any gout.", ["gout"]),
        ("Medical uses", "Patients on dialysis with anaemia are given 50 mg three times weekly.", []),
        ("Medical uses", "Patients on dialysis are given half of that.", ["on dialysis"]),
        ("Pregnancy", "There is a lack of adequate human data on foonib in pregnancy.", ["pregnancy"]),
        ("Precautions", "It may oddly raise urate in patients with gout.", ["gout"]),
        ("Pregnancy", "Mothers taking it ought not to nurse.", ["not to nurse"]),
        (
            "Pregnancy",
            "On the strength of findings in rats, it is not recommended in late pregnancy.",
            ["late pregnancy"],
        ),
        ("Kidney disease", "The dose should be halved.", ["Kidney disease"]),
        ("Cautions", "* Gout\u2014greater risk of falls", ["Gout"]),
        ("Contraindications", "It is withheld from people with gout.", []),
        ("Contraindications", "* Gout (boxed warning: stroke)", []),
        ("Contraindications", "* Gout (falls are more common in people with lupus)", []),
    ],
)
def test_where_they_stand(heading: str, sentence: str, found: list[str]) -> None:
    assert names(sentence, heading) == found


def test_a_use_for_an_illness_is_headed_by_it() -> None:
    assert names("===Kidney disease===\nThe dose should be halved.", "Medical uses") == []
    assert names("===Children===\nLower doses are advised.", "Medical uses") == ["Children"]


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("people with gout the response may be delayed", ["gout"]),
        ("those whose immune system is weakened", ["weakened immune system"]),
        ("those whose clearance is below 30 mL/min", ["clearance below 30 mL/min"]),
        ("patients who already have heart or kidney disease", ["heart disease", "kidney disease"]),
        ("the frail, in the malnourished, and in those with gout", ["frail", "malnourished", "gout"]),
        ("weight below 60 kg, for which less is given", ["weight below 60 kg"]),
        ("persons with a block of second or third degree, and from those with gout", [
            "block of second or third degree", "gout",
        ]),
        ("conditions that", []),
    ],
)  # fmt: skip
def test_no_group_ends_in_a_broken_piece(group: str, found: list[str]) -> None:
    assert conditions(group) == found
