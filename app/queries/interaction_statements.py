"""What the articles of a medication list state of the other drugs on it: by name, or by a class that they are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from sqlalchemy import Row, bindparam, select
from sqlmodel import Session, SQLModel

from app.facts.interactions import InteractantKind, InteractionFact, InteractionRow
from app.facts.lookup import lookup_key
from app.facts.rows import columns_of, reader
from app.queries.class_members import Membership, MembershipRule, examples_in, is_example, whole_class
from app.queries.listed_drugs import Listed, canonical
from app.vocabulary.class_members import DrugClass

_FACT = SQLModel.metadata.tables[str(InteractionRow.__tablename__)]
_COLUMNS = columns_of(InteractionFact)
_READ = reader(InteractionFact, _COLUMNS)
# The interactions of each drug, by drug and fact.
_OF_DRUGS = (
    select(*(_FACT.c[name] for name in _COLUMNS), _FACT.c.drug_id)
    .where(_FACT.c.drug_id.in_(bindparam("numbers", expanding=True)))
    .order_by(_FACT.c.drug_id, _FACT.c.id)
)

# No drug of a list is meant by these.
_NO_DRUGS = frozenset({InteractantKind.ENZYME, InteractantKind.DISEASE, InteractantKind.LAB_TEST})
_CLASSES = frozenset({InteractantKind.DRUG_CLASS, InteractantKind.VACCINE})


@dataclass(frozen=True, eq=False)
class Interaction:
    """An interaction as it is stored: most concern no drug of the list, and are read no further."""

    row: Row[*tuple[Any, ...]]

    @cached_property
    def fact(self) -> dict[str, Any]:
        """The whole fact, as it is served."""
        return cast("dict[str, Any]", _READ(self.row))

    @cached_property
    def name(self) -> str:
        """What the drug interacts with, in the article's words."""
        return cast("str", self.row.interactant_name)

    @cached_property
    def whole(self) -> DrugClass | None:
        """The known class that it speaks of, without exception."""
        return whole_class(self.name, self.row.evidence_quote)

    @cached_property
    def examples(self) -> str:
        """What it names as in its class."""
        return examples_in(self.name, self.row.evidence_quote)

    def membership(self, drug: Listed) -> Membership | None:
        """Tell how a drug is known to be in the class."""
        if self.examples:
            for key in drug.keys:
                if is_example(key, self.examples):
                    basis = f"The article names {key} as one of the {self.name}."
                    return Membership(MembershipRule.NAMED_BY_ARTICLE, basis)
        return drug.classes.get(self.whole.name) if self.whole else None

    def says_as_much(self, of_class: Interaction) -> bool:
        """Tell whether it and one on a class are one statement: from one passage, with one advice."""
        one, other = self.row, of_class.row
        apart = one.evidence_end <= other.evidence_start or other.evidence_end <= one.evidence_start
        return not apart and one.finding == other.finding and one.recommendation == other.recommendation


@dataclass(frozen=True, slots=True)
class Statement:
    """What an article states of another drug; `membership` tells how a class led to it."""

    fact: dict[str, Any]
    membership: Membership | None = None


@dataclass(slots=True)
class Stated:
    """The interactions of one article: by the slug of a stored drug, by folded name, and on classes."""

    by_slug: dict[str, list[Interaction]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[Interaction]] = field(default_factory=lambda: defaultdict(list))
    classes: list[Interaction] = field(default_factory=list)
    silent: bool = True
    known_classes: frozenset[str] = frozenset()
    class_quotes: str = ""

    def add(self, interaction: Interaction) -> None:
        """File an interaction under what it is with."""
        self.silent = False
        linked, kind = interaction.row.interactant_drug_slug, interaction.row.interactant_kind
        if linked:
            self.by_slug[linked].append(interaction)
        elif kind not in _NO_DRUGS:
            self.by_name[canonical(lookup_key(interaction.name))].append(interaction)
            self.classes += [interaction] if kind in _CLASSES else []

    def settle(self) -> None:
        """Put together what classes there are and what is said of them: most drugs of a list are in none of it."""
        self.known_classes = frozenset(each.whole.name for each in self.classes if each.whole)
        self.class_quotes = "\n".join(lookup_key(each.row.evidence_quote) for each in self.classes)

    def on(self, drug: Listed) -> Iterator[Statement]:
        """Give what is stated on a drug; of its class only what the same passage does not say of itself by name."""
        named = list(self.by_slug.get(drug.slug, ())) if drug.slug else []
        for name in drug.keys:
            named += self.by_name.get(name, ())
        yield from (Statement(each.fact) for each in named)
        if self.known_classes.isdisjoint(drug.classes) and not any(key in self.class_quotes for key in drug.keys):
            return
        for each in self.classes:
            member = each.membership(drug)
            if member and each not in named and not any(one.says_as_much(each) for one in named):
                yield Statement(each.fact, member)


def stated_by(session: Session, numbers: Iterable[int]) -> dict[int, Stated]:
    """Read the interactions of articles, by the number of their drug: one query, whatever they are."""
    stated = {number: Stated() for number in sorted(set(numbers))}
    if stated:
        for row in session.connection().execute(_OF_DRUGS, {"numbers": list(stated)}):
            stated[row.drug_id].add(Interaction(row))
    for each in stated.values():
        each.settle()
    return stated
