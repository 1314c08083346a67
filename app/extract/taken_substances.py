"""Tells which of the substances that a sentence names are taken, and not only measured, compared or contained."""

from __future__ import annotations

import re

from app.cue import Cue
from app.extract.phrases import either
from app.extract.substances import Substance
from app.facts.interactions import InteractantKind
from app.vocabulary import interactant_words as words
from app.vocabulary.endogenous import ENDOGENOUS, MEASURED, MINERALS

_NEAR = 60
_CHECKED_AFTER = re.compile(
    r"(?: and \w+)? (?:is|are|should be|must be) (?:\w+ )?(?:checked|monitored|measured|tested|followed|watched)\b",
    re.IGNORECASE,
)
_ANY_ENZYME = re.compile(r"(?:CYP ?450|cytochrome P-?450)$", re.IGNORECASE)
_MEASURED_AFTER = re.compile(rf"(?: (?:and|or) (?:[\w-]+ ){{0,1}}?[\w-]+)?\s{either(MEASURED)}\b", re.IGNORECASE)
_MEASURED_BEFORE = re.compile(
    r"\b(?:low|high|elevated|reduced|raised|decreased|increased|depleted|abnormal)\s$|"
    rf"\b{either(words.BODY_FLUIDS)}\s(?:\w+\s)?$|\b{either(words.AMOUNTS)} of $",
    re.IGNORECASE,
)
# "It lowers potassium": so much of it is in the body.
_CHANGED_BEFORE = re.compile(
    r"\b(?:lower|rais|deplet|increas|decreas|reduc|wast)(?:e|es|s|ed|ing)? (?:the )?(?:body's )?$", re.IGNORECASE
)
# An adjective of an effect, "the antiplatelet effect", names no class.
_ADJECTIVE = re.compile(rf"(?: \w+| (?:and|or) [\w-]+)? {either(words.EFFECT_NOUNS)}\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?:s|therapy|treatment)$", re.IGNORECASE)
# A mineral is taken only where it stands in a list with drugs: "sucralfate, calcium and zinc".
MINERAL = Cue(
    rf"(?<![\w-]){either(MINERALS)}(?![\w-])"
    rf"(?! {either(MEASURED)}|(?:,? (?:and|or) {either(MINERALS)})*[ -]containing)",
    re.IGNORECASE,
)
# Not taken: what contraception is practised by ("a method of birth control"), what something is metabolized to.
_METHOD = re.compile(
    r"\b(?:(?:method|form|mean|type)s? of|metaboli[sz][^.;,]{3,50} to (?:its|the|an?)) (?:[\w-]+ )?$", re.IGNORECASE
)
# Another treatment that cannot be had: "when treatment with doxycycline is contraindicated".
_WHERE = re.compile(r"\b(?:when|where|if|in whom|for whom|because) (?:[\w-]+ ){0,3}$", re.IGNORECASE)
_NOT_TO_BE_HAD = re.compile(
    r" (?:is|are|was|were) (?:contra-?indicated|unsuitable|unavailable|ineffective"
    r"|not (?:tolerated|available|suitable|possible|effective|appropriate))",
    re.IGNORECASE,
)
# What the sentence likens the drug to: "Like warfarin, it ...".
_LIKENED = Cue(
    r"(?:^|[.;] )(?:(?:also |just |much )?(?:like|as with|similarly to|similar to) |(?:by|in) comparison, )[^,;]*$",
    re.IGNORECASE,
)
_IS_A = re.compile(
    r"(?:\b(?:acts? as|is|are|was|being|as)|\),) an? (?:(?:\w+(?:ly|ive|ible)|very|weak|potent|strong|mild),? ){0,4}$"
    r"|\b(?:is|was) an? [^.;()]{3,80} \($",
    re.IGNORECASE,
)
# What "supplements containing calcium and iron" hold: the supplements are taken.
_CONTAINED = re.compile(
    rf"\bcontain(?:s|ing)? (?:the )?(?:{either(MINERALS)}(?:,? (?:and|or) |, )){{0,4}}$", re.IGNORECASE
)
_OF_OTHER_THINGS = Cue(
    # What a drug is turned into: "the conversion of codeine to morphine".
    r"\b(?:conversion|converted|metaboli[sz]ed|metabolism|activation|broken down)\b[^,;]{0,40} (?:in)?to (?:its )?$|"
    rf"\breceptors? (?:for|of) (?:the )?$|\b{either(words.COMPARED)}\s[^,;]{{0,40}}$",
    re.IGNORECASE,
)
# "Longer than with other SSRIs (fluvoxamine, ...": the members are compared too.
_COMPARED_MEMBERS = Cue(
    r"\bthan [^,;:.()]{0,80}(?:\([^()]{0,120}|\b(?:treatment|therapy|use|that|those) (?:with|of|by) (?:other )?)$",
    re.IGNORECASE,
)
# "Given what is known of the related drug A": what happened with A.
_ONLY_RELATED = Cue(
    r"\b(?:the )?(?:(?:closely |structurally )?related|similar|older|earlier|parent) (?:drug|compound"
    r"|agent|substance) $",
    re.IGNORECASE,
)
# "It was seen with A and B alone": without the drug.
_SEEN_WITH = re.compile(
    r"\b(?:seen|observed|reported|noted|described|occur\w*) (?:also )?with [^,;.]{0,60}$", re.IGNORECASE
)
_ALONE = re.compile(r"(?: (?:and|or) [\w-]+)? alone\b", re.IGNORECASE)
# What "some drugs" do to it, of which the sentence does not say that the drug is one.
_OF_SOME_DRUGS = re.compile(
    rf"(?:^|[.;] ){either(words.SOME_DRUGS)} (?:(?:that|which|can|may|could|also) )*(?:inhibit|induce)\b", re.IGNORECASE
)
_ENZYME_CHANGED = re.compile(r"\b(?:inhibit|induc)\w*|\bblock(?:s|ed|ing)?\b", re.IGNORECASE)

