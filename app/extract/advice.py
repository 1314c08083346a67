"""Reads sentences that advise a group of patients: what they should do, whose dose is changed, whom the drug harms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import Cue, where
from app.extract.conditions import ILLNESS, PERSON, conditions
from app.extract.limiting_clauses import limiting_clause
from app.extract.measurable import TEST
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.extract.restriction import Restriction
from app.extract.restriction_triggers import ANY_TRIGGER, Grade
from app.extract.restrictions import subject_before
from app.vocabulary import patients as words
from app.vocabulary.monitoring import WATCHED
from app.vocabulary.restrictions import (
    ADVISED_TO_DO,
    DOSE_CHANGE,
    DOSE_CHANGED,
    DOSE_WORD,
    FRAIL,
    LOW_DOSE,
    NEEDED,
    NEEDS_CHANGE,
    OF_A_USE,
    SEEK_ADVICE,
    TELL_DOCTOR,
    TREATED,
    WORSENS,
)

_TOLD = Cue(
    rf"\b(?<!nor )(?<!neither )(?:(?:should|must|need to|ought to|are advised to"
    r"|are encouraged to(?! (?:take|consume|use|eat|drink)\b))\b"
    rf"(?!(?: also| therefore| thus)? not\b)(?! {TREATED}\b)"
    rf"(?! (?:be )?avoid(?:ed)?\b)(?! (?:\w+ )?be (?:used|given|administered|prescribed|applied)\b)|{SEEK_ADVICE}\b)",
    re.IGNORECASE,
)
# "Those with asthma should be watched, as should the elderly".
_AS_SHOULD = Cue(rf", as (?:should|must) (?P<group>(?:the )?(?:{PERSON.pattern})[^;:.,]{{0,100}})", re.IGNORECASE)
_ADVISED_THAT = Cue(
    rf"\b(?:advised|recommended|suggested|advisable|important|essential) that (?P<group>(?:{PERSON.pattern}) "
    rf"(?:of|with|who) [^;:.,]{{3,60}}?) (?={ADVISED_TO_DO}\b"
    r"(?! (?:vaccinated|immuni[sz]ed|treated|given|offered)\b))",
    re.IGNORECASE,
)
_DOCTOR_TOLD = Cue(
    rf"\b{TELL_DOCTOR} (?:of|about|if they have|if they are(?= (?:pregnant|breast|nursing|allergic)))"
    r"(?: (?:a|any) history of)? (?P<group>[^;:.]{3,200})",
    re.IGNORECASE,
)
_DOSE_CHANGE = Cue(
    rf"\b{DOSE_WORD}\b(?: \w+){{0,5}}? {DOSE_CHANGED}\b|\b{DOSE_CHANGE}\b(?: \w+){{0,3}}? {DOSE_WORD}\b"
    rf"|\b(?:maximum|highest)(?! of \w+ doses\b)(?: \w+){{0,3}}? {DOSE_WORD}\b(?! (?:for|in) (?:adults|children)\b)"
    rf"|\b(?:start(?:ed|ing)?|begin(?:ning)?|begun|initiat(?:ed?|ing)) (?:at|with|on) (?:an? |the )?{LOW_DOSE}"
    rf"|\bhalf (?:of )?(?:the|their) (?:usual |normal |standard )?{DOSE_WORD}\b"
    rf"|\b(?:requirements?|needs) {NEEDS_CHANGE}\b",
    re.IGNORECASE,
)
# "The dose depends on kidney function".
_DOSED_BY = Cue(
    rf"\b{DOSE_WORD} (?:\w+ )?(?:depends? (?:up)?on|(?:(?:is|are|should be|must be|has to be|may be) )?(?:\w+ly )?"
    r"(?:adjusted|modified|reduced|based|chosen|determined|tailored) (?:according to|to|on|by|for)) (?:the |their )?"
    r"(?P<group>(?:renal|kidney|hepatic|liver) function|creatinine clearance|e?GFR)\b",
    re.IGNORECASE,
)
# "In the elderly, renal function should be tested": the elderly, and another subject behind the comma.
_IN_FRONT = re.compile(r"(?:^|[.;] )(?:in|for)(?: the)? $", re.IGNORECASE)
_NEXT_SENTENCE = re.compile(r"; ")
# Something else than they is told of, or only what may happen to one of them.
_NOT_THEIRS = re.compile(
    r"[,;] (?:it|the|this)\b|\b(?:it|the (?:drug|medication|medicine|dose|dosage)|treatment|therapy|use)\s*$"
    r"|\b(?:develops?|experiences?|notices?) (?:an?|any|signs|symptoms)\b"
    # "The benefit should outweigh the risk for the child, or breastfeeding should be stopped"
    r"|, (?:or|and) (?:breast-?\s?feeding|nursing|lactation|treatment|therapy|use)\s*$",
    re.IGNORECASE,
)
# "Patients' weight", "patient compliance".
_THEIRS = re.compile(
    rf"(?:the )?(?:{PERSON.pattern})['\u2019]s? |(?:the )?patient {words.OF_THE_PATIENT}\b", re.IGNORECASE
)
# "Lower doses are used as a therapy in children with gout": that is whom so little is for.
_MEANT_FOR = re.compile(
    r"\b(?:used|given|effective|approved|licensed) (?:as an? (?:\w+ )?(?:treatment|therapy|alternative)|to treat)\b",
    re.IGNORECASE,
)
# "Those who may profit by a reduction of their steroid dose" are whom the drug is for.
_PROFITED_BY = re.compile(
    r"\b(?:benefit|profit)(?:s|ed|ing)? (?:from|by) (?:an? |the )?(?:[\w-]+ ){0,2}$", re.IGNORECASE
)
_NOT_NEEDED = Cue(rf"\bnot (?:\w+ly |be )?{NEEDED}\b|\bunnecessary\b", re.IGNORECASE)
_NEEDED = Cue(rf"\b{NEEDED}\b", re.IGNORECASE)
_FOR_WHOM = Cue(
    rf"\b(?:in|for|with|by|if|when|where|to(?= (?:the )?(?:{PERSON.pattern}))) "
    r"(?=(?P<group>(?:the )?(?!caution\b|care\b|more\b|less\b|about\b|half\b|dos(?:e|es|age|ing)\b|\d)"
    r"(?:[^;.]|\.(?=\d)){3,200}))",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(
    r",? and (?:half|twice|double|a (?:third|quarter))\b|"
    r",? (?:the (?:\w+ )?)?(?:dos\w+|(?:lower|smaller|reduced) (?:\w+ ){0,2}(?:dos\w+|amounts?))\b|"
    r", (?:the|a) |, (?:\w+ )?(?:caution|care|precautions?)\b|, so\b|"
    r", (?:(?!who\b|that\b|with\b|and\b|or\b|if\b|when\b)\w+ ){1,3}"
    r"(?:may|must|should|can|is|are|becomes?|remains?|rises?|increases?|accumulates?|falls?|doubles?)\b|"
    r" (?:blood |plasma |serum )?(?:levels?|concentrations?) (?:rises?|increases?|falls?|builds?)\b|"
    r" exposure\b|"
    r" (?:treatment|therapy|use) (?:is|may|should|must|can|has)\b|"
    r" (?:the|its) (?:[\w-]+ )?(?:half-life|clearance|elimination|excretion)\b",
    re.IGNORECASE,
)
_OF_A_GROUP = re.compile(r"(?:the )?(?:\w*groups of )?(?:CYP\w+ )?", re.IGNORECASE)
_WEAK = re.compile(
    r"\b(?:renal|kidneys?|hepatic|liver|cardiac|heart|clearance|filtration|bilirubin|impair\w+|failure|insufficien\w+"
    r"|deficien\w+|metaboli[sz]ers?)\b",
    re.IGNORECASE,
)
_OF_A_USE = re.compile(OF_A_USE, re.IGNORECASE)
_CLEARANCE = re.compile(
    r"(?:the )?(?:creatinine clearance|e?GFR\b|glomerular filtration|(?:serum )?(?:direct |total )?bilirubin\b)",
    re.IGNORECASE,
)
_NEARBY_WORDS = 6
A_LIST = 2
_HARMS = Cue(
    rf"\b{WORSENS}\b[^;.]{{2,120}}?(?<! and) (?:in|for|of(?= (?:{PERSON.pattern}))) (?P<group>[^;.]{{3,200}})",
    re.IGNORECASE,
)
# "It can cause anaemia in the deficiency": nobody is given it for that.
_BEARING_LESS = re.compile(
    r"(?:(?!and\b|or\b)[\w-]+ ){1,3}?(?:deficiency|porphyria)\b|myasthenia gravis\b|"
    r"(?:severe )?(?:renal|kidney|hepatic|liver) (?:impairment|failure|insufficiency|disease)\b",
    re.IGNORECASE,
)
_SPECIALLY = re.compile(r",? (?:especially|particularly|mainly|even)$", re.IGNORECASE)
_PRONE = Cue(
    rf"(?:^|[;.] )(?P<group>(?:{PERSON.pattern}) (?:with|who have) [^;,.]{{3,80}}?|diabetics|asthmatics|alcoholics|"
    rf"(?:the )?{FRAIL}(?:,? (?:and|or) [\w -]{{3,40}}?)?) "
    r"(?:may|can|could|might)(?: possibly| also| sometimes)? "
    r"(?:need|require|develop|experience|suffer|switch|deteriorate|be (?:more|"
    r"especially|particularly) (?:sensitive|susceptible))\b",
    re.IGNORECASE,
)
_FRAIL = re.compile(FRAIL, re.IGNORECASE)
_SCREENED = Cue(
    rf"\b(?:should|must|need to|and) (?:also )?(?:be )?{WATCHED} for "
    r"(?P<group>(?:(?! (?:should|must|is|are|may|can)\b)[^;.]){2,120}?)"
    r" (?:before|prior to)\b",
    re.IGNORECASE,
)
# "Before treatment, patients should be tested for gout".
_SCREENED_FIRST = Cue(
    rf"^(?:before|prior to) [^,;.]{{3,80}}, [^.;]{{0,80}}?(?:should|must|need to) (?:also )?be {WATCHED} for "
    r"(?P<group>[^;.,]{2,120})",
    re.IGNORECASE,
)
_TESTING_FIRST = Cue(
    r"\b(?:before|prior to)\b.*\b(?:testing|screening) for (?P<group>[^;.,]{2,80}?) (?:is|are) (?:\w+ly )?"
    r"(?:recommended|advised|required|necessary|needed|mandatory)\b"
    r"|\b(?:testing|screening) for (?P<behind>[^;.,]{2,80}?) (?:is|are) (?:\w+ly )?"
    r"(?:recommended|advised|required|necessary|needed|mandatory|done|performed|carried out) "
    r"(?:before|prior to|in|for)\b"
    r"|\b(?:before|prior to)\b.*,? and (?:serology|tests?|screening) for (?P<too>[^;.,]{2,80}?) (?:should be |be )?"
    r"(?:checked|done|performed|obtained)\b",
    re.IGNORECASE,
)
_GENE = re.compile(r"[A-Z]{2,}[\w*:-]*\d")
_SAID_BEFORE = re.compile(
    r"(?:the|this) (?:virus|infection|disease|illness|condition|disorder|deficiency)", re.IGNORECASE
)
_GENE_NAMED = re.compile(rf"{_GENE.pattern}[\w*:-]*(?: (?:allele|gene|variant|mutation)\b)?")
_SAID_GENE = re.compile(r"(?:the|this) (?:allele|gene|variant|mutation|genotype)", re.IGNORECASE)
_PATIENTS_MUST = Cue(rf"(?:{PERSON.pattern})[^.;]{{0,120}}? (?P<must>should|must|need to)\b", re.IGNORECASE)
_MEANS = re.compile(r" (?:with|by|using|through|via) ", re.IGNORECASE)


def prone(text: str) -> Iterator[Restriction]:
    """Find the illness in which a reaction comes: "people with the deficiency may develop anaemia"."""
    # Three or more are side effects that these have as others do.
    if (found := _PRONE.search(text)) and text.count(",", found.end()) < A_LIST:
        for restriction in _found(found.group("group"), text):
            illnesses = tuple(name for name in restriction.conditions if ILLNESS.search(name) or _FRAIL.match(name))
            if illnesses:
                yield replace(restriction, conditions=illnesses)


@where(_TOLD, _ADVISED_THAT)
def told(text: str) -> Iterator[Restriction]:
    """Find groups that are told to do something: "women of childbearing potential should use contraception"."""
    for match in _TOLD.finditer(text):
        group = subject_before(text, match.start())
        if group and not (_NOT_THEIRS.search(group) or _is_of_a_test(group)):
            in_front = _IN_FRONT.search(text[: match.start()].rstrip().removesuffix(group))
            whom, _, subject = group.rpartition(", ") if in_front else (group, "", "")
            advice = _NEXT_SENTENCE.split(f"{subject} {text[match.start() :]}".strip())[0]
            yield from _found(_NEXT_CLAUSE.split(whom or group)[0], advice)
            if likewise := _AS_SHOULD.search(text, match.end()):
                yield from _found(likewise.group("group"), text[match.start() : likewise.start()])
    if advised := _ADVISED_THAT.search(text):
        yield from _found(advised.group("group"), text)


def _is_of_a_test(group: str) -> bool:
    """Tell whether the subject is not the persons but what is theirs, or a test that another clause calls for."""
    subject = group.rpartition(", and ")[2]
    another = subject != group and TEST.search(subject) and not PERSON.search(subject)
    return bool(another or _THEIRS.match(group))


def doctor_told(text: str) -> Iterator[Restriction]:
    """Find illnesses that the doctor is told of before: "people should tell their doctor of diabetes"."""
    if match := _DOCTOR_TOLD.search(text):
        for found in _found(match.group("group"), match.group()):
            names = tuple(name for name in found.conditions if ILLNESS.search(name) or name.endswith("ism"))
            if names:
                yield Restriction(found.grade, names, advice=found.advice)


@where(_DOSED_BY, _DOSE_CHANGE)
def dose_changed(text: str) -> Iterator[Restriction]:
    """Find groups whose dose is changed: "in those with kidney problems the dose may need to be decreased"."""
    if by := _DOSED_BY.search(text):
        whom = f"impaired {by['group']}" if by["group"].lower().endswith("function") else by["group"]
        yield Restriction(Grade.CAUTION, (whom,), advice=by.group())
    changed = _DOSE_CHANGE.search(text)
    needed = changed and _NEEDED.search(text) and not _NOT_NEEDED.search(text)
    if not changed or not needed or is_negated(text, changed.start()) or _is_whom_it_is_for(text, changed):
        return
    clause = max(text.rfind("; ", 0, changed.start()), 0)
    for whom in _FOR_WHOM.finditer(text, clause):
        group = _NEXT_CLAUSE.split(whom.group("group"))[0]
        if _OF_A_USE.match(group):
            return
        if whom.group().lower().startswith("for ") and not (PERSON.search(group) or _WEAK.search(group)):
            continue  # "for gout the starting dose is 25 mg": what it is for
        if (
            PERSON.match(_OF_A_GROUP.sub("", group))
            or _CLEARANCE.match(group)
            or ILLNESS.search(" ".join(group.split()[:_NEARBY_WORDS]))
        ):
            yield from _found(group, _clause_around(text, changed.start()))
            return


def _is_whom_it_is_for(text: str, changed: re.Match[str]) -> bool:
    """Tell whether another dose is what somebody is treated with, or what somebody gains by."""
    return bool(_PROFITED_BY.search(text, 0, changed.start()) or _MEANT_FOR.search(text))


def harmed(text: str) -> Iterator[Restriction]:
    """Find groups that the drug harms: "can cause anaemia in people who have the deficiency"."""
    match = _HARMS.search(text)
    if match and not (ANY_TRIGGER.search(match.group()) or is_negated(text, match.start())):
        group = match.group("group")
        if PERSON.match(re.sub(r"^the ", "", group)) or _BEARING_LESS.match(group):
            yield from _found(group, _SPECIALLY.sub("", text[: match.start("group")].rsplit(" ", 2)[0]))


@where(_SCREENED, _SCREENED_FIRST, _TESTING_FIRST)
def screened(text: str) -> Iterator[Restriction]:
    """Find illnesses that patients are tested for before they get the drug: "should be screened for the infection"."""
    called_for = _PATIENTS_MUST.search(text) if _SCREENED.may_match(text) else None
    screenings = list(_SCREENED.finditer(text, called_for.start("must"))) if called_for else []
    if not screenings and (first := _SCREENED_FIRST.search(text)):
        screenings = [first]
    testing = _TESTING_FIRST.search(text)
    if testing and (not screenings or testing["too"]):
        screenings.append(testing)
    for match in screenings:
        for found in _found(_screened_for(text, match), match.group()):
            illnesses = tuple(name for name in found.conditions if ILLNESS.search(name) or _GENE.search(name))
            if illnesses:
                yield Restriction(found.grade, illnesses, advice=found.advice)


def _screened_for(text: str, match: re.Match[str]) -> str:
    """Give what is looked for; "the virus" is the illness that the sentence began with."""
    group = _MEANS.split(next(words for words in match.groups() if words))[0]
    if _SAID_GENE.fullmatch(group):
        return next((gene.group() for gene in _GENE_NAMED.finditer(text, 0, match.start())), "")
    said = ILLNESS.search(text, 0, match.start()) if _SAID_BEFORE.fullmatch(group) else None
    return said.group() if said else group


def _clause_around(text: str, at: int) -> str:
    """Give the words of the comma-separated clause that the position stands in, and what limits its group."""
    start = text.rfind(", ", 0, at)
    comma = text.find(",", at)
    end = comma if comma >= 0 else len(text)
    return text[start + 2 if start >= 0 else 0 : end] + limiting_clause(text, end)


def _found(group: str, advice: str) -> Iterator[Restriction]:
    found = tuple(conditions(group))
    if found:
        yield Restriction(Grade.CAUTION, found, advice=last_clause(advice).strip(" .,") or None)
