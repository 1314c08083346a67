"""The drugs of a medication list: what each text means, what articles may call it, in which classes it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from app.facts.drug import DrugRow
from app.facts.facets import FacetRow
from app.facts.identifiers import IdentifierRow
from app.facts.lookup import lookup_key
from app.facts.names import NameKind, NameRow
from app.queries.candidates import Resolution, Status
from app.queries.class_members import Membership, MembershipRule, memberships
from app.queries.lookup import look_up_all
from app.values.clinical_drug import read_clinical_drug
from app.vocabulary.drug_classes import SAME_SUBSTANCE


@dataclass(slots=True)
class Listed:
    """A text of the list. `names` are folded; `drug_id` is null where no article is stored, or several may be meant.

    `known` tells that a stored article or the ATC index names it; `brand_of` which drug's brand an article says it is.
    """

    resolution: Resolution
    drug_id: int | None = None
    names: frozenset[str] = frozenset()
    atc_codes: tuple[str, ...] = ()
    classes: dict[str, Membership] = field(default_factory=dict)
    known: bool = False
    brand_of: str | None = None

    @property
    def query(self) -> str:
        """What was sent."""
        return self.resolution.query

    @property
    def ambiguous(self) -> bool:
        """Whether several drugs may be meant: then none is looked at."""
        return self.resolution.status is Status.AMBIGUOUS

    @property
    def slug(self) -> str | None:
        """The stored drug."""
        return self.resolution.drug.slug if self.resolution.drug else None

    def is_same(self, other: Listed) -> bool:
        """Tell whether two texts mean one drug."""
        return self.slug == other.slug if self.slug and other.slug else bool(self.names & other.names)

    def classify(self) -> None:
        """Find its classes, once its names are known. The ending of a name that nobody knows says nothing."""
        found = memberships(self.names, self.atc_codes)
        self.classes = {
            name: each for name, each in found.items() if self.known or each.rule is not MembershipRule.INN_STEM
        }
        self.known = self.known or bool(self.classes)


def listed_drugs(session: Session, texts: Sequence[str]) -> list[Listed]:
    """Find what each text means: seven queries at most, however many there are."""
    listed = [Listed(resolution) for resolution in look_up_all(session, texts)]
    stored = _stored(session, [each.slug for each in listed if each.slug])
    for each in listed:
        if each.slug:
            each.known, (each.drug_id, each.names, each.atc_codes) = True, stored[each.slug]
        elif not each.ambiguous:
            each.names = frozenset(canonical(name) for name in _names_in(each.query) if name)
    _mark_known(session, [each for each in listed if not each.slug])
    return listed


def canonical(key: str) -> str:
    """Give one of the names that a substance has in different countries, folded."""
    return SAME_SUBSTANCE.get(key, key)


def _names_in(text: str) -> Iterator[str]:
    """Read a name, or the only ingredient of a product's name where nothing was left out that could matter."""
    yield lookup_key(text)
    product = read_clinical_drug(text)
    if product and not product.leftover and len(product.ingredients) == 1:
        yield from (name.key for name in product.ingredients[0] if name.exact)


_Stored = tuple[int, frozenset[str], tuple[str, ...]]


def _stored(session: Session, slugs: Sequence[str]) -> Mapping[str, _Stored]:
    """Find number, names and ATC codes of stored drugs, by slug."""
    if not slugs:
        return {}
    # The drugs, by their unique slug.
    drugs = session.exec(select(DrugRow.id, DrugRow.slug, DrugRow.title).where(col(DrugRow.slug).in_(slugs))).all()
    numbers = [number for number, _, _ in drugs if number is not None]
    inns, codes = _inns(session, numbers), _atc_codes(session, numbers)
    return {
        slug: (number, frozenset({canonical(lookup_key(title))}) | inns[number], tuple(codes[number]))
        for number, slug, title in drugs
        if number is not None
    }


def _inns(session: Session, numbers: Iterable[int]) -> Mapping[int, frozenset[str]]:
    """Find INNs. Other names lead to a drug through the fact that names it: its link knows who else goes by them."""
    found: dict[int, frozenset[str]] = defaultdict(frozenset)
    # The names of each drug, by drug.
    query = select(NameRow.drug_id, NameRow.name).where(col(NameRow.drug_id).in_(numbers), NameRow.kind == NameKind.INN)
    for number, name in session.exec(query):
        found[number] |= {canonical(lookup_key(name))}
    return found


def _atc_codes(session: Session, numbers: Iterable[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    # The ATC codes of each drug, by scheme and drug.
    query = (
        select(IdentifierRow.drug_id, IdentifierRow.value)
        .where(IdentifierRow.scheme == "atc", col(IdentifierRow.drug_id).in_(numbers))
        .order_by(col(IdentifierRow.drug_id), col(IdentifierRow.id))
    )
    for number, code in session.exec(query):
        found[number].append(code)
    return found


def _mark_known(session: Session, unstored: Sequence[Listed]) -> None:
    """Tell of names without an article whether any stored article says that something interacts with them."""
    names = sorted({name for each in unstored for name in (*each.names, lookup_key(each.query))})
    if not names:
        return
    # The names among all interactants, by primary key.
    query = select(FacetRow.value).where(FacetRow.field == "interactant", col(FacetRow.value).in_(names))
    known = frozenset(session.exec(query).all())
    for each in unstored:
        each.known = not known.isdisjoint({*each.names, lookup_key(each.query)})
