"""Reads routes of administration: all that the infobox lists, and what the lead says plainly ("by mouth").

Where there is no list, what a section on its administration says plainly counts too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import Cue
from app.extract.boxes import Found, find_all, with_value
from app.extract.evidence import parameter_evidence, sentence_evidence
from app.extract.extraction import Extraction, Problem, ProblemKind
from app.extract.name_subjects import is_about_drug
from app.extract.statements import statements
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence
from app.facts.routes import RouteFact
from app.values.pieces import pieces
from app.vocabulary.infobox_parameters import ROUTE_PARAMETERS
from app.vocabulary.routes import FORMS_ON_THE_SKIN, PROSE_ROUTES, ROUTES
from app.vocabulary.topics import Topic
from app.wikitext.document import Document


def _any_of(phrases: frozenset[str]) -> Cue:
    longest_first = "|".join(re.escape(phrase) for phrase in sorted(sorted(phrases), key=len, reverse=True))
    return Cue(rf"(?<![\w-])(?:{longest_first})(?![\w-])", re.IGNORECASE)


_ROUTE = _any_of(frozenset(ROUTES))
_PROSE_ROUTE = _any_of(PROSE_ROUTES)
_GIVEN = re.compile(
    r"\b(?:is|are|can be|may be|be|or|either)\s+(?:\w+ly\s+)?"
    r"(?:taken|given|used|administered|available|injected|applied)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|no|cannot|except|rather than|instead of)\b[^,;]{0,30}$", re.IGNORECASE)
_DOUBT = re.compile(r"\b(?:not|never|cannot|overdos\w*|if)\b", re.IGNORECASE)
_GENERAL = frozenset({"injection", "parenteral", "infusion"})
# Where a gel or cream goes that is not the skin, or that goes through it.
_WITHIN = frozenset({"transdermal", "vaginal", "rectal", "nasal", "ophthalmic", "otic"})
_BETWEEN = re.compile(r"\s+(?:and|or|&)\s+|/|\+")
_MARKS = "\n,;."
# Words that are routes by their make, such as "intravitreous", though the vocabulary does not list them.
_UNLISTED = re.compile(r"(?:intra|trans|sub|endo|epi|peri|para|retro)[a-z-]{3,}", re.IGNORECASE)


def extract(document: Document) -> Extraction[RouteFact]:
    """Read every route once, in standard terms; a listed route that is no known one stays as written."""
    result: Extraction[RouteFact] = Extraction()
    seen: set[str] = set()
    boxed = list(with_value(document, *ROUTE_PARAMETERS))
    topics = {Topic.LEAD} if boxed else {Topic.LEAD, Topic.DOSING}
    for route, raw, evidence in (*_boxed(boxed), *_said(document, topics)):
        if route not in seen:
            seen.add(route)
            result.facts.append(RouteFact(raw=raw, evidence=evidence, route=route))
    result.problems = [
        Problem(ProblemKind.UNTYPED_VALUE, found.parameter.name, piece)
        for found in boxed
        for piece in pieces(found.parameter.value.plain, _MARKS)
        if not _routes_of(piece)
    ]
    if not seen:
        result.missing.append(_missing(document))
    return result


def routes_in(text: str) -> list[tuple[str, str]]:
    """Read routes off a list: the standard term, and the words that stand there."""
    return [route for piece in pieces(text, _MARKS) for route in _routes_of(piece)]


def _routes_of(piece: str) -> list[tuple[str, str]]:
    matches = list(_ROUTE.finditer(piece))
    if not matches:
        return [(part.lower(), part) for part in _BETWEEN.split(piece) if _UNLISTED.fullmatch(part)]
    meant = [match for match in matches if not _DENIED.search(piece[: match.start()])]
    return [(ROUTES[match[0].lower()], match[0]) for match in _specific(meant)]


def _specific(matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out "injection" and "gel" where the same piece names the route itself ("vaginal gel")."""
    routes = {ROUTES[match[0].lower()] for match in matches}
    if len(routes) == 1:
        return matches
    placed = routes - {"topical"}
    return [match for match in matches if not _is_general(match[0].lower(), placed)]


def _is_general(word: str, placed: set[str]) -> bool:
    return ROUTES[word] in _GENERAL or (word in FORMS_ON_THE_SKIN and not _WITHIN.isdisjoint(placed))


def _boxed(boxed: list[Found]) -> Iterator[tuple[str, str, Evidence]]:
    for found in boxed:
        evidence = parameter_evidence(found.parameter)
        yield from ((route, raw, evidence) for route, raw in routes_in(found.parameter.value.plain))


def _said(document: Document, topics: set[Topic]) -> Iterator[tuple[str, str, Evidence]]:
    for statement in statements(document):
        usable = statement.topic in topics and _is_plain(statement.text, document.title)
        given = _GIVEN.search(statement.text) if usable else None
        if given is None:
            continue
        evidence = sentence_evidence(statement)
        for match in _PROSE_ROUTE.finditer(statement.text, given.end()):
            yield ROUTES[match[0].lower()], match[0], evidence


def _is_plain(text: str, title: str) -> bool:
    return is_about_drug(text, title) and not _DOUBT.search(text)


def _missing(document: Document) -> Missing:
    found = find_all(document, *ROUTE_PARAMETERS)
    said = next((each for each in found if not each.parameter.blank), None)
    if said is not None:
        state = MissingState.ASSERTED_NONE if said.asserted_none else MissingState.UNPARSED
        return Missing(what="routes.route", state=state, raw=said.text or said.parameter.raw)
    return Missing(what="routes.route", state=MissingState.BLANK if found else MissingState.ABSENT)
