from __future__ import annotations

import pytest

from app.extract.condition_keys import condition_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Slow heart rate (bradycardia) (<60 beats/minute)", "an already slow heart rate"),
        ("impaired renal function", "kidney impairment"),
        ("acute or chronic liver disease", "liver disease"),
        ("abrupt discontinuation", "stopped gradually"),
        ("tapered", "Sudden withdrawal of treatment"),
        ("teratogen", "pregnant women"),
        ("severe asthma", "asthma"),
        ("rapid infusion", "injected slowly"),
    ],
)
def test_two_ways_to_say_one_condition(one: str, other: str) -> None:
    assert condition_key(one) == condition_key(other)


def test_two_conditions() -> None:
    assert condition_key("rapid heartbeat") != condition_key("abrupt discontinuation")
    assert condition_key("suspected ectopic pregnancy") != condition_key("pregnancy")
    assert condition_key("planning to become pregnant") != condition_key("pregnant women")
    assert condition_key("uncontrolled asthma") != condition_key("asthma")
