"""Finds where in a sentence a list of reactions stands: after "side effects include", before "have been reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.cue import AnyCue, Cue
from app.extract import modality
from app.extract.reaction_extent import NEAR, Setting, Stretch, after, any_of, before, blank, without_asides
from app.extract.reaction_figures import NO_FIGURES, read_figures
from app.extract.reaction_gaps import find_gapped
from app.extract.reaction_names import is_reaction, reaction_name
from app.extract.reaction_shares import share_of_each
from app.extract.reaction_subjects import acts_alone, is_its_doing, is_of_another, without_its_use
from app.extract.reaction_withdrawal import CUES, CUES_HERE, find_withdrawal
from app.vocabulary import reaction_prose as words
from app.vocabulary.reaction_terms import COMPARATOR_ARMS

_ANNOUNCING = AnyCue(*(Cue(rf"(?<![\w-]){entry}", re.IGNORECASE) for entry in words.ANNOUNCING))
_ANNOUNCING_HERE = Cue.any_of(words.ANNOUNCING_HERE, r"(?<![\w-])", flags=re.IGNORECASE)
_CAUSING = any_of(words.CAUSING)
_CAUSING_HERE = any_of(words.CAUSING_HERE)
_ANNOUNCING_ANY = AnyCue(_ANNOUNCING, _ANNOUNCING_HERE)
_CAUSING_ANY = AnyCue(_CAUSING, _CAUSING_HERE)
_BENEFIT = re.compile(rf"\s*(?:{'|'.join(words.BENEFITS)})\b", re.IGNORECASE)
_REASONED = Cue(words.REASONED, re.IGNORECASE)
_JOINT_USE = any_of(words.JOINT_USE)
_WITH_CARE = re.compile(r"\bwith (?:(?:great|extreme|a|the|some|plenty of) )?(?:care|caution|food|meals?|water|milk)\b")
_NOT_REASONED = re.compile(words.NOT_REASONED, re.IGNORECASE)
_RISKING = any_of(words.RISKING)
_EXPERIENCING = any_of(words.EXPERIENCING)
_NAMED = any_of(words.NAMED)
_REPORTED = any_of(words.REPORTED)
_OTHER_SUBJECTS = any_of(words.OTHER_SUBJECTS)
_LESSENING = any_of(words.LESSENING)
_ARM = any_of(COMPARATOR_ARMS)
_SHARE_LED = any_of(words.SHARE_LED)
_AT_BASELINE = any_of(words.AT_BASELINE)
_LINKING = any_of(words.LINKING)
_TYING = any_of(words.TYING)
_EXPLAINING = Cue.any_of(words.EXPLAINING, r"(?<![\w-])", flags=re.IGNORECASE)
_EASED = re.compile(rf"\b(?:{words.EASED})", re.IGNORECASE)
_TREATED = re.compile(words.TREATED, re.IGNORECASE)
_CHANGES = {change: any_of((verbs,)) for change, verbs in {**words.CHANGES, words.IMPAIRMENT: words.IMPAIRS}.items()}
_RISEN = Cue(words.RISEN, re.IGNORECASE)
_FALLEN = Cue(words.FALLEN, re.IGNORECASE)
# "Hepatitis is associated with long use of the drug", "may occur with the drug": the list stands before.
_WITH_IT = Cue(
    r"(?<![\w-])(?:(?:is|are|was|were|has been|have been) (?:\w+ly |also )?(?:associated|linked) (?:with|to) "
    r"(?:the )?(?:(?!and\b|or\b)[\w-]+ ){0,2}(?:use|administration|treatment|therapy|exposure) (?:of|with|to) "
    r"|(?:may|can|might|could) (?:\w+ly |also )?(?:occur|develop) (?:with|during)"
    r"(?: (?:the )?(?:use of|treatment with))? "
    r"|(?:has|have) (?:\w+ly |also )?been (?:\w+ly )?(?:associated with|linked to|attributed to) )",
    re.IGNORECASE,
)
_USE_OF_IT = Cue(
    r"\b(?:use of|taking|treatment with) (?:the|this) (?:drug|medication|medicine)\b|\buse and$", re.IGNORECASE
)
# Behind its name: what "has been linked to its metabolism" befalls nobody.
_USED = re.compile(
    r"(?: (?:use|therapy|treatment|administration|exposure))?"
    r"(?:\s*(?:[.,;:)]|$)| (?:in|and|at|but|or|when|during|even)\b)"
)
_IN_THE_EXPOSED = any_of((words.IN_THE_EXPOSED,))
_COLOURED = any_of((words.COLOURED,))
_HARMFUL = any_of((words.HARMFUL,))
_ALSO_SEEN = any_of(words.ALSO_SEEN)
_RAISED = Cue(rf"(?<![\w-])(?:{'|'.join(words.RAISED_RISK)})", re.IGNORECASE)
_EXAMPLES = re.compile(
    r"(?::|(?: (?!and\b|or\b)[\w%\u2013.-]+){0,8}?,? (?:including|such as"
    r"|(?:mainly|mostly|chiefly|primarily|principally|notably|especially|particularly|usually"
    r"|most (?:often|commonly|frequently|notably))(?: as\b)?)"
    r"|(?: in [\w ]{3,40}?)?,? as well as (?:[\w-]+ ){0,2}?(?:others|effects|reactions|events|symptoms|ones),? "
    r"(?:such as|like|including))\s",
    re.IGNORECASE,
)
# "A warning for fits in infants and for gout in men".
_AND_OF = re.compile(r"(?:,| and| or| as well as) (?:and |or )?(?P<of>for|of|about|regarding|concerning)(?= )")
# "10% of people metabolise it slowly, and they may develop ...": no share of those who do.
_OTHERS = re.compile(r",? (?:and|but) (?:it|they|these|those|some|others)\b", re.IGNORECASE)
# What made people stop is what the drug did to them.
_ENDING_IT = re.compile(
    r"\b(?:leading to|resulting in|causing|reasons for) (?:\w+ )?"
    r"(?:discontinuation|discontinuing|withdrawal|stopping)\b",
    re.IGNORECASE,
)
# "increases the risk of falls" changes a risk: what it is a risk of is read as such.
_RISK = re.compile(
    r"\s*(?:the |an? |their |your |its )?(?:[\w-]+ )?(?:risk|incidence|rate|likelihood|chance)s?\b", re.IGNORECASE
)
# "Gout is associated with obesity and treatment with it": the drug is one cause of several.
_AND_ITS_USE = re.compile(
    r"(?:,|\b(?:and|or)) (?:(?:the )?(?:\w+ )?(?:use|treatment|therapy|administration|exposure) (?:of|with|to) )?$",
    re.IGNORECASE,
)
# "The gut, where sensitisation occurs": part of how the drug acts.
_WHERE_IT_IS = re.compile(r"\bwhere\s*$", re.IGNORECASE)
_LESS = re.compile(r"\bless \w+$", re.IGNORECASE)
# "Amnesia may develop, as may headache".
_AS_MAY = re.compile(
    r"(?: (?:in|by|with|after|at|during) [^,;.]{2,40})?"
    r",? as (?:may|can|do|does|did|has|have|is|are|was|were) (?!the (?:case|rule)\b|with\b|often\b)"
    r"(?P<list>[^,;.]{3,80})",
    re.IGNORECASE,
)
# "At the dosage used to treat gout, 16% had rashes": what it treats is no other cause.
_AT_THE_DOSE = Cue(
    r"\b(?:at|in) (?:the )?(?:doses?|dosages?|concentrations?) (?:used|given|needed|required) [^,;.]{3,80},",
    re.IGNORECASE,
)
# "Compared with barine, whose side effects include ...".
_WHOSE_ELSE = re.compile(r"\bwhose (?:\w+ )?$", re.IGNORECASE)
_WHOSE = re.compile(r"\s(?:of|with|from|to|in)\s[^,.;]{0,60}")


_ANYWHERE = AnyCue(
    _ANNOUNCING, _RISKING, _REASONED, _CAUSING, _LINKING, _TYING, _WITH_IT, _RAISED, _NAMED, _IN_THE_EXPOSED, CUES
)
_TOLD = AnyCue(_ANYWHERE, _REPORTED, _SHARE_LED)
_HERE = AnyCue(
    _TOLD,
    CUES_HERE,
    _ANNOUNCING_HERE,
    _EXPLAINING,
    _CAUSING_HERE,
    _EXPERIENCING,
    _RISEN,
    _FALLEN,
    _COLOURED,
    _HARMFUL,
    *_CHANGES.values(),
)


def find_stretches(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find the lists of reactions in a sentence, in no order; two may overlap."""
    if not (_HERE if setting.reactions else _TOLD if setting.told else _ANYWHERE).may_match(text):
        return
    yield from _announced(text, setting)
    yield from find_withdrawal(text, setting)
    yield from _risked(text, setting)
    yield from _caused(text, setting)
    yield from _linked(text, setting)
    for match in _WITH_IT.finditer(text):
        named = setting.drug.match(text, match.end())
        if named and _USED.match(text, named.end()) and acts_alone(text, match):
            yield before(text, match, setting)
    for match in _NAMED.finditer(text):
        if acts_alone(text, match) and _is_its_effect(text, match.end(), setting):
            yield before(text, match, setting)
    if not setting.reactions:
        yield from _reasoned(text, setting)
        yield from (before(text, match, setting) for match in _IN_THE_EXPOSED.finditer(text) if acts_alone(text, match))
    if setting.reactions:
        yield from (after(text, match, setting) for match in _EXPERIENCING.finditer(text) if acts_alone(text, match))
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
        others = _WHOSE_ELSE.search(said) and not setting.drug.search(said)
        if not others and not _LESSENING.search(said) and not _OTHER_SUBJECTS.search(announced):
            yield _with_share_of_each(text, after(text, match, setting, announced=True))


