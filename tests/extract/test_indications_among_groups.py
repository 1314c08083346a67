"""Uses behind a group, an aside on people, or a denial; and what only looks like one."""

from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.facts.indications import IndicationStatus
from app.wikitext.parse import parse_document

NOT = IndicationStatus.NOT_RECOMMENDED


def uses(text: str) -> list[tuple[str, IndicationStatus]]:
    document = parse_document("Xine", f"'''Xine''' is a drug.\n\n== Medical uses ==\n{text}\n")
    return [(fact.indication, fact.status) for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xine is effective for the treatment of many cancers, including: breast, leukemia, and lymphoma.", ["breast cancer", "leukemia", "lymphoma"]),
        ("It is used to treat many diseases, including grumble, leukemia, and gout.", ["leukemia", "gout"]),
        ("It is used to prevent pneumonia in those without a spleen, and for the treatment of gout.", ["pneumonia", "gout"]),
        ("It is a first-line drug for gout, in particular in obese people.", ["gout"]),
        ("Xine is indicated for intermediate and posterior uveitis.", ["intermediate and posterior uveitis"]),
        ("It is sometimes used to combat these negative after-effects.", []),
        ("Given the slow rate of absorption, maximum physiological effects are attained late.", []),
        ("Usually supportive care is all that is recommended in overdose.", []),
        ("Xine is used in opioid overdose.", ["opioid overdose"]),
        ("Xine is licensed to treat empyema and gastric stasis.", ["empyema", "gastric stasis"]),
    ],
)  # fmt: skip
def test_conditions_of_a_sentence(text: str, found: list[str]) -> None:
    assert [name for name, _ in uses(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is not intended for the prophylactic therapy of migraine.", [("migraine", NOT)]),
        ("It is given off-label for its past medical uses, such as gout.", [("gout", IndicationStatus.OFF_LABEL)]),
    ],
)
def test_how_far_a_use_is_accepted(text: str, found: list[tuple[str, IndicationStatus]]) -> None:
    assert uses(text) == found
