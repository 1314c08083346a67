"""The ATC classification, walked from group to group, with how many stored drugs are in each."""

from typing import ClassVar

from sqlmodel import Field, Session, col, select

from app.errors import UnknownCodeError
from app.facts.document import DrugLink, drug_link
from app.facts.evidence import Closed
from app.facts.facets import ATC_LENGTHS, FacetRow, atc_field
from app.queries.cursors import Place
from app.queries.drugs import LAST, DrugQuestion, drug_rows
from app.queries.page import Page, place_after
from app.queries.questions import Question
from app.queries.readiness import require_facets
from app.vocabulary.atc import ATC_NAMES


class AtcGroup(Closed):
    """A group or, at the fifth level, a substance."""

    code: str
    level: int = Field(description="1 for the anatomical main group, to 5 for the substance.")
    name: str | None = Field(description="Name of the group; null below the second level.")
    parent: str | None = Field(description="Code of the group above; null at the top.")
    drugs: int = Field(description="How many stored drugs are in it.")


class AtcGroups(Closed):
    """The anatomical main groups."""

    items: list[AtcGroup]


class AtcGroupPage(Page):
    """A group with the groups below it that have drugs, or a name, and a page of its drugs."""

    group: AtcGroup
    children: list[AtcGroup]
    items: list[DrugLink]


class AtcQuestion(Question):
    """Which page of a group's drugs."""

    list_name: ClassVar[str] = "drugs"
    place: ClassVar[Place] = ("",)
    item: ClassVar[type[DrugLink]] = DrugLink


def list_groups(session: Session) -> AtcGroups:
    """List the anatomical main groups, those without drugs too."""
    groups = _groups(session, "")
    if not any(group.drugs for group in groups):
        require_facets(session)
    return AtcGroups(items=groups)


def list_group(session: Session, code: str, question: AtcQuestion) -> AtcGroupPage:
    """Give a group, what is below it and its drugs; raises UnknownCodeError where it has neither drugs nor a name."""
    # How many drugs the group has, by primary key.
    counted = select(FacetRow.drugs).where(FacetRow.field == atc_field(code), FacetRow.value == code)
    drugs = session.exec(counted).first() or 0
    if not drugs:
        require_facets(session)
        if code not in ATC_NAMES:
            raise UnknownCodeError(f"No stored drug has an ATC code that is or begins with {code}.")
    asked = DrugQuestion(limit=question.limit, cursor=question.cursor, atc=code)
    rows = drug_rows(session, asked)
    items = [drug_link(row.slug, row.name) for row in rows[: question.limit]]
    more = place_after(question, rows, *(item.slug for item in items[-1:]))
    return AtcGroupPage(group=_group(code, drugs), children=_groups(session, code), items=items, next_cursor=more)


def _groups(session: Session, parent: str) -> list[AtcGroup]:
    """List the groups directly below one, or all main groups, by code."""
    length = next((length for length in ATC_LENGTHS if length > len(parent)), None)
    if length is None:
        return []
    field = f"atc.{ATC_LENGTHS.index(length) + 1}"
    # How many drugs each group of that level has whose code begins like this, by primary key.
    below = select(FacetRow.value, FacetRow.drugs).where(
        FacetRow.field == field, col(FacetRow.value).between(parent, parent + LAST)
    )
    named = {code: 0 for code in ATC_NAMES if len(code) == length and code.startswith(parent)}
    return [_group(code, drugs) for code, drugs in sorted((named | dict(session.exec(below).all())).items())]


def _group(code: str, drugs: int) -> AtcGroup:
    level = ATC_LENGTHS.index(len(code))
    parent = code[: ATC_LENGTHS[level - 1]] if level else None
    return AtcGroup(code=code, level=level + 1, name=ATC_NAMES.get(code), parent=parent, drugs=drugs)
