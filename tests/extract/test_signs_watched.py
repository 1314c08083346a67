from __future__ import annotations

import pytest

from app.extract.monitoring import extract
from app.extract.signs_watched import signs_watched
from app.wikitext.parse import parse_document


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Families are asked to watch for changes in mood that are not usual.", ["changes in mood"]),
        ("Users ought to be watched closely for jaundice and bleeding.", ["jaundice", "bleeding"]),
        ("Be alert to signs of liver damage such as jaundice.", ["signs of liver damage", "jaundice"]),
        ("Attention must be paid to signs of gout.", ["signs of gout"]),
        ("Vigilance for signs of infection is needed during treatment.", ["signs of infection"]),
        ("Doctors have to watch for suicidality.", ["suicidality"]),
        ("It is given only under observation of the respiratory status, as is usual.", ["respiratory status"]),
        ("Doctors look for gout.", []),
        ("Users were watched for jaundice, as is usual.", []),
        ("Users should watch for sales.", []),
        ("Users need not be watched for jaundice.", []),
        ("They should be observed for two hours.", []),
    ],
)
def test_signs_that_are_watched_for(sentence: str, found: list[str]) -> None:
    assert [sign.test for sign in signs_watched(sentence)] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Pregnancy has to be excluded before the start and monthly.",
            [("Pregnancy", ("before the start", "monthly"))],
        ),
        ("Barine deficiency must first be ruled out.", [("Barine deficiency", ())]),
        (
            "It is wise to rule out latent tuberculosis before treatment.",
            [("latent tuberculosis", ("before treatment",))],
        ),
        ("Gout must be ruled out.", []),
        ("Pregnancy was excluded before the trial.", []),
    ],
)
def test_what_a_test_rules_out(sentence: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(sign.test, sign.schedule) for sign in signs_watched(sentence)] == found


def test_signs_only_where_no_test_is_read() -> None:
    def facts(source: str) -> list[str]:
        return [fact.test for fact in extract(parse_document("Foonib", f"== Adverse effects ==\n{source}")).facts]

    assert facts("Relatives have to look out for suicidal thoughts.") == ["suicidal thoughts"]
    assert facts("The urea has to be looked into, and one has to look out for gout.") == ["urea"]
