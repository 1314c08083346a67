"""Reads the parameters of data templates, nested boxes included."""

from __future__ import annotations

from collections.abc import Iterator

from mwparserfromhell.nodes import Template
from mwparserfromhell.wikicode import Wikicode

from app.vocabulary.infobox_templates import is_infobox, is_section
from app.wikitext.document import Infobox, Parameter, Passage, Span, TemplateCall
from app.wikitext.footnotes import Footnotes
from app.wikitext.nodes import arguments, canonical, length, placed
from app.wikitext.writer import Writer


def read_infoboxes(template: Template, start: int, footnotes: Footnotes) -> Iterator[Infobox]:
    """Read a data template that begins at offset `start`; boxes of another kind inside it come as their own."""
    name = canonical(str(template.name))
    parameters: list[Parameter] = []
    sections: list[str] = []
    inner: list[Infobox] = []
    for key, written, value, name_start, value_start in arguments(template, start):
        nested = _nested(value, value_start)
        for box, place in nested:
            section, *others = read_infoboxes(box, place, footnotes)
            if is_section(section.template):
                parameters.extend(section.parameters)
                sections.extend((section.template, *section.sections))
            else:
                inner.append(section)
            inner.extend(others)
        if written and not nested:
            parameters.append(_parameter(key, value, name_start, value_start, footnotes))
    yield Infobox(name, Span(start, start + length(template)), tuple(parameters), tuple(sections))
    yield from inner


def _nested(value: Wikicode, start: int) -> list[tuple[Template, int]]:
    inside = placed(value, start)
    return [(n, first) for n, first, _ in inside if isinstance(n, Template) and is_infobox(canonical(str(n.name)))]


def _parameter(key: str, value: Wikicode, name_start: int, value_start: int, footnotes: Footnotes) -> Parameter:
    source = str(value)
    passage = written(value, value_start, footnotes)
    inside = Span(value_start + len(source) - len(source.lstrip()), value_start + len(source.rstrip()))
    span = passage.span() if passage else Span(min(inside.start, inside.end), inside.end)
    whole = Span(name_start, inside.end)
    return Parameter(key, passage, source.strip(), span, whole, calls(value, value_start))


def written(code: Wikicode, start: int, footnotes: Footnotes) -> Passage:
    """Render a value, blanks around it left out."""
    writer = Writer(footnotes)
    writer.write(code, start)
    passage = writer.sink.passage()
    text = passage.plain
    return passage.part(len(text) - len(text.lstrip()), len(text.rstrip()))


def calls(code: Wikicode, start: int) -> tuple[TemplateCall, ...]:
    """List the templates that stand directly in a value, arguments as plain text."""
    return tuple(_call(n, first, last) for n, first, last in placed(code, start) if isinstance(n, Template))


def _call(template: Template, start: int, end: int) -> TemplateCall:
    positional: list[str] = []
    named: dict[str, str] = {}
    for name, is_written, value, _, place in arguments(template, start):
        text = written(value, place, Footnotes()).quote
        if is_written and not name.isdigit():
            named[name.lower()] = text
        else:
            positional.append(text)
    return TemplateCall(canonical(str(template.name)), tuple(positional), named, Span(start, end))
