"""Gives back the noun that two members of a list share: "renal or hepatic impairment", "type 1 or type 2 diabetes"."""

from __future__ import annotations

import re
from itertools import takewhile

from app.extract.coordination import is_adjective
from app.extract.substances import is_substance
from app.vocabulary.coordination import GRADES, GRADINGS, PLAIN_ADJECTIVES
from app.vocabulary.handling import WAY_IN_NOUNS, WAYS_IN
from app.vocabulary.patients import ADDICTIONS, ADDICTIVE, ALLERGENS, CAUSED_BY, EVENTS, HAPPENINGS, IMPAIRMENTS, ORGANS

_ORGAN = "|".join(ORGANS)
_ORGANS = re.compile(
    r"(?P<before>(?:[\w-]+ ){0,4}?)(?P<listed>[\w-]+(?:, [\w-]+)*,? (?:or|and|and/or) [\w-]+) (?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_MEMBERS = re.compile(r",? (?:or|and|and/or) |, ")
_PAIR = 2
_IMPAIRMENT = re.compile(IMPAIRMENTS, re.IGNORECASE)
_WAY = re.compile(WAYS_IN, re.IGNORECASE)
_WAY_NOUN = re.compile(WAY_IN_NOUNS, re.IGNORECASE)
_ORGAN_ALONE = re.compile(_ORGAN, re.IGNORECASE)
_ORGAN_LAST = re.compile(rf"\b(?:{_ORGAN})$", re.IGNORECASE)
_ORGAN_FIRST = re.compile(rf"(?:{_ORGAN}) [a-z]+", re.IGNORECASE)
_UNFINISHED = re.compile(r"-$|\bwho (?:are|is|have|had)$", re.IGNORECASE)
# "Old second or third-degree block", "block of second or third degree".
_ORDINAL_LAST = re.compile(r"\b(?:first|second|third)$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:(?:in|with) )?(?:first|second|third)", re.IGNORECASE)
_DEGREE_FIRST = re.compile(r"(?:first|second|third)[- ]degree\b", re.IGNORECASE)
_ADDICTIVE = re.compile(ADDICTIVE, re.IGNORECASE)
_LEAD_IN = re.compile(
    r"^(?:(?:those |people |patients |persons |individuals |who are |currently )*(?:undergoing|in) )", re.IGNORECASE
)
# "Alcohol or drug-dependent individuals": both of them dependent.
_ADDICTS = re.compile(rf"{ADDICTIVE}-(?:dependent|addicted)\b", re.IGNORECASE)
_ADDICTION = re.compile(rf"{ADDICTIVE} (?P<noun>{ADDICTIONS})", re.IGNORECASE)
_LEVEL_OF = re.compile(
    r"(?P<head>(?:[\w-]+ ){0,4}(?:levels?|concentrations?|lack|deficiency) of )[\w-]+$", re.IGNORECASE
)
# "Withdrawal of A or B", "asthma induced by A or B": B alone would be the drug.
_BY_DRUG = re.compile(rf"(?P<head>(?:[\w-]+ ){{0,5}}?(?:{EVENTS} (?:of|from)|{CAUSED_BY}) )[\w -]+", re.IGNORECASE)
# "Bleeding, perforation or blockage of the stomach": all of the stomach.
_HAPPENING = re.compile(rf"(?:[a-z]+ )?{HAPPENINGS}", re.IGNORECASE)
_WHERE = re.compile(rf"(?:[a-z]+ )?{HAPPENINGS} (?P<where>(?:of|in) (?:the |an? )?[a-z]+)", re.IGNORECASE)
_GRADED_LAST = re.compile(rf"\b(?:{GRADINGS})[ -](?P<grade>{GRADES})$", re.IGNORECASE)
_GRADE = re.compile(GRADES)
_GRADE_FIRST = re.compile(rf"{GRADES}\b")
# "SA or AV nodal disease": both of the node.
_INITIALS = re.compile(r"[A-Z]{2}")
_INITIALS_FIRST = re.compile(r"[A-Z]{2} [a-z]+ [a-z]+")
_ALLERGEN = re.compile(ALLERGENS, re.IGNORECASE)
_ALLERGY = re.compile(rf"{ALLERGENS}(?P<noun> (?:allerg(?:y|ies)|intolerance|protein allergy))", re.IGNORECASE)
# "Those under 18 after tonsillectomy or adenoidectomy": both times those under 18.
_OPERATION = r"[a-z]+(?:ectomy|otomy|ostomy|plasty)"
_AFTER_OPERATION = re.compile(rf"(?P<head>.*\b(?:following|after|undergoing) ){_OPERATION}", re.IGNORECASE)
_OPERATION_ALONE = re.compile(_OPERATION, re.IGNORECASE)
_ONE_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<kind>[a-z]{3,}) (?P<number>[A-Z]|\d{1,2}|I{1,3}V?)")
_NUMBERED_LAST = re.compile(rf"\b{_NUMBERED.pattern}$")


