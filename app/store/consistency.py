"""Writes and removes what came of holding an article's statements against each other."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session

from app.facts.consistency import ConsistencyFinding, ConsistencyRow
from app.store.statements import Rows, delete_rows, insert_rows, rows_for


def consistency_rows(findings: Iterable[ConsistencyFinding]) -> Rows:
    """Turn findings into rows: all columns but the drug's number."""
    return rows_for(ConsistencyRow, [finding.model_dump(mode="json") for finding in findings])


def add_consistency(session: Session, drug_id: int | None, rows: Rows) -> None:
    """Insert a drug's findings."""
    insert_rows(session, ConsistencyRow, rows, drug_id=drug_id)


def remove_consistency(session: Session, drug_id: int | None) -> None:
    """Remove a drug's findings."""
    delete_rows(session, ConsistencyRow, drug_id=drug_id)
