"""What the articles of a medication list state of the other drugs on it: by name, or by a class that they are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import Any

from pydantic_core import from_json
from sqlalchemy import bindparam, select
from sqlmodel import Session, SQLModel

from app.facts.drug import DocumentRow
from app.facts.interactions import InteractantKind
from app.facts.lookup import lookup_key
from app.queries.class_members import Membership, MembershipRule, examples_in, is_example, whole_class
from app.queries.intact import intact
from app.queries.listed_drugs import Listed, canonical
from app.vocabulary.class_members import DrugClass

_DOCUMENT = SQLModel.metadata.tables[str(DocumentRow.__tablename__)]
_INTERACTIONS = "interactions"
# The interactions of each drug as they are served, by primary key: one row where the table of facts has many.
_OF_DRUGS = select(_DOCUMENT.c.slug, _DOCUMENT.c.body, _DOCUMENT.c.etag).where(
    _DOCUMENT.c.slug.in_(bindparam("slugs", expanding=True)), _DOCUMENT.c.name == _INTERACTIONS
)

# No drug of a list is meant by these.
_NO_DRUGS = frozenset({InteractantKind.ENZYME, InteractantKind.DISEASE, InteractantKind.LAB_TEST})
_CLASSES = frozenset({InteractantKind.DRUG_CLASS, InteractantKind.VACCINE})


@dataclass(eq=False)
class Interaction:
    """An interaction: the fact as it is served, and what is asked of those on classes."""

    fact: dict[str, Any]

    @property
    def name(self) -> str:
        """What the drug interacts with, in the article's words."""
        name: str = self.fact["interactant"]["name"]
        return name

    @property
    def quote(self) -> str:
        """The sentence that says so."""
        quote: str = self.fact["evidence"]["quote"]
        return quote

    @cached_property
    def whole(self) -> DrugClass | None:
        """The known class that it speaks of, without exception."""
        return whole_class(self.name, self.quote)

    @cached_property
    def examples(self) -> str:
        """What it names as in its class."""
        return examples_in(self.name, self.quote)

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
        one, other = self.fact["evidence"], of_class.fact["evidence"]
        apart = one["end"] <= other["start"] or other["end"] <= one["start"]
        return not apart and all(self.fact[said] == of_class.fact[said] for said in ("finding", "recommendation"))


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
        interactant = interaction.fact["interactant"]
        if interactant["drug"]:
            self.by_slug[interactant["drug"]["slug"]].append(interaction)
        elif interactant["kind"] not in _NO_DRUGS:
            self.by_name[canonical(lookup_key(interactant["name"]))].append(interaction)
            self.classes += [interaction] if interactant["kind"] in _CLASSES else []

    def settle(self) -> None:
        """Put together what classes there are and what is said of them: most drugs of a list are in none of it."""
        self.known_classes = frozenset(each.whole.name for each in self.classes if each.whole)
        self.class_quotes = "\n".join(lookup_key(each.quote) for each in self.classes)

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


def stated_by(session: Session, slugs: Iterable[str]) -> dict[str, Stated]:
    """Read the interactions of articles, by the slug of their drug: one query, whatever they are."""
    stated = {slug: Stated() for slug in sorted(set(slugs))}
    if stated:
        documents = session.connection().execute(_OF_DRUGS, {"slugs": list(stated)}).all()
        for slug, body, etag in documents:
            facts = from_json(intact(slug, _INTERACTIONS, body, etag))["items"]
            for fact in sorted(facts, key=itemgetter("id")):
                stated[slug].add(Interaction(fact))
    for each in stated.values():
        each.settle()
    return stated
