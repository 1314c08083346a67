from __future__ import annotations

import pytest

from tests.extract.indication_prose import read

HEADED = "== Medical uses ==\n=== {heading} ===\n{prose}"


def told(prose: str, heading: str = "Ways to use it") -> list[str]:
    return [name for name, *_ in read(HEADED.format(heading=heading, prose=prose))]


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("For scabies, 7 mg daily by mouth for 3 days is used.", ["scabies"]),
        ("For hives due to cold in adults, women take 3 mg and men 6 mg at night.", ["hives"]),
        ("In anthrax and plague, 90 mg twice daily.", ["anthrax", "plague"]),
        ("In renal failure, 9 mg daily.", []),
        ("In gout the dose is reduced to 3 mg daily.", []),
        ("In adults with severe attacks 3 g is given over 9 minutes.", []),
        ("For suspected overdose, 3 mg over 9 seconds.", []),
        ("3 mg twice daily.", []),
        ("For scabies, 3 mg daily is given, as folk medicine claims.", []),
    ],
)
def test_the_illness_of_a_dose_is_a_use(prose: str, found: list[str]) -> None:
    assert told(prose) == found


def test_a_heading_is_a_use_where_a_dose_stands_under_it_and_nothing_else() -> None:
    assert told("3 mg twice daily for 5 nights. Or 9 mg once.", "Scabies") == ["Scabies"]
    assert told("It is used for hives. The dose is 3 mg daily.", "Scabies") == ["hives"]
    assert told("3 mg twice daily.", "Skin diseases") == []
    assert told("Treatment is continued for 3 days.", "Scabies") == []
