"""Reads names off the sentences that introduce a drug: "sold under the brand name X among others", "also known as Y".

Only the drug's own names count. In the first sentence they stand before its verb, or after it as "sold under the
brand name"; anywhere else the sentence has to be about the drug ("It is sold as X"). A name in brackets behind another
word is a name of that other thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.listed_brands import brands_behind_announcement, listed_brands
from app.extract.name_subjects import OWN_SUBJECT, bare_title, is_of_the_drug, tells_what_is_on_sale
from app.extract.passing_brands import passing_brands
from app.extract.statements import Statement, statements
from app.facts.names import NameKind
from app.values.name_list import is_brand, is_synonym, tidy
from app.vocabulary.name_cues import BRAND_CUES, CODED_VERBS, SYNONYM_CUES
from app.vocabulary.topics import Topic
from app.wikitext.document import Document
from app.wikitext.plain import plain_text

_TOPICS = frozenset({Topic.LEAD, Topic.SOCIETY, Topic.HISTORY})
_BOLD = re.compile(r"'''(?!')([^\n]{1,120}?)(?<!')'''(?!')|'''''([^\n]{1,120}?)'''''")
_OF = re.compile(r" (?:for|of) ", re.IGNORECASE)
_EDGE = re.compile(r"\b")
_CUE = Cue(rf"\b(?:(?P<synonym>{'|'.join(SYNONYM_CUES)})|(?P<brand>{'|'.join(BRAND_CUES)}))(?!\w)", re.IGNORECASE)
_VERB = re.compile(r"\s(?:is|are|was|were|refers|belongs|has been|consists|acts|works)\s")
_NAME = r"[\"“'‘«]?[A-Z0-9][\w®™'’+./-]*(?:[ -][A-Z0-9][\w®™'’+./-]*){0,3}[\"”'’»]?"  # noqa: RUF001
_LISTED = rf"{_NAME}(?:(?:,? (?:and|or) |, ?|/)(?:in \w+ as )?{_NAME}){{0,40}}"
# "A and B in Europe; C in Japan": behind a place a comma goes on with the list only where another place follows.
_COUNTRIES = r"(?:many|most|other|some|several)(?: other)? countries"
_PLACE = rf" in (?:(?:the )?[A-Z][\w.]+(?: [A-Z]\w+){{0,2}}|{_COUNTRIES})"
# "A in the US by Acme, in the UK as B, and under the name C": each name may be announced again.
_AGAIN = (
    rf"(?:{_PLACE}|\s(?:by|from) {_NAME})*(?:,|;)?(?: (?:and|or|also))*(?: by {_NAME})?"
    rf"(?:,?{_PLACE}(?: and (?:the )?[A-Z]\w+)?,?)?"
    r"(?: in (?:an? )?[\w-]+ forms?)?(?: also)? (?:as|under the (?:brand |trade )?names?) "
)
_GOES_ON = rf"{_PLACE}(?:; (?:and )?|,? and (?={_NAME}{_PLACE})|, (?={_NAME}{_PLACE}))"
_LIST = rf"{_LISTED}(?:(?:{_GOES_ON}|{_AGAIN}){_LISTED}){{0,12}}"
_ANNOUNCED_AGAIN = re.compile(_AGAIN)
_BRAND_LIST = Cue(
    r"(?: (?:worldwide|internationally|globally|in (?:(?:many|several|various|other|different) ){1,2}countries"
    r"|in (?:the )?[A-Z][\w.]+(?: [A-Z]\w+)?(?= (?:is|are|includes?)\b)))?"
    r"(?: of (?:the )?generic (?:forms|versions|preparations))?"
    r"(?:,? (?:is|are|was|of|such as|like|for example|e\.g\.|including|includes?|as))?:?[ ,]\s*"
    rf"(?P<names>{_LIST})"
)
_SEPARATOR = re.compile(r";? (?:and|or) |,? (?:and|or) |[,;] ?|/")
_PLACE_BEHIND = re.compile(rf"{_PLACE}$")
# Where a name was made up or who sells it: "Brandix (Acme)", "Brandix [India]".
_REMARK = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_CALLED = re.compile(rf"\s*{OWN_SUBJECT.pattern} (?:is|was|has been) (?:{'|'.join(SYNONYM_CUES)}) ", re.IGNORECASE)
_CODE = r"(?P<code>[A-Z]{2,4} \d{2,3}-\d{2,4}\b|[A-Z]{1,5}[- ]?\d{3,7}\b(?!-\d{4})|[A-Z]{2,5}-[A-Z0-9]*\d[A-Z0-9]*\b)"
# "Foonib was first prepared as AB-1234 by ...".
_CODED = re.compile(
    rf"\S+ (?:(?:drug|medication|medicine|product|compound|substance) )?(?:was|is|has been) (?:\w+ ){{0,2}}"
    rf"(?:{'|'.join(CODED_VERBS)})(?: by [^,;]{{2,40}}?)? "
    r"(?:as|under the (?:\w+ )?(?:code|name|designation|code[ -]?name)) "
    rf"{_CODE}",
)
# "Foonib was made in 1957 (named AB 12-345)", "... as an antagonist, code-named AB-1234": of what it was made from,
# or of what stands beside it, the code may be.
_CODED_BEHIND = Cue(
    r"(?:, |\()(?:(?:then|first|initially|originally|previously|formerly|internally) )?"
    rf"(?:code[- ]?named|named|known as|called|designated|identified as) {_CODE}"
    r"(?! \(the )"  # "AB-1 (the salt) and AB-2 (the base)"
)
_OF_ANOTHER = re.compile(
    r"\b(?:from|like|unlike|than|based on|instead of|alongside|similar to|trials?|stud(?:y|ies)|programmes?)\b",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(r"\b(?:known as|called|formerly|code ?names?|named) $", re.IGNORECASE)
# "X and Y are brand names of the drug".
_ARE_BRANDS = Cue(
    rf"(?P<names>{_LISTED}) (?:is|are) (?:the |an? |some |two )?(?:\w+ ){{0,2}}(?:brand|trade)[ -]?names? (?:of|for) "
    r"(?P<of>[\w-]+)"
)
# A list that stands in lines of its own behind "Brand names include:".
_IN_LINES = re.compile(r"(?: [a-z]+){0,2}: ?\n?")
_OTHER_SUBJECT = re.compile(
    r"\b(?:which|that|who|combination|combined|together|derivative|metabolite"
    r"|with(?! (?:(?:many|several|various|different|other|the) ){0,3}(?:brand|trade|proprietary)[ -]?names?\b))\b",
    re.IGNORECASE,
)
_ALTERNATIVE = re.compile(
    r"\s(?P<names>[^,;()]{2,80}?)(?=,|;|\s\(|\)|\s(?:is|are|was|among|in|by|sold|marketed)\s|\.?$)"
)
_NOT_A_NAME = re.compile(r"(?:called|known|named|spelled|the|a|an|simply|it|this|in|by|its|one)\b", re.IGNORECASE)
_NOTE = re.compile(r"\([^()]*\)")
_AND = re.compile(r"(?:^|\s)(?:and|or)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class LeadName:
    """A name, its kind, and the sentence that gives it."""

    name: str
    kind: NameKind
    statement: Statement


def lead_names(document: Document, brands: frozenset[str] = frozenset()) -> Iterator[LeadName]:
    """Every name of the drug that its lead, its history or its marketing section gives; `brands` are known, folded."""
    title = bare_title(document.title)
    first = True
    for statement in statements(document):
        passing = passing_brands(statement.text, title) if Topic.VETERINARY not in statement.topics else []
        yield from (LeadName(name, NameKind.BRAND, statement) for name in passing)
        told_here = not statement.topics or _TOPICS.intersection(statement.topics)
        if not told_here or not statement.text.strip():
            if statement.topic is Topic.DOSING and tells_what_is_on_sale(statement.text, title):
                yield from _brands(statement, title, 0)
            continue
        if first and statement.topic is Topic.LEAD:
            yield from _introduction(statement, title, document.source, brands)
        elif listed := listed_brands(statement) or brands_behind_announcement(statement, title):
            yield from (LeadName(name, NameKind.BRAND, statement) for name in listed)
        elif (are := _ARE_BRANDS.match(statement.text.lstrip())) and are["of"].casefold() == title.casefold():
            yield from _each(are["names"], statement, title)
        elif is_of_the_drug(statement.text, title):
            yield from _brands(statement, title, 0)
            yield from _bold_brands(statement, title, document.source)
            yield from _other_names(statement, document.source)
        first = False


def _introduction(statement: Statement, title: str, source: str, brands: frozenset[str]) -> Iterator[LeadName]:
    text = statement.text
    verb = _VERB.search(re.sub(r"\([^()]*\)", lambda match: "x" * len(match[0]), text))
    before = verb.start() if verb else len(text)
    bold = [(name, start) for name, start in _bold_names(statement, source) if start < before]
    sold = _among_brands(text, bold, brands)
    for name, start in bold:
        kind = NameKind.BRAND if start in sold else _kind_at(text[:start])
        fits = is_brand(name) if kind is NameKind.BRAND else is_synonym(name)
        if fits and name.casefold() != title.casefold():
            yield LeadName(name, kind, statement)
    yield from _alternatives(statement, before)
    yield from _brands(statement, title, before)


def _among_brands(text: str, bold: list[tuple[str, int]], brands: frozenset[str]) -> set[int]:
    """Find where the names of a parenthesis start that holds a known brand: "Foonib (Brandix, Otherix)"."""
    within = [[(name, at) for name, at in bold if note.start() < at < note.end()] for note in _NOTE.finditer(text)]
    listed = (names for names in within if any(name.casefold() in brands for name, _ in names))
    return {at for names in listed for _, at in names}


def _other_names(statement: Statement, source: str) -> Iterator[LeadName]:
    """Names in bold right behind "It was formerly known as", and its makers' code: the drug is the only subject."""
    if coded := _CODED.match(statement.text.lstrip()) or _coded_behind(statement.text):
        yield LeadName(coded["code"], NameKind.SYNONYM, statement)
    called = _CALLED.match(statement.text)
    for name, start in _bold_names(statement, source) if called else ():
        if called and start == called.end() and is_synonym(name):
            yield LeadName(name, NameKind.SYNONYM, statement)


