"""Ingestions that are started at the same moment: one does the work, the others say so, and nothing is there twice."""

from __future__ import annotations

from tests.commands import end, start
from tests.databases import Databases
from tests.faults.conftest import Editions
from tests.ingest.kills import states

RUNS = 4


def test_of_ingestions_at_once_one_works_and_the_others_say_so(databases: Databases, editions: Editions) -> None:
    url = databases.copy(editions.url)
    ended = [end(process) for process in [start(url, "ingest", editions.folder) for _ in range(RUNS)]]
    refused = [each for each in ended if each.code != 0]
    # One that begins when the first has ended finds nothing to do.
    assert len(refused) < RUNS
    assert all(each.complaint.startswith("Another run is at work") for each in refused)
    assert sum(each.output.count(": replaced, ") for each in ended) == len(editions.new)
    assert states(url) == editions.new
    databases.drop(url)
