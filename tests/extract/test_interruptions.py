from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


def names(sentence: str, heading: str = "Side effects") -> list[str]:
    return list(precautions(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}"))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Societies have recommended stopping it for a week before elective surgery.", ["elective surgery"]),
        ("At least four weeks should pass between major surgery and the first dose.", ["major surgery"]),
        ("Temporary discontinuation is advised during acute illness.", ["acute illness"]),
        ("It is also withheld from people who have had a stroke.", ["stroke"]),
        ("When possible, discontinue foonib at least a week prior to any surgery.", ["surgery"]),
        ("Foonib is given daily, and stop signs are red.", []),
        ("Some advise stopping it before starting another.", []),
        ("Two hours should pass between meals and the next dose.", []),
    ],
)
def test_what_it_is_kept_apart_from(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The presence of jaundice requires that treatment be stopped.", ["jaundice"]),
        ("Should jaundice appear, the drug is promptly stopped.", ["jaundice"]),
        ("Patients should be warned of gout whenever the dose is raised.", ["gout"]),
        ("Nephritis necessitates permanent discontinuation.", ["Nephritis"]),
        ("Liver failure has been reported; it should be stopped if it occurs.", ["Liver failure"]),
        ("Hepatitis may occur, and if it develops, foonib should be discontinued.", ["Hepatitis"]),
        ("Those who develop a rash while taking foonib should stop it.", ["rash"]),
        (
            (
                "If a patient develops a sore throat, fever or other signs of infection along with weakness, treatment "
                "should be discontinued."
            ),
            ["signs of infection"],
        ),
        ("Patients should report any fever to their doctor.", ["fever"]),
        ("Users should seek medical attention for chest pain.", ["chest pain"]),
        ("Signs of bleeding should be reported at once.", ["bleeding"]),
        ("Treatment should be suspended when creatinine rises.", ["creatinine"]),
        ("Liver failure has been reported.", []),
        ("Treatment was stopped in those who developed a rash.", []),
        ("If it occurs, foonib should be stopped.", []),
        ("It is given for gout, and is to be stopped if a serious one develops.", []),
        ("If there are signs of gout, it ought to be discontinued.", ["gout"]),
        ("If there are no signs of gout, it should be stopped.", []),
        ("In shock or severe infection foonib should be stopped at once.", ["shock", "severe infection"]),
        ("In trials of severe infection barine was stopped.", []),
        ("Patients experiencing chest pain should contact their doctor.", ["chest pain"]),
        ("Patients are told to stop smoking, and the dose may have to be reduced in those who do.", []),
        ("If signs of gout develop (pain or fever) the drug should be stopped.", ["signs of gout"]),
        ("A rash occurs in some patients and requires discontinuation.", []),
    ],
)
def test_at_which_sign_it_is_stopped_or_told_of(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


def test_before_which_operation_it_is_stopped_may_stand_among_interactions() -> None:
    sentence = "Societies recommend stopping it a week before surgery, and warfarin before dental work."
    assert names(sentence, "Interactions") == ["surgery"]
