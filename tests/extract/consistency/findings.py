"""Reads what a check finds in an article, for the tests of all checks."""

from __future__ import annotations

from typing import Any

from app.extract.monograph import extract_monograph
from app.facts.consistency import ConsistencyCheck
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


def findings(check: ConsistencyCheck, wikitext: str) -> list[dict[str, Any]]:
    """Give a check's findings as plain values; the quotes are those that the offsets prove."""
    found = extract_monograph(parse_document("Testamine", wikitext), "testamine").consistency
    return [
        {
            "outcome": finding.outcome.value,
            "detail": finding.detail,
            "quotes": [plain_text(wikitext[each.start : each.end]) for each in finding.evidence],
        }
        for finding in found
        if finding.check is check
    ]


def told(check: ConsistencyCheck, wikitext: str) -> list[tuple[str, str]]:
    """Give a check's findings as outcome and detail."""
    return [(finding["outcome"], finding["detail"]) for finding in findings(check, wikitext)]


def outcomes(check: ConsistencyCheck, wikitext: str) -> list[str]:
    """Give the outcomes of a check."""
    return [finding["outcome"] for finding in findings(check, wikitext)]
