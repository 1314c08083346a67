"""Finds how far a list of reactions reaches from the phrase that announces or follows it, and how often they occur."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.cue import Cue
from app.extract import modality
from app.extract.frequency import FoundFrequency, find_frequencies
from app.extract.reaction_figures import NO_FIGURES, Figures
from app.facts.set_aside import StatementContext
from app.vocabulary.reaction_prose import LIST_ENDS
from app.vocabulary.reaction_terms import SEVERITY

NEAR = 60  # characters: how far from its phrase a word still speaks of it


def any_of(entries: tuple[str, ...]) -> Cue:
    """Make a cue that finds any of these regular expressions as whole words, without case."""
    return Cue.any_of(entries, r"(?<![\w-])", r"(?![\w-])", re.IGNORECASE)


_SEVERITY = any_of(SEVERITY)
# "gout; high blood sugar; and rash": semicolons part the members of a list, none of which holds a verb, to its end.
_NO_MEMBER = (
    r"(?!(?:(?!\b(?:is|are|was|were|has|have|had|may|can|could|should|must|will|it|they|this|these|there)\b)[^.;])"
    r"{2,120}(?:; (?:[^.;]{2,120}; ){0,6}(?:and|or) ))"
)
# "hives and cough; rare ones, fainting and fits".
_NO_OTHERS = (
    r"(?! (?:(?:very|less|more) )?(?:common|frequent|uncommon|infrequent|rare|rarer) (?:ones|effects|reactions)"
    r"(?! (?:\w+ ){0,3}(?:is|are|was|were|has|have|may|can|could|should|include|includes|included|including)\b))"
)
# "hives, cough; weight gain, fits, and fever." goes on to its end.
_NO_REST = (
    r"(?! (?!(?:and|or|with|in|for|at|especially|particularly|mostly|mainly|usually)\b)"
    r"(?:(?!\b(?:is|are|was|were|has|have|had|may|can|could|should|must|will|it|they|this|these|there|occurs?|occurred)\b)"
    r"[^.;:]){2,200}?, (?:and|or) "
    r"(?:(?!\b(?:is|are|was|were|has|have|had|may|can|could|might|occurs?|occurred)\b)[^.;:,]){3,40}\.?\s*$)"
)
_LIST_END = re.compile(
    rf";(?! (?:and|or) ){_NO_OTHERS}{_NO_REST}{_NO_MEMBER}"
    r"|\.(?=\s+[A-Z])(?<![A-Z]\.)|\.$|\s[\u2013\u2014-]\s"
    rf"|{any_of(LIST_ENDS).source}",
    re.IGNORECASE,
)
_OCCUR = re.compile(r"(?:occurs?|occurred|are|is|were)\b", re.IGNORECASE)
# "The effects are gastrointestinal: pain, ...": the list begins behind what kind they are.
_KIND = re.compile(
    r"\s*(?:(?:mainly|mostly|usually|primarily) )?[\w-]+(?: (?:and|or) [\w-]+)?(?: in nature)?: (?=\w)"
    r"|,? ?(?:in|by|ordered|listed|ranked) [^,:;.]{3,60}: (?=\w)"
)
_RELATIVE = Cue(
    r", (?:which|due to|owing to|because of) [^,.;()]{1,140},(?=\s)"
    # "Anemia, although serious, is rare".
    r"|, (?:al)?though [^,.;()]{3,60},(?=\s)"
    # "Anemia, possibly related to a deficiency, has been described".
    r"|, (?:possibly|probably|perhaps|presumably|apparently|most likely|sometimes|occasionally|often|rarely"
    r"|chiefly|mainly|mostly|largely|partly|primarily|usually) "
    r"(?:due|owing|related|secondary|because|caused|associated|fatal|severe|serious|permanent|irreversible|reversible"
    r"|life-threatening)\b[^,.;()]{0,100},(?=\s)"
    # "Gout, an illness that hurts, has been reported".
    r"|, an? (?:[\w-]+ ){1,6}(?:that|which) [^,.;()]{3,80},(?=\s(?:has|have|is|are|was|were|may|can|could|occurs?)\b)"
    # "Cough due to more bradykinin, angioedema and rash": the list goes on behind the reason.
    r"| (?:due|owing) to [^,.;()]{1,80}(?=, (?!it\b|they\b|this\b|the\b|which\b|and\b|but\b)[^.;]*,? (?:and|or) )"
    # "Asthma in those who smoke it, fits, and rash": in whom one of them is seen.
    r"| in (?:those|people|patients|persons|users|women|men) who [^,.;()]{2,60}(?=, (?!it\b|they\b|this\b|the\b)"
    r"[^.;]*,? (?:and|or) )"
    # "Bad teeth if used by children, and fits".
    r"| (?:if|when) (?:used|taken|given) (?:by|in|to|during) [^,.;()]{1,80}(?=, (?!it\b|they\b|this\b|the\b))"
    # "rash when taken by mouth; and dry skin when used topically".
    r"| when (?:taken|used|given|applied|injected|inhaled)"
    r"(?: (?:by mouth|orally|topically|intravenously|by injection|by inhalation|on the skin))?(?=; and )",
    re.IGNORECASE,
)
_CASES = re.compile(r"\s(?:cases|occasions|instances)\b")
_DIRECTLY = re.compile(r"\s*(?:as )?(?:occurring |seen )?", re.IGNORECASE)
# "Rash due to histamine release may follow": why the list before it occurs.
_CAUSE = re.compile(r"\b(?:due|owing) to\s*$", re.IGNORECASE)
_PARENTHESES = re.compile(r"\([^()]*\)")
# "Hives are rare in adults, and cough has been reported": the cough's list begins behind what is said of the hives.
_SAID_BEFORE = re.compile(
    r"(?:\s(?:been|also|very|relatively|quite|fairly|more|most|less|\w+ly))*"
    r"(?:\s(?:common|frequent|rare|uncommon|infrequent|possible|reported|observed|seen|noted|described))?"
    r"(?:\s(?:in|with|at|during|after|among|on|within)\s[^,;.:()]{2,60}?)?,?\sand\s"
    r"|\s[\w-]+\s(?:in|to|for)\s[^,;.:()]{2,60}?,\sand\s"
    r"|\s(?:the|an?|among|one of)\s[^,;.:()]{2,60}?,\sand\s",
    re.IGNORECASE,
)
_AUXILIARY = r"(?:may|can|could|might|will|has|have|is|are|was|were)"
# "It often causes hives, and it may cause fits": how often and how badly is said of the hives alone.
_STATED_BEFORE = Cue(
    rf"\b(?:and|or)\s+(?=(?:(?:also|then|\w+ly)\s+)?"
    rf"(?:(?:it|its|they|their|this|these|there|the|other|others|further|additional|{_AUXILIARY})\b"
    rf"|(?:[\w-]+\s){{1,4}}?{_AUXILIARY}\b|$))"
    rf"|,\s(?:also\s)?(?=(?:may|can|could|might)\b)|,\s(?:and|or)\s(?![^,]{{2,40}},\s(?:[\w-]+\s){{0,3}}$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands.

    `drug` holds the drug's names, `reactions` says whether the section is about them, `told` whether the sentence
    before was; `frequency`, `qualifier` and `figures` are those of the headings and labels above it. `contexts` are
    those of the reactions that are read: of people who take the drug as usual, or of what is set aside.
    """

    drug: re.Pattern[str]
    reactions: bool
    frequency: str | None = None
    qualifier: str | None = None
    figures: Figures = NO_FIGURES
    told: bool = False
    contexts: frozenset[StatementContext | None] = frozenset({None})


