"""Reads what makes the use of a drug safe or dangerous, whoever takes it.

When it is stopped and how, for how long it is used, how it is handled and infused, who or what must be at hand, what
adds to its dangers, and whether one comes to need it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.dependence import dependence
from app.extract.handling import handling
from app.extract.hasty_infusions import hasty_infusion
from app.extract.interruptions import ending, interruptions
from app.extract.measures import extents, measures
from app.extract.own_names import names_own_drug
from app.extract.risk_factors import groups_at_risk, risk_factors
from app.extract.safeguards import safeguard
from app.extract.treatment_ends import treatment_end

_RISKS_OF_IT = Cue(
    r"\brisks? of (?:\w+ )?(?:toxicity|side effects|adverse (?:effects|reactions|events))\b", re.IGNORECASE
)


def safe_use(text: str, own: frozenset[str], *, on_safety: bool, on_care: bool) -> Iterator[tuple[str, str]]:
    """Each thing to see to, with the words that say so; more is read where all is about safety, or even about care."""
    if on_safety:
        yield from (*interruptions(text), *ending(text), *dependence(text))
        if (infusion := hasty_infusion(text)) is not None:
            yield infusion
        yield from groups_at_risk(text, own)
    yield from (*handling(text), *measures(text), *extents(text))
    yield from filter(None, (safeguard(text), treatment_end(text, own)))
    if on_care or _RISKS_OF_IT.search(text):
        yield from risk_factors(text, own)


def own_end(text: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Find how the treatment ends where other drugs are told of: by the drug's name."""
    end = treatment_end(text, own)
    if end is not None and names_own_drug(end[1], own):
        yield end
