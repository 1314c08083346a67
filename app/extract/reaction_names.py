"""Turns a stretch of text into the name of a reaction, and says whether it is one.

In prose a name must look like a medical condition (`is_reaction`: by ending, head noun or set phrase, see
`app.vocabulary.reaction_terms`); in a list that stands under a heading for reactions it need only be a noun phrase
(`is_plausible`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.cue import Cue
from app.extract.phrases import alternatives, trim_phrase
from app.extract.substances import substances_in
from app.vocabulary import reaction_phrases as phrases
from app.vocabulary import reaction_terms as terms
from app.vocabulary.coordination import BODY_WORDS

_COUNTING = re.compile(
    rf"^(?:(?:{'|'.join(phrases.BEFORE_COUNTING)}) )*(?:{alternatives(terms.COUNTING)})(?: of| for| about| over) "
    r"(?:developing |having |getting )?",
    re.IGNORECASE,
)
# "Cases of hepatitis and of kidney failure", "suppression, mostly neutropenia".
_FIRST = re.compile(
    r"^(?:in (?:[\w.-]+ ){0,5}(?:studies|trials?|study)(?: (?:in|of|with|among) (?:[\w-]+ )?"
    r"(?:adults|children|adolescents|patients|people|women|men|volunteers))?,?"
    r"|an? (?:\w+ )?number of(?= (?:cases|reports|instances) )"
    r"|the existence of|(?:mild|moderate) to (?:moderate|severe)"
    r"|thus|so|mostly|mainly|chiefly|primarily|predominantly|usually|typically|notably) ",
    re.IGNORECASE,
)
_RISK_LAST = re.compile(r"^(?:increased|higher|greater|elevated|raised) (.+) risks?$", re.IGNORECASE)
# "A significant increase in heart defects".
_MORE_OF = re.compile(r"^(?:[\w-]+ )?(?:increases?|rises?) in (?:the )?(?P<what>.+)$", re.IGNORECASE)
_BEFORE_NAME = re.compile(rf"^(?:{'|'.join(phrases.BEFORE_NAME)}) ", re.IGNORECASE)
_PEOPLE = rf"(?:(?:{'|'.join(phrases.BEFORE_PEOPLE)}) )*(?:{'|'.join(phrases.PEOPLE)})(?![\w-])"
_TAIL = re.compile(
    rf"\s+(?:(?:in|among|for|by|of) {_PEOPLE}|in (?:[\w-]+ ){{1,4}}patients|(?:{'|'.join(phrases.TAILS)})\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_FINITE = Cue(rf"\b(?:{'|'.join(phrases.FINITE)})\b", re.IGNORECASE)
# "Increases in cholesterol", "rash, and increases of bilirubin" hold no verb.
_RISES = Cue(
    r"(?:^(?:[\w-]+ (?:and [\w-]+ )?)?|(?:, (?:and |or )?|\band )(?:[\w-]+ )?)(?:increases|decreases) (?:in|of) ",
    re.IGNORECASE,
)
# What is "lower" here lies lower, and is not less: "lower back pain".
_LOWER_PARTS = re.compile(rf"lower (?:{alternatives(BODY_WORDS)}|abdominal|respiratory|urinary|extremity)\b")
# What happens to a cell or between nerves befalls nobody: "cell death", "more dopamine at the synapses".
_IN_CELLS = re.compile(
    r"(?:(?:\w+ )?(?:cell|neuronal|bacterial) (?:death|lysis)|(?:.* )?cell[- ]cycle arrest|apoptosis)(?: of .*)?"
    r"|.*\b(?:at|in|within) (?:the )?(?:[\w-]+ )?(?:synap\w+|nerve (?:endings|terminals))",
    re.IGNORECASE,
)
_PREPOSITION_FIRST = re.compile(rf"^(?:{'|'.join(phrases.NOT_FIRST)})\b", re.IGNORECASE)
# "Side effects are gastrointestinal-related", "hepatic (veno-occlusive disease)": no name by itself.
_OF_WHAT_PART = re.compile(
    r"(?:[\w-]+-related|hepatic|renal|cardiac|pulmonary|gastrointestinal|neurological|dermatological|ha?ematological)",
    re.IGNORECASE,
)
# "Platelet counts below the lower limit of normal".
_OUT_OF_RANGE = Cue(
    rf"(?:[\w-]+ ){{0,4}}(?:{alternatives(terms.MEASURED)}) (?:below|above|under|over|outside) "
    r"(?:[\w-]+ ){0,6}normal\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'\u2019-]*")
_OF = re.compile(
    r"\s(?:of|in|at|on|to|with|from|around|associated(?= with)|during|and|or|after|for|under|without)\s", re.IGNORECASE
)
_PLACE = re.compile(
    r"\s(?:of|in|at|on|to|with|from|around|associated(?= with)|during|after|for|under|without)\s", re.IGNORECASE
)
_PARENTHESES = re.compile(r"\([^()]*\)")
_SEVERITY = re.compile(rf"^(?:{alternatives(terms.SEVERITY)})(?![\w-])", re.IGNORECASE)
# Measured, and nothing said of how it changes: "coordination".
_UNCHANGED = terms.MEASURED - terms.HEADS
_NAMELESS = _UNCHANGED | BODY_WORDS | terms.WAYS_OF_GIVING
_WHERE = terms.MEASURED | BODY_WORDS | {"site", "sites"}
_EMPTY = terms.EMPTY_MODIFIERS | terms.VAGUE_HEADS | terms.EMPTY_HEADS | frozenset(terms.SEVERITY)
_MOST_WORDS = 12
_LONGEST_TEXT = 400  # characters: a name with all its circumstances is shorter
# Names: articles list the same reactions, and of one sentence several readings ask for each.
_REMEMBERED = 4096


@lru_cache(maxsize=_REMEMBERED)
def reaction_name(text: str) -> str:
    """Trim to the name: counting words, circumstances and populations off. Empty where no short phrase is left."""
    said = _FIRST.sub("", " ".join(text[:_LONGEST_TEXT].split()))
    said = said.replace('"', "") if said.count('"') == 2 else said  # noqa: PLR2004 - a word in quotation marks
    name = trim_phrase(_TAIL.sub("", f" {said}"))
    while (shorter := trim_phrase(_COUNTING.sub("", _BEFORE_NAME.sub("", name)))) != name:
        name = shorter
    name = _RISK_LAST.sub(r"\1", name)
    more = _MORE_OF.match(name)
    return more["what"] if more and is_reaction(more["what"]) else name


@lru_cache(maxsize=_REMEMBERED)
def is_plausible(name: str) -> bool:
    """Tell whether a member of a list of reactions can be the name of one: a noun phrase, not a clause or an aside."""
    words = _WORD.findall(name)
    if len(words) == 1 and (name.lower() in _NAMELESS or _OF_WHAT_PART.fullmatch(name)):
        return False
    if not words or len(words) > _MOST_WORDS or _is_empty(words):
        return False
    return not _FINITE.search(_RISES.sub("", name)) and not _PREPOSITION_FIRST.match(name) and not is_substance(name)


@lru_cache(maxsize=_REMEMBERED)
def is_reaction(name: str) -> bool:
    """Tell whether a phrase names a medical condition by the form of its words."""
    words = [word.lower() for word in _WORD.findall(name)]
    return (
        bool(words)
        and (_has_the_form(name, words) or (len(words) > 1 and _is_withdrawal(words)))
        and is_plausible(name)
        and not _IN_CELLS.fullmatch(name)
    )


def _has_the_form(name: str, words: list[str]) -> bool:
    head = _head(name, _OF) or words
    lessened = words[0] in terms.LESSENED and not _LOWER_PARTS.match(" ".join(words))
    if lessened and _is_condition(head[1:]) and words[-1] not in terms.MISSED_WHEN_LESS:
        return False
    if _is_condition(head) or _is_change(words, head) or _is_set_phrase(name):
        return True
    # In "kidney and liver damage" the head stands behind the conjunction.
    whole = _head(name, _PLACE) or words
    said = whole != head and (_is_condition(whole) or _is_change(words, whole))
    return said or _is_part_of_a_thing(name) or bool(_OUT_OF_RANGE.match(name)) or _is_kind_of_effect(words)


def _is_kind_of_effect(words: list[str]) -> bool:
    """Tell "significant extrapyramidal side effects", which a reader counts, from effects of no kind."""
    *_, kind, said = ["", "", *(word for word in words if word not in {"side", "adverse"})]
    return kind in terms.EFFECT_KINDS and said in {"effects", "symptoms", "events"}


def _head(name: str, ends: re.Pattern[str]) -> list[str]:
    return [word.lower() for word in _WORD.findall(ends.split(f" {name} ", maxsplit=1)[0])]


def _is_part_of_a_thing(name: str) -> bool:
    """Tell "problems with balance", "worsening of asthma": what is wrong says nothing, but with what it is."""
    head, *rest = _PLACE.split(f" {name} ", maxsplit=1)
    last = [word.lower() for word in _WORD.findall(head)][-1:]
    where = {word.lower() for word in _WORD.findall(" ".join(rest))}
    named = bool(where & _WHERE) or _is_condition(_head(" ".join(rest), _PLACE))
    return named and bool(terms.VAGUE_HEADS.intersection(last))


def is_substance(name: str) -> bool:
    """Tell whether a name is that of a drug or a class of drugs, from end to end."""
    return any(substance.start == 0 and substance.end == len(name) for substance in substances_in(name))


def is_clause(text: str) -> bool:
    """Tell whether a text, its parentheses apart, holds a finite verb."""
    return bool(_FINITE.search(_PARENTHESES.sub(" ", _RISES.sub("", text))))


def severity_of(text: str) -> str | None:
    """Give the word of severity that a name or label begins with."""
    found = _SEVERITY.match(text)
    return found.group().lower() if found else None


def _is_condition(head: list[str]) -> bool:
    if len(head) > 1 and head[-1].endswith(terms.LATIN_ENDINGS):
        return _is_condition(head[:-1])
    last = head[-1] if head else ""
    if last in terms.VAGUE_HEADS:
        return any(word not in terms.EMPTY_MODIFIERS and word not in terms.VAGUE_HEADS for word in head[:-1])
    if last in terms.HEADS or (last.rsplit("-", 1)[-1] in terms.HEADS):
        return True
    return last not in terms.NOT_CONDITIONS and last.endswith(terms.ENDINGS)


def _is_change(words: list[str], head: list[str]) -> bool:
    """Tell a measured thing with a word of change: "low platelet count", "decrease in neutrophil counts"."""
    changed = any(word in terms.CHANGES for word in words)
    return changed and (
        head[-1] in terms.MEASURED or (head[-1] in terms.CHANGES and any(w in terms.MEASURED for w in words))
    )


def _is_set_phrase(name: str) -> bool:
    return name.lower().startswith(terms.SET_PHRASES)


def _is_empty(words: list[str]) -> bool:
    """Tell whether all the words say nothing: "other side effects", "serious reactions"."""
    return all(word.lower() in _EMPTY for word in words) and not _is_withdrawal(words)


def _is_withdrawal(words: list[str]) -> bool:
    return " ".join(words).lower() in terms.WITHDRAWALS
