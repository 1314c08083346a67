"""Times the ingestion of a dump against decompressing it alone, in the same run, and prints the ratios.

Usage: dump_speed.py [--articles FOLDER] [--pages 20000] [--drugs 200] [--workers N]

The dump is made of the words of the articles, each drug of sentences of its own (`new_sentences.py`); the pages that
are no drugs are as long as the wiki's (half of them redirects, the rest log-normal around 6 kB, 9 kB on average) and
hold no drug box.
Two dumps are timed. In the first the drugs are whole articles. In the second they are cut, at the end of a paragraph,
to lengths around 9 kB (log-normal; an assumption, for most articles on drugs are short, and those that people collect
are the long ones).
The second ingestion finds every article unchanged: what it costs is what passing over a whole encyclopaedia costs, and
what the first one takes longer is what its drugs cost.
"""

from __future__ import annotations

import argparse
import bz2
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from statistics import median
from xml.sax.saxutils import escape

from new_sentences import with_new_sentences

from app.ingest.compression import read_pieces

ROOT = Path(__file__).resolve().parent.parent
MONOGRAPH = Path(sys.executable).with_name("monograph")
_SECONDS_BETWEEN_LOOKS = 0.05
HEAD = (
    '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n'
    "  <siteinfo><base>https://en.wikipedia.org/wiki/Main_Page</base></siteinfo>\n"
)


def main() -> None:
    """Time both dumps."""
    options = parsed()
    articles = [file.read_text(encoding="utf-8") for file in sorted(options.articles.rglob("*.wikitext"))]
    whole = [articles[number % len(articles)] for number in range(options.drugs)]
    for drugs in (whole, list(cut(articles, options.drugs))):
        compare(articles, drugs, options)


def compare(articles: list[str], drugs: list[str], options: argparse.Namespace) -> None:
    """Make a dump with these drugs, time what is to be timed, and print it."""
    peaks: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        dump, database = Path(folder) / "dump.xml.bz2", Path(folder) / "benchmark.db"
        size = write(dump, articles, drugs, options.pages)
        middle = median(map(len, drugs)) / 1000
        print(f"\n{options.pages} pages, {size / 1e6:.0f} MB; {len(drugs)} are drugs, of {middle:.1f} kB in the middle")
        alone = timed("decompressing alone", lambda: sum(map(len, read_pieces(dump, lambda _bytes: None))))
        first, again = (
            timed(name, lambda: peaks.append(run(dump, database, options.workers)))
            for name in ("first ingestion", "the same again")
        )
    print(f"first {first / alone:.2f} x, again {again / alone:.2f} x the time of decompressing alone")
    print(f"each drug: {1000 * (first - again) / len(drugs):.0f} ms; memory: {max(peaks):.0f} MB at most")


def cut(articles: list[str], count: int) -> Iterator[str]:
    """Cut articles to lengths as they are drawn, each behind its box."""
    chance = random.Random(count)  # noqa: S311  # lengths
    for _ in range(count):
        length = int(chance.lognormvariate(9.1, 0.8))
        text = chance.choice([article for article in articles if len(article) >= length] or [max(articles, key=len)])
        end = text.find("\n\n", max(length, text.find("\n}}\n")))
        yield text if end < 0 else text[:end]


def parsed() -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, default=ROOT / "seeds")
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--drugs", type=int, default=200)
    parser.add_argument("--workers", type=int)
    return parser.parse_args()


def timed(name: str, work: Callable[[], object]) -> float:
    """Do something and print how many seconds it took."""
    begun = time.perf_counter()
    work()
    took = time.perf_counter() - begun
    print(f"{name}: {took:.2f} s")
    return took


def run(dump: Path, database: Path, workers: int | None) -> float:
    """Ingest the dump with the command, as a user does; gives the most memory of the process that reads and writes."""
    command = [str(MONOGRAPH), "ingest", str(dump), *(["--workers", str(workers)] if workers else [])]
    environment = os.environ | {"MONOGRAPH_DATABASE_URL": f"sqlite:///{database}"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603  # the project's own
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, peak_megabytes(process.pid))
        time.sleep(_SECONDS_BETWEEN_LOOKS)
    if process.returncode:
        raise SystemExit(f"{command}: exit status {process.returncode}")
    return peak


def peak_megabytes(process: int) -> float:
    """Tell how much memory a process has held at most; nothing where it has just ended."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def write(dump: Path, articles: list[str], drugs: list[str], pages: int) -> int:
    """Write the dump; gives its size before compression."""
    size = 0
    with bz2.open(dump, "wt", encoding="utf-8") as file:
        for part in chain([HEAD], page_texts(articles, drugs, pages), ["</mediawiki>\n"]):
            size += file.write(part)
    return size


def page_texts(articles: list[str], drugs: list[str], pages: int) -> Iterator[str]:
    """Give the pages: a drug at regular distances, redirects and other prose between."""
    chance = random.Random(20_000)  # noqa: S311  # sizes and words
    words = re.sub(r"(?i)(drug|chem)box|infobox", "box", " ".join(articles)).split()
    every = pages // len(drugs)
    for number in range(pages):
        if number % every == every // 2:
            yield page(number, with_new_sentences(drugs[number // every % len(drugs)], number))
        elif number % 2:
            yield page(number, f"#REDIRECT [[Page {number - 1}]]", f'<redirect title="Page {number - 1}" />')
        else:
            length = int(chance.lognormvariate(6.7, 0.9))
            yield page(number, " ".join(chance.choices(words, k=length)))


def page(number: int, text: str, redirect: str = "") -> str:
    """Write a page as the schema has it."""
    return (
        f"  <page>\n    <title>Page {number}</title>\n    <ns>0</ns>\n    <id>{number + 1}</id>\n    {redirect}\n"
        f"    <revision>\n      <id>{number + 1}</id>\n      <timestamp>2024-01-01T00:00:00Z</timestamp>\n"
        "      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
        f'      <text bytes="{len(text.encode())}" xml:space="preserve">{escape(text)}</text>\n'
        "    </revision>\n  </page>\n"
    )


if __name__ == "__main__":
    main()
