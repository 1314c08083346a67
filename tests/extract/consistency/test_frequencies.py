"""Frequency words against percentages."""

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, told

CHECK = ConsistencyCheck.FREQUENCY_PERCENT


def article(*items: str) -> str:
    return "==Side effects==\n" + "\n".join(f"* {item}" for item in items)


def test_words_that_fit_their_shares_and_words_that_do_not() -> None:
    first, second = "Skin: Frequently, rash (8%), itching (13%).", "Gut: Very frequently, nausea (70%)."
    assert findings(CHECK, article(first, second)) == [
        {"outcome": "agree", "detail": "“frequently” is 1 to 10 % as CIOMS defines it: rash 8 %.", "quotes": [first]},
        {
            "outcome": "disagree",
            "detail": "“frequently” is 1 to 10 % as CIOMS defines it, which does not fit: itching 13 %.",
            "quotes": [first],
        },
        {
            "outcome": "agree",
            "detail": "“very frequently” is 10 to 100 % as CIOMS defines it: nausea 70 %.",
            "quotes": [second],
        },
    ]


def test_one_word_alone_is_plain_english() -> None:
    assert [outcome for outcome, _ in told(CHECK, article("Rare: rash (4%)"))] == ["cannot_check"]


def test_common_takes_in_what_is_very_common_where_the_article_has_no_word_for_that() -> None:
    assert told(CHECK, article("Common: rash (13%)", "Rare: nausea")) == [
        (
            "cannot_check",
            "“common” is 1 to 10 % as CIOMS defines it; as the article uses it, it may take in more: rash 13 %.",
        )
    ]


def test_a_word_is_too_strong_whatever_else_the_article_says() -> None:
    assert [outcome for outcome, _ in told(CHECK, article("Common: rash (0.2%)", "Rare: nausea (4%)"))] == [
        "disagree",
        "disagree",
    ]


def test_a_range_wider_than_the_word() -> None:
    assert [outcome for outcome, _ in told(CHECK, article("Rare: rash (<1%)", "Common: nausea (>1%)"))] == [
        "cannot_check",
        "agree",
    ]


def test_a_word_that_is_not_defined() -> None:
    assert told(CHECK, article("Occasionally, rash (8%)")) == [
        ("cannot_check", "“occasionally” is no word that CIOMS defines a share for: rash 8 %.")
    ]


def test_many_reactions_are_counted_and_not_all_named() -> None:
    names = ("rash", "nausea", "vomiting", "headache", "dizziness", "cough", "fatigue", "fever")
    items = [f"Common: {name} (3%)" for name in names]
    ((_, detail),) = told(CHECK, article(*items))
    assert detail.endswith("dizziness 3 %, cough 3 %, and 2 more.")


def test_a_word_or_a_share_alone_is_not_checked() -> None:
    assert findings(CHECK, article("Common: rash", "nausea (3%)")) == []
