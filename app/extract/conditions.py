"""Finds the conditions in the words for a group of patients: "people with asthma or gout" is about asthma and gout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.cue import Cue
from app.extract.condition_clauses import without_clauses
from app.extract.condition_examples import at_risk, special_cases, split_examples, without_examples
from app.extract.condition_openers import LEAD_IN, SOMEBODY, cleaned, opened
from app.extract.condition_persons import of_persons, whose
from app.extract.coordination import Piece, coordinated
from app.extract.phrases import alternatives, trim_phrase
from app.extract.shared_nouns import each_organ, with_shared_nouns
from app.vocabulary.patients import (
    ANYBODY,
    CLAUSE_TAILS,
    DOING,
    GROUPS,
    IF_PRESENT,
    ILLNESS_WORDS,
    NOT_CONDITIONS,
    PATIENT_ADJECTIVES,
    SEXES,
)
from app.vocabulary.restrictions import STRENGTH_WORDS

PERSON = re.compile(
    rf"\b(?:(?:all|any|some|most|many|certain|other|older|young|pregnant|elderly|adult|nursing|female|male|"
    rf"{PATIENT_ADJECTIVES}) )*"
    rf"(?:{alternatives(ANYBODY)}|{alternatives(GROUPS)})\b",
    re.IGNORECASE,
)
ILLNESS = re.compile(rf"\b(?:{'|'.join(ILLNESS_WORDS)})\b", re.IGNORECASE)
_ONLY_ANYBODY = re.compile(SOMEBODY, re.IGNORECASE)
_TAIL = Cue(rf",? (?:{'|'.join(CLAUSE_TAILS)})\b.*", re.IGNORECASE | re.DOTALL)
_IF_PRESENT = re.compile(rf"{IF_PRESENT} ", re.IGNORECASE)
_DOING = re.compile(rf"(?:{SOMEBODY} )?{DOING}\b", re.IGNORECASE)
_NOT_A_CONDITION = Cue(rf"(?:{'|'.join(NOT_CONDITIONS)}|(?:\w*groups of )?{SOMEBODY})", re.IGNORECASE)
_EVERYBODY = re.compile(
    r"(?:in |for |both )*(?:adults and children|children and adults|men and women|women and men)\W*$", re.IGNORECASE
)
_LONGEST_GROUP = 600
_STRENGTH = re.compile(rf"\b(?:{alternatives(STRENGTH_WORDS)})\b", re.IGNORECASE)
_REACTION = re.compile(
    r"\b(?:hypersensitiv\w*|intoleran\w+ to|(?:toxic|anaphyla\w+) reactions? to"
    r"|allerg(?:y|ies|ic(?:[- ]type)? reactions?) (?:to|against)|allergic to"
    r"|reactions (?:after|following) (?:taking|use of|treatment with|administration of|exposure to))\b",
    re.IGNORECASE,
)
_REACTS = re.compile(r" (?:to|against|after|following) ")
_ALLERGIC = re.compile(r"\b(allergic|hypersensitive|intolerant|sensitive) to (.+)", re.IGNORECASE | re.DOTALL)
_NOT_AN_AGE = re.compile(r"\b(?:pregnan|nursing|breast|elderly|women|mothers)", re.IGNORECASE)
_SEX = re.compile(SEXES, re.IGNORECASE)
_NEXT_GROUP = re.compile(rf"(?:in|for|by|of) (?:{PERSON.pattern})", re.IGNORECASE)  # "..., and in people taking B"
# "To children or teenagers with gout or to those with lupus", "in the old, in the frail, and in those with gout".
_TO_OTHERS = re.compile(
    rf"(?:,? (?:and|or)|,) (?:to|in|for|by|from) "
    rf"(?=(?:{PERSON.pattern}) (?:with|who|under|aged)\b|the (?:{PERSON.pattern})(?: or|,|$))",
    re.IGNORECASE,
)
_SHARED = re.compile(r" (?:to|with|who|under|aged|younger|below|less)\b", re.IGNORECASE)
_ALTERNATIVE = re.compile(
    r"(?<=\w) or (?=(?:a |an |at )?(?:\w+ )?(?:history|risk|suspicion|signs|presence) of\b|"
    r"(?:active|current|acute|recent) [\w-]+ \w)",
    re.IGNORECASE,
)
_PERSONS_NEXT = re.compile(rf", (?:and |or )?(?=(?:{PERSON.pattern}) (?:of|with|who|under|over|aged)\b)", re.IGNORECASE)
_TWO_ILLNESSES = Cue(
    r"(?P<first>(?:(?!of\b|with\b|to\b|in\b|from\b|or\b|and\b)[\w'\u2019-]+ ){0,4}?"
    rf"(?:{'|'.join(ILLNESS_WORDS)})) or (?P<second>\w+ with(?: (?!or\b|and\b)[\w'\u2019-]+){{1,4}})",
    re.IGNORECASE,
)
_OWN_CLAUSE = re.compile(r"\b(?:that|who|which|with)\b", re.IGNORECASE)
_APPOSITION = re.compile(r", an? .*", re.IGNORECASE | re.DOTALL)
# "65 years of age and older", "at 20 weeks or later in pregnancy": a bound, and no other condition.
_MORE_OF_IT = re.compile(
    r"(?:(?:weigh|weighing) .+|older|younger|above|over|later|earlier|below|under|less|more|up)(?: (?:in|of) \w+)?"
    # "In the last three or four days"
    r"|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours|days|weeks|months|years)",
    re.IGNORECASE,
)
# Even an item that is only this names nothing: "lupus and related diseases".
_NOTHING_ITSELF = re.compile(
    r"(?:(?:other )?(?:related|similar|such) (?:diseases|conditions|disorders|drugs|compounds|substances)|others?|etc)",
    re.IGNORECASE,
)
# Those who "could have" something are restricted like those who have it.
_MAY_HAVE = re.compile(r"\b(?:who|that) (?:could|may|might|can) (?:also )?have\b", re.IGNORECASE)
# "Diseases of the cornea and conjunctiva": of both.
_OF_A_PART = re.compile(
    r"\b(?:diseases?|disorders?|infections?|tumou?rs?|cancers?|inflammation|surgery|operations?) (?:of|on) the "
    r"(?:[\w-]+ )?[\w-]+$",
    re.IGNORECASE,
)
_PART = re.compile(rf"(?!(?:{'|'.join(ILLNESS_WORDS)})\b)(?:the )?[a-z]+", re.IGNORECASE)
# "A history, symptoms, or signs of gout": who had it or has it.
_HISTORY_OR_SIGNS = re.compile(
    r"\bhistory(?:(?:, |,? or )(?:signs?|symptoms?|evidence|suspicion))+ of\b"
    r"|\b(?:signs?|symptoms?|evidence)(?:(?:, |,? or )(?:signs?|symptoms?|evidence))*,? or (?:an? )?history of\b",
    re.IGNORECASE,
)
# "Heart block unless paced, infection until resolution, and gout": the list goes on behind the exception.
_UNLESS = re.compile(
    r",? (?:unless|until) [^,;]{3,60}(?=, (?:[^,;]{3,60}, )*(?:and|or) )"
    # The last two may be joined without a comma, as no reason or exception is.
    r"|,? until [^,;]{3,30}(?=, (?!(?:because|since|as|in|when|where|which|so|due|given|after|although|if|for|and|or|"
    r"but)\b)"
    r"[^,;]{3,60} (?:and|or) )",
    re.IGNORECASE,
)
# "Unable to sit or stand": the verbs are one condition.
_UNABLE = re.compile(r"\b(?:(?:un)?able|inability) to [\w-]+$", re.IGNORECASE)
# "A history of gout, of lupus or of asthma": "of" stands before each.
_HISTORY_OF = re.compile(
    r"\b(?:history|presence|evidence|signs|risk|symptoms|cases) of [^,;]+(?:,| and| or)(?: and| or)? of "
)
# "Allergic reactions to it in the past, or gout": "in the past" belongs to no name.
_IN_THE_PAST = re.compile(r" in the past(?= (?:and|or)\b|[,.;]|$)", re.IGNORECASE)
_OF_EACH = re.compile(r"(,(?: and| or)?| and| or) of(?= (?!child|reproductive))")
# "People who have gout or lupus"; of those who need or do something all that follows is one thing.
_WHO_HAVE = re.compile(
    rf"(?:{PERSON.pattern}) (?:with|who (?:currently |already )?(?:have|has|had|suffer(?:s|ed)?))\b", re.IGNORECASE
)
# "A predisposition to it" is to what was named before.
_NAMED_BEFORE = re.compile(r"\b(?:it|this|these|them)$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:of|with|to|in|by|from|due|for|on|at|than|within|involving)\b", re.IGNORECASE)


def strength_word(text: str) -> str | None:
    """Find the strength that a word in the text says (`absolute`, `relative`)."""
    found = _STRENGTH.search(text)
    return STRENGTH_WORDS[found.group().lower()] if found else None


def is_reaction(text: str) -> bool:
    """Tell whether it speaks of an allergy or intolerance to something."""
    return bool(_REACTION.search(text))


def is_anybody(text: str) -> bool:
    """Tell whether the words are for persons at large, "most patients"."""
    return bool(_ONLY_ANYBODY.fullmatch(text.strip()))


def conditions(group: str) -> list[str]:
    """Split the words for a group into conditions, each a short noun phrase; "hypersensitivity to A or B" is one."""
    group = _IN_THE_PAST.sub("", group[:_LONGEST_GROUP].lstrip().replace(" as well as ", " and "))
    group = without_clauses(_HISTORY_OR_SIGNS.sub("history of", _MAY_HAVE.sub("who have", group)))
    group = _OF_EACH.sub(r"\1", group) if _HISTORY_OF.search(group) else group
    if _EVERYBODY.match(group):
        return []
    special = special_cases(group)
    group = _UNLESS.sub("", group)
    group, examples = split_examples(_IF_PRESENT.sub("", group, count=1) if _IF_PRESENT.match(group) else group)
    named = _named((*examples, *special))
    group = _TAIL.sub("", group)
    return _in_group(_bare(group), whose(group)) + named


def _named(lists: Iterable[str]) -> list[str]:
    """Name the conditions that are examples of another one."""
    return [name for text in lists for name in _kept(with_shared_nouns(_parted(_TAIL.sub("", text))))]


def _in_group(group: str, who: str) -> list[str]:
    first, *others = _TO_OTHERS.split(group)
    if others or _one_group(first):
        one = _in_group(first, who) if others else _kept([first])
        return one + [name for other in others for name in _in_group(_bare(other), whose(other))]
    if _ALLERGIC.search(group):
        return _kept(_allergies(group), who=who)
    return _kept(with_shared_nouns(_reactions(group) if _REACTION.search(group) else _parted(group)), who=who)


def item_conditions(label: str) -> list[str]:
    """Conditions of a list item: one, unless it is a bare "A or B"; what follows a preposition is never split."""
    if _WHO_HAVE.match(label) and not _REACTION.search(label):
        return conditions(label)
    special = [*special_cases(label[:_LONGEST_GROUP]), *at_risk(label[:_LONGEST_GROUP].strip(" ."))]
    return _of_item(_APPOSITION.sub("", without_examples(label[:_LONGEST_GROUP]))) + _named(special)


def _of_item(label: str) -> list[str]:
    who = whose(label)
    label = _bare(label)
    if _PREPOSITION.search(label) or _REACTION.search(label):
        parts = [label] if _REACTION.search(label) else _alternatives(label)
        found = _kept(parts, who=who, anything=True) or _kept([label.split(",", 1)[0]], who=who, anything=True)
        return [name for whole in found for name in each_organ(whole)]
    return _kept(with_shared_nouns(_parted(label)), who=who, anything=True)


def _alternatives(label: str) -> list[str]:
    """Part an item's second condition from its first: "sepsis or risk of sepsis", "ulcers, or diseases that bleed"."""
    parts = [part for whole in _PERSONS_NEXT.split(label) for part in _ALTERNATIVE.split(whole)]
    if whole := _TWO_ILLNESSES.fullmatch(label):
        return [whole.group("first"), whole.group("second")]
    first, comma, second = label.partition(", or ")
    apart = _OWN_CLAUSE.search(second) or not _PREPOSITION.search(first)
    if comma and apart and "," not in first + second:
        return [first, second]
    return _illnesses_first(label) or parts