# "Must not be given with A without B": with both it may.
_LACKING = Cue(
    r"(?<!with or )(?<!with and )\bwithout (?:(?:the|an?|any|concomitant|concurrent|additional|adequate) )*$",
    re.IGNORECASE,
)


def is_taken(text: str, substance: Substance) -> bool:
    """Tell whether a substance that a sentence names may be the other side of an interaction."""
    before = text[max(0, substance.start - _NEAR) : substance.start]
    of_other_things = _OF_OTHER_THINGS.may_match(text) and _OF_OTHER_THINGS.pattern.search(before)
    if (
        of_other_things
        or (_LACKING.may_match(text) and _LACKING.pattern.search(before))
        or _LIKENED.search(text[: substance.start])
        or _is_no_part(text, substance)
    ):
        return False
    if MINERAL.fullmatch(substance.name) and (_CONTAINED.search(before) or not MINERAL.match(text, substance.start)):
        return False
    singular = substance.kind is InteractantKind.DRUG_CLASS and not _PLURAL.search(substance.name)
    if singular and (_ADJECTIVE.match(text, substance.end) or _IS_A.search(text, 0, substance.start)):
        return False
    if substance.kind is InteractantKind.ENZYME:
        changed = _ENZYME_CHANGED.search(text) and not _OF_SOME_DRUGS.search(text[: substance.start])
        return bool(changed) and not _ANY_ENZYME.match(substance.name)
    return not (
        substance.name.casefold() in ENDOGENOUS
        and (
            _MEASURED_AFTER.match(text, substance.end)
            or _CHECKED_AFTER.match(text, substance.end)
            or _MEASURED_BEFORE.search(text[: substance.start])
            or (_CHANGED_BEFORE.search(before) and not text.startswith(" supplement", substance.end))
        )
    )


def _is_no_part(text: str, substance: Substance) -> bool:
    """Tell what is only measured, how contraception is practised, and a treatment that cannot be had."""
    before = text[max(0, substance.start - _NEAR) : substance.start]
    if (_ALONE.match(text, substance.end) and _SEEN_WITH.search(before)) or _ONLY_RELATED.search(before):
        return True
    if _COMPARED_MEMBERS.search(text[: substance.start]):
        return True
    if _METHOD.search(before) or (not substance.known and _CHECKED_AFTER.match(text, substance.end)):
        return True
    return bool(_NOT_TO_BE_HAD.match(text, substance.end) and _WHERE.search(before))
