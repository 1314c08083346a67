"""Tests of how reactions are told to have occurred: verbs behind the list, and what is said of each of its members."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import names


def read(sentence: str) -> list[str]:
    return names(f"== Side effects ==\n{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hives, cough and tremor have all been noted.", ["Hives", "cough", "tremor"]),
        ("Hives and cough have both been described.", ["Hives", "cough"]),
        ("Hives, cough and gout each occurred in a few people.", ["Hives", "cough", "gout"]),
        ("Gout has been encountered with long use.", ["Gout"]),
        ("Gout may also be encountered.", ["Gout"]),
        ("Gout and hives have been the subject of case reports.", ["Gout", "hives"]),
        ("Gout is the subject of several case reports.", ["Gout"]),
        ("Gout and hives were later added to the label.", ["Gout", "hives"]),
        ("Gout is listed in the product information.", ["Gout"]),
        ("Rarely, hives and gout have followed its injection.", ["hives", "gout"]),
        ("Skin: Hives and increases of bilirubin and creatinine.", ["Hives", "increases of bilirubin", "increases of creatinine"]),
        ("Common: hives, gout, and increases in bilirubin.", ["hives", "gout", "increases in bilirubin"]),
        ("Gout has not been encountered.", []),
        ("No gout has been encountered.", []),
        ("Hives and cough have not all been linked to it.", []),
        ("Gout has not followed its injection.", []),
        ("Gout has been the subject of many books.", []),
        ("In rats, gout has followed its injection.", []),
        ("With alcohol, gout has been the subject of case reports.", []),
        ("A tablet to treat gout was added to the label.", []),
        ("Common: xine, and the dose increases in children.", []),
    ],
)  # fmt: skip
def test_verbs_behind_the_list(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hives and gout were the events seen most often in trials.", ["Hives", "gout"]),
        ("Hives and gout were the uses seen most often in trials.", []),
        ("Hives and gout were found in 3.0% against 1.9% with placebo.", ["Hives", "gout"]),
        ("Xine was found in milk.", []),
        ("Gout was found in 5% of people who had hives.", []),
        ("Glaucoma can be triggered in those with narrow angles.", ["Glaucoma"]),
        ("Seizures may be triggered by flashing light.", []),
        ("Drowsiness may make driving dangerous.", ["Drowsiness"]),
        ("Poor sight may make walking dangerous.", []),
        ("Hives, cough and gout were less common.", ["Hives", "cough", "gout"]),
        ("Hives are less common than with barine.", []),
        ("Compared with barine, hives are less common.", []),
        ("Hives were reported in single cases, as have gout and fever; if these occur, it is stopped.", ["Hives", "gout", "fever"]),
        ("Gout has been reported, as has the drug.", ["Gout"]),
        ("Anemia, possibly related to poor diet, has been described.", ["Anemia"]),
        ("Hepatitis, probably due to an allergy, has been reported.", ["Hepatitis"]),
        ("Hepatitis, sometimes fatal, may occur.", ["Hepatitis"]),
        ("Hepatitis, which was not seen in trials, has not been reported.", []),
        ("Infusion reactions occur, mostly as dizziness and hives.", ["Infusion reactions", "dizziness", "hives"]),
        ("The most common side effects are skin related, such as rashes and hives.", ["rashes", "hives"]),
        ("Its side effects are small, with other drugs given, such as gout.", []),
        ("Side effects were gout (5%), and hives (5%) vs. placebo, 4%, and 1% respectively.", ["gout", "hives"]),
        ("Side effects include suicidal thoughts or actions, and gout.", ["suicidal thoughts", "gout"]),
        ("These toxic reactions may also occur.", []),
        ("Hematological side effects have been seen.", ["Hematological side effects"]),
        ("Neuropsychiatric effects of aging may occur.", []),
    ],
)  # fmt: skip
def test_frames_around_the_list(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It may cause elevated ALT, AST and bilirubin, and rash.", ["elevated ALT", "elevated AST", "elevated bilirubin", "rash"]),
        ("Increased BUN and serum creatinine have been noted.", ["Increased BUN", "Increased serum creatinine"]),
        ("It may cause increased appetite and decreased libido.", ["increased appetite", "decreased libido"]),
        ("It may cause increased appetite, rash, and cholesterol.", ["increased appetite", "rash"]),
        ("It may cause increased infections and libido.", ["increased infections"]),
        ("It may cause increased appetite with effects on libido.", ["increased appetite with effects on libido"]),
        ("It may cause an increase in enzymes or creatinine without symptoms.", ["increase in enzymes", "increase in creatinine"]),
    ],
)  # fmt: skip
def test_a_change_said_once_is_that_of_the_next_measured_thing(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Xine blocks an enzyme (which is responsible for the production of inflammation and pain).", []),
        ("Xine (which may cause hives) is a drug.", ["hives"]),
    ],
)
def test_what_an_aside_says_of_its_noun(sentence: str, expected: list[str]) -> None:
    assert names(f"== Pharmacology ==\n{sentence}\n") == expected
