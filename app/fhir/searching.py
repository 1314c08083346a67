"""Searches: pages of what matches, in the order of drugs and ids, as `searchset` bundles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from urllib.parse import quote, urlencode

from sqlmodel import Session

from app.fhir.elements import Json, filled
from app.fhir.errors import FhirError, outcome
from app.fhir.nothing_found import nothing_found
from app.fhir.questions import PAGE, Question, place_of
from app.fhir.reading import Made, by_drug
from app.fhir.summaries import part_of
from app.queries.fact_counts import count_facts
from app.queries.whole_drugs import count_drugs

# So many monographs are read for a page or a count at most, however few of what is made of them matches.
_MOST_DRUGS = 300

# After every id.
_LAST = "~"


@dataclass(frozen=True, slots=True)
class Found:
    """A page: what matched with what it was made of, the word for the next page if there may be one, and the total."""

    matches: list[tuple[Made, Json]]
    next: str | None
    total: int | None


def search(session: Session, base: str, question: Question) -> Json:
    """Answer a search. Raises FhirError."""
    found = Found([], None, _count(session, question)) if question.counts_only else _page(session, question)
    parts = [part_of(each, question.kind.version, question.summary, question.elements) for _, each in found.matches]
    return filled(
        resourceType="Bundle",
        type="searchset",
        total=found.total,
        link=_links(f"{base}/{question.kind.name}", question, found.next),
        entry=[
            *(_entry(base, each, "match") for each in parts),
            *(_entry(base, each, "include") for each in _included(question, found)),
            *_told(session, question, found),
        ],
    )


def _entry(base: str, resource: Json, mode: str) -> Json:
    address = f"{base}/{resource['resourceType']}/{resource['id']}"
    return {"fullUrl": address, "resource": resource, "search": {"mode": mode}}


def _included(question: Question, found: Found) -> Iterator[Json]:
    """Make what is to be sent along: of each drug once, however many of its resources match."""
    drugs = {made.slug: made.drug for made, _ in found.matches if made.drug}
    for kind, drug in product(question.included, drugs.values()):
        yield from (part_of(each, kind.version, question.summary, ()) for each in kind.resources(drug))


def _page(session: Session, question: Question) -> Found:
    """Read on from where the page before ended until there is one match more than the page holds."""
    matches: list[tuple[Made, Json]] = []
    for number, made in enumerate(by_drug(session, question.kind, question.conditions(), question.start)):
        begin = question.after if made.slug == question.start.slug else ""
        matches += ((made, each) for each in made.resources if each["id"] > begin and question.matches(each))
        if len(matches) > question.count:
            last, resource = matches[question.count - 1]
            more = place_of(question, last.slug, last.changed, resource["id"])
            return Found(matches[: question.count], more, _total(session, question))
        if number == _MOST_DRUGS:
            more = place_of(question, made.slug, made.changed, _LAST)
            return Found(matches, more, _total(session, question))
    return Found(matches, None, len(matches) if question.page is None else _total(session, question))


def _total(session: Session, question: Question) -> int | None:
    """Say how many matches there are where that takes no reading, or where it is wanted and takes little."""
    if question.total == "none":
        return None
    if question.total or (question.kind.single and question.countable):
        return _counted(session, question)
    return None


def _count(session: Session, question: Question) -> int:
    """Count the matches. Raises FhirError where that would take too long."""
    counted = _counted(session, question)
    if counted is None:
        raise FhirError(400, "too-costly", "There are too many drugs to be counted through: ask for fewer.")
    return counted


def _counted(session: Session, question: Question) -> int | None:
    """Count the matches; where they have to be read, of as many drugs as a page may read, and None for more."""
    if question.countable:
        return _count_unread(session, question)
    conditions = question.conditions()
    if question.kind.make is not None and count_drugs(session, conditions) > _MOST_DRUGS:
        return None
    return sum(_matching(session, question))


def _count_unread(session: Session, question: Question) -> int:
    if question.kind.single:
        return count_drugs(session, question.matching_drugs())
    return count_facts(session, question.matching_facts(), question.matching_drugs())


def _matching(session: Session, question: Question) -> Iterator[bool]:
    for made in by_drug(session, question.kind, question.conditions()):
        yield from map(question.matches, made.resources)


def _links(address: str, question: Question, more: str | None) -> list[Json]:
    """Link to the page itself, with the parameters that were heeded, and to the next one."""
    pages = {"self": question.page, "next": more}
    return [
        {"relation": relation, "url": f"{address}?{_query([*question.used, *([(PAGE, page)] if page else [])])}"}
        for relation, page in pages.items()
        if relation == "self" or page
    ]


def _query(pairs: list[tuple[str, str]]) -> str:
    return urlencode(pairs, quote_via=quote, safe=":,/|")


def _told(session: Session, question: Question, found: Found) -> Iterator[Json]:
    """Tell what was ignored, and what nobody knows here where nothing was found: neither is an error to FHIR."""
    if question.ignored:
        said = f"{question.kind.name} cannot be searched by {', '.join(question.ignored)}: ignored."
        yield _about("not-supported", said)
    if not found.matches and question.page is None and not question.counts_only:
        unknown = nothing_found(session, question)
        yield from [_about("not-found", *unknown)] if unknown else []


def _about(code: str, *texts: str) -> Json:
    return {"resource": outcome("warning", code, *texts), "search": {"mode": "outcome"}}
