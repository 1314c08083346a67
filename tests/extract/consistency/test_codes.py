"""Check characters and patterns of identifiers."""

import pytest

from app.facts.consistency import ConsistencyCheck
from tests.extract.consistency.findings import findings

CAS, UNII = ConsistencyCheck.CAS_CHECK_DIGIT, ConsistencyCheck.UNII_CHECK_CHARACTER
KEY = ConsistencyCheck.INCHIKEY_PATTERN


@pytest.mark.parametrize(
    ("check", "parameter", "value", "outcome", "detail"),
    [
        (CAS, "CAS_number", "50-78-2", "agree", "CAS number 50-78-2 ends with 2; the digits before it call for 2."),
        (CAS, "CAS_number", "50-78-3", "disagree", "CAS number 50-78-3 ends with 3; the digits before it call for 2."),
        (CAS, "CAS_number", "5078", "cannot_check", "5078 is not written as a CAS number is."),
        (UNII, "UNII", "R16CO5Y76E", "agree", "UNII R16CO5Y76E ends with E; the characters before it call for E."),
        (UNII, "UNII", "R16CO5Y76A", "disagree", "UNII R16CO5Y76A ends with A; the characters before it call for E."),
        (UNII, "UNII", "R16", "cannot_check", "R16 is not written as a UNII is."),
        (
            *(KEY, "StdInChIKey", "BSYNRYMUTXBXSQ-UHFFFAOYSA-N", "agree"),
            "InChIKey BSYNRYMUTXBXSQ-UHFFFAOYSA-N is made of 14, 10 and 1 capital letters, as every InChIKey is.",
        ),
        (
            *(KEY, "StdInChIKey", "BSYNRYMUTXBXSQ-UHFFFAOYS4-N", "disagree"),
            "InChIKey BSYNRYMUTXBXSQ-UHFFFAOYS4-N is not made of 14, 10 and 1 capital letters, as every InChIKey is.",
        ),
    ],
)
def test_a_code_is_held_against_itself(
    check: ConsistencyCheck, parameter: str, value: str, outcome: str, detail: str
) -> None:
    text = f"{{{{Infobox drug\n| {parameter} = {value}\n}}}}"
    assert findings(check, text) == [{"outcome": outcome, "detail": detail, "quotes": [value]}]


def test_what_is_not_given_is_not_checked() -> None:
    text = "{{Infobox drug\n| CAS_number = \n| UNII = none\n}}"
    assert [findings(check, text) for check in (CAS, UNII, KEY)] == [[], [], []]
