"""Names the people that a use is for, short: "patients with severe gout who ..." are "patients with severe gout"."""

from __future__ import annotations

import re

from app.extract.indication_names import PEOPLE
from app.extract.phrases import LONGEST_PHRASE

_CLAUSE_END = re.compile(r",? (?:who|or|and|with|in)\b|,")
_COUNTED = re.compile(
    r"^(?:(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|the|selected|certain) )+",
    re.IGNORECASE,
)
# People with one of several conditions: "people who have gout, asthma or hives".
_MEMBER = r"(?:(?! (?:in|to|for|is|are|has|by) )[^,]){3,50}"
_WITH_LIST = re.compile(
    rf"[^,]{{3,40}}? (?:with|who have) {_MEMBER}"
    rf"(?:, (?!and |or |but |who |which |it |particularly |especially |because ){_MEMBER}){{1,4}}"
    rf",? (?:and|or) {_MEMBER}"
)
# "Men and in older women" go on, "men and in combination with" does not.
_WHO_END = re.compile(
    r",| (?:(?:in (?:combination|conjunction|addition)|together|along) (?:with|to)"
    r"|because|due to|caused by|such as|but|although|since|when|while|by|as"
    r"|(?<=\Ahumans )for"
    rf"|(?:and|or) (?:is|to|(?:in|for)(?! {PEOPLE}\b))|(?<!who )(?:has|have|is|are|was|were))\b"
)
# "Adults, children and pregnant women".
_SEVERAL = re.compile(
    rf"{PEOPLE}(?:, {PEOPLE})+,? (?:and|or) {PEOPLE}"
    r"(?: (?:aged|over|under|older|younger|from|between|weighing|with|who)\b[^,]*)?$",
    re.IGNORECASE,
)
# "Those whose disease is severe, resistant, or rare, ...": all that is said of them, up to what else it is for.
_RELATIVE = re.compile(
    r"(?P<who>.*?\b(?:whose|(?:for|in) whom)\b.*?)(?:,? (?:and|or|but) (?:for|to|in|it|is|as)\b.*| i(?:\.e)?)?$",
    re.IGNORECASE,
)
# "In women for gout, and in men for asthma": the men are not those who have gout.
_FOR_ANOTHER_USE = re.compile(rf"{PEOPLE} for (?!wh)", re.IGNORECASE)
# "People who have relapsed after, or cannot tolerate, ...": cut there, it says less than nothing.
_UNENDED = re.compile(
    r"(?: (?:who|that|whose|with)\b[^,]*)? (?:after|to|with|of|in|for|from|by|on|who|that|than)$| (?:or|and|not|but)$",
    re.IGNORECASE,
)
_ANYBODY = frozenset({"", "patients", "patient", "people", "those", "individuals", "subjects", "persons", "humans"})
_LONGEST_POPULATION = 200


def people_named(text: str) -> str | None:
    """Give the people whom a phrase names; None where it says only that they are people."""
    text = text.strip(" .,)")
    if _FOR_ANOTHER_USE.match(text):
        return None
    cut = text if _WITH_LIST.fullmatch(text) and len(text) <= LONGEST_PHRASE else _first_clause(text)
    name = _UNENDED.sub("", _shortened(_COUNTED.sub("", cut).strip(" .,)")))
    return None if name.lower() in _ANYBODY else name


def _shortened(who: str) -> str:
    """Cut a long description of people at the end of a clause."""
    if len(who) <= _LONGEST_POPULATION:
        return who
    ends = [end.start() for end in _CLAUSE_END.finditer(who, 0, _LONGEST_POPULATION)]
    return who[: ends[-1]] if ends else ""


def _first_clause(text: str) -> str:
    if several := _SEVERAL.match(text):
        return several.group()
    if (relative := _RELATIVE.match(text)) and len(relative["who"]) <= _LONGEST_POPULATION:
        return relative["who"]
    return _WHO_END.split(text, maxsplit=1)[0]
