"""The drugs that the name of a clinical drug may mean: its combination's article, its ingredients, its brand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product

from sqlmodel import Session

from app.facts.document import drug_link
from app.facts.lookup import COMPONENTS, combination_key, lookup_key
from app.queries.candidates import Candidate, MatchKind, best_of_each
from app.queries.known_names import NAME_KINDS, Known, known_by_key
from app.values.clinical_drug import ClinicalDrug, IngredientName

# How articles on combinations are named.
_JOINERS = ("/", " / ", "-", " and ")
# In any order up to three; of more there are too many, and they are taken in the order in which they are named.
_MOST_JOINED = 3

# An article may be named otherwise, and its box say what the combination is made of.
_COMBINED_KINDS = (*NAME_KINDS, COMPONENTS)

_DIGITS = 3

# The drugs that go by one of the things which a clinical drug's name names, by slug.
_Drugs = dict[str, Known]


@dataclass(frozen=True, slots=True)
class _Named:
    """What was found of a clinical drug: for each ingredient its drugs and the key that found them."""

    drug: ClinicalDrug
    ingredients: list[tuple[_Drugs, str]]
    brand: _Drugs
    unknown: int

    def joined(self) -> Iterator[str]:
        """List the names that an article on the combination may have."""
        if len(self.ingredients) < 2:  # noqa: PLR2004  # one is no combination
            return
        keys = [key for _, key in self.ingredients]
        if len(keys) > _MOST_JOINED:
            yield combination_key(keys)
            yield from (joiner.join(keys) for joiner in _JOINERS)
            return
        names = [{key, *(lookup_key(known.title) for known in drugs.values())} for drugs, key in self.ingredients]
        yield from map(combination_key, product(*names))
        for order in permutations(names):
            for chosen in product(*order):
                yield from (joiner.join(chosen) for joiner in _JOINERS)


def clinical_drugs(session: Session, drugs: Sequence[ClinicalDrug]) -> list[list[Candidate]]:
    """Find the candidates of each of several clinical drugs, with two queries for all of them."""
    known = known_by_key(session, {key for drug in drugs for key in _keys(drug)})
    named = [_named(drug, known) for drug in drugs]
    combined = known_by_key(session, {key for each in named for key in each.joined()})
    return [_candidates(each, _combinations(each, combined)) for each in named]


def _keys(drug: ClinicalDrug) -> Iterator[str]:
    yield drug.brand
    yield from (key for names in drug.ingredients for name in names for key in (name.key, name.also))


def _named(drug: ClinicalDrug, known: Mapping[str, list[Known]]) -> _Named:
    ingredients: list[tuple[_Drugs, str]] = []
    unknown = int(drug.leftover)
    for names in drug.ingredients:
        name = next((name for name in names if _called(name, known)), names[0])
        ingredients.append((_called(name, known), name.key))
        unknown += not name.exact
    return _Named(drug, ingredients, _drugs(known.get(drug.brand, ())), unknown)


def _called(name: IngredientName, known: Mapping[str, list[Known]]) -> _Drugs:
    """Tell which drugs go by a name, and by the other that stands in brackets behind it."""
    drugs = _drugs(known.get(name.key, ()))
    other = _drugs(known.get(name.also, ())) if name.also else drugs
    return {slug: each for slug, each in drugs.items() if slug in other}


def _drugs(known: Iterable[Known], kinds: Collection[str] = NAME_KINDS) -> _Drugs:
    """Tell which drugs go by a name; where it is one's title, another's synonym does not count."""
    named = [each for each in known if each.on in kinds]
    own = [each for each in named if each.kind is MatchKind.NAME]
    return {each.slug: each for each in own or named}


def _combinations(named: _Named, combined: Mapping[str, list[Known]]) -> _Drugs:
    """Find the article on just these ingredients together."""
    of_each = (_drugs(combined.get(key, ()), _COMBINED_KINDS) for key in named.joined())
    found = {slug: each for drugs in of_each for slug, each in drugs.items()}
    return {slug: each for slug, each in found.items() if all(slug not in drugs for drugs, _ in named.ingredients)}


def _candidates(named: _Named, combinations: _Drugs) -> list[Candidate]:
    things = [drugs | combinations for drugs, _ in named.ingredients]
    if named.brand:  # brands that nobody knows say nothing
        things.append(named.brand)
    found = {slug: known for thing in reversed(things) for slug, known in thing.items()}
    every = len(things) + named.unknown
    return best_of_each(
        Candidate(
            drug=drug_link(slug, known.title),
            match=MatchKind.DRUG_STRING,
            on=known.text,
            score=round(sum(slug in thing for thing in things) / every, _DIGITS),
        )
        for slug, known in found.items()
    )
