"""Reads which medications resources are about, in the shapes of any release of FHIR: nothing else is looked at."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from app.cds.json_values import as_list, as_object, as_text, find_objects
from app.vocabulary.fhir_medications import INGREDIENT_ELEMENTS, MEDICATION_ELEMENTS, MEDICATION_RESOURCES, NEGATIONS

# No patient and no product has more, and nobody shall make the service read on and on.
_MOST_MEDICATIONS = 500
_MOST_INGREDIENTS = 30
_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Names:
    """How one substance or product is called: codes as `system|code`, and texts, each once, in their order."""

    codes: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    def __add__(self, other: Names) -> Names:
        """Put the names of one thing together."""
        return Names(_once(self.codes + other.codes), _once(self.texts + other.texts))

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self.codes or self.texts)


@dataclass(frozen=True, slots=True)
class Medication:
    """What one resource is about. `reference` is `MedicationRequest/103`; `ingredients` are those of a product.

    `lost` tells that it is in another resource, which was not sent.
    """

    reference: str
    names: Names
    ingredients: tuple[Names, ...] = ()
    lost: bool = False


def medications_in(value: object, known: dict[str, dict[str, Any]]) -> list[Medication]:
    """Read the medications of a patient; `known` are medications that they may refer to, as `known_medications` has."""
    present = filter(_is_so, find_objects(value, _is_about_medication))
    return [_medication(each, known) for each in islice(present, _MOST_MEDICATIONS)]


def known_medications(value: object) -> dict[str, dict[str, Any]]:
    """Find resources that say what a medication is, by each reference that may lead to them."""
    known: dict[str, dict[str, Any]] = {}
    rest = [value]
    while rest:
        each = rest.pop()
        if isinstance(each, list):
            rest += each
        elif isinstance(each, dict):
            if each.get("resourceType") == "Medication" and (number := as_text(each.get("id"))):
                known[f"Medication/{number}"] = each
            inner = as_object(each.get("resource"))
            if inner.get("resourceType") == "Medication" and (address := as_text(each.get("fullUrl"))):
                known[address] = inner
            rest += each.values()
    return known


def _is_about_medication(resource: Mapping[str, Any]) -> bool:
    """Tell by its type, or where it names none by what it has."""
    kind = resource.get("resourceType")
    if kind is None:
        return any(isinstance(resource.get(name), dict) for name in MEDICATION_ELEMENTS[:2])
    return isinstance(kind, str) and kind in MEDICATION_RESOURCES


def _is_so(resource: Mapping[str, Any]) -> bool:
    """Tell whether the patient is to have it, as far as the resource says."""
    over = MEDICATION_RESOURCES.get(as_text(resource.get("resourceType")), MEDICATION_RESOURCES["MedicationRequest"])
    negated = any(resource.get(name) == value for name, value in NEGATIONS.items() if name in resource)
    return not negated and as_text(resource.get("status")).lower() not in over


def _medication(resource: Mapping[str, Any], known: dict[str, dict[str, Any]]) -> Medication:
    kind = as_text(resource.get("resourceType")) or "MedicationRequest"
    reader = _Reader(ChainMap(_contained(resource), known))
    names = reader.read([resource.get(name) for name in MEDICATION_ELEMENTS])
    return Medication(
        reference=f"{kind}/{as_text(resource.get('id'))}",
        names=names,
        ingredients=tuple(reader.ingredients),
        lost=reader.lost and not (names or reader.ingredients),
    )


class _Reader:
    """Reads the names of one medication, along its references."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        self._known = known
        self._seen: set[str] = set()
        self.ingredients: list[Names] = []
        self.lost = False

    def read(self, elements: list[Any]) -> Names:
        """Put together the names that elements give: a concept, a reference, or R5's of both."""
        names = Names()
        for element in map(as_object, elements):
            names += _of_concept(element) + _of_concept(as_object(element.get("concept")))
            names += self._of_reference(element) + self._of_reference(as_object(element.get("reference")))
        return names

    def _of_reference(self, reference: Mapping[str, Any]) -> Names:
        address = as_text(reference.get("reference"))
        identifier = as_object(reference.get("identifier"))
        names = Names(_code(identifier.get("system"), identifier.get("value")), _text(reference.get("display")))
        if not address or address in self._seen:
            return names
        self._seen.add(address)
        medication = self._known.get(address) or self._known.get(_relative(address))
        if medication is None:
            self.lost = True
            return names
        for ingredient in as_list(medication.get("ingredient"))[:_MOST_INGREDIENTS]:
            part = self.read([as_object(ingredient).get(name) for name in INGREDIENT_ELEMENTS])
            self.ingredients += [part] if part else []
        return names + _of_concept(as_object(medication.get("code")))


def _of_concept(concept: Mapping[str, Any]) -> Names:
    codings = [as_object(each) for each in as_list(concept.get("coding"))[:_MOST_NAMES]]
    codes = [code for each in codings for code in _code(each.get("system"), each.get("code"))]
    texts = [text for each in codings for text in _text(each.get("display"))]
    return Names(_once(tuple(codes)), _once((*_text(concept.get("text")), *texts)))


def _contained(resource: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    contained = [as_object(each) for each in as_list(resource.get("contained"))]
    return {f"#{as_text(each.get('id')).removeprefix('#')}": each for each in contained if each}


def _code(system: object, code: object) -> tuple[str, ...]:
    """Write a code with its system; without one it might be anybody's."""
    return (f"{as_text(system)}|{as_text(code)}",) if as_text(system) and as_text(code) else ()


def _text(text: object) -> tuple[str, ...]:
    return (as_text(text),) if as_text(text) else ()


def _once(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _relative(address: str) -> str:
    """Cut an address to type and id: `https://example.org/fhir/Medication/7/_history/2` to `Medication/7`."""
    return "/".join(address.partition("/_history")[0].split("/")[-2:])
