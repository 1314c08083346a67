"""Names that are spelled almost like an unknown one: offered, and never taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlmodel import Session, col, desc, func, select

from app.facts.document import drug_link
from app.facts.spelling import MOST_SLIPS, SpellingRow, pieces_asked_for, slips
from app.queries.candidates import Candidate, MatchKind, best_of_each
from app.queries.known_names import NAME_KINDS, known_by_key

_NUMBER = re.compile(r"\d+")
_MOST_OFFERED = 10
_DIGITS = 3

# Names that share a piece, those with most pieces first: enough that a near one is among them.
_MOST_COMPARED = 1000


def near_spellings(session: Session, keys: Sequence[str]) -> list[Candidate]:
    """Find the names spelled almost like one of a few folded ones, nearest first: two queries, whatever is stored.

    Numbers in a name have to be the same: vitamin B6 is not vitamin B12.
    """
    pieces = {piece for key in keys for piece in pieces_asked_for(key)}
    if not pieces:
        return []
    # The names that share a piece, by the start of the primary key.
    query = (
        select(SpellingRow.key)
        .where(col(SpellingRow.piece).in_(sorted(pieces)))
        .group_by(col(SpellingRow.key))
        .order_by(desc(func.count()), col(SpellingRow.key))
        .limit(_MOST_COMPARED)
    )
    names = session.exec(query).all()
    near = {name: score for key in keys for name, score in nearest(key, names).items()}
    known = known_by_key(session, near)
    offered = [
        Candidate(drug=drug_link(each.slug, each.title), match=MatchKind.SPELLING, on=each.text, score=near[name])
        for name, drugs in known.items()
        for each in drugs
        if each.on in NAME_KINDS
    ]
    return best_of_each(offered)[:_MOST_OFFERED]


def nearest(key: str, names: Iterable[str]) -> dict[str, float]:
    """Give the nearest names with the share of letters that are right. Swapped letters count as one that is wrong."""
    # Imported here because it is large, and most services are asked for days before they meet a name they do not know.
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    numbers = _NUMBER.findall(key)
    alike = [name for name in names if _NUMBER.findall(name) == numbers]
    distances = process.extract(key, alike, scorer=OSA.distance, score_cutoff=MOST_SLIPS, limit=None)
    near = [(distance, name) for name, distance, _ in distances if 0 < distance <= slips(len(name))]
    nearest = sorted(near)[: 2 * _MOST_OFFERED]
    return {name: round(1 - distance / max(len(name), len(key)), _DIGITS) for distance, name in nearest}