@dataclass(frozen=True, slots=True)
class Stretch:
    """A list from `start` to `end` of the sentence, and what the words around it say of its members.

    `change` is what happens to them, as a noun phrase that their names complete: "exacerbation of". A list that is
    `named` was found by its names, which need no other proof; one that is `announced` is said to be of side effects.
    """

    start: int
    end: int
    frequency: str | None
    qualifier: str | None
    figures: Figures = NO_FIGURES
    change: str | None = None
    named: bool = False
    announced: bool = False


@lru_cache(maxsize=1024)
def without_asides(text: str) -> str:
    """Overwrite what stands in parentheses, positions kept."""
    return _PARENTHESES.sub(blank, text)


def blank(found: re.Match[str]) -> str:
    """Give blanks in the length of what was found."""
    return " " * len(found.group())


def after(text: str, match: re.Match[str], setting: Setting, *, announced: bool = False) -> Stretch:
    """Find the list that follows; its frequency word stands before it in the clause or in the phrase."""
    start = _begun(text, match.start())
    kind = _KIND.match(text, match.end())
    first = kind.end() if kind else match.end()
    ended = _LIST_END.search(_without_relatives(without_asides(text)), first)
    last = ended.start() if ended else len(text)
    said = text[max(start, match.start() - 2 * NEAR) : match.end()]
    frequency = _last_frequency(said) or _told_behind(text, ended) or setting.frequency
    severe = _SEVERITY.search(text, start, match.start()) if announced else None
    qualifier = severe.group().lower() if severe else setting.qualifier
    return Stretch(first, last, frequency, qualifier, announced=announced)


