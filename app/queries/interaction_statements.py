"""What the articles of a medication list state of the other drugs on it: by name, or by a class that they are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from sqlalchemy import select
from sqlmodel import Session, SQLModel

from app.facts.interactions import InteractantKind, InteractionFact, InteractionRow
from app.facts.lookup import lookup_key
from app.facts.rows import unflatten
from app.queries.class_members import Membership, MembershipRule, examples_in, is_example, whole_class
from app.queries.listed_drugs import Listed, canonical
from app.vocabulary.class_members import DrugClass

_FACT = SQLModel.metadata.tables[str(InteractionRow.__tablename__)]

# No drug of a list is meant by these.
_NO_DRUGS = frozenset({InteractantKind.ENZYME, InteractantKind.DISEASE, InteractantKind.LAB_TEST})
_CLASSES = frozenset({InteractantKind.DRUG_CLASS, InteractantKind.VACCINE})


@dataclass(frozen=True)
class Interaction:
    """An interaction as it is stored: most concern no drug of the list, and are read no further."""

    columns: Mapping[str, Any]

    @cached_property
    def fact(self) -> InteractionFact:
        """The whole fact."""
        return InteractionFact.model_validate(unflatten(InteractionFact, self.columns))

    @property
    def name(self) -> str:
        """What the drug interacts with, in the article's words."""
        return cast("str", self.columns["interactant_name"])

    @cached_property
    def whole(self) -> DrugClass | None:
        """The known class that it speaks of, without exception."""
        return whole_class(self.name, self.columns["evidence_quote"])

    @cached_property
    def _examples(self) -> str:
        return examples_in(self.name, self.columns["evidence_quote"])

    def membership(self, drug: Listed) -> Membership | None:
        """Tell how a drug is known to be in the class."""
        named = self._examples and next((key for key in sorted(drug.names) if is_example(key, self._examples)), None)
        if named:
            return Membership(MembershipRule.NAMED_BY_ARTICLE, f"The article names {named} as one of the {self.name}.")
        return drug.classes.get(self.whole.name) if self.whole else None

    def says_as_much(self, of_class: Interaction) -> bool:
        """Tell whether it and one on a class are one statement: from one passage, with one advice."""
        one, other = self.columns, of_class.columns
        apart = one["evidence_end"] <= other["evidence_start"] or other["evidence_end"] <= one["evidence_start"]
        return not apart and all(one[name] == other[name] for name in ("finding", "recommendation"))


@dataclass(frozen=True, slots=True)
class Statement:
    """What an article states of another drug; `membership` tells how a class led to it."""

    fact: InteractionFact
    membership: Membership | None = None


@dataclass(slots=True)
class Stated:
    """The interactions of one article: by the slug of a stored drug, by folded name, and on classes."""

    by_slug: dict[str, list[Interaction]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, list[Interaction]] = field(default_factory=lambda: defaultdict(list))
    classes: list[Interaction] = field(default_factory=list)
    silent: bool = True

    def add(self, interaction: Interaction) -> None:
        """File an interaction under what it is with."""
        self.silent = False
        linked, kind = interaction.columns["interactant_drug_slug"], interaction.columns["interactant_kind"]
        if linked:
            self.by_slug[linked].append(interaction)
        elif kind not in _NO_DRUGS:
            self.by_name[canonical(lookup_key(interaction.name))].append(interaction)
            self.classes += [interaction] if kind in _CLASSES else []

    def on(self, drug: Listed) -> Iterator[Statement]:
        """Give what is stated on a drug; of its class only what the same passage does not say of itself by name."""
        named = list(self.by_slug.get(drug.slug, ())) if drug.slug else []
        named += [each for name in sorted(drug.names) for each in self.by_name.get(name, ())]
        yield from (Statement(each.fact) for each in named)
        for each in self.classes:
            member = each.membership(drug)
            if member and each not in named and not any(one.says_as_much(each) for one in named):
                yield Statement(each.fact, member)


def stated_by(session: Session, numbers: Iterable[int]) -> dict[int, Stated]:
    """Read the interactions of articles, by the number of their drug: one query, whatever they are."""
    stated = {number: Stated() for number in sorted(set(numbers))}
    if stated:
        # The interactions of each drug, by drug and fact.
        query = select(_FACT).where(_FACT.c.drug_id.in_(stated)).order_by(_FACT.c.drug_id, _FACT.c.id)
        for row in session.connection().execute(query).mappings():
            stated[row["drug_id"]].add(Interaction(cast("Mapping[str, Any]", row)))
    return stated
