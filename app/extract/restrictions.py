"""Reads sentences that restrict a drug's use: whom, how strictly, and what the article advises.

Five shapes of sentence, each around a trigger from `app.vocabulary.restrictions`:

* the trigger, then the group: "is contraindicated in people with asthma", "caution is advised in the elderly";
* the group, then the trigger: "people with asthma should not take it";
* use in the group, then the trigger: "use during pregnancy is not recommended";
* the name, then the list: "contraindications include asthma and gout";
* the list, then the name: "asthma is an absolute contraindication".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.extract.antecedents import meant
from app.extract.conditions import ILLNESS, PERSON, conditions, is_reaction, strength_word
from app.extract.given_ways import by_only_way, end_with_way
from app.extract.own_names import names_own_drug
from app.extract.restricted_groups import LONGEST_GROUP, group_at_risk, group_of, last_clause
from app.extract.restriction_triggers import ANY_TRIGGER, Grade, grade_of, triggers
from app.vocabulary.restrictions import (
    JOINT_USE,
    LISTS_THEM,
    PURPOSES,
    TAKE,
)


@dataclass(frozen=True, slots=True)
class Restriction:
    """Who is restricted, as conditions in the article's words; `joint` means together with another drug."""

    grade: Grade
    conditions: tuple[str, ...]
    strength: str | None = None
    joint: bool = False
    advice: str | None = None


_PURPOSE = re.compile(rf"(?:(?:the )?{PURPOSES}\b|\d|which\b|such\b)", re.IGNORECASE)
_IN_PERSONS = re.compile(
    rf" (?:in|among|by) (?=(?:{PERSON.pattern})(?: (?:with|who|whose|under|younger|aged)\b|$))", re.IGNORECASE
)
_OPENING = re.compile(
    r"(?:\b(?:that|recommend(?:s|ed)?|advise[sd]?|states?|however|therefore|,)\s+)(?=(?:\w+ ){0,3}(?:"
    + PERSON.pattern
    + "))",
    re.IGNORECASE,
)
_MUST_NOT_TAKE = Cue(
    rf"\b(?:should|must|may|can|are (?:\w+ly )?advised(?: to)?)(?: \w+ly)?(?: not| never)(?: to)? {TAKE}\b"
    r"|\bare not to be (?:treated|vaccinated|given it)\b"
    r"|\bshould avoid (?:taking|using|use of|the (?:use|drug|medication)|it|this|these)\b"
    r"|\bshould avoid (?P<avoided>[\w-]+)",
    re.IGNORECASE,
)
_TAKE_WITH_CARE = Cue(
    rf"\b(?:should|must|may|can|need to|are (?:\w+ly )?advised to)(?: only)? {TAKE}\b"
    r"[^,;.]{0,40}? (?:with (?:\w+ )?(?:caution|care)|cautiously|carefully|only (?:if|when|after|under))\b",
    re.IGNORECASE,
)
_AT_RISK = Cue(
    r"\b(?:is|are|be) at (?:an? )?(?:\w+ )?(?:greater|higher|increased|high|particular|special|greatest|highest) risk\b"
    r"|\b(?:is|are|be) at (?:greatest|highest|most) risk\b|\b(?:is|are|be) at risk (?:of|for)\b"
    r"|\b(?:have|has|had) an? (?:\w+ly )?(?:greater|higher|increased|elevated) (?:\w+ )?risk\b"
    r"|\b(?:is|are|be) (?:more|particularly|especially|very) (?:sensitive|susceptible|vulnerable|prone)\b"
    r"|\b(?:is|are) (?:much |far |also )?more likely to (?:have (?:side|adverse)|fall|suffer|develop|"
    r"experience|get|bleed|"
    r"be (?:harmed|affected))\b",
    re.IGNORECASE,
)
# "recommended in people who are at high risk" is whom it is for.
_WHO_ARE = re.compile(r"\b(?:who|that)(?: (?:\w+ ){0,6}or)?$", re.IGNORECASE)
_FOR_EXAMPLE = re.compile(
    rf"[^,;.]{{0,60}},? (?:such as|including|particularly|especially|notably) (?P<group>(?:{PERSON.pattern}) "
    rf"[^;:.]{{3,300}})",
    re.IGNORECASE,
)
_EXCEPT = r",? (?:except|other than|apart from|aside from|besides)(?: for)?"
_CONTRAINDICATIONS = Cue(
    rf"\b(?<!as a )(?<!as an )contra-?indications?\b(?:{_EXCEPT} |(?: (?:to|for|of|with|against|in) "
    rf"[^,;:]{{1,60}}?)?(?: may| also)*"
    r"(?:,? including |, (?:among them|such as|namely) | (?:include|includes|are|is|consist of|comprise)\b:?|:)\s*)",
    re.IGNORECASE,
)
_PRECAUTIONS = Cue(
    r"\b(?:precautions|cautions|warnings|(?:situations|conditions|circumstances) (?:that|which) (?:call for|"
    r"require|warrant|"
    r"need|demand) (?:\w+ )?(?:caution|care))(?: (?:to|for|of|with) [^,;:]{1,60}?)?(?: may| also)*"
    r"(?:,? including | (?:include|are)\b:? |: )(?!taken\b|required\b|needed\b|necessary\b|recommended\b)",
    re.IGNORECASE,
)
_RISK_FACTORS = Cue(r"\brisk factors?(?: (?:for|of) [^,;:.]{1,80}?)?(?: may| also)* (?:include|are):? ", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:.](?:\s|$)")
_CALLED_CONTRAINDICATIONS = Cue(
    r"\b(?:lists?|listed|regards?|considers?|names?|gives?|counts?) (?P<group>[^;:.]{3,200}?) as "
    r"(?:an? |the )?(?:\w+ )?contra-?indications?\b",
    re.IGNORECASE,
)
# "People who drink should not take more than 2 g": less is allowed.
_SO_MUCH = re.compile(
    r" (?:it )?(?:more than|over \d|above|(?:in |at )?(?:the )?(?:high|higher|large|larger|full|maximum|"
    r"repeated) (?:\w+ )?dos(?:e|es|age)\b)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^\s*,? ?(?:while|whereas|and|but) ", re.IGNORECASE)
