"""Times the whole ingestion of articles against `mwparserfromhell.parse` alone on the same pages, in the same run.

Usage: page_speed.py FOLDER... [--rounds 3] [--workers N] [--pages]

Of each stage the best of several rounds counts: regular expressions are compiled and tables built in the first one.
Each round has articles of new sentences, since extraction remembers those that it has read.
Whole ingestion is into a new database on disk, with linking and report; `rest` is what it costs beside the stages above
it: looking up, storing, linking. It is of so many copies of the articles that the start of processes and the making of
SQL statements do not count. Processor time is what other work on the machine disturbs least.
`--pages` says of each article what reading and extraction cost.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path

import mwparserfromhell
from new_sentences import with_new_sentences

from app.database import make_engine, migrate
from app.extract.extraction import Extracted
from app.extract.monograph import extract_monograph
from app.extract.monograph_kind import not_a_monograph
from app.ingest.files import find_files, read_files
from app.ingest.run import Options, ingest
from app.store.article import Article
from app.store.prepared import prepare
from app.store.slugs import slugify
from app.wikitext.document import Document
from app.wikitext.parse import parse_document

_MANY = 200
_numbers = count()


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and seconds of this process's processor time."""

    clock: float
    processor: float

    def of_each(self, done: int, wanted: int) -> Cost:
        """Tell what it would have been for another number of articles."""
        return Cost(self.clock * wanted / done, self.processor * wanted / done)


def main() -> None:
    """Read the articles, time what is to be timed, print the table."""
    options = parsed()
    articles = articles_in(options.folders)
    size = sum(len(article.wikitext) for article in articles)
    print(f"{len(articles)} articles, {size / 1e6:.2f} million characters, best of {options.rounds} rounds")
    workers = options.workers or len(os.sched_getaffinity(0))
    extracted = [(article, extract(article, document)) for article, document in read_drugs(articles)]
    stages: dict[str, Callable[[], Cost]] = {
        "parse alone": lambda: timed(lambda: [mwparserfromhell.parse(article.wikitext) for article in articles]),
        "read": lambda: read_all(articles),
        "extract": lambda: extract_all(articles),
        "prepare": lambda: timed(lambda: [prepare(slugify(article.title), article, e) for article, e in extracted]),
        "whole, 1 process": lambda: ingest_copies(articles, 1),
    }
    costs = best_of(stages, options.rounds)
    print_table(costs, len(articles))
    seconds = min(ingest_copies(articles, workers).clock for _ in range(options.rounds)) / len(articles)
    parse = costs["parse alone"].clock / len(articles)
    print(f"{f'whole, {workers} processes':20} {'':19} {1000 * seconds:10.1f} {seconds / parse:8.2f}")
    if options.pages:
        print_pages(articles, options.rounds)


def parsed() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", metavar="FOLDER", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--pages", action="store_true")
    return parser.parse_args()


def articles_in(folders: Sequence[Path]) -> list[Article]:
    """Read the articles of all folders, each title once."""
    items = [item for item in read_files(find_files(folders)) if isinstance(item, Article)]
    return list({(article.wiki, article.title): article for article in items}.values())


def read_drugs(articles: Sequence[Article]) -> list[tuple[Article, Document]]:
    """Read the articles that are drugs; documents remember what was asked of them, so that each is of use once."""
    documents = [(article, parse_document(article.title, article.wikitext)) for article in articles]
    return [(article, document) for article, document in documents if not not_a_monograph(document)]


def as_new(articles: Sequence[Article]) -> list[Article]:
    """Give the articles with sentences that were not read before."""
    number = next(_numbers)
    return [replace(article, wikitext=with_new_sentences(article.wikitext, number)) for article in articles]


def read_all(articles: Sequence[Article]) -> Cost:
    """Tell how many seconds it takes to read all."""
    new = as_new(articles)
    return timed(lambda: [parse_document(article.title, article.wikitext) for article in new])


def extract_all(articles: Sequence[Article]) -> Cost:
    """Tell how many seconds the extraction of all takes, without reading them."""
    drugs = read_drugs(as_new(articles))
    return timed(lambda: [extract(*drug) for drug in drugs])


def extract(article: Article, document: Document) -> Extracted:
    """Do what an ingestion does with a document."""
    not_a_monograph(document)
    return extract_monograph(document, slugify(article.title))


def ingest_copies(articles: Sequence[Article], workers: int) -> Cost:
    """Ingest so many copies of each article that starting does not count; gives what one of each costs."""
    times = 1 + _MANY // len(articles)
    copies = [
        replace(article, title=f"{article.title} {number}") for number in range(times) for article in as_new(articles)
    ]
    return ingest_all(copies, workers).of_each(times, 1)


def ingest_all(articles: Sequence[Article], workers: int) -> Cost:
    """Ingest into a new database on disk, and tell how many seconds that took."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/monograph.db"
        migrate(url)
        engine = make_engine(url)
        took = timed(lambda: ingest(engine, articles, lambda _line: None, Options(workers)))
        engine.dispose()
        return took


def timed(work: Callable[[], object]) -> Cost:
    """Tell how many seconds something takes."""
    gc.collect()
    gc.freeze()  # so that what this script itself keeps is not searched while something else is timed
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return Cost(time.perf_counter() - clock, time.process_time() - processor)


def best_of(stages: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """Time each stage in each round, so that a busy minute of the machine strikes them all; the best of each counts."""
    costs = [{name: stage() for name, stage in stages.items()} for _ in range(rounds)]
    return {
        name: Cost(min(each[name].clock for each in costs), min(each[name].processor for each in costs))
        for name in stages
    }


def print_table(costs: dict[str, Cost], articles: int) -> None:
    """Print what each stage costs, an article and against parsing alone."""
    parse, read, extracting, preparing, whole = costs.values()
    rest = Cost(
        whole.clock - read.clock - extracting.clock - preparing.clock,
        whole.processor - read.processor - extracting.processor - preparing.processor,
    )
    print(f"{'stage':20} {'processor ms':>12} {'x':>6} {'clock ms':>10} {'x':>8}")
    for name, cost in (costs | {"rest": rest}).items():
        shares = cost.processor / parse.processor, cost.clock / parse.clock
        ms = 1000 / articles
        print(f"{name:20} {ms * cost.processor:12.1f} {shares[0]:6.2f} {ms * cost.clock:10.1f} {shares[1]:8.2f}")


def print_pages(articles: Sequence[Article], rounds: int) -> None:
    """Print of each article what reading and extraction cost against parsing alone, the dearest first."""
    lines = []
    for article in articles:
        stages: dict[str, Callable[[], Cost]] = {
            "parse": partial(timed, partial(mwparserfromhell.parse, article.wikitext)),
            "read": partial(read_all, [article]),
            "extract": partial(extract_all, [article]),
        }
        best = best_of(stages, rounds)
        cost = {name: took.processor / best["parse"].processor for name, took in best.items()}
        lines.append((cost["read"] + cost["extract"], article.title, 1000 * best["parse"].processor, cost))
    print(f"\n{'article':40} {'parse ms':>8} {'read':>8} {'extract':>8}")
    for _, title, parse, cost in sorted(lines, key=lambda line: line[0], reverse=True):
        print(f"{title[:40]:40} {parse:8.1f} {cost['read']:8.2f} {cost['extract']:8.2f}")


if __name__ == "__main__":
    main()
