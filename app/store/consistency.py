"""Writes and removes what came of holding an article's statements against each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import Session

from app.facts.consistency import ConsistencyFinding, ConsistencyRow
from app.store.statements import Row, delete_rows, insert_rows


def consistency_rows(findings: Iterable[ConsistencyFinding]) -> list[Row]:
    """Turn findings into rows: all columns but the drug's number."""
    return [finding.model_dump(mode="json") for finding in findings]


def add_consistency(session: Session, drug_id: int | None, rows: Sequence[Row]) -> None:
    """Insert a drug's findings."""
    insert_rows(session, ConsistencyRow, [row | {"drug_id": drug_id} for row in rows])


def remove_consistency(session: Session, drug_id: int | None) -> None:
    """Remove a drug's findings."""
    delete_rows(session, ConsistencyRow, drug_id=drug_id)