def each_organ(text: str) -> list[str]:
    """Read "severe renal or hepatic impairment" as severe renal impairment and severe hepatic impairment.

    Two organs share any noun, "gastric or duodenal ulcers"; more, and other adjectives, one that says what is impaired.
    """
    shared = _ORGANS.fullmatch(text.strip(" .,;"))
    if not shared:
        return [text]
    noun, members = shared.group("noun"), _MEMBERS.split(shared.group("listed"))
    two_organs = len(members) == _PAIR and all(map(_ORGAN_ALONE.fullmatch, members))
    ways = _WAY_NOUN.fullmatch(noun) and all(map(_WAY.fullmatch, members))
    if not (two_organs or ways) and not (_IMPAIRMENT.fullmatch(noun) and all(map(_of_a_part, members))):
        return [text]
    return [f"{shared.group('before')}{member} {noun}" for member in members]


def _of_a_part(word: str) -> bool:
    """Tell an adjective that may say what is impaired, "vestibular", from one that says how badly, "severe"."""
    return word.lower() not in PLAIN_ADJECTIVES and (bool(_ORGAN_ALONE.fullmatch(word)) or is_adjective(word.lower()))


def with_shared_nouns(pieces: list[str]) -> list[str]:
    """Complete members that share a word, "protein C" before "protein S deficiency", "low levels of A or B".

    What cannot stand alone, "second-", is joined with what follows.
    """
    found: list[str] = []
    for piece in (piece.strip(" .,;") for piece in reversed(pieces)):
        after = found[0] if found else ""
        if found and (shared := _LEVEL_OF.match(piece)) and _ONE_WORD.fullmatch(after):
            found[0] = f"{shared.group('head')}{after}"
        if of := _BY_DRUG.fullmatch(piece):
            drugs = list(takewhile(is_substance, found))
            found[: len(drugs)] = [f"{of['head']}{drug}" for drug in drugs]
        if (operated := _AFTER_OPERATION.fullmatch(piece)) and _OPERATION_ALONE.fullmatch(after):
            found[0] = f"{operated['head']}{after}"
        if after and _wants(piece, after):
            found[0] = f"{piece}{', ' if ' or ' in after else ' or '}{after}"
        else:
            found.insert(0, f"{piece}{_noun_after(piece, after)}")
    return found


def _wants(piece: str, after: str) -> bool:
    """Tell whether a member cannot stand without the next: "second-", "class III" before "IV heart failure"."""
    organs = _ORGAN_LAST.search(piece) and _ORGAN_FIRST.match(after)
    graded = _GRADE_FIRST.match(after) and (_GRADED_LAST.search(piece) or _GRADE.fullmatch(piece))
    degrees = _ORDINAL_LAST.search(piece) and (_DEGREE_FIRST.match(after) or _ORDINAL.fullmatch(piece))
    initials = _INITIALS.fullmatch(piece) and _INITIALS_FIRST.match(after)
    addicts = _ADDICTIVE.fullmatch(piece) and _ADDICTS.match(after)
    return bool(_UNFINISHED.search(piece) or addicts or organs or graded or degrees or initials)


def _noun_after(piece: str, after: str) -> str:
    """Find the one noun that the next member adds: to the same word and another number, or to another drug."""
    if _HAPPENING.fullmatch(piece) and (where := _WHERE.fullmatch(after)):
        return f" {where['where']}"
    if _ADDICTIVE.fullmatch(_LEAD_IN.sub("", piece)) and (addiction := _ADDICTION.fullmatch(after)):
        return f" {addiction.group('noun')}"
    if _ALLERGEN.fullmatch(piece) and (allergy := _ALLERGY.match(after)):
        return allergy["noun"]
    last, following = _NUMBERED_LAST.search(piece), _NUMBERED.match(after)
    if not last or not following or last.group("kind") != following.group("kind"):
        return ""
    noun = after[following.end() :]
    return noun if re.fullmatch(r" [a-z]+", noun) else ""
