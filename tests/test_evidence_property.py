"""The promise of every fact of every article at hand: the source between its offsets, in plain text, is its quote.

The seed always; the articles of the folder that `MONOGRAPH_CORPUS` names where it is set.
"""

from __future__ import annotations

from pathlib import Path

from app.extract.monograph import EXTRACTORS, extract_monograph
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text
from tests.conftest import SEEDS


def check_article(file: Path) -> int:
    """Hold every fact of an article to its evidence, and give the number of facts."""
    source = file.read_text()
    document = parse_document(file.stem.replace("_", " "), source)
    extracted = extract_monograph(document, "a-slug")
    assert set(extracted.facts) == {*EXTRACTORS, "sections", "set_aside"}
    numbers = {footnote.number for footnote in document.footnotes}
    for domain, facts in extracted.facts.items():
        for fact in facts:
            evidence = fact.evidence
            assert 0 <= evidence.start <= evidence.end <= len(source), (domain, fact)
            assert plain_text(source[evidence.start : evidence.end]) == evidence.quote, (domain, fact)
            assert numbers.issuperset(evidence.references), (domain, fact)
    return sum(map(len, extracted.facts.values()))


def test_every_fact_of_the_seed_is_quoted_from_its_place() -> None:
    (seed,) = SEEDS.rglob("*.wikitext")
    assert check_article(seed) > 100


def test_every_fact_of_the_corpus_is_quoted_from_its_place(corpus: Path) -> None:
    files = sorted(corpus.rglob("*.wikitext"))
    assert files
    assert sum(map(check_article, files)) > len(files)
