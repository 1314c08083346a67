"""Reads what a fixed combination is made of: the components that its box names."""

from __future__ import annotations

from collections.abc import Iterator

from app.extract.boxes import drug_boxes, with_value
from app.extract.evidence import parameter_evidence
from app.facts.chemistry import ChemicalProperty, ChemistryFact
from app.vocabulary.infobox_parameters import COMPONENT_PARAMETERS
from app.wikitext.document import Document, Infobox

_COMBINATION = "combo"


def combinations(document: Document) -> list[Infobox]:
    """List the boxes that say that they are of a combination; in others the wiki shows no component either."""
    return [box for box in drug_boxes(document) if _type(box) == _COMBINATION]


def components(document: Document) -> Iterator[ChemistryFact]:
    """Give each component of the combinations by its name."""
    boxes = combinations(document)
    for found in with_value(document, *COMPONENT_PARAMETERS) if boxes else ():
        if found.box in boxes:
            yield ChemistryFact(
                raw=found.text,
                evidence=parameter_evidence(found.parameter),
                property=ChemicalProperty.COMPONENT,
                value=found.text,
            )


def _type(box: Infobox) -> str:
    given = box.get("type")
    return given.value.quote.casefold() if given else ""
