"""Tells whose doing a reaction is: the drug's, or that of what else the clause names before the words that tell it."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract import modality
from app.extract.phrases import alternatives
from app.extract.reaction_extent import NEAR, Setting, any_of
from app.extract.reaction_names import is_reaction, reaction_name
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary import reaction_prose as words
from app.vocabulary.reaction_terms import MEASURED

_CONDITIONAL = any_of(words.CONDITIONAL)
_OTHER_SUBJECTS = any_of(words.OTHER_SUBJECTS)
_JOINT_USE = any_of(words.JOINT_USE)
_LESSENING = any_of(words.LESSENING)
_SELF = any_of(words.SELF)
# "Rash associated with barine use", "toxicity of barine".
_WITH_DRUG = Cue(
    r"(?:\b(?:associated with|linked to|due to|caused by|following|after|during|with|from)|(?:toxic|genic)ity of"
    r"|\b(?:use|administration|exposure) (?:of|to))"
    r" (?:the )?(?:use of )?(?P<name>[\w-]+)(?: (?:use|therapy|treatment|administration|exposure))?"
    r"(?: (?:can|may|might|could|will|also)){0,2}\s*$",
    re.IGNORECASE,
)
# "Rash associated with its use" has been reported.
_WITH_ITS_USE = re.compile(
    r",? (?:that (?:is|are|were) )?(?:associated with|linked to|related to) (?:the |its )(?:use|therapy|treatment|drug)"
    r"(?: of [\w-]+)?\s*$",
    re.IGNORECASE,
)
_LONGEST_SUBJECT = 300  # characters, so that time stays linear in the length of a clause
_ACTIONS = any_of(words.ACTIONS)
_AGAINST_PLACEBO = any_of(words.AGAINST_PLACEBO)
_OTHER_THINGS = re.compile(rf"(?<![\w-])(?:{'|'.join(words.OTHER_THINGS)})\s*$", re.IGNORECASE)
# "Fungi that may cause ...": whatever these are, they are not the drug.
_RELATIVE = Cue(
    r"(?<![\w-])(?P<noun>(?:[\w-]++ )?(?P<whose>[\w-]++)),? \(?(?:that|which)"
    r"(?: (?:can|may|might|could|will|would|also|have|has|often|sometimes|always|\w+ly)){0,3}\s*$",
    re.IGNORECASE,
)
# "These deposits cause ...": whatever these are, the sentence before told of them.
_OTHER_SUBJECT_NAMED = re.compile(
    rf"\b(?:this|these) (?!(?:{'|'.join(words.SELF)}|can|may|might|could|will|would|has|have|also|in turn|\w+ly)\b)"
    r"[\w-]+",
    re.IGNORECASE,
)
# "It blocks the receptor. This results in ...": how the drug acts.
_THE_ABOVE = re.compile(r"\W*This (?:in turn |then |also |thereby |\w+ly )?", re.IGNORECASE)
_TAKEN = {InteractantKind.DRUG, InteractantKind.DRUG_CLASS, InteractantKind.VACCINE}
# Less of these is no loss: "a decrease in tumour growth".
_GOOD_WHEN_LESS = frozenset({"growth", "cells", "development", "frequency", "rate"})
# "nausea and decreased libido occur": what is less is a member of the list, not a benefit.
_LESSENED_MEMBER = Cue(
    r"(?:^|, (?:and |or )?|\b(?:and|or) )(?:decreased|reduced|lowered|diminished) "
    r"(?!risk|incidence|rate|likelihood|frequency|severity|the\b|an?\b)"
    rf"|\b(?:decreased|reduced|diminished) (?:[\w-]+ )?(?={alternatives(MEASURED)}\b)"
    # "A decrease in night vision".
    rf"|\b(?:decreases?|reductions?|declines?|lowering) (?:in|of) "
    rf"(?!the (?:risk|rate|number)|[^,;.]*{words.HARMLESS_WHEN_LESS})"
    rf"(?:[\w-]+ ){{0,2}}?(?={alternatives(MEASURED - _GOOD_WHEN_LESS)}\b)",
    re.IGNORECASE,
)
# "It must not be stopped abruptly, and there is a risk of ...": another statement.
_AND_THERE = Cue(r", and (?=there (?:is|are|was|were|has|have|may)\b)", re.IGNORECASE)
# "Unlike older ones, like all other ones, it rarely causes ...": told of it.
_CONTRASTED = re.compile(r"^\s*(?:unlike|in contrast to|like|as with|in common with) [^,]{3,80}, ", re.IGNORECASE)
# "Meningitis caused by herpes viruses has been reported": what kind it is.
_BY_GERMS = re.compile(r"\b(?:caused by|due to) [^,.;:]{2,60}? (?:virus(?:es)?|bacteria|infections?)\b", re.IGNORECASE)
# "It lowers blood pressure and may cause ...": two verbs, each with an object of its own.
_VERB_BEFORE = re.compile(
    r"^.*\b(?:and|but) (?=(?:also |\w+ly )?(?:may|can|might|could|will) (?:[\w-]+ ?){0,4}$)", re.DOTALL
)
_MEANWHILE = re.compile(r"\b(?:while|when)\s*$", re.IGNORECASE)  # "alcohol while taking it may ..."
_CLAUSE_BEFORE = re.compile(
    r"^.* (?:falls?|rises?|occurs?|develops?|appears?)\b[^,]*, and "
)  # "Counts fall, and anemia may ..."
_ASIDE = re.compile(r",|\b(?:which|that)\b", re.IGNORECASE)  # "Rash, causing ...": a member with what it does
# "It was noted that alendronic acid ...": this "it" is not the drug.
_IT_IS_SAID = Cue(r"\bit (?:is|was|has been) (?:\w+ly )?\w+ that\b", re.IGNORECASE)
# "Deafness is permanent and may ...".
# "Swelling of the bowel may occur, ...".
_PREDICATE = re.compile(
    r"\s(?:(?:is|are|can be|may be) [\w-]+(?: [\w-]+)? and"
    r"|(?:(?:may|can|could|might|also|\w+ly) ){0,3}(?:occurs?|develops?|be (?:seen|observed)),)\s*$",
    re.IGNORECASE,
)
_REASON = re.compile(r"\b(?:since|because)(?! of\b)", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:can|may|might|could|will|also)\b", re.IGNORECASE)
_IS_WHAT_DOES = re.compile(r"\b(?:is|are) (?:an?|the) [^.;,]{3,80}? (?:that|which) (?:\w+ly )?$", re.IGNORECASE)
_NEAR_MODAL = 20


def is_its_doing(text: str, match: re.Match[str], setting: Setting, *, lessens: bool = False) -> bool:
    """Tell whether the drug alone does what a match tells: `acts_alone`, and it is the subject."""
    if not setting.reactions and _defines(text, match):
        return False
    return acts_alone(text, match, lessens=lessens) and _is_subject(text, match.start(), setting)


def _defines(text: str, match: re.Match[str]) -> bool:
    """Tell what a drug is for from what it may do: "is an anaesthetic that causes a loss of consciousness"."""
    before = text[: match.start()]
    return bool(_IS_WHAT_DOES.search(before)) and not _MODAL.search(f"{before[-_NEAR_MODAL:]}{match.group()}")


def acts_alone(text: str, match: re.Match[str], near: int = NEAR, *, lessens: bool = False) -> bool:
    """Tell whether the clause speaks of no other cause, no lesser risk and no mere condition.

    What lessens something itself ("may lower ...") is asked only for what stands before it.
    """
    start, end = modality.clause_bounds(text, match.start())
    said_from = max((joint.end() for joint in _AND_THERE.finditer(text, start, match.end())), default=start)
    if _OTHER_SUBJECTS.search(
        _BY_GERMS.sub("", _CONTRASTED.sub("", text[said_from : match.start()]))
    ) or _JOINT_USE.search(text, 0 if _MEANWHILE.search(text, 0, start) else start, end):
        return False
    said = text[max(said_from, match.start() - near) : match.start() if lessens else match.end()]
    beside = _AGAINST_PLACEBO.sub(" ", _VERB_BEFORE.sub("", said))
    beside = _LESSENED_MEMBER.sub(", ", beside)
    return not (_LESSENING.search(beside) or _CONDITIONAL.search(beside))


def _is_subject(text: str, at: int, setting: Setting) -> bool:
    """Tell whether the drug, or a class that a section about its reactions may speak of, stands before."""
    start, _ = modality.clause_bounds(text, at)
    # "It is given with thiazides, since heart failure leads to ...": the reason has its own subject.
    reasons = [] if setting.reactions else [reason.end() for reason in _REASON.finditer(text, start, at)]
    if reasons and not _SELF.search(text[reasons[-1] : at]) and not setting.drug.search(text, reasons[-1], at):
        return False
    said = _IT_IS_SAID.sub("", text[start:at])
    if _OTHER_THINGS.search(text, start, at) or (not setting.reactions and _THE_ABOVE.fullmatch(said)):
        return False
    relative = _RELATIVE.search(text, start, at)
    told = None if setting.reactions else relative
    if told and not _is_the_drug(text, *told.span("whose"), setting) and not _is_effect(told["noun"]):
        return False
    named = relative if setting.reactions else None
    if named and _is_another_drug(named["whose"]) and not _is_the_drug(text, *named.span("whose"), setting):
        return False
    said = said if setting.reactions else _OTHER_SUBJECT_NAMED.sub("", said)
    # "Anemia, which may cause fainting": what does more is a reaction itself.
    if _SELF.search(said) or setting.drug.search(text[:at]) or (named and _is_effect(named["noun"])):
        return True
    subject = _MODAL.sub("", text[max(start, at - _LONGEST_SUBJECT) : at])
    drugs = [found for found in substances_in(subject) if found.kind in _TAKEN]
    others = drugs and all(found.known and found.kind is InteractantKind.DRUG for found in drugs)
    of_its_kind = bool(drugs) or not subject.strip() or _is_its_first_effect(subject)
    return setting.reactions and of_its_kind and not others


def is_of_another(said: str, setting: Setting) -> bool:
    """Tell whether the words end in another drug that did it: "rash associated with barine use"."""
    found = _WITH_DRUG.search(said)
    return found is not None and _is_another_drug(found["name"]) and not setting.drug.search(said)


def without_its_use(said: str) -> str:
    """Leave out what the words end in, "associated with its use", where it is the drug's doing anyway."""
    return _WITH_ITS_USE.sub("", said)


def _is_the_drug(text: str, start: int, end: int, setting: Setting) -> bool:
    named = any(name.end() == end for name in setting.drug.finditer(text, 0, end))
    return named or bool(_SELF.search(text[start:end]))


def _is_another_drug(name: str) -> bool:
    """Tell whether what does it is one drug: "treated with ondansetron, which may cause headache"."""
    return any(s.kind is InteractantKind.DRUG and s.known and s.name == name for s in substances_in(name))


def _is_effect(noun: str) -> bool:
    """Tell whether what does more is a reaction itself: "QT prolongation that may cause arrhythmias"."""
    return is_reaction(reaction_name(noun))


def _is_its_first_effect(subject: str) -> bool:
    """Tell whether what leads to more is what the drug does: "Inhibition of growth causes ...", "Diarrhoea may ..."."""
    subject = _CLAUSE_BEFORE.sub("", subject)
    if _ACTIONS.search(subject):
        return True
    subject = _PREDICATE.sub("", subject)
    return not _ASIDE.search(subject) and is_reaction(reaction_name(subject))
