"""The list of drugs, a page at a time."""

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, WithJsonSchema, model_validator
from sqlalchemy import ColumnElement, Row, Select, exists, or_, select
from sqlmodel import Field, Session, SQLModel

from app.errors import InvalidParameterError
from app.facts.document import DrugLink, Source
from app.facts.domains import DOMAINS
from app.facts.drug import LookupRow
from app.facts.facets import DrugFacetRow, FacetRow, atc_field, placed_field
from app.facts.lookup import lookup_key
from app.facts.rows import columns_of, reader
from app.queries.cursors import Place
from app.queries.drug_columns import DRUG, drug_columns
from app.queries.known_names import NAME_KINDS
from app.queries.page import Listing, Page, place_after
from app.queries.planning import read_off_indexes
from app.queries.questions import Question, listed
from app.queries.readiness import require_facets
from app.vocabulary.atc import ATC_GROUP_PATTERN, ATC_GROUP_PATTERN_IN_ANY_CASE
from app.vocabulary.identifier_schemes import SCHEME
from app.vocabulary.legal_status import JURISDICTIONS, LEGAL_CLASSES, SAME_CLASS
from app.vocabulary.pregnancy import PREGNANCY_CATEGORIES
from app.vocabulary.routes import ROUTES

_TABLES = SQLModel.metadata.tables
_FACET, _COUNTED, _LOOKUP = (_TABLES[str(row.__tablename__)] for row in (DrugFacetRow, FacetRow, LookupRow))

# After every text that begins as a name does.
LAST = "\U0010ffff"


class DrugItem(DrugLink):
    """A drug in the list."""

    summary: str = Field(description="First sentence of the article.")
    source: Source


class DrugPage(Page):
    """One page of the list of drugs."""

    items: list[DrugItem]


# Of each drug what is listed of it, and so not its text.
_COLUMNS = {
    **drug_columns(),
    "summary": DRUG.c.summary,
    **{name: DRUG.c[name.removeprefix("source_")].label(name) for name in columns_of(Source, "source_")},
}
_READ = reader(DrugItem, list(_COLUMNS))


def atc_code(code: str) -> str:
    """Check an ATC code or the beginning of one, at one of the five levels; small letters will do."""
    if not re.fullmatch(ATC_GROUP_PATTERN, code.upper()):
        raise ValueError("not an ATC code or group, such as L, L04, L04A, L04AC or L04AC03")
    return code.upper()


AtcCode = Annotated[
    str, AfterValidator(atc_code), WithJsonSchema({"type": "string", "pattern": f"^{ATC_GROUP_PATTERN_IN_ANY_CASE}$"})
]


def _one_of(*known: str) -> AfterValidator:
    def check(said: str | list[str]) -> str | list[str]:
        unknown = sorted({said} - set(known) if isinstance(said, str) else set(said) - set(known))
        if unknown:
            raise ValueError(f"there is no `{unknown[0]}`; there are {', '.join(known)}")
        return said

    return AfterValidator(check)


_Text = Annotated[str, Field(min_length=1, max_length=200)]
_DOMAINS = [domain.name for domain in DOMAINS]
_Domains = Annotated[list[Annotated[str, listed("Domain", *_DOMAINS)]], _one_of(*_DOMAINS), Field(max_length=20)]
_Schemes = Annotated[list[Annotated[str, listed("Scheme", *SCHEME)]], _one_of(*SCHEME), Field(max_length=20)]
_Jurisdiction = Annotated[str, _one_of(*JURISDICTIONS), listed("Jurisdiction", *JURISDICTIONS)]


