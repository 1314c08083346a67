"""Times ingestion: articles against parsing alone, two processes against one, a long dump against a short one.

Usage: ingestion_speed.py [--articles FOLDER] [--rounds 3] [--pages 20000]

`page_speed.py` tells what each stage of an article costs, `dump_speed.py` makes the dumps. Articles are ingested into a
new database, so many copies of them that starting does not count; what counts is the clock. Memory is the most that the
process held which reads the dump and writes.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

import dump_speed
import mwparserfromhell
from page_speed import Cost, articles_in, best_of, ingest_copies, timed
from ratios import Ratio, table

from app.ingest.compression import read_pieces
from app.store.article import Article

# What issue 3 asks for, and of memory that it does not grow with the dump.
MOST_OF_PARSING, MOST_OF_DECOMPRESSING, MOST_MEGABYTES = 3, 1.5, 300
MOST_GROWTH = 1.2
_PARTS, _DRUGS_IN = 10, 100


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, default=dump_speed.ROOT / "seeds")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pages", type=int, default=20_000)
    options = parser.parse_args()
    ratios = list(measure(options.articles, options.rounds, options.pages))
    print(table(ratios))
    raise SystemExit(not all(ratio.is_reached for ratio in ratios))


def measure(articles: Path, rounds: int, pages: int) -> Iterator[Ratio]:
    """Give every ratio of ingestion."""
    read = articles_in([articles])
    yield from measure_articles(read, rounds)
    yield from measure_dumps(read, pages)


def measure_articles(articles: list[Article], rounds: int) -> Iterator[Ratio]:
    """Ingest copies of articles in one process and in as many as there are processors, and only parse them."""
    processors = len(os.sched_getaffinity(0))
    print(f"... copies of {len(articles)} articles, {rounds} rounds", flush=True)
    costs = best_of(
        {
            "parse": lambda: timed(lambda: [mwparserfromhell.parse(article.wikitext) for article in articles]),
            "one": lambda: ingest_copies(articles, 1),
            "all": lambda: ingest_copies(articles, processors),
        },
        rounds,
    )
    pages = {name: _pages(cost, len(articles)) for name, cost in costs.items()}
    alone = f"{pages['one']} : {pages['parse']}"
    yield Ratio(
        "time of a page : mwparserfromhell.parse alone",
        costs["one"].clock / costs["parse"].clock, MOST_OF_PARSING, alone, at_most=True,
    )  # fmt: skip
    yield Ratio(
        f"pages a second, {processors} processes : 1",
        costs["one"].clock / costs["all"].clock, None, f"{pages['all']} : {pages['one']}",
    )  # fmt: skip


def _pages(cost: Cost, articles: int) -> str:
    return f"{articles / cost.clock:,.1f} pages/s"


def measure_dumps(articles: list[Article], pages: int) -> Iterator[Ratio]:
    """Ingest a dump and one of a tenth of it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        long, short = folder / "long.xml.bz2", folder / "short.xml.bz2"
        print(f"... dumps of {pages:,} and {pages // _PARTS:,} pages", flush=True)
        texts = [article.wikitext for article in articles]
        for dump, size in ((long, pages), (short, pages // _PARTS)):
            drugs = [text for text, _ in zip(cycle(texts), range(size // _DRUGS_IN), strict=False)]
            dump_speed.write(dump, texts, drugs, size)
        alone = dump_speed.timed("... decompressing", lambda: sum(map(len, read_pieces(long, lambda _bytes: None))))
        few = dump_speed.run(short, folder / "short.db", None)
        peaks: list[float] = []
        for what in ("first ingestion", "unchanged again"):
            took = dump_speed.timed(f"... {what}", lambda: peaks.append(dump_speed.run(long, folder / "long.db", None)))
            figures = f"{took:.1f} s : {alone:.1f} s"
            yield Ratio(
                f"dump, {what} : decompressing alone", took / alone, MOST_OF_DECOMPRESSING, figures, at_most=True
            )
    most = max(peaks)
    yield Ratio(
        f"memory, {pages:,} : {pages // _PARTS:,} pages", most / few, MOST_GROWTH, f"{most:.0f} MB : {few:.0f} MB",
        at_most=True,
    )  # fmt: skip
    yield Ratio(f"memory at {pages:,} pages, MB", most, MOST_MEGABYTES, "", at_most=True)


if __name__ == "__main__":
    main()
