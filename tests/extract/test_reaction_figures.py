from __future__ import annotations

from typing import Any

import pytest

from app.extract.reaction_figures import NO_FIGURES, read_figures
from app.facts.adverse_reactions import EventRate, ReactionComparator
from app.facts.quantity import PercentRange


def _share(low: float | None, high: float | None = None) -> PercentRange:
    return PercentRange(low=low, high=low if high is None else high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8%", {"percent": _share(8)}),
        (
            "8% with the drug, placebo 2%",
            {"percent": _share(8), "comparator": ReactionComparator(arm="placebo", percent=_share(2))},
        ),
        (
            "placebo 2%, drug 8%",
            {"percent": _share(8), "comparator": ReactionComparator(arm="placebo", percent=_share(2))},
        ),
        (
            "1235/1729 (71%) versus 204/729 (28%) of patients on the drug versus placebo",
            {"percent": _share(71), "comparator": ReactionComparator(arm="placebo", percent=_share(28))},
        ),
        ("between 5 and 10%", {"percent": _share(5, 10)}),
        ("40%, severe in 2%", {"percent": _share(40), "subset": ("severe", _share(2))}),
        ("0.5 cases/100 patient-years", {"rate": EventRate(value=0.5, per=100, unit="patient-years")}),
        ("1 in 20,000 to 40,000", {"percent": _share(0.0025, 0.005)}),
        ("1 in 2,000 to 3,000 patient-years", {}),
        ("1 in 100 to 1 in 10", {"percent": _share(1, 10)}),
        ("1 in 1,000", {"rate": EventRate(value=1, per=1000, unit="people"), "percent": _share(0.1)}),
        (
            "3.6-fold that of the general population",
            {"comparator": ReactionComparator(arm="general population", ratio=3.6)},
        ),
        ("2- to 3-fold against placebo", {"comparator": ReactionComparator(arm="placebo")}),
        ("seen with placebo too", {}),
    ],
)
def test_figures(text: str, expected: dict[str, Any]) -> None:
    figures = read_figures(text)
    assert {name: getattr(figures, name) for name in ("percent", "comparator", "rate", "subset")} == {
        "percent": None,
        "comparator": None,
        "rate": None,
        "subset": None,
    } | expected


@pytest.mark.parametrize("text", [None, "", "see below", "95% confidence interval", "5% discontinued"])
def test_no_figures(text: str | None) -> None:
    assert read_figures(text) == NO_FIGURES


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("<1%", 0, 1),
        ("up to 5% of people", 0, 5),
        ("< 1 in 100", 0, 1),
        ("fewer than 1 in 1,000 people", 0, 0.1),
        ("more than 1 in 10 people", 10, None),
        ("1 in 1,000 to 1 in 100 people", 0.1, 1),
        ("between 1 in 10 and 1 in 100", 1, 10),
        ("1 in 10, or 1 in 100", 10, 10),
    ],
)
def test_bounded_shares_begin_at_nothing(text: str, low: float, high: float | None) -> None:
    percent = read_figures(text).percent
    assert percent is not None
    assert (percent.low, percent.high) == (low, high)


def test_a_bound_is_no_rate() -> None:
    assert read_figures("< 1 in 100").rate is None
    assert read_figures("1 in 100").rate is not None
