"""Precision and recall of the extraction against a pharmacist's annotation, per domain and page.

    python benchmarks/extraction_score.py GOLD_FOLDER ARTICLE_FOLDER... [--misses]

A gold item is found when an unused prediction's short text contains one of its `match` strings (prose domains) or says
the same (identifiers, values). Optional items count neither as found nor as missed; a prediction that no gold item
takes, a second one for the same item included, is a false positive. `details` is the share of found items whose other
typed fields (strength, percent, recommendation, status, verification ...) say what the annotation says.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.extract.monograph import extract_monograph
from app.wikitext.parse import parse_document

Item = dict[str, Any]
SUFFIX = ".wikitext"


@dataclass
class Score:
    """Counts of one domain on one page."""

    found: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    right: int = 0
    wrong: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(
            self.found + other.found,
            self.missed + other.missed,
            self.false + other.false,
            self.right + other.right,
            self.wrong + other.wrong,
        )

    def row(self) -> tuple[float, float, float, float]:
        """Precision, recall, F1 and details; 1.0 where there is nothing to find and nothing was said."""
        precision = _share(self.found, len(self.false))
        recall = _share(self.found, len(self.missed))
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return precision, recall, f1, _share(self.right, len(self.wrong))


def _share(good: int, bad: int) -> float:
    return good / (good + bad) if good + bad else 1.0


def same(*names: str) -> Callable[[Item, Item], bool]:
    """Match a gold item and a prediction that agree in these fields."""
    return lambda gold, said: all(gold.get(name) == said.get(name) for name in names)


def contains(gold: Item, said: Item) -> bool:
    """Match a prediction whose short text holds one of the gold item's strings."""
    return any(match.lower() in said["short"].lower() for match in gold["match"])


def match_value(gold: Item, said: Item) -> bool:
    """Match pharmacokinetic values; text-only ones agree in parameter and origin."""
    return same("parameter", "origin", "low", "high", "unit")(gold, said)


def match_route(gold: Item, said: Item) -> bool:
    """Match a route by its standard term or by the article's own words."""
    return gold["route"] in {said["route"], said["raw"].lower()}


def score(gold: list[Item], said: list[Item], fits: Callable[[Item, Item], bool], details: tuple[str, ...]) -> Score:
    """Pair gold items with predictions one to one, in gold order."""
    result, unused = Score(), list(said)
    for item in gold:
        candidates = [one for one in unused if fits(item, one)]
        candidates.sort(key=lambda one: [item.get(name) != one.get(name) for name in details])
        taken = candidates[0] if candidates else None
        if taken is not None:
            unused.remove(taken)
        if item.get("optional"):
            continue
        if taken is None:
            result.missed.append(_name(item))
            continue
        result.found += 1
        for name in details:
            if name in item and item[name] != taken.get(name):
                result.wrong.append(f"{_name(item)}: {name} is {taken.get(name)!r}, not {item[name]!r}")
            else:
                result.right += 1
    optional = [item for item in gold if item.get("optional")]
    result.false.extend(_name(one) for one in unused if not any(fits(item, one) for item in optional))
    return result


def _name(item: Item) -> str:
    shown = item.get("short") or item.get("match") or {k: v for k, v in item.items() if k != "text"}
    return str(shown)[:150]


def page_scores(gold: Item, facts: dict[str, list[Item]], missing: list[Item]) -> Iterator[tuple[str, Score]]:
    """Score one page, domain by domain."""
    names = gold["names"]
    brands = [{"name": b.lower()} for b in names["brands"]]
    yield "brands", score(brands, _names(facts, "brand"), same("name"), ())
    synonyms = [{"name": b.lower()} for b in names["synonyms"]]
    yield "synonyms", score(synonyms, _names(facts, "synonym"), same("name"), ())
    identifiers = [i for i in facts["identifiers"] if i["scheme"] != "smiles" or "smiles" in _schemes(gold)]
    yield "identifiers", score(gold["identifiers"], identifiers, same("scheme", "value"), ("verification",))
    for state in ("asserted_none", "blank"):
        # What the annotators looked at: identifiers and pharmacokinetics.
        named = [m["what"].split(".", 1) for m in missing if m["state"] == state]
        said = [{"name": name} for domain, name in named if domain in {"identifiers", "pharmacokinetics"}]
        yield state, score([{"name": n} for n in gold[state]], said, same("name"), ())
    # The substance's own stands first, then that of a salt, with its label.
    chemistry = {f["property"]: f for f in reversed(facts["chemistry"])}
    said = [{"property": "formula", "value": chemistry["formula"]["value"]}] if "formula" in chemistry else []
    wanted = (
        [{"property": "formula", "value": gold["chemistry"]["formula"]}] if gold["chemistry"].get("formula") else []
    )
    yield "formula", score(wanted, said, same("value"), ())
    weight = chemistry.get("molecular_weight", {}).get("quantity")
    wanted = [{"weight": w}] if (w := gold["chemistry"].get("molecular_weight")) else []
    yield "weight", score(wanted, [{"weight": weight["low"]}] if weight else [], same("weight"), ())
    yield "routes", score([{"route": r.lower()} for r in gold["routes"]], facts["routes"], match_route, ())
    regulatory = facts["regulatory"]
    legal = [f for f in regulatory if f["kind"] == "legal_status"]
    yield "legal_status", score(gold["legal_status"], legal, same("jurisdiction", "status"), ())
    pregnancy = [{**f, "category": f["status"]} for f in regulatory if f["kind"] == "pregnancy_category"]
    yield "pregnancy", score(gold["pregnancy"], pregnancy, same("jurisdiction", "category"), ())
    values = [
        {**f, **(f["quantity"] or {"low": None, "high": None, "unit": None}), "origin": f["evidence"]["origin"]}
        for f in facts["pharmacokinetics"]
    ]
    yield "pharmacokinetics", score(gold["pharmacokinetics"], values, match_value, ())
    for domain, text, details in PROSE:
        yield domain, score(gold[domain], [_short(f, text) for f in facts[domain]], contains, details)
    for field_name, plural in (("pmid", "pmids"), ("doi", "dois")):
        said = [{field_name: f[field_name]} for f in facts["references"] if f[field_name]]
        yield plural, score([{field_name: v} for v in gold["references"][plural]], said, same(field_name), ())