def _coded_behind(text: str) -> re.Match[str] | None:
    """Find the code behind what was done to the drug, where nothing else is named before it that could have it."""
    coded = _CODED_BEHIND.search(text)
    other = coded and (_OTHER_SUBJECT.search(text, 0, coded.start()) or _OF_ANOTHER.search(text, 0, coded.start()))
    return None if other else coded


def _bold_names(statement: Statement, source: str) -> Iterator[tuple[str, int]]:
    """Names in bold with their position in the sentence's text, in order."""
    position = 0
    span = statement.sentence.span
    for match in _BOLD.finditer(source[span.start : span.end]):
        name = tidy(plain_text(match[1] or match[2]))
        place = statement.text.find(name, position) if name else -1
        if place >= 0:
            position = place + len(name)
            yield name, place


def _kind_at(before: str) -> NameKind:
    """Say what the last announcement that still holds makes of the name behind it."""
    open_text = re.sub(r"\([^()]*\)", lambda match: " " * len(match[0]), before)
    cues = list(_CUE.finditer(open_text))
    return NameKind.BRAND if cues and cues[-1]["brand"] else NameKind.SYNONYM


def _alternatives(statement: Statement, before: int) -> Iterator[LeadName]:
    """Names behind "also known as", up to the verb."""
    text = statement.text[:before]
    for cue in _CUE.finditer(text):
        if cue["brand"]:
            continue
        place = cue.end()
        while match := _ALTERNATIVE.match(text, place):
            names = [tidy(name) for name in _AND.split(match["names"].strip()) if name]
            if any(_NOT_A_NAME.match(name) or _CUE.search(name) for name in names):
                break
            yield from (LeadName(name, NameKind.SYNONYM, statement) for name in names if is_synonym(name))
            place = match.end() + 1 if text[match.end() : match.end() + 1] == "," else len(text)


