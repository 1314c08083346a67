"""What somebody may be about to type: names that begin with what is there already."""

from itertools import islice
from typing import Any

from sqlalchemy import select, union_all
from sqlmodel import Field, Session, col

from app.facts.document import DrugLink, drug_link
from app.facts.drug import DrugRow
from app.facts.evidence import Closed
from app.facts.lookup import lookup_key
from app.facts.name_starts import INSIDE, LONGEST_START, NAME, TITLE, NameStartRow
from app.queries.candidates import MatchKind
from app.queries.known_names import Known

# Of each tier: more names than that begin with one or two letters only, and nobody reads on.
_MOST_READ = 200

# After every text that begins as a name does.
_LAST = "\U0010ffff"


class Suggestion(Closed):
    """A drug with the name that begins so."""

    drug: DrugLink
    match: MatchKind = Field(description="What sort of name that is; `name` is the article's title.")
    on: str = Field(description="The name, as written: its start, or one of its words, is what was typed.")


class Suggestions(Closed):
    """What may be meant, best first."""

    items: list[Suggestion]


def suggest(session: Session, typed: str, limit: int) -> Suggestions:
    """Find names that begin so, or have a word that does: each drug once, by its best name.

    The whole name goes first, then titles, other names, and names with such a word inside; among them the shorter.
    Of the very many names with the same one or two letters the first in the alphabet are looked at.
    """
    key = lookup_key(typed)
    if not key or len(key) > LONGEST_START:
        return Suggestions(items=[])
    # The names of each tier that begin so, by the start of the primary key.
    rows = session.connection().execute(names_beginning(key)).all()
    first: dict[str, Known] = {}
    for _, _, *name in sorted(map(tuple, rows), key=lambda row: (row[1] != key, row[0], len(row[4]), row)):
        first.setdefault(name[0], Known(*name))
    return Suggestions(items=[_suggestion(known) for known in islice(first.values(), limit)])


def names_beginning(key: str) -> Any:  # noqa: ANN401  # a union of selects
    """Write the query: a range of the primary key for each tier."""
    return union_all(*(select(_of_tier(tier, key)) for tier in (TITLE, NAME, INSIDE)))


def _of_tier(tier: int, key: str) -> Any:  # noqa: ANN401  # a subquery
    row = NameStartRow
    return (
        select(*(col(each) for each in (row.tier, row.start, row.slug, DrugRow.title, row.match, row.on)))
        .join(DrugRow, col(DrugRow.slug) == col(row.slug))
        .where(col(row.tier) == tier, col(row.start).between(key, key + _LAST))
        .order_by(col(row.start), col(row.slug))
        .limit(_MOST_READ)
        .subquery()
    )


def _suggestion(known: Known) -> Suggestion:
    return Suggestion(drug=drug_link(known.slug, known.title), match=known.kind, on=known.text)
