"""Conditions that research was done in, however the sentence tells it."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def _uses(sentence: str, heading: str = "Research") -> dict[str, str]:
    return {name: status for name, status, _ in read(f"=={heading}==\n{sentence}\n")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # The condition comes first, then what came of it.
        ("In narcolepsy a small trial found testol better than placebo.", {"narcolepsy": "investigational"}),
        ("For panic disorder, testol has produced mixed results.", {"panic disorder": "investigational"}),
        ("In gout and in lupus, the large HOPE trial found no benefit.", {"gout": "not_recommended", "lupus": "not_recommended"}),
        ("In gout the crystals are seen in every joint.", {}),
        # The condition is what was studied.
        (
            "In addition, psoriasis, vitiligo and alopecia areata have all been the subject of clinical trials.",
            {"psoriasis": "investigational", "vitiligo": "investigational", "alopecia areata": "investigational"},
        ),
        ("Tinnitus has been looked at only in observational data.", {"Tinnitus": "investigational"}),
        # A clause is no condition.
        ("Because raised TSH is common, testol has been studied in several trials.", {}),
        ("Although loss of sleep is common, testol has been looked at in a trial.", {}),
        ("Tuberculosis is the subject of a national programme.", {}),
        ("The prevalence of asthma was studied in a trial.", {}),
        # Where trials were done.
        (
            "Small studies have been done in stuttering and in vertigo.",
            {"stuttering": "investigational", "vertigo": "investigational"},
        ),
        ("Trials are under way in lupus nephritis.", {"lupus nephritis": "investigational"}),
        ("A small study of people with polycystic ovary syndrome reported weight loss.", {"polycystic ovary syndrome": "investigational"}),
        ("Studies were done in Italy.", {}),
        # What happens in the ill is no use.
        ("In heart failure, trials with testol reported higher mortality.", {}),
        ("In asthma, one trial found that testol made wheezing worse.", {}),
        ("Overdose and poisoning have been studied in case reports.", {}),
        ("In kidney failure the half-life was longer in a small trial.", {}),
        ("In a trial of testol in gout, two people developed hepatitis.", {}),
    ],
)  # fmt: skip
def test_studied(sentence: str, expected: dict[str, str]) -> None:
    assert _uses(sentence) == expected


def test_research_is_read_in_a_section_on_uses_only() -> None:
    assert _uses("In night eating syndrome one trial found it superior to placebo.", "Medical uses") == {
        "night eating syndrome": "investigational"
    }
    assert _uses("In night eating syndrome one trial found it superior to placebo.", "Pharmacology") == {}
