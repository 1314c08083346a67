from __future__ import annotations

from tests.extract.contraindication_prose import contraindications


def test_the_same_condition_in_other_words_is_one() -> None:
    source = "It should not be used in people with kidney disease or in pregnancy. It is contraindicated in pregnant women, in renal failure, in late pregnancy, in early pregnancy, in nursing mothers, and in people who are breastfeeding."
    assert list(contraindications(source)) == [
        "kidney disease",
        "pregnancy",
        "late pregnancy",
        "early pregnancy",
        "nursing mothers",
    ]


def test_since_when_and_plain_words_make_no_other_condition() -> None:
    source = (
        "It is contraindicated in people with a previous history of seizures.\n\nIt is contraindicated in epilepsy."
    )
    assert list(contraindications(source)) == ["previous history of seizures"]
    source = "It is contraindicated in heart attack.\n\nIt is contraindicated in acute myocardial infarction."
    assert list(contraindications(source)) == ["heart attack"]
    source = "It is contraindicated in a family history of gout.\n\nIt is contraindicated in gout."
    assert list(contraindications(source)) == ["family history of gout", "gout"]
