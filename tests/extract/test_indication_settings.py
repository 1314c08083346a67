"""Where, in whom, and with what outcome a drug is given: what of it is a use, and what is none."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Advised against in two groups whose names are too long: the first of them.
        (
            (
                "It is not recommended for gout in people with polycystic kidney disease or those who need long therapy "
                "with many other medicines."
            ),
            [
                (
                    "gout in people with polycystic kidney disease",
                    "not_recommended",
                    "people with polycystic kidney disease or those who need long therapy with many other medicines",
                )
            ],
        ),
        # Where it is given.
        ("It is swallowed, or given in a doctor's office or clinic as a drip.", []),
        ("It is approved in several settings of Hodgkin's lymphoma.", [("Hodgkin's lymphoma", "approved", None)]),
        # Two groups of people, and how old they are.
        (
            "It is indicated to improve lung function in adults and adolescents aged 12 years and older with asthma.",
            [("asthma", "approved", "adults and adolescents")],
        ),
        (
            "Three studies have suggested that it lessens the symptoms of newborns and infants with gout.",
            [("gout", "investigational", "newborns and infants")],
        ),
        # What it comes from, and what people go to a hospital for.
        ("It is used for painful cramps such as from cancer.", [("painful cramps", "approved", None)]),
        (
            "It is used to reduce the risk of stroke and urgent heart failure visits.",
            [("stroke", "approved", None)],
        ),
        # What it does to people who have an illness, for which it was not given.
        ("Gout is a common side effect in people with asthma.", []),
        ("It had no effect on the risk of stroke in people with asthma.", []),
        ("A trial found no benefit on overall mortality in those with gout.", []),
        ("A trial found no benefit in people with gout.", [("gout", "not_recommended", None)]),
        # A word on the use that another verb begins before, and ends the sentence.
        ("The use of it to treat gout is rare and unlicensed.", [("gout", "off_label", None)]),
        (
            "It is used for gout and, off-label, for asthma.",
            [("gout", "approved", None), ("asthma", "off_label", None)],
        ),
        # After an illness, and what has begun by itself.
        (
            "It is being tested after stroke and in gout.",
            [("stroke", "investigational", None), ("gout", "investigational", None)],
        ),
        (
            "It can be taken to complete a miscarriage or incomplete abortion.",
            [("miscarriage", "approved", None), ("incomplete abortion", "approved", None)],
        ),
    ],
)
def test_settings(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read(f"==Medical uses==\n{sentence}\n") == expected