def _illnesses_first(label: str) -> list[str]:
    """Part a list of illnesses of which only the last ones have a preposition: "asthma, gout or ulcers of the leg"."""
    first, *others = [label[piece.start : piece.end] for piece in coordinated(label)]
    if not others or _PREPOSITION.search(first) or _OWN_CLAUSE.search(label):
        return []
    pieces = [first, *(piece for piece in others if not _NAMED_BEFORE.search(piece))]
    return pieces if all(ILLNESS.search(piece) for piece in pieces) else []


def _bare(group: str) -> str:
    """Take off "people with" and what else opens a group."""
    bare = opened(group)
    return LEAD_IN.sub("", bare, count=1) if LEAD_IN.match(bare) and not _ALLERGIC.search(group) else bare


def _members(text: str) -> Iterator[Piece]:
    """Split a list, what ends in a hyphen together with the next: "second- or third-degree heart block" is one."""
    first: Piece | None = None
    for piece in coordinated(text):
        whole = (
            piece._replace(text=f"{text[first.start : piece.start]}{piece.text}", start=first.start) if first else piece
        )
        first = whole if whole.text.endswith("-") else None
        if first is None:
            yield whole


def _parted(text: str) -> list[str]:
    """Split a list; an organ that shares its noun gets it, and what holds only with another drug is dropped."""
    found: list[str] = []
    start, end, doing = 0, 0, False
    for piece in _members(text):
        if (
            found
            and (
                _MORE_OF_IT.fullmatch(piece.text.strip(" ."))
                or _UNABLE.search(found[-1])
                or (_OF_A_PART.search(found[-1]) and _PART.fullmatch(piece.text.strip(" .")))
            )
            and not PERSON.match(piece.text)
        ):
            found[-1], end = text[start : piece.end], piece.end
            continue
        start, does = piece.start, bool(_DOING.match(piece.text))
        if does and not _ONLY_ANYBODY.match(piece.text) and "and" in text[end : piece.start].split():
            found = found[:-1]
        elif not (doing and _is_taken(piece.text)):
            found += each_organ(text[piece.start : piece.end])
        doing = does or (doing and _is_taken(piece.text))
        end = piece.end
    return found


