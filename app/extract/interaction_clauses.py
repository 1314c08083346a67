"""Parts a sentence that says one thing of one substance and another of the next, so that each gets its own half.

"Rifampicin halved its levels, but no interaction was found with digoxin"; "ketoconazole must be avoided, whereas
verapamil raises the levels a little": without the cut, one half would speak for both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from app.cue import Cue
from app.extract.phrases import either
from app.extract.recommendations import advice_in, finding_in, goes_for_more, has_consequence, permits
from app.facts.interactions import Finding, Recommendation
from app.vocabulary import joint_use as words
from app.vocabulary.patients import CAUSED_BY

_CONTRAST = Cue(r"(?:[,;] )?\b(?:but|whereas|while|although|though|however)\b|;(?=\s)", re.IGNORECASE)
# Without a comma only before what is advised: "must not be taken with A and monitoring is required with B".
_AND = Cue(
    r", and\b|(?<!\bor )\band\b(?= (?:the |close |careful )?(?:dos(?:e|es|age|ages|ing)|monitoring|caution|care)\b)",
    re.IGNORECASE,
)
# Without one, what stands before "and" is the rest of a list.
_VERB = Cue(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|should|must|calls?|needs?|requires?|warrants?"
    rf"|{either((*words.MODALS, *words.CHANGES))})\b"
)
_RELATIVE = re.compile(r"\([^()]*\)|\b(?:that|which|who)(?: \w+ly)? \w+", re.IGNORECASE)
# "... but not with digoxin": the verb stands in the other half.
_NOT = re.compile(r"\W*not (?:with|by|of|to|that of|those of)\b", re.IGNORECASE)
# "Carbamazepine, but not phenytoin, lowered its levels".
_BUT_NOT = re.compile(r",? but not (?:(?:with|by|of|to) )?(?:[\w-]+(?:, (?:or )?| or | and ))*$", re.IGNORECASE)
# "All statins, except pravastatin, raise its levels".
_EXCEPT = Cue(
    r"(?:\b(?:except(?:ing)?(?: (?:for|with))?|excluding|aside from|(?:with the )?(?:\w+ )?exceptions? of)"
    # "Four hours apart from iron" is a distance.
    r"|(?<!hour )(?<!hours )(?<!minutes )(?<!day )(?<!days )\bapart from) "
    r"(?:the )?(?:[\w-]+(?:, (?:or |and )?| or | and ))*$",
    re.IGNORECASE,
)
# "... decreased it; pantoprazole did not."
_DID_NOT = re.compile(r"\b(?:did|does|do|has|have|had|was|were|is|are) not\W*$", re.IGNORECASE)
# "Antacids do not affect it, but sucralfate does."
_DOES = re.compile(r"(?<!not )\b(?:does|do|did)\W*$", re.IGNORECASE)
# "Angioedema related to earlier treatment with A", "asthma induced by A".
_DID_HARM = re.compile(
    rf"\b(?:{CAUSED_BY}|(?:with|from|on|after|during|following|to) (?:[\w-]+ )?(?:prior|previous|earlier|past)) "
    r"[^,;]*$"
    r"|\b(?:reactions?|asthma|hives|urticaria|bronchospasm|angioedema|rash(?:es)?) (?:after|following) "
    r"(?:taking|receiving|ingesting|(?:the )?use of|treatment with|exposure to) [^,;]*$",
    re.IGNORECASE,
)
# Told of the combination before it was looked into.
_SUPPOSED = Cue(
    r"\b(?:once|earl(?:y|ier)|said|thought|believed|likely|plausible|suggest\w*|expected|theor\w+|in vitro|animals?"
    r"|although|may|might|could)\b",
    re.IGNORECASE,
)


# "..., but the pH of urine affects its excretion": what else changes it.
_OF_ELSE = re.compile(
    r"\W*(?:the )?(?:(?:urinary|gastric|urine) )?(?:pH|acidity|alkalinity|age|sex|genotypes?)\b", re.IGNORECASE
)
_MILDER = Cue(
    r"\b(?:(?:less|little|minimal|smaller|weaker|no such) (?:of an? )?(?:effects?|influence|impact)"
    r"|to a lesser (?:extent|degree)|(?:may|can|could) be (?:used|taken|given) instead"
    r"|(?:is|are|may be) (?:preferred|preferable|better|safer))\b",
    re.IGNORECASE,
)


def happens_beside(text: str, place: int, places: Sequence[int]) -> bool:
    """Tell whether something happens in the half of a place, or in a later one that speaks of it still.

    "It lowers the levels, but not the effect"; "it did not change the levels, but it prolonged bleeding". What is only
    advised does not happen: "it did not change the levels, but is not recommended".
    """
    cuts = [match.span() for match in _CONTRAST.finditer(text)]
    edges = [0, *chain.from_iterable(cuts), len(text)]
    parts = [part for part in zip(edges[::2], edges[1::2], strict=True) if part[1] > place] if cuts else []
    own = [part for part in parts if part[0] <= place or not (_holds(part, places) or _OF_ELSE.match(text, part[0]))]
    return any(_happens(text[start:end]) for start, end in own)


def did_harm(text: str, place: int) -> bool:
    """Tell whether what stands at a place once did the harm of which a condition tells, and is not taken now."""
    return bool(_DID_HARM.search(text, 0, place))


def is_excepted(text: str, place: int) -> bool:
    """Tell whether the sentence says in passing that it does not go for what stands at a place."""
    return bool(_BUT_NOT.search(text[:place])) or is_exception(text, place)


def is_exception(text: str, place: int) -> bool:
    """Tell whether what stands at a place is called the exception from what is said of others."""
    return _EXCEPT.may_match(text) and bool(_EXCEPT.pattern.search(text[:place]))


def _happens(half: str) -> bool:
    told = finding_of_half(half) is Finding.INTERACTS and has_consequence(half)
    return told and not _SUPPOSED.search(half)


def halves(text: str, places: Sequence[int]) -> list[tuple[int, int]] | None:
    """Cut a sentence where one part finds or advises what another does not, or at semicolons; None where it is one.

    Each part must hold a place.
    """
    every, cuts = _clauses(text, places)
    if len(every) == 1:
        return None
    parts = [part for part in every if _holds(part, places)]
    found = {finding_of_half(text[start:end]) for start, end in parts if not _is_milder(text[start:end])}
    listed = len(parts) == len(every) and all(text[start] == ";" for start, _ in cuts)
    opposed = {Finding.INTERACTS, Finding.STUDIED_NONE_FOUND} <= found
    return parts if listed or opposed or _advise_apart(text, every, parts, found) else None


def _clauses(text: str, places: Sequence[int]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Give the clauses of a sentence and what parts them: "and" only before a clause on something else."""
    cuts = [match.span() for match in _CONTRAST.finditer(text)]
    joints = [match.span() for match in _AND.finditer(text)]
    starts = [0, *(end for _, end in cuts)]
    ends = sorted([*(start for start, _ in (*cuts, *joints)), len(text)])
    for start, after in joints:
        begins, ending = max(at for at in starts if at <= start), next(end for end in ends if end >= after)
        if _holds((after, ending), places) and _speaks(text[begins:start]) and _speaks(text[after:ending]):
            cuts.append((start, after))
            starts.append(after)
    edges = [0, *chain.from_iterable(sorted(cuts)), len(text)]
    return _folded(text, list(zip(edges[::2], edges[1::2], strict=True))), cuts


