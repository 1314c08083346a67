"""Builds the evidence of a fact from the piece of the document that it was read from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from app.extract.statements import Statement
from app.facts.evidence import Evidence, EvidenceFlag, Origin, Support
from app.wikitext.document import Block, Flag, Parameter, Passage, Section, Span, TemplateCall
from app.wikitext.plain import plain_text

CITATION_NEEDED = "citation_needed"


def support_of(references: Sequence[int], flags: Sequence[Flag]) -> Support:
    """Say how well a statement is backed; an editors' `citation needed` outweighs a reference beside it."""
    if any(flag.kind == CITATION_NEEDED for flag in flags):
        return Support.CITATION_NEEDED
    return Support.CITED if references else Support.UNCITED


def sentence_evidence(statement: Statement) -> Evidence:
    """Evidence of a fact that stands in a sentence of the prose."""
    sentence = statement.sentence
    quote, span = sentence.passage.quote, sentence.span
    return _prose_evidence(statement.section.path, span, quote, sentence.references, sentence.flags)


def sentences_evidence(statements: Sequence[Statement]) -> Evidence:
    """Evidence of a fact that several sentences of one block make together: from the first one to the last one.

    The quote holds what stands between them too; references and editors' marks are those of the sentences themselves.
    """
    if len(statements) == 1:
        return sentence_evidence(statements[0])
    told = sorted((statement.sentence for statement in statements), key=lambda sentence: sentence.span.start)
    span = Span(told[0].span.start, told[-1].span.end)
    whole = _between(statements[0].block.passage, span)
    references = tuple(dict.fromkeys(number for sentence in told for number in sentence.references))
    flags = tuple(dict.fromkeys(flag for sentence in told for flag in sentence.flags))
    return _prose_evidence(statements[0].section.path, span, whole.quote, references, flags)


def row_evidence(section: Section, row: Block) -> Evidence:
    """Evidence of a fact that stands in a row of a table."""
    passage = row.passage
    return _prose_evidence(section.path, passage.span(), passage.quote, passage.references, passage.flags)


def _between(passage: Passage, span: Span) -> Passage:
    """Cut out of a block what its source between two offsets says."""
    return passage.part(bisect_left(passage.offsets, span.start), bisect_right(passage.ends, span.end))


@lru_cache(maxsize=256)  # facts of several domains stand in one sentence; nobody changes their evidence
def _prose_evidence(
    path: tuple[str, ...], span: Span, quote: str, references: tuple[int, ...], flags: tuple[Flag, ...]
) -> Evidence:
    return Evidence(
        origin=Origin.PROSE,
        section=list(path),
        start=span.start,
        end=span.end,
        quote=quote,
        references=list(references),
        flags=[EvidenceFlag(kind=flag.kind, since=flag.since) for flag in flags],
        support=support_of(references, flags),
    )


def parameter_evidence(parameter: Parameter) -> Evidence:
    """Evidence of a fact that is the value of one infobox parameter."""
    return _box_evidence(parameter.name, parameter.span, parameter.value.quote, [parameter])


def template_evidence(parameter: Parameter, call: TemplateCall, source: str) -> Evidence:
    """Evidence of a fact that a template in a parameter holds: its arguments, for the template may show no text."""
    start = source.index("|", call.span.start) + 1
    end = call.span.end - len("}}")
    update = {"start": start, "end": end, "quote": plain_text(source[start:end])}
    return parameter_evidence(parameter).model_copy(update=update)


def parameters_evidence(parameters: Sequence[Parameter], source: str) -> Evidence:
    """Evidence of a fact that several parameters make together: from the first one's name to the last one's value."""
    inside = sorted(parameters, key=lambda parameter: parameter.whole.start)
    span = Span(inside[0].whole.start, inside[-1].whole.end)
    return _box_evidence(inside[0].name, span, plain_text(source[span.start : span.end]), parameters)


def _box_evidence(name: str, span: Span, quote: str, parameters: Sequence[Parameter]) -> Evidence:
    references = list(dict.fromkeys(number for p in parameters for number in p.value.references))
    flags = list(dict.fromkeys(flag for p in parameters for flag in p.value.flags))
    return Evidence(
        origin=Origin.INFOBOX,
        parameter=name,
        start=span.start,
        end=span.end,
        quote=quote,
        references=references,
        flags=[EvidenceFlag(kind=flag.kind, since=flag.since) for flag in flags],
        support=support_of(references, flags),
    )
