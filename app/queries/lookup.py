"""From what someone calls a drug to the drug: exactly, or not at all."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlmodel import Field, Session, col, func, select

from app.errors import AmbiguousDrugError, UnknownDrugError
from app.facts.document import DrugLink, drug_link
from app.facts.drug import DrugRow, LookupRow
from app.facts.lookup import lookup_key
from app.facts.names import NameKind

# Longer than any name: nothing to look for.
_LONGEST_KEY = 500

# What is offered as near: at most three edits in ten characters, swapped letters counting once.
_NEAR = 0.7
_LONGEST_NEAR = 100
_MOST_NEAR = 10

_SHOWN = 80

# Identifiers are left out of near spellings: one digit away is another substance.
NAME_KINDS = tuple(NameKind)


class Candidate(DrugLink):
    """A drug that a word may mean."""

    match: str = Field(description="Its name or identifier that was matched, as written.")
    on: str = Field(description="What that is: a kind of name such as `brand`, or an identifier's scheme.")


def resolve(session: Session, text: str) -> str:
    """Find the slug of the drug that has this slug, name or identifier (bare or `scheme:value`), whatever the case.

    An article's own title or slug goes before another's synonym. Raises AmbiguousDrugError, or UnknownDrugError with
    near spellings: those are offered and never taken, for look-alike names are different drugs.
    """
    candidates = find(session, text)
    named = [candidate for candidate in candidates if candidate.on in (NameKind.TITLE, "slug")]
    match named or candidates:
        case []:
            near = near_spellings(session, text)
            offer = " Names spelled alike are offered: they may be other drugs." if near else ""
            raise UnknownDrugError(f"No drug here is called {shown(text)}.{offer}", _plain(near))
        case [candidate]:
            return candidate.slug
        case several:
            raise AmbiguousDrugError(f"{len(several)} drugs go by {shown(text)}.", _plain(several))


def find(session: Session, text: str) -> list[Candidate]:
    """Find the drugs that go by this name or identifier, each once, by slug."""
    key = lookup_key(text)
    if not key or len(key) > _LONGEST_KEY:
        return []
    # The drugs of a key, by the start of the primary key; titles first.
    rows = session.exec(
        select(LookupRow, DrugRow.title)
        .join(DrugRow, col(DrugRow.slug) == col(LookupRow.slug))
        .where(LookupRow.key == key)
        .order_by(col(LookupRow.slug), col(LookupRow.on) != NameKind.TITLE, col(LookupRow.match))
    )
    return _once_each(_candidate(row, title) for row, title in rows)


def near_spellings(session: Session, text: str) -> list[Candidate]:
    """Find names spelled almost like this one, nearest first."""
    key = lookup_key(text)
    if not key or len(key) > _LONGEST_NEAR:
        return []
    # Every name of nearly that length: a scan, of the one small table, and only when a name is unknown.
    rows = session.exec(
        select(LookupRow, DrugRow.title)
        .join(DrugRow, col(DrugRow.slug) == col(LookupRow.slug))
        .where(col(LookupRow.on).in_(NAME_KINDS))
        .where(func.length(LookupRow.key).between(_NEAR * len(key), len(key) / _NEAR))
        .order_by(col(LookupRow.key), col(LookupRow.slug))
    ).all()
    near = process.extract(
        key, [row.key for row, _ in rows], scorer=OSA.normalized_similarity, score_cutoff=_NEAR, limit=5 * _MOST_NEAR
    )
    return _once_each(_candidate(*rows[index]) for _, _, index in near)[:_MOST_NEAR]


def shown(text: str) -> str:
    """Quote what was asked for, short enough for a message."""
    return f"`{text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}`"


def _candidate(row: LookupRow, title: str) -> Candidate:
    return Candidate(**drug_link(row.slug, title).model_dump(), match=row.match, on=row.on)


def _once_each(candidates: Iterable[Candidate]) -> list[Candidate]:
    first: dict[str, Candidate] = {}
    for candidate in candidates:
        first.setdefault(candidate.slug, candidate)
    return list(first.values())


def _plain(candidates: Iterable[Candidate]) -> list[dict[str, str]]:
    return [candidate.model_dump() for candidate in candidates]
