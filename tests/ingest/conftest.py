"""What the tests of syncing share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.fault_proxy import proxied
from tests.ingest.syncing import Syncing
from tests.mediawiki import MediaWiki


@pytest.fixture
def run(engine: Engine, wiki: MediaWiki) -> Iterator[Syncing]:
    with proxied(wiki.api) as proxy:
        yield Syncing(engine, proxy)
