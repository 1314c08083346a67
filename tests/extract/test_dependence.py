from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("There is a risk of abuse and dependence.", ["abuse", "dependence"]),
        ("It has a high potential for misuse.", ["misuse"]),
        ("Concerns include both abuse and withdrawal.", ["abuse", "withdrawal"]),
        ("Its abuse potential is like that of morphine.", ["abuse potential"]),
        ("Long use may lead to physical dependence.", ["physical dependence"]),
        ("It can be habit-forming.", ["habit-forming"]),
        ("It has a low potential for abuse.", []),
        ("It is not addictive.", []),
        ("It is used to treat those at risk of addiction.", []),
        ("It is unknown whether it may cause dependence.", []),
        ("It is a drug of abuse.", []),
    ],
)
def test_misuse_and_need(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}")) == found


def test_what_the_law_says_of_abuse_is_no_precaution() -> None:
    source = "'''Foonib''' is a drug.\n\n==Legal status==\nIt is listed for its high potential for abuse."
    assert not precautions(source)
