"""What an article's infoboxes hold that no extractor knows: unknown parameters, and such as are given twice."""

from __future__ import annotations

from collections.abc import Iterator

from app.extract.boxes import drug_boxes, split_index
from app.extract.extraction import Problem, ProblemKind
from app.vocabulary.infobox_parameters import KNOWN_PARAMETERS
from app.wikitext.document import Document, Infobox


def problems(document: Document) -> list[Problem]:
    """List every unknown and every duplicate parameter of the drug's boxes, with what is written there."""
    return [problem for box in drug_boxes(document) for problem in (*_unknown(box), *_duplicates(box))]


def is_known(name: str) -> bool:
    """Tell whether a parameter is documented, under its own name or with an index or an index inside."""
    written = name.strip().replace(" ", "_")
    stem, _, suffix = written.rpartition("_")
    bare_stem = f"{split_index(stem)[0]}_{suffix}" if stem else written
    return any(known in KNOWN_PARAMETERS for known in (written, split_index(written)[0], bare_stem))


def _unknown(box: Infobox) -> Iterator[Problem]:
    for parameter in box.parameters:
        if not is_known(parameter.name):
            yield Problem(ProblemKind.UNKNOWN_PARAMETER, parameter.name, parameter.raw)


def _duplicates(box: Infobox) -> Iterator[Problem]:
    for name in box.duplicates:
        overridden = [parameter.raw for parameter in box.parameters if parameter.name == name][:-1]
        yield from (Problem(ProblemKind.DUPLICATE_PARAMETER, name, raw) for raw in overridden)
