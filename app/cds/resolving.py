"""Which drugs ordered medications are: by code, then by name, never by spelling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from app.cds.medications import Medication, Names
from app.queries.candidates import Resolution, Status
from app.queries.lookup import look_up_all
from app.values.clinical_drug import read_clinical_drug, read_clinical_drugs

_LONGEST_TEXT = 500
# Ways in which clients say one drug that no article is stored on: code and display, mostly.
_MOST_TEXTS = 3
_LONGEST_BRAND = 30


@dataclass(frozen=True, slots=True)
class Drug:
    """One drug in a medication: `texts` are what a list check takes it by, the slug where an article is stored.

    `sent` is what the client called it.
    """

    name: str
    texts: tuple[str, ...]
    sent: str
    slug: str | None = None

    @property
    def key(self) -> str:
        """What two orders of one drug have in common."""
        return self.texts[0]

    @property
    def label(self) -> str:
        """Call it so that whoever ordered it knows it: the article may be on what is in it."""
        told = self.name.lower() in self.sent.lower() or len(self.sent) > _LONGEST_BRAND or "|" in self.sent
        return self.name if told else f"{self.sent} ({self.name})"


def drugs_of(session: Session, medications: Sequence[Medication]) -> list[list[Drug]]:
    """Find the drugs of each medication: none where several may be meant. Three queries for all of them."""
    texts = dict.fromkeys(text for each in medications for text in _questions(each))
    found = {each.query: each for each in look_up_all(session, list(texts))}
    return [list(_drugs(each, found)) for each in medications]


def _questions(medication: Medication) -> Iterator[str]:
    for names in (medication.names, *medication.ingredients):
        yield from (text for text in (*names.codes, *names.texts) if len(text) <= _LONGEST_TEXT)
        yield from (*_combined(names), *_listed(names))


def _combined(names: Names) -> Sequence[str]:
    """Read the ingredients that the name of a combination gives, where all of it is understood."""
    for text in names.texts:
        product = read_clinical_drug(text) if len(text) <= _LONGEST_TEXT else None
        if product and not product.leftover and len(product.ingredients) > 1:
            return [each[0].key for each in product.ingredients]
    return ()


def _listed(names: Names) -> Sequence[str]:
    """Read the drugs that a text lists with commas: they count where each is one, for a comma may be of a name."""
    for text in names.texts:
        readings = list(read_clinical_drugs(text)) if len(text) <= _LONGEST_TEXT else []
        if readings and not readings[-1].leftover and len(readings[-1].ingredients) > 1:
            return [each[0].key for each in readings[-1].ingredients]
    return ()


def _drugs(medication: Medication, found: Mapping[str, Resolution]) -> Iterator[Drug]:
    """Give a medication's drug, and those that it combines: what an article states of either holds for the order."""
    parts = [*([medication.names] if medication.names else []), *medication.ingredients]
    drugs: dict[str, Drug] = {}
    for names in parts:
        listed = _listed(names)
        named = listed if listed and all(found[text].drug for text in listed) else _combined(names)
        combined = [Names(texts=(text,)) for text in named]
        whole = _drug(names, found, alone=not (combined or (names is medication.names and medication.ingredients)))
        for each in (whole, *(_drug(part, found) for part in combined)):
            if each:
                drugs.setdefault(each.key, each)
    yield from drugs.values()


def _drug(names: Names, found: Mapping[str, Resolution], *, alone: bool = True) -> Drug | None:
    """Give the one drug that names mean; `alone` tells that they are no combination, whose parts say more."""
    codes = [found[code] for code in names.codes if code in found]
    texts = [found[text] for text in names.texts if text in found]
    for resolutions in (codes, texts):
        links = {each.drug.slug: each.drug for each in resolutions if each.drug}
        if len(links) > 1:
            return None
        for slug, link in links.items():
            return Drug(link.name, (slug,), next(iter((*names.texts, *names.codes))), slug)
    if any(each.status is Status.AMBIGUOUS for each in texts) or not (texts and alone):
        return None
    queries = tuple(each.query for each in texts)[:_MOST_TEXTS]
    return Drug(queries[0], queries, queries[0])
