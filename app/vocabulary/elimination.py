"""How an article says that a drug leaves the body more slowly in some, and that it is a danger; regular expressions.

Source: sections 5.2 ("Pharmacokinetic properties", special populations) and 4.4 of EU product information (EMA QRD
template).
"""

from __future__ import annotations

# How it leaves.
LEAVING = r"(?:elimination|clearance|excretion|metabolism|(?:elimination )?half-life)"
# That this takes longer.
SLOWED = (
    r"(?:(?:is|are|may be|can be|might be) (?:\w+ly )?(?:prolonged|delayed|reduced|slowed|slower|increased|impaired|"
    r"decreased|longer|lower))"
)
# What a usual dose may then come to.
TOO_MUCH = r"(?:overdos(?:e|age|ing)|over-?exposure|(?:drug )?(?:accumulation|toxicity))"
# What comes of it.
DANGER = r"(?:risks?|toxicity|toxic|(?:side|adverse) effects|adverse reactions|caution|dangerous)"