def _begun(text: str, at: int) -> int:
    """Find where the statement begins that goes on at a position: behind all that its clause stated before."""
    start, _ = modality.clause_bounds(text, at)
    return max((start + stated.end() for stated in _STATED_BEFORE.finditer(text[start:at])), default=start)


def _told_behind(text: str, ended: re.Match[str] | None) -> str | None:
    """Give the frequency of "effects such as ... are common", said of all the list by the verb that ends it."""
    if ended is None or not _OCCUR.match(text, ended.start()):
        return None
    return _frequency_beyond(text[ended.end() : ended.end() + NEAR])


# "Hand-foot syndrome, in which the palms become red and painful, is frequent", "Gout, a painful illness, has been
# reported": what the syndrome is.
_IN_WHICH = re.compile(
    r", (?:in|by|during|at|of|for) which [^.;]*$|(?<=[\w)]), an? (?!(?:\w+ )?rash\b)(?:[\w-]+ ){1,8}?[\w-]+,\s*$",
    re.IGNORECASE,
)


def before(text: str, match: re.Match[str], setting: Setting) -> Stretch:
    """Find the list that precedes, from where its clause begins; its frequency word may stand in the phrase."""
    end = match.start()
    spoken = _without_relatives(without_asides(text))
    start, _ = modality.clause_bounds(spoken, end)
    end = explained.start() if (explained := _IN_WHICH.search(text[:end], start)) else end
    if "," not in text[start:end] and (cause := _CAUSE.search(text, 0, start)):
        end = cause.start()
        start, _ = modality.clause_bounds(text, end)
    for boundary in _LIST_END.finditer(spoken, start, end):
        start = boundary.end()
    said = _SAID_BEFORE.match(text, start, end)
    start = said.end() if said else start
    beyond = _frequency_beyond(text[match.end() : match.end() + NEAR])
    return Stretch(start, end, _last_frequency(match.group()) or beyond or setting.frequency, setting.qualifier)


def _without_relatives(text: str) -> str:
    """Overwrite ", which may be serious,", positions kept."""
    return _RELATIVE.sub(blank, text)


def _frequency_beyond(text: str) -> str | None:
    """Give the frequency of "... occur rarely", "... in rare cases", "... in some people"."""
    return next((found.word for found in find_frequencies(text) if _says_how_often(text, found)), None)


def _says_how_often(text: str, found: FoundFrequency) -> bool:
    directly = bool(_DIRECTLY.fullmatch(text, 0, found.start))
    return directly or found.counts_people or bool(_CASES.match(text, found.end))


def _last_frequency(text: str) -> str | None:
    found = find_frequencies(text)
    return found[-1].word if found else None
