"""Reads approvals off the prose: "approved by the FDA in March 2012", "First EU approval 8 March 2002".

A date goes with the jurisdictions named next to it, on the side that the sentence begins with: "in the US in 1998 and
in Europe in 1999", "in 1998 in the US". Only what stands in the same clause as the decision counts, and only the
drug's own approvals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.cue import Cue
from app.extract.evidence import sentence_evidence
from app.extract.name_subjects import is_about_drug
from app.extract.own_names import names_own_drug, own_names
from app.extract.statements import Statement, statements
from app.facts.regulatory import RegulatoryFact, RegulatoryKind
from app.values.date import find_dates
from app.values.jurisdiction import find_places
from app.vocabulary.approval_words import APPROVED, NOT_A_DECISION
from app.wikitext.document import Document

_APPROVED = Cue(rf"\b(?:{'|'.join(APPROVED)})\b", re.IGNORECASE)
_NOT = re.compile(rf"\b(?:{'|'.join(NOT_A_DECISION)})\b|n['\u2019]t\b", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[;:]|,? \b(?:but|although|though|while|whereas|however|after|when|where|because|since|until|which)\b"
    r"|,? \b(?:making|following)\b"
    r"|,? and (?:\w+ly )?(?:was|were|is|has|had|it|became|later|came|entered|went|remains?)\b"
    r"|,? and (?:\w+ly )?(?!approved|licen|author)\w+ed\b|\)",
)
_CLAUSE_START = re.compile(r"[;:]|, (?:but|and|although|while)\b| and (?=it\b)")
_OPENING_WORD = re.compile(r"(?:In|On)\s(?:early |mid-|late |the )?")
_OPENING_END = re.compile(r"(?:,\s|\s(?=it\b|the\b|[A-Z]))")
_ACRONYM = re.compile(r"\([A-Z]{2,6}\)")
_FIRST_OF_ITS_KIND = re.compile(r"\b(?:is|was|became)\b[^,;.]{0,20}\bfirst\b[^,;.]{0,60}$")
_LICENCE_DEAL = re.compile(r"\b(?:to|from)\s[A-Z]")
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|be|being|and|first|initially|originally|subsequently|later|also|finally|formally|fully|eventually|officially|,)\s*$",
    re.IGNORECASE,
)
_AGENCY_TAIL = re.compile(r"(?:\s+(?:has|have|had|first|also|then|later|initially))*\s*$")
_LONGEST_CLAUSE = 240
_LONGEST_OPENING = 80
_NEAR = 4
_GOT = ("received", "receives", "gained", "obtained", "won", "got")


@dataclass(frozen=True, slots=True)
class Decision:
    """An approval: where, when, either of which may be unknown, and its words."""

    jurisdiction: str | None
    date: str | None
    raw: str


def approvals(document: Document) -> Iterator[RegulatoryFact]:
    """Every approval of the drug that the prose states, with its jurisdiction and date where it gives them."""
    own = own_names(document)
    for statement in statements(document):
        if _APPROVED.search(statement.text) is None:
            continue
        for decision in decisions(statement.text, document.title, own):
            yield _fact(decision, statement)


def decisions(text: str, title: str, own: frozenset[str]) -> list[Decision]:
    """Read the decisions of one sentence about a drug called `own`."""
    text = _ACRONYM.sub(lambda match: " " * len(match[0]), text)
    found: list[Decision] = []
    read_to = 0
    for cue in _APPROVED.finditer(text):
        if cue.start() < read_to or _NOT.search(text[max(read_to, _clause_start(text, cue.start())) : cue.end()]):
            continue
        stop = _CLAUSE_END.search(text, cue.end(), cue.end() + _LONGEST_CLAUSE)
        end = stop.start() if stop else min(len(text), cue.end() + _LONGEST_CLAUSE)
        if _is_own(text, cue, end, title, own) and not _NOT.search(text[cue.end() : end]):
            found.extend(_dated(text, cue, end))
            read_to = end
    return found


def _clause_start(text: str, place: int) -> int:
    window = max(0, place - _LONGEST_CLAUSE)
    return max((match.end() for match in _CLAUSE_START.finditer(text, window, place)), default=window)


def _is_own(text: str, cue: re.Match[str], end: int, title: str, own: frozenset[str]) -> bool:
    """Tell whether the drug is what was approved: the subject of a passive, the object of an active sentence."""
    before, words = text[max(0, cue.start() - _LONGEST_CLAUSE) : cue.start()], cue[0].lower()
    following = " ".join(text[cue.end() : end].split()[:_NEAR])
    if words.startswith("first"):
        return not before.strip()
    if "licen" in words and _LICENCE_DEAL.search(text[cue.end() : end]):
        return False
    subject = _last_subject(text, cue.start())
    about = _names_drug(text[subject : subject + _LONGEST_CLAUSE], title, own)
    if words.startswith(_GOT):
        return about or names_own_drug(following, own)
    if _PASSIVE.search(before) or _FIRST_OF_ITS_KIND.search(before):
        return about
    return _agency_before(before) is not None and _names_drug(following, title, own)


def _names_drug(text: str, title: str, own: frozenset[str]) -> bool:
    """Tell whether a clause or an object begins with the drug: "it", "the drug", one of its names."""
    words = text.split()[:_NEAR]
    phrase = " ".join(words)
    return is_about_drug(f"{phrase[:1].upper()}{phrase[1:]} ", title) or names_own_drug(phrase, own)


def _last_subject(text: str, place: int) -> int:
    """Give where the clause of a decision begins: behind an opening, or behind a semicolon or "but"."""
    return max(_clause_start(text, place), _opening(text))


def _opening(text: str) -> int:
    """Give the end of an opening such as "In March 2012," or "In the United States,", else 0."""
    start = _OPENING_WORD.match(text)
    if start is None:
        return 0
    head = text[:_LONGEST_OPENING]
    ends = [found.end for found in find_dates(head) if found.start == start.end()]
    ends += [found.end for found in find_places(head) if found.start == start.end()]
    comma = _OPENING_END.match(text, ends[0]) if ends else None
    return comma.end() if comma else 0


def _agency_before(before: str) -> str | None:
    places = find_places(before)
    if not places or not _AGENCY_TAIL.fullmatch(before[places[-1].end :]):
        return None
    return places[-1].code


def _dated(text: str, cue: re.Match[str], end: int) -> list[Decision]:
    """Pair the dates and jurisdictions of the clause, the opening date and the deciding agency included."""
    clause = text[cue.start() : end]
    opening = text[: _opening(text)] if not _clause_start(text, cue.start()) else ""
    agency = _agency_before(text[max(0, cue.start() - _LONGEST_CLAUSE) : cue.start()])
    inside = _tokens(clause)
    if agency and all(kind == "date" for _, kind, _ in inside):
        inside.insert(0, (-1, "place", agency))
    before = [(-1, kind, value) for _, kind, value in _tokens(opening)]
    dated_twice = all(any(kind == "date" for _, kind, _ in tokens) for tokens in (before, inside))
    if dated_twice or any(value is None for _, _, value in (*before, *inside)):
        return []
    pairs = _paired([(kind, value) for _, kind, value in (*before, *inside)])
    return [Decision(place, date, clause.strip(" ,.")) for place, date in pairs]


def _tokens(text: str) -> list[tuple[int, str, str | None]]:
    """List the dates and jurisdictions of a text in order; a place without a code has no value."""
    dates = [(date.start, "date", date.iso) for date in find_dates(text)]
    places = [(place.start, "place", place.code) for place in find_places(text)]
    return sorted([*dates, *places], key=lambda token: token[0])


def _paired(tokens: list[tuple[str, str | None]]) -> list[tuple[str | None, str | None]]:
    """Pair in order: dates before places if the first token is a date, else places before their date."""
    kinds = [kind for kind, _ in tokens]
    if "place" not in kinds:
        return [(None, value) for _, value in tokens]
    if kinds[0] == "place":
        return list(reversed(_dates_first(tokens[::-1])))
    return _dates_first(tokens)


def _dates_first(tokens: list[tuple[str, str | None]]) -> list[tuple[str | None, str | None]]:
    pairs: list[tuple[str | None, str | None]] = []
    date: str | None = None
    for kind, value in tokens:
        if kind == "date":
            date = value
        elif (value, date) not in pairs:
            pairs.append((value, date))
    return pairs


def _fact(decision: Decision, statement: Statement) -> RegulatoryFact:
    return RegulatoryFact(
        raw=decision.raw,
        evidence=sentence_evidence(statement),
        kind=RegulatoryKind.APPROVAL,
        jurisdiction=decision.jurisdiction,
        status="approved",
        date=decision.date,
    )
