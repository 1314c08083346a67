"""Doses that articles mention in passing: where the drug is explained, how long, and how little will do."""

from __future__ import annotations

import pytest

from tests.extract.dosing_prose import doses, read


def _texts(sentence: str, heading: str) -> list[str]:
    return [dose["text"] for dose in doses(f"'''Foonib''' is a drug.\n\n=={heading}==\n{sentence}")]


@pytest.mark.parametrize(
    ("heading", "sentence", "found"),
    [
        # How long, and around what.
        ("Medical uses", "Treatment is often given for 6–9 months followed by a trial withdrawal.", ["Treatment is often given for 6–9 months"]),
        ("Medical uses", "It is taken for two weeks before travel to the tropics.", ["taken for two weeks before travel to the tropics"]),
        ("Medical uses", "It is continued for several weeks after exposure.", ["continued for several weeks after exposure"]),
        ("Medical uses", "It is taken for two weeks before it acts.", []),
        # As little as will do.
        ("Medical uses", "It should be used at the lowest effective dose for the shortest possible time.", ["at the lowest effective dose for the shortest possible time"]),
        ("Medical uses", "It should be used for as short a period as possible.", ["for as short a period as possible"]),
        # How far apart.
        ("Medical uses", "The dosing interval is 6–8 hours.", ["dosing interval is 6–8 hours"]),
        ("Medical uses", "It is prescribed as a single daily dose.", ["as a single daily dose"]),
        # Where the drug is explained.
        ("Pharmacokinetics", "The usual dose for cough is between 5 and 15 mg.", ["between 5 and 15 mg"]),
        ("Pharmacokinetics", "The usual dose of 5 mg gave high levels.", []),
        ("Pharmacokinetics", "Its long half-life allows for administration only once a day.", ["once a day"]),
        ("Pharmacokinetics", "Some people may require twice daily dosing.", ["twice daily"]),
        ("Pharmacokinetics", "Pain requires administration at 8 hour intervals.", ["at 8 hour intervals"]),
        ("Medical uses", "Guidelines limit the prescribing of hypnotics to two to four weeks.", ["limit the prescribing of hypnotics to two to four weeks"]),
        ("Pharmacokinetics", "The half-life is 3 hours.", []),
        # Where it is on sale.
        ("Society and culture", "The dose needs to be increased to 40 mg/kg/day when given by vein to achieve levels equivalent to these.", ["40 mg/kg/day"]),
        ("Society and culture", "The dose was increased to 40 mg a day.", []),
        ("Interactions", "A 50% lower dose is recommended with ritonavir.", ["50% lower dose"]),
    ],
)  # fmt: skip
def test_mentions(heading: str, sentence: str, found: list[str]) -> None:
    assert _texts(sentence, heading) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # The same amount by another measure, and several ways of giving it.
        (
            "The dose is 0.5 units/kg (20 units/m²) given intravenously, intramuscularly, or subcutaneously weekly.",
            [("0.5 units/kg", "intravenous", "weekly", None)],
        ),
        # For others in parentheses is another dose.
        ("The dose is 5 mg (10 mg in children) daily.", [("5 mg", None, None, None), ("10 mg", None, "daily", None)]),
        # Only when it is divided.
        (
            "The adult dose is 500 mg, in divided doses for amounts over 250 mg.",
            [("500 mg", None, "in divided doses", "adults")],
        ),
        # Whom it is for.
        ("Doses for healthy adults range from 2 mg daily.", [("2 mg", None, "daily", "healthy adults")]),
        (
            "In those with a creatinine clearance of less than 20 mL/min the dose is 200 mg daily.",
            [("200 mg", None, "daily", "those with a creatinine clearance of less than 20 mL/min")],
        ),
    ],
)
def test_amounts_told_twice_and_whom_they_are_for(
    sentence: str, found: list[tuple[str | None, str | None, str | None, str | None]]
) -> None:
    assert read(sentence) == found