PROSE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("interactions", "name", ("recommendation", "finding")),
    ("contraindications", "condition", ("strength",)),
    ("precautions", "condition", ()),
    ("adverse_reactions", "reaction", ("percent",)),
    ("monitoring", "test", ()),
    ("indications", "indication", ("status",)),
    ("dosing", "text", ("route", "frequency")),
)


def _schemes(gold: Item) -> set[str]:
    return {item["scheme"] for item in gold["identifiers"]}


def _names(facts: dict[str, list[Item]], kind: str) -> list[Item]:
    return [{"name": f["name"].lower()} for f in facts["names"] if f["kind"] == kind]


def _short(fact: Item, text: str) -> Item:
    """Give a fact the short text and the shapes that the annotation uses."""
    percent = fact.get("percent")
    return {
        **fact,
        "short": fact["interactant"]["name"] if "interactant" in fact else fact[text],
        "percent": [percent["low"], percent["high"]] if percent else None,
    }


def articles(folders: list[Path]) -> dict[str, Path]:
    """Find articles by title; one with a word in parentheses also stands for the plain one."""
    found: dict[str, Path] = {}
    for path in sorted(p for folder in folders for p in folder.rglob(f"*{SUFFIX}")):
        title = path.stem.replace("_", " ").replace("%2F", "/")
        found.setdefault(_plain(title), path)
    return found


def _plain(title: str) -> str:
    return title.lower().split(" (")[0].replace("/", " ")


def main() -> None:
    """Print a table: a line a domain, summed over pages, and on demand what was missed, invented or wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--misses", action="store_true", help="list every miss and false positive")
    parser.add_argument("--page", help="this page only")
    options = parser.parse_args()
    available, totals = articles(options.articles), dict[str, dict[str, Score]]()
    for path in sorted(options.gold.glob("*.json")):
        gold = json.loads(path.read_text())
        title = path.stem.replace("_", " ")
        source = available.get(_plain(title))
        if options.page and options.page.lower() != title.lower():
            continue
        if source is None:
            print(f"No article {title}{SUFFIX} in these folders: its annotation counts for nothing.", file=sys.stderr)
            continue
        extracted = extract_monograph(parse_document(title, source.read_text()), path.stem)
        facts = {name: [fact.model_dump(mode="json") for fact in items] for name, items in extracted.facts.items()}
        missing = [one.model_dump(mode="json") for one in extracted.missing]
        for domain, result in page_scores(gold, facts, missing):
            totals.setdefault(domain, {})[title] = result
    report(totals, misses=options.misses)


def report(totals: dict[str, dict[str, Score]], *, misses: bool) -> None:
    """Print the table."""
    pages = sorted({page for scores in totals.values() for page in scores})
    print(f"{'domain':18} {'P':>5} {'R':>5} {'F1':>5} {'detail':>6}   F1 per page: {', '.join(pages)}")
    for domain, scores in totals.items():
        total = sum(scores.values(), Score())
        precision, recall, f1, details = total.row()
        per_page = " ".join(f"{scores[page].row()[2]:5.2f}" for page in pages)
        print(f"{domain:18} {precision:5.2f} {recall:5.2f} {f1:5.2f} {details:6.2f}   {per_page}")
        for page in pages if misses else ():
            one = scores[page]
            for label, lines in (("missed", one.missed), ("invented", one.false), ("wrong", one.wrong)):
                for line in lines:
                    print(f"    {page}: {label}: {line}")


if __name__ == "__main__":
    main()
