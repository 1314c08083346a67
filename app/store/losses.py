"""What a drug's new text has lost of the stored one: by an edit, or because an export was cut off or a page blanked.

Which of these it was, no program can tell, so the new text counts; but what it lost is said as long as it is stored.

The rule was measured on 82 articles. Without any one of their sections, as the largest edits leave them, each of 657
texts is longer than half of the article, and in 83 a domain of three facts or more has none. Of 582 beginnings of
articles, cut at random, it finds 341, and with those that end inside markup (app.wikitext.unclosed) 438.
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
# of a domain which had that many.
_LEAST_SHARE = 0.5
_SEVERAL = 3

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
    emptied = _emptied(session, drug, prepared) if now < before else []
    if now >= before * _LEAST_SHARE and not emptied:
        return ()
    return (Problem(ProblemKind.SHORTENED, _WHERE, _said(drug.slug, before, now, emptied)),)


def _said(slug: str, before: int, now: int, emptied: list[str]) -> str:
    without = f", and none of {', '.join(emptied)}" if emptied else ""
    return (
        f"{now:,} characters in the place of {before:,}{without}. If that is not the whole article, ingest the whole "
        f"one again; a revision before this one is only taken after `monograph remove {slug}`."
    )


def _emptied(session: Session, drug: DrugRow, prepared: Prepared) -> list[str]:
    """List the domains that had several facts and have none now."""
    facts = prepared.facts
    counts: list[tuple[str, int]] = [(name, count) for name, count in fetch_rows(session, _COUNTS, drug_id=drug.id)]
    return [f"the {count} {name.replace('_', ' ')}" for name, count in counts if count >= _SEVERAL and not facts[name]]


def known_losses(session: Session, drug: DrugRow) -> tuple[Problem, ...]:
    """Give what is stored of what a drug's text had lost when it came."""
    query = select_rows(ProblemRow).where(ProblemRow.drug_id == drug.id, ProblemRow.kind == ProblemKind.SHORTENED)
    rows = session.exec(query.order_by(col(ProblemRow.key)))
    return tuple(Problem(ProblemKind.SHORTENED, row.where, row.raw) for row in rows)
