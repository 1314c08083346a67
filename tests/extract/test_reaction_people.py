from __future__ import annotations

import pytest

from tests.extract.reaction_facts import facts


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("In children, xine may cause gout.", {"gout": "in children"}),
        ("It may cause gout, and hypotrichosis in children.", {"gout": None, "hypotrichosis": "in children"}),
        ("Confusion and falls may occur in the elderly.", {"Confusion": "in the elderly", "falls": "in the elderly"}),
        ("It may cause gynecomastia in men and amenorrhea in women.", {"gynecomastia": "in men", "amenorrhea": "in women"}),
        ("Severe anemia can occur in premature infants.", {"Severe anemia": "severe"}),
        ("Rash is more common in women.", {"Rash": None}),
        ("Rash occurs, especially in children.", {"Rash": None}),
        ("Nausea occurred in children and adults.", {"Nausea": None}),
    ],
)  # fmt: skip
def test_whom_alone_a_reaction_befalls(prose: str, found: dict[str, str | None]) -> None:
    said = facts(f"==Side effects==\n{prose}\n", "qualifier")
    assert {fact["reaction"]: fact["qualifier"] for fact in said} == found


def test_what_befalls_all_is_kept_rather_than_the_same_of_some() -> None:
    said = facts("==Side effects==\nIn children, xine may cause gout.\n\nIt may cause gout.\n", "qualifier")
    assert said == [{"reaction": "gout", "qualifier": None}]
