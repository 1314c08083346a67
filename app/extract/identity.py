"""Gives facts their ids: docs/decisions/0005 says why they stay."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from app.facts.evidence import Fact

_ID_LENGTH = 16
# What an edit elsewhere in the article may change without changing the fact.
_PLACE = {"id": True, "evidence": {"start", "end", "references"}}


def identified(slug: str, domain: str, facts: Iterable[Fact]) -> list[Fact]:
    """Give each fact its id: a digest of what it says, with a count where a domain says the same thing twice."""
    seen: Counter[str] = Counter()
    result = []
    for fact in facts:
        content = json.dumps([slug, domain, fact.model_dump(mode="json", exclude=_PLACE)], sort_keys=True)  # type: ignore[arg-type]
        seen[content] += 1
        digest = hashlib.sha256(f"{content}{seen[content]}".encode()).hexdigest()
        result.append(fact.model_copy(update={"id": digest[:_ID_LENGTH]}))
    return result
