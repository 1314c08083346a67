"""Reads what an article cites: one fact a distinct reference, with its PMID, DOI, PMC and URL."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.extraction import Extraction, Problem, ProblemKind
from app.facts.document import Missing, MissingState
from app.facts.evidence import Evidence, Origin, Support
from app.facts.references import ReferenceFact
from app.vocabulary.citation_templates import IDENTIFIER_TEMPLATES, TITLE_PARAMETERS, URL_PARAMETERS
from app.wikitext.document import Document, Footnote, TemplateCall

_PMID = re.compile(r"\bPMID:?\s*(\d{1,8})\b")
_DOI = re.compile(r"(?:\bdoi:\s*|doi\.org/)(10\.\d{4,9}/[^\s|<>\"\]}]+)", re.IGNORECASE)
_PMC = re.compile(r"\bPMC:?\s*(\d{2,9})\b")
_URL = re.compile(r"https?://[^\s|<>\"\]}]+")
_BARE_LINK = re.compile(r"\[(?:https?:)?//[^\s\]]+\s+([^\]\n]+)\]")
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_DOI_SHAPE = re.compile(r"10\.\d{4,9}/\S+")
_STRAY_PARAMETER = re.compile(r"\|\s*\w+\s*=")
_TEMPLATE = re.compile(r"\{\{(?:[^{}]++|\{[^{]|\}[^}]|\{\{[^{}]*+\}\})*\}\}")
_LINK_TEXT = re.compile(r"''|\[\[(?:[^\]|]*\|)?|\]\]")


@dataclass(slots=True)
class Cited:
    """What a reference gives of its source; the first mention of each thing counts."""

    title: str | None = None
    year: int | None = None
    pmid: str | None = None
    doi: str | None = None
    pmc: str | None = None
    url: str | None = None


def extract(document: Document) -> Extraction[ReferenceFact]:
    """Read every reference, in order of first use; broken ones are kept, marked, with their source text."""
    result: Extraction[ReferenceFact] = Extraction()
    for footnote in document.footnotes:
        fact = _fact(footnote)
        result.facts.append(fact)
        if fact.malformed:
            where = footnote.name or f"reference {footnote.number}"
            result.problems.append(Problem(ProblemKind.MALFORMED_REFERENCE, where, footnote.raw))
    if not result.facts:
        result.missing.append(Missing(what="references.reference", state=MissingState.ABSENT))
    return result


def _fact(footnote: Footnote) -> ReferenceFact:
    bare, quote = _TEMPLATE.sub(" ", footnote.raw), footnote.body.quote
    malformed = is_malformed(footnote, bare)
    cited = cited_in(footnote, bare)
    return ReferenceFact(
        raw=footnote.raw,
        evidence=_evidence(footnote, quote),
        number=footnote.number,
        name=footnote.name,
        text=footnote.raw.strip() if malformed or not quote else quote,
        title=cited.title,
        year=cited.year,
        pmid=cited.pmid,
        doi=cited.doi,
        pmc=cited.pmc,
        url=cited.url,
        malformed=malformed,
    )


def _evidence(footnote: Footnote, quote: str) -> Evidence:
    return Evidence(
        origin=Origin.PROSE,
        start=footnote.span.start,
        end=footnote.span.end,
        quote=quote,
        support=Support.UNCITED,
    )


def is_malformed(footnote: Footnote, bare: str) -> bool:
    """Tell whether a reference is broken: it says nothing, or has template parameters outside a template.

    `bare` is its source without its templates.
    """
    if not footnote.body and not footnote.templates:
        return True
    if bare.isspace():
        return False
    outside = _TEMPLATE.sub("", footnote.raw)
    return bool(_STRAY_PARAMETER.match(outside.strip())) or outside.count("{{") != outside.count("}}")


def cited_in(footnote: Footnote, bare: str) -> Cited:
    """Gather what a reference cites: from its templates by parameter name, then from its text without them."""
    cited = Cited()
    for call in footnote.templates:
        _read_template(call, cited)
    if not bare.isspace():
        _read_text(bare, cited)
    if cited.url is None:
        cited.url = next(iter(footnote.urls), None) or _first(_URL, bare)
    return cited


def _read_template(call: TemplateCall, cited: Cited) -> None:
    for kind, value in (*_identifiers(call), *_named_identifiers(call)):
        if kind == "pmid":
            cited.pmid = cited.pmid or _digits(value)
        elif kind == "pmc":
            cited.pmc = cited.pmc or _pmc(value)
        elif _DOI_SHAPE.fullmatch(value):
            cited.doi = cited.doi or value
    cited.title = cited.title or _first_of(call, TITLE_PARAMETERS)
    cited.url = cited.url or _first_of(call, URL_PARAMETERS)
    dated = _first(_YEAR, call.named.get("year") or call.named.get("date") or "")
    cited.year = cited.year or (int(dated) if dated else None)


def _identifiers(call: TemplateCall) -> Iterator[tuple[str, str]]:
    kind = IDENTIFIER_TEMPLATES.get(call.name)
    if kind and call.positional:
        yield kind, call.positional[0].strip()


def _named_identifiers(call: TemplateCall) -> Iterator[tuple[str, str]]:
    return ((kind, call.named[kind].strip()) for kind in ("pmid", "doi", "pmc") if call.named.get(kind))


def _read_text(text: str, cited: Cited) -> None:
    pmc = _first(_PMC, text)
    doi = _first(_DOI, text)
    cited.pmid = cited.pmid or _first(_PMID, text)
    cited.pmc = cited.pmc or (f"PMC{pmc}" if pmc else None)
    cited.doi = cited.doi or (doi.rstrip(".,;)") if doi else None)
    if cited.title is None and (label := _first(_BARE_LINK, text)):
        cited.title = _LINK_TEXT.sub("", label).strip() or None


def _digits(value: str) -> str | None:
    match = re.fullmatch(r"(?:PMID:?\s*)?(\d{1,8})", value, re.IGNORECASE)
    return match[1] if match else None


def _pmc(value: str) -> str | None:
    match = re.fullmatch(r"(?:PMC)?\s*(\d{2,9})", value, re.IGNORECASE)
    return f"PMC{match[1]}" if match else None


def _first_of(call: TemplateCall, names: tuple[str, ...]) -> str | None:
    return next((call.named[name] for name in names if call.named.get(name)), None)


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[match.lastindex or 0] if match else None
