"""Reads adverse reactions out of sentences on a drug that does not exist."""

from __future__ import annotations

import re

from app.extract.reaction_extent import Setting
from app.extract.reaction_prose import read_prose

DRUG = re.compile(r"\bxine\b", re.IGNORECASE)


def read(text: str, *, reactions: bool) -> list[tuple[str, str | None, str | None]]:
    return [(m.name, m.frequency, m.qualifier) for m in read_prose(text, Setting(DRUG, reactions=reactions))]
