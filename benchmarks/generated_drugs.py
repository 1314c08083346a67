"""Fills a database with invented drugs of the seed's shape, for benchmarks that need more than there are articles.

Usage: generated_drugs.py COUNT DATABASE_URL

Each has the seed's facts with names, identifiers, figures, reactions and interactants of its own, drawn by a seeded
generator: the same count gives the same database. They are stored as an ingestion stores them.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlmodel import Session

from app.database import make_engine, migrate
from app.extract.extraction import Extracted
from app.extract.monograph import extract_monograph
from app.facts.domains import DOMAINS, Domain
from app.facts.evidence import Fact
from app.store.article import Article
from app.store.linking import link_all
from app.store.monograph import store
from app.store.prepared import prepare
from app.store.slugs import slugify
from app.wikitext.parse import parse_document

_SEED = Path(__file__).resolve().parent.parent / "seeds" / "anakinra.wikitext"
_SYLLABLES = "ba-bex-cla-dor-el-fi-gan-hu-iv-jo-kel-lu-mo-na-ort-pra-quin-ri-sta-tor-ul-va-wex-yl-zo"
_STEMS = "mab-nib-pril-sartan-olol-azole-cillin-statin-vir-gliptin-dipine-setron"
SITES = "bone-chest-eye-hand-heart-joint-kidney-liver-lung-mouth-muscle-neck-nose-skin-stomach-throat"
SIGNS = "bleeding-bruising-burning-cramp-dryness-failure-infection-itching-numbness-pain-rash-swelling"
_DRUGS_A_TRANSACTION = 100
# There are not twice as many names of three syllables.
_NAMES_OF_THREE = 100_000


@dataclass(frozen=True, slots=True)
class Draw:
    """What a drug's own values are drawn from: its name, all names, and chance."""

    name: str
    names: list[str]
    chance: random.Random

    def word(self, words: str) -> str:
        """Draw one of the words."""
        return self.chance.choice(words.split("-"))


def main() -> None:
    """Fill the database that is named."""
    fill_new(sys.argv[2], int(sys.argv[1]))


def fill_new(url: str, count: int) -> None:
    """Make a database, store that many drugs in it, and link them."""
    migrate(url)
    engine = make_engine(url)
    drugs = generated_drugs(count)
    for _ in range(0, count, _DRUGS_A_TRANSACTION):
        with Session(engine) as session, session.begin():
            for _, (article, extracted) in zip(range(_DRUGS_A_TRANSACTION), drugs, strict=False):
                store(session, article, prepare(slugify(article.title), article, extracted))
    link_all(engine)
    engine.dispose()


def drug_names(count: int) -> list[str]:
    """Give that many different names; a longer list begins with the shorter one."""
    chance = random.Random(1)  # noqa: S311  # invented names
    syllables, stems = _SYLLABLES.split("-"), _STEMS.split("-")
    names: dict[str, None] = {}
    while len(names) < count:
        length = 3 if len(names) < _NAMES_OF_THREE else 4
        names["".join(chance.choices(syllables, k=length)).capitalize() + chance.choice(stems)] = None
    return list(names)


def generated_drugs(count: int) -> Iterator[tuple[Article, Extracted]]:
    """Give that many drugs, ready to be stored."""
    source = _SEED.read_text(encoding="utf-8")
    extracted = extract_monograph(parse_document("Anakinra", source), "anakinra")
    shape = {name: [fact.model_dump(mode="json") for fact in facts] for name, facts in extracted.facts.items()}
    names = drug_names(count)
    for number, name in enumerate(names):
        draw = Draw(name, names, random.Random(number))  # noqa: S311  # invented figures
        facts = {domain.name: list(_varied(domain, shape[domain.name], draw)) for domain in DOMAINS}
        text = re.sub("(?i)anakinra", name, source)
        yield _article(name, text), replace(extracted, title=name, summary=f"{name} is invented.", facts=facts)


def _article(name: str, text: str) -> Article:
    return Article(
        title=name, wiki="example.org", url=f"https://example.org/wiki/{name}", license="CC BY-SA 4.0",
        attribution="Nobody", wikitext=text,
    )  # fmt: skip


def _varied(domain: Domain, shape: list[dict[str, Any]], draw: Draw) -> Iterator[Fact]:
    vary = _CHANGES.get(domain.name, lambda _values, _draw: {})
    for position, values in enumerate(shape):
        fact_id = f"{draw.chance.randrange(16**14):014x}{position:02x}"
        yield domain.fact.model_validate({**values, **vary(values, draw), "id": fact_id})


def _name(values: dict[str, Any], draw: Draw) -> dict[str, Any]:
    ending = {"title": "", "brand": "ex"}.get(values["kind"], " alfa")
    return {"name": draw.name + ending}


def _identifier(values: dict[str, Any], draw: Draw) -> dict[str, Any]:
    chance, scheme = draw.chance, values["scheme"]
    if scheme == "atc":
        group = f"{draw.word('A-B-C-D-G-H-J-L-M-N-R')}{chance.randrange(1, 9):02}"
        value = f"{group}{draw.word('A-B-C-D')}{draw.word('A-B-C-E')}{chance.randrange(1, 60):02}"
    else:
        value = re.sub(
            r"\d{4,}|\d+$", lambda digits: str(chance.randrange(10 ** (len(digits[0]) + 3))), values["value"]
        )
    return {"value": value, "curie": f"{scheme}:{value}"}


def _reaction(_values: dict[str, Any], draw: Draw) -> dict[str, Any]:
    low = round(draw.chance.uniform(0.05, 60), 1)
    band = "very_common" if low >= 10 else "common" if low >= 1 else "uncommon"  # noqa: PLR2004  # CIOMS
    percent = {"low": low, "high": low}
    reaction = f"{draw.word(SITES)} {draw.word(SIGNS)}"
    return {"reaction": reaction, "percent": percent, "frequency_band": band, "frequency_basis": "percent"}


def _interaction(values: dict[str, Any], draw: Draw) -> dict[str, Any]:
    if values["interactant"]["kind"] != "drug":
        return {}
    return {"interactant": {**values["interactant"], "name": draw.chance.choice(draw.names), "drug": None}}


def _condition(_values: dict[str, Any], draw: Draw) -> dict[str, Any]:
    return {"condition": f"{draw.word('severe-acute-chronic')} {draw.word(SITES)} disease"}


def _quantity(values: dict[str, Any], draw: Draw) -> dict[str, Any]:
    if values["quantity"] is None:
        return {}
    low = round(draw.chance.uniform(0.5, 90), 1)
    return {"quantity": {**values["quantity"], "low": low, "high": round(low * draw.chance.uniform(1, 1.1), 1)}}


_CHANGES: dict[str, Callable[[dict[str, Any], Draw], dict[str, Any]]] = {
    "names": _name,
    "identifiers": _identifier,
    "adverse_reactions": _reaction,
    "interactions": _interaction,
    "pharmacokinetics": _quantity,
    "contraindications": _condition,
}


if __name__ == "__main__":
    main()
