"""Reads ATC codes, which an infobox writes as prefix and suffix, and further ones as templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.boxes import Found, find_all
from app.extract.evidence import parameter_evidence, parameters_evidence, template_evidence
from app.facts.evidence import Evidence
from app.values.identifier import Identifier, parse_identifier
from app.vocabulary.identifier_schemes import ATC_PATTERN
from app.wikitext.document import Document, Infobox

_PREFIXES = ("ATC_prefix", "ATCCode_prefix", "ATCCode", "ATC_code")
_SUFFIXES = ("ATC_suffix", "ATCCode_suffix")
_FURTHER = ("ATC_supplemental", "ATC_Supplemental")
_TEMPLATES = {"atc": "atc", "atcvet": "atcvet"}
_YES = frozenset({"y", "yes", "true", "1", "q", "vet"})
_CODE = re.compile(rf"(?<![A-Za-z0-9])(Q?)({ATC_PATTERN})(?![A-Za-z0-9])")
_FULL_CODE = 7


@dataclass(frozen=True, slots=True)
class AtcCode:
    """One code with its source text and evidence."""

    identifier: Identifier
    raw: str
    evidence: Evidence


def atc_codes(document: Document) -> Iterator[AtcCode]:
    """Every ATC and ATCvet code: first the main ones of prefix and suffix, then the further ones."""
    for found in find_all(document, *_PREFIXES):
        # Some pages put the whole code there as a template, as the parameter for further codes has it.
        yield from _main(found, document) if found.parameter.value else _further(found, document)
    for found in find_all(document, *_FURTHER):
        yield from _further(found, document)


def _main(found: Found, document: Document) -> Iterator[AtcCode]:
    if found.asserted_none:
        return
    suffix = next((other for other in find_all(document, *_SUFFIXES) if _pairs(found, other)), None)
    parts = [found.parameter] if suffix is None else [found.parameter, suffix.parameter]
    code = "".join("".join(part.value.plain.split()) for part in parts)
    scheme = "atcvet" if _veterinary(found.box) or code.upper().startswith("Q") else "atc"
    evidence = parameters_evidence(parts, document.source) if suffix else parameter_evidence(found.parameter)
    yield AtcCode(parse_identifier(scheme, code), code, evidence)


def _pairs(prefix: Found, suffix: Found) -> bool:
    return (
        suffix.box is prefix.box
        and suffix.index == prefix.index
        and not suffix.parameter.blank
        and not suffix.asserted_none
    )


def _veterinary(box: Infobox) -> bool:
    flag = box.get("ATCvet")
    return flag is not None and flag.value.quote.casefold() in _YES


def _further(found: Found, document: Document) -> Iterator[AtcCode]:
    said = set()
    for call in found.parameter.templates:
        if call.name in _TEMPLATES and (code := "".join(call.positional[:2]).replace(" ", "")):
            identifier = parse_identifier(_TEMPLATES[call.name], code)
            said.update({identifier.value, identifier.value.removeprefix("Q")})
            yield AtcCode(identifier, code, template_evidence(found.parameter, call, document.source))
    for match in _CODE.finditer(found.parameter.value.plain):
        if len(match[2]) == _FULL_CODE and match[0] not in said:
            identifier = parse_identifier("atcvet" if match[1] else "atc", match[0])
            yield AtcCode(identifier, match[0], parameter_evidence(found.parameter))
