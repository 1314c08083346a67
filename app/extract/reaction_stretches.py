"""Finds where in a sentence a list of reactions stands: after "side effects include", before "have been reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract import modality
from app.extract.phrases import alternatives
from app.extract.reaction_extent import NEAR, Setting, Stretch, after, any_of, before, blank, without_asides
from app.extract.reaction_figures import NO_FIGURES, read_figures
from app.extract.reaction_gaps import find_gapped
from app.extract.reaction_names import is_reaction, reaction_name
from app.extract.reaction_shares import share_of_each
from app.extract.reaction_withdrawal import CUES, CUES_HERE, find_withdrawal
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary import reaction_prose as words
from app.vocabulary.reaction_terms import COMPARATOR_ARMS, MEASURED

_ANNOUNCING = AnyCue(*(Cue(rf"(?<![\w-]){entry}", re.IGNORECASE) for entry in words.ANNOUNCING))
_ANNOUNCING_HERE = Cue(rf"(?<![\w-])(?:{'|'.join(words.ANNOUNCING_HERE)})", re.IGNORECASE)
_CAUSING = any_of(words.CAUSING)
_CAUSING_HERE = any_of(words.CAUSING_HERE)
_ANNOUNCING_ANY = AnyCue(_ANNOUNCING, _ANNOUNCING_HERE)
_CAUSING_ANY = AnyCue(_CAUSING, _CAUSING_HERE)
_CONDITIONAL = any_of(words.CONDITIONAL)
_BENEFIT = re.compile(rf"\s*(?:{'|'.join(words.BENEFITS)})\b", re.IGNORECASE)
_RISKING = any_of(words.RISKING)
_EXPERIENCING = any_of(words.EXPERIENCING)
_NAMED = any_of(words.NAMED)
_REPORTED = any_of(words.REPORTED)
_OTHER_SUBJECTS = any_of(words.OTHER_SUBJECTS)
_JOINT_USE = any_of(words.JOINT_USE)
_LESSENING = any_of(words.LESSENING)
_SELF = any_of(words.SELF)
_ARM = any_of(COMPARATOR_ARMS)
_SHARE_LED = any_of(words.SHARE_LED)
_AT_BASELINE = any_of(words.AT_BASELINE)
_LONGEST_SUBJECT = 300  # characters, so that time stays linear in the length of a clause
_LINKING = any_of(words.LINKING)
_TYING = any_of(words.TYING)
_EXPLAINING = Cue(rf"(?<![\w-])(?:{'|'.join(words.EXPLAINING)})", re.IGNORECASE)
_EASED = re.compile(rf"\b(?:{words.EASED})", re.IGNORECASE)
_TREATED = re.compile(words.TREATED, re.IGNORECASE)
_ACTIONS = any_of(words.ACTIONS)
_AGAINST_PLACEBO = any_of(words.AGAINST_PLACEBO)
_OTHER_THINGS = re.compile(rf"(?<![\w-])(?:{'|'.join(words.OTHER_THINGS)})\s*$", re.IGNORECASE)
# "Fungi that may cause ...": whatever these are, they are not the drug.
_RELATIVE = Cue(
    r"(?P<noun>(?:[\w-]+ )?(?P<whose>[\w-]+)),? (?:that|which)"
    r"(?: (?:can|may|might|could|will|would|also|have|has|often|sometimes|always|\w+ly)){0,3}\s*$",
    re.IGNORECASE,
)
# "These deposits cause ...": whatever these are, the sentence before told of them.
_OTHER_SUBJECT_NAMED = re.compile(
    rf"\b(?:this|these) (?!(?:{'|'.join(words.SELF)}|can|may|might|could|will|would|has|have|also|in turn|\w+ly)\b)"
    r"[\w-]+",
    re.IGNORECASE,
)
_TAKEN = {InteractantKind.DRUG, InteractantKind.DRUG_CLASS, InteractantKind.VACCINE}
_CHANGES = {change: any_of((verbs,)) for change, verbs in words.CHANGES.items()}
# "nausea and decreased libido occur": what is less is a member of the list, not a benefit.
_LESSENED_MEMBER = Cue(
    r"(?:^|, (?:and |or )?|\b(?:and|or) )(?:decreased|reduced|lowered|diminished) "
    r"(?!risk|incidence|rate|likelihood|frequency|severity|the\b|an?\b)"
    rf"|\b(?:decreased|reduced|diminished) (?:[\w-]+ )?(?={alternatives(MEASURED)}\b)",
    re.IGNORECASE,
)
_RISEN = Cue(words.RISEN, re.IGNORECASE)
_COLOURED = any_of((words.COLOURED,))
_ALSO_SEEN = any_of(words.ALSO_SEEN)
_RAISED = Cue(rf"(?<![\w-])(?:{'|'.join(words.RAISED_RISK)})", re.IGNORECASE)
_EXAMPLES = re.compile(
    r"(?: (?!and\b|or\b)[\w%\u2013.-]+){0,8}?,? (?:including|such as"
    r"|(?:mainly|mostly|chiefly|primarily|principally|notably|especially|particularly|usually"
    r"|most (?:often|commonly|frequently|notably)))\s",
    re.IGNORECASE,
)
# "Unlike older ones, it rarely causes ...": told of it.
_CONTRASTED = re.compile(r"^\s*unlike [^,]{3,80}, (?=(?:it|this)\b)", re.IGNORECASE)
# What made people stop is what the drug did to them.
_ENDING_IT = re.compile(
    r"\b(?:leading to|resulting in|causing) (?:\w+ )?(?:discontinuation|withdrawal)\b", re.IGNORECASE
)
# "It lowers blood pressure and may cause ...": two verbs, each with an object of its own.
_VERB_BEFORE = re.compile(
    r"^.*\b(?:and|but) (?=(?:also |\w+ly )?(?:may|can|might|could|will) (?:[\w-]+ ?){1,4}$)", re.DOTALL
)
_MEANWHILE = re.compile(r"\b(?:while|when)\s*$", re.IGNORECASE)  # "alcohol while taking it may ..."
_ASIDE = re.compile(r",|\b(?:which|that)\b", re.IGNORECASE)  # "Rash, causing ...": a member with what it does
# "It was noted that alendronic acid ...": this "it" is not the drug.
_IT_IS_SAID = Cue(r"\bit (?:is|was|has been) (?:\w+ly )?\w+ that\b", re.IGNORECASE)
# "Deafness is permanent and may ...".
_PREDICATE = re.compile(r"\s(?:is|are|can be|may be) [\w-]+(?: [\w-]+)? and\s*$", re.IGNORECASE)
_REASON = re.compile(r"\b(?:since|because)(?! of\b)", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:can|may|might|could|will|also)\b", re.IGNORECASE)
# "increases the risk of falls" changes a risk: what it is a risk of is read as such.
_RISK = re.compile(
    r"\s*(?:the |an? |their |your |its )?(?:[\w-]+ )?(?:risk|incidence|rate|likelihood|chance)s?\b", re.IGNORECASE
)
_WHOSE = re.compile(r"\s(?:of|with|from|to|in)\s[^,.;]{0,60}")


_ANYWHERE = AnyCue(_ANNOUNCING, _RISKING, _CAUSING, _LINKING, _TYING, _RAISED, _NAMED, CUES)
_TOLD = AnyCue(_ANYWHERE, _REPORTED, _SHARE_LED)
_HERE = AnyCue(
    _TOLD,
    CUES_HERE,
    _ANNOUNCING_HERE,
    _EXPLAINING,
    _CAUSING_HERE,
    _EXPERIENCING,
    _RISEN,
    _COLOURED,
    *_CHANGES.values(),
)


def find_stretches(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find the lists of reactions in a sentence, in no order; two may overlap."""
    if not (_HERE if setting.reactions else _TOLD if setting.told else _ANYWHERE).may_match(text):
        return
    yield from _announced(text, setting)
    yield from find_withdrawal(text, setting)
    yield from (after(text, match, setting) for match in _RISKING.finditer(text))
    yield from _caused(text, setting)
    yield from _linked(text, setting)
    for match in _NAMED.finditer(text):
        if _acts_alone(text, match) and _is_its_effect(text, match.end(), setting):
            yield before(text, match, setting)
    if setting.reactions:
        yield from (after(text, match, setting) for match in _EXPERIENCING.finditer(text) if _acts_alone(text, match))
        yield from _changed(text, setting)
        yield from _explained(text, setting)
    if setting.reactions or setting.told:
        yield from _shares(text, setting)
        yield from _reported(text, setting)


