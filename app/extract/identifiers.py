"""Reads the codes under which databases know the drug from its infoboxes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.extract.atc import atc_codes
from app.extract.boxes import Found, find_all, label_of
from app.extract.evidence import parameter_evidence, support_of, template_evidence
from app.extract.extraction import Extraction, Problem, ProblemKind
from app.extract.remembered import remembered
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence, Origin
from app.facts.identifiers import IdentifierCheck, IdentifierFact, Verification
from app.values.identifier import Identifier, parse_identifier
from app.values.pieces import part_remark, pieces
from app.vocabulary.identifier_schemes import IDENTIFIER_TEMPLATES, SCHEMES, Scheme
from app.wikitext.document import Document

_BASE_ITEM = re.compile(r"\{\{\s*#unlinkedwikibase:\s*id=\s*(Q\d+)")
_WRITTEN_PREFIX = {prefix: scheme.name for scheme in SCHEMES for prefix in scheme.written_prefixes}
_PREFIX = re.compile(rf"({'|'.join(_WRITTEN_PREFIX)})(?:\s*[:=#]\s*|\s+)(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """An identifier as read, with where it stands and which form of the substance it is for."""

    identifier: Identifier
    raw: str
    evidence: Evidence
    label: str | None = None
    verification: Verification | None = None


@remembered
def extract(document: Document) -> Extraction[IdentifierFact]:
    """Read every identifier with its verification status; what fails its scheme's check is kept as not valid."""
    result: Extraction[IdentifierFact] = Extraction()
    seen: set[tuple[str, str]] = set()
    for reading in _readings(document):
        key = (reading.identifier.scheme.name, reading.identifier.value)
        if key not in seen:
            seen.add(key)
            result.facts.append(_fact(reading))
    present = {fact.scheme for fact in result.facts}
    for scheme in SCHEMES:
        if scheme.name not in present and not _elsewhere(scheme, present):
            result.missing.extend(_missing(scheme, document))
    result.problems = [
        Problem(ProblemKind.UNTYPED_VALUE, found.parameter.name, found.parameter.raw)
        for found in _untyped(document, present)
    ]
    return result


def _readings(document: Document) -> Iterator[Reading]:
    for scheme in SCHEMES:
        if scheme.name == "atc":
            for atc in atc_codes(document):
                yield Reading(atc.identifier, atc.raw, atc.evidence)
        else:
            for found in find_all(document, *scheme.parameters):
                yield from _of_parameter(scheme, found, document)
    yield from _base_item(document)


def _of_parameter(scheme: Scheme, found: Found, document: Document) -> Iterator[Reading]:
    if found.parameter.blank or found.asserted_none:
        return
    evidence = parameter_evidence(found.parameter)
    for call in found.parameter.templates:
        if call.name in IDENTIFIER_TEMPLATES and call.positional and call.positional[0]:
            identifier = parse_identifier(IDENTIFIER_TEMPLATES[call.name], call.positional[0])
            place = template_evidence(found.parameter, call, document.source)
            yield Reading(identifier, call.positional[0], place, label_of(found, document), _verification(found))
    for identifier, raw, remark in identifiers_in(scheme, found.parameter.value.plain):
        label = remark or label_of(found, document)
        yield Reading(identifier, raw, evidence, label, _verification(found))


def identifiers_in(scheme: Scheme, text: str) -> list[tuple[Identifier, str, str | None]]:
    """Read every identifier of a value, each with its source text and the remark beside it."""
    found = _structure if scheme.structure else _code
    readings = [reading for piece in _split(scheme, text) if (reading := found(scheme, piece))]
    valid = [reading for reading in readings if reading[0].valid]
    return [reading for reading in readings if reading in valid or not valid or re.search(r"\d", reading[0].value)]


def _split(scheme: Scheme, text: str) -> list[str]:
    if not scheme.structure:
        return list(pieces(text))
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    whole = all(_complete(scheme, line) for line in lines)
    return lines if whole else ["".join(lines)]