class DrugQuestion(Question):
    """Which drugs: those of which all that is asked for holds."""

    list_name: ClassVar[str] = "drugs"
    place: ClassVar[Place] = ("",)
    item: ClassVar[type[DrugItem]] = DrugItem

    name: Annotated[str, Field(min_length=1, max_length=100)] | None = Field(
        default=None, description="How one of the drug's names begins, in any case."
    )
    atc: AtcCode | None = Field(default=None, description="An ATC code or a group of any level, such as `L04AC`.")
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

    def classes(self) -> dict[str, str]:
        """Give what is asked for out of a vocabulary, folded, by parameter."""
        route, status, category = (
            lookup_key(said or "") for said in (self.route, self.legal_status, self.pregnancy_category)
        )
        asked = {
            "route": ROUTES.get(route, route),
            "legal_status": lookup_key(SAME_CLASS.get(status, status)),
            "pregnancy_category": category,
        }
        return {parameter: value for parameter, value in asked.items() if getattr(self, parameter)}

    def facets(self) -> Iterator[tuple[str, str]]:
        """Give field and value of each facet that is asked for."""
        if self.atc:
            yield atc_field(self.atc), self.atc
        if self.category:
            yield "category", lookup_key(self.category)
        for parameter, value in self.classes().items():
            yield placed_field(parameter, self.jurisdiction) if parameter != "route" else parameter, value
        yield from (("domain", name) for name in self.has)
        yield from (("identifier", scheme) for scheme in self.identifier)


def list_page(session: Session, question: DrugQuestion) -> Listing:
    """List drugs by slug, from where the page before ended.

    The place in the list is a slug and not a number, so drugs that come or go meanwhile move nothing else.
    """
    rows = drug_rows(session, question)
    shown = rows[: question.limit]
    more = place_after(question, rows, *(row.slug for row in shown[-1:]))
    return {"items": list(map(_READ, shown)), "next_cursor": more}


def drug_rows(session: Session, question: DrugQuestion) -> Sequence[Row[Any]]:
    """Find the drugs of a page, and one more where there is a next page."""
    if question.name is None:  # the drugs of a name's beginning are in no order, and few
        read_off_indexes(session)
    facets = _rarest_first(session, question)
    if facets is None:
        _require_known(session, question)
        rows: Sequence[Row[Any]] = []
    else:
        # The drugs of a page, by slug.
        rows = session.connection().execute(drugs_query(question, facets).limit(question.limit + 1)).all()
    if not rows and question.cursor is None:
        require_facets(session)
    return rows


def drugs_query(question: DrugQuestion, facets: list[tuple[str, str]]) -> Select[Any]:
    """Write the query of the list; the drugs of the first facet come by slug from its index, never their text."""
    slug: ColumnElement[str] = _FACET.c.slug if facets else DRUG.c.slug
    query = select(*_COLUMNS.values())
    if facets:
        query = query.select_from(_FACET).join(DRUG, DRUG.c.slug == slug)
        query = query.where(_FACET.c.field == facets[0][0], _FACET.c.value == facets[0][1])
    for field, value in facets[1:]:
        other = _FACET.alias()
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
    each = ((_COUNTED.c.field == field) & (_COUNTED.c.value == value) for field, value in wanted)
    counted = select(_COUNTED.c.field, _COUNTED.c.value, _COUNTED.c.drugs).where(or_(*each))
    drugs = {(field, value): count for field, value, count in session.connection().execute(counted)}
    return sorted(wanted, key=lambda facet: drugs[facet]) if len(drugs) == len(wanted) else None


def _require_known(session: Session, question: DrugQuestion) -> None:
    """Raise InvalidParameterError where a value is neither in its vocabulary nor one that a drug has.

    Asked where no drug has all that is asked for: an empty page must not mean that a word is not known. Articles are
    free to have classes of their own, so what some drug has is known too.
    """
    places = [question.jurisdiction] if question.jurisdiction else JURISDICTIONS
    vocabularies = {
        "route": set(ROUTES.values()),
        "legal_status": {name for place in places for name in LEGAL_CLASSES[place]},
        "pregnancy_category": {name for place in places for name in PREGNANCY_CATEGORIES.get(place, ())},
    }
    for parameter, value in question.classes().items():
        known = vocabularies[parameter]
        # How many drugs have it anywhere, by primary key.
        stored = select(_COUNTED.c.drugs).where(_COUNTED.c.field == parameter, _COUNTED.c.value == value)
        if value not in map(lookup_key, known) and session.connection().scalar(stored) is None:
            there_are = f"there are {', '.join(sorted(known))}" if known else f"{places[0]} has no such classes"
            raise InvalidParameterError(parameter, f"there is no `{getattr(question, parameter)}`", there_are)


def _named(key: str) -> Select[Any]:
    return select(_LOOKUP.c.slug).where(_LOOKUP.c.key.between(key, key + LAST), _LOOKUP.c.on.in_(NAME_KINDS))
