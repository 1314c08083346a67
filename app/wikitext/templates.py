"""Writes what a template shows: marks become marks, known templates their text, data boxes are set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mwparserfromhell.nodes import Template
from mwparserfromhell.wikicode import Wikicode

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
from app.wikitext.nodes import arguments, canonical, length
from app.wikitext.sink import SOFT_BREAK

if TYPE_CHECKING:
    from app.wikitext.writer import Writer

_CONDITIONS = {"#if": 1, "#ifeq": 2, "#ifexpr": 1, "#ifexist": 1}
_CITATION_PARTS = ("title", "journal", "work", "website", "publisher", "date", "year")


def write(writer: Writer, template: Template, start: int, end: int) -> None:
    """Write what `template`, which stands from `start` to `end`, shows."""
    name = canonical(str(template.name))
    first = writer.sink.length
    if is_infobox(name):
        writer.events.boxes.extend(writer.read_box(template, start, writer.footnotes) if writer.read_box else ())
    elif name in FLAGS:
        _write_flagged(writer, name, template, start)
    elif name in FIXED:
        writer.sink.show(FIXED[name], start, end)
    elif name in NAMED_REFERENCES:
        _mark_named(writer, template, start, end)
    elif not _write_shown(writer, name, template, start, end):
        _note_unknown(writer, name, template, start)
    if name not in WRAPPERS and ":" not in name:
        writer.sink.close_over(first, start, end)


def _write_flagged(writer: Writer, name: str, template: Template, start: int) -> None:
    """Hang an editors' mark on the text before; the span templates bring the text that they mark."""
    named = _named(template, start)
    if name.endswith(" span"):
        spanned = named.get("text") or next(iter(_positional(template, start)), None)
        if spanned:
            writer.write(*spanned)
    date = str(named["date"][0]).strip() if "date" in named else ""
    writer.sink.mark(flag=Flag(FLAGS[name], date or None))


def _write_shown(writer: Writer, name: str, template: Template, start: int, end: int) -> bool:
    """Write a template that shows its arguments; tell whether its way of doing so is known."""
    positional = _positional(template, start)
    if name in SHOW_ARGUMENT:
        for code, place in positional[SHOW_ARGUMENT[name] - 1 :][:1]:
            writer.write(code, place)
    elif name in WRAPPERS:
        _write_wrapped(writer, positional, start, end)
    elif name in LISTS:
        _write_lines(writer, positional)
    elif name in MEASURES:
        writer.sink.show(MEASURES[name](_texts(template)), start, end)
    elif name.split(" ", 1)[0] in CITATION_WORDS:
        writer.sink.show(_citation(template), start, end)
    elif name.startswith("#"):
        _write_function(writer, name, template, start)
    else:
        return False
    return True


def _write_wrapped(writer: Writer, values: list[tuple[Wikicode, int]], start: int, end: int) -> None:
    """Write sentences that a template sets off, as paragraphs of their own."""
    writer.sink.show("\n\n", start, start)
    for code, place in values[:1]:
        writer.write(code, place)
    writer.sink.show("\n\n", end, end)


def _write_lines(writer: Writer, values: list[tuple[Wikicode, int]]) -> None:
    for number, (code, place) in enumerate(values):
        if number:
            writer.sink.show(SOFT_BREAK, place, place)
        writer.write(code, place)


def _write_function(writer: Writer, name: str, template: Template, start: int) -> None:
    """Write a parser function: a reference, or the branch that an article shows of its own transclusion switch."""
    function = name.split(":", 1)[0]
    values = _positional(template, start)
    if name == "#tag:ref" and values:
        code, place = values[0]
        named = _named(template, start).get("name")
        key = str(named[0]).strip() if named else ""
        writer.sink.mark(reference=writer.footnotes.use_body(code, place, place + length(code), key or None))
    elif function in _CONDITIONS:
        for code, place in values[_CONDITIONS[function] - 1 :][:1]:
            writer.write(code, place)


def _mark_named(writer: Writer, template: Template, start: int, end: int) -> None:
    for name in _texts(template):
        writer.sink.mark(reference=writer.footnotes.use_name(name, start, end))


def _note_unknown(writer: Writer, name: str, template: Template, start: int) -> None:
    """Count a template that may hide text; one without arguments is a navigation box or a notice."""
    if name == "reflist" and "refs" in (named := _named(template, start)):
        writer.define_references(*named["refs"])
    if name not in SILENT and _texts(template):
        writer.events.unknown_templates[name] += 1


def _positional(template: Template, start: int) -> list[tuple[Wikicode, int]]:
    """Give the values of the numbered arguments in order, each with the offset where it begins."""
    return [(value, place) for name, _, value, _, place in arguments(template, start) if name.isdigit() or not name]


def _texts(template: Template) -> list[str]:
    return [text for value, _ in _positional(template, 0) if (text := str(value).strip())]


def _named(template: Template, start: int) -> dict[str, tuple[Wikicode, int]]:
    """Give the values of the named arguments, each with the offset where it begins."""
    return {name.lower(): (value, place) for name, _, value, _, place in arguments(template, start)}


def _citation(template: Template) -> str:
    named = {name: str(value.strip_code()).strip() for name, (value, _) in _named(template, 0).items()}
    return ". ".join(named[part].rstrip(".") for part in _CITATION_PARTS if named.get(part))
