"""Reads sentences that restrict a drug's use: whom, how strictly, and what the article advises.

Three shapes of sentence, each around a trigger from `app.vocabulary.restrictions`:

* the trigger, then the group: "is contraindicated in people with asthma", "caution is advised in the elderly";
* the group, then the trigger: "people with asthma should not take it";
* use in the group, then the trigger: "use during pregnancy is not recommended".

What is called a contraindication or a precaution by that name is in `app.extract.named_restrictions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from app.cue import AnyCue, Cue
from app.extract.antecedents import meant
from app.extract.conditions import ILLNESS, PERSON, conditions, is_reaction
from app.extract.limits import joined, limit_before, limit_of, part_limit
from app.extract.missing_safeguards import part_safeguard
from app.extract.named_restrictions import NAMES, asserts_none, named
from app.extract.own_names import names_own_drug
from app.extract.restricted_groups import LONGEST_GROUP, group_at_risk, group_of, last_clause
from app.extract.restriction import Restriction, restricting
from app.extract.restriction_triggers import ANY_TRIGGER, Grade, grade_of, triggers
from app.vocabulary.restrictions import GIVEN, TAKE

_OPENING = Cue(
    r"(?:\b(?:that|recommend(?:s|ed)?|advise[sd]?|states?|however|therefore|,)\s+)(?=(?:\w+ ){0,3}(?:"
    + PERSON.pattern
    + "))",
    re.IGNORECASE,
)
_MUST_NOT_TAKE = Cue(
    rf"\b(?:should|must|may|can|are (?:\w+ly )?advised(?: to)?)(?: (?:\w+ly|also|therefore|thus))?"
    rf"(?: not| never|(?<!can)n['\u2019]t)(?: to)? (?:{TAKE}\b|(?:start|begin) (?P<begun>[\w-]++))"
    r"(?! (?:\w+ ){0,2}(?:benefits?|relief|protection|response|effect)\b)"
    r"|\bare not to be (?:treated|vaccinated|given it)\b"
    r"|\bcannot (?:safely )?(?:take|use|receive|be given) (?P<refused>[\w-]++)(?! by\b)"
    r"|\b(?:should|must) avoid (?:taking|using|use of|the (?:use|drug|medication)|it|this|these)\b"
    r"|\b(?:should|must) avoid (?P<avoided>[\w-]+)",
    re.IGNORECASE,
)
# "Patients should not take it if they have gout".
_IF_THEY_HAVE = re.compile(
    r"[^;:.,]{0,60}? (?:if|when|where) (?:they|you|he or she|he|she) (?:also )?"
    r"(?:have (?:ever )?had|have|has|are|is|had|suffers? from) (?P<group>[^;.]{3,200})",
    re.IGNORECASE,
)
# "People with these conditions should not take it: gout, asthma".
_LISTED_BEHIND = re.compile(r"\b(?:with|who have) (?:any of )?(?:these|the following)(?: \w+)?$", re.IGNORECASE)
_BEHIND_COLON = re.compile(r"[^;:.]{0,40}: (?P<group>[^;:.]{3,300})")
_WHAT = re.compile(r" (?:with )?(?!it\b|this\b|the\b|until\b|if\b|for\b)(?P<what>[\w-]+)")
_TAKE_WITH_CARE = Cue(
    rf"\b(?:should|must|may|can|need to|are (?:\w+ly )?advised to)(?: only)? {TAKE}\b"
    r"[^,;.]{0,40}? (?:with (?:\w+ )?(?:caution|care)|cautiously|carefully|only (?:if|when|after|under))\b",
    re.IGNORECASE,
)
_IS = r"(?:is|are|(?:appears? to |seems? to )?be)"
_AT_RISK = Cue.any_of(
    (
        (
            rf"\b{_IS}(?: \w+ly| also)? at (?:an? )?(?:\w+ )?(?:greater|higher|increased|heightened|elevated|high|"
            r"particular|special|greatest|highest) risk\b"
        ),
        rf"\b{_IS}(?: \w+ly| also)? at (?:greatest|highest|most) risk\b",
        rf"\b{_IS}(?: \w+ly| also)? at risk (?:of|for)\b",
        (
            r"\b(?:have|has|had|runs?|carry|carries|face[sd]?) an? (?:\w+ly )?(?:greater|higher|increased|elevated) "
            r"(?:\w+ )?risk\b"
        ),
        r"\b(?:have|has|had) an? (?:[\w-]+ )?(?:increase|rise) in (?:mortality|(?:the |their )?risk)\b",
        r"\b(?:do|does|did|fared?|fares) (?:worse|worst|badly|less well|poorly)\b",
        r"\b(?:is|are|be) (?:more|particularly|especially|very) (?:sensitive|susceptible|vulnerable|prone)\b",
        (
            r"\b(?:is|are) (?:much |far |also )?more likely to (?:have (?:side|adverse)|fall|suffer|develop|"
            r"experience|get|bleed|"
            r"be (?:harmed|affected))\b"
        ),
    ),
    flags=re.IGNORECASE,
)
# "Women should not conceive, and pregnant women should not take it": a clause with a subject of its own.
_OWN_SUBJECT = re.compile(
    r"\b(?:should|must|may|can|cannot|is|are|has|have|was|were) [^;:.]{3,120}, (?:and|but|so) "
    r"(?P<subject>[^,;:.]{3,80})$",
    re.IGNORECASE,
)
# "CYP2D6 poor metabolizers": by what they are poor ones.
_GENE = re.compile(r"(?:\b(?:[Pp]oor|[Ss]low|[Ii]ntermediate|[Uu]ltra-?rapid) )?\b[A-Z]{2,}\d\w* $")
# "recommended in people who are at high risk" is whom it is for.
_WHO_ARE = re.compile(r"\b(?:who|that)(?: (?:\w+ ){0,6}or)?$", re.IGNORECASE)
_FOR_EXAMPLE = Cue(
    rf"[^,;.]{{0,60}},? (?:such as|including|particularly|especially|notably) (?P<group>(?:{PERSON.pattern}) "
    rf"[^;:.]{{3,300}})",
    re.IGNORECASE,
)
# "People who drink should not take more than 2 g": less is allowed.
_SO_MUCH = re.compile(
    r" (?:it )?(?:more than|over \d|above|(?:in |at )?(?:the )?(?:high|higher|large|larger|full|maximum|"
    r"repeated) (?:\w+ )?dos(?:e|es|age)\b)",
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
# "It is contraindicated with A, as it is in people with gout".
_AS_IT_IS = re.compile(
    r"[^;:.]{0,150}?, as (?:(?:it|this|use) (?:is|does)|is (?:its|the) use)(?: after [\w ]{3,30}?)? "
    r"(?:in|for|during) (?P<group>(?:[^;:.]|\.(?=\d)){3,150})",
    re.IGNORECASE,
)
# "It is not advised for women to take it while pregnant".
_TO_TAKE_IT = re.compile(
    rf"\bfor (?:an? |the )?(?:{PERSON.pattern}|woman|man) to {TAKE} (?:it|the drug|this drug) "
    r"(?:while|when|during|if) (?P<group>[^;:.,]{3,80})",
    re.IGNORECASE,
)
# "It should not be given at high doses, or used in people with gout".
_OR_GIVEN = Cue(
    rf"[^;:.]{{0,150}}?,? (?:or|nor) {GIVEN} (?:in|by|for|to|during) (?P<group>(?:{PERSON.pattern})[^;:.]{{0,150}})",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:not|never|cannot)\b|n['\u2019]t\b", re.IGNORECASE)
# "With caution in people with A, who do not tolerate it, and in people with B": B after what is said of A.
_AND_IN = Cue(
    rf"[^;:.()]{{3,200}}, (?:and|or|as well as) (?:also )?in (?P<group>(?:{PERSON.pattern}) (?:with|who) "
    r"(?:(?! (?:it|the|is|are|should|must|may|can)\b)(?:[^;:.,]|\.(?=\d))){3,100})(?=[.;]|$)",
    re.IGNORECASE,
)
# "It is contraindicated in A as it makes it worse, and in B".
_AS_IT_AND_IN = Cue(
    r"[^;:.()]{3,80}? (?:as (?:it|they|this|these|there|the|its)|because|since) [^;:.()]{3,150}?,? "
    r"(?:and|or|as well as) (?:also )?(?:in|during) "
    r"(?P<group>(?!which\b|whom\b|these\b|those\b|this\b|the\b|its\b)(?:[^;:.,]|\.(?=\d)){3,100})",
    re.IGNORECASE,
)
# "It is contraindicated in A, unless something helps, in B, and in C".
_UNLESS_IN = Cue(
    r"[^;:.()]{3,200}? unless [^;:.,()]{3,60}, (?:(?:and|or) )?(?:in|during) "
    r"(?P<group>(?!which\b|whom\b|these\b|those\b|this\b|the\b|its\b)(?:[^;:.]|\.(?=\d)){3,150})",
    re.IGNORECASE,
)
# "Tablets should not be used in A, by B, or by C".
_AND_BY = Cue(
    rf"[^;:.()]{{3,150}}?, (?:and |or )?(?:by|to) (?P<group>(?:{PERSON.pattern}) "
    r"(?:(?! in whom\b)(?:[^;:.]|\.(?=\d))){3,150})",
    re.IGNORECASE,
)
_ANY = AnyCue(ANY_TRIGGER, NAMES, _MUST_NOT_TAKE, _TAKE_WITH_CARE, _AT_RISK)
_IT = re.compile(r" (?:it|the drug)\b", re.IGNORECASE)
_DRUG_REACH = 30


@lru_cache(maxsize=2048)
def restrictions(text: str, own: frozenset[str] = frozenset()) -> tuple[Restriction, ...]:
    """Every restriction that the sentence states, in its order; `own` are the names of the drug."""
    return tuple(_read(text, own))


def _read(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    if not _ANY.may_match(text):
        return
    if not asserts_none(text):
        yield from named(text, own)
    for trigger in triggers(text):
        yield from _around(text, trigger, own)
    for danger in _AT_RISK.finditer(text):
        group = subject_before(text, danger.start())
        if not _WHO_ARE.search(group):
            yield from restricting(Grade.RISK, group, danger)
        if examples := _FOR_EXAMPLE.match(text, danger.end()):
            yield from restricting(Grade.RISK, last_clause(examples.group("group")), danger)
    for careful in _TAKE_WITH_CARE.finditer(text):
        yield from restricting(Grade.CAUTION, subject_before(text, careful.start()), careful)
    yield from _refused(text, own)


def _refused(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    """Find who must not take the drug: "people with A should not take it, and neither should those with B"."""
    for refusal in _MUST_NOT_TAKE.finditer(text):
        what = refusal["avoided"] or refusal["begun"] or refusal["refused"]
        if what and what != "it" and not names_own_drug(what, own):
            continue
        group = _who_refuses(text, refusal, own)
        if _WHO_ARE.search(group) and _takes_another(text, refusal, own):
            continue
        grade = Grade.CAUTION if _SO_MUCH.match(text, refusal.end()) else Grade.FORBIDDEN
        yield from restricting(grade, group, refusal, limited_to=limit_of(refusal, own, group))
        if neither := _NEITHER.search(text, refusal.end()):
            yield from restricting(Grade.FORBIDDEN, neither.group("group"), neither)


def _takes_another(text: str, refusal: re.Match[str], own: frozenset[str]) -> bool:
    """Tell whether something else than the drug is what they must not take: "those who should not take aspirin"."""
    what = _WHAT.match(text, refusal.end())
    return what is not None and not names_own_drug(what["what"], own)


def _who_refuses(text: str, refusal: re.Match[str], own: frozenset[str]) -> str:
    """Give those in front, those told of behind where nobody in particular is in front, or the illness in front."""
    subject = subject_before(text, refusal.start())
    if _LISTED_BEHIND.search(subject) and (listed := _BEHIND_COLON.match(text, refusal.end())):
        return listed.group("group")
    if not conditions(subject) and (behind := _IF_THEY_HAVE.match(text, refusal.end())):
        return behind.group("group")
    return subject or _treated_with_it(text, refusal, own)


def _treated_with_it(text: str, refusal: re.Match[str], own: frozenset[str]) -> str:
    """Find the illness that must not be treated with the drug; empty where something else is said."""
    behind = text[refusal.end() : refusal.end() + _DRUG_REACH]
    itself = refusal.group().endswith("treated with") and (_IT.match(behind) or names_own_drug(behind, own))
    subject = last_clause(text[: refusal.start()])
    return subject if itself and ILLNESS.search(subject) else ""


def subject_before(text: str, at: int) -> str:
    """Find the persons that the clause before `at` speaks of; empty where it speaks of none."""
    clause = last_clause(text[max(0, at - LONGEST_GROUP) : at])
    opened = list(_OPENING.finditer(clause))
    clause = clause[opened[-1].end() :] if opened and PERSON.match(clause[opened[-1].end() :]) else clause
    person = PERSON.search(clause)
    if not person:
        return ""
    if (joint := _OWN_SUBJECT.search(clause)) and PERSON.search(joint["subject"]):
        return joint["subject"].strip()
    gene = _GENE.search(clause, 0, person.start())
    return clause[gene.start() if gene else person.start() :].strip()


def _around(text: str, trigger: re.Match[str], own: frozenset[str]) -> Iterator[Restriction]:
    """Read the group on either side of a trigger."""
    grade = grade_of(trigger)
    if grade is Grade.RISK:
        group = group_at_risk(text, trigger)
    else:
        group = group_of(text, trigger, own, strict=grade > Grade.CAUTION)
    if group:
        words = meant(group.words, text[: trigger.start()])
        bare, at_end = part_limit(words, trigger.group())
        bare, unguarded = part_safeguard(bare.rstrip(" .,")) or (bare, None)
        limit = joined([limit_of(trigger, own, bare), at_end], own)
        # "Children or teenagers to control a fever" are one group by what limits them.
        one = conditions(words) if at_end else []
        names = [part_limit(one[0], trigger.group())[0]] if len(one) == 1 else None
        for restriction in restricting(grade, bare, trigger, joint=group.joint, limited_to=limit):
            told = replace(restriction, advice=group.told or restriction.advice)
            yield from _unguarded(replace(told, conditions=tuple(names)) if names else told, unguarded, own)
    if group and (another := _AND_IN.match(text, trigger.end()) or _beside(text, trigger)):
        yield from restricting(grade, another.group("group"), trigger, limited_to=limit_of(trigger, own))
    yield from _also_forbidden(text, trigger, grade, own)


def _unguarded(restriction: Restriction, limit: str | None, own: frozenset[str]) -> Iterator[Restriction]:
    """Limit the last of several to where a safeguard is missing: "asthma, or heart block without a pacemaker"."""
    *others, last = restriction.conditions
    if not limit:
        yield restriction
    else:
        if others:
            yield replace(restriction, conditions=tuple(others))
        yield replace(restriction, conditions=(last,), limited_to=joined([restriction.limited_to, limit], own))


def _beside(text: str, trigger: re.Match[str]) -> re.Match[str] | None:
    """Find the illness that stands behind the reason for another one, or behind the exception from it."""
    beside = _AS_IT_AND_IN.match(text, trigger.end()) or _UNLESS_IN.match(text, trigger.end())
    return beside if beside and _is_state(beside["group"]) else None


def _is_state(group: str) -> bool:
    """Tell persons, an illness or an allergy from another reason: "and in practice little is gained"."""
    return is_reaction(group) or bool(ILLNESS.search(group) or PERSON.match(group))


def _also_forbidden(text: str, trigger: re.Match[str], grade: Grade, own: frozenset[str]) -> Iterator[Restriction]:
    """Read whom else the words behind a trigger say that it is not for."""
    strict = grade > Grade.CAUTION
    found = [*_TO_TAKE_IT.finditer(text, trigger.end())] if strict else []
    likewise = _AS_IT_IS.match(text, trigger.end()) if grade > Grade.RISK else None
    if likewise and _is_state(likewise["group"]):
        found.append(likewise)
    elif strict and (also := _NOR.match(text, trigger.end())):
        found.append(also)
    elif _REFUSED.search(trigger.group()) and (other := _OR_GIVEN.match(text, trigger.end())):
        found, grade = [*found, other], Grade.FORBIDDEN
    elif strict and (by := _REFUSED.search(trigger.group()) and _AND_BY.match(text, trigger.end())):
        found.append(by)
    for told in found:
        limit = limit_before(text, trigger.start(), own, told["group"])
        yield from restricting(grade, told["group"], trigger, limited_to=limit)