def _risked(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find what there is a risk or a warning of; of several, each may have its own "of" and its own people."""
    for match in _RISKING.finditer(text):
        yield _to_colon(text, match.end(), after(text, match, setting))
        _, end = modality.clause_bounds(text, match.start())
        for again in _AND_OF.finditer(text, match.end(), end):
            if match.group().endswith(again["of"]):
                yield after(text, again, setting)


def _to_colon(text: str, at: int, stretch: Stretch) -> Stretch:
    """End it at a colon where what stands before is a reaction: "two uses due to the risk of gout: mania and fits"."""
    said, colon, _ = text[at : stretch.end].partition(":")
    risk = colon and is_reaction(reaction_name(said))
    return replace(stretch, start=at, end=at + len(said)) if risk else stretch


def _reasoned(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find the reason of an advice: "sunlight should be avoided, as sunburn may occur"."""
    reason = _REASONED.search(text)
    if reason and not _NOT_REASONED.search(text) and not _JOINT_USE.search(_WITH_CARE.sub("", text)):
        start, end = reason.span("list")
        yield Stretch(start, end, setting.frequency, setting.qualifier)


def _caused(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in (_CAUSING_ANY if setting.reactions else _CAUSING).finditer(text):
        if _is_one_of_causes(text, match, setting):
            yield before(text, match, setting)
        elif (
            is_its_doing(text, match, setting)
            and not _BENEFIT.match(text, match.end())
            and not is_of_another(text[: match.start()], setting)
        ):
            yield _with_share_of_each(text, after(text, match, setting))


def _is_one_of_causes(text: str, match: re.Match[str], setting: Setting) -> bool:
    """Tell whether what is associated with several things is so with the drug as the last of them."""
    start, end = modality.clause_bounds(text, match.start())
    named = setting.drug.search(text, match.end(), end) if match.group().endswith(" with") else None
    if named is None or setting.drug.search(text, start, match.start()):
        return False
    return bool(_AND_ITS_USE.search(text, match.end(), named.start())) and acts_alone(text, match)


def _with_share_of_each(text: str, stretch: Stretch) -> Stretch:
    share = share_of_each(text, stretch.start)
    return stretch if share == NO_FIGURES else replace(stretch, figures=share)


def _linked(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "a link between the drug and ..." and "increased ... risk", whose subject stands anywhere in the clause."""
    for match in _LINKING.finditer(text):
        its = setting.drug.search(match.group()) or _USE_OF_IT.search(match.group())
        if its and acts_alone(text, match, near=0):
            yield after(text, match, setting)
    for match in _TYING.finditer(text):
        if not acts_alone(text, match, near=0):
            continue
        if setting.drug.search(match.group("tied")):
            yield after(text, match, setting)
        elif setting.drug.search(text, match.end(), match.end() + NEAR):
            yield Stretch(match.start("tied"), match.end("tied"), setting.frequency, setting.qualifier)
    for match in _RAISED.finditer(text):
        start, end = modality.clause_bounds(text, match.start())
        if setting.drug.search(text, start, end) and acts_alone(text, match):
            yield Stretch(match.start("list"), match.end("list"), setting.frequency, setting.qualifier)


def _changed(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "may worsen ..." and "may raise ..."."""
    for change, pattern in _CHANGES.items():
        for match in pattern.finditer(text):
            if not _RISK.match(text, match.end()) and is_its_doing(text, match, setting, lessens=True):
                yield replace(after(text, match, setting), change=change)
    for match in _RISEN.finditer(text):
        if acts_alone(text, match, near=0):
            frequency = setting.frequency
            yield Stretch(match.start("list"), match.end("list"), frequency, setting.qualifier, change="increase in")
    for match in _FALLEN.finditer(text):
        if acts_alone(text, match, near=0, lessens=True):
            start, end = match.span("list")
            yield Stretch(start, end, setting.frequency, setting.qualifier, change="decrease in")
    yield from _called(text, setting)


def _called(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "turns urine red" and "is hepatotoxic", which names a reaction by another part of speech."""
    for pattern, change in ((_COLOURED, words.DISCOLORATION), (_HARMFUL, words.HARM)):
        for match in pattern.finditer(text):
            if is_its_doing(text, match, setting):
                start, end = match.span("list")
                yield Stretch(start, end, setting.frequency, setting.qualifier, change=change)


def _explained(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "nervous symptoms (headache, confusion)"."""
    for match in _EXPLAINING.finditer(text):
        if acts_alone(text, match, near=len("decreased ")) and not _is_cared_for(text, match):
            start, end = match.span(str(match.lastgroup))
            yield Stretch(start, end, setting.frequency, setting.qualifier)


def _is_cared_for(text: str, match: re.Match[str]) -> bool:
    """Tell whether the sentence is on what helps against the effects: "reduces stomach effects (nausea, cramps)"."""
    return bool(_EASED.search(text[max(0, match.start() - NEAR) : match.start()]) or _TREATED.match(text, match.end()))


def _shares(text: str, setting: Setting) -> Iterator[Stretch]:
    """Find "12% of patients reported ..., versus 4% on placebo"."""
    spoken = _AT_THE_DOSE.sub(blank, without_asides(text))
    matches = list(_SHARE_LED.finditer(spoken))
    for match, following in zip(matches, [*(m.start() for m in matches[1:]), len(text)], strict=False):
        if _AT_BASELINE.search(spoken, modality.clause_bounds(text, match.start())[0], following):
            continue
        if (
            _ARM.search(match.group())
            or _OTHERS.search(match.group())
            or not acts_alone(_ARM.sub(blank, spoken), match)
        ):
            continue
        stretch = after(text, match, setting)
        end = max(match.end(), min(stretch.end, following))
        start = max(0, match.start() - len("approximately "))
        yield replace(stretch, end=end, figures=read_figures(f"{spoken[start : match.end()]} {spoken[end:following]}"))


def _is_compared(text: str, match: re.Match[str]) -> bool:
    """Tell whether it is less common than with something else, which says nothing of it alone."""
    return bool(_LESS.search(match.group())) and modality.is_other_side(text, match.start())


def _reported(text: str, setting: Setting) -> Iterator[Stretch]:
    for match in _REPORTED.finditer(text):
        if not acts_alone(text, match) or _is_compared(text, match) or is_of_another(text[: match.start()], setting):
            continue
        found = before(text, match, setting)
        if not _WHERE_IT_IS.search(text, 0, found.start):
            yield replace(found, end=found.start + len(without_its_use(text[found.start : found.end])))
        yield from find_gapped(text, match.end(), setting)
        if examples := _EXAMPLES.match(text, match.end()):
            yield after(text, examples, setting)
        if also := _AS_MAY.match(text, match.end()):
            yield Stretch(*also.span("list"), setting.frequency, setting.qualifier)


def _is_its_effect(text: str, at: int, setting: Setting) -> bool:
    """Tell whether "a side effect" is the drug's: no "of" or "with" follows it, or this drug does."""
    whose = _WHOSE.match(text, at)
    return setting.reactions or whose is None or bool(setting.drug.search(whose.group()))
