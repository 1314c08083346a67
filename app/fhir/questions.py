"""What a search asks for, read from its parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.fhir.elements import Json
from app.fhir.errors import invalid, not_supported
from app.fhir.kinds import Kind
from app.fhir.parameters import Parameter
from app.fhir.summaries import read_summary
from app.queries.cursors import decode_cursor, encode_cursor
from app.queries.fact_counts import with_value
from app.queries.whole_drugs import Condition

Pairs = Sequence[tuple[str, str]]

PAGE = "_page"
_COUNT, _MOST = 20, 100
_TOTALS = ("none", "estimate", "accurate")
_RESULTS = ("_count", "_elements", "_summary", "_total", PAGE)
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
    """A search. `used` are the parameters that it heeds, as they were sent, and `ignored` the names of the others."""

    place: ClassVar[tuple[str, str]] = ("", "")

    kind: Kind
    filters: tuple[Filter, ...]
    count: int
    after: tuple[str, str]
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
    known = [(name, value) for name, value in pairs if value and name not in _OF_THE_ANSWER]
    filters = [(each, pair) for pair in known if (each := _filter(kind, *pair)) is not None]
    results = {name: value for name, value in known if name in _RESULTS}
    ignored = dict.fromkeys(
        name for name, value in known if name not in _RESULTS and _filter(kind, name, value) is None
    )
    if ignored and strict:
        raise not_supported(f"{kind.name} cannot be searched by {', '.join(ignored)}.")
    count = _read_count(results.get("_count"))
    return Question(
        kind=kind,
        filters=tuple(each for each, _ in filters),
        count=count,
        after=_read_place(kind, results.get(PAGE)),
        summary=read_summary(results.get("_summary")),
        elements=tuple(filter(None, results.get("_elements", "").split(","))),
        total=_read_total(results.get("_total")),
        used=(
            *(pair for _, pair in filters),
            *((name, value) for name, value in results.items() if name not in (PAGE, "_count")),
            ("_count", str(count)),
        ),
        ignored=tuple(ignored),
    )


def place_of(kind: Kind, slug: str, id_: str) -> str:
    """Write where a page ended."""
    return encode_cursor(f"fhir {kind.name}", (slug, id_))


def _filter(kind: Kind, name: str, value: str) -> Filter | None:
    plain, _, modifier = name.partition(":")
    parameter = kind.parameters.get(plain)
    if parameter is None:
        return None
    parameter.require_modifier(modifier)
    values = tuple(part.replace("\\,", ",").strip() for part in _BETWEEN.split(value))
    return Filter(parameter, modifier, tuple(filter(None, values)))


def _read_count(text: str | None) -> int:
    if text is None:
        return _COUNT
    if not re.fullmatch("[0-9]{1,9}", text):
        raise invalid("`_count` is a number.")
    return min(int(text), _MOST)


def _read_total(text: str | None) -> str | None:
    if text is not None and text not in _TOTALS:
        raise invalid(f"`_total` is one of {', '.join(_TOTALS)}.")
    return text


def _read_place(kind: Kind, text: str | None) -> tuple[str, str]:
    if text is None:
        return Question.place
    try:
        slug, id_ = decode_cursor(f"fhir {kind.name}", Question.place, text)
    except ValueError:
        raise invalid(f"`{PAGE}` is taken from the link to the next page.") from None
    return str(slug), str(id_)
