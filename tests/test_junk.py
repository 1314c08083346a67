"""Whatever text is ingested, it ends soon: as facts that their places prove, or refused with a reason.

Real articles are cut, doubled, nested and robbed of their closings; junk is repeated to any length. Examples come from
a fixed seed, so that a failure is seen again.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.extract.monograph import extract_monograph
from app.wikitext.breakage import MOST_LINES, UnreadableMarkupError
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text
from tests.conftest import SEEDS

LONGEST_SECONDS = 10
MOST_MEGABYTES = 500

OPENINGS = [
    "{{",
    "{{a|",
    "{{Infobox drug|a=",
    "[[",
    "[[a|",
    "<ref>",
    '<ref name="',
    "<!--",
    "{|\n",
    "[http://a ",
    "'''",
    "<b>",
]
CLOSINGS = [
    "}}",
    "]]",
    "</ref>",
    "-->",
    "|}",
    "]",
    "</b>",
    "\n",
    "\n* ",
    "== a ==\n",
    "|",
    "=",
    "&nbsp;",
    "\ufffd",
    "İ",
]
PIECES = [*OPENINGS, *CLOSINGS, "It is contraindicated in ", "half-life of 5 hours", "nausea (5%), ", "100 mg. "]

bounded = settings(
    max_examples=20, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)


def check(source: str) -> str | None:
    """Read a text; give the reason where it is refused. What is read has to hold its promise, and all has to be quick."""
    started = time.process_time()
    try:
        extracted = extract_monograph(parse_document("Foonib", source), "foonib")
    except UnreadableMarkupError as error:
        return str(error)
    finally:
        assert time.process_time() - started < LONGEST_SECONDS
    quotes = {(f.evidence.start, f.evidence.end, f.evidence.quote) for facts in extracted.facts.values() for f in facts}
    assert all(plain_text(source[start:end]) == quote for start, end, quote in quotes)
    return None


@st.composite
def mutations(draw: st.DrawFn, article: str) -> str:
    """Cut, double or nest parts of an article, or drop or add markup in it, a few times over."""
    for _ in range(draw(st.integers(1, 5))):
        start, end = sorted((draw(st.integers(0, len(article))), draw(st.integers(0, len(article)))))
        match draw(st.sampled_from(["cut", "double", "add", "drop", "nest"])):
            case "cut":
                article = article[:start] + article[end:]
            case "double":
                article = article[:end] + article[start : start + 20_000] + article[end:]
            case "add":
                article = article[:start] + draw(st.sampled_from(PIECES)) * draw(st.integers(1, 60)) + article[start:]
            case "drop":
                article = (
                    article[:start] + article[start:end].replace(draw(st.sampled_from(PIECES)), "") + article[end:]
                )
            case _:
                depth, opening = draw(st.integers(1, 200)), draw(st.sampled_from(OPENINGS))
                article = article[:start] + opening * depth + article[start:end] + "}}" * depth + article[end:]
    return article


@bounded
@given(st.data())
def test_the_seed_mutated_still_ends_in_facts_or_a_reason(data: st.DataObject) -> None:
    (seed,) = SEEDS.rglob("*.wikitext")
    check(data.draw(mutations(seed.read_text())))


@settings(bounded, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_corpus_mutated_still_ends_in_facts_or_a_reason(corpus: Path, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(sorted(corpus.rglob("*.wikitext"))))
    check(data.draw(mutations(file.read_text())))


@bounded
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.integers(1, 300)), max_size=12))
def test_junk_ends_in_facts_or_a_reason(parts: list[tuple[str, int]]) -> None:
    check("".join(piece * times for piece, times in parts))


@pytest.mark.parametrize("depth", [39, 1000, 20_000])
@pytest.mark.parametrize(("opening", "closing"), [("{{a|", "}}"), ("{{small|b", "}}"), ("<b>", "</b>"), ("(", ")")])
def test_closed_nesting_of_any_depth_is_read(opening: str, closing: str, depth: int) -> None:
    assert check(opening * depth + closing * depth) is None


@pytest.mark.parametrize("unit", ["{{", "{{a|", "<ref>", "\n* a", "a", "\n", "&nbsp;", "a. "])
def test_five_megabytes_of_anything_are_refused(unit: str) -> None:
    assert str(check(unit * (5_000_000 // len(unit)))).startswith("too long")


@pytest.mark.parametrize("unit", ["'''''a", "*", "\n*a", "<br><ref>a</ref>", "[[a]]", "{{r|a}}", "a. ", "\n; a : b"])
def test_long_text_of_many_small_pieces_is_read(unit: str) -> None:
    lines = unit.count("\n") * (50_000 // len(unit))
    assert check(unit * (50_000 // len(unit) if lines < MOST_LINES else MOST_LINES)) is None


@pytest.fixture
def untraced() -> Iterator[None]:
    """No tracer of coverage, which makes reading four times as slow: the limit is that of a reader who has none."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("unit", ["\n* a", "\n\na", "\n; a : b"])
def test_as_many_lines_as_are_read_are_read_soon(unit: str) -> None:
    assert check(unit * (MOST_LINES // unit.count("\n"))) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no resource usage there")
def test_no_reading_takes_much_memory() -> None:
    before = _megabytes()
    check("\n* a [[b]]<ref>c</ref> 5 mg." * 5000)
    assert _megabytes() - before < MOST_MEGABYTES


def _megabytes() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)
