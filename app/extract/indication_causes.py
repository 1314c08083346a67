"""Names a use after each illness that it comes from: "nausea associated with conditions such as gout and hives"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue
from app.extract.indication_conditions import Condition
from app.extract.indication_names import is_condition
from app.extract.indication_phrases import condition_list
from app.extract.phrases import LONGEST_PHRASE

_JOINED = r" (?P<joint>associated with|due to|caused by|resulting from) "
# Either they are announced as illnesses, or they are three at least, any of which will do.
_ANNOUNCED = Cue(
    rf"{_JOINED}(?:(?:various|other|certain|many|several) )?(?:conditions|diseases|disorders|illnesses),? "
    r"(?:such as|including|like) ",
    re.IGNORECASE,
)
_LISTED = Cue(
    r" (?P<joint>due to) (?=[^,.;:()]{3,50}, (?:[^,.;:()]{3,50}, )+or [^,.;:()]{3,50}(?:[.;]|$))", re.IGNORECASE
)


def by_causes(text: str, condition: Condition) -> Iterator[Condition]:
    """Give the use for each illness of the list right behind it that is known as one; its bare name stays a use."""
    behind = condition.start + len(condition.name)
    causes = _ANNOUNCED.match(text, behind) or _LISTED.match(text, behind)
    if causes is None:
        return
    for cause in condition_list(text, causes.end()):
        name = f"{condition.name} {causes['joint']} {cause.name}"
        if is_condition(cause.name) and len(name) <= LONGEST_PHRASE:
            yield replace(cause, name=name)
