"""Words with which an infobox value says that there is none.

Source: sentinels in use on drug articles of the English Wikipedia (Template:Infobox drug documents `none`; editors
also write `NA`, a dash, and the like).
"""

from __future__ import annotations

ASSERTED_NONE: frozenset[str] = frozenset(
    {
        "none",
        "none assigned",
        "none known",
        "not assigned",
        "not yet assigned",
        "not applicable",
        "unassigned",
        "na",
        "n/a",
        "n.a.",
        "nil",
        "-",
        "–",
        "—",
        "--",
    }
)
