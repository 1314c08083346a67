"""Lists of whom a drug is not for that go on behind a reason, an example, or another preposition."""

from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import stated
from tests.extract.precaution_prose import precautions


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It shouldn't be given in lupus or for ketoacidosis.", ["lupus", "ketoacidosis"]),
        ("It isn\u2019t recommended in people with gout.", ["gout"]),
        ("People with gout shouldn\u2019t take it.", ["gout"]),
        ("People who can't take barine are given it for gout.", []),
        # One "or" closes the list of examples.
        (
            "It must not be used in people with infections such as sepsis or mumps, or severe asthma, or gout.",
            ["infections", "severe asthma", "gout", "sepsis", "mumps"],
        ),
        ("It must not be used in people with gout or drugs such as codeine or barine, or quinidine.", ["gout"]),
        (
            "It is not given to children or teenagers with severe gout or to those who have asthma.",
            ["children or teenagers with severe gout", "asthma"],
        ),
        (
            "It must not be used if an operation has been done in the last two or three days, or in gout.",
            ["operation in the last two or three days", "gout"],
        ),
        # The reason stands between.
        (
            "It is contraindicated in gout as it raises uric acid, and in hypersensitivity to any component.",
            ["gout", "hypersensitivity to any component"],
        ),
        ("It is contraindicated in gout as it raises uric acid, and in practice it is rarely used.", ["gout"]),
        (
            "It is used when treatment with barine is contraindicated, such as in children or in people with gout.",
            [],
        ),
        # Where it is not put, and by whom; "those in whom" are told of by what is not a name.
        (
            "The gel should not be used on hair, by people under 16, or by those in whom the rash is new.",
            ["people under 16 (only gel)"],
        ),
        ("It must not be used with quinidine, as it is in asthma.", ["asthma"]),
    ],
)
def test_contraindicated(sentence: str, found: list[str]) -> None:
    assert sorted(stated(sentence)) == sorted(found)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Use in people who have gout, ulcers or viral infection, or asthma calls for caution, as it does in lupus.",
            ["gout", "ulcers", "viral infection", "asthma", "lupus"],
        ),
        ("Use in practice calls for caution.", []),
        ("Not enough data exist for those with kidney failure.", ["kidney failure"]),
        ("It may reactivate hepatitis B in those who had it before.", ["hepatitis B"]),
    ],
)
def test_precautions(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}")) == found
