"""Where a sentence may tell a dose for use: its section, and its words where that is not one on doses or uses.

Under a heading on doses nearly any amount is one. Among the uses it must be prescribed, or the drug said to be used at
it; among the reactions only limits count, and where the drug is explained only how it is given.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from app.cue import AnyCue, Cue
from app.extract.dose_ceilings import CEILING
from app.extract.dose_instructions import INSTRUCTIONS, LIMITED, instructions
from app.extract.statements import Statement
from app.vocabulary.dose_frames import TREATED_POISONING
from app.vocabulary.frequencies import DOSE_STATED, NOT_FOR_USE, PRODUCT_UNITS, RELATIVE_DOSES
from app.vocabulary.topics import BESIDE_USE, Topic

STATED = AnyCue(*(Cue(rf"\b(?:{wording})", re.IGNORECASE) for wording in DOSE_STATED))
_NOT_FOR_USE = Cue.any_of(NOT_FOR_USE, r"\b", r"\b", re.IGNORECASE)
# "Because of its short half-life, it is taken daily", "a dose, which was not tested in the trial, is".
_BESIDE_POINT = Cue(
    r", (?:which|who) [^,;.]{3,80},|\(compared (?:to|with) [^()]*\)"
    r"|\b(?:an?|its|the|this) (?:[\w-]+ ){0,3}half[- ]life(?: of [^,;.]{3,30}?)?"
    r"(?= (?:\w+ly )?(?:allow|permit|enabl|necessitat|requir)\w*)"
    r"|\bto achieve [^,;.]{3,80}"
    r"|\b(?:its|the) (?:[\w-]+ ){0,3}half[- ]life (?:is|falls|rises|increases|can be|may be)\b(?:[^;.]|\.\d){2,60}?,? "
    r"(?=(?:and|so|hence|therefore) (?:that )?(?:an?|the) (?:[\w-]+ ){0,3}dos(?:e|age)s?\b)"
    r"|\b(?:due to|because of|owing to|given) (?:(?:its|the|a) )?(?:[\w-]+ ){0,4}half[- ]life\b",
    re.IGNORECASE,
)
# "In paracetamol overdose", "for suspected poisoning": what the drug is given against.
_TREATED = Cue(TREATED_POISONING, re.IGNORECASE)
_TREATING = frozenset({Topic.INDICATIONS, Topic.DOSING})
_ON_PRODUCTS = re.compile(r"\b(?:forms?|formulations?|preparations?|strengths?|brands?|products?)\b", re.IGNORECASE)
_STARTED_LOW = Cue(
    r"\b(?:beginn?|start|initiat)\w* (?:\w+ ){0,3}?(?:at|with|on) (?:an? |the )?(?:low|small)(?:er|est)? dos(?:e|age)"
    r"|\b(?:low|small)(?:er|est)? dos(?:e|age)s? of \d[^.;:]{0,30}? (?:is|are|should be|may be) (?:\w+ )?"
    r"(?:started|used|given|recommended|advised)\b",
    re.IGNORECASE,
)
# Among the uses an amount with how often is a dose: "at 75 to 100 mg daily it is used to prevent strokes".
_USED = Cue(
    r"(?:\b(?:is|are|be|been)|'s) (?:\w+ly |also |found (?:to be )?)*(?:used|prescribed|effective|indicated|taken"
    r"|added)\b",
    re.IGNORECASE,
)
_AMOUNT = Cue(r"\d\s?(?:[m\u03bc\u00b5]?g|mcg|grams?|milligrams?|micrograms?|IU|units?|m[lL])\b")
AMOUNTS = AnyCue(_AMOUNT, Cue(rf"\b(?:{'|'.join(PRODUCT_UNITS)})\b", re.IGNORECASE))
# "A dose reduction of 50% is usual when the kidneys fail".
REDUCED = Cue.any_of(RELATIVE_DOSES, r"\b", flags=re.IGNORECASE)
# "The dose needs to be increased to 75 mg/kg by vein".
_CHANGED_TO = Cue(
    r"\bdos(?:e|age)s? (?:needs? to|must|should|has to|have to) be "
    r"(?:increased|raised|reduced|lowered|decreased|adjusted|limited) to (?=\d)",
    re.IGNORECASE,
)
_AMONG_REACTIONS = AnyCue(_STARTED_LOW, CEILING, REDUCED, LIMITED, _CHANGED_TO)
# Where the drug is explained, only how it is given is a dose: "is administered intravenously in doses of 5 mg/kg".
_ADMINISTERED = Cue(
    r"(?:^|[,;.:] )(?:(?!(?:when|if|after|once|where|while|that|which|who|whether|before|until)\b)[^\s,;.:]+ ){1,10}?"
    r"(?:is|are|(?:must|should|may|can) be) (?:\w+ )?(?:given|administered|taken|injected|applied|dosed)\b"
    r"(?:[^.;:]{0,80}?\b(?:in|at) (?:an? )?dos(?:e|es|ages?) (?:of|from|between|up)\b"
    r"| (?:by mouth )?(?:every (?:\w+ )?(?:hours|days|weeks)|once|twice|\w+ times|\w+ (?:to|or) \w+ times)\b)",
    re.IGNORECASE,
)
# "Poor metabolisers may need half the usual dose".
_OTHER_DOSE_ADVISED = Cue(
    rf"\b(?:should|must|needs?|requires?|recommended|advised)\b[^.;:]{{0,40}}?\b(?:{'|'.join(RELATIVE_DOSES)})",
    re.IGNORECASE,
)
# "The flat profile allows it to be given once a day".
_ALLOWED = Cue(
    r"\b(?:allow|permit|enabl)\w* (?:it|[\w-]+) to be (?:\w+ly )?(?:given|administered|taken|injected|applied|dosed) "
    r"(?:every|once|twice|\w+ times)\b"
    r"|\b(?:administration|dosing|dosage|given|taken|administered) at \w+[ -]hour intervals\b"
    r"|\b(?:allow|permit|enabl|necessitat|requir)\w*(?: for)?(?: its)?(?: (?:administration|dosing|intake|use))?"
    r"(?: only)? "
    r"(?:once|twice|every \w+ (?:hours|days|weeks)|(?:two|three|four) times)\b",
    re.IGNORECASE,
)
# "The average dose for cough is between 10 and 45 mg".
_USUAL_DOSE = Cue(
    r"\b(?:usual|average|recommended|typical|standard|normal|customary|starting|initial|first) (?:[\w-]+ )?"
    r"dos(?:e|age)s?(?: (?!that\b|which\b)[\w-]+){0,6}? (?:is|are) (?!about the same|not|the same)",
    re.IGNORECASE,
)
_EXPLAINED = AnyCue(_ADMINISTERED, _ALLOWED, _OTHER_DOSE_ADVISED, _USUAL_DOSE)
# "The half-life is 36 hours, so it is given once daily": only the first half is no dose; "..., and there is no evidence
# that more does any good": only the second.
_CLAUSES = re.compile(
    r"; |, (?=(?:and|but|although|though) there (?:is|are|was|were) )"
    r"|, (?=(?:so |therefore |and |but |hence )*(?:it|[\w-]+) (?:is|are|must be|should be|can be|may be) (?:\w+ly )?"
    r"(?:given|taken|administered|injected|applied|dosed)\b)",
    re.IGNORECASE,
)
_PRESCRIBES = AnyCue(STATED, _AMONG_REACTIONS)
_LIKELY = AnyCue(_PRESCRIBES, INSTRUCTIONS)
# "Prophylaxis in adults: 250 mg once a week".
_LABELLED = re.compile(r"[A-Z][^.:;]{3,60}:\s")
_ELSEWHERE = BESIDE_USE | {
    Topic.INTERACTIONS,
    Topic.ADVERSE_REACTIONS,
    Topic.PHARMACOKINETICS,
    Topic.PHARMACOLOGY,
    Topic.MECHANISM,
}
# Where a limit is told too: among the reactions and interactions, and where it is on sale.
_WITH_LIMITS = frozenset({Topic.ADVERSE_REACTIONS, Topic.INTERACTIONS, Topic.SOCIETY})
# Where the drug is explained.
_WHERE_EXPLAINED = frozenset({Topic.PHARMACOLOGY, Topic.PHARMACOKINETICS, Topic.MECHANISM})


@dataclass(frozen=True, slots=True)
class TextOnUse:
    """A sentence as far as it may tell doses for use.

    `may_be_line` is true where a mere amount is a dose, `lines_only` where nothing but such a form can make it one.
    """

    text: str
    may_be_line: bool
    lines_only: bool


def text_on_use(statement: Statement) -> TextOnUse | None:
    """Give a sentence as far as it may tell doses for use; None where it tells none."""
    if Topic.VETERINARY in statement.topics:
        return None
    under_heading = Topic.DOSING in statement.topics
    usual = under_heading or _is_among_uses(statement)
    elsewhere = not under_heading and _ELSEWHERE.intersection(statement.topics) - _off_label(statement)
    needed = _needed(elsewhere) if elsewhere else None
    if elsewhere and not (needed and needed.may_match(statement.text)):
        return None
    lines = not elsewhere and _may_be_line(statement)
    if not (usual or lines or _LIKELY.search(statement.text)):
        return None
    text = _on_use(statement.text, treated=_TREATING.intersection(statement.topics))
    if needed and not needed.search(text):
        return None
    stated = usual or bool(_PRESCRIBES.search(text)) or bool(instructions(text))
    return TextOnUse(text, may_be_line=lines, lines_only=not stated) if stated or lines else None


def _may_be_line(statement: Statement) -> bool:
    """Tell whether it stands where a mere amount is a dose, and names one."""
    at_home = _TREATING.intersection(statement.topics) and not _ON_PRODUCTS.search(statement.section.title)
    return bool(at_home) and bool(AMOUNTS.search(statement.text))


def _is_among_uses(statement: Statement) -> bool:
    """Tell whether it is a labelled line among the uses, or says that the drug is used and an amount."""
    if Topic.INDICATIONS not in statement.topics:
        return False
    text = statement.text
    return bool(_LABELLED.match(text) or (_AMOUNT.search(text) and _USED.search(text)))


def _on_use(text: str, *, treated: AbstractSet[Topic]) -> str:
    """Leave out the clauses that speak of an experiment, a product or a danger, but for one that is treated."""
    clauses = _CLAUSES.split(text)
    kept = [clause for clause in clauses if not _NOT_FOR_USE.search(without_asides(clause, treated=bool(treated)))]
    return text if len(kept) == len(clauses) else "; ".join(kept)


def without_asides(clause: str, *, treated: bool = False) -> str:
    """Leave out what is beside the point of a clause, and a poisoning that is treated."""
    told = _BESIDE_POINT.sub("", clause)
    return _TREATED.sub("", told) if treated else told


def _needed(elsewhere: frozenset[Topic]) -> Cue | AnyCue | None:
    """Give the words that a dose must stand with outside of its own sections; None where nothing there is one."""
    if elsewhere <= _WITH_LIMITS:
        return _AMONG_REACTIONS
    return _EXPLAINED if elsewhere <= _WHERE_EXPLAINED else None


def _off_label(statement: Statement) -> frozenset[Topic]:
    """Give the topic of a section on off-label uses: what stands there among the uses is used."""
    among_uses = Topic.INDICATIONS in statement.topics and "off-label" in statement.section.title.lower()
    return frozenset({Topic.INVESTIGATIONAL}) if among_uses else frozenset()
