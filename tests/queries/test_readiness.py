from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import Session

from app.errors import DatabaseNotReadyError
from app.queries.atc import AtcQuestion, list_group, list_groups
from app.queries.counts import CountQuestion, list_counts
from app.queries.dataset import describe_dataset
from app.queries.drugs import DrugQuestion, list_page
from app.queries.facts import FACT_LISTS, list_facts
from tests.store.drugs import article, extracted, store

LISTS: dict[str, Callable[[Session], object]] = {
    "facts": lambda session: list_facts(session, FACT_LISTS[0], FACT_LISTS[0].question()),
    "drugs": lambda session: list_page(session, DrugQuestion(route="oral")),
    "counts": lambda session: list_counts(session, "route", CountQuestion()),
    "dataset": describe_dataset,
    "groups": list_groups,
    "group": lambda session: list_group(session, "L", AtcQuestion()),
}


@pytest.mark.parametrize("name", LISTS)
def test_drugs_that_nothing_can_find_are_no_empty_answer(session: Session, name: str) -> None:
    LISTS[name](session)  # of no drug there is nothing to be found
    store(session, article(), extracted())  # as an earlier version did: without facets
    with pytest.raises(DatabaseNotReadyError, match="run `monograph ingest` again"):
        LISTS[name](session)
