"""Gives facts their ids: docs/decisions/0005 says why they stay."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from app.facts.evidence import Fact

_ID_LENGTH = 16
# What an edit elsewhere in the article may change without changing the fact.
_PLACE = {"id": True, "evidence": {"start", "end", "references"}}


def identified(slug: str, domain: str, facts: Iterable[Fact]) -> list[Fact]:
    """Give each fact its id: a digest of what it says, with a count where a domain says the same thing twice."""
    seen: Counter[bytes] = Counter()
    result = []
    for each in facts:
        content = _content(each)
        seen[content] += 1
        digest = hashlib.sha256(b"\n".join([f"{slug}/{domain} {seen[content]}".encode(), content])).hexdigest()
        # To copy all would take as long as to write what they say.
        fact = each.model_copy() if each.id else each
        fact.id = digest[:_ID_LENGTH]
        result.append(fact)
    return result


def _content(fact: Fact) -> bytes:
    """Write what a fact says, in the order of its fields: `model_dump_json` without its detours."""
    return type(fact).__pydantic_serializer__.to_json(fact, exclude=_PLACE)  # type: ignore[arg-type]
