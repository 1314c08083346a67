from __future__ import annotations

import pickle

from app.ingest.messages import packed, unpacked
from app.ingest.reading import read_monograph
from app.store.prepared import Prepared
from tests.conftest import ROOT
from tests.store.drugs import article


def test_what_was_read_of_an_article_is_handed_over_whole_in_a_fraction_of_its_size() -> None:
    seed = (ROOT / "seeds" / "anakinra.wikitext").read_text(encoding="utf-8")
    prepared = read_monograph(article("Anakinra", seed), "anakinra")
    assert isinstance(prepared, Prepared)
    message = packed(prepared)
    assert unpacked(message) == prepared
    assert len(message) < len(pickle.dumps(prepared)) / 6
