"""Counts against percentages."""

import pytest

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, told

CHECK = ConsistencyCheck.COUNT_PERCENT


def test_every_share_of_a_sentence() -> None:
    text = "Rash occurred in 300/400 (75%) of those on it and in 40 of 200 patients (25%) on placebo."
    assert findings(CHECK, text) == [
        {"outcome": "agree", "detail": "300 of 400 is 75 %; the article states 75 %.", "quotes": [text]},
        {"outcome": "disagree", "detail": "40 of 200 is 20 %; the article states 25 %.", "quotes": [text]},
    ]


@pytest.mark.parametrize(
    ("words", "outcome", "detail"),
    [
        ("9/12 of them (75%)", "agree", "9 of 12 is 75 %; the article states 75 %."),
        ("8 of 120 patients (7%)", "agree", "8 of 120 is 6.7 %; the article states 7 %."),
        ("1,235 out of 1,729 (71.4 percent)", "agree", "1,235 of 1,729 is 71.43 %; the article states 71.4 %."),
        ("71% (1,235/1,729)", "agree", "1,235 of 1,729 is 71.4 %; the article states 71 %."),
        ("12% of women (n = 30 of 250)", "agree", "30 of 250 is 12 %; the article states 12 %."),
        ("21.5% (30 of 250 patients)", "disagree", "30 of 250 is 12 %; the article states 21.5 %."),
        ("36 of the 50 adults with it [70 per cent]", "agree", "36 of 50 is 72 %; the article states 70 %."),
    ],
)
def test_ways_to_write_a_share(words: str, outcome: str, detail: str) -> None:
    assert told(CHECK, f"Rash occurred in {words}.") == [(outcome, detail)]


@pytest.mark.parametrize(
    "words",
    [
        "two of the 50 adults (4%)",
        "1/3 (30%) of adults",
        "those treated since 7/2015 (12%)",
        "those treated before 9/11 (12%)",
        "30 of 250 (about 21%)",
        "30 of 250 (95% CI 10 to 14)",
        "a blood pressure of 140/90 (3%)",
        "30 of 250, and in 21% of others",
        "2 of 120,000,000 (or 3%)",
        "more than 20% of them",
    ],
)
def test_what_is_no_count_with_its_share(words: str) -> None:
    assert findings(CHECK, f"Rash occurred in {words}.") == []
