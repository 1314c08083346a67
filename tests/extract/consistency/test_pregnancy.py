"""Pregnancy as a contraindication against the pregnancy class."""

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings, told

CHECK = ConsistencyCheck.PREGNANCY_CLASS
FORBIDDEN = "==Contraindications==\n* Pregnancy\n"


def box(**classes: str) -> str:
    return (
        "{{Infobox drug\n" + "\n".join(f"| pregnancy_{place} = {value}" for place, value in classes.items()) + "\n}}\n"
    )


def test_classes_that_speak_for_and_against_use() -> None:
    assert findings(CHECK, box(AU="A", US="X") + FORBIDDEN) == [
        {
            "outcome": "disagree",
            "detail": "Contraindicated in “Pregnancy”; AU class A means “Taken by a large number of pregnant women "
            "without proven harm to the fetus”, which speaks for use in pregnancy.",
            "quotes": ["A", "Pregnancy"],
        },
        {
            "outcome": "agree",
            "detail": "Contraindicated in “Pregnancy”; US class X (of a scheme since withdrawn) means “Fetal risk "
            "clearly outweighs any benefit”.",
            "quotes": ["X", "Pregnancy"],
        },
    ]


def test_a_class_that_does_neither() -> None:
    assert told(CHECK, box(AU="C") + FORBIDDEN) == [
        (
            "cannot_check",
            (
                "Contraindicated in “Pregnancy”; AU class C means “Has caused or may cause harmful, possibly reversible "
                "effects on the fetus without malformations”, which neither allows nor forbids use in pregnancy."
            ),
        )
    ]


def test_a_class_that_is_not_known() -> None:
    assert [detail for _, detail in told(CHECK, box(EU="Caution") + FORBIDDEN)] == [
        (
            "Contraindicated in “Pregnancy”; EU class Caution is no class known here, which neither allows nor forbids "
            "use in pregnancy."
        )
    ]


def test_a_class_against_use_without_a_contraindication() -> None:
    assert told(
        CHECK,
        box(AU="X", US="C") + "{{Infobox drug\n| legal_US = OTC\n}}\n==Contraindications==\n* Late pregnancy\n* Asthma",
    ) == [
        (
            "cannot_check",
            (
                "AU class X means “Such a high risk of permanent fetal damage that it should not be used in pregnancy”; "
                "no contraindication in pregnancy was read from the article."
            ),
        )
    ]


def test_a_contraindication_without_a_class_is_not_checked() -> None:
    assert findings(CHECK, FORBIDDEN) == []
