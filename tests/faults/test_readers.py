"""Clients that read while drugs are replaced: no answer fails, and each is whole. `make soak` has more of both."""

from __future__ import annotations

from pathlib import Path

from tests.databases import Databases
from tests.faults.replacing import replace_under_readers

CLIENTS = {"sqlite": 40, "postgresql": 20}
DRUGS = 30


def test_no_reader_notices_that_drugs_are_replaced(databases: Databases, tmp_path: Path) -> None:
    done = replace_under_readers(databases, tmp_path, CLIENTS[databases.engine], DRUGS)
    assert not done.tally.wrong
    assert set(done.tally.answers) == {200}
    assert done.tally.answers[200] > CLIENTS[databases.engine]
