"""What belongs to one member of a list of uses and what to all of them, and what is no member."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Testol is used for hives, early puberty in boys, acne and hair loss in women.",
            [("hives", None), ("early puberty", "boys"), ("acne", "women"), ("hair loss", "women")],
        ),
        ("It is used to treat gout in adults, hives in children and lupus.", [("gout", "adults"), ("hives", "children"), ("lupus", None)]),
        ("It is used for gout and hives in women.", [("gout", "women"), ("hives", "women")]),
        ("It has been used in lupus and in refractory gout of children.", [("lupus", None), ("refractory gout", "children")]),
        ("It is indicated for gout in adults in combination with barol.", [("gout", "adults")]),
        (
            "It is used for gout, skin conditions such as hives or scabies in people with lupus, asthma, and sciatica.",
            [("gout", None), ("hives", None), ("scabies", None), ("asthma", None), ("sciatica", None)],
        ),
        (
            "It is used for gout, conditions such as hives in people with lupus, scars of old, and so on.",
            [("gout", None), ("hives", None), ("scars of old", None)],
        ),
    ],
)  # fmt: skip
def test_people_of_one_member_are_not_those_of_the_others(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, who) for name, _, who in read(f"== Medical uses ==\n{sentence}")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It treats some rheumatic diseases in adults, including gout, lupus and spondylitis.", ["gout", "lupus", "spondylitis"]),
        ("It is used in serious conditions like anthrax, and gout.", ["anthrax", "gout"]),
        ("It is effective in treating gout, with relapse in 20% of patients.", ["gout"]),
        ("It is used to prevent gout, 12% fewer strokes, and hives.", ["gout", "hives"]),
        ("It is used for secondary hyperaldosteronism (such as occurs with cirrhosis).", ["secondary hyperaldosteronism"]),
        ("It is used to reduce the risk of disease progression and hospitalization.", []),
        ("It is used for lupus and thrombocytopenic purpura (TP).", ["lupus", "thrombocytopenic purpura"]),
        ("Barol is for multiple foo atrophy (or MFA). Testol is an off-label treatment of MFA.", ["multiple foo atrophy"]),
    ],
)  # fmt: skip
def test_members_of_a_group_and_what_is_none(sentence: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"== Medical uses ==\n{sentence}")] == expected


def test_whom_a_use_is_for_is_no_use() -> None:
    text = "== Medical uses ==\nTestol is effective in the treatment of mania in people with bipolar disorder."
    assert [(name, who) for name, _, who in read(text)] == [("mania", "people with bipolar disorder")]


def test_an_item_may_list_many_names_and_tell_no_data() -> None:
    item = "spotted fever and marsh fever, scrub typhus, trench fever, Q fever, smallpox, and tick fevers of Rickettsia"
    text = f"== Medical uses ==\nTestol is indicated for:\n* {item}\n* Chlamydia: 0.03 μg/mL – 2 μg/mL\n* gout"
    found = [name for name, _, _ in read(text)]
    assert found == [
        "spotted fever",
        "marsh fever",
        "scrub typhus",
        "trench fever",
        "Q fever",
        "smallpox",
        "tick fevers of Rickettsia",
        "gout",
    ]


def test_what_is_treated_is_no_subject_of_its_own() -> None:
    text = "== Medical uses ==\n=== Ectopic pregnancy ===\nTestol is used to treat ectopic pregnancy."
    assert read(text) == [("ectopic pregnancy", "approved", None)]
    assert read(text.replace("Ectopic pregnancy =", "Pregnancy =")) == []
    loss = "== Medical uses ==\n=== Early pregnancy loss ===\nTestol is used to complete a miscarriage."
    assert read(loss) == [("miscarriage", "approved", None)]
