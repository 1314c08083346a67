"""Reads the figures that the clause of a list gives outside it: "10% of people developed ...", "... in 3%"."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract import modality
from app.extract.phrases import LONGEST_PHRASE
from app.extract.reaction_extent import NEAR, Setting, Stretch
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.substances import substances_in

_SHARE_OF_PEOPLE = Cue(
    r"(?:%|percent)\)? (?:of|in) (?:the |all |these |treated )?"
    r"(?:patients|people|persons|users|those|individuals|subjects|cases|women|men|children|adults|participants"
    r"|recipients"
    r"|carriers|(?:[\w-]+ )?metaboli[sz]ers|[\w-]+ (?:groups?|arm))"
    r"|\b(?:in|by|affecting|affects|was|is|rate of) (?:about |approximately |up to |around |less than )?"
    r"\d[\d.]*(?:(?:\s?[\u2013-]\s?| to | or )\d[\d.]*)?\s?%"
    r"|\b(?:1|one) (?:in|out of) (?:every )?(?:about )?\d[\d,]*|\b1:\d[\d,]{2}"
    r"|\b[\w.,]+ (?:per|in) (?:a |one |every )?(?:million|\d[\d,]* (?:people|patients|doses|users))\b"
    r"|\b(?:common|frequent|uncommon|infrequent|rare) "
    r"\((?:about |around |over |up to |(?:fewer|less|more) than |under |[<>]\s?)?\d[\d.]*\s?%\)",
    re.IGNORECASE,
)
_SHARE_UNDER = re.compile(
    r"\d[\d.]*\s?%\)? (?:of (?:the |all )?[\w-]+ )?(?:with|on|under|taking|receiving|given|treated with) (?:the )?",
    re.IGNORECASE,
)
# ", and it may ..." begins another statement, whose figures are its own.
_JOINED_CLAUSE = Cue(
    r", with (?=(?:elevation|increase|decrease|reduction|rise|fall)s? (?:of|in) )"
    # "Upset is common, with diarrhea in 12%".
    r"|, with (?=[\w -]{3,40}? (?:(?:occurring |seen )?in |affecting |\()(?:about |around |up to )?\d)"
    # "Hives were reported by 9% of patients, cough by 4%".
    r"|(?:, and|,| and) (?=[a-z][\w' -]{2,50}? by (?:about |around |up to )?\d[\d.]*\s?%)"
    # "Tolerance develops within weeks, and 40% of people become dependent".
    r"|, and (?=(?:about |around |approximately |up to |nearly |over |(?:more|less|fewer) than )?"
    r"(?:\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?\s?(?:%|percent)|(?:one|1) in \d+) of (?:the |all |these |treated )?"
    r"(?:patients|people|users|those|individuals|subjects|women|men|children|adults)\b)"
    r"|,? and (?=(?:(?:very )?\w+ly )?(?:it|they|this|these|there)\b"
    r"|(?:[\w-]+ ){1,8}?(?:may|can|could|is|are|was|were|has|have|occurs?|occurred)\b)",
    re.IGNORECASE,
)
# "Nausea occurs in 10%, rash occurs in 5%, and cough occurs in 1%": each has its own share.
_MEMBER_NEXT = re.compile(r"(?:[,;]|\band)\s*$", re.IGNORECASE)
# "In 5% of people, hives may occur".
_FRONTED = re.compile(
    r"(?<!\w)\s*(?:in|among) (?:[\w-]+ ){0,2}?\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?\s?(?:%|percent) of [\w -]{3,40},\s",
    re.IGNORECASE,
)
_VERB = r"(?:may|can|could|might|will|is|are|was|were|has|have|occurs?|occurred|appears?|develops?|affects?)"
_VERB_NEXT = re.compile(rf"\s*(?:also |\w+ly )?{_VERB}\b", re.IGNORECASE)
_SHARE_BEHIND_VERB = re.compile(rf"\b{_VERB}\b.*\d", re.IGNORECASE | re.DOTALL)
_HAS_OWN_VERB = re.compile(
    r"\s*(?:may |can |also |\w+ly )*(?:occurs?|occurred|develops?|developed|affects?|affected"
    r"|(?:is|are|was|were|has been|have been) (?:\w+ly )?\w+(?:ed|en|und)) [^.;]{0,30}?(?:\d|\bper\b)",
    re.IGNORECASE,
)
# One number, or a range.
_NUMBERS = r"\d[\d.]*(?:\s?[\u2013-]\s?\d[\d.]*)?"
# "Rash and gout occurred in 12% and 8% of patients, respectively": of "adults and children" they are of one reaction.
_RESPECTIVE = Cue(
    rf"(?<![\d.])(?P<shares>{_NUMBERS}\s?%?(?:,? (?:and )?{_NUMBERS}\s?%?)+)(?<=%)"
    r"(?:(?! and | or |\bplacebo\b)[^;%()]){0,60}?,? respectively\b",
    re.IGNORECASE,
)
# "Allergic reactions, including hives, occur in 2%": the share is of all of them.
_EXAMPLE_BEFORE = Cue(r"(?:including|such as|e\.g\.,?|notably|for example,?) $", re.IGNORECASE)
_ONE_SHARE = re.compile(_NUMBERS)
# "Rash and gout occurred in 3 to 9%", "each affect 5%": what the verb behind a list says of each of its members, which
# one in the singular says of all as one thing.
_OF_EACH = re.compile(
    r"\s*(?P<each>(?:(?:has|have|is|are|was|were|been|may|can|also) ){0,3}each )?"
    r"(?!(?:occurs|is|was|has|affects|develops|appears)\b)[^,;:.()\d]{0,60}?"
    r"(?:, (?:occurring|seen|reported|observed|noted|found) )?"
    r"\b(?:in|by|affect) (?:about |around |approximately |roughly |some |~\s?)?(?P<share>"
    r"between \d[\d.]*\s?(?:(?:%|percent) )?and \d[\d.]*\s?(?:%|percent)"
    r"|\d[\d.]*\s?(?:%\s?)?(?:\u2013|-|to )\s?\d[\d.]*\s?(?:%|percent)|\d[\d.]*\s?(?:%|percent)(?! (?:and|or)\b))"
    r"(?P<behind>[^;:]{0,80})",
    re.IGNORECASE,
)
# Of all of them together, of one of two groups, or of those who stopped it.
_OF_ALL = re.compile(
    r"\b(?:together|combined|either|any|total|overall|respectively|discontinu\w+|withdr\w+|stopp\w+)\b", re.IGNORECASE
)
_BOUND = re.compile(r"\b(?:more|less|fewer|greater|higher|lower)$", re.IGNORECASE)


def figures_beside(text: str, stretch: Stretch, setting: Setting, at: int) -> Figures:
    """Read the figures that the clause of a reaction at a place gives outside its list: "10% of patients developed"."""
    start, end = modality.clause_bounds(text, stretch.start)
    if _EXAMPLE_BEFORE.search(text, start, at):
        return NO_FIGURES
    joints = (joint.end() for joint in _JOINED_CLAUSE.finditer(text, start, end))
    before = text[max((joint for joint in joints if joint <= stretch.start), default=start) : stretch.start]
    # A list ends before "than", which may be that of "in more than 10%".
    ends = _BOUND.search(text, stretch.start, stretch.end) if text.startswith(" than ", stretch.end) else None
    after = _JOINED_CLAUSE.split(text[ends.start() if ends else stretch.end : end])[0]
    # "Gout occurs in 20% of people and fades, and hives may occur": the verb before has its own share.
    if _VERB_NEXT.match(text, stretch.end) and _SHARE_BEHIND_VERB.search(before):
        before = ""
    if _HAS_OWN_VERB.match(after) and _MEMBER_NEXT.search(text, start, at):
        before = ""
    if fronted := _FRONTED.match(text, stretch.start, at):
        before = fronted.group()
    clause = _without_shares_of_others(f"{before}; {after}", setting)
    return read_figures(clause) if _SHARE_OF_PEOPLE.search(clause) else NO_FIGURES


def figures_of_each(text: str, stretch: Stretch, setting: Setting) -> Figures:
    """Read the share that the verb behind a list gives each of its members: a range, or any share where it says so."""
    _, end = modality.clause_bounds(text, stretch.start)
    found = _OF_EACH.match(text, stretch.end, end)
    if not found or _OF_ALL.search(text, max(0, stretch.start - NEAR), found.end()):
        return NO_FIGURES
    behind = _JOINED_CLAUSE.split(found["behind"])[0]
    figures = read_figures(_without_shares_of_others(f"in {found['share']}{behind}", setting))
    share = figures.percent
    ranges = share is not None and share.low and share.high and share.low != share.high
    return figures if ranges or found["each"] else NO_FIGURES


def respective_figures(text: str, stretch: Stretch) -> list[Figures]:
    """Read the shares that the clause of a list gives its members one by one; none where it does not."""
    shares = _RESPECTIVE.search(text, *modality.clause_bounds(text, stretch.start))
    return [read_figures(f"{share.group()}%") for share in _ONE_SHARE.finditer(shares["shares"])] if shares else []


def _without_shares_of_others(clause: str, setting: Setting) -> str:
    """Leave out the shares of those who were given something else: "10% with ACE inhibitors"."""
    for share in _SHARE_UNDER.finditer(clause):
        given = clause[share.end() : share.end() + LONGEST_PHRASE]
        if not setting.drug.match(given) and any(substance.start == 0 for substance in substances_in(given)):
            clause = f"{clause[: share.start()]}{' ' * len(share.group())}{clause[share.end() :]}"
    return clause
