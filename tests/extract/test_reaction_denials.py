"""What is denied of one thing and said of another in the same sentence."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import names


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Because it does not reach the brain, xine rarely causes fatigue.", ["fatigue"]),
        ("Since it does not act on glands, hives and fever are uncommon.", ["hives", "fever"]),
        ("As it lacks effects on the heart, the drug may cause gout.", ["gout"]),
        ("It does not cause gout and may cause hives.", ["hives"]),
        ("It has not been linked to gout, and it can cause hives.", ["hives"]),
        ("Because it does not cause gout, hives, or fever, it is preferred.", []),
        ("It does not cause gout and hives.", []),
        ("There is no evidence that it causes gout and can cause hives.", []),
        ("It has not been shown that it causes gout and may cause hives.", []),
        ("It does not cause gout and may not cause hives.", []),
    ],
)
def test_a_denial_ends_where_another_statement_begins(prose: str, found: list[str]) -> None:
    assert names(f"==Side effects==\n{prose}\n") == found