def _complete(scheme: Scheme, line: str) -> bool:
    """Tell whether a line is a structure of its own, not one part of a structure broken for the eye."""
    if scheme.name == "inchi":
        return re.match(r"(?:InChI=)?1S?/", line) is not None
    return all(line.count(opened) == line.count(closed) for opened, closed in ("()", "[]"))


def _structure(scheme: Scheme, piece: str) -> tuple[Identifier, str, str | None] | None:
    first, _, rest = piece.partition(" ")
    identifier = parse_identifier(scheme.name, first)
    if rest and identifier.valid:
        return identifier, piece, rest.strip("() ") or None
    return parse_identifier(scheme.name, piece), piece, None


def _code(scheme: Scheme, piece: str) -> tuple[Identifier, str, str | None] | None:
    bare, remark = part_remark(piece)
    prefix = _PREFIX.match(bare)
    name = _WRITTEN_PREFIX.get(prefix[1].upper(), scheme.name) if prefix else scheme.name
    text = bare[prefix.end() :] if prefix else bare
    whole = parse_identifier(name, text)
    words = text.split()
    if whole.valid or len(words) == 1:
        return (whole, piece, remark) if whole.valid or re.search(r"\d", text) else None
    for word in words:
        if (identifier := parse_identifier(name, word.strip(":"))).valid:
            others = " ".join(other for other in words if other != word).strip(" :–-()")
            return identifier, piece, remark or others or None
    return (whole, piece, remark) if re.search(r"\d", text) else None


def _verification(found: Found) -> Verification | None:
    name, index = found.parameter.name, found.index
    base = name.removesuffix(index)
    for key in (f"{name}_Ref", f"{base}_Ref{index}", f"{name}Ref", f"{name}_ref"):
        reference = found.box.named(key)
        for call in reference.templates if reference else ():
            status = call.positional[0].strip().lower() if call.positional else ""
            if status in (Verification.CORRECT, Verification.CHANGED):
                return Verification(status)
    return None


def _base_item(document: Document) -> Iterator[Reading]:
    """Read the Wikidata item that a page outside Wikipedia names for itself."""
    for match in _BASE_ITEM.finditer(document.source):
        evidence = Evidence(
            origin=Origin.PROSE,
            start=match.start(1),
            end=match.end(1),
            quote=match[1],
            support=support_of((), ()),
        )
        yield Reading(parse_identifier("wikidata", match[1]), match[1], evidence)


def _fact(reading: Reading) -> IdentifierFact:
    identifier = reading.identifier
    return IdentifierFact(
        raw=reading.raw,
        evidence=reading.evidence,
        scheme=identifier.scheme.name,
        value=identifier.value,
        curie=identifier.curie,
        uri=identifier.uri,
        verification=reading.verification,
        valid=identifier.valid,
        check=IdentifierCheck.CHECK_DIGIT if identifier.scheme.check_digit else IdentifierCheck.PATTERN,
        label=reading.label,
    )


def _missing(scheme: Scheme, document: Document) -> Iterable[Missing]:
    found = find_all(document, *scheme.parameters)
    said = next((f for f in found if not f.parameter.blank), None)
    what = f"identifiers.{scheme.name}"
    if said is not None:
        state = MissingState.ASSERTED_NONE if said.asserted_none else MissingState.UNPARSED
        return [Missing(what=what, state=state, raw=said.text or said.parameter.raw)]
    if found:
        return [Missing(what=what, state=MissingState.BLANK)]
    return [Missing(what=what, state=MissingState.ABSENT)] if scheme.main else []


def _elsewhere(scheme: Scheme, present: set[str]) -> bool:
    """Tell whether the ATC parameters gave ATCvet codes, so that nothing is missing there."""
    return scheme.name == "atc" and "atcvet" in present


def _untyped(document: Document, present: set[str]) -> Iterator[Found]:
    for scheme in SCHEMES:
        for found in find_all(document, *scheme.parameters):
            if (
                scheme.name not in present
                and not _elsewhere(scheme, present)
                and not found.parameter.blank
                and not found.asserted_none
            ):
                yield found
