"""Turns the words after "used to treat" into conditions, each with the people it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest

from app.cue import Cue
from app.extract.coordination import coordinated, is_adjective
from app.extract.indication_conditions import Condition, each_for_own_people
from app.extract.indication_names import LEADING_PEOPLE, PEOPLE, condition_name, is_condition
from app.extract.indication_pairs import as_one_use
from app.extract.indication_people import people_named
from app.extract.indication_starts import first_member
from app.extract.indication_within import without_causes, without_own_words
from app.extract.listed_sites import each_site, noun_of_sites, parted_by_site
from app.extract.phrases import either
from app.vocabulary import indication_places as places

_POPULATION = Cue(rf"(?<![;:])[, ]\(?(?:in|for|among) (?:both )?(?P<who>{PEOPLE}\b[^.;()]{{0,300}})", re.IGNORECASE)
# What may stand between a list and its people: its cause, or a further purpose that speaks of "the disease" again.
_ASIDE = re.compile(
    rf"(?:,? {either(places.CAUSES)} [^,.;:()]{{1,60}}?"
    r"|,? and to \w+ [^,.;:()]{1,80}? (?:the|this|that) (?:disease|disorder|condition|illness))"
    rf"(?= (?:in|for|among) {PEOPLE}\b)",
    re.IGNORECASE,
)
_EXCEPTED = re.compile(r"\b(?:except|but not|other than|save|unless)$", re.IGNORECASE)
_PATIENTS_AFTER = re.compile(
    r"^(?:\d+ )?(?P<who>(?:(?:female|male|adult|pediatric|elderly) )*)(?P<condition>.+?) patients?$", re.IGNORECASE
)
# "Nephrotic syndrome of children": in nobody else.
_OF_PEOPLE = re.compile(
    r"(?P<condition>.+) of (?P<who>(?:young |older )?(?:children|adults|infants|newborns|adolescents|women|men))"
)
_END = re.compile(
    # A letter with a dot begins the name of a germ.
    rf"(?=[;:.,?\s\u2014])(?:[;:]|\.(?=\s|$)(?!(?<=\b(?-i:[A-Z])\.) (?-i:[a-z]))|\s[\u2013\u2014-]\s|\u2014|\?"
    rf"|,? {either(places.ALSO_KNOWN)}\b"
    rf"|,? (?:including|especially|particularly|in particular|even) (?:for|in|among) {PEOPLE}\b"
    rf"|,? \b(?:and|or|but) (?:{either(places.CLAUSE_VERBS)} |"
    rf"(?:in|for|during) [^,;.:]{{2,60}}? (?:dos(?:e|es|age)|risk)\b)"
    rf"|,? \b(?:{either(places.LIST_ENDS)}|(?<!elsewhere )in {either(places.ENDS_BEFORE_IN)})\b)",
    re.IGNORECASE,
)
# The verb of the sentence, and what makes of the words before it the last member of a list.
_FINITE = re.compile(r",? (?:is|are|was|were|has|have|had|does|did|found|showed)\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|or)\b|\bas well as\b", re.IGNORECASE)
# "Including for men with diabetes" tells who, not what.
_EXAMPLES = Cue(
    r"\b(?:such as|including|to include|especially|particularly|in particular|notably|namely|for example|e\.g\."
    r"|(?:(?<=diseases )|(?<=disorders )|(?<=conditions )|(?<=illnesses )|(?<=infections ))like)(?=\W)"
    rf"(?! (?:for|in|among) {PEOPLE}\b):?",
    re.IGNORECASE,
)
# Behind a risk, examples tell of people at risk.
_AT_RISK = re.compile(r"\brisks?(?: factors?)?,? $", re.IGNORECASE)
# Symptoms of the illness that is treated: "the symptoms of gout, such as pain".
_SYMPTOMS_OF = re.compile(
    r"(?:(?:the )?(?:[\w-]+ )?symptoms (?:of|associated with) |(?<=symptoms of ))(?P<illness>[^,.;:()]{3,60}?)"
    r",? (?:such as|including|like) ",
    re.IGNORECASE,
)
# Another purpose, "to lower blood pressure", is no member of the list.
_PURPOSE = re.compile(rf"(?:and |or )?to (?!{either(places.PURPOSES)})\w", re.IGNORECASE)
# The people of such a purpose are not those of the members before: "for gout, to help with walking in people with ...".
_OTHER_PURPOSE = re.compile(r", to (?!both\b)\w+ [^,;.:()]*$")
# Nor is what it comes from, "painful spasms, such as from cancer".
_WHEN = re.compile(r"(?:after|following|when|during|if|from) ", re.IGNORECASE)
# What only explains the member before it: "hives, a type of rash", "scabies, a contagious skin disease".
_EXPLAINED = re.compile(
    rf"(?:an?|the (?:(?:second|third) )?(?:most|main|usual|principal)) (?:[\w-]+ ){{0,2}}"
    rf"(?:type|form|kind|variant|variety|subtype|cause) of "
    rf"|an? (?:[\w-]+ ){{0,4}}?{either(places.EXPLAINING)}\b",
    re.IGNORECASE,
)
# "Malignant hyperthermia, a rare, life-threatening disorder": no comma between members.
_TWICE_QUALIFIED = Cue(rf"(?P<first>, an? [a-z-]+),(?= (?!and\b|or\b)(?:[\w-]+ ){{1,3}}?{either(places.EXPLAINING)}\b)")
# "Swelling from heart failure or liver disease": neither is treated, and no list follows.
_CAUSES_LISTED = Cue(
    rf" (?:{either(places.CAUSES)}|from) (?P<cause>[^,.;:()]{{3,60}}?)(?:,[^.;:()]{{3,80}}?)?,? or "
    r"[^,.;:()]{3,80}(?=[.;]|$)",
    re.IGNORECASE,
)
# Not the form is the condition, but what it is called: "a severe form known as ...".
_NAMED_FORM = Cue(
    r"\b(?:an?|the) (?:[\w-]+ )?(?:form|type|kind|variant|disease|condition|disorder|symptom)(?: that is)? "
    r"(?:also )?(?:known as|called) (?:an? |the )?",
    re.IGNORECASE,
)
# A group that its members follow: "inflammatory diseases, such as ...".
_GROUP = re.compile(r"(?:diseases|disorders|conditions)$", re.IGNORECASE)
_EXAMPLED = re.compile(r"[^\w(]{0,3}(?:such as|including|like|for example|e\.g\.)|:", re.IGNORECASE)
# "Cancers and autoimmune disorders: lymphoma, lupus".
_COLON = Cue(rf"(?P<group>\b{either(places.GROUP_NOUNS)}):(?= \w)", re.IGNORECASE)
_FAR = re.compile(r"[^,;.:()]*, (?:such as|including|e\.g\.|namely) ", re.IGNORECASE)
# "AC for breast cancer and ABVD for lymphoma": another remedy's name before its use.
_NAMED_FOR = re.compile(r"[A-Z][\w-]* for (?=\S)")
_NUMBERED = re.compile(r"(?P<kind>[a-z]{3,}) (?:\d|I{1,3})", re.IGNORECASE)
# "Gout, and some rashes in children", "gout, and in asthma in children": only these are for them.
_OWN_MEMBER = re.compile(r"(?:some|certain|other|in|for|against)\b", re.IGNORECASE)
_WHO = re.compile(r"\bwho\b", re.IGNORECASE)
_SHARED_NOUN = re.compile(
    r"^[\w-]+ "
    r"(?P<noun>(?:withdrawal|dependence|addiction|abuse|poisoning|overdose|intoxication|toxicity|deficiency)s?)$"
)
# "Hospital- and community-acquired pneumonia", "drug-resistant and drug-sensitive malaria": the first lacks the noun.
_PARTICIPLE = (
    r"(?:associated|related|acquired|induced|mediated|resistant|refractory|sensitive|dependent|positive|negative)"
)
_COMPOUND = re.compile(rf"\w+-{_PARTICIPLE}?", re.IGNORECASE)
_COMPOUND_AND_NOUN = re.compile(rf"\w+-(?P<second>{_PARTICIPLE})(?P<noun>(?: [\w-]+){{1,4}})", re.IGNORECASE)
# "Hodgkin's and non-Hodgkin lymphoma".
_NAMED_AFTER = re.compile(r"[A-Z]\w+['\u2019]s")
_NOUN_OF_NAME = re.compile(r" (?:lymphoma|disease|sarcoma|syndrome|palsy|contracture)s?$")
_LETTERED = re.compile(r"(?P<name>.+) [A-Z]")
_LETTER = re.compile(r"[A-Z]\b(?!['.-])")
_LONE_MEMBER = re.compile(
    r"(?:(?:treatment|management|relief|prevention|(?:certain|some|several) (?:types|kinds|forms)) of )?"
    r"[\w-]+(?: (?:[A-Z]\d{0,2}|agents?|gas|acids?|metals?|salts?))?",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:especially|particularly|in particular|mainly|mostly|usually|but not|except)\b", re.IGNORECASE)
_BRACKET = re.compile(r"[()]")
_PARENTHESES = re.compile(r"\([^()]*\)")
_LONGEST_LIST = 1000
# A semicolon between members of a list: what follows up to the next one is short and says nothing. Without `++` a long
# word would be tried in all the ways in which it can be taken for several.
_MEMBERS_END = Cue(
    r";(?= (?:(?!(?:it|its|they|this|these|however|but|in|for|is|are|was|were|has|have|had|may|can|should|must|will|"
    r"used|given|there)\b)[\w'\u2019/-]++(?:, | )?){1,8}(?:[;.(]|$))",
    re.IGNORECASE,
)


# "Adults with WHO Functional Class II to III who have gout".
_CLASS = re.compile(
    r"\bwith (?:(?:WHO|NYHA|New York Heart Association) )?(?:functional )?class [IV]+(?:(?: to | or | and |"
    r"[\u2013-])[IV]+)?"
    r"(?: symptoms)? who have\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def condition_list(text: str, start: int) -> list[Condition]:
    """Read the list of conditions that begins at a position; its members share the population that follows.

    Several places of a sentence ask for the same list; nobody changes it.
    """
    start = first_member(text, start)
    near = text[start : start + _LONGEST_LIST]
    near = _CLASS.sub(_who, _NAMED_FORM.sub(_blank, near[: _end_of_aside(near)]))
    if (symptoms := _SYMPTOMS_OF.match(text, start)) and is_condition(symptoms["illness"]):
        near = near[: symptoms.end("illness") - start]
    whole, near = near, without_own_words(near)
    near = _TWICE_QUALIFIED.sub(r"\g<first> ", _MEMBERS_END.sub(",", near))
    region = _region(without_causes(_without_examples(near)))
    found = list(_conditions(*region))
    if not found or _GROUP.search(found[-1].name):
        found = list(_far_examples(near, region)) or found
    found = [c for c in found if not (_GROUP.search(c.name) and _EXAMPLED.match(near, c.start + len(c.name)))]
    return [replace(c, start=start + c.start) for c in each_for_own_people(whole, found)]


def _blank(found: re.Match[str]) -> str:
    """Give blanks in the length of what was found."""
    return " " * len(found.group())


def _who(found: re.Match[str]) -> str:
    return "with".ljust(len(found.group()))


def _end_of_aside(text: str) -> int:
    """Find where the parenthesis ends that a list began within: what follows speaks of something else."""
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth += 1 if bracket.group() == "(" else -1
        if depth < 0:
            return bracket.start()
    return len(text)


def _far_examples(near: str, region: tuple[str, int, str | None]) -> Iterator[Condition]:
    """Read the members of a nameless group behind its people: "infections in weak patients, such as mucormycosis"."""
    far = _FAR.match(near, len(region[0])) if region[2] else None
    for condition in condition_list(near, far.end()) if far else ():
        if is_condition(condition.name):
            yield replace(condition, population=region[2])


def _without_examples(text: str) -> str:
    """Make a comma of "such as", except in parentheses, which explain a member and are no list; and of a colon."""
    masked = _masked(text)
    parts = [match.span() for match in _EXAMPLES.finditer(masked) if not _AT_RISK.search(masked[: match.start()])]
    for start, end in parts:
        text = f"{text[:start]},{' ' * (end - start - 1)}{text[end:]}"
    return _COLON.sub(r"\g<group>,", text)


def _masked(text: str) -> str:
    """Blank what stands in parentheses, positions kept."""
    return _PARENTHESES.sub(lambda match: "(" + "_" * (len(match.group()) - 2) + ")", text)


def _region(text: str) -> tuple[str, int, str | None]:
    """Find where the list ends and where it begins behind the people it is for; and who they are."""
    masked = _masked(text)
    lead = LEADING_PEOPLE.match(text)
    if lead and _WHO.search(lead.group()):  # What they once had, "who have had a stroke", is no use.
        lead = None
    population = _led(lead) if lead else None
    begin = lead.end() if lead else 0
    listed = _CAUSES_LISTED.search(masked, begin) if " or " in masked else None
    cut = _END.search(masked, begin)
    end = _before_subject(masked, begin, cut.start()) if cut else len(text)
    if listed and " and " not in masked[listed.start() : listed.end()]:
        end = min(end, listed.end("cause"))
    aside = _ASIDE.match(masked, end)
    near = aside.end() if aside else end
    after = _POPULATION.search(masked, near if aside else begin)
    other = _OTHER_PURPOSE.search(masked, begin, after.start()) if after and not aside else None
    if other and other.start() < end:
        return text[: other.start()], begin, population
    if after and after.start() <= near + 1:
        excepted = _EXCEPTED.search(masked, begin, after.start())
        population = population or (None if excepted else people_named(after.group("who")))
        end = max(begin, min(end, after.start()))
    return text[:end], begin, population


def _before_subject(masked: str, begin: int, end: int) -> int:
    """Leave the subject of the verb that a list ends at: in "for gout, nausea was rare" no other condition is told."""
    comma = masked.rfind(",", begin, end)
    alone = comma >= 0 and _FINITE.match(masked, end) and not _JOINED.search(masked, comma, end)
    return comma if alone else end


def _led(lead: re.Match[str]) -> str | None:
    """Say who it is for: of people at some risk, that risk is what tells them from others."""
    return people_named(f"{lead.group('who')} {lead.group('risk')}" if lead.group("risk") else lead.group("who"))


def _conditions(region: str, begin: int, population: str | None) -> Iterator[Condition]:
    pieces, previous = parted_by_site(as_one_use(coordinated(region[begin:]), region[begin:])), ""
    of_last = len(pieces) > 1 and bool(_OWN_MEMBER.match(pieces[-1].text))
    for piece, after in zip_longest(pieces, pieces[1:]):
        if _PURPOSE.match(piece.text) or _WHEN.match(piece.text) or (piece.start and _EXPLAINED.match(piece.text)):
            continue
        patients = _PATIENTS_AFTER.match(piece.text) or _OF_PEOPLE.fullmatch(piece.text)
        who = (people_named(patients.group("who")) if patients else None) or (None if of_last and after else population)
        text = patients.group("condition") if patients else piece.text
        if (named := _NAMED_FOR.match(text)) and is_condition(text[named.end() :]):
            text = text[named.end() :]
        text = f"{before}{text}" if (before := _letter_shared(previous, text)) else text
        previous = piece.text
        noun = _noun_shared(text, after.text, parted=piece.note is not None) if after else ""
        noun = noun or noun_of_sites(text, (other.text for other in pieces if other.start > piece.start))
        for site, at in each_site(f"{text}{noun}"):
            if name := condition_name(site):
                near = begin + piece.start + at
                yield Condition(name, who, max(region.find(name, near), near), _alias(piece.note))


def _alias(note: str | None) -> str | None:
    """Take what stands in parentheses for another name, unless it says that it is only a part of what is meant."""
    return None if note and _PART.match(note) else note


def _noun_shared(text: str, after: str, *, parted: bool) -> str:
    """Find the noun that a member of the list lacks and the next one has: "alcohol and opioid withdrawal".

    An adjective is `parted` from its noun where a parenthesis explains it: "partial (focal) and absence seizures".
    """
    if _COMPOUND.fullmatch(text) and (whole := _COMPOUND_AND_NOUN.fullmatch(after)):
        return whole["second"] + whole["noun"] if text.endswith("-") else whole["noun"]
    if _NAMED_AFTER.fullmatch(text) and (named := _NOUN_OF_NAME.search(after)):
        return named.group()
    if text.endswith(" virus") and after.endswith(" virus infections"):
        return " infections"
    numbered, like = _NUMBERED.fullmatch(text), _NUMBERED.match(after)
    if numbered and like and numbered["kind"] == like["kind"]:
        return after[like.end() :]
    noun = after.rsplit(maxsplit=1)[-1] if " " in after else ""
    if parted and is_condition(noun) and text and is_adjective(text.lower().split()[-1]) and not is_condition(text):
        return f" {noun}"
    shared = _SHARED_NOUN.search(after)
    lone = shared is not None and _LONE_MEMBER.fullmatch(text) is not None
    return f" {shared['noun']}" if shared and lone and (not is_condition(text) or text.endswith(" gas")) else ""


def _letter_shared(previous: str, text: str) -> str:
    """Find the name that the member before has and this letter lacks: "influenza A and B"."""
    lettered = _LETTERED.fullmatch(previous) if _LETTER.match(text) else None
    return f"{lettered['name']} " if lettered else ""
