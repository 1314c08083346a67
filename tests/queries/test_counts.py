from __future__ import annotations

import pytest
from sqlmodel import Session

from app.facts.facets import COUNTED
from app.queries.counts import CountQuestion, list_counts


def counts(session: Session, field: str, limit: int = 100, cursor: str | None = None) -> list[tuple[str, int]]:
    page = list_counts(session, field, CountQuestion(limit=limit, cursor=cursor))
    found = [(item.value, item.drugs) for item in page.items]
    return found if page.next_cursor is None else [*found, *counts(session, field, limit, page.next_cursor)]


@pytest.mark.parametrize("limit", [1, 2, 100])
@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("route", [("oral", 2), ("intravenous", 1)]),
        ("category", [("Invented drugs", 2), ("Interleukin receptor blockers", 1)]),
        ("identifier", [("atc", 2), ("smiles", 2), ("chembl", 1), ("unii", 1)]),
        ("legal_status", [("Rx-only", 2), ("S4", 2)]),
        ("pregnancy_category", [("B1", 1)]),
        ("recommendation", [("avoid", 2), ("caution", 1), ("not_stated", 1)]),
        ("parameter", [("elimination_half_life", 2), ("volume_of_distribution", 1)]),
        ("frequency_band", [("common", 1), ("very_common", 1)]),
        ("indication_status", [("approved", 1), ("investigational", 1)]),
    ],
)
def test_drugs_are_counted_by_value(stored: Session, field: str, expected: list[tuple[str, int]], limit: int) -> None:
    assert counts(stored, field, limit) == expected


def test_names_are_counted_as_one_whatever_their_case(stored: Session) -> None:
    assert counts(stored, "reaction")[0] == ("Headache", 2)


@pytest.mark.parametrize("field", COUNTED)
def test_every_field_that_is_named_is_counted(stored: Session, field: str) -> None:
    assert counts(stored, field)
