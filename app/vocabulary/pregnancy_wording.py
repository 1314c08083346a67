"""How a text says in which class of risk in pregnancy a drug is; regular expressions.

Sources: the names of the two schemes that use letters, the Australian categories of the Therapeutic Goods
Administration (once of its committee, the ADEC) and the letters of the US Food and Drug Administration; the verbs are
those of the pregnancy sections of the English Wikipedia's drug articles.
"""

from __future__ import annotations

# What is done with a drug that is put into a class.
CLASSED: tuple[str, ...] = (
    "rated",
    "classified",
    "classed",
    "categori[sz]ed",
    "listed",
    "labell?ed",
    "designated",
    "assigned",
    "ranked",
    "graded",
    "considered",
    "placed",
    "put",
    "included",
)

# The class's own name, around `(?P<letter>...)`: "pregnancy category C", "class D drug in pregnancy".
CLASS_BEFORE = r"(?:(?:ADEC|TGA|FDA|AU|US|Australian) )?pregnancy(?:[- ]risk)? (?:category|class) "
BARE_CLASS_BEFORE = r"(?:(?:ADEC|TGA|FDA|AU|US|Australian|risk) )?(?:category|class) "
PREGNANCY_BEHIND = r"(?: (?:drug|medicine|agent))?(?: (?:for|in|during) pregnan(?:cy|t women)\b| pregnancy\b)"
