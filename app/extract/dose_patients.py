"""Whom a dose is for: the group right after it, else the one named nearest before it that no other dose has taken."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.conditions import PERSON
from app.extract.dose_anchors import Anchor, next_start
from app.extract.limiting_clauses import limit_in, limiting_clause
from app.extract.phrases import trim_phrase
from app.vocabulary.frequencies import WEAK_ORGANS
from app.vocabulary.patients import ANYBODY

_POPULATION = Cue(
    rf"\b(?:in|for|with|if|when) (?:(?:those|people|patients) whose )?(?P<organ>{'|'.join(WEAK_ORGANS)})"
    rf"|\b(?:in|for|to|by) (?P<group>(?:the )?(?:younger |(?:otherwise )?healthy (?=adults|children|infants))?"
    rf"(?:{PERSON.pattern}|an? (?:adult|child|infant|newborn)\b)[^,;.:()]{{0,80}})",
    re.IGNORECASE,
)
_CHANGED = "(?:increased|reduced|decreased|adjusted|titrated|repeated)"
_GROUP_END = re.compile(
    rf"(?<!who)(?: (?:and {_CHANGED}|ranges?|var(?:y|ies)"
    r"|it|is|are|was|were|should|may|can|must|(?<! to )(?<! of )(?<! by )the(?! age)"
    r"|treatment|therapy|(?<!with )(?<!need )(?:a|an)|once"
    r"|twice|daily|every|to use|who do not|as|"
    # A number ends a group, but for the age in "children over 6".
    r"at(?! least\b| most\b)|for (?!whom))|"
    r"(?<!over)(?<!under)(?<!above)(?<!below)(?<!aged)(?<! age)(?<!than)(?<!age of)(?<!\d to)(?<!between)"
    r"(?<!\d and)(?<! of)(?<! type)(?<!least)(?<!most)(?<!weighing) \d+(?! (?:to|and) \d+ (?:years|months)\b))\b.*",
    re.IGNORECASE | re.DOTALL,
)
_TAKER = Cue(
    rf"\b(?P<group>(?:{PERSON.pattern}|(?:all )?others)(?: and (?:(?:{PERSON.pattern})|debilitated|frail))?"
    r"(?: (?:aged?|over|under|above|below|older|younger|between|with|on|weighing|planning|(?:of|from)(?= \d)|(?=\d))"
    r" ?[^,;.:()]{2,60}?)?)"
    r"(?: \w+ly)?"
    r" (?:receive|take|get|need|inhale|swallow|are (?:instructed|advised|told|recommended) to|are (?:\w+ly )?given"
    r"|start|begin|(?:should|may|can|must) (?:receive|take|start|begin|get"
    r"|be (?:given|started|titrated|treated|dosed|maintained|raised|increased|lowered|reduced)))\b",
    re.IGNORECASE,
)
# "Adults: 500 mg; children over six: 250 mg".
_LABEL = re.compile(
    rf"(?:^|[;.(] ?)(?P<group>(?:{PERSON.pattern}|adult|child|infant|neonate|newborn|pa?ediatric)[^,;.:()]{{0,60}})"
    r"(?:, (?:initial(?:ly)?|usual(?:ly)?|maintenance))?:(?=\s)",
    re.IGNORECASE,
)
# "Adults take 10 mg, children half that".
_RIGHT_BEFORE = re.compile(
    rf"(?:^|[,;:] (?:and |or )?|\band )(?P<group>(?:(?:{PERSON.pattern}) and )?(?:{PERSON.pattern})"
    r"(?: (?:aged?|over|under|above|below|older than|younger than|between) (?:the age of )?\w+(?: (?:to|and|or) \w+)?"
    r"(?: (?:years|months|weeks))?(?: of age| old)?)?),? $",
    re.IGNORECASE,
)
# "For subgroups of patients, including those over 60 and those taking an inhibitor": only they tell who it is.
_SUBGROUPS = re.compile(
    r"\b(?:in|for) (?P<group>(?:certain |some |specific )?(?:sub)?groups of (?:patients|people|persons|individuals)"
    r",? (?:including|such as|namely)[^.;:()]{3,150})",
    re.IGNORECASE,
)
# "200 mg (over 40 kg)", "5 mg (children)".
_IN_PARENTHESES = re.compile(
    rf" ?\((?P<group>{PERSON.pattern}"
    r"|(?:body ?weight |weight |weighing |those )?"
    r"(?:over|under|above|below|up to|less than|more than|at least|aged?|[<>\u2264\u2265]|(?=\d)) ?\d[^();]{0,25}?"
    r"(?:kg|years (?:old|of age))[^();]{0,15}"
    r"|body ?weight [^();]{3,30})\)",
    re.IGNORECASE,
)
# "The usual adult dose": whom it is for stands before the noun.
_KIND_OF_DOSE = re.compile(
    r"^.*\b(?P<group>adult|pa?ediatric|geriatric|neonatal)(?: \w+)? dos(?:e|es|age|ages)\b[^;.]*$",
    re.IGNORECASE | re.DOTALL,
)
# "The adult dose", "for an adult": the persons.
_PERSONS_OF = {
    "adult": "adults",
    "child": "children",
    "infant": "infants",
    "newborn": "newborns",
    "neonate": "newborns",
    "paediatric": "children",
    "pediatric": "children",
    "geriatric": "elderly",
    "neonatal": "newborns",
}
_NOBODY = re.compile(
    r"taking|receiving|using|treated|given|above|below|over|under|others?|(?:most|many|some) people", re.IGNORECASE
)
# "Gout in children with 5 mg": the amount is no illness of theirs.
_LOOSE_WITH = re.compile(r" with\s*$", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r";|\.\s|\b(?:but|whereas|while|although|however|caution)\b", re.IGNORECASE)
# "5 mg is given, and alcohol should be avoided in children": of another thing.
_JOINED = re.compile(
    r",? (?:and|so) (?!(?:is|are|was|were|should|may|can|must|has|have|then|it|this|that|which|the dose|doses?)\b)"
    r"(?:(?!(?:in|for|to|by|and|or|who|which|that)\b)[\w-]+ ){1,4}(?:is|are|was|were|should|may|can|must|has|have"
    r"|needs?)\b",
    re.IGNORECASE,
)
# "50 mg in adults or 20 mg": the adults have their dose, and whose the second is nobody can tell.
_RIGHT_BEHIND = re.compile(r" ?\(?[^,;.:()]{0,30}")
_OR_ELSE = re.compile(r"[^,;.:()]{0,30}\bor\b[^,;.:()]{0,30}")
_ALTERNATIVE = re.compile(r"(?:^|\s)or(?: up to)? ?$|,\s$")


def dose_population(text: str, anchor: Anchor, found: list[Anchor]) -> str | None:
    """Find the group right after the dose, else the one named nearest before it."""
    if subgroups := _SUBGROUPS.search(text, anchor.end, next_start(text, anchor.end, found)):
        return " ".join(subgroups["group"].split())
    named = (
        _after(text, anchor, found)
        or _of_alternative(text, anchor, found)
        or _before(text, anchor, found)
        or _KIND_OF_DOSE.search(text, 0, anchor.start)
    )
    if named is None:
        return None
    if organ := named.groupdict().get("organ"):
        return trim_phrase(organ)
    words = named.group("group")
    words = words[: next_start(text, named.start("group"), found) - named.start("group")]
    words = words[: limit_in(words)]
    label = named.re in (_LABEL, _IN_PARENTHESES)
    group = words if label else trim_phrase(_LOOSE_WITH.sub("", _GROUP_END.sub("", words)))
    if group and not label and not _GROUP_END.search(words):
        group += limiting_clause(text, named.start("group") + len(words))
    if group.startswith(("who ", "whose ", "with ")):
        group = f"those {group}"
    return None if _NOBODY.fullmatch(group) else _PERSONS_OF.get(group.lower(), group[:1].lower() + group[1:]) or None


def belongs_to_none(text: str, anchor: Anchor, begin: int, found: list[Anchor]) -> bool:
    """Tell whether it is the alternative to a dose that has its group, and has none: "50 mg in adults or 20 mg"."""
    if not begin or _after(text, anchor, found):
        return False
    taken = _POPULATION.search(text, begin, anchor.start)
    return bool(
        taken
        and _RIGHT_BEHIND.fullmatch(text, begin, taken.start())
        and _ALTERNATIVE.search(text[begin : anchor.start])
    )


def _after(text: str, anchor: Anchor, found: list[Anchor]) -> re.Match[str] | None:
    """Find the group behind a dose and before the next one; doses in parentheses between them have the same group."""
    start = anchor.end
    ends = (anchor.dose.end, start) if anchor.dose else (start,)
    if told := next(filter(None, (_IN_PARENTHESES.match(text, end) for end in ends)), None):
        return told
    if text[start : start + 2] == " (" and (closing := text.find(")", start)) >= 0:
        inside = _POPULATION.search(text, start, min(closing, next_start(text, start, found)))
        if inside:
            return inside
        start = closing
    end = next_start(text, start, found)
    new = [cut.start() for cut in (_NEW_CLAUSE.search(text, start, end), _JOINED.search(text, start, end)) if cut]
    return _POPULATION.search(text, start, min([*new, end]))


def _of_alternative(text: str, anchor: Anchor, found: list[Anchor]) -> re.Match[str] | None:
    """Find the group behind the dose that may be given instead: "one tablet or one sachet daily for children"."""
    following = next((each for each in found if each.start >= anchor.end), None)
    if following is None or not _OR_ELSE.fullmatch(text, anchor.end, following.start):
        return None
    return _after(text, following, found)


def _is_of_other(text: str, group: re.Match[str], anchor: Anchor, found: list[Anchor]) -> bool:
    """Tell whether a group follows another dose, and this one stands in a clause of its own."""
    return found[0].end <= group.start() and ";" in text[group.end() : anchor.start]


def _before(text: str, anchor: Anchor, found: list[Anchor]) -> re.Match[str] | None:
    before = [
        each for each in _POPULATION.finditer(text, 0, anchor.start) if not _is_of_other(text, each, anchor, found)
    ]
    if right := _RIGHT_BEFORE.search(text, 0, anchor.start):
        return right
    labels = list(_LABEL.finditer(text, 0, anchor.start))
    # "In adults 500 mg is given; children get 100 mg": the group that stands nearest takes the dose.
    named = labels[-1:] or sorted([*before[-1:], *_takers(text[: anchor.start])[-1:]], key=re.Match.start)[-1:]
    return named[0] if named else None


def _takers(before: str) -> list[re.Match[str]]:
    """Find the groups that take a dose, where they are more than "people"."""
    return [found for found in _TAKER.finditer(before) if found.group("group").lower() not in ANYBODY]
