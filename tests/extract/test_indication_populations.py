from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is approved for anemia caused by kidney disease in adults on dialysis.", [("anemia", "adults on dialysis")]),
        ("It is indicated for gout and to slow the progression of joint damage due to the disease in men with tophi who relapse.",
         [("gout", "men with tophi who relapse"), ("progression of joint damage", "men with tophi who relapse")]),
        ("It is not recommended for gout, except in men with tophi.", [("gout", None)]),
        ("It is used for gout in people whose symptoms are not controlled with barine, and for asthma.",
         [("gout", "people whose symptoms are not controlled with barine"), ("asthma", None)]),
        ("It is used for gout not fully controlled by barine.", [("gout", None)]),
        ("It is used for gout and hives, and in asthma in children.", [("gout", None), ("hives", None), ("asthma", "children")]),
        ("It is given for gout, due to its suppression of hives.", [("gout", None)]),
        ("It is used for gout in adults, children and pregnant women.", [("gout", "adults, children and pregnant women")]),
        ("It is used for gout in adults, adolescents, and children over six.",
         [("gout", "adults, adolescents, and children over six")]),
        ("It is used especially in instances of gout.", [("gout", None)]),
        ("It is used in women for gout, and in men for asthma.", [("gout", None), ("asthma", None)]),
        ("It is used for gout in those who have relapsed after, or cannot take, barine.", [("gout", None)]),
        ("It is used for gout in those with asthma not caused by dust.", [("gout", "those with asthma")]),
        ("It is used for gout in men; in women, it is used for asthma.", [("gout", "men"), ("asthma", None)]),
        ("It is used for gout; in women, it is used for asthma.", [("gout", None), ("asthma", None)]),
        ("It is used for asthma in kidney, heart, and liver transplant recipients.", [("asthma", None)]),
        ("It is used in cattle for gout, and in humans for asthma.", [("asthma", None)]),
        ("It is used for gout on the face and scalp, asthma, and hives.", [("gout", None), ("asthma", None), ("hives", None)]),
        ("It is used for gout one to five years after menopause.", [("gout", None)]),
        ("It is indicated for gout and to prevent stroke in women.", [("gout", None), ("stroke", "women")]),
        ("It is indicated for gout in adults with " + "very " * 33 + "active disease or tophi, or who relapse.",
         [("gout", "adults with " + "very " * 33 + "active disease or tophi")]),
        ("It is indicated for gout in adults of " + "x" * 200 + ".", [("gout", None)]),
        ("It should not be used for short-term relief of " + "x" * 90 + " gout.", [("x" * 90 + " gout", None)]),
    ],
)  # fmt: skip
def test_the_whole_restriction_of_a_label(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, who) for name, _, who in read(f"==Medical uses==\n{sentence}\n")] == expected


def test_several_groups_of_people_are_one_population() -> None:
    body = "Testol is used to treat gout in men and in older women at high risk of fracture."
    assert read(body) == [("gout", "approved", "men and in older women at high risk of fracture")]


def test_the_people_of_one_member_are_not_those_of_the_others() -> None:
    body = "== Medical uses ==\nIt is used for gout, and some rashes in children."
    assert read(body) == [("gout", "approved", None), ("rashes", "approved", "children")]
