"""Times questions across drugs on databases of invented drugs, and how the times grow from the first to the last.

Usage: question_speed.py DATABASE_URL... [--rounds 200]

The databases are those of `generated_drugs.py`, from few drugs to many. Every round asks for other drugs, words and
figures; the whole service answers, in this process. What counts is the clock, on a machine that does nothing else.
Beside it stands the processor time of this process, which is much the same beside other work, but leaves out what a
PostgreSQL server does.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections.abc import Callable, Iterator, Sequence
from statistics import quantiles
from typing import Any, NamedTuple

from generated_drugs import SIGNS, SITES, drug_names
from ratios import Ratio, table
from sqlalchemy import text
from starlette.testclient import TestClient

from app.api.service import create_app
from app.database import make_engine
from app.settings import Settings

# What issue 4 asks for at 20,000 drugs, in ms.
LIMITS = {"resolve": 25, "filter": 25, "check": 25, "search": 50, "batch": 200}

_COMMON = ["patients", "treatment", "infection", "arthritis", "therapy", "combination", "receptor", "human", "weeks"]

Ask = Callable[[TestClient, random.Random, list[str]], Any]


class Times(NamedTuple):
    """Milliseconds by the clock and of the processor: the median and the 99th percentile of each."""

    p50: float
    p99: float
    cpu50: float
    cpu99: float


def main() -> None:
    """Time every question on every database and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("databases", nargs="+")
    parser.add_argument("--rounds", type=int, default=200)
    options = parser.parse_args()
    ratios = list(compare(options.databases, options.rounds))
    print(table(ratios))
    raise SystemExit(not all(ratio.is_reached for ratio in ratios))


def compare(urls: Sequence[str], rounds: int) -> Iterator[Ratio]:
    """Give of every question the slowest of a hundred in the last database, and what it grew from the first on."""
    measured = [dict(measure(url, rounds)) for url in urls]
    for name in QUESTIONS:
        first, *_, last = row if len(row := [each[name] for each in measured]) > 1 else row * 2
        growth = f"grew {last.p50 / first.p50:.1f} x, of the processor {last.cpu50 / first.cpu50:.1f} x"
        figures = "; before ".join(f"p50 {each.p50:.1f}, p99 {each.p99:.1f}" for each in reversed(row))
        processor = f"of the processor {last.cpu50:.1f} and {last.cpu99:.1f}"
        limit = LIMITS[name.partition(" ")[0]]
        yield Ratio(f"{name}, ms", last.p99, limit, f"{figures}; {processor}; p50 {growth}", at_most=True)


def measure(url: str, rounds: int) -> Iterator[tuple[str, Times]]:
    """Give how long each question takes."""
    engine = make_engine(url, read_only=True)
    with engine.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM drug")).scalar_one()
    engine.dispose()
    names = drug_names(count)
    print(f"... questions across {count:,} drugs", flush=True)
    with TestClient(create_app(Settings(database_url=url))) as client:
        gc.collect()
        gc.freeze()  # as `monograph serve` does
        for name, ask in QUESTIONS.items():
            chance = random.Random(7)  # noqa: S311  # which drugs to ask for
            ask(client, chance, names)
            some = range(max(rounds // _PARTS.get(name, 1), 2))
            clock, processor = zip(*(timed(ask, client, chance, names) for _ in some), strict=True)
            by_clock, by_processor = quantiles(clock, n=100), quantiles(processor, n=100)
            yield name, Times(by_clock[49], by_clock[98], by_processor[49], by_processor[98])


def timed(ask: Ask, client: TestClient, chance: random.Random, names: list[str]) -> tuple[float, float]:
    """Ask once and give the milliseconds, by the clock and of the processor; an answer that is none ends it all."""
    begun, begun_work = time.perf_counter(), time.process_time()
    answer = ask(client, chance, names)
    took, worked = time.perf_counter() - begun, time.process_time() - begun_work
    answer.raise_for_status()
    return took * 1000, worked * 1000


def _filter(path: str, **more: str) -> Ask:
    def ask(client: TestClient, chance: random.Random, _names: list[str]) -> Any:  # noqa: ANN401  # a response
        low = chance.uniform(1, 50)
        site, sign = chance.choice(SITES.split("-")), chance.choice(SIGNS.split("-"))
        words = {"SIGN": f"{site} {sign}", "SITE": site}
        numbers = {"LOW": f"{low:.1f}", "HIGH": f"{low + 5:.1f}", "ATC": chance.choice("ABCDGHJLMNR")}
        return client.get(path, params={name: (words | numbers).get(value, value) for name, value in more.items()})

    return ask


def _misspelled(name: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(name) - 1)
    return name[:place] + chance.choice("aeioustrn") + name[place + 1 :]


QUESTIONS: dict[str, Ask] = {
    "resolve name": lambda c, r, n: c.get("/v1/resolve", params={"q": r.choice(n)}),
    "resolve misspelled": lambda c, r, n: c.get("/v1/resolve", params={"q": _misspelled(r.choice(n), r)}),
    "resolve product": lambda c, r, n: c.get(
        "/v1/resolve", params={"q": f"{r.choice(n).lower()} 100 MG/0.67 ML Prefilled Syringe [{r.choice(n)}ex]"}
    ),
    "filter drugs atc": _filter("/v1/drugs", atc="ATC"),
    "filter drugs has": _filter("/v1/drugs", has="dosing", route="subcutaneous"),
    "filter half-life": _filter(
        "/v1/pharmacokinetics", parameter="elimination_half_life", min="LOW", max="HIGH", unit="h"
    ),
    "filter reaction": _filter("/v1/adverse-reactions", reaction="SIGN"),
    "filter reaction percent": _filter("/v1/adverse-reactions", reaction="SITE", min_percent="LOW"),
    "filter contraindication": _filter("/v1/contraindications", condition="SITE"),
    "filter interaction": lambda c, r, n: c.get("/v1/interactions", params={"interactant": r.choice(n)}),
    "check 20 drugs": lambda c, r, n: c.post("/v1/interactions/check", json={"drugs": r.sample(n, 20)}),
    "search rare word": lambda c, r, n: c.get("/v1/search", params={"q": r.choice(n)}),
    "search common words": lambda c, r, _: c.get("/v1/search", params={"q": " ".join(r.sample(_COMMON, 2))}),
    "batch 1000 names": lambda c, r, n: c.post("/v1/drugs/batch", json={"drugs": r.choices(n, k=1000), "include": []}),
    "batch 1000 documents": lambda c, r, n: c.post(
        "/v1/drugs/batch", json={"drugs": r.choices(n, k=1000), "include": ["identifiers"]}
    ),
}
# A batch takes a hundred times as long as the rest.
_PARTS = {"batch 1000 names": 10, "batch 1000 documents": 10}


if __name__ == "__main__":
    main()
