"""What a search asks for, read from its parameters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.fhir.elements import Json
from app.fhir.errors import invalid, not_supported
from app.fhir.including import included_kind
from app.fhir.kinds import Kind
from app.fhir.parameters import Parameter
from app.fhir.summaries import read_summary
from app.queries.cursors import decode_cursor, encode_cursor
from app.queries.fact_counts import with_value
from app.queries.whole_drugs import Condition, Order, Start

Pair = tuple[str, str]
Pairs = Sequence[Pair]

PAGE = "_page"
_COUNT, _MOST = 20, 100
_TOTALS = ("none", "estimate", "accurate")
_RESULTS = ("_count", "_elements", "_summary", "_total", PAGE)
_SORT = "_sort"
# A product with all that is said of it is as long as ten of anything else.
_MOST_WITH_MANY = 10
# Of the answer as a whole, not of the search.
_OF_THE_ANSWER = ("_format", "_pretty")
_BETWEEN = re.compile(r"(?<!\\),")


@dataclass(frozen=True, slots=True)
class Filter:
    """A parameter with the values that are asked for: any of them will do."""

    parameter: Parameter
    modifier: str
    values: tuple[str, ...]

    def matches(self, resource: Json) -> bool:
        """Tell whether a resource is asked for."""
        return self.parameter.matches(resource, self.values, self.modifier)

    def conditions(self) -> list[Condition]:
        """Give what narrows down the drugs."""
        return self.parameter.narrow(self.values, self.modifier)


@dataclass(frozen=True, slots=True)
class Question:
    """A search. `used` are the parameters that it heeds, as they were sent, and `ignored` the names of the others.

    A page after the first goes on at `start`, after the resource of the id `after`: so says the word `page`.
    """

    kind: Kind
    filters: tuple[Filter, ...]
    included: tuple[Kind, ...]
    count: int
    page: str | None
    start: Start
    after: str
    summary: str | None
    elements: tuple[str, ...]
    total: str | None
    used: tuple[tuple[str, str], ...]
    ignored: tuple[str, ...]

    def matches(self, resource: Json) -> bool:
        """Tell whether a resource is asked for."""
        return all(each.matches(resource) for each in self.filters)

    def conditions(self) -> list[Condition]:
        """Give all that narrows down the drugs."""
        return [condition for each in self.filters for condition in each.conditions()]

    @property
    def counts_only(self) -> bool:
        """Whether nothing but the number of matches is asked for."""
        return self.summary == "count" or self.count == 0

    @property
    def countable(self) -> bool:
        """Whether the matches can be counted without being read, by `matching_drugs` and `matching_facts`."""
        of_facts = bool(self.kind.choices)
        return self.kind.make is not None and all(
            each.parameter.exact or (of_facts and each.parameter.pick) for each in self.filters
        )

    def matching_drugs(self) -> list[Condition]:
        """Give what tells exactly which drugs may have matches."""
        return [condition for each in self.filters if each.parameter.exact for condition in each.conditions()]

    def matching_facts(self) -> Iterator[tuple[str, list[Condition]]]:
        """Give the domains of the facts that there are resources of, with what tells exactly which match."""
        picks = [(each, each.parameter.pick) for each in self.filters if each.parameter.pick]
        for choice in self.kind.choices:
            chosen = [with_value(choice.domain, choice.field, choice.values)] if choice.field else []
            yield choice.domain, chosen + [pick(choice.domain, each.values, each.modifier) for each, pick in picks]


def read_question(kind: Kind, pairs: Pairs, *, strict: bool) -> Question:
    """Read a search. Raises FhirError for what cannot be asked for; what is not known is ignored unless `strict`."""
    asked = _understood(kind, [(name, value) for name, value in pairs if value and name not in _OF_THE_ANSWER])
    if asked.ignored and strict:
        raise not_supported(f"{kind.name} cannot be searched by {', '.join(asked.ignored)}.")
    results, included = asked.results, tuple(dict.fromkeys(asked.included.values()))
    summary, count = read_summary(results.get("_summary")), _read_count(results.get("_count"), included)
    if included and summary == "text":
        raise invalid("Nothing is sent along with `_summary=text`.")
    start, after = _read_place(kind, Order(results.get(_SORT, "")), results.get(PAGE))
    shown = ((name, value) for name, value in results.items() if name not in (PAGE, "_count"))
    return Question(
        kind=kind,
        filters=tuple(asked.filters.values()),
        included=included,
        count=count,
        page=results.get(PAGE),
        start=start,
        after=after,
        summary=summary,
        elements=tuple(filter(None, results.get("_elements", "").split(","))),
        total=_read_total(results.get("_total")),
        used=(*asked.filters, *asked.included, *shown, ("_count", str(count))),
        ignored=asked.ignored,
    )


def place_of(question: Question, slug: str, changed: datetime | None, id_: str) -> str:
    """Write where a page ended."""
    moment = changed.isoformat() if changed and question.start.order is not Order.SLUG else ""
    return encode_cursor(_list_name(question.kind, question.start.order), (moment, slug, id_))


@dataclass(frozen=True, slots=True)
class _Asked:
    """The parameters of a search by what they are for."""

    filters: dict[Pair, Filter]
    included: dict[Pair, Kind]
    results: dict[str, str]
    ignored: tuple[str, ...]


def _understood(kind: Kind, pairs: Pairs) -> _Asked:
    filters = {pair: each for pair in pairs if (each := _filter(kind, *pair)) is not None}
    included = {pair: other for pair in pairs if (other := included_kind(kind, *pair)) is not None}
    results = {name: value for name, value in pairs if name in _RESULTS or (name == _SORT and _can_sort(kind, value))}
    rest = (pair for pair in pairs if pair not in filters and pair not in included and pair[0] not in results)
    return _Asked(filters, included, results, tuple(dict.fromkeys(name for name, _ in rest)))


def _can_sort(kind: Kind, value: str) -> bool:
    """Tell whether drugs come in that order; definitions change with the program alone."""
    return kind.make is not None and value in tuple(Order)


def _list_name(kind: Kind, order: Order) -> str:
    return f"fhir {kind.name} {order}"


def _filter(kind: Kind, name: str, value: str) -> Filter | None:
    plain, _, modifier = name.partition(":")
    parameter = kind.parameters.get(plain)
    if parameter is None:
        return None
    parameter.require_modifier(modifier)
    values = tuple(part.replace("\\,", ",").strip() for part in _BETWEEN.split(value))
    return Filter(parameter, modifier, tuple(filter(None, values)))


def _read_count(text: str | None, included: Collection[Kind]) -> int:
    if text is not None and not re.fullmatch("[0-9]{1,9}", text):
        raise invalid("`_count` is a number.")
    most = _MOST_WITH_MANY if any(each.choices for each in included) else _MOST
    return min(_COUNT if text is None else int(text), most)


def _read_total(text: str | None) -> str | None:
    if text is not None and text not in _TOTALS:
        raise invalid(f"`_total` is one of {', '.join(_TOTALS)}.")
    return text


def _read_place(kind: Kind, order: Order, text: str | None) -> tuple[Start, str]:
    if text is None:
        return Start(order), ""
    try:
        moment, slug, id_ = map(str, decode_cursor(_list_name(kind, order), ("", "", ""), text))
        return Start(order, slug, datetime.fromisoformat(moment) if moment else None), id_
    except ValueError:
        raise invalid(f"`{PAGE}` is taken from the link to the next page.") from None
