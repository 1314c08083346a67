"""The drugs of a medication list: what each text means, what articles may call it, in which classes it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BindParameter, bindparam, select, union_all
from sqlmodel import Session, SQLModel

from app.facts.article_words import words_in
from app.facts.drug import DrugRow
from app.facts.facets import FacetRow
from app.facts.identifiers import IdentifierRow
from app.facts.lookup import lookup_key
from app.facts.names import NameKind, NameRow
from app.queries.candidates import MatchKind, Resolution, Status
from app.queries.class_members import Membership, MembershipRule, memberships
from app.queries.lookup import look_up_each, shown
from app.values.clinical_drug import read_clinical_drug
from app.vocabulary.drug_classes import SAME_SUBSTANCE

_TABLES = SQLModel.metadata.tables
_DRUG, _NAME, _IDENTIFIER, _FACET = (
    _TABLES[str(row.__tablename__)] for row in (DrugRow, NameRow, IdentifierRow, FacetRow)
)

_ASKED: BindParameter[Sequence[Any]] = bindparam("asked", expanding=True)
# The drugs, by their unique slug.
_STORED = select(_DRUG.c.slug, _DRUG.c.id, _DRUG.c.title).where(_DRUG.c.slug.in_(_ASKED))
# INNs and ATC codes of drugs, by drug, and as facts are listed. Other names lead to a drug through the fact that names
# it: its link knows who else goes by them.
_INNS = select(_NAME.c.drug_id, _NAME.c.kind, _NAME.c.id, _NAME.c.name).where(
    _NAME.c.drug_id.in_(_ASKED), _NAME.c.kind == NameKind.INN.value
)
_CODES = select(_IDENTIFIER.c.drug_id, _IDENTIFIER.c.scheme, _IDENTIFIER.c.id, _IDENTIFIER.c.value).where(
    _IDENTIFIER.c.drug_id.in_(_ASKED), _IDENTIFIER.c.scheme == "atc"
)
_NAMES_AND_CODES = union_all(_INNS, _CODES)
# The names among all interactants, by primary key.
_INTERACTANTS = select(_FACET.c.value).where(_FACET.c.field == "interactant", _FACET.c.value.in_(_ASKED))

_SPELLINGS: dict[str, set[str]] = defaultdict(set)
for _name, _same in SAME_SUBSTANCE.items():
    _SPELLINGS[_same] |= {_name, _same}

# Shorter names are words of other things too: no text is searched for them.
_FEWEST_LETTERS = 4
# A name that is only spelled like another is one all the same.
_NAMES = frozenset(MatchKind) - {MatchKind.IDENTIFIER, MatchKind.DRUG_STRING}


@dataclass(slots=True)
class Listed:
    """A text of the list. `names` are folded; `drug_id` is null where no article is stored, or several may be meant.

    A list has many pairs, so what is asked of each drug is at hand: `slug` of the stored drug; `ambiguous`, whether
    several may be meant, so that none is looked at; `called`, its name in a sentence; once all names are known, `keys`,
    which are they in order, and `spoken`, what texts may call it, each with the numbers of its words. `known` tells
    that a stored article or the ATC index names it; `brand_of` which drug's brand an article says it is; `near` what
    articles speak of that is spelled almost alike.
    """

    resolution: Resolution
    drug_id: int | None = None
    names: frozenset[str] = frozenset()
    atc_codes: tuple[str, ...] = ()
    classes: dict[str, Membership] = field(default_factory=dict)
    known: bool = False
    brand_of: str | None = None
    near: Sequence[str] = ()
    keys: tuple[str, ...] = ()
    spoken: Mapping[str, frozenset[int]] = field(default_factory=dict)
    query: str = field(init=False)
    called: str = field(init=False)
    slug: str | None = field(init=False)
    ambiguous: bool = field(init=False)

    def __post_init__(self) -> None:
        """Put at hand what the text was taken for."""
        self.query = self.resolution.query
        self.slug = self.resolution.drug.slug if self.resolution.drug else None
        self.ambiguous = self.resolution.status is Status.AMBIGUOUS
        self.called = self.resolution.drug.name if self.resolution.drug else shown(self.query)

    def _is_asked_by_name(self) -> bool:
        """Tell whether it was sent as a name, such as a brand; one that nobody knows may be one."""
        return all(each.match in _NAMES for each in self.resolution.candidates)

    def is_same(self, other: Listed) -> bool:
        """Tell whether two texts mean one drug."""
        return self.slug == other.slug if self.slug and other.slug else bool(self.names & other.names)

    def classify(self) -> None:
        """Find its classes, once its names are known. The ending of a name that nobody knows says nothing."""
        self.keys = tuple(sorted(self.names))
        asked = {lookup_key(self.query)} if self._is_asked_by_name() else set()
        every = {each for name in self.names | asked for each in spellings(name)}
        self.spoken = {each: words_in([each]) for each in sorted(every) if len(each) >= _FEWEST_LETTERS}
        found = memberships(self.names, self.atc_codes)
        self.classes = {
            name: each for name, each in found.items() if self.known or each.rule is not MembershipRule.INN_STEM
        }
        self.known = self.known or bool(self.classes)


def listed_drugs(session: Session, texts: Sequence[str]) -> list[Listed]:
    """Find what each text means: eight queries at most, however many there are."""
    listed = [Listed(resolution) for resolution in look_up_each(session, texts)]
    stored = _stored(session, [each.slug for each in listed if each.slug])
    for each in listed:
        if each.slug:
            each.known, (each.drug_id, each.names, each.atc_codes) = True, stored[each.slug]
        elif not each.ambiguous:
            each.names = frozenset(canonical(name) for name in _names_in(each.query) if name)
    _mark_known(session, [each for each in listed if not each.slug])
    return listed


def spellings(key: str) -> Iterator[str]:
    """List a folded name, without what tells it from others, and the names of the same substance elsewhere.

    Each is as it may stand in a text in small letters, with the dashes and quotes of typographers too.
    """
    bare = key.partition(" (")[0]
    for name in (bare, *_SPELLINGS.get(canonical(bare), ())):
        yield from {name, name.replace("'", "\u2019"), *(name.replace("-", dash) for dash in "\u2010\u2011\u2013")}


def canonical(key: str) -> str:
    """Give one of the names that a substance has in different countries, folded."""
    return SAME_SUBSTANCE.get(key, key)


def _names_in(text: str) -> Iterator[str]:
    """Read a name, or the only ingredient of a product's name where nothing was left out that could matter."""
    yield lookup_key(text)
    product = read_clinical_drug(text)
    if product and not product.leftover and len(product.ingredients) == 1:
        yield from (name.key for name in product.ingredients[0] if name.exact and not name.also)


