"""What the tests of syncing share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from tests.fault_proxy import proxied
from tests.ingest.syncing import Syncing
from tests.ingest.wikitexts import BOX
from tests.mediawiki import MediaWiki, fill


@pytest.fixture(scope="session")
def crowd(wiki_server: MediaWiki) -> str:
    """The name of a state of the wiki in which it has more articles than are fetched at a time: fifty, and three."""
    wiki_server.return_to()
    fill(wiki_server, {f"Drug {number}": BOX for number in range(53)})
    wiki_server.remember("crowded")
    return "crowded"


@pytest.fixture
def run(engine: Engine, wiki: MediaWiki) -> Iterator[Syncing]:
    with proxied(wiki.api) as proxy:
        yield Syncing(engine, proxy)