def _is_taken(text: str) -> bool:
    """Tell whether a member behind "taking A" is what is taken too: no illness, and no persons."""
    return not (ILLNESS.search(text) or PERSON.match(text) or LEAD_IN.match(text) or _DOING.match(text))


def _one_group(group: str) -> bool:
    """Tell whether it is persons and what they share: "children or adolescents to control a fever"."""
    pieces = coordinated(group)
    # "Girls and women of childbearing age" are one group, "women and men" are nobody in particular.
    if len(pieces) > 1 and _SEX.match(pieces[-1].text) and all(_SEX.fullmatch(piece.text) for piece in pieces[:-1]):
        return not _SEX.fullmatch(pieces[-1].text)
    persons = [PERSON.match(piece.text) for piece in pieces]
    last = persons[-1] if persons[1:] else None
    if last is None or _ONLY_ANYBODY.fullmatch(last.group()) or _NOT_AN_AGE.search(group):
        return False
    return all(persons) and bool(_SHARED.match(pieces[-1].text[last.end() :]))


def _allergies(group: str) -> list[str]:
    """Read "allergic to A or B, or who have C" as two allergies and C."""
    found: list[str] = []
    head = ""
    for piece in coordinated(group):
        if allergic := _ALLERGIC.search(piece.text):
            head = f"{allergic.group(1)} to "
            found.append(allergic.group())
        elif head and piece.text.startswith("to "):
            found[-1] += f" or {piece.text}"
        elif head and not LEAD_IN.match(piece.text):
            found.append(head + trim_phrase(piece.text))
        else:
            head = ""
            found.append(piece.text)
    return found


