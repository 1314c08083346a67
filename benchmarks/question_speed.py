"""Times questions across drugs on databases of invented drugs, and how the times grow from the first to the last.

Usage: question_speed.py DATABASE_URL... [--rounds 200]

The databases are those of `generated_drugs.py`. Every round asks for other drugs, words and figures; the whole service
answers, in this process. Processor time would leave out what a question waits for, so the clock counts: run it on a
machine that does nothing else.
"""

from __future__ import annotations

import argparse
import gc
import random
import time
from collections.abc import Callable, Iterator
from statistics import quantiles
from typing import Any

from generated_drugs import SIGNS, SITES, drug_names
from sqlalchemy import text
from starlette.testclient import TestClient

from app.api.service import create_app
from app.database import make_engine
from app.settings import Settings

# What issue 4 asks for at 20,000 drugs, in ms.
LIMITS = {"resolve": 25, "filter": 25, "check": 25, "search": 50, "batch": 200}

_COMMON = ["patients", "treatment", "infection", "arthritis", "therapy", "combination", "receptor", "human", "weeks"]

Ask = Callable[[TestClient, random.Random, list[str]], Any]


def main() -> None:
    """Time every question on every database and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("databases", nargs="+")
    parser.add_argument("--rounds", type=int, default=200)
    options = parser.parse_args()
    measured = [dict(measure(url, options.rounds)) for url in options.databases]
    print(
        f"{'question':24}" + "".join(f"{'p50 ms':>10}{'p99 ms':>10}" for _ in measured) + f"{'growth':>8}{'limit':>7}"
    )
    for name, kind in ((name, name.partition(" ")[0]) for name in QUESTIONS):
        row = [each[name] for each in measured]
        figures = "".join(f"{p50:10.1f}{p99:10.1f}" for p50, p99 in row)
        print(f"{name:24}{figures}{row[-1][0] / row[0][0]:8.1f}{LIMITS[kind]:7}")


def measure(url: str, rounds: int) -> Iterator[tuple[str, tuple[float, float]]]:
    """Give the median and the 99th percentile of each question, in ms."""
    engine = make_engine(url, read_only=True)
    with engine.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM drug")).scalar_one()
    engine.dispose()
    names = drug_names(count)
    print(f"{url}: {count} drugs")
    with TestClient(create_app(Settings(database_url=url))) as client:
        gc.collect()
        gc.freeze()  # as `monograph serve` does
        for name, ask in QUESTIONS.items():
            chance = random.Random(7)  # noqa: S311  # which drugs to ask for
            ask(client, chance, names)
            cuts = quantiles(
                [timed(ask, client, chance, names) for _ in range(max(rounds // _PARTS.get(name, 1), 2))], n=100
            )
            yield name, (cuts[49], cuts[98])


def timed(ask: Ask, client: TestClient, chance: random.Random, names: list[str]) -> float:
    """Ask once and give the milliseconds; an answer that is none ends the benchmark."""
    begun = time.perf_counter()
    answer = ask(client, chance, names)
    took = (time.perf_counter() - begun) * 1000
    answer.raise_for_status()
    return took


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
