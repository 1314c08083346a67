"""Where names can be begun to be typed: at their first word, or at a later one."""

import re
from typing import ClassVar

from sqlmodel import Field

from app.facts.table import Table

LONGEST_START = 100
# Nobody types longer ones: they are structures in words.
LONGEST_TYPED = 200
_WORD = re.compile(r"(?<=[ /(\[,-])[^\W\d_]\w+")
# Further words of a long name are what many names end with.
_MOST_WORDS = 6

TITLE, NAME, INSIDE = range(3)


class NameStartRow(Table, table=True):
    """What somebody types who is about to type a name: `tier` is 0 for a title, 1 for other names, 2 inside a name.

    `start` is folded; `match` and `on` are the name as written and its kind. The key's order is that of suggestions.
    """

    __tablename__ = "name_start"
    __table_args__: ClassVar[dict[str, bool]] = {"sqlite_with_rowid": False}

    tier: int = Field(primary_key=True)
    start: str = Field(primary_key=True)
    slug: str = Field(primary_key=True, foreign_key="drug.slug", ondelete="CASCADE", index=True)
    match: str = Field(primary_key=True)
    on: str = Field(primary_key=True)


def starts_of(key: str) -> list[str]:
    """List what a folded name can be begun with: the whole name, and what is left of it from each later word on."""
    later = (key[found.start() :] for found in _WORD.finditer(key))
    return [start[:LONGEST_START] for start in (key, *list(later)[:_MOST_WORDS])]
