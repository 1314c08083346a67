"""Searches: pages of what matches, in the order of drugs and ids, as `searchset` bundles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from sqlmodel import Session

from app.fhir.elements import Json, filled
from app.fhir.errors import FhirError, outcome
from app.fhir.questions import PAGE, Question, place_of
from app.fhir.reading import by_drug
from app.fhir.summaries import part_of
from app.fhir.versions import Version
from app.queries.fact_counts import count_facts
from app.queries.whole_drugs import count_drugs

# So many monographs are read for a page or a count at most, however few of what is made of them matches.
_MOST_DRUGS = 300

# After every id.
_LAST = "~"


@dataclass(frozen=True, slots=True)
class Found:
    """A page: what matched, where the next one begins if there may be more, and how many there are if that is known."""

    resources: list[Json]
    next: str | None
    total: int | None


def search(session: Session, version: Version, base: str, question: Question) -> Json:
    """Answer a search. Raises FhirError."""
    if question.counts_only:
        found = Found([], None, _count(session, version, question))
    else:
        found = _page(session, version, question)
    address = f"{base}/{question.kind.name}"
    entries = [
        {
            "fullUrl": f"{address}/{resource['id']}",
            "resource": part_of(resource, version, question.summary, question.elements),
            "search": {"mode": "match"},
        }
        for resource in found.resources
    ]
    return filled(
        resourceType="Bundle",
        type="searchset",
        total=found.total,
        link=_links(address, question, found.next),
        entry=[*entries, *_ignored(question)],
    )


def _page(session: Session, version: Version, question: Question) -> Found:
    """Read on from where the page before ended until there is one match more than the page holds."""
    slug, last = question.after
    matches: list[tuple[str, Json]] = []
    drugs = by_drug(session, version, question.kind, question.conditions(), slug)
    for number, (of_drug, resources) in enumerate(drugs):
        begin = last if of_drug == slug else ""
        matches += ((of_drug, each) for each in resources if each["id"] > begin and question.matches(each))
        if len(matches) > question.count:
            shown = matches[: question.count]
            more = place_of(question.kind, shown[-1][0], shown[-1][1]["id"])
            return Found([each for _, each in shown], more, _total(session, version, question))
        if number == _MOST_DRUGS:
            more = place_of(question.kind, of_drug, _LAST)
            return Found([each for _, each in matches], more, _total(session, version, question))
    whole = len(matches) if question.after == Question.place else _total(session, version, question)
    return Found([each for _, each in matches], None, whole)


def _total(session: Session, version: Version, question: Question) -> int | None:
    """Say how many matches there are where that takes no reading, or where it is wanted and takes little."""
    if question.total == "none":
        return None
    if question.total or (question.kind.single and question.countable):
        return _counted(session, version, question)
    return None


def _count(session: Session, version: Version, question: Question) -> int:
    """Count the matches. Raises FhirError where that would take too long."""
    counted = _counted(session, version, question)
    if counted is None:
        raise FhirError(400, "too-costly", "There are too many drugs to be counted through: ask for fewer.")
    return counted


def _counted(session: Session, version: Version, question: Question) -> int | None:
    """Count the matches; where they have to be read, of as many drugs as a page may read, and None for more."""
    if question.countable:
        return _count_unread(session, question)
    conditions = question.conditions()
    if question.kind.make is not None and count_drugs(session, conditions) > _MOST_DRUGS:
        return None
    return sum(_matching(session, version, question))


def _count_unread(session: Session, question: Question) -> int:
    if question.kind.single:
        return count_drugs(session, question.matching_drugs())
    return count_facts(session, question.matching_facts(), question.matching_drugs())


def _matching(session: Session, version: Version, question: Question) -> Iterator[bool]:
    for _, resources in by_drug(session, version, question.kind, question.conditions()):
        yield from map(question.matches, resources)


def _links(address: str, question: Question, more: str | None) -> list[Json]:
    """Link to the page itself, with the parameters that were heeded, and to the next one."""
    pages = {"self": question.after != Question.place and place_of(question.kind, *question.after), "next": more}
    return [
        {"relation": relation, "url": f"{address}?{_query([*question.used, *([(PAGE, page)] if page else [])])}"}
        for relation, page in pages.items()
        if relation == "self" or page
    ]


def _query(pairs: list[tuple[str, str]]) -> str:
    return urlencode(pairs, quote_via=quote, safe=":,/|")


def _ignored(question: Question) -> list[Json]:
    if not question.ignored:
        return []
    said = f"{question.kind.name} cannot be searched by {', '.join(question.ignored)}: ignored."
    return [{"resource": outcome("warning", "not-supported", said), "search": {"mode": "outcome"}}]
