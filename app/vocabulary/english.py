"""Words by which English prose is told from other languages: frequent in English, rare as words of its neighbours.

Source: function words among the hundred most frequent of English, without those that are also everyday words of
Spanish, French, German, Dutch, Italian, Portuguese or the Scandinavian languages (such as `is`, `in`, `was`, `of`).
"""

from __future__ import annotations

ENGLISH_WORDS = frozenset(
    {
        "the",
        "and",
        "that",
        "with",
        "from",
        "this",
        "are",
        "by",
        "which",
        "it",
        "has",
        "have",
        "not",
        "used",
        "been",
        "be",
        "to",
        "its",
        "other",
        "these",
        "such",
        "than",
        "can",
        "were",
        "their",
    }
)