def _announced(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in (_ANNOUNCING_ANY if setting.reactions else _ANNOUNCING).finditer(text):
        said = text[max(0, match.start() - NEAR) : match.start()]
        said = _ALSO_SEEN.sub("", said) if setting.reactions else said
        announced = _ENDING_IT.sub("", f"{said}{match.group()}")
        if not _LESSENING.search(said) and not _OTHER_SUBJECTS.search(announced):
            yield _with_share_of_each(text, after(text, match, setting, announced=True))


def _caused(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in (_CAUSING_ANY if setting.reactions else _CAUSING).finditer(text):
        if _is_its_doing(text, match, setting) and not _BENEFIT.match(text, match.end()):
            yield _with_share_of_each(text, after(text, match, setting))


def _with_share_of_each(text: str, stretch: Stretch) -> Stretch:
    share = share_of_each(text, stretch.start)
    return stretch if share == NO_FIGURES else replace(stretch, figures=share)


def _linked(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "a link between the drug and ..." and "increased ... risk", whose subject stands anywhere in the clause."""
    for match in _LINKING.finditer(text):
        if setting.drug.search(match.group()) and _acts_alone(text, match, near=0):
            yield after(text, match, setting)
    for match in _TYING.finditer(text):
        if not _acts_alone(text, match, near=0):
            continue
        if setting.drug.search(match.group("tied")):
            yield after(text, match, setting)
        elif setting.drug.search(text, match.end(), match.end() + NEAR):
            yield Stretch(match.start("tied"), match.end("tied"), setting.frequency, setting.qualifier)
    for match in _RAISED.finditer(text):
        start, end = modality.clause_bounds(text, match.start())
        if setting.drug.search(text, start, end) and _acts_alone(text, match):
            yield Stretch(match.start("list"), match.end("list"), setting.frequency, setting.qualifier)


def _changed(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "may worsen ..." and "may raise ..."."""
    for change, pattern in _CHANGES.items():
        for match in pattern.finditer(text):
            if not _RISK.match(text, match.end()) and _is_its_doing(text, match, setting, lessens=True):
                yield replace(after(text, match, setting), change=change)
    for match in _RISEN.finditer(text):
        if _acts_alone(text, match, near=0):
            frequency = setting.frequency
            yield Stretch(match.start("list"), match.end("list"), frequency, setting.qualifier, change="increase in")
    for match in _COLOURED.finditer(text):
        if _is_its_doing(text, match, setting):
            start, end = match.span("list")
            yield Stretch(start, end, setting.frequency, setting.qualifier, change=words.DISCOLORATION)


def _explained(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "nervous symptoms (headache, confusion)"."""
    for match in _EXPLAINING.finditer(text):
        if _acts_alone(text, match, near=len("decreased ")) and not _is_cared_for(text, match):
            start, end = match.span(str(match.lastgroup))
            yield Stretch(start, end, setting.frequency, setting.qualifier)


def _is_cared_for(text: str, match: re.Match[str]) -> bool:
    """Tell whether the sentence is on what helps against the effects: "reduces stomach effects (nausea, cramps)"."""
    return bool(_EASED.search(text[max(0, match.start() - NEAR) : match.start()]) or _TREATED.match(text, match.end()))


def _shares(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "12% of patients reported ..., versus 4% on placebo"."""
    spoken = without_asides(text)
    matches = list(_SHARE_LED.finditer(spoken))
    for match, following in zip(matches, [*(m.start() for m in matches[1:]), len(text)], strict=False):
        if _AT_BASELINE.search(spoken, modality.clause_bounds(text, match.start())[0], following):
            continue
        if _ARM.search(match.group()) or not _acts_alone(_ARM.sub(blank, spoken), match):
            continue
        stretch = after(text, match, setting)
        end = max(match.end(), min(stretch.end, following))
        start = max(0, match.start() - len("approximately "))
        yield replace(stretch, end=end, figures=read_figures(f"{spoken[start : match.end()]} {spoken[end:following]}"))


def _reported(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in _REPORTED.finditer(text):
        if not _acts_alone(text, match):
            continue
        yield before(text, match, setting)
        yield from find_gapped(text, match.end(), setting)
        if examples := _EXAMPLES.match(text, match.end()):
            yield after(text, examples, setting)


def _is_its_doing(text: str, match: re.Match[str], setting: Setting, *, lessens: bool = False) -> bool:
    return _acts_alone(text, match, lessens=lessens) and _is_subject(text, match.start(), setting)


def _acts_alone(text: str, match: re.Match[str], near: int = NEAR, *, lessens: bool = False) -> bool:
    """Tell whether the clause speaks of no other cause, no lesser risk and no mere condition.

    What lessens something itself ("may lower ...") is asked only for what stands before it.
    """
    start, end = modality.clause_bounds(text, match.start())
    if _OTHER_SUBJECTS.search(_CONTRASTED.sub("", text[start : match.start()])) or _JOINT_USE.search(
        text, 0 if _MEANWHILE.search(text, 0, start) else start, end
    ):
        return False
    said = text[max(start, match.start() - near) : match.start() if lessens else match.end()]
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
    if _OTHER_THINGS.search(text, start, at):
        return False
    relative = _RELATIVE.search(text, start, at)
    told = None if setting.reactions else relative
    if told and not _is_the_drug(text, *told.span("whose"), setting) and not _is_effect(told["noun"]):
        return False
    named = relative if setting.reactions else None
    if named and _is_another_drug(named["whose"]) and not _is_the_drug(text, *named.span("whose"), setting):
        return False
    said = _IT_IS_SAID.sub("", text[start:at])
    said = said if setting.reactions else _OTHER_SUBJECT_NAMED.sub("", said)
    # "Anemia, which may cause fainting": what does more is a reaction itself.
    if _SELF.search(said) or setting.drug.search(text[:at]) or (named and _is_effect(named["noun"])):
        return True
    subject = _MODAL.sub("", text[max(start, at - _LONGEST_SUBJECT) : at])
    drugs = [found for found in substances_in(subject) if found.kind in _TAKEN]
    others = drugs and all(found.known and found.kind is InteractantKind.DRUG for found in drugs)
    of_its_kind = bool(drugs) or not subject.strip() or _is_its_first_effect(subject)
    return setting.reactions and of_its_kind and not others


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
    if _ACTIONS.search(subject):
        return True
    return not _ASIDE.search(subject) and is_reaction(reaction_name(_PREDICATE.sub("", subject)))


def _is_its_effect(text: str, at: int, setting: Setting) -> bool:
    """Tell whether "a side effect" is the drug's: no "of" or "with" follows it, or this drug does."""
    whose = _WHOSE.match(text, at)
    return setting.reactions or whose is None or bool(setting.drug.search(whose.group()))
