from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def told(prose: str, heading: str = "Medical uses") -> list[tuple[str, str]]:
    return [(name, status) for name, status, _ in read(f"== Medical uses ==\n=== {heading} ===\n{prose}\n")]


@pytest.mark.parametrize(
    "prose",
    [
        "Compared to placebo, testol reduced operative blood loss.",
        "A review of testol found that it reduced pain and fatigue.",
        "It has been found to relieve upper airway symptoms.",
        "It has been shown to lower deaths from heart attacks.",
        "Compared to placebo, testol reduces certain behaviors in autistic children, including aggression and self-injury.",
        "In two trials it reduced pain.",
        "It reduces operative blood loss.",
        "It was significantly superior to quxol with a comparable reduction in blood pressure.",
    ],
)
def test_what_was_measured_is_no_use(prose: str) -> None:
    assert told(prose) == []


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # What somebody found out.
        ("A meta-analysis found it superior for gout.", [("gout", "investigational")]),
        ("A Cochrane review concluded that testol is effective in gout.", [("gout", "investigational")]),
        ("It has been shown to be effective for gout.", [("gout", "investigational")]),
        ("Studies show that testol reduces the risk of stroke.", [("stroke", "investigational")]),
        ("It reduced relapses in people with gout by 30% compared with placebo.", [("gout", "investigational")]),
        ("There is good evidence that testol is effective for gout.", [("gout", "investigational")]),
        ("It has been found to reduce the risk of migraine attacks.", [("migraine attacks", "investigational")]),
        ("In a trial of people with gout testol reduced uric acid.", [("gout", "investigational")]),
        (
            "In people with recent heart attack (infarction), it has been found to reduce the risk of further events.",
            [("recent heart attack", "investigational")],
        ),
        # That it is used is said too.
        ("It is used for gout, which trials have shown to be eased.", [("gout", "approved")]),
        ("It has been shown to work well and is approved for gout.", [("gout", "approved")]),
        ("It is given to reduce pain, compared with other drugs.", [("pain", "approved")]),
        ("It is effective for gout.", [("gout", "approved")]),
        ("It was found to be of no use in gout.", [("gout", "not_recommended")]),
        # What is measured is a use where the drug is given for it.
        ("It may also reduce chronic cough.", [("chronic cough", "investigational")]),
        (
            "When administered before hysterectomy in women with fibroids, testol reduces blood loss.",
            [("hysterectomy", "approved")],
        ),
    ],
)
def test_how_far_what_was_found_out_is_accepted(prose: str, expected: list[tuple[str, str]]) -> None:
    assert told(prose) == expected


def test_a_heading_says_that_it_is_used() -> None:
    assert told("It has been shown to be effective for acute gout.", "Gout") == [("acute gout", "approved")]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("People with gout have been treated with testol.", [("gout", "off_label")]),
        ("It has been used (with quxol) in gout.", [("gout", "off_label")]),
        (
            "Diseases that have been treated with testol include gout and lupus, according to case reports.",
            [("gout", "investigational"), ("lupus", "investigational")],
        ),
        ("It is approved for people with gout who have been treated with quxol.", [("gout", "approved")]),
        # What once was, and what befell one person.
        ("It has been used as early as 1500 BC for gout.", []),
        ("It was used for gout until recently.", []),
        ("It was widely used for gout before the introduction of quxol.", []),
        ("It was used for pain in the Crimean War.", []),
        ("A football player was given testol for gout.", []),
    ],
)
def test_what_has_been_done_with_it(prose: str, expected: list[tuple[str, str]]) -> None:
    assert told(prose) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("It has been found not to be useful in gout.", [("gout", "not_recommended")]),
        (
            "There is no evidence that testol helps in gout, but a trial reported fewer attacks.",
            [("gout", "investigational")],
        ),
        (
            "While some studies show that testol does not reduce the symptoms of gout, there is growing evidence of benefit.",
            [("gout", "investigational")],
        ),
        (
            "It has been studied for gout; the RECOVER Trial saw none, and its use for that purpose is not recommended.",
            [("gout", "not_recommended")],
        ),
    ],
)
def test_evidence_against_a_use(prose: str, expected: list[tuple[str, str]]) -> None:
    assert told(prose) == expected


def test_premature_labor_is_preterm_labor() -> None:
    assert told("It is used for preterm labor. It is used to delay premature labor.") == [("preterm labor", "approved")]
