"""Kills real ingestions: whatever the moment, each drug is the old one or the new one, whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.databases import Databases
from tests.ingest.kills import survive_kills, write_articles, write_dump, write_many_articles

# Each engine has its own way to undo half a transaction; what the processes do before it is the same. `make soak`
# kills a hundred.
KILLS = {"sqlite": 15, "postgresql": 4}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be killed")
@pytest.mark.parametrize(("write", "workers"), [(write_articles, 1), (write_many_articles, 1), (write_dump, 2)])
def test_a_killed_ingestion_leaves_each_drug_old_or_new_and_whole(
    databases: Databases, tmp_path: Path, write: Callable[[Path, str], Path], workers: int
) -> None:
    survive_kills(databases, tmp_path, write, workers, KILLS[databases.engine])
