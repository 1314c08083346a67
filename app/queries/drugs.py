"""The list of drugs, a page at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, ClassVar, Self, cast

from pydantic import AfterValidator, model_validator
from sqlalchemy.orm import QueryableAttribute, defer
from sqlmodel import Field, Session, col, exists, or_, select

from app.facts.document import DrugLink, Source, drug_link
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow, LookupRow
from app.facts.facets import DrugFacetRow, FacetRow, atc_field, placed_field
from app.facts.lookup import lookup_key
from app.queries.cursors import Place
from app.queries.known_names import NAME_KINDS
from app.queries.page import Page, place_after
from app.queries.planning import read_off_indexes
from app.queries.questions import Question
from app.queries.readiness import require_facets
from app.vocabulary.atc import ATC_GROUP_PATTERN
from app.vocabulary.identifier_schemes import SCHEME
from app.vocabulary.legal_status import JURISDICTIONS, SAME_CLASS
from app.vocabulary.routes import ROUTES

_WIKITEXT = cast("QueryableAttribute[str]", DrugRow.wikitext)

# After every text that begins as a name does.
LAST = "\U0010ffff"


class DrugItem(DrugLink):
    """A drug in the list."""

    summary: str = Field(description="First sentence of the article.")
    source: Source


class DrugPage(Page):
    """One page of the list of drugs."""

    items: list[DrugItem]


def atc_code(code: str) -> str:
    """Check an ATC code or the beginning of one, at one of the five levels; small letters will do."""
    if not re.fullmatch(ATC_GROUP_PATTERN, code.upper()):
        raise ValueError("not an ATC code or group, such as L, L04, L04A, L04AC or L04AC03")
    return code.upper()


def _one_of(*known: str) -> AfterValidator:
    def check(said: str | list[str]) -> str | list[str]:
        unknown = sorted({said} - set(known) if isinstance(said, str) else set(said) - set(known))
        if unknown:
            raise ValueError(f"there is no `{unknown[0]}`; there are {', '.join(known)}")
        return said

    return AfterValidator(check)


_Text = Annotated[str, Field(min_length=1, max_length=200)]
_Atc = Annotated[str, Field(max_length=7), AfterValidator(atc_code)]
_Domains = Annotated[list[str], _one_of(*(domain.name for domain in DOMAINS)), Field(max_length=20)]
_Schemes = Annotated[list[str], _one_of(*SCHEME), Field(max_length=20)]
_Jurisdiction = Annotated[str, _one_of(*JURISDICTIONS)]


class DrugQuestion(Question):
    """Which drugs: those of which all that is asked for holds."""

    list_name: ClassVar[str] = "drugs"
    place: ClassVar[Place] = ("",)
    item: ClassVar[type[DrugItem]] = DrugItem

    name: Annotated[str, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="How one of the drug's names begins, in any case."
    )
    atc: _Atc | None = Field(default=None, description="An ATC code or a group of any level, such as `L04AC`.")
    route: _Text | None = Field(default=None, description="Route of administration, such as `oral` or `by mouth`.")
    category: _Text | None = Field(default=None, description="A category of the article, such as `Antipyretics`.")
    legal_status: _Text | None = Field(default=None, description="Legal class, such as `Rx-only` or `S4`.")
    pregnancy_category: _Text | None = Field(default=None, description="Pregnancy class, such as `B1`.")
    jurisdiction: _Jurisdiction | None = Field(
        default=None, description=f"Where both classes hold: {', '.join(JURISDICTIONS)}."
    )
    has: _Domains = Field(default=[], description="A domain with facts, such as `dosing`; again for more.")
    identifier: _Schemes = Field(default=[], description="A scheme of an identifier, such as `unii`; again for more.")

    @model_validator(mode="after")
    def _jurisdiction_is_of_something(self) -> Self:
        if self.jurisdiction and not (self.legal_status or self.pregnancy_category):
            raise ValueError("`jurisdiction` needs a `legal_status` or a `pregnancy_category`")
        return self

    def facets(self) -> Iterator[tuple[str, str]]:
        """Give field and value of each facet that is asked for."""
        if self.atc:
            yield atc_field(self.atc), self.atc
        if self.route:
            route = lookup_key(self.route)
            yield "route", ROUTES.get(route, route)
        if self.category:
            yield "category", lookup_key(self.category)
        if self.legal_status:
            status = lookup_key(self.legal_status)
            yield placed_field("legal_status", self.jurisdiction), lookup_key(SAME_CLASS.get(status, status))
        if self.pregnancy_category:
            yield placed_field("pregnancy_category", self.jurisdiction), lookup_key(self.pregnancy_category)
        yield from (("domain", name) for name in self.has)
        yield from (("identifier", scheme) for scheme in self.identifier)


def list_page(session: Session, question: DrugQuestion) -> DrugPage:
    """List drugs by slug, from where the page before ended.

    The place in the list is a slug and not a number, so drugs that come or go meanwhile move nothing else.
    """
    rows = drug_rows(session, question)
    items = [_item(row) for row in rows[: question.limit]]
    return DrugPage(items=items, next_cursor=place_after(question, rows, *(item.slug for item in items[-1:])))


def drug_rows(session: Session, question: DrugQuestion) -> Sequence[DrugRow]:
    """Find the drugs of a page, and one more where there is a next page."""
    if question.name is None:  # the drugs of a name's beginning are in no order, and few
        read_off_indexes(session)
    facets = _rarest_first(session, question)
    # The drugs of a page, by slug.
    rows = [] if facets is None else session.exec(drugs_query(question, facets).limit(question.limit + 1)).all()
    if not rows and question.cursor is None:
        require_facets(session)
    return cast("Sequence[DrugRow]", rows)


def drugs_query(question: DrugQuestion, facets: list[tuple[str, str]]) -> Any:  # noqa: ANN401  # a select
    """Write the query of the list; the drugs of the first facet come by slug from its index, never their text."""
    slug = col(DrugFacetRow.slug) if facets else col(DrugRow.slug)
    query: Any = select(DrugRow).options(defer(_WIKITEXT, raiseload=True))
    if facets:
        query = query.select_from(DrugFacetRow).join(DrugRow, col(DrugRow.slug) == slug)
        query = query.where(DrugFacetRow.field == facets[0][0], DrugFacetRow.value == facets[0][1])
    for field, value in facets[1:]:
        other: Any = DrugFacetRow.__table__.alias()  # type: ignore[attr-defined]
        query = query.where(exists().where(other.c.field == field, other.c.value == value, other.c.slug == slug))
    if question.name is not None:
        query = query.where(slug.in_(_named(lookup_key(question.name))))
    if (after := question.after()) is not None:
        query = query.where(slug > after[0])
    return query.order_by(slug)


def _rarest_first(session: Session, question: DrugQuestion) -> list[tuple[str, str]] | None:
    """Sort the facets that are asked for by how many drugs have them; None where one has no drug."""
    wanted = list(dict.fromkeys(question.facets()))
    if not wanted:
        return []
    # How many drugs have each facet, by primary key.
    each = ((FacetRow.field == field) & (FacetRow.value == value) for field, value in wanted)
    counted = select(FacetRow.field, FacetRow.value, FacetRow.drugs).where(or_(*each))
    drugs = {(field, value): count for field, value, count in session.exec(counted)}
    return sorted(wanted, key=lambda facet: drugs[facet]) if len(drugs) == len(wanted) else None


def _named(key: str) -> Any:  # noqa: ANN401  # a select
    begins = col(LookupRow.key).between(key, key + LAST)
    return select(LookupRow.slug).where(begins, col(LookupRow.on).in_(NAME_KINDS))


def _item(row: DrugRow) -> DrugItem:
    source = Source.model_validate(row, from_attributes=True)
    return DrugItem(**drug_link(row.slug, row.title).model_dump(), summary=row.summary, source=source)
