"""The seed against a pharmacist's annotation of it: everything found, nothing invented.

The annotation is no part of the project: `MONOGRAPH_GOLD` names its folder, and the test says when it skips.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from app.extract.monograph import extract_monograph
from app.wikitext.parse import parse_document
from benchmarks.extraction_score import page_scores

SEED = Path(__file__).parents[1] / "seeds" / "anakinra.wikitext"


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    folder = os.environ.get("MONOGRAPH_GOLD")
    if not folder:
        pytest.skip("MONOGRAPH_GOLD does not name a folder of annotations")
    return json.loads((Path(folder) / "Anakinra.json").read_text())  # type: ignore[no-any-return]


def test_the_seed_gives_what_a_pharmacist_reads(gold: dict[str, Any]) -> None:
    extracted = extract_monograph(parse_document("Anakinra", SEED.read_text()), "anakinra")
    facts = {name: [fact.model_dump(mode="json") for fact in items] for name, items in extracted.facts.items()}
    missing = [one.model_dump(mode="json") for one in extracted.missing]
    scores = dict(page_scores(gold, facts, missing))
    assert {name: score.missed for name, score in scores.items() if score.missed} == {}
    assert {name: score.false for name, score in scores.items() if score.false} == {}
    assert {name: score.wrong for name, score in scores.items() if score.wrong} == {}
