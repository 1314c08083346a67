from __future__ import annotations

import re

import pytest

from app.extract.reaction_extent import Setting
from app.extract.reaction_items import read_item
from tests.extract.reaction_facts import facts

SETTING = Setting(re.compile(r"\bxine\b", re.IGNORECASE), reactions=True)


def _read(text: str, *, listed: bool = True) -> tuple[list[tuple[str, str | None, str | None]], str | None]:
    item = read_item(text, SETTING, listed=listed)
    return [(m.name, m.frequency, m.qualifier) for m in item.mentions], item.organ


@pytest.mark.parametrize(
    ("text", "mentions", "organ"),
    [
        ("Skin : often rash", [("rash", "often", None)], "Skin"),
        ("Common (0.5\u201310%): odd feelings", [("odd feelings", "common", None)], None),
        ("Serious: gout", [("gout", None, "serious")], None),
        (
            "Pain, redness at the site: Very frequently (70%), mostly early",
            [("Pain", "very frequently", None), ("redness at the site", "very frequently", None)],
            None,
        ),
        ("Nausea \u2013 affects 1\u201310% of people", [("Nausea", None, None)], None),
        ("Sun sensitivity: patients should wear hats", [("Sun sensitivity", None, None)], None),
        ("Ptosis \u2013 weakness of the eyelids", [("Ptosis", None, None)], None),
        ("Warning: nausea and rash", [("nausea", None, None), ("rash", None, None)], None),
        ("odd feelings", [("odd feelings", None, None)], None),
        ("Infrequently seen are odd feelings", [("odd feelings", "infrequently", None)], None),
        ("no rash", [], None),
        ("Do not drive when tired.", [], None),
        ("Gastrointestinal:", [], "Gastrointestinal"),
    ],
)
def test_list_items(text: str, mentions: list[tuple[str, str | None, str | None]], organ: str | None) -> None:
    assert _read(text) == (mentions, organ)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nausea, vomiting, and rash.", ["Nausea", "vomiting", "rash"]),
        ("Rarely, rash.", ["rash"]),
        ("Use with caution in patients with gout or asthma.", []),
        ("Gout usually with swollen toes and no remedy at hand whatsoever", []),
        ("The rash usually resolves within a week.", []),
        ("odd feelings", []),
    ],
)
def test_a_bare_line_counts_only_when_it_is_a_list_of_conditions(text: str, names: list[str]) -> None:
    assert [mention[0] for mention in _read(text, listed=False)[0]] == names


def test_the_remark_gives_the_figures() -> None:
    (mention,) = read_item("Rash: 12% against 3% with placebo", SETTING, listed=True).mentions
    assert mention.figures.percent is not None
    assert (mention.name, mention.figures.percent.low) == ("Rash", 12)
    (own,) = read_item("Rash (5%): 12% severe", SETTING, listed=True).mentions
    assert own.figures.percent is not None
    assert own.figures.percent.low == 5


def test_a_label_holds_for_what_its_line_lists_and_no_further_sentence() -> None:
    source = "==Side effects==\nCommon: nausea, gout. Rash, cough. Hepatitis has been reported.\n"
    assert {fact["reaction"]: fact["frequency"] for fact in facts(source, "frequency")} == {
        "nausea": "common",
        "gout": "common",
        "Rash": "common",
        "cough": "common",
        "Hepatitis": None,
    }


def test_each_class_of_one_line_has_its_own_share() -> None:
    source = (
        "==Side effects==\nSide effects occurring in 1 to 10% of people: gout. Those occurring in under 1%: rash.\n"
    )
    assert {fact["reaction"]: fact["percent"] for fact in facts(source, "percent")} == {
        "gout": {"low": 1.0, "high": 10.0},
        "rash": {"low": 0.0, "high": 1.0},
    }