def _brands(statement: Statement, title: str, before: int) -> Iterator[LeadName]:
    text = statement.text
    for cue in _CUE.finditer(text):
        behind = _behind_drug(text[cue.end() :], title)
        if _IN_LINES.match(behind):
            behind = behind.replace("\n", ", ")
        listed = _BRAND_LIST.match(_REMARK.sub("", behind)) if cue["brand"] else None
        if listed is None or not _is_own(text, cue, title, before):
            continue
        yield from _each(_ANNOUNCED_AGAIN.sub(", ", listed["names"]), statement, title)


def _behind_drug(text: str, title: str) -> str:
    """Leave out the "of <the drug>" that a text may begin with."""
    of = _OF.match(text)
    if of is None:
        return text
    end = of.end() + len(title)
    return text[end:] if text[of.end() : end].casefold() == title.casefold() and _EDGE.match(text, end) else text


def _each(names: str, statement: Statement, title: str) -> Iterator[LeadName]:
    """Give the brand names of a list."""
    for part in _SEPARATOR.split(names):
        name = tidy(_PLACE_BEHIND.sub("", part))
        if is_brand(name) and name.casefold() != title.casefold():
            yield LeadName(name, NameKind.BRAND, statement)


def _bold_brands(statement: Statement, title: str, source: str) -> Iterator[LeadName]:
    """Give the names in bold of a sentence that tells what the drug is sold as: in running prose no more is bold."""
    text, bold = statement.text, list(_bold_names(statement, source))
    announced = next((cue.end() for cue in _CUE.finditer(text) if cue["brand"]), len(text)) if bold else 0
    for name, place in bold:
        own = place >= announced and not _OTHER_SUBJECT.search(text[:place]) and not _NAMED_BEFORE.search(text[:place])
        if own and is_brand(name) and name.casefold() != title.casefold():
            yield LeadName(name, NameKind.BRAND, statement)


def _is_own(text: str, cue: re.Match[str], title: str, before: int) -> bool:
    """Tell whether a brand cue is about the drug itself, not about another named before it in the sentence."""
    if _OTHER_SUBJECT.search(cue["brand"].partition(" which ")[0]):
        return False
    if cue.start() < before:
        return True
    head = text[: cue.start()]
    opened = head.rfind("(")
    if opened > head.rfind(")"):
        return head[:opened].rstrip().casefold().endswith(title.casefold())
    return not _OTHER_SUBJECT.search(head[before:])
