"""Ids of resources, which FHIR allows 64 characters: of a drug its slug, of a fact the drug's and its own."""

from __future__ import annotations

import re
from hashlib import sha256

_LONGEST_SLUG = 47
_HEAD, _DIGEST = 38, 8
_ID = re.compile(r"([a-z0-9-]+(?:\.[0-9a-f]{8})?)(?:\.([0-9a-f]{16}))?")


def drug_id(slug: str) -> str:
    """Give a drug's id: its slug, of which a long one is cut and told by a digest (slugs have no dots)."""
    if len(slug) <= _LONGEST_SLUG:
        return slug
    return f"{slug[:_HEAD]}.{sha256(slug.encode()).hexdigest()[:_DIGEST]}"


def fact_id(drug: str, fact: str) -> str:
    """Give the id of a resource that is made of a fact."""
    return f"{drug}.{fact}"


def drug_of(id_: str) -> str | None:
    """Tell the id of the drug that a resource is of; None where it is the id of none."""
    found = _ID.fullmatch(id_)
    return found[1] if found else None


def slug_start(drug: str) -> str:
    """Tell with what the slug of a drug of that id begins; it is the whole of it unless it was cut."""
    return drug.partition(".")[0]
