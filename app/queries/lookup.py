"""From what someone calls a drug to the drug: exactly, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlmodel import Session

from app.errors import AmbiguousDrugError, UnknownDrugError
from app.facts.document import drug_link
from app.facts.lookup import lookup_key
from app.queries.candidates import Candidate, MatchKind, Resolution, Status, kind_rank, resolution
from app.queries.clinical_drugs import clinical_drugs
from app.queries.known_names import Known, known_by_key
from app.queries.names_in_a_row import names_in_a_row
from app.queries.spelling import near_spellings, near_spellings_of_each
from app.values.article_address import ArticleAddress, read_article_address
from app.values.clinical_drug import ClinicalDrug, read_clinical_drugs
from app.values.identifier_reference import Reference, looks_like_identifier, plain_code, read_reference

# Longer than any name, identifier or address: nothing to look for.
_LONGEST = 2000

# Of texts that are looked up together, and that nothing goes by.
MOST_MISSPELLED = 50

# A product's name, and its ingredients' names.
_MOST_MISSPELLED = 4

_SHOWN = 80


@dataclass(frozen=True)
class _Asked:
    """What was asked for, read in every way that it may be meant."""

    text: str

    @cached_property
    def key(self) -> str:
        return lookup_key(plain_code(self.text)) if len(self.text) <= _LONGEST else ""

    @cached_property
    def reference(self) -> Reference | None:
        return read_reference(self.text) if self.key else None

    @cached_property
    def article(self) -> ArticleAddress | None:
        return read_article_address(self.text.strip()) if self.reference else None

    @cached_property
    def readings(self) -> Sequence[ClinicalDrug]:
        """The ways in which it may be a product's name, or a list of them."""
        return list(read_clinical_drugs(self.text)) if self.key and not self.reference else ()

    @property
    def keys(self) -> Iterator[str]:
        """The keys under which just this may be stored."""
        yield self.key
        identifier = self.reference and self.reference.identifier
        if identifier:
            yield lookup_key(f"{identifier.scheme.name}:{identifier.value}")
        if self.article:
            yield lookup_key(self.article.title)

    def may_mean(self, known: Known) -> bool:
        """Tell whether a name or identifier with one of the keys is meant: an address is of one wiki's pages."""
        if self.article is None:
            return True
        return known.wiki == self.article.wiki and known.kind in (MatchKind.NAME, MatchKind.REDIRECT)

    @property
    def may_be_misspelled(self) -> bool:
        """Tell whether it may be a name: of an identifier, a letter away is another substance."""
        return bool(self.key) and self.reference is None and not looks_like_identifier(self.text)


def resolve(session: Session, text: str) -> str:
    """Find the slug of the drug that is meant by a name or an identifier of any kind.

    Raises AmbiguousDrugError, or UnknownDrugError with what may have been meant: that is offered and never taken, for
    look-alike names are different drugs.
    """
    found = look_up(session, text)
    candidates = [candidate.model_dump(mode="json") for candidate in found.candidates]
    if found.status is Status.NOT_FOUND:
        offer = " What may be meant is offered: it may be another drug." if candidates else ""
        raise UnknownDrugError(f"No drug here is called {shown(text)}.{offer}", candidates)
    if found.drug is None:
        several = f"{len(candidates)} drugs may be meant by {shown(text)}."
        if all(each.score < 1 for each in found.candidates):
            several = f"{shown(text)} is not one drug: {len(candidates)} are named in it."
        raise AmbiguousDrugError(several, candidates)
    return found.drug.slug


def look_up(session: Session, text: str) -> Resolution:
    """Find what a text means; where nothing goes by it, the names in it, or near spellings: five queries at most."""
    found = look_up_all(session, [text])[0]
    asked = _Asked(text)
    if found.candidates or not asked.may_be_misspelled:
        return found
    in_a_row = [] if asked.readings else names_in_a_row(session, asked.key)
    return resolution(text, in_a_row or near_spellings(session, _spellings(asked)))


def look_up_each(session: Session, texts: Sequence[str]) -> list[Resolution]:
    """Find what each text means, and near spellings of the first of them that nothing goes by, as `look_up` does.

    Those take two queries for all, and some milliseconds each: so of as many texts as a person may send.
    """
    found = look_up_all(session, texts)
    asked = {each.query: _Asked(each.query) for each in found if not each.candidates}
    unknown = [each for each in asked.values() if each.may_be_misspelled][:MOST_MISSPELLED]
    near = near_spellings_of_each(session, [_spellings(each) for each in unknown]) if unknown else []
    offered = dict(zip((each.text for each in unknown), near, strict=True))
    return [resolution(each.query, offered[each.query]) if offered.get(each.query) else each for each in found]


def look_up_all(session: Session, texts: Sequence[str]) -> list[Resolution]:
    """Find what each text means, in their order, with three queries for all.

    Neither near spellings are looked for, nor names with nothing between them.
    """
    asked = [_Asked(text) for text in texts]
    known = known_by_key(session, {key for each in asked for key in each.keys})
    exact = {each.text: _exact(each, known) for each in asked}
    parts = _products(session, [each for each in asked if not exact[each.text]])
    return [resolution(text, exact[text] or parts.get(text, [])) for text in texts]


def _products(session: Session, asked: Sequence[_Asked]) -> Mapping[str, list[Candidate]]:
    """Find the drugs of products and lists: what is read as one name counts where all of it is one drug."""
    read = {each.text: each.readings for each in asked if each.readings}
    drugs = [drug for readings in read.values() for drug in readings]
    found = iter(clinical_drugs(session, drugs) if drugs else ())
    offered = {text: [next(found) for _ in readings] for text, readings in read.items()}
    return {text: max(each, key=_whole_then_most) for text, each in offered.items()}


def _whole_then_most(candidates: Sequence[Candidate]) -> tuple[bool, int]:
    return any(each.score == 1 for each in candidates), len(candidates)


def shown(text: str) -> str:
    """Quote what was asked for, short enough for a message."""
    return f"`{text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}`"


def _exact(asked: _Asked, known: Mapping[str, list[Known]]) -> list[Candidate]:
    found = [(kind_rank(each.kind), each) for key in asked.keys for each in known.get(key, ()) if asked.may_mean(each)]
    first: dict[str, Known] = {}
    for _, each in sorted(found, key=lambda ranked: (ranked[0], ranked[1].slug, ranked[1].text)):
        first.setdefault(each.slug, each)
    return [
        Candidate(drug=drug_link(each.slug, each.title), match=each.kind, on=each.text, score=1)
        for each in first.values()
    ]


def _spellings(asked: _Asked) -> list[str]:
    """List what may be misspelled: the name itself, or the ingredients of the product."""
    ingredients = [names[-1].key for product in asked.readings[-1:] for names in product.ingredients]
    return [asked.key, *ingredients][:_MOST_MISSPELLED]
