"""Reads the physical properties of an infobox: density, melting and boiling point, solubility, rotation, charge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.boxes import Found, label_of, split_index, with_value
from app.extract.evidence import parameter_evidence
from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.facts.quantity import Quantity
from app.values.pieces import part_remark
from app.values.quantity import parse_quantity
from app.vocabulary.physical_parameters import PHYSICAL_PARAMETERS, Physical
from app.wikitext.document import Document

_BARE = re.compile(r"[-+−–~<>≈]?\s*\d+(?:[.,]\d+)?")


def physical_properties(document: Document) -> Iterator[ChemistryFact]:
    """Every physical property that has a value, as text, and as a number where it is one."""
    # A value may be a template that shows no text.
    for found in (each for each in with_value(document, *PHYSICAL_PARAMETERS) if each.text):
        physical = PHYSICAL_PARAMETERS[split_index(found.parameter.name)[0]]
        text, quantity = _measured(found, physical)
        yield ChemistryFact(
            raw=found.text,
            evidence=parameter_evidence(found.parameter),
            property=ChemicalProperty(physical.property),
            value=text,
            quantity=quantity,
            label=_label(found, document),
        )


def _measured(found: Found, physical: Physical) -> tuple[str, Quantity | None]:
    """Give the value's text, with its unit where that goes without saying, and its number."""
    text = found.text
    unit = _beside(found, physical.unit_parameter) or physical.unit
    high = _beside(found, physical.high_parameter)
    bare = f"{text} to {high}" if high and _BARE.fullmatch(text) and _BARE.fullmatch(high) else text
    shown = f"{bare} {unit}" if unit and _BARE.fullmatch(bare.split(" to ")[0]) else bare
    if not physical.measured:
        return shown, None
    signed = shown.removeprefix("+").strip()
    quantity = parse_quantity(signed) or parse_quantity(part_remark(signed)[0])
    return shown, _in_kelvin(bare) if unit == "K" else quantity


def _in_kelvin(text: str) -> Quantity | None:
    """Read kelvins as if they were degrees: no text but a Chembox parameter is in kelvin."""
    quantity = parse_quantity(text, "°C")
    return quantity.model_copy(update={"unit": "K"}) if quantity else None


def _beside(found: Found, name: str | None) -> str | None:
    parameter = found.box.get(name) if name else None
    return parameter.value.quote or None if parameter else None


def _label(found: Found, document: Document) -> str | None:
    """Say in which solvent a numbered solubility is, or which form the box names."""
    solvent = found.box.get(f"Solvent{found.index}") if found.parameter.name.startswith("Solubility") else None
    return f"in {solvent.value.quote}" if solvent and solvent.value.quote else label_of(found, document)
