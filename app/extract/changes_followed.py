"""Reads what changes where the next clause says only that somebody is to be monitored.

* "potassium may rise, so regular checks are advised", "it lowers the pulse, which requires monitoring": what changes is
  what is looked at;
* not where it says of whom or what: "potassium may rise, and monitoring of the heart is advised".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.checked_things import changed_things
from app.extract.modality import is_negated
from app.extract.monitoring_names import Monitoring
from app.extract.monitoring_schedule import schedule_of
from app.vocabulary.checking import BEFORE_NAMES, MERE_WATCHING
from app.vocabulary.monitoring import CALLED_FOR

_FOLLOWED = Cue(
    rf"(?:[;,.]|[;,]? and|[;,]? so) (?:so |and |therefore |hence |which |this |it |the |"
    rf"\w+ly ){{0,3}}(?:{BEFORE_NAMES} |clinical ){{0,2}}"
    rf"(?:{MERE_WATCHING} (?:is|are|may be|should be)(?: \w+ly| therefore)? {CALLED_FOR}\b"
    rf"|(?:requir(?:es?|ing)|needs|calls for|necessitat(?:es?|ing)) (?:{BEFORE_NAMES} )*{MERE_WATCHING})(?! (?:of|"
    rf"for)\b)",
    re.IGNORECASE,
)


def changes_followed(text: str) -> Iterator[Monitoring]:
    """Find what is said to change before it is said that monitoring is needed."""
    found = _FOLLOWED.search(text)
    if not found or is_negated(text):
        return
    for thing in changed_things(text[: found.start()]):
        yield Monitoring(thing.name, schedule_of(text[found.end() :]))
