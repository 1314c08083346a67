"""Finds whom a restricting word is about: the group behind it, the group whose use it judges, or the one in front.

* behind: "is contraindicated in people with asthma", "a higher risk of falls, especially in the elderly";
* judged: "use during pregnancy is not recommended";
* in front: "in people with asthma, it should be avoided".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import Cue
from app.extract.conditions import ILLNESS, PERSON
from app.extract.limits import end_with_way
from app.extract.restricted_subjects import is_of_another, is_the_drug, subject_of
from app.vocabulary.restrictions import GIVEN, JOINT_PREPOSITIONS, PURPOSES

LONGEST_GROUP = 300
_TOWARDS = Cue(
    r"\s*(?:, (?:(?:when|if|where|as far as|unless) [\w ]{4,25}|however|therefore|in general|at least|"
    r"or not at all), )?"
    r"(?:\w+ly |also |, ?|however,? )?(?:(?:especially|particularly|mainly) )?"
    rf"(?:as (?:an?|the) (?:[\w-]+ ){{1,4}}?(?=in cases? of\b|(?:in|for) (?:the )?(?:{PERSON.pattern})))?"
    rf"(?:(?:for|its) use |(?:when|if) (?:(?:it|they|this|the (?:drug|medication|medicine)) (?:is|are) )?"
    rf"(?:being )?{GIVEN} |(?:when|if) [\w-]+ is (?:being )?{GIVEN} (?=(?:in|to|by)\b)|"
    r"(?:when|if|while|before|in|of) (?:prescribing|administering|using|giving|considering|initiating|starting)"
    r"(?: (?!in\b|to\b|for\b)[\w-]+){0,3}? (?=(?:in|to|for)\b)|"
    r"to be used |to use |administration )?(?P<preposition>together with|in combination with|in the presence of|"
    r"in cases? of|"
    r"in conjunction with|in the event of|in the setting of|in the context of|within|in|for|by|to|during|with|"
    r"when|where|while|if|among|amongst|under|alongside|"
    r"concomitantly|concurrently|after|around)\b:?\s*",
    re.IGNORECASE,
)
_AT_RISK = Cue(
    r"(?:[\w' /-]|,(?= (?:particularly|especially|mainly|or|and|\w+ing) )){0,100}?"
    r"\b(?P<preposition>in the (?:setting|context) of|(?:in|among|amongst|for|to|if)"
    rf"(?= (?:the |this |these |such )?(?:{PERSON.pattern}|population\b))) ",
    re.IGNORECASE,
)
_CLAUSE = Cue(
    # "... in pregnancy and other drugs are preferred"
    r",? and (?=(?:other|another|alternative|different) (?:[\w-]+ ){1,3}?(?:is|are) )|"
    # "... and a heparin such as this one is given instead"
    r",? and (?=an? (?:(?!(?:who|that|which|with)\b)[\w-]+ ){1,8}?(?:is|are|was|were|should|must|may|can|ought)\b)|"
    r"[;:](?!\d)|, (?:and|but) (?=(?:it|the|should|caution|care|is|are|use|its|half)\b)|"
    r", there (?=(?:is|are)\b)|, as (?=(?:it|its|is|this|these|they)\b)|"
    # "... in gout and must not be combined with ...", "... in gout, and women must use contraception".
    r",? (?:and|but) (?=(?:must|should) (?:not|never|only|be)\b)|"
    r", and (?=(?:(?!(?:in|with|who|that)\b)[\w-]+ ){1,3}(?:must|should|need to|have to|are advised to)\b)|"
    r"(?:,(?: and)? (?:so|thus|hence|therefore)| and therefore),? (?!(?:called|is|are|should|must)\b)|"
    r", or (?=(?:it|should|caution|care|use)\b)|(?<![ .(][a-z])(?<!\bvs)(?<!\bSt)\.\s",  # "U.S.", "e.g."
    re.IGNORECASE,
)
_USE = r"\b(?:use|using|administration|treatment|therapy|prescribing)\b(?: (?:of|with|as) [^,;]{1,60}?)?"
_USE_IN = Cue(
    rf"{_USE} "
    rf"(?P<preposition>during|in|by|among|while|when|for|after|of(?= (?:{PERSON.pattern}) (?:with|who)\b)) "
    r"(?P<group>(?:(?!,? (?:while|whereas|but|and) (?:its |the )?use\b)[^;]){3,150}?) (?:is|are|should be|was)\b",
    re.IGNORECASE,
)
# The same where the verb belongs to the trigger: "its use in children", "should be avoided".
_USE_OF_VERB = re.compile(rf"{_USE} (?P<preposition>in|by|among|during) (?P<group>[^;,:]{{3,100}}?)\s*$", re.IGNORECASE)
# "There are no data on use in pregnancy, and nursing is not recommended": a use that is only told of is not judged.
_KNOWN_OF = re.compile(
    r"\b(?:data|evidence|experience|information|research|stud(?:y|ies)|reports?|trials?)(?: \w+){0,3}? "
    r"(?:on|about|of|for|from|regarding|concerning|with)(?: (?:its|the|safe))?\s*$",
    re.IGNORECASE,
)
# "Use in people with A, B or C calls for caution".
_USE_CALLS_FOR = re.compile(
    rf"^\s*{_USE} (?P<preposition>in|by|among|during) (?P<group>(?:the )?(?:{PERSON.pattern})[^;:]{{3,200}}?)\s*$",
    re.IGNORECASE,
)
_CALLS_FOR = re.compile(r"(?:calls? for|requires?|warrants?|demands?)\b", re.IGNORECASE)
_VERBAL = re.compile(r"(?:should|must|is|are|may)\b", re.IGNORECASE)
_FRONTED = re.compile(
    r"(?:^|, |\b(?:that|and|but|however,|therefore,) )\s*"
    r"(?:in|for|during|among|with|while|(?:if|when|where) (?:suspicion exists of|there (?:is|are)(?: (?:an?|any))?"
    r"|(?:the |a )?(?:patients?|persons?|people|they) (?:has|have|had|is|are|suffers? from))) "
    r"(?!(?:addition|general|particular|practice|contrast|fact|it|they|there|its use)\b)(?P<group>[^;]{3,200})"
    r"(?:,|(?= (?:it|(?:the|this) (?:drug|medication|medicine)|its use|"
    r"(?!who\b|that\b|which\b|drug\b|medic|use\b|use\b|treatment\b|therapy\b|dose\b)[\w-]+) (?:is|should|must|may|"
    r"can)\b))"
    r" (?P<subject>[^,;]{2,60}?)(?: (?:is|are|was|should be|may be|must be))?(?: \w+ly)?\s*$",
    re.IGNORECASE,
)
# "In people with gout, levels rise slowly, and it should not be used": whom "it" is not for stands at the beginning.
_FRONTED_FAR = Cue(
    rf"^\s*(?:in|for|among) (?P<group>(?:{PERSON.pattern})[^;.:]{{3,150}}?), [^;.:]{{3,150}}?,? (?:and|so) "
    r"(?:it|the (?:drug|medication|medicine))(?: (?:is|should|must))?\s*$",
    re.IGNORECASE,
)
# "In people with gout it can cause fits, and should be avoided".
_FRONTED_DOING = Cue(
    rf"^\s*(?:in|for|among) (?P<group>(?:{PERSON.pattern}) (?:with|who have) [^;.:]{{3,150}}?)"
    r"(?:, (?P<subject>[\w-]+(?: [\w-]+)?)| (?P<it>it|the (?:drug|medication|medicine))) "
    r"(?:can|may|could|might|causes?|increases?|raises?|worsens?|doubles)\b[^;.:]{3,100}?,? and\s*$",
    re.IGNORECASE,
)
# "It worsens memory in people with gout and is therefore not recommended".
_CONCLUDED = Cue(
    rf" (?:in|for|among) (?P<group>(?:the )?(?:{PERSON.pattern})[^;.:,]{{0,100}}?),? (?:and|so)(?: (?:it|the drug))?"
    r"(?: (?:is|should|must))?(?: (?:therefore|thus|hence))(?: (?:is|should|must))?\s*$",
    re.IGNORECASE,
)
# "There are no data on people with gout, in whom it ...": they are those before the comma.
_RELATIVE = re.compile(r"(?:whom|which)", re.IGNORECASE)
_ANTECEDENT = re.compile(
    rf"\b(?:in|for|on|by|with|to|of|among) (?P<group>(?:{PERSON.pattern})[^;:]{{3,120}}?), (?:in|for|among|by) whom\b",
    re.IGNORECASE,
)
# "While nursing, some guidelines list it as a contraindication": the trigger itself names the drug.
_NAMES_IT = re.compile(r" it as ", re.IGNORECASE)
# "People with gout were left out of the trials, and caution is advised in both": those at the beginning.
_IN_THEM = re.compile(
    r"\s*(?:in|with|for) (?:both|them|(?:all|any) of (?:these|them)|(?:these|such|this) "
    r"(?:patients|people|persons|individuals|cases|groups?|populations?))(?=[,.;]|$)",
    re.IGNORECASE,
)
_AT_THE_BEGINNING = re.compile(
    rf"^\s*(?:in |for )?(?P<group>(?:the )?(?:{PERSON.pattern}) (?:with|who (?:have|had)) [^;:,]{{3,120}}?)"
    r"(?:,| (?:are|were|is|was|have|has|may|can|could|might|do|did)\b)",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(
    r"\b(?:in|for|during|among|while) (?P<group>breast-?feeding\b|pregnancy\b|[^,;]{3,100}(?=,))", re.IGNORECASE
)
# "A greater risk of falls in the elderly and of infection in children".
_NEXT_RISK = re.compile(r",? (?:and|or) of (?!(?:these|those)\b)")
_SPECIALLY = re.compile(r",?(?: (?:especially|particularly|mainly))?\s*$", re.IGNORECASE)
_LISTED = re.compile(r"(?:[\w ]{0,60}\b)?(?:with|who have|following(?: \w+){0,2}) ?: ", re.IGNORECASE)
# "In: people with gout; people with lupus; and pregnant women".
_NEXT_PERSONS = re.compile(
    # Without a verb of its own: "...; women of that age are advised to wait" is another clause.
    rf"; (?:and |or )?(?=(?:in )?(?:{PERSON.pattern})\b"
    r"(?!(?: (?!(?:who|that|which)\b)[\w-]+){0,6} (?:should|must|may|can|need|are|is)\b))",
    re.IGNORECASE,
)
# "In Europe, it is not recommended": where, not in whom.
_PLACE = re.compile(r"(?:the )?[A-Z][a-z]+(?: (?:and |or )?(?:the )?[A-Z][a-z]+)*")
# What a drug is "not recommended for" is what it does not treat, unless persons are named.
_RATHER_NOT = re.compile(
    r"(?:should|must|can|may)(?: not| never|n['\u2019]t)\b|cannot\b|"
    r"(?:(?:is|are|may)(?: be)? |mak\w+ \w+(?: drug)? )?"
    r"(?:not\b|n['\u2019]t\b|no longer\b|inadvisable|unsafe|discouraged|unsuitable|inappropriate)|"
    r"(?:does|do|did) not recommend|(?:recommend|advise|warn|caution)\w* against",
    re.IGNORECASE,
)
# But "its use for sleep is contraindicated in gout" names them behind.
_CALLED_SO = re.compile(r"\bcontra-?indicated\b", re.IGNORECASE)
_FOR_PERSONS = Cue(
    rf"(?:the )?(?:{PERSON.pattern})|{PURPOSES}\b|\d|use\b|(?:\w+ )?pregnan|breast-?feeding|lactati", re.IGNORECASE
)
LISTS_REACTIONS = re.compile(r"\b(?:effects?|reactions?|events?|symptoms)\b.{0,40}?\binclud", re.IGNORECASE)
# "Care is needed when treating children": the care is for them.
_TREATING = re.compile(rf"^(?:treating|managing) (?=(?:the )?(?:{PERSON.pattern}))", re.IGNORECASE)
# "Caution is required if the patient has gout": those with gout.
_IF_SOMEBODY_HAS = re.compile(
    r"^(?:the |an? )?(?:person|patient|individual|woman|man|child|recipient)(?: (?!who\b|that\b)[\w-]+){0,4}? "
    r"(?:has ever had|has (?:already|recently|previously) had|has|had|suffers from|is known to have) "
    r"(?:certain |an? )?",
    re.IGNORECASE,
)
# "Should not be used to treat acne in people with gout": those with gout.
_TO_TREAT = re.compile(
    rf"(?:treat|prevent|relieve|manage) [^;:.]{{3,80}}? (?:in|by) (?=(?:the )?(?:{PERSON.pattern}) (?:with|who)\b)",
    re.IGNORECASE,
)
# "Contraindicated for the treatment of pain in the setting of a transplantation": that operation.
_IN_SETTING = re.compile(
    r"(?:the )?(?:treatment|management|relief|control|prevention) of [^;:.,]{3,60}? in the (?:setting|context) of ",
    re.IGNORECASE,
)
# "Contraindicated for acne in pregnant women": those women.
_FOR_ONE = re.compile(
    rf"(?!(?:the )?(?:{PERSON.pattern}))[^;:.,]{{3,60}}? (?:in|by) (?=(?:the )?(?:{PERSON.pattern}))", re.IGNORECASE
)
# "Within three months of a stroke": so recent a stroke.
_SOON_AFTER = re.compile(r"within (?:\S+ ){1,3}?(?:hours?|days?|weeks?|months?|years?) (?:of|after)\b", re.IGNORECASE)
# "Not to be started with a count below 500": no drug.
_A_MEASURE = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){1,4}(?:below|under|above|over|(?:less|lower|more|greater|higher) than|of) \d",
    re.IGNORECASE,
)
_DATIVE = re.compile(r"attention|giv(?:en|ing)|administer(?:ed|ing)|prescrib(?:ed|ing)|applied", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Group:
    """Words for a group, whether it stands for use together with something, and what the text says before it."""

    words: str
    joint: bool = False
    told: str | None = None


def group_of(text: str, trigger: re.Match[str], own: frozenset[str], *, strict: bool) -> Group | None:
    """Find whom a trigger is about; a strict one may be about something else than the drug, which does not count."""
    before = last_clause(text[max(0, trigger.start() - LONGEST_GROUP) : trigger.start()])
    verbal = _VERBAL.match(trigger.group())
    used = _USE_IN.search(before) or (_USE_OF_VERB.search(before) if verbal else None)
    used = used or (_USE_CALLS_FOR.match(before) if _CALLS_FOR.match(trigger.group()) else None)
    if used:
        purpose = used.group("preposition") == "for" and not _FOR_PERSONS.match(used.group("group"))
        after = "after " if used.group("preposition").lower() == "after" else ""
        if not purpose:
            return Group(f"{after}{_judged(before, used)}")
    if _NAMES_IT.search(trigger.group()) and (spoken_of := _SPOKEN_OF.search(before)):
        return Group(spoken_of.group("group"))
    in_front = _FRONTED.search(before)
    in_front = None if in_front and _is_place(in_front.group("group")) else in_front
    subject = in_front.group("subject") if in_front else subject_of(before, own)
    of_one_use = used and not _CALLED_SO.search(trigger.group())
    if of_one_use or (strict and is_of_another(before, subject, trigger.group(), own)):
        return None
    behind = _behind(text, trigger)
    if behind:
        return behind
    if in_front and is_the_drug(subject, own):
        return _in_front(text, in_front)
    far = _FRONTED_FAR.search(text[max(0, trigger.start() - LONGEST_GROUP) : trigger.start()])
    far = far or _CONCLUDED.search(text[max(0, trigger.start() - LONGEST_GROUP) : trigger.start()])
    far = far or _fronted_doing(text[: trigger.start()], own)
    return Group(far.group("group")) if far else None


def _fronted_doing(before: str, own: frozenset[str]) -> re.Match[str] | None:
    """Find those in front of what the drug, and nothing else, does to them."""
    doing = _FRONTED_DOING.search(before)
    return doing if doing and is_the_drug(doing["subject"] or doing["it"], own) else None


def _judged(before: str, used: re.Match[str]) -> str:
    """Give whose use is judged; where a use is only told of, those behind the last "and" are."""
    group: str = used.group("group")
    return group.rsplit(", and ", 1)[-1] if _KNOWN_OF.search(before, 0, used.start()) else group


def _is_place(group: str) -> bool:
    """Tell whether it names where: capitalised throughout, and no illness."""
    return bool(_PLACE.fullmatch(group.rstrip(" ,"))) and not ILLNESS.search(group.replace("United States", ""))


def _in_front(text: str, in_front: re.Match[str]) -> Group | None:
    """Give the group in front; "whom" stands for the persons before it."""
    if not _RELATIVE.fullmatch(in_front.group("group")):
        return Group(in_front.group("group"))
    antecedent = _ANTECEDENT.search(text)
    return Group(antecedent.group("group")) if antecedent else None


def group_at_risk(text: str, trigger: re.Match[str]) -> Group | None:
    """Find the persons for whom a risk is greater."""
    behind = _AT_RISK.match(text, trigger.end())
    if not behind:
        return None
    told = _SPECIALLY.sub("", text[: behind.start("preposition")])
    words = _CLAUSE.split(text[behind.end() : behind.end() + LONGEST_GROUP])[0]
    words = _NEXT_RISK.split(words)[0]
    # In a list of reactions the next one follows.
    before = text[max(0, trigger.start() - LONGEST_GROUP) : trigger.start()]
    words = words.split(",")[0] if LISTS_REACTIONS.search(before) else words
    return Group(words, told=last_clause(told))


def last_clause(text: str) -> str:
    """Cut off all clauses but the last."""
    return _CLAUSE.split(text)[-1]


def _behind(text: str, trigger: re.Match[str]) -> Group | None:
    if _IN_THEM.match(text, trigger.end()) and (those := _AT_THE_BEGINNING.match(text, 0, trigger.start())):
        return Group(those.group("group"))
    towards = _TOWARDS.match(text, end_with_way(trigger))
    if not towards:
        return None
    preposition = towards.group("preposition").lower()
    if preposition == "for" and _RATHER_NOT.match(trigger.group()) and not _FOR_PERSONS.match(text, towards.end()):
        return None
    purpose = _TO_TREAT.match(text, towards.end()) or _IN_SETTING.match(text, towards.end())
    if preposition == "for" and _CALLED_SO.search(trigger.group()):
        purpose = purpose or _FOR_ONE.match(text, towards.end())
    if purpose:
        return Group(_CLAUSE.split(text[purpose.end() : purpose.end() + LONGEST_GROUP])[0])
    if preposition == "to" and not _DATIVE.search(text[trigger.start() : towards.end()]):
        return None
    listed = _LISTED.match(text, towards.end())
    start = listed.end() if listed else towards.end()
    start = towards.start("preposition") if _SOON_AFTER.match(text, towards.start("preposition")) else start
    listed_on = _NEXT_PERSONS.sub(", ", text[start : start + LONGEST_GROUP])
    words = _TREATING.sub("", _CLAUSE.split(listed_on)[0])
    words = _IF_SOMEBODY_HAS.sub("", words)
    return Group(words, joint=preposition in JOINT_PREPOSITIONS and not _A_MEASURE.match(words))