_IS_CONTRAINDICATION = Cue(
    r" (?:is|are|constitutes?|represents?)(?: \w+ly| often)?(?: considered| regarded as| also| both)*(?: an?| the)?"
    r"(?: (?:main|major|known|important|additional|further|other|general|specific|possible|only|sole))?"
    r"(?: (?:absolute|relative|strict))?(?: \w+ and \w+)? contra-?indications?\b",
    re.IGNORECASE,
)
# "It should not be put on the face, nor used by people with gout".
_NOR = re.compile(
    rf"[^;:.]{{0,150}}?, nor (?:\w+ )?(?:in|by|for|to|during) (?P<group>(?:{PERSON.pattern})[^;:.]{{0,150}})",
    re.IGNORECASE,
)
_NEITHER = Cue(
    rf"\b(?:neither|nor) should (?P<group>(?:{PERSON.pattern}) (?:with|who)\b[^;:.]{{3,150}})", re.IGNORECASE
)
# "With caution in people with A, who do not tolerate it, and in people with B": B after what is said of A.
_AND_IN = re.compile(
    rf"[^;:.()]{{3,200}}, (?:and|or|as well as) (?:also )?in (?P<group>(?:{PERSON.pattern}) (?:with|who) "
    r"(?:(?! (?:it|the|is|are|should|must|may|can)\b)[^;:.,]){3,100})(?=[.;]|$)",
    re.IGNORECASE,
)
# "A is a contraindication, as is B": what comes after is one too.
_AS_IS = re.compile(r"[^,;:.]{0,60}, as (?:is|are) (?P<group>[^;:.]{3,200})", re.IGNORECASE)
_IS_REASON = Cue(
    r" (?:(?:is|are|counts?)(?: also)? (?:listed |counted |named )?among (?:the |its )?(?:\w+ )?contra-?indications"
    r"|(?:is|are|provides?)(?: \w+)? (?:an? |the )?(?:\w+ )?(?:reasons?|grounds) "
    r"(?:not to (?:use|give|take|prescribe)|to avoid|for not (?:using|giving|taking))"
    r"|(?:precludes?|rules? out|forbids?) (?:(?:its|the) use|treatment with))\b",
    re.IGNORECASE,
)
_CONTINUED = Cue(
    r"\s*(?:this|these|they|such \w+)(?: \w+)? (?:also )?(?:include|includes|are|comprise):? ", re.IGNORECASE
)
_LISTED_BY = Cue(rf"\b{LISTS_THEM}:? (?=\w)(?![^;:.]*\bas an? (?:\w+ )?contra-?indication)", re.IGNORECASE)
_NONE = Cue(
    r"\b(?:there are |has |have |with )?no "
    rf"(?:known |specific |established |reported |other )*contra-?indications?\b(?!{_EXCEPT})|"
    r"\bcontra-?indications?:? (?:is |are )?(?:none|not known|unknown)\b",
    re.IGNORECASE,
)
_ANY = AnyCue(
    *(ANY_TRIGGER, _MUST_NOT_TAKE, _TAKE_WITH_CARE, _AT_RISK, _CONTRAINDICATIONS, _PRECAUTIONS, _RISK_FACTORS),
    *(_IS_CONTRAINDICATION, _IS_REASON, _CALLED_CONTRAINDICATIONS),
)
_JOINT_USE = re.compile(rf"\b(?:{JOINT_USE})\b", re.IGNORECASE)
_OF_DRUGS = re.compile(r"\b(?:drugs?|medic\w+|agents?|inhibitors?|that|which|anti\w+|treat\w*)\b", re.IGNORECASE)
_ASIDE = re.compile(r"^\s*(?:for|with|in) [^,]{2,60}, (?=an?\b|the\b)", re.IGNORECASE)
# "should not be started at the full dose": without its end, it would forbid the drug; "at a greater risk of falls".
_REST_OF_CLAUSE = re.compile(
    r" (?:at|with|on|above|below|until|unless|before|within|without|for|to)\b(?:[^,;.:()]|[.,](?=\d))*"
    r"| of\b(?:[^;.:()]|\.(?=\d))*"
)
_STRENGTH_REACH = 15
_IT = re.compile(r" (?:it|the drug)\b", re.IGNORECASE)
_DRUG_REACH = 30


