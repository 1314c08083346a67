from __future__ import annotations

from typing import Any

import pytest

from app.store.passages import passages


@pytest.mark.parametrize(
    ("domain", "columns", "found"),
    [
        ("names", {"name": "Testin"}, [{"section": [], "title": "Testin", "text": ""}]),
        (
            "sections",
            {"path": ["Uses", "Dose"], "text": "One a day."},
            [{"section": ["Uses", "Dose"], "title": "Uses / Dose", "text": "One a day."}],
        ),
        (
            "pharmacokinetics",
            {"evidence_origin": "infobox", "evidence_parameter": "metabolism", "raw": "hepatic"},
            [{"section": [], "title": "metabolism", "text": "hepatic"}],
        ),
        (
            "references",
            {"evidence_origin": "infobox", "evidence_parameter": "IUPAC_name", "raw": "A. Nobody, 1999"},
            [],
        ),
        ("pharmacokinetics", {"evidence_origin": "prose", "evidence_parameter": None, "raw": "It is hepatic."}, []),
    ],
)
def test_what_a_search_reads_of_a_fact(domain: str, columns: dict[str, Any], found: list[dict[str, Any]]) -> None:
    assert list(passages(domain, columns)) == [{"domain": domain, **each} for each in found]
