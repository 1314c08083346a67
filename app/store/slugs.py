"""Addresses of drugs: short, readable, and the same each time."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from sqlalchemy import bindparam
from sqlmodel import Session, select

from app.facts.drug import DrugRow
from app.store.statements import fetch_rows

_SUFFIX_LENGTH = 8
_TAKEN = select(DrugRow.slug).where(DrugRow.slug == bindparam("slug"))


def slugify(title: str) -> str:
    """Make a title fit for an address: `Abacavir/lamivudine` is `abacavir-lamivudine`. May be empty."""
    ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")


def new_slug(session: Session, wiki: str, title: str) -> str:
    """Give an article that is not stored its slug: the plain one, with a suffix where another drug has that."""
    plain = slugify(title)
    if plain and not fetch_rows(session, _TAKEN, slug=plain):
        return plain
    suffix = hashlib.sha256(f"{wiki}\n{title}".encode()).hexdigest()[:_SUFFIX_LENGTH]
    return f"{plain or 'drug'}-{suffix}"
