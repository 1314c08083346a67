"""What a question about facts comes to: conditions, each of which an index answers in the order of lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause

from app.queries.asked_words import Ways, asked_words
from app.queries.fact_questions import (
    AdverseReactionQuestion,
    FactQuestion,
    IdentifierQuestion,
    PharmacokineticQuestion,
)
from app.values.base_unit import to_base
from app.values.identifier import parse_identifier

Condition = ColumnElement[bool]

_SUPPORT = {"support": "evidence_support"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word that stands in the name of what the fact is about, in one of several ways; in each all of its words do."""

    ways: Ways

    @property
    def first(self) -> set[str]:
        """One word of each way."""
        return {way[0] for way in self.ways}


@dataclass(frozen=True, slots=True)
class Equal:
    """A column that has a value."""

    column: str
    value: str

    def conditions(self, fact: FromClause) -> Iterator[Condition]:
        """Say it of the table of the facts: the column's index answers it."""
        yield fact.c[self.column] == self.value


@dataclass(frozen=True, slots=True)
class Within:
    """A value of a parameter that overlaps a range, all in the dimension's base unit."""

    parameter: str
    base_unit: str
    low: float | None
    high: float | None

    def conditions(self, fact: FromClause) -> Iterator[Condition]:
        """Say it of the table of the facts: the index of a parameter's values answers it, and holds all of it."""
        yield fact.c.parameter == self.parameter
        yield fact.c.base_unit == self.base_unit
        if self.low is not None:
            yield fact.c.base_high >= self.low
        if self.high is not None:
            yield fact.c.base_low <= self.high


@dataclass(frozen=True, slots=True)
class Share:
    """A share of patients that reaches a percentage."""

    least: float

    def conditions(self, fact: FromClause) -> Iterator[Condition]:
        """Say it of the table of the facts: the index of those with a share answers it."""
        yield fact.c.base_high >= self.least


Filter = Word | Equal | Within | Share


def filters(question: FactQuestion) -> list[Filter]:
    """List what a question asks for; a `Within` first, for nothing else can lead to it, a `Share` last."""
    match question:
        case PharmacokineticQuestion(parameter=str(parameter), unit=str(unit)):
            bounds = (None if bound is None else to_base(bound, unit)[0] for bound in (question.min, question.max))
            within = Within(str(parameter), to_base(1, unit)[1], *bounds)
            return [within, *_equal(_SUPPORT, question)]
        case IdentifierQuestion(scheme=str(scheme), value=str(value)):
            return [_identified(scheme, value), *_equal(_SUPPORT, question)]
        case AdverseReactionQuestion(min_percent=float(least)):
            return [*_words(question), *_equal(_SUPPORT | question.columns, question), Share(least)]
        case _:
            return [*_words(question), *_equal(_SUPPORT | question.columns, question)]


def _words(question: FactQuestion) -> Iterator[Word]:
    text = getattr(question, question.words) if question.words else None
    yield from (Word(each.ways) for each in asked_words(text or ""))


def _equal(columns: dict[str, str], question: FactQuestion) -> Iterator[Equal]:
    for parameter, column in columns.items():
        if (value := getattr(question, parameter)) is not None:
            yield Equal(column, str(value))


def _identified(scheme: str, value: str) -> Equal:
    """Ask for scheme and value by what says both; structures have no CURIE, and no value of another scheme's."""
    identifier = parse_identifier(scheme, value)
    return Equal("curie", identifier.curie) if identifier.curie else Equal("value", identifier.value)
