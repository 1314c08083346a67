"""Blanks what a list of uses says of one member only: its cause, its people, how it behaves."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.indication_names import PEOPLE, condition_name, is_condition
from app.extract.phrases import either
from app.vocabulary import indication_places as places

_SYMPTOM = either(places.SYMPTOMS)
# The cause of one member, where the list goes on: "chest pain due to heart disease, and abnormal rhythms".
_CAUSE_WITHIN = Cue(
    rf"(?<=,)(?P<member>[^,.;:()]{{3,60}}?)(?P<cause> {either(places.CAUSES)} [^,.;:()]{{3,60}}(?=, (?:and|or) )"
    r"| (?:following|after) [^,.;:()]{3,40}(?=, ))",
    re.IGNORECASE,
)
# The germ of one member, where the list goes on: "infections due to Bartonella, cryptosporidiosis".
_GERM_WITHIN = Cue(
    rf" (?i:{either(places.CAUSES)}) [A-Z][\w .-]{{3,40}}?(?=, (?P<next>[^,.;:()]+))",
)
# The illness behind one of several symptoms of a kind: "pain associated with diabetes, neuralgia and cancer pain".
_CAUSE_OF_ONE = Cue(
    rf"(?P<member>\b(?P<symptom>\w{{4,}}))(?P<cause> {either(places.CAUSES)} [^,.;:()]{{3,60}})"
    r"(?=,[^.;:()]*\b(?:and|or) (?:[\w-]+ ){1,3}(?P=symptom)\b)",
    re.IGNORECASE,
)
# What tells one member more closely, where the list goes on: "low potassium that does not improve, acne and gout".
_THAT_WITHIN = Cue(
    r" that (?:is|are|has|have|does|do|did|was|were|cannot|can|may|[a-z]+(?:e|t|ce|se|ve)s?) [^,.;:()]{3,60}"
    r"(?=(?: \([^()]{3,40}\))?, (?!which\b|who\b|it\b|they\b|but\b)(?P<next>[^,.;:()]+))",
    re.IGNORECASE,
)
# A member for some people only: "gout, early puberty in boys and priapism".
_PEOPLE_WITHIN = Cue(
    rf" (?:in|for) (?P<who>{PEOPLE})(?=(?:,? (?:and|or)|,) "
    rf"(?!{PEOPLE}\b|(?:in|for|to|with|by|at|over|under|aged|such|including|e\.g|especially)\b)(?P<next>[^,.;:()]+))",
    re.IGNORECASE,
)
# The people of one member's examples: "gout, conditions such as hives or scabies in people with lupus, asthma and ...".
_PEOPLE_OF_EXAMPLES = Cue(
    rf"(?<=,)(?P<member>[^,.;:()]* such as [^,.;:()]{{3,60}})(?P<who> in {PEOPLE} (?:with|who have) [^,.;:()]{{3,40}})"
    r"(?=, (?!and\b|or\b)(?P<next>[^,.;:()]+),)",
    re.IGNORECASE,
)
# "The pain and discomfort of angina" are that: what is treated is the illness.
_SYMPTOMS_TOGETHER = Cue(
    rf"\b(?:the |minor |mild )?(?P<first>{_SYMPTOM})(?:, {_SYMPTOM})*,? (?:and|or) (?!(?P=first)\b){_SYMPTOM} "
    r"(?:of|associated with|caused by|due to) (?=(?P<next>[^,.;:()]+))"
    r"(?!(?:[\w-]+ ){0,3}(?:surger(?:y|ies)|operations?|procedures?|injur(?:y|ies)|burns?|bites?|stings?)\b)",
    re.IGNORECASE,
)


# "Pain management in cases of kidney stones".
_PAIN_IN = Cue(r"\bpain (?:management|relief|control) in (?:cases|case) of (?=(?P<next>[^,.;:()]+))", re.IGNORECASE)


def without_own_words(text: str) -> str:
    """Blank the people and the clauses of single members, and symptoms that stand for their illness."""
    for within in (_PAIN_IN, _SYMPTOMS_TOGETHER, _PEOPLE_WITHIN, _THAT_WITHIN):
        text = within.sub(_blanked_within, text)
    return _PEOPLE_OF_EXAMPLES.sub(_blanked_people, text)


def people_within(text: str) -> list[tuple[int, str]]:
    """Give the people of single members of a list, each with where they are told."""
    within = (found for found in _PEOPLE_WITHIN.finditer(text) if _blanked_within(found).isspace())
    return [(found.start(), found["who"]) for found in within]


def without_causes(text: str) -> str:
    """Blank the cause of one member of a list that goes on behind it."""
    if "," not in text:
        return text
    for cause in (_CAUSE_OF_ONE, _CAUSE_WITHIN):
        text = cause.sub(lambda found: found["member"] + " " * len(found["cause"]), text)
    return _GERM_WITHIN.sub(_blanked_within, text)


def _blanked_people(within: re.Match[str]) -> str:
    """Blank the people of some members where another condition follows."""
    follows = is_condition(condition_name(within["next"]))
    return within["member"] + " " * len(within["who"]) if follows else within.group()


def _blanked_within(within: re.Match[str]) -> str:
    """Blank what is said of one member, such as the people that it is for, where another condition follows."""
    return " " * len(within.group()) if is_condition(condition_name(within["next"])) else within.group()
