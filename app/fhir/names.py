"""What a drug is called."""

from __future__ import annotations

from app.facts.names import NameFact, NameKind
from app.fhir.drug import Drug
from app.fhir.elements import Json, concept, filled, plain

TITLE, BRAND = "name of the article", "brand name"

_KINDS = {
    NameKind.TITLE: TITLE,
    NameKind.BRAND: BRAND,
    NameKind.INN: "INN",
    NameKind.SYNONYM: "synonym",
    NameKind.REDIRECT: "redirect",
}


def all_names(drug: Drug) -> list[str]:
    """List the drug's names, the article's first, each once."""
    return list(dict.fromkeys(filter(None, (drug.name, *(plain(fact.name) for fact in drug.monograph.names)))))


def product_names(drug: Drug) -> list[Json]:
    """Give the names of a product, each with its kind; the article's is there whatever the article says."""
    title = [] if any(plain(fact.name) == drug.name for fact in drug.monograph.names) else [_product(drug.name, TITLE)]
    return title + [
        _product(plain(fact.name), _KINDS[fact.kind], drug.evidence(fact)) for fact in _sayable(drug.monograph.names)
    ]


def substance_names(drug: Drug) -> list[Json]:
    """Give the names of the substance, the article's as the preferred one; a brand is a product's."""
    others = (fact for fact in _sayable(drug.monograph.names) if fact.kind is not NameKind.BRAND)
    return [
        {"name": drug.name, "preferred": True},
        *(
            filled(extension=drug.evidence(fact), name=plain(fact.name), type=concept(_KINDS[fact.kind]))
            for fact in others
            if plain(fact.name) != drug.name
        ),
    ]


def _sayable(names: list[NameFact]) -> list[NameFact]:
    return [fact for fact in names if plain(fact.name)]


def _product(name: str, kind: str, evidence: list[Json] | None = None) -> Json:
    return filled(extension=evidence, productName=name, type=concept(kind))
