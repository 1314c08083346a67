"""How the drug works: sentences, of the section on it or of the lead, in which the drug does something to something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.absence import explain_absence
from app.extract.actions import Action, find_actions, names_molecule
from app.extract.evidence import sentence_evidence
from app.extract.extraction import Extraction
from app.extract.modality import is_historical
from app.extract.own_names import names_own_drug, own_names
from app.extract.statements import Statement, statements
from app.facts.mechanism import MechanismFact
from app.vocabulary.actions import MADE_BY, MOLECULAR_ACTIONS, SAYS_HOW_AS_NOUN, STANDS_FOR_DRUG, USED_FOR, WORKS
from app.vocabulary.topics import Topic
from app.wikitext.document import Document

_IT = re.compile(rf"(?:^|,\s|;\s){STANDS_FOR_DRUG}\b", re.IGNORECASE)
_WORKS = re.compile(rf"\b{WORKS}\b", re.IGNORECASE)
_FOR_USE = re.compile(rf"\b{USED_FOR}\b(?: \w+){{0,3}} ?$", re.IGNORECASE)
_MADE_BY = re.compile(rf"\b{MADE_BY} (?:\w+ly )?$", re.IGNORECASE)
_THAT = re.compile(r"\b(?:that|which) (?:\w+ly )?$", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|through|via) (?:its |the )?(?:\w+ly )?$", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:which|that|who)\b", re.IGNORECASE)
_IS_A = re.compile(r"\b(?:is|are|acts as|functions as|as) (?:an?|the|both) ", re.IGNORECASE)
_ELSEWHERE = frozenset(
    {Topic.HISTORY, Topic.PHARMACOKINETICS, Topic.VETERINARY, Topic.OVERDOSE, Topic.SOCIETY, Topic.INTERACTIONS}
)
WHAT = "mechanism.statement"


def extract(document: Document) -> Extraction[MechanismFact]:
    """Read the sentences that say how the drug acts, each with its first action."""
    own = own_names(document)
    under_heading = [s for s in statements(document) if Topic.MECHANISM in s.topics and not _is_elsewhere(s)]
    result = Extraction(facts=[fact for s in statements(document) for fact in _facts(s, own)])
    explain_absence(result, WHAT, under_heading)
    return result


def _is_elsewhere(statement: Statement) -> bool:
    return bool(_ELSEWHERE.intersection(statement.topics)) or statement.topic not in {
        Topic.MECHANISM,
        Topic.PHARMACOLOGY,
        Topic.LEAD,
    }


def _facts(statement: Statement, own: frozenset[str]) -> Iterator[MechanismFact]:
    text = statement.text
    if _is_elsewhere(statement):
        return
    told = [action for action in find_actions(text) if _is_the_drugs(text, action, own)]
    if statement.topic is not Topic.MECHANISM:
        told = [action for action in told if _says_how(text, action)]
    if told and not is_historical(text):
        best = _most_telling(text, told)
        yield MechanismFact(
            statement=statement.sentence.passage.quote,
            action=best.action,
            target=best.target,
            raw=statement.sentence.passage.quote,
            evidence=sentence_evidence(statement),
        )


def _most_telling(text: str, told: list[Action]) -> Action:
    """Choose the first action with a target, or the means that it is done by where only that names a molecule."""
    own = (action for action in told if not _RELATIVE.search(text[told[0].start : action.start]))
    first = next((action for action in own if action.target), told[0])
    means = (action for action in told if names_molecule(action.target) and _BY.search(text[: action.start]))
    return first if names_molecule(first.target) else next(means, first)


def _is_the_drugs(text: str, action: Action, own: frozenset[str]) -> bool:
    """Tell whether the drug is named, or stood for, before the action."""
    before = text[: action.start]
    named = bool(_IT.search(before)) or names_own_drug(before, own)
    return named and not _FOR_USE.search(before) and not _MADE_BY.search(before)


def _says_how(text: str, action: Action) -> bool:
    """Outside the section on it, only what the drug "is" or how it "works" is its mechanism, not its uses."""
    before = text[: action.start]
    nominal = action.action in SAYS_HOW_AS_NOUN
    molecular = action.action in MOLECULAR_ACTIONS and _THAT.search(before)
    is_such = (nominal or molecular) and _IS_A.search(before)
    return bool(_WORKS.search(before) or is_such)