def _reactions(group: str) -> list[str]:
    """Keep what one reaction is to in one piece: "asthma, hypersensitivity to A, B or C" is two conditions."""
    found: list[str] = []
    start: int | None = None
    for piece in _members(group):
        reaction = _REACTION.search(piece.text)
        next_group = any(p.match(piece.text) for p in (LEAD_IN, _NEXT_GROUP, PERSON, _DOING))
        begins = next_group or ILLNESS.search(piece.text)
        if start is not None and not reaction and not begins:
            found[-1] = group[start : piece.end]
        else:
            start = piece.start if reaction and _REACTS.search(piece.text) else None
            whole = group[piece.start : piece.end]
            found += [whole] if reaction else each_organ(opened(whole))
    return found


def _kept(pieces: list[str], *, who: str = "", anything: bool = False) -> list[str]:
    """Clean the pieces; in prose what a group does or a mere pronoun is no condition, in a list `anything` is."""
    found: list[str] = []
    for piece in pieces:
        text = cleaned(piece)
        said = of_persons(text, whose(piece) or who)
        if anything:
            found.extend([said or text] if not _NOTHING_ITSELF.fullmatch(text) else [])
        elif not (_NOT_A_CONDITION.fullmatch(text) or _DOING.match(text)):
            found.append(said)
    return [text for text in found if text]
