"""Numbers the references of an article in order of first use, wherever their bodies stand."""

from __future__ import annotations

from dataclasses import dataclass

from app.wikitext.nodes import Code, Tag


@dataclass(slots=True)
class Entry:
    """One distinct reference: its number, name, where it is first used, and its body once that was met.

    A definition in a list has no number (0): it is not a use.
    """

    number: int
    name: str | None
    start: int
    end: int
    body: Code | None = None


class Footnotes:
    """Collects `<ref>`s. A named one counts once; unnamed ones with the same body count once."""

    def __init__(self) -> None:
        """Start with none."""
        self._entries: dict[tuple[str, str], Entry] = {}
        self._defined: dict[str, Entry] = {}

    def use_tag(self, tag: Tag) -> int:
        """Take a `<ref>` met in the text and give its number."""
        return self._use(_name(tag), None if tag.single else tag.contents, tag.start, tag.end)

    def use_body(self, code: Code, name: str | None) -> int:
        """Take a reference made by `{{#tag:ref|...}}` and give its number."""
        return self._use(name, code, code.start, code.end)

    def use_name(self, name: str, start: int, end: int) -> int:
        """Take a call of a named reference, as `{{r|name}}`, and give its number."""
        return self._use(name, None, start, end)

    def define(self, tag: Tag) -> None:
        """Take a `<ref>` from a reference list: a body for a name, no use of it."""
        name = _name(tag)
        if name and not tag.single:
            self._defined.setdefault(name, Entry(0, name, tag.start, tag.end, tag.contents))

    def entries(self) -> list[Entry]:
        """All that were used, in order of first use, with the bodies that lists gave them."""
        return [self._with_body(entry) for entry in self._entries.values()]

    def _with_body(self, entry: Entry) -> Entry:
        return entry if entry.body or entry.name is None else self._defined.get(entry.name, entry)

    def _use(self, name: str | None, body: Code | None, start: int, end: int) -> int:
        key = ("name", name) if name else ("body", body.raw.strip() if body else "")
        entry = self._entries.setdefault(key, Entry(len(self._entries) + 1, name, start, end, body))
        if entry.body is None and body is not None:
            entry.start, entry.end, entry.body = start, end, body
        return entry.number


def _name(tag: Tag) -> str | None:
    """Read the name of a `<ref>`; a group is part of it, so that notes and references do not mix."""
    name, group = (tag.attributes.get(key, "").strip().strip("\"'") for key in ("name", "group"))
    return f"{group}:{name}" if group and name else name or None
