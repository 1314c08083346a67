"""What a report says of one page, as a line of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.extract.extraction import Problem
from app.facts.domains import DOMAINS
from app.ingest.item import PassedPage
from app.store.article import Article
from app.store.monograph import Outcome
from app.store.redirects import Redirect


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


def redirect_page(redirect: Redirect) -> str:
    """Say that a page leads to another one."""
    return _line({**_page(redirect), "outcome": "redirect", "target": redirect.target})


def passed_page(page: PassedPage) -> str:
    """Say why a page is plainly no drug article."""
    return _line({**_page(page), "outcome": "passed_over", "reason": page.reason})


def removed_page(wiki: str, title: str, reason: str) -> str:
    """Say why a stored drug was removed."""
    return _line({"title": title, "wiki": wiki, "outcome": "removed", "reason": reason})


def broken_input(name: str, reason: str) -> str:
    """Say where an input ended before its end."""
    return _line({"origin": name, "outcome": "broken", "reason": reason})


def of_a_dry_run(line: str) -> str:
    """Mark a line as one of a run that stores nothing."""
    return f'{line[:-1]}, "dry_run": true}}'


def _page(page: Article | Redirect | PassedPage) -> dict[str, object]:
    return {
        "title": page.title,
        "wiki": page.wiki,
        "revision_id": page.revision_id,
        "origin": page.origin or None,
    }


# Made once: an encoder for each line would take as long as the line does.
_line = json.JSONEncoder(ensure_ascii=False).encode
