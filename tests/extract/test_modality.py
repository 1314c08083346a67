from __future__ import annotations

import pytest

from app.extract.modality import (
    clause_bounds,
    is_about_animals,
    is_about_overdose,
    is_historical,
    is_hypothetical,
    is_negated,
    is_other_side,
)


@pytest.mark.parametrize(
    ("text", "thing", "negated"),
    [
        ("It does not cause nausea, vomiting, or rash.", "rash", True),
        ("Neither nausea nor rash has been seen.", "rash", True),
        ("It causes nausea but not rash.", "nausea", False),
        ("It causes nausea but not rash.", "rash", True),
        ("Rash has not been observed.", "Rash", True),
        ("Rash was not reported, and nausea is common.", "Rash", True),
        ("With the exception of rash, effects are rare.", "rash", True),
        ("Not only nausea but also rash occurs.", "nausea", False),
        ("Rash is not uncommon.", "Rash", False),
        ("No deaths were seen; rash was frequent.", "rash", False),
        ("A rash that does not go away.", "rash", False),
        ("Common effects: rash.", "rash", False),
    ],
)
def test_negation_of_a_thing(text: str, thing: str, *, negated: bool) -> None:
    assert is_negated(text, text.index(thing)) is negated


def test_negation_of_a_sentence() -> None:
    assert is_negated("There is no evidence of harm.")
    assert not is_negated("It is no longer sold.")


def test_animals() -> None:
    assert is_about_animals("In rats, tumours were seen.")
    assert is_about_animals("Harm was seen in mice; people had nausea.", 3)
    assert not is_about_animals("Harm was seen in mice; people had nausea.", 25)
    assert not is_about_animals("Seen in animals and humans.")
    assert not is_about_animals("Fish oil may cause burping.")
    assert not is_about_animals("The rate of infection is low.")


def test_other_modalities() -> None:
    assert is_historical("It was once used for gout.")
    assert not is_historical("It is used for gout.")
    assert is_hypothetical("Similar interactions can be anticipated.")
    assert not is_hypothetical("Interactions occur.")
    assert is_about_overdose("An overdose can cause seizures.")
    assert is_about_overdose("Taking too much can cause seizures.")
    assert is_about_overdose("Excessive single oral doses cause seizures.")
    assert is_about_overdose("Taking it in excess can cause seizures.")
    assert is_about_overdose("Exceeding the recommended dose can cause seizures.")
    assert not is_about_overdose("Taking too much alcohol with it can cause seizures.")
    assert not is_about_overdose("A dose can cause seizures.")


def test_the_other_side_of_a_comparison() -> None:
    text = "Nausea was more frequent than rash, but fever was rare."
    assert is_other_side(text, text.index("rash"))
    assert not is_other_side(text, text.index("Nausea"))
    assert not is_other_side(text, text.index("fever"))


def test_clause_bounds() -> None:
    assert clause_bounds("a but b", 0) == (0, 2)
    assert clause_bounds("a but b", 6) == (5, 7)
    assert clause_bounds("a but b", 3) == (0, 7)
    assert clause_bounds("a (b: c) d", 0) == (0, 10)
    assert clause_bounds("a (b: c) d", 6) == (5, 10)


@pytest.mark.parametrize("junk", ["not " * 20000, " " * 50000, "has not been " * 5000, "; - " * 10000])
def test_junk_stays_fast(junk: str) -> None:
    is_negated(junk, len(junk) // 2)
    assert not is_about_animals(junk)
