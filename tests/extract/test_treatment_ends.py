from __future__ import annotations

import pytest

from app.extract.treatment_ends import treatment_end


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("After long use it must be stopped gradually.", "stopped gradually"),
        ("Quickly stopping the drug in those with gout may worsen symptoms.", "Quickly stopping the drug"),
        ("If foonib is stopped abruptly, attacks may come back.", "stopped abruptly"),
        ("Tapering off foonib, as opposed to abrupt discontinuation, is recommended.", "abrupt discontinuation"),
        ("The dose should be gradually reduced over several weeks.", "gradually reduced"),
        ("The dose should be reduced slowly before treatment ends.", "reduced slowly"),
        ("Seizures may follow when it is discontinued too quickly.", "discontinued too quickly"),
        ("A gradual dose reduction is advised.", "gradual dose reduction"),
        ("Treatment needs to be tapered off slowly.", "tapered off slowly"),
        ("Sudden withdrawal from foonib can be fatal.", "Sudden withdrawal from foonib"),
        ("Sudden withdrawal from barine can be fatal.", None),
        ("The dose should be reduced slowly.", None),
        ("It is not recommended that treatment be tapered.", None),
        ("Blood pressure is reduced rapidly.", None),
    ],
)
def test_how_a_treatment_ends(sentence: str, end: str | None) -> None:
    found = treatment_end(sentence, frozenset({"foonib"}))
    assert (found and found[0]) == end


def test_the_words_that_say_so() -> None:
    assert treatment_end("It works; it should be tapered slowly over weeks.", frozenset()) == (
        "tapered slowly",
        "it should be tapered slowly",
    )
