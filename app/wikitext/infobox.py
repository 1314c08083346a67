"""Reads the parameters of data templates, nested boxes included."""

from __future__ import annotations

from collections.abc import Iterator

from app.vocabulary.infobox_templates import is_infobox, is_section
from app.wikitext.document import Infobox, Parameter, Passage, Span, TemplateCall
from app.wikitext.footnotes import Footnotes
from app.wikitext.nodes import Argument, Code, Template
from app.wikitext.writer import Writer


def read_infoboxes(template: Template, footnotes: Footnotes) -> Iterator[Infobox]:
    """Read a data template; boxes of another kind inside it come as their own."""
    parameters: list[Parameter] = []
    sections: list[str] = []
    inner: list[Infobox] = []
    for argument in template.arguments:
        nested = [inside for inside in _templates(argument.value) if is_infobox(inside.name)]
        for box in nested:
            section, *others = read_infoboxes(box, footnotes)
            if is_section(section.template):
                parameters.extend(section.parameters)
                sections.extend((section.template, *section.sections))
            else:
                inner.append(section)
            inner.extend(others)
        if argument.written and not nested:
            parameters.append(_parameter(argument, footnotes))
    yield Infobox(template.name, Span(template.start, template.end), tuple(parameters), tuple(sections))
    yield from inner


def _templates(code: Code) -> list[Template]:
    return [node for node in code.nodes if isinstance(node, Template)]


def _parameter(argument: Argument, footnotes: Footnotes) -> Parameter:
    value, source = argument.value, argument.value.raw
    passage = written(value, footnotes)
    end = value.start + len(source.rstrip())
    start = min(value.start + len(source) - len(source.lstrip()), end)
    span = passage.span() if passage else Span(start, end)
    return Parameter(argument.key, passage, source.strip(), span, Span(argument.start, end), calls(value))


def written(code: Code, footnotes: Footnotes) -> Passage:
    """Render a value, blanks around it left out."""
    writer = Writer(footnotes)
    writer.write(code)
    passage = writer.sink.passage()
    text = passage.plain
    return passage.part(len(text) - len(text.lstrip()), len(text.rstrip()))


def calls(code: Code) -> tuple[TemplateCall, ...]:
    """List the templates that stand directly in a value, arguments as plain text."""
    return tuple(_call(template) for template in _templates(code))


def _call(template: Template) -> TemplateCall:
    positional: list[str] = []
    named: dict[str, str] = {}
    for argument in template.arguments:
        text = Writer.plain(argument.value)
        if argument.written and not argument.key.isdigit():
            named[argument.key.lower()] = text
        else:
            positional.append(text)
    return TemplateCall(template.name, tuple(positional), named, Span(template.start, template.end))
