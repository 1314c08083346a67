"""Times the whole ingestion of articles against `mwparserfromhell.parse` alone on the same pages, in the same run.

Usage: page_speed.py FOLDER... [--rounds 3] [--workers N] [--pages]

Of each stage the best of several rounds counts: regular expressions are compiled and tables built in the first one.
Whole ingestion is into a new database on disk, with linking and report; `rest` is what it costs beside the stages above
it: looking up, storing, linking. `--pages` says of each article what reading and extraction cost.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import mwparserfromhell

from app.database import make_engine, migrate
from app.extract.extraction import Extracted
from app.extract.monograph import extract_monograph
from app.extract.monograph_kind import not_a_monograph
from app.ingest.files import find_files, read_files
from app.ingest.run import Options, ingest
from app.store.article import Article
from app.store.rendering import monograph_document, render
from app.store.slugs import slugify
from app.wikitext.document import Document
from app.wikitext.parse import parse_document


def main() -> None:
    """Read the articles, time what is to be timed, print the table."""
    options = parsed()
    articles = articles_in(options.folders)
    size = sum(len(article.wikitext) for article in articles)
    print(f"{len(articles)} articles, {size / 1e6:.2f} million characters, best of {options.rounds} rounds")
    workers = options.workers or len(os.sched_getaffinity(0))
    extracted = [(article, extract(article, document)) for article, document in read_drugs(articles)]
    stages: dict[str, Callable[[], float]] = {
        "parse alone": lambda: timed(lambda: [mwparserfromhell.parse(article.wikitext) for article in articles]),
        "read": lambda: timed(lambda: [parse_document(article.title, article.wikitext) for article in articles]),
        "extract": lambda: extract_all(articles),
        "render": lambda: timed(lambda: [rendered(*drug) for drug in extracted]),
        "whole, 1 process": lambda: ingest_all(articles, 1),
        f"whole, {workers} processes": lambda: ingest_all(articles, workers),
    }
    print_table(best_of(stages, options.rounds), len(articles))
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


def extract_all(articles: Sequence[Article]) -> float:
    """Tell how many seconds the extraction of all takes, without reading them."""
    drugs = read_drugs(articles)
    return timed(lambda: [extract(*drug) for drug in drugs])


def extract_one(article: Article) -> float:
    """Tell how many seconds the extraction of one takes, without reading it."""
    document = parse_document(article.title, article.wikitext)
    return timed(lambda: extract(article, document))


def extract(article: Article, document: Document) -> Extracted:
    """Do what an ingestion does with a document."""
    not_a_monograph(document)
    return extract_monograph(document, slugify(article.title))


def rendered(article: Article, extracted: Extracted) -> object:
    """Render every document of a drug."""
    return render(monograph_document(slugify(article.title), article, extracted), article.wikitext)


def ingest_all(articles: Sequence[Article], workers: int) -> float:
    """Ingest into a new database on disk, and tell how many seconds that took."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/monograph.db"
        migrate(url)
        engine = make_engine(url)
        took = timed(lambda: ingest(engine, articles, lambda _line: None, Options(workers)))
        engine.dispose()
        return took


def timed(work: Callable[[], object]) -> float:
    """Tell how many seconds something takes."""
    gc.collect()
    gc.freeze()  # so that what this script itself keeps is not searched while something else is timed
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def best_of(stages: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Time each stage in each round, so that a busy minute of the machine strikes them all; the best of each counts."""
    times = [{name: stage() for name, stage in stages.items()} for _ in range(rounds)]
    return {name: min(each[name] for each in times) for name in stages}


def print_table(seconds: dict[str, float], articles: int) -> None:
    """Print what each stage costs, an article and against parsing alone."""
    parse, read, extracting, rendering, whole, parallel = seconds
    seconds = seconds | {"rest": seconds[whole] - seconds[read] - seconds[extracting] - seconds[rendering]}
    print(f"{'stage':20} {'ms/article':>10} {'x parse':>8}")
    for name in (parse, read, extracting, rendering, "rest", whole, parallel):
        print(f"{name:20} {1000 * seconds[name] / articles:10.1f} {seconds[name] / seconds[parse]:8.2f}")


def print_pages(articles: Sequence[Article], rounds: int) -> None:
    """Print of each article what reading and extraction cost against parsing alone, the dearest first."""
    lines = []
    for article in articles:
        stages: dict[str, Callable[[], float]] = {
            "parse": partial(timed, partial(mwparserfromhell.parse, article.wikitext)),
            "read": partial(timed, partial(parse_document, article.title, article.wikitext)),
            "extract": partial(extract_one, article),
        }
        best = best_of(stages, rounds)
        cost = {name: took / best["parse"] for name, took in best.items()}
        lines.append((cost["read"] + cost["extract"], article.title, 1000 * best["parse"], cost))
    print(f"\n{'article':40} {'parse ms':>8} {'read':>8} {'extract':>8}")
    for _, title, parse, cost in sorted(lines, key=lambda line: line[0], reverse=True):
        print(f"{title[:40]:40} {parse:8.1f} {cost['read']:8.2f} {cost['extract']:8.2f}")


if __name__ == "__main__":
    main()
