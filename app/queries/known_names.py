"""The stored names and identifiers of drugs, by their keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlmodel import Session, col

from app.facts.drug import DrugRow, LookupRow
from app.facts.lookup import COMPONENTS
from app.facts.names import NameKind
from app.queries.candidates import MatchKind

NAME_KINDS = tuple(NameKind)

# Both databases limit the parameters of a statement, SQLite to 32,766.
_KEYS_A_QUERY = 20_000
# Longer than any key.
_LONGEST_KEY = 2000

_KINDS = {
    "slug": MatchKind.SLUG,
    NameKind.TITLE.value: MatchKind.NAME,
    NameKind.BRAND.value: MatchKind.BRAND,
    NameKind.INN.value: MatchKind.INN,
    NameKind.SYNONYM.value: MatchKind.SYNONYM,
    NameKind.REDIRECT.value: MatchKind.REDIRECT,
    COMPONENTS: MatchKind.DRUG_STRING,
}

_COLUMNS = tuple(
    col(each) for each in (LookupRow.key, LookupRow.slug, DrugRow.title, LookupRow.match, LookupRow.on, DrugRow.wiki)
)
# What goes by the keys, by the start of the primary key.
_BY_KEY = (
    select(*_COLUMNS)
    .join(DrugRow, col(DrugRow.slug) == col(LookupRow.slug))
    .where(col(LookupRow.key).in_(bindparam("keys", expanding=True)))
)


class Known(NamedTuple):
    """A name or identifier of a drug: `text` as written, `on` what it is, `wiki` where its article is."""

    slug: str
    title: str
    text: str
    on: str
    wiki: str = ""

    @property
    def kind(self) -> MatchKind:
        """By what the drug was found."""
        return _KINDS.get(self.on, MatchKind.IDENTIFIER)


def known_by_key(session: Session, keys: Iterable[str]) -> dict[str, list[Known]]:
    """Find what goes by each key: one query for any number of keys that a request may hold in practice."""
    wanted = sorted({key for key in keys if key and len(key) <= _LONGEST_KEY})
    found: dict[str, list[Known]] = defaultdict(list)
    for start in range(0, len(wanted), _KEYS_A_QUERY):
        # As plain tuples: there may be thousands.
        rows = session.connection().execute(_BY_KEY, {"keys": wanted[start : start + _KEYS_A_QUERY]}).all()
        for key, *known in rows:
            found[key].append(Known(*known))
    return found
