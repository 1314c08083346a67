"""Times the ingestion of a dump against decompressing it alone, in the same run, and prints the ratios.

Usage: dump_speed.py [--articles FOLDER] [--pages 20000] [--drugs 200] [--workers N]

The dump is made of the words of the articles: the drugs are the articles themselves, in turn; the other pages are as
long as the wiki's (half of them redirects, the rest log-normal around 6 kB, 9 kB on average) and hold no drug box.
The second ingestion finds every article unchanged: what it costs is what passing over a whole encyclopaedia costs.
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
from xml.sax.saxutils import escape

from app.ingest.compression import read_pieces

ROOT = Path(__file__).resolve().parent.parent
MONOGRAPH = Path(sys.executable).with_name("monograph")
_SECONDS_BETWEEN_LOOKS = 0.05
HEAD = (
    '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n'
    "  <siteinfo><base>https://en.wikipedia.org/wiki/Main_Page</base></siteinfo>\n"
)


def main() -> None:
    """Make the dump, time what is to be timed, print the table."""
    options = parsed()
    with tempfile.TemporaryDirectory() as folder:
        dump = Path(folder) / "dump.xml.bz2"
        size = write(dump, options.articles, options.pages, options.drugs)
        print(f"{options.pages} pages, {options.drugs} of them drugs: {size / 1e6:.0f} MB before compression")
        alone = timed("decompressing alone", lambda: sum(map(len, read_pieces(dump, lambda _bytes: None))))
        peaks: list[float] = []
        for name in ("first ingestion", "the same again"):
            took = timed(name, lambda: peaks.append(run(dump, Path(folder) / "benchmark.db", options.workers)))
            print(f"  {took / alone:.2f} x the time of decompressing alone")
    print(f"memory of the ingestion: {max(peaks):.0f} MB at most")


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


def write(dump: Path, articles: Path, pages: int, drugs: int) -> int:
    """Write the dump; gives its size before compression."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(articles.rglob("*.wikitext"))]
    size = 0
    with bz2.open(dump, "wt", encoding="utf-8") as file:
        for part in chain([HEAD], page_texts(texts, pages, drugs), ["</mediawiki>\n"]):
            size += file.write(part)
    return size


def page_texts(drugs: list[str], pages: int, count: int) -> Iterator[str]:
    """Give the pages: a drug at regular distances, redirects and other prose between."""
    chance = random.Random(20_000)  # noqa: S311  # sizes and words
    words = re.sub(r"(?i)(drug|chem)box|infobox", "box", " ".join(drugs)).split()
    every = pages // count
    for number in range(pages):
        if number % every == every // 2:
            yield page(number, drugs[number // every % len(drugs)])
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