def asserts_none(text: str) -> bool:
    """Tell whether the sentence says that there are no contraindications."""
    return bool(_NONE.search(text))


@lru_cache(maxsize=2048)
def restrictions(text: str, own: frozenset[str] = frozenset()) -> tuple[Restriction, ...]:
    """Every restriction that the sentence states, in its order; `own` are the names of the drug."""
    return tuple(_read(text, own))


def _read(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    if not _ANY.may_match(text):
        return
    if not asserts_none(text):
        yield from _named(text)
    for trigger in triggers(text):
        yield from _around(text, trigger, own)
    for danger in _AT_RISK.finditer(text):
        group = subject_before(text, danger.start())
        if not _WHO_ARE.search(group):
            yield from _restriction(Grade.RISK, group, danger)
        if examples := _FOR_EXAMPLE.match(text, danger.end()):
            yield from _restriction(Grade.RISK, last_clause(examples.group("group")), danger)
    for careful in _TAKE_WITH_CARE.finditer(text):
        yield from _restriction(Grade.CAUTION, subject_before(text, careful.start()), careful)
    yield from _refused(text, own)


def _refused(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    """Find who must not take the drug: "people with A should not take it, and neither should those with B"."""
    for refusal in _MUST_NOT_TAKE.finditer(text):
        if refusal.group("avoided") and not names_own_drug(refusal.group("avoided"), own):
            continue
        group = subject_before(text, refusal.start()) or _treated_with_it(text, refusal, own)
        grade = Grade.CAUTION if _SO_MUCH.match(text, refusal.end()) else Grade.FORBIDDEN
        yield from _restriction(grade, group, refusal)
        if neither := _NEITHER.search(text, refusal.end()):
            yield from _restriction(Grade.FORBIDDEN, neither.group("group"), neither)


def _treated_with_it(text: str, refusal: re.Match[str], own: frozenset[str]) -> str:
    """Find the illness that must not be treated with the drug; empty where something else is said."""
    behind = text[refusal.end() : refusal.end() + _DRUG_REACH]
    itself = refusal.group().endswith("treated with") and (_IT.match(behind) or names_own_drug(behind, own))
    subject = last_clause(text[: refusal.start()])
    return subject if itself and ILLNESS.search(subject) else ""


def continued_list(text: str) -> Iterator[Restriction]:
    """Read a list that a heading or the sentence before announces: "These include asthma", "the label adds gout"."""
    if continued := _CONTINUED.match(text) or _LISTED_BY.search(text):
        yield from _restriction(Grade.FORBIDDEN, text[continued.end() :], continued)


def subject_before(text: str, at: int) -> str:
    """Find the persons that the clause before `at` speaks of; empty where it speaks of none."""
    clause = last_clause(text[max(0, at - LONGEST_GROUP) : at])
    opened = list(_OPENING.finditer(clause))
    clause = clause[opened[-1].end() :] if opened and PERSON.match(clause[opened[-1].end() :]) else clause
    person = PERSON.search(clause)
    return clause[person.start() :].strip() if person else ""


def _around(text: str, trigger: re.Match[str], own: frozenset[str]) -> Iterator[Restriction]:
    """Read the group on either side of a trigger."""
    grade = grade_of(trigger)
    if grade is Grade.RISK:
        group = group_at_risk(text, trigger)
    else:
        group = group_of(text, trigger, own, strict=grade > Grade.CAUTION)
    if group:
        words = meant(group.words, text[: trigger.start()])
        for restriction in _restriction(grade, words, trigger, joint=group.joint):
            names = restriction.conditions
            names = by_only_way(names, trigger, own) if grade > Grade.CAUTION else names
            yield replace(restriction, conditions=names, advice=group.told or restriction.advice)
    if group and (another := _AND_IN.match(text, trigger.end())):
        yield from _restriction(grade, another.group("group"), trigger)
    if grade > Grade.CAUTION and (nor := _NOR.match(text, trigger.end())):
        yield from _restriction(grade, nor.group("group"), trigger)


def _restriction(grade: Grade, group: str, trigger: re.Match[str], *, joint: bool = False) -> Iterator[Restriction]:
    found = _for_a_purpose(group) if _PURPOSE.match(group.strip()) else conditions(group)
    if not found:
        return
    strength = strength_word(trigger.string[max(0, trigger.start() - _STRENGTH_REACH) : trigger.end()])
    advice = _advice(group, trigger)
    with_drugs = [
        name
        for name in found
        if (joint and not _is_illness(name)) or (_JOINT_USE.search(name) and not is_reaction(name))
    ]
    alone = [name for name in found if name not in with_drugs]
    for names, together in ((alone, False), (with_drugs, True)):
        if names:
            yield Restriction(grade, tuple(names), strength, together, advice)


def _advice(group: str, trigger: re.Match[str]) -> str | None:
    """Give the words up to the trigger; where they say already for whom it is, those behind it that say how, too."""
    words = last_clause(trigger.string[: end_with_way(trigger)])
    if group.strip() in words and (rest := _REST_OF_CLAUSE.match(trigger.string, trigger.end())):
        words += rest.group()
    return words.strip(" ,") or None


def _is_illness(name: str) -> bool:
    """Tell "caution with glaucoma" from the use with another drug."""
    return bool(ILLNESS.search(name)) and not _OF_DRUGS.search(name)


def _for_a_purpose(group: str) -> list[str]:
    """Read the persons behind a purpose: "for prevention of flu in people with asthma" restricts those with asthma."""
    persons = _IN_PERSONS.search(group)
    found = conditions(group[persons.end() :]) if persons else []
    return [name for name in found if ILLNESS.search(name) or PERSON.match(name)]


def _named(text: str) -> Iterator[Restriction]:
    if cautions := _PRECAUTIONS.search(text):
        yield from _restriction(Grade.CAUTION, text[cautions.end() :], cautions)
    if factors := _RISK_FACTORS.search(text):
        yield from _restriction(Grade.RISK, _CLAUSE_END.split(text[factors.end() :])[0], factors)
    if listed := _CONTRAINDICATIONS.search(text):
        yield from _restriction(Grade.FORBIDDEN, text[listed.end() :], listed)
        return
    start = 0
    for named in _IS_CONTRAINDICATION.finditer(text):
        subject = _JOINED.sub("", last_clause(text[start : named.start()]))
        yield from _restriction(Grade.FORBIDDEN, _ASIDE.sub("", subject), named)
        start = named.end()
        if more := _AS_IS.match(text, start):
            yield from _restriction(Grade.FORBIDDEN, more.group("group"), named)
    if reason := _IS_REASON.search(text):
        yield from _restriction(Grade.FORBIDDEN, last_clause(text[: reason.start()]), reason)
    if called := _CALLED_CONTRAINDICATIONS.search(text):
        yield from _restriction(Grade.FORBIDDEN, called.group("group"), called)