_Stored = tuple[int, frozenset[str], tuple[str, ...]]


def _stored(session: Session, slugs: Sequence[str]) -> Mapping[str, _Stored]:
    """Find number, names and ATC codes of stored drugs, by slug: two queries, whatever they are."""
    if not slugs:
        return {}
    drugs = session.connection().execute(_STORED, {"asked": slugs}).all()
    inns, codes = _names_and_codes(session, [number for _, number, _ in drugs])
    return {
        slug: (number, frozenset({canonical(lookup_key(title))}) | inns[number], tuple(codes[number]))
        for slug, number, title in drugs
    }


def _names_and_codes(
    session: Session, numbers: Sequence[int]
) -> tuple[Mapping[int, frozenset[str]], Mapping[int, list[str]]]:
    inns: dict[int, frozenset[str]] = defaultdict(frozenset)
    codes: dict[int, list[str]] = defaultdict(list)
    rows = session.connection().execute(_NAMES_AND_CODES, {"asked": numbers}).all()
    for number, kind, _, text in sorted(map(tuple, rows)):
        if kind == NameKind.INN:
            inns[number] |= {canonical(lookup_key(text))}
        else:
            codes[number].append(text)
    return inns, codes


def _mark_known(session: Session, unstored: Sequence[Listed]) -> None:
    """Tell of names without an article whether any stored article says that something interacts with them."""
    names = sorted({name for each in unstored for name in (*each.names, lookup_key(each.query))})
    if not names:
        return
    known = frozenset(session.connection().scalars(_INTERACTANTS, {"asked": names}))
    for each in unstored:
        each.known = not known.isdisjoint({*each.names, lookup_key(each.query)})
