"""Finds what an article's infoboxes say under any of a parameter's names, indexes included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from app.extract.remembered import remembered
from app.vocabulary.absent_values import ASSERTED_NONE
from app.vocabulary.infobox_templates import CHEMICAL_BOXES, DRUG_BOXES, RESOURCE_BOXES
from app.wikitext.document import Document, Infobox, Parameter

_INDEXED = re.compile(r"(.*?)[ _]?(\d?)")


@dataclass(frozen=True, slots=True)
class Found:
    """A parameter that was asked for, the box that it stands in, and its index (`2` of `CAS_number2`, else empty)."""

    parameter: Parameter
    box: Infobox
    index: str

    @property
    def text(self) -> str:
        """Its value in plain text, on one line."""
        return self.parameter.value.quote

    @property
    def asserted_none(self) -> bool:
        """Whether it says that there is none."""
        return self.text.casefold() in ASSERTED_NONE


def drug_boxes(document: Document) -> tuple[Infobox, ...]:
    """Give the boxes that describe the drug, in order; boxes of other kinds (a film, a company) are not its own."""
    own = DRUG_BOXES | CHEMICAL_BOXES | RESOURCE_BOXES
    return tuple(box for box in document.infoboxes if box.template in own)


@lru_cache(maxsize=4096)
def split_index(name: str) -> tuple[str, str]:
    """Part a parameter's name from its index: `CAS_number2` is `CAS_number` and `2`. Blanks in it become `_`."""
    match = _INDEXED.fullmatch(name.strip().replace(" ", "_"))
    return (match[1], match[2]) if match else (name, "")


def find_all(document: Document, *names: str) -> list[Found]:
    """Every parameter by one of these base names, blank ones included; of duplicates in a box the last only."""
    by_name = _by_base_name(document)
    placed = [each for name in dict.fromkeys(names) for each in by_name.get(name, ())]
    return [found for _, found in sorted(placed, key=itemgetter(0))]


@remembered
def _by_base_name(document: Document) -> dict[str, list[tuple[int, Found]]]:
    """Group the parameters of all boxes by base name, each with its number in the order written."""
    by_name: dict[str, list[tuple[int, Found]]] = {}
    written = ((box, parameter) for box in drug_boxes(document) for parameter in effective(box))
    for number, (box, parameter) in enumerate(written):
        base, index = split_index(parameter.name)
        by_name.setdefault(base, []).append((number, Found(parameter, box, index)))
    return by_name


def with_value(document: Document, *names: str) -> Iterator[Found]:
    """Those of `find_all` that say something, and something else than that there is none."""
    return (found for found in find_all(document, *names) if not found.parameter.blank and not found.asserted_none)


def effective(box: Infobox) -> Iterator[Parameter]:
    """Leave out parameters that a later duplicate overrides, as MediaWiki does."""
    last = {parameter.name: parameter for parameter in box.parameters}
    return (parameter for parameter in box.parameters if last[parameter.name] is parameter)


def label_of(found: Found, document: Document) -> str | None:
    """Say which form of the substance a parameter is for: its index label, its comment, or the second box's name."""
    box, name, index = found.box, found.parameter.name, found.index
    for key in (f"index{index}_label", f"{name}_Comment", f"{name}_comment"):
        if label := box.get(key):
            return label.value.quote or None
    return _box_name(box, document)


def _box_name(box: Infobox, document: Document) -> str | None:
    first = next(iter(drug_boxes(document)))
    name = box.get("drug_name", "Name", "name")
    if box is first or box.template in RESOURCE_BOXES or name is None:
        return None
    return name.value.quote or None
