"""What a drug's new text has lost of the stored one: by an edit, or because an export was cut off or a page blanked.

Which of these it was, no program can tell, so the new text counts; but what it lost is said as long as it is stored.

The rule was measured on 56 articles. Without any one of their sections, as the largest edits leave them, each of 654
texts is longer than half of the article, and 220 have lost much of a domain. Of 392 beginnings of articles, cut at
random, it finds 335, and with those that end inside markup (app.wikitext.unclosed) 361. Only domains that are left
empty would be 267 and 317, and 64 of the sections.
"""

from __future__ import annotations

from sqlalchemy import bindparam, func, literal, select, union_all
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.extract.extraction import Problem, ProblemKind
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow, ProblemRow
from app.store.article import Article
from app.store.prepared import Prepared
from app.store.statements import fetch_rows, table_of

# A text that has less of the stored one's characters is said to be shortened, and a shorter one that has no fact left
# of a domain which had several, or has lost as much of one that had many.
_LEAST_SHARE = 0.5
_SEVERAL = 3
_MANY = 5
_MUCH = 0.4

_WHERE = "wiki text"
# Made once: it is executed for each drug whose text became shorter.
_COUNTS = union_all(
    *(
        select(literal(domain.name), func.count()).where(table_of(domain.row).c.drug_id == bindparam("drug_id"))
        for domain in DOMAINS
    )
)


def losses(session: Session, drug: DrugRow | None, article: Article, prepared: Prepared) -> tuple[Problem, ...]:
    """Say what is lost where an article comes in the place of what is stored of a drug; nothing is of a new one."""
    if drug is None:
        return ()
    if drug.wikitext == article.wikitext:  # only read anew: what it lost before it still lacks
        return known_losses(session, drug)
    before, now = len(drug.wikitext), len(article.wikitext)
    if now >= before:
        return ()
    fewer = _fewer(session, drug, prepared)
    if now >= before * _LEAST_SHARE and not any(_is_much(had, has) for _, had, has in fewer):
        return ()
    return (Problem(ProblemKind.SHORTENED, _WHERE, _said(drug.slug, before, now, fewer)),)


def _is_much(had: int, has: int) -> bool:
    return (had >= _SEVERAL and not has) or (had >= _MANY and had - has >= had * _MUCH)


def _said(slug: str, before: int, now: int, fewer: list[tuple[str, int, int]]) -> str:
    numbers = ", ".join(f"{name.replace('_', ' ')} {had} to {has}" for name, had, has in fewer)
    facts = f"; fewer facts: {numbers}" if fewer else ""
    return (
        f"{now:,} characters in the place of {before:,}{facts}. If that is not the whole article, ingest the whole "
        f"one again; a revision before this one is only taken after `monograph remove {slug}`."
    )


def _fewer(session: Session, drug: DrugRow, prepared: Prepared) -> list[tuple[str, int, int]]:
    """List the domains that have fewer facts than before, with both numbers."""
    facts = prepared.facts
    counts: list[tuple[str, int]] = [(name, count) for name, count in fetch_rows(session, _COUNTS, drug_id=drug.id)]
    return [(name, count, facts[name]) for name, count in counts if facts[name] < count]


def known_losses(session: Session, drug: DrugRow) -> tuple[Problem, ...]:
    """Give what is stored of what a drug's text had lost when it came."""
    query = select_rows(ProblemRow).where(ProblemRow.drug_id == drug.id, ProblemRow.kind == ProblemKind.SHORTENED)
    rows = session.exec(query.order_by(col(ProblemRow.key)))
    return tuple(Problem(ProblemKind.SHORTENED, row.where, row.raw) for row in rows)