def _speaks(part: str) -> bool:
    """Tell whether a part has a verb of its own: not in parentheses, nor in "drugs that inhibit ..."."""
    return bool(_VERB.search(_RELATIVE.sub("", part)))


def _folded(text: str, clauses: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join "...; the same applies to phenytoin" to the clause before it, which is said of phenytoin too."""
    folded = clauses[:1]
    for start, end in clauses[1:]:
        if goes_for_more(text[start:end]):
            folded[-1] = folded[-1][0], end
        else:
            folded.append((start, end))
    return folded


def _advise_apart(
    text: str, every: list[tuple[int, int]], parts: list[tuple[int, int]], found: set[Finding | None]
) -> bool:
    """Tell whether each part tells an interaction and what to do about it, and no further part advises on them all."""
    if found != {Finding.INTERACTS}:
        return False
    advised = {advice_in(text[start:end]) for start, end in parts}
    further = {advice_in(text[start:end]) for start, end in every if (start, end) not in parts}
    if further - {Recommendation.NOT_STATED}:
        # "It is contraindicated in gout, and should be used with caution in people taking ...".
        return Recommendation.NOT_STATED not in advised and bool(further - advised)
    return len(advised) > 1


def _is_milder(part: str) -> bool:
    """Tell whether a part says only that something else does less, or may be taken instead."""
    return (permits(part) or bool(_MILDER.search(part))) and advice_in(part) is Recommendation.NOT_STATED


def finding_of_half(text: str) -> Finding | None:
    """Tell what a half of a sentence reports."""
    if _NOT.match(text) or _DID_NOT.search(text):
        return Finding.STUDIED_NONE_FOUND
    return Finding.INTERACTS if _DOES.search(text) else finding_in(text)


def _holds(part: tuple[int, int], places: Sequence[int]) -> bool:
    return any(part[0] <= at < part[1] for at in places)
