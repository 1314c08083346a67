"""Names that are spelled almost like an unknown one: offered, and never taken."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import literal, select, union_all
from sqlmodel import Session, col, desc, func

from app.facts.document import drug_link
from app.facts.spelling import MOST_SLIPS, SpellingRow, pieces_asked_for, slips
from app.queries.candidates import Candidate, MatchKind, best_of_each
from app.queries.known_names import NAME_KINDS, Known, known_by_key

_NUMBER = re.compile(r"\d+")
_MOST_OFFERED = 10
_DIGITS = 3

# Names that share a piece, those with most pieces first: enough that a near one is among them.
_MOST_COMPARED = 1000


def near_spellings(session: Session, keys: Sequence[str]) -> list[Candidate]:
    """Find the names spelled almost like one of a few folded ones, nearest first: two queries, whatever is stored.

    Numbers in a name have to be the same: vitamin B6 is not vitamin B12.
    """
    return near_spellings_of_each(session, [keys])[0]


def near_spellings_of_each(session: Session, asked: Sequence[Sequence[str]]) -> list[list[Candidate]]:
    """Find near spellings for each of several texts, of which each may be any of a few folded ones: two queries."""
    alike = _sharing(session, asked)
    near = [
        {name: score for key in keys for name, score in nearest(key, alike[number]).items()}
        for number, keys in enumerate(asked)
    ]
    names = {name for each in near for name in each}
    known = known_by_key(session, names) if names else {}
    return [_offered(each, known) for each in near]


def _sharing(session: Session, asked: Sequence[Sequence[str]]) -> Mapping[int, list[str]]:
    """Find the names that share a piece with a text, by the text's number."""
    pieces = [{piece for key in keys for piece in pieces_asked_for(key)} for keys in asked]
    # Those of each text, by the start of the primary key.
    queries = [
        select(literal(number).label("number"), col(SpellingRow.key))
        .where(col(SpellingRow.piece).in_(sorted(each)))
        .group_by(col(SpellingRow.key))
        .order_by(desc(func.count()), col(SpellingRow.key))
        .limit(_MOST_COMPARED)
        .subquery()
        for number, each in enumerate(pieces)
        if each
    ]
    found: dict[int, list[str]] = defaultdict(list)
    if queries:
        for number, name in session.connection().execute(union_all(*map(select, queries))):
            found[number].append(name)
    return found


def _offered(near: Mapping[str, float], known: Mapping[str, list[Known]]) -> list[Candidate]:
    offered = [
        Candidate(drug=drug_link(each.slug, each.title), match=MatchKind.SPELLING, on=each.text, score=score)
        for name, score in near.items()
        for each in known.get(name, ())
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
