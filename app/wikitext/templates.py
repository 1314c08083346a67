"""Writes what a template shows: marks become marks, known templates their text, data boxes are set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.vocabulary.infobox_templates import is_infobox
from app.vocabulary.templates import (
    CITATION_WORDS,
    FIXED,
    FLAGS,
    LISTS,
    NAMED_REFERENCES,
    SHOW_ARGUMENT,
    SILENT,
    WRAPPERS,
)
from app.wikitext.document import Flag
from app.wikitext.measures import MEASURES
from app.wikitext.nodes import Code, Template
from app.wikitext.sink import SOFT_BREAK

if TYPE_CHECKING:
    from app.wikitext.writer import Writer

_CONDITIONS = {"#if": 1, "#ifeq": 2, "#ifexpr": 1, "#ifexist": 1}
_CITATION_PARTS = ("title", "journal", "work", "website", "publisher", "date", "year")


def write(writer: Writer, template: Template) -> None:
    """Write what `template` shows."""
    name, start, end = template.name, template.start, template.end
    first = writer.sink.length
    if is_infobox(name):
        writer.events.boxes.extend(writer.read_box(template, writer.footnotes) if writer.read_box else ())
    elif name in FLAGS:
        _write_flagged(writer, template)
    elif name in FIXED:
        writer.sink.show(FIXED[name], start, end)
    elif name in NAMED_REFERENCES:
        _mark_named(writer, template)
    elif not _write_shown(writer, template):
        _note_unknown(writer, template)
    if name not in WRAPPERS and ":" not in name:
        writer.sink.close_over(first, start, end)


def _write_flagged(writer: Writer, template: Template) -> None:
    """Hang an editors' mark on the text before; the span templates bring the text that they mark."""
    named = _named(template)
    if template.name.endswith(" span"):
        spanned = named.get("text") or next(iter(_positional(template)), None)
        if spanned:
            writer.write(spanned)
    date = named["date"].raw.strip() if "date" in named else ""
    writer.sink.mark(flag=Flag(FLAGS[template.name], date or None))


def _write_shown(writer: Writer, template: Template) -> bool:
    """Write a template that shows its arguments; tell whether its way of doing so is known."""
    name, start, end = template.name, template.start, template.end
    positional = _positional(template)
    if name in SHOW_ARGUMENT:
        for code in positional[SHOW_ARGUMENT[name] - 1 :][:1]:
            writer.write(code)
    elif name in WRAPPERS:
        _write_wrapped(writer, positional, start, end)
    elif name in LISTS:
        _write_lines(writer, positional)
    elif name in MEASURES:
        writer.sink.show(MEASURES[name](_texts(template)), start, end)
    elif name.split(" ", 1)[0] in CITATION_WORDS:
        writer.sink.show(_citation(writer, template), start, end)
    elif name.startswith("#"):
        _write_function(writer, template)
    else:
        return False
    return True


def _write_wrapped(writer: Writer, values: list[Code], start: int, end: int) -> None:
    """Write sentences that a template sets off, as paragraphs of their own."""
    writer.sink.show("\n\n", start, start)
    for code in values[:1]:
        writer.write(code)
    writer.sink.show("\n\n", end, end)


def _write_lines(writer: Writer, values: list[Code]) -> None:
    for number, code in enumerate(values):
        if number:
            writer.events.items.append(writer.sink.length)
            writer.sink.show(SOFT_BREAK, code.start, code.start)
        writer.write(code)


def _write_function(writer: Writer, template: Template) -> None:
    """Write a parser function: a reference, or the branch that an article shows of its own transclusion switch."""
    function = template.name.split(":", 1)[0]
    values = _positional(template)
    if template.name == "#tag:ref" and values:
        named = _named(template).get("name")
        key = named.raw.strip() if named else ""
        writer.sink.mark(reference=writer.footnotes.use_body(values[0], key or None))
    elif function in _CONDITIONS:
        for code in values[_CONDITIONS[function] - 1 :][:1]:
            writer.write(code)


def _mark_named(writer: Writer, template: Template) -> None:
    for name in _texts(template):
        writer.sink.mark(reference=writer.footnotes.use_name(name, template.start, template.end))


def _note_unknown(writer: Writer, template: Template) -> None:
    """Count a template that may hide text; one without arguments is a navigation box or a notice."""
    if template.name == "reflist" and "refs" in (named := _named(template)):
        writer.define_references(named["refs"])
    if template.name not in SILENT and _texts(template):
        writer.events.unknown_templates[template.name] += 1


def _positional(template: Template) -> list[Code]:
    """Give the values of the numbered arguments in order."""
    return [argument.value for argument in template.arguments if argument.key.isdigit() or not argument.key]


def _texts(template: Template) -> list[str]:
    return [text for value in _positional(template) if (text := value.raw.strip())]


def _named(template: Template) -> dict[str, Code]:
    return {argument.key.lower(): argument.value for argument in template.arguments}


def _citation(writer: Writer, template: Template) -> str:
    named = _named(template)
    parts = (writer.plain(named[part]).rstrip(".") for part in _CITATION_PARTS if part in named)
    return ". ".join(part for part in parts if part)
