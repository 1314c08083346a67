from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gonorrhea", "uncomplicated gonorrhea"),
        ("meningitis", "bacterial meningitis"),
        ("melanoma", "inoperable or metastatic melanoma"),
        ("depression", "unipolar depression"),
    ],
)
def test_what_makes_no_other_use_of_it(one: str, other: str) -> None:
    body = f"==Medical uses==\nIt is indicated for {other}."
    assert read(body, f"'''Testol''' is used to treat {one}.\n\n") == [(other, "approved", None)]


def test_what_makes_another_use_of_it() -> None:
    uses = read("==Medical uses==\nIt is indicated for meningitis. It is also used to treat viral meningitis.")
    assert [name for name, _, _ in uses] == ["meningitis", "viral meningitis"]


def test_an_item_among_the_uses_stands_before_a_supposition() -> None:
    body = "==Medical uses==\nIt is used for:\n* acute gout\n===Joints===\nIt is potentially useful in gout."
    assert read(body) == [("acute gout", "approved", None)]
