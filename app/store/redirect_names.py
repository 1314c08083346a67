"""The redirects to a drug's article as names of the drug."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlmodel import Session, col, select

from app.extract.identity import identified
from app.facts.drug import DrugRow, RedirectRow
from app.facts.evidence import Evidence, Fact, Origin, Support
from app.facts.names import NameFact, NameKind, NameRow

# A redirect stands nowhere in the text of the article that it leads to.
_NOWHERE = Evidence(origin=Origin.PROSE, start=0, end=0, quote="", support=Support.UNCITED)


def with_redirects(slug: str, names: Iterable[NameFact], titles: Iterable[str]) -> list[NameFact]:
    """Put the present redirects to a drug's article in the place of those among its names."""
    facts: list[Fact] = [NameFact(raw=title, evidence=_NOWHERE, name=title, kind=NameKind.REDIRECT) for title in titles]
    redirects = [NameFact.model_validate(fact) for fact in identified(slug, "names", facts)]
    return [*(name for name in names if name.kind is not NameKind.REDIRECT), *redirects]


def drugs_with_other_redirects(session: Session) -> list[str]:
    """List the drugs among whose names the redirects are not those of the present, in order."""
    present = select(DrugRow.slug, RedirectRow.title).join(
        RedirectRow, (col(RedirectRow.wiki) == col(DrugRow.wiki)) & (col(RedirectRow.target) == col(DrugRow.title))
    )
    named = (
        select(DrugRow.slug, NameRow.name)
        .join(NameRow, col(NameRow.drug_id) == col(DrugRow.id))
        .where(NameRow.kind == NameKind.REDIRECT.value)
    )
    wanted, stored = _titles(session.exec(present)), _titles(session.exec(named))
    return sorted(slug for slug in wanted.keys() | stored.keys() if wanted.get(slug) != stored.get(slug))


def _titles(rows: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    titles: dict[str, set[str]] = defaultdict(set)
    for slug, title in rows:
        titles[slug].add(title)
    return titles
