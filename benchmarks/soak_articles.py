"""Invented articles for a soak: the seed's text under names of their own, in as many editions as are wanted."""

from __future__ import annotations

import re
from pathlib import Path

from generated_drugs import drug_names

from app.store.slugs import slugify

_SEED = Path(__file__).resolve().parent.parent / "seeds" / "anakinra.wikitext"
_END = "\n\n== Edition ==\nThis is edition {}. It is used to treat condition {}.\n"


def write_edition(folder: Path, drugs: int, edition: int) -> Path:
    """Write so many articles into a new folder; of two editions each article differs."""
    folder.mkdir()
    source = _SEED.read_text(encoding="utf-8")
    for name in drug_names(drugs):
        text = re.sub("(?i)anakinra", name, source) + _END.format(edition, edition)
        (folder / f"{name}.wikitext").write_text(text, encoding="utf-8")
    return folder


def slugs(drugs: int) -> list[str]:
    """Give the slugs that these drugs have."""
    return [slugify(name) for name in drug_names(drugs)]
