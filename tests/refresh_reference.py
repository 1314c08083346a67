"""Writes the reference pages of docs/ from the code: `make docs` after a change of settings, commands or paths.

tests/test_docs.py holds the pages to what this gives.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic_core import PydanticUndefined
from typer.main import get_command

from app.cli import cli
from app.settings import Settings

DOCS = Path(__file__).parents[1] / "docs"
_MADE = "Written by `make docs`; do not edit it by hand."


def pages() -> dict[str, str]:
    """Give each reference page by its name."""
    made = {"settings.md": _settings(), "commands.md": _commands(), "paths.md": _paths()}
    return {name: "\n".join(lines) + "\n" for name, lines in made.items()}


def _settings() -> Iterator[str]:
    yield from (
        "# Settings",
        "",
        f"The environment sets them. {_MADE}",
        "",
        "| setting | default | meaning |",
        "|---|---|---|",
    )
    for name, field in Settings.model_fields.items():
        default = "" if field.default in (None, PydanticUndefined) else f"`{field.default}`"
        yield f"| `MONOGRAPH_{name.upper()}` | {default} | {_cell(field.description or '')} |"


def _commands() -> Iterator[str]:
    yield from ("# Commands", "", f"As `monograph COMMAND --help` says it. {_MADE}")
    group: Any = get_command(cli)
    for name, command in sorted(group.commands.items()):
        given = [_name(parameter) for parameter in command.params if parameter.param_type_name == "argument"]
        yield from ("", f"## {name}", "", *_paragraphs(command.help), "", f"`{' '.join(['monograph', name, *given])}`")
        if command.params:
            yield from ("", "| argument or option | meaning |", "|---|---|")
        yield from (f"| `{_name(parameter)}` | {_cell(parameter.help)} |" for parameter in command.params)


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        yield from ("", " ".join(paragraph.split())) if number else (" ".join(paragraph.split()),)


def _name(parameter: Any) -> str:  # noqa: ANN401  # typer's own classes are private
    if parameter.param_type_name == "option":
        return ", ".join(parameter.opts)
    return str(parameter.metavar or parameter.name.upper())


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _paths() -> Iterator[str]:
    document = json.loads((DOCS / "openapi.json").read_text(encoding="utf-8"))
    yield from ("# Paths", "", f"From [`openapi.json`](openapi.json), which says what each answers. {_MADE}")
    for tag in document["tags"]:
        yield from ("", f"## {tag['name']}", "", tag["description"], "", "| | what | parameters |", "|---|---|---|")
        yield from (_operation(*found) for found in _operations(document, tag["name"]))


def _operations(document: dict[str, Any], tag: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if tag in operation.get("tags", ()):
                yield path, method, operation


def _operation(path: str, method: str, operation: dict[str, Any]) -> str:
    names = [parameter["name"] for parameter in operation.get("parameters", ()) if parameter["in"] == "query"]
    return f"| `{method.upper()} {path}` | {operation['summary']} | {', '.join(f'`{name}`' for name in names)} |"


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
