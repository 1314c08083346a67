"""Reads warnings that name the group in front, or the event itself, where other sentences name whom they restrict.

* "people over 65 need particular care";
* "in people with gout, the risk of toxicity is increased", "in those with gout, it can worsen the swelling";
* "in kidney impairment 150 mg a day is the recommended dose", "elderly people should get a lower dose";
* "in those under two it has not been studied", "there is little experience in people with gout";
* "cardiovascular risk must be considered when prescribing it", "the label warns of liver damage";
* "an agency warned of suicidal thoughts", "it does not exclude cancer".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue, where
from app.extract.conditions import ILLNESS, PERSON, conditions
from app.extract.measures import MUST_NOT
from app.extract.modality import is_negated
from app.extract.own_names import names_own_drug
from app.extract.restricted_groups import last_clause
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import Grade
from app.extract.restrictions import restrictions, subject_before
from app.vocabulary import warnings as words
from app.vocabulary.restrictions import DOSE_CHANGE, DOSE_WORD, WORSENS

_FRONT = rf"(?:^|[;:.] )\s*(?:in|for|among) (?P<group>(?:the )?(?:{PERSON.pattern})[^;:]{{0,150}}?), "
_NEEDS_CARE = Cue(
    rf"\b(?:(?:needs?|requires?|deserves?|warrants?) (?:more )?{words.SPECIAL} (?:\w+ )?{words.CARE}|"
    r"needs? (?:care|caution))\b",
    re.IGNORECASE,
)
# "People with the variant may not receive full benefit".
_LESS_BENEFIT = Cue(
    r"\b(?:may|might|can|could|will|do) (?:(?:not|never) (?:receive|get|have|derive|obtain|see) (?:\w+ ){0,2}"
    r"(?:benefits?|effect|relief)|(?:benefit|respond) (?:less|poorly))\b",
    re.IGNORECASE,
)
# "Kidney disease calls for caution": of an illness, where others need care.
_CALLS_FOR = Cue(
    rf"(?:^(?:(?:as|because|since|due to|owing to) [^,;:]{{3,120}}, )?|[;.] )"
    rf"(?:[^;.:]{{3,120}}?, (?:whereas|while|but|and) )?(?P<group>[^;.:]{{3,120}}?)(?: (?:merely|only|also|usually))? "
    rf"(?:calls? for|requires?|warrants?|demands?|"
    rf"necessitates?) (?:an? )?(?:\w+ )?(?:{words.CARE}|{words.OTHER_DOSING})\b",
    re.IGNORECASE,
)
# "In old people with dementia it may increase the risk of dying": a pronoun needs no comma.
_RISK_BEHIND = Cue(
    rf"(?:{_FRONT}|(?:^|[;:.] )\s*(?:in|for|among) (?P<near>(?:the )?(?:{PERSON.pattern})[^;:,]{{0,150}}?) "
    rf"(?=(?:it|its use|they|there)\b))[^;,]{{0,80}}?\b{words.GREATER_DANGER}\b",
    re.IGNORECASE,
)
_USE_AT_RISK = Cue(
    rf"\buse (?:of [^,;.]{{2,40}}? )?(?:in|by) (?P<group>(?:the )?(?:{PERSON.pattern})[^;,.]{{0,80}}?) "
    r"(?:is|has been|was) (?:associated with|linked to) (?:an? )?(?:increased|higher|greater|elevated)\b",
    re.IGNORECASE,
)
_WORSE_BEHIND = Cue(rf"{_FRONT}[^,;]{{2,60}} (?:may |can |could |might )?{WORSENS}\b", re.IGNORECASE)
_NOT_ESTABLISHED = Cue(
    rf"\b{words.SAFETY}(?: (?:of|for|with) [^,;.]{{2,60}}?)? (?:in|for|among) "
    rf"(?P<group>(?:the )?(?:{PERSON.pattern})[^,;.]{{0,80}}?) {words.NOT_ESTABLISHED}\b"
    rf"|\b{words.SAFETY}(?: of [^,;.]{{2,60}}?)? {words.NOT_ESTABLISHED} (?:in|for|among) "
    rf"(?P<behind>(?:the )?(?:{PERSON.pattern})[^,;.]{{0,80}})",
    re.IGNORECASE,
)
_NONE_ESTABLISHED = Cue(
    rf"\bno established {words.SAFETY} (?:for (?:its |the )?use )?in (?P<group>(?:the |premature "
    rf")?(?:{PERSON.pattern})[^,;.]{{0,80}})",
    re.IGNORECASE,
)
_SAFETY_UNKNOWN = Cue(
    rf"\b{words.WORTH}(?: (?:and|or) \w+)?(?: of [^,;.]{{2,60}}?)? (?:in|for|among|during) "
    rf"(?:[^;.]{{3,60}}?,? (?:and|or) (?:(?:in|for) )?)?(?P<group>(?:the "
    rf")?(?:{PERSON.pattern})"
    rf"[^,;.]{{0,80}}?) {words.UNKNOWN}\b",
    re.IGNORECASE,
)
# "It has not been studied in people with gout".
_NOT_STUDIED = Cue(
    rf"\b\w+ (?:(?:has|have|had) not (?:yet )?been|(?:was|were|is) not) (?:\w+ ){{0,2}}{words.STUDIED} "
    rf"(?:in|for|among)(?: the treatment of)? (?P<group>(?:the )?(?:{PERSON.pattern})[^;.]{{0,500}})",
    re.IGNORECASE,
)
# "In those under two, it has not been studied", "there is little experience in the very old".
_NOT_STUDIED_IN_FRONT = Cue(
    rf"{_FRONT}[^;,]{{2,60}}? (?:has|have) (?:not|never) been (?:\w+ )?{words.STUDIED}\b", re.IGNORECASE
)
_LITTLE_KNOWN = Cue(
    rf"\b{words.LITTLE} (?:\w+ )?{words.EXPERIENCE}(?: (?:of|with|on|about) [^,;.]{{2,30}}?)?(?: (?:is|are) available|"
    rf" exists?)? "
    rf"(?:in|for|on|with|among) (?P<group>(?:the )?(?:{PERSON.pattern})[^,;.]{{0,80}})"
    rf"|\b{words.EXPERIENCE} (?:in|for|on|with|among) (?P<behind>(?:the )?(?:{PERSON.pattern})[^,;.]{{0,80}}?) "
    r"(?:is|are) (?:very |still )?(?:limited|lacking|scarce|insufficient|sparse|not available)\b"
    rf"|(?:^|[;.] )in (?P<front>(?:the )?(?:{PERSON.pattern})[^;:.]{{0,100}}?), there (?:is|are) (?:only |very )?"
    rf"{words.LITTLE} (?:\w+ )?{words.EXPERIENCE}\b",
    re.IGNORECASE,
)
_TO_BE_WEIGHED = Cue(
    rf"(?:^|[,;.] )(?P<group>[^,;.:]{{3,80}}?) (?:should|must|needs? to|ought to|ha(?:s|ve) to) be (?:\w+ly )?"
    rf"{words.WEIGHED} (?:when|before|if) (?:prescribing|using|giving|starting|choosing|considering)\b",
    re.IGNORECASE,
)
_A_RISK = re.compile(r"\w{5,} risk$", re.IGNORECASE)
_LABEL_WARNS = Cue(
    rf"\b{words.AUTHORITY}\b[^.;]{{0,60}}? {words.GIVES_WARNING}(?: (?:on|in) {words.LABEL})? "
    r"(?:of|about|on|regarding|concerning|with regards? to) (?!(?:\w+ )?reports\b)"
    r"(?:the |an? )?(?:(?:increased|possible|potential|higher|serious) )?(?:risks? (?:of|for) )?(?:developing "
    r")?(?P<group>[^;.]{3,150})",
    re.IGNORECASE,
)
_IN_PERSONS = Cue(rf" (?:in|for|among) (?=(?:the )?(?:{PERSON.pattern}))", re.IGNORECASE)
_NO_MORE = re.compile(r"\b(?:once|formerly|previously|no longer|removed|lifted|withdrawn|dropped)\b", re.IGNORECASE)
_BECAUSE = re.compile(
    r",? (?:when|if|with|during|that|(?:(?:all|both|each|most|some) of )?which|after|because|including|following)\b.*",
    re.IGNORECASE,
)
# "Pregnant women should not handle the tablets".
_WHEN = re.compile(r",? (?:after|following|when|while|during)\b.*", re.IGNORECASE)
_HANDLES = Cue(rf"\b(?:should|must) (?:not|never|avoid) {words.HANDLES}\b", re.IGNORECASE)
# "The boxed warning states that it can cause liver injury".
_WARNS_THAT = Cue(
    rf"\b(?:{words.AUTHORITY}|warning)\b[^.;]{{0,60}}? (?:warn(?:s|ed|ing)?|advis(?:es|ed)|cautions?|cautioned|"
    r"states?|stated|stating|says|notes?)"
    r"(?: the public| doctors| physicians| patients| consumers)?(?: in (?:\w+ )?\d{4})? that "
    r"[^.;,]{2,40}?[ \"](?:may|can|could|might) (?:cause|lead to|result in|increase the risk of|provoke|trigger) "
    r"(?P<group>[^;:.]{3,150})",
    re.IGNORECASE,
)
_CONTAINS = Cue(rf"\bcontains? (?:[\w-]+ ){{0,5}}?(?P<what>{words.EXCIPIENTS})\b", re.IGNORECASE)
# "It should be given to epileptics only when necessary".
_ONLY_WHEN = Cue(
    rf"\b(?:given|used|administered|prescribed|offered) (?:to|in|for|by) (?P<group>(?:the "
    rf")?(?:{PERSON.pattern})[^;:.,]{{0,80}}?) "
    r"only (?:if|when|after|under|where)\b"
    rf"|\bonly be (?:given|used|administered|prescribed|offered) (?:to|in|for|by) (?P<who>(?:the "
    rf")?(?:{PERSON.pattern})[^;:.,]{{0,80}}?) (?:if|when|after|where)\b"
    r"|\b(?:given|used|administered|prescribed) (?:to|in|for|by) (?P<list>(?:the "
    rf")?(?:{PERSON.pattern})[^;:.]{{0,250}}?) "
    r"only (?:if|when|where)\b",
    re.IGNORECASE,
)
_UNKNOWN_IF_SAFE = Cue(
    rf"\b(?:not (?:known|clear|certain)|unknown|unclear|uncertain) (?:whether|if) [^;:.,]{{2,40}}? (?:is|are) "
    rf"(?:safe|effective)"
    rf"(?: (?:and|or) (?:safe|effective))? (?:in|for|among) (?P<group>(?:the )?(?:{PERSON.pattern})[^,;.]{{0,80}})",
    re.IGNORECASE,
)
_LOW_DOSE = Cue(
    rf"\b(?:should|must|may|need to|usually|often|are|is) (?:\w+ )?{words.GETS} (?:an? |the )?"
    rf"(?:\w+ )?(?:{DOSE_CHANGE}|low|lowest|half) (?:\w+ ){{0,2}}?{DOSE_WORD}\b"
    rf"|\b(?:needs?|requires?) (?:an? |the )?(?:\w+ly )?(?:lower|smaller|reduced|low) (?:\w+ )?{DOSE_WORD}\b",
    re.IGNORECASE,
)
_IMPAIRED = Cue(
    rf"(?:^|[;:.] )\s*(?:in|for|with) (?P<group>(?:(?:{PERSON.pattern}) (?:with|who have) )?(?:\w+ ){{0,2}}"
    rf"{words.IMPAIRED_ORGANS}(?: \([^()]*\))?),? [^;]{{0,60}}?(?:\d[^;]{{0,60}}?\b(?:dose|maximum)\b"
    r"|\b(?:dose|maximum) of \d)",
    re.IGNORECASE,
)
_SUICIDE = Cue(rf"\b{words.SUICIDE}\b", re.IGNORECASE)
_WARNED = Cue(rf"\b{words.WARNED}\b", re.IGNORECASE)
# "Alternatives are preferred during pregnancy": the drug is not.
_ALTERNATIVE = Cue(
    rf"(?<!as an )(?<!is an )\b{words.ALTERNATIVE} (?:is|are|be|should be|must be|may be) (?:\w+ly )?{words.CHOSEN}\b"
    r"(?: (?:for|to) [^;:,.]{3,60}?)? (?:in|during|by|for|if|while) (?P<group>[^;:,.]{3,100})",
    re.IGNORECASE,
)
# "Heparin rather than it is preferred in pregnancy".
_RATHER_THAN = Cue(
    rf"\b(?:rather than|instead of) (?P<own>[\w -]{{2,40}}?) (?:is|are|should be|may be) (?:\w+ly )?{words.CHOSEN}"
    r"(?: (?:for|to) [^;:,.]{3,60}?)? (?:in|during|by|for|if|while) (?P<group>[^;:,.]{3,100})",
    re.IGNORECASE,
)
# "The HLA-B*99 allele is associated with skin reactions", "variants of the enzyme can lead to toxicity".
_GENES = Cue(
    rf"\b(?P<allele>HLA-[\w*:]+(?: allele)?)(?:,? [\w -]{{2,40}},?)? (?:is|are|has been|have been) "
    rf"(?:\w+ly )?{words.LINKED}\b"
    rf"|\b(?P<carried>HLA-[\w*:]+(?: allele)?) increases? the risk\b"
    rf"|\b(?:association|link) (?:between|of|with) (?:the )?(?P<linked>HLA-[\w*:]+(?: allele)?)\b"
    rf"|\b(?P<variant>(?:genetic )?{words.VARIANTS} (?:of|in) (?:the )?[\w -]{{2,40}}?) (?:can|may|could) "
    rf"(?:lead to|cause|result in|increase)\b[^;:.]{{0,40}}?\b{words.TOXICITY}\b",
    re.IGNORECASE,
)
_MOTHERS = re.compile(r"\b(?:pregnan|breast-?\s?feeding|lactat|nursing)", re.IGNORECASE)
_REACTION = re.compile(
    rf"-induced\b|\b(?:{words.TOXICITY}|\w*sensitivity|syndrome|necrolysis|rash(?:es)?|SJS|TEN|injury|"
    rf"agranulocytosis)\b",
    re.IGNORECASE,
)
_OF_RESEARCH = re.compile(r"\b(?:stud(?:y|ies)|trials?|meta-analys[ei]s|analys[ei]s|not|no)\b", re.IGNORECASE)
_NOT_EXCLUDED = Cue(
    r"\b(?:does|do|may|can) ?not (?:exclude|rule out|preclude) (?:the (?:presence|possibility) of )?"
    r"(?P<group>[^,;.]{3,80})",
    re.IGNORECASE,
)
# "In people with an allergy to it some formulations may cause problems".
_PROBLEMS = Cue(
    rf"(?:^|[;:.] )\s*(?:in|for|among) (?P<group>(?:{PERSON.pattern}) (?:with|who) [^;:,]{{3,100}}?),? "
    rf"(?:it|its use|they|use|certain [\w-]+|some [\w-]+) (?:may|can|could|might) (?:\w+ )?"
    rf"(?:cause|lead to|result in|produce) {words.PROBLEMS}\b",
    re.IGNORECASE,
)
# "In young children a syndrome known as X may occur": of a grave thing.
_OCCURS = Cue(
    rf"(?:^|[;:.] )\s*in (?P<group>(?:{PERSON.pattern})),? [^;:,.]{{3,80}}?(?:syndrome|toxicity|failure|depression) "
    r"(?:may|can) (?:also )?(?:occur|develop|arise)\b",
    re.IGNORECASE,
)
_BEHIND = AnyCue(_OCCURS, _RISK_BEHIND, _WORSE_BEHIND, _USE_AT_RISK, _PROBLEMS)
_UNKNOWN = AnyCue(
    *(_NOT_ESTABLISHED, _NOT_STUDIED, _NOT_STUDIED_IN_FRONT, _ONLY_WHEN, _UNKNOWN_IF_SAFE, _SAFETY_UNKNOWN),
    *(_LITTLE_KNOWN, _NONE_ESTABLISHED),
)


@where(_BEHIND, _ALTERNATIVE, _GENES, _TO_BE_WEIGHED, _LABEL_WARNS, _WARNS_THAT)
def warned(text: str) -> Iterator[Restriction]:
    """Find whom and what a sentence on safety warns of."""
    for cue in _BEHIND.admitting(text):
        if (found := cue.find(text)) and not is_negated(text, found.end()):
            yield from _found(next(filter(None, found.groups())), text)
    other = _ALTERNATIVE.search(text)
    if other and ILLNESS.search(other["group"]):
        yield from _found(other["group"], text)
    genes = _GENES.search(text)
    if genes and (genes["variant"] or _REACTION.search(text)) and not is_negated(text, genes.start()):
        yield from _found(next(filter(None, genes.groups())), text)
    weighed = _TO_BE_WEIGHED.search(text)
    if weighed and (ILLNESS.search(weighed["group"]) or _A_RISK.search(weighed["group"])):
        yield from _found(weighed["group"], weighed.group())
    if (warns := _LABEL_WARNS.search(text) or _WARNS_THAT.search(text)) and not _NO_MORE.search(text):
        persons = _IN_PERSONS.search(warns["group"])
        whom = list(_found(_WHEN.sub("", warns["group"][persons.end() :]), text[: warns.end()])) if persons else []
        danger = warns["group"][: persons.start()] if persons else _BECAUSE.sub("", warns["group"])
        yield from whom or _found(danger, text[: warns.end()])


def suicidality(text: str) -> Iterator[Restriction]:
    """Find suicidal thoughts that a sentence warns of, where it restricts nobody."""
    suicide = _SUICIDE.search(text) if _WARNED.search(text) else None
    if suicide and not (_OF_RESEARCH.search(text) or _NO_MORE.search(text) or restrictions(text)):
        yield Restriction(Grade.CAUTION, (suicide.group(),), advice=" ".join(text.split()).strip(" .") or None)


@where(_NEEDS_CARE, _LOW_DOSE, _LESS_BENEFIT, _CALLS_FOR, _UNKNOWN, _ALTERNATIVE, _HANDLES, _IMPAIRED)
def cared_for(text: str) -> Iterator[Restriction]:
    """Find groups that need care or get less, wherever an article says so."""
    for cue in (_NEEDS_CARE, _LOW_DOSE, _LESS_BENEFIT):
        if found := cue.search(text):
            group = subject_before(text, found.start())
            yield from _found(group, found.group()) if group else ()
    called = _CALLS_FOR.search(text)
    if called and ILLNESS.search(called.group("group")) and not is_negated(text, called.end()):
        yield from _found(called.group("group"), called.group())
    yield from _little_known(text)
    # Of an illness, it may be its treatment in general that is told of.
    other = _ALTERNATIVE.search(text)
    if other and _MOTHERS.search(other["group"]):
        yield from _found(other["group"], text)
    if (handles := _HANDLES.search(text)) and not MUST_NOT.search(text):
        yield from _found(subject_before(text, handles.start()), text)
    if found := _IMPAIRED.search(text):
        yield from _found(found.group("group"), text)


def _little_known(text: str) -> Iterator[Restriction]:
    """Find groups of whom nobody knows much."""
    for cue in _UNKNOWN.admitting(text):
        if found := cue.find(text):
            yield from _found(next(filter(None, found.groups())), text)


def replaced(text: str, own: frozenset[str]) -> Iterator[Restriction]:
    """Find in whom another drug is preferred to this one."""
    other = _RATHER_THAN.search(text)
    if other and names_own_drug(other["own"], own) and ILLNESS.search(other["group"]):
        yield from _found(other["group"], text)


def excipient(text: str) -> Iterator[Restriction]:
    """Find what else a preparation contains that some do not tolerate."""
    if contains := _CONTAINS.search(text):
        yield Restriction(Grade.CAUTION, (contains["what"],), advice=last_clause(" ".join(text.split())).strip(" ."))


def not_excluded(text: str) -> Iterator[Restriction]:
    """Find the illness that a good response does not exclude."""
    found = _NOT_EXCLUDED.search(text)
    if found and ILLNESS.search(found.group("group")):
        yield from _found(found.group("group"), text)


def _found(group: str, advice: str) -> Iterator[Restriction]:
    names = tuple(conditions(group))
    if names:
        yield Restriction(Grade.CAUTION, names, advice=last_clause(" ".join(advice.split())).strip(" .,") or None)
