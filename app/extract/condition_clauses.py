"""Takes out of the words for a group what is said of its members in clauses of their own, and keeps what bounds it."""

from __future__ import annotations

import re

from app.cue import Cue
from app.vocabulary.patients import IF_PRESENT

# Up to the end of the parenthesis that the group stands in: "(but not recommended in the elderly), gout".
_IN_PARENTHESIS = re.compile(r"[^()]*(?:\([^()]*\)[^()]*)*(?=\))")
# "A certain allele, ABC-D*12" is told by its name.
_NAMED_GENE = Cue(
    r"\b(?:(?:an?|the) (?:[\w*-]+ ){0,6}|(?:[\w*-]+ ){0,2})\(?(?:allele|variant)\)?(?:,| called| named| known as) "
    r"(?=[A-Z]{2,}[\w*:-]*\d)"
)
# "When the creatinine clearance is below 30 mL/min": by that bound it is a condition.
_BOUND = re.compile(
    r"(?<!\bwho)(?<!\bthat) (?:is|are) "
    r"(?=\d[\d.]* ?(?:to|or|-|\u2013|ml|mg|%)|(?:below|under|above|over|between|(?:less|lower|more|greater|higher) "
    r"than|[<>\u2264\u2265]) ?(?:\d|(?:two|three|four|five|ten) times))(?![^()]*\))",
    re.IGNORECASE,
)
# "If an operation has been performed in the last days, or if the patient has ever had bleeding".
_IF_DONE = re.compile(
    r"(?:^|\b(?:if|when|where) )(?:an? |any |the )?(?P<what>(?:(?!who\b|that\b|patients?\b|person\b)[\w-]+ ){1,5}?)"
    r"(?:has|have) (?:recently |previously )?(?:been (?:performed|done|carried out)|taken place)\b"
    r"(?P<lately> (?:in|within|during) the (?:last|past|previous) [\w -]{3,40})?[^,;]*",
    re.IGNORECASE,
)
# "During or within a month of a stroke" is one event, "at risk of or showing signs of an allergy" one condition.
_FIRST_OF_TWO = re.compile(
    r"\b(?:during or (?=(?:\w+ )?(?:after|following|within)\b)|at risk of,? or (?=[\w ]{3,40} of\b))", re.IGNORECASE
)
_IF_HAD = re.compile(rf"(?P<before>, (?:or |and )?)(?:if|when|where) {IF_PRESENT} ", re.IGNORECASE)
# "A, a condition in which ..., or B": what A is.
_EXPLAINED = re.compile(
    r", (?:an?|the) (?:[\w-]+ ){0,3}?(?:condition|disease|disorder|syndrome|illness|state|defect|infection) "
    r"(?:in which|that|which|where|caused by|characteri[sz]ed by|involving|affecting)\b[^,;]*(?=,|$)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r", (?:(?:(?:all|both|each|some|most|many|one|the \w+) )?(?:from|of|in|on|through|by|with|to|for|at|under|after|"
    r"during|against) which|whose) "
    r"[^,;]*(?=,|$)",
    re.IGNORECASE,
)
# "Patients who may develop gout while taking it": what may come of the drug, not what they have.
_OUTCOME = re.compile(
    r"\b(?:who|that) (?:may|might|could) (?:\w+ly )?(?:develop|experience|suffer|get(?! pregnant\b))\b.*", re.IGNORECASE
)
# "Those whose immune system is weakened": who have a weakened one.
_WHOSE = Cue(
    r"(?<!, )\bwhose (?P<part>[\w -]{3,40}?) (?:is|are) (?P<state>(?!not\b|below\b|above\b|under\b|over\b|less\b|"
    r"more\b|at\b|"
    r"being\b|too\b)[\w-]+)",
    re.IGNORECASE,
)


def without_clauses(group: str) -> str:
    """Leave out explanations, relative clauses and "if the patient has"; keep bounds and within what time it was."""
    group = _OUTCOME.sub("", _WHOSE.sub(r"with \g<state> \g<part>", _FIRST_OF_TWO.sub("", group)))
    group = _RELATIVE.sub("", inside.group() if (inside := _IN_PARENTHESIS.match(group)) else group)
    group = _IF_HAD.sub(r"\g<before>", _NAMED_GENE.sub("", _BOUND.sub(" ", group)))
    return _EXPLAINED.sub("", _IF_DONE.sub(_done, group))


def _done(found: re.Match[str]) -> str:
    """Name what was done, and within what time."""
    return f"{found['what'].strip()}{found['lately'] or ''}"
