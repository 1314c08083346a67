"""Clients generated as docs/clients.md says, compiled, and used against the running service: all that it shows is run."""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from tests.clients import tools

GUIDE = tools.ROOT / "docs" / "clients.md"
SHOWN = "http://127.0.0.1:8000"
SECTION = re.compile(r"^## (.+)\n((?:(?!## ).*\n)+)", re.MULTILINE)
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)", re.MULTILINE)
# What lock files install is not installed again: pip and npm are not run.
INSTALLS = ("pip install", "npm install")
SAVED_AS = {"python": "reads.py", "java": "Reads.java", "typescript": "reads.ts", "yaml": "config.yaml"}

# All that the generators say beside what they are doing: none of it is about a model or an operation.
HARMLESS = (
    re.compile("OpenAPI 3.1 support is still in beta"),
    re.compile("Failed to get the schema name: null"),
    re.compile("Ignoring complex example on request body"),
    re.compile(r"\w+ \(reserved word\) cannot be used as model name. Renamed to Model\w+"),
)
# How a client of each section names a model, and a function for an operation.
MODEL = {
    "Python, by openapi-generator": r"^class (\w+)\(",
    "Python, by openapi-python-client": r"^class (\w+)[:(]",
    "Java, by openapi-generator": r"^public (?:class|enum) (\w+) ",
    "TypeScript, by openapi-generator": r"^export (?:interface|const) (\w+) ",
    "TypeScript, by openapi-typescript": r"^        (\w+): (?:\{|\")",
}
FUNCTION = {
    "Python, by openapi-generator": r"^    def (\w+)\($",
    "Python, by openapi-python-client": r"^from \.\.\. import errors$",
    "Java, by openapi-generator": r"^  public \w+ (\w+)\(",
    "TypeScript, by openapi-generator": r"^    async (\w+)\(",
    "TypeScript, by openapi-typescript": r"^    (\w+): \{$",
}


@dataclass(frozen=True)
class Client:
    """A section of the guide: the commands that it shows, and the files that they need, by name."""

    name: str
    commands: list[str]
    files: dict[str, str]

    def at(self, base: str, document: str = "openapi.json") -> Client:
        """Give the same for a service elsewhere, made from another form of its document."""

        def there(text: str) -> str:
            return text.replace(f"{SHOWN}/openapi.json", f"{base}/{document}").replace(SHOWN, base)

        files = {name: there(text) for name, text in self.files.items()}
        return Client(self.name, [there(command) for command in self.commands], files)


def read_guide() -> list[Client]:
    return [_client(name, text) for name, text in SECTION.findall(GUIDE.read_text(encoding="utf-8"))]


def _client(name: str, text: str) -> Client:
    blocks = BLOCK.findall(text)
    shown = [command for kind, block in blocks if kind == "console" for command in COMMAND.findall(block)]
    commands = [command for command in shown if not command.startswith(INSTALLS)]
    return Client(name, commands, {SAVED_AS[kind]: block for kind, block in blocks if kind in SAVED_AS})


def make(client: Client, folder: Path) -> str:
    """Run all commands of a section but the last, which runs what they made; gives what they said."""
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "node_modules").symlink_to(tools.NODE / "node_modules")
    for name, text in client.files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return "".join(tools.require(_run(command, folder)) for command in client.commands[:-1])


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    packages = _packages(folder)
    return tools.run(
        *("sh", "-c", command),
        folder=folder,
        CLASSPATH=tools.classpath(),
        PYTHONPATH=packages,
        MYPYPATH=packages,
    )


def _packages(folder: Path) -> str:
    # In the place of `pip install`, which would ask a registry for what builds the package.
    return os.pathsep.join(str(folder / name) for name in ("client", "monograph-client"))


def expected(base: str) -> list[str]:
    """Say what each program is to print, from the JSON as it is answered."""
    lines = [_line(fact) for fact in _items(f"{base}/v1/drugs/anakinra/pharmacokinetics")]
    reactions = _items(f"{base}/v1/adverse-reactions")
    assert len(reactions) > 20, "not a list of several pages"
    assert any(": null" in line for line in lines)
    assert any(": null" not in line for line in lines)
    return [*lines, f"{len(reactions)} adverse reactions", "Unknown drug, perhaps Anakinra"]


def _items(address: str) -> list[dict[str, Any]]:
    with urlopen(address) as answer:  # noqa: S310  # our own service
        items: list[dict[str, Any]] = json.loads(answer.read())["items"]
    return items


def _line(fact: dict[str, Any]) -> str:
    quantity = fact["quantity"] and "{low} to {high} {unit}".format(**fact["quantity"])
    return _as_any_language(f"{fact['parameter'].upper()}: {quantity}, in the {fact['evidence']['origin']}")


def _as_any_language(line: str) -> str:
    return re.sub(r"\b(\d+)\.0\b", r"\1", line).replace(": None", ": null")


CLIENTS = {client.name: client for client in read_guide() if client.commands}


def test_the_guide_shows_five_clients() -> None:
    assert set(CLIENTS) == set(MODEL)


@pytest.fixture(scope="module")
def models_and_operations(documents: dict[str, Path]) -> tuple[set[str], set[str]]:
    document = json.loads(documents["3.1"].read_text(encoding="utf-8"))
    operations = {each["operationId"] for item in document["paths"].values() for each in item.values()}
    return set(document["components"]["schemas"]), operations


CASES = [(name, "openapi.json") for name in CLIENTS] + [("Python, by openapi-generator", "openapi-3.0.json")]


@pytest.mark.parametrize(("name", "document"), CASES)
@pytest.mark.usefixtures("installed")
def test_a_client_is_whole_and_reads_what_is_answered(
    request: pytest.FixtureRequest,
    base: str,
    tmp_path: Path,
    name: str,
    document: str,
    models_and_operations: tuple[set[str], set[str]],
) -> None:
    if "by openapi-generator" in name:
        request.getfixturevalue("java")
    client = CLIENTS[name].at(base, document)
    said = make(client, tmp_path)
    assert [line for line in said.splitlines() if _complains(line)] == []
    models, operations = models_and_operations
    sources = [
        file
        for file in tmp_path.rglob("*")
        if file.suffix in {".py", ".java", ".ts"} and "node_modules" not in file.parts
    ]
    assert models - _named(MODEL[name], sources) == set()
    assert {_plain(each) for each in operations} - {_plain(each) for each in _named(FUNCTION[name], sources)} == set()
    printed = tools.require(_run(client.commands[-1], tmp_path)).splitlines()
    assert [_as_any_language(line) for line in printed] == expected(base)


def _complains(line: str) -> bool:
    loud = re.search(r"\b(WARN|WARNING|ERROR|error|omitted|removed|Unable|Unsupported)\b", line)
    return bool(loud) and "] INFO " not in line and not any(harmless.search(line) for harmless in HARMLESS)


def _named(pattern: str, sources: list[Path]) -> set[str]:
    found = re.compile(pattern, re.MULTILINE)
    return {
        name if found.groups else file.stem
        for file in sources
        for name in found.findall(file.read_text(encoding="utf-8"))
    }


def _plain(name: str) -> str:
    """Fold `get_names` and `getNames`."""
    return name.replace("_", "").lower()


def test_a_complaint_would_be_heard() -> None:
    for line in (
        "[main] WARN  o.o.codegen.utils.ModelUtils - Model X is ignored",
        "Cannot parse response for status code 200 (Unsupported content_type x), response will be omitted",
        "WARNING parsing GET /v1/drugs within drugs. Endpoint will not be generated.",
    ):
        assert _complains(line)
