"""Finds the drugs, drug classes, vaccines, foods and enzymes that a text names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.extract.phrases import trim_phrase
from app.facts.interactions import InteractantKind
from app.vocabulary import drug_classes, substances
from app.wikitext.document import Link


@dataclass(frozen=True, slots=True)
class Substance:
    """A substance as named at `text[start:end]`; `known` unless only its place in the sentence speaks for it."""

    name: str
    kind: InteractantKind
    start: int
    end: int
    known: bool = True


def _words(entries: tuple[str, ...], *, plural: bool = False) -> str:
    longest_first = sorted(entries, key=len, reverse=True)
    return rf"(?:{'|'.join(re.escape(entry) for entry in longest_first)}){'s?' if plural else ''}"


_BEFORE, _AFTER = r"(?<![\w-])", r"(?![\w-])"
_ENZYME = (
    r"(?:CYP ?(?:450|\d[A-Z]?\d{0,2})|cytochrome P-?450(?: [1-4][A-E]\d{1,2})?|P-glycoprotein|UGT\d\w{1,3}|OATP\w{0,4})"
)
# A modifier tells something of its noun: "TNF-blocking", "potassium-sparing", "antidiabetic", "P2Y12".
_TELLING = (
    r"(?:anti-?\w{3,}|[\w-]{3,40}-(?:blocking|sparing|lowering|thinning|inducing|inhibiting|prolonging|binding"
    r"|depleting|"
    r"suppressing|containing|based|related|releasing|raising|elevating)|[a-z]{2,}(?:toxic|ergic|trophic|philic|static|"
    r"lytic|active|suppressive|suppressant|depressant|inflammatory|diabetic|coagulant|glycemic|tensive))"
)
_NAMED = (
    r"(?:[A-Z][A-Z0-9-]+(?:[- ]?[\u03b1β\u03b3\d]+)?|[Bb]eta|[Aa]lpha|[\u03b1β]\d?"
    r"|(?:[Ss]elective )?[\w\u2013-]{2,40} (?:receptor|reuptake"
    r"|channel|enzyme|pump|oxidase))"
)
_DESCRIBED = (
    rf"{_BEFORE}(?:drugs|medications|medicines|agents|substances) (?:that|which)"
    rf"(?: (?!(?:includes?|interacts?|it|them|this|these|such|may|can|could|should|is|will|as|like)\b)\w[\w'-]*){{2,9}}"
)
_PATTERNS: tuple[tuple[InteractantKind, re.Pattern[str]], ...] = (
    (
        InteractantKind.VACCINE,
        re.compile(
            rf"{_BEFORE}(?:(?:live|live-virus|live-attenuated|attenuated|live virus|inactivated|influenza|BCG"
            r"|yellow fever"
            rf"|oral|typhoid|measles|varicella|polio) )*{_words(drug_classes.VACCINE_NOUNS, plural=True)}"
            rf"(?: (?:efficacy|effectiveness|response))?{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        re.compile(
            rf"{_BEFORE}(?:(?:strong|moderate|weak|potent) )?(?:{_ENZYME}(?:[ /]|, | and | or )){{1,4}}"
            rf"(?:inhibitors?|inducers?|substrates?){_AFTER}"
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        re.compile(rf"{_BEFORE}(?:inhibitors|inducers) of (?:the )?(?:enzyme )?{_ENZYME}{_AFTER}"),
    ),
    (
        InteractantKind.DRUG_CLASS,
        re.compile(
            rf"{_BEFORE}(?:(?:oral|systemic|topical|inhaled|loop|thiazide|potassium-sparing|tricyclic|macrolide"
            r"|azole|opioid|"
            r"coumarin|aminoglycoside|fluoroquinolone|quinolone|tetracycline|nonselective|non-selective|atypical"
            r"|typical|"
            rf"selective|hormonal|other|combined|sedating|nitrogen|organic|protein-bound|thiazide-like|high-dose"
            rf"|{_words(drug_classes.CLASS_NOUNS)}) )?"
            rf"{_words(drug_classes.CLASS_NOUNS, plural=True)}(?: (?:drugs?|agents?|medications?"
            rf"|medicines?)){{0,1}}{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (InteractantKind.ENZYME, re.compile(rf"{_BEFORE}{_ENZYME}{_AFTER}")),
    (
        InteractantKind.DRUG_CLASS,
        re.compile(
            rf"{_BEFORE}(?:agents? (?:that )?block(?:s|ing)? [A-Z][\w-]+"
            rf"|(?:anti-?)?{_NAMED}(?:[ -][\w-]{{2,20}}){{0,2}}[ -]"
            rf"{_words(drug_classes.CLASS_HEADS, plural=True)}){_AFTER}"
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        re.compile(
            rf"{_BEFORE}(?:selective )?(?:[\w\u2013-]{{3,40}} (?:reuptake |receptor |channel |pump |enzyme |oxidase ))"
            rf"{_words(drug_classes.CLASS_HEADS, plural=True)}{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (
        InteractantKind.DRUG_CLASS,
        re.compile(
            rf"{_BEFORE}{_TELLING}(?: [\w-]+(?:ic|al|ive"
            rf"|ory))? {_words(drug_classes.CARRIER_NOUNS, plural=True)}{_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (InteractantKind.DRUG_CLASS, re.compile(_DESCRIBED, re.IGNORECASE)),
    (
        InteractantKind.FOOD,
        re.compile(
            rf"{_BEFORE}(?:{_words(substances.FOODS)}|(?<=with )food|foods? (?:rich in"
            rf"|containing) [\w -]{{3,30}}){_AFTER}",
            re.IGNORECASE,
        ),
    ),
    (InteractantKind.ALCOHOL, re.compile(rf"{_BEFORE}{_words(substances.ALCOHOL)}{_AFTER}", re.IGNORECASE)),
    (InteractantKind.OTHER, re.compile(rf"{_BEFORE}{_words(substances.SUPPLEMENTS)}{_AFTER}", re.IGNORECASE)),
    (
        InteractantKind.DRUG,
        re.compile(
            rf"{_BEFORE}(?:{_words(substances.DRUG_NAMES)}|{_words(substances.NAME_PREFIXES)}[a-z]{{3,20}}"
            rf"|[a-z]{{2,20}}{_words(substances.NAME_STEMS)}){_AFTER}",
            re.IGNORECASE,
        ),
    ),
)
_OTHER = re.compile(r"^other ", re.IGNORECASE)
_ABUSE = re.compile(
    r" (?:dehydrogenase|withdrawal|dependence|dependency|abuse|misuse|addiction|overdose|poisoning|use disorder"
    r"|intoxication)\b",
    re.IGNORECASE,
)
_LONGEST_NAME_WORDS = 5
_DANGLING = frozenset({"a", "an", "and", "any", "by", "for", "in", "of", "or", "that", "the", "to", "which", "with"})
# Parentheses, and what introduces a name: "the rarely used drug ...".
_BESIDE_NAME = re.compile(rf"\s*\([^()]*\)|^.{{0,80}}\b{_words(drug_classes.CARRIER_NOUNS)} (?=\w)")
_CARRIER = re.compile(rf" {_words(drug_classes.CARRIER_NOUNS, plural=True)}$", re.IGNORECASE)
_STRENGTH = re.compile(r"^(?:strong|moderate|weak|potent) ", re.IGNORECASE)
_BLOCKING = re.compile(
    r"^(?:anti-([A-Z][A-Z0-9]+)(?:[ -](?:alpha|\u03b1))? (?:agents?|drugs?|therapy)|(\w+)(?:[- ](?:alpha"
    r"|\u03b1))?[- ](?:blocking agents?|blockers?|antagonists?|inhibitors?)"
    r"|agents? (?:that )?block(?:s|ing)? (\w+))$"
)


def substances_in(text: str) -> list[Substance]:
    """Find what a text names, in order, longest reading first; none overlaps another."""
    found: list[Substance] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start = match.start() + (len("other ") if _OTHER.match(match.group()) else 0)
            if _reads(kind, text, start, match.end()) and not _overlaps(found, start, match.end()):
                found.append(Substance(" ".join(text[start : match.end()].split()), kind, start, match.end()))
    return sorted(found, key=lambda substance: substance.start)


def substance_at(text: str, start: int, end: int, links: tuple[Link, ...]) -> Substance | None:
    """Read a whole phrase as a substance: the last one known in it, else the link that it consists of."""
    known = [s for s in substances_in(text[start:end]) if s.end == end - start or s.start == 0]
    if known:
        last = known[-1]
        return Substance(last.name, last.kind, start + last.start, start + last.end)
    link = next((link for link in links if start <= link.start and link.end <= end), None)
    return linked_substance(text, start, end, link) if link else None


def linked_substance(text: str, start: int, end: int, link: Link) -> Substance | None:
    """Read a phrase that holds a link as a substance; a plural is a class: "[[nitric oxide]] donors"."""
    target = substances_in(link.target)
    name = trim_phrase(_BESIDE_NAME.sub("", text[start:end]))
    if not name or len(name.split()) > _LONGEST_NAME_WORDS:
        name, start, end = " ".join(text[link.start : link.end].split()), link.start, link.end
    plural = InteractantKind.DRUG_CLASS if name.endswith("s") else InteractantKind.DRUG
    return Substance(name, target[0].kind if target else plural, start, end, known=bool(target))


def name_key(name: str) -> str:
    """Fold a name for comparison: case, plural, strength, spelling variants of a class."""
    whole = _STRENGTH.sub("", " ".join(name.replace("\u2019", "'").replace("\u2013", "-").split()))
    if blocking := _BLOCKING.match(whole):
        whole = f"{next(group for group in blocking.groups() if group)} inhibitor"
    whole = _CARRIER.sub("", whole)
    key = re.sub(r"(?<=[^su])s$", "", whole.casefold())
    return drug_classes.SAME_SUBSTANCE.get(key, key)


def _reads(kind: InteractantKind, text: str, start: int, end: int) -> bool:
    name = text[start:end].casefold()
    if _ABUSE.match(text, end):
        return False
    if kind is InteractantKind.DRUG_CLASS:
        words = name.split()
        vague = len(words) > 1 and words[0] in drug_classes.VAGUE_MODIFIERS
        return not vague and words[-1] not in _DANGLING
    return name not in substances.NOT_DRUGS


def _overlaps(found: list[Substance], start: int, end: int) -> bool:
    return any(start < other.end and other.start < end for other in found)
