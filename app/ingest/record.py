"""What a report says of one page, as a line of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from app.extract.extraction import Problem
from app.facts.domains import DOMAINS
from app.store.article import Article
from app.store.monograph import Outcome

Recorder = Callable[[str], None]


def stored_page(article: Article, outcome: Outcome, facts: Mapping[str, int], problems: Sequence[Problem]) -> str:
    """Say what became of a drug's article: the number of facts in each domain, and each problem."""
    return _line(
        {
            **_page(article),
            "outcome": outcome.value,
            "facts": {domain.name: facts.get(domain.name, 0) for domain in DOMAINS},
            "problems": [{"kind": p.kind.value, "where": p.where, "raw": p.raw} for p in problems],
        }
    )


def skipped_page(article: Article, reason: str) -> str:
    """Say why an article was left out."""
    return _line({**_page(article), "outcome": "skipped", "reason": reason})


def skipped_input(name: str, reason: str) -> str:
    """Say why an input held no article."""
    return _line({"origin": name, "outcome": "skipped", "reason": reason})


def removed_page(wiki: str, title: str) -> str:
    """Say that a drug was removed, for its page is no more."""
    return _line({"title": title, "wiki": wiki, "outcome": "removed"})


def broken_input(name: str, reason: str) -> str:
    """Say where an input ended before its end."""
    return _line({"origin": name, "outcome": "broken", "reason": reason})


def _page(article: Article) -> dict[str, object]:
    return {
        "title": article.title,
        "wiki": article.wiki,
        "revision_id": article.revision_id,
        "origin": article.origin or None,
    }


def _line(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False)
