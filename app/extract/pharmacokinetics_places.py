"""Tells where in an article a sentence is on the drug as it ordinarily is, and not on overdose or another drug."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.modality import is_about_animals, is_about_overdose
from app.extract.own_names import names_own_drug
from app.extract.pharmacokinetics_binding import Bound
from app.extract.statements import Statement
from app.vocabulary.topics import Topic

AT_HOME = frozenset({Topic.PHARMACOKINETICS, Topic.PHARMACOLOGY})
# Where a stated value is not the drug's in ordinary use, or is another drug's.
_ELSEWHERE = frozenset(
    {Topic.HISTORY, Topic.OVERDOSE, Topic.VETERINARY, Topic.SOCIETY, Topic.INTERACTIONS, Topic.REFERENCES}
)
# What interactions and unwanted effects come of: "Foonib is metabolised by CYP3A4".
_BESIDE_HOME = frozenset({Topic.INTERACTIONS, Topic.ADVERSE_REACTIONS, Topic.PRECAUTIONS})
_METABOLISED_BY = re.compile(
    r"\s*(?P<subject>[\w-]+(?: [\w-]+)?) (?:is|are) (?:\w+ ){0,3}metaboli[sz]ed (?:\w+ ){0,3}?(?:in|by|via|through)\b",
    re.IGNORECASE,
)
# Named in one breath with other things outside of pharmacology: a trial's response, a programme's effect.
_ONLY_AT_HOME = frozenset({"excretion", "metabolism", "absorption", "clearance", "auc", "cmax"})
_EFFECTS = frozenset({"onset_of_action", "duration_of_action"})
# What the lead says of the drug in words.
_IN_LEADS = frozenset({"absorption", "excretion", "metabolism"})
_UNWANTED = frozenset({Topic.ADVERSE_REACTIONS, Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS, Topic.INVESTIGATIONAL})
# What dialysis can't remove is bound, or elsewhere than in the blood.
_DIALYSIS = Cue(r"\b(?:\w*dialysis|dialy[sz]\w+|\w*perfusion)\b", re.IGNORECASE)
_WHY_IT_STAYS = frozenset({"protein_binding", "volume_of_distribution"})
# "The drug (30 %) and its metabolite (10 %) are excreted".
# "The metabolites in the urine are the glucuronide (30 %) and ...": a share of what leaves, and not the drug's.
_SHARE_OF_METABOLITE = re.compile(
    r"\bmetabolites? \($"
    r"|\bmetabolites?\b(?: \w+){0,3} in (?:the )?(?:urine|fa?eces|stools?|bile) (?:are|is|include|were|was)\b[^.;]*\($",
    re.IGNORECASE,
)


def may_tell_of_drug(statement: Statement, own: frozenset[str]) -> bool:
    """Tell whether a sentence may be on the drug as it is in ordinary use, in people."""
    if is_about_animals(statement.text):
        return False
    if is_about_overdose(statement.text) and not _tells_why_it_stays(statement):
        return False
    return not is_elsewhere(statement) or tells_what_metabolises(statement, own)


def is_elsewhere(statement: Statement) -> bool:
    """Tell whether values in the section are not the drug's, or not those of ordinary use."""
    return not (_ELSEWHERE.isdisjoint(statement.topics) or _tells_why_it_stays(statement))


def _tells_why_it_stays(statement: Statement) -> bool:
    """Tell whether a sentence on overdose says why the drug can't be washed out: it is bound, as it always is."""
    return statement.topic is Topic.OVERDOSE and _DIALYSIS.search(statement.text) is not None


def tells_what_metabolises(statement: Statement, own: frozenset[str]) -> bool:
    """Tell whether a sentence on interactions or unwanted effects says by what the drug is metabolised."""
    said = _METABOLISED_BY.match(statement.text) if statement.topic in _BESIDE_HOME else None
    subject = said["subject"].casefold() if said else ""
    return subject in ("it", "the drug", "the medication") or names_own_drug(subject, own)


def may_say_in_words(statement: Statement, parameter: str) -> bool:
    """Tell whether the section may say something of a parameter without a number."""
    if not AT_HOME.isdisjoint(statement.topics):
        return True
    if parameter in _EFFECTS:
        return _UNWANTED.isdisjoint(statement.topics) and not is_elsewhere(statement)
    return parameter in _IN_LEADS and Topic.LEAD in statement.topics


def is_home(statement: Statement, found: Bound) -> bool:
    """Tell whether such a value is looked for in the section, and is a share of what is given."""
    parameter = found.mention.parameter
    if statement.topic is Topic.OVERDOSE:
        return parameter in _WHY_IT_STAYS
    if parameter in _ONLY_AT_HOME and not ({*AT_HOME, Topic.LEAD, Topic.CHEMISTRY} & {*statement.topics}):
        return False
    if parameter in _EFFECTS and _UNWANTED.intersection(statement.topics):
        return False
    return not (parameter == "excretion" and _SHARE_OF_METABOLITE.search(statement.text[: found.value.start]))
