"""The guides of docs/ are run: every command as a newcomer would type it, and what they show is what came."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

import pytest

from tests.conftest import ROOT, SEEDS
from tests.ingest.wikitexts import monograph
from tests.loopback import free_port
from tests.mediawiki import MediaWiki
from tests.postgresql import PostgresqlServer, server_running, standby_running
from tests.refresh_reference import DOCS, pages
from tests.serving import MONOGRAPH

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# The first line of a file that a guide shows names it, as a comment.
NAMED = re.compile(r"(?:# |<!-- )([\w./]+)(?: -->)?\n")
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
LEFT_OUT = "..."
SHOWN_PORT, SHOWN_DATABASE = "127.0.0.1:8000", "postgresql+psycopg://user:password@host/name"
SHOWN_REPLICA = "postgresql+psycopg://user:password@replica/name"
# Whatever a command says comes between two of these.
MARK = "=== monograph docs ==="
# What the shell itself says of a program in the background, whenever that ends.
JOB_ENDED = re.compile(r"^\[\d+\][+-]? +(?:Done|Terminated|Exit \d+)\b.*\n", re.MULTILINE)
SECONDS = 120
# Run by tests of their own, with the tools that they need.
ELSEWHERE = {"clients.md", "ehr.md"}


@dataclass(frozen=True)
class Shown:
    """A command of a guide, and the lines that it shows as its output."""

    command: str
    output: str


def blocks(guide: str) -> list[tuple[str, str]]:
    return BLOCK.findall((DOCS / guide).read_text(encoding="utf-8"))


def guides() -> list[str]:
    return sorted(file.name for file in DOCS.glob("*.md") if file.name not in ELSEWHERE)


def shown_in(guide: str) -> list[Shown]:
    return [Shown(*found) for kind, text in blocks(guide) if kind == "console" for found in COMMAND.findall(text)]


def save_files(guide: str, folder: Path, port: int) -> None:
    for kind, text in blocks(guide):
        if kind in {"python", "wikitext"}:
            named = NAMED.match(text)
            assert named, text
            file = folder / named[1]
            file.parent.mkdir(exist_ok=True)
            file.write_text(text.replace(SHOWN_PORT, f"127.0.0.1:{port}"), encoding="utf-8")


def run(commands: list[str], folder: Path, **environment: str) -> list[str]:
    """Type commands one after the other into one shell; gives what each printed."""
    script = "set -m\n" + "".join(f"{command}\necho {MARK!r}\n" for command in commands) + "kill $(jobs -p); wait\n"
    done = subprocess.run(  # noqa: S603  # the guides' own commands
        ["bash", "-c", script],  # noqa: S607
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "COLUMNS": "200", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    return JOB_ENDED.sub("", done.stdout).split(f"{MARK}\n")[:-1]


def agrees(shown: str, came: str) -> bool:
    """Tell whether output is as shown, where `...` stands for any lines."""
    pattern = "".join(r"(?:.*\n)*?" if line == LEFT_OUT else f"{re.escape(line)}\n" for line in shown.splitlines())
    return re.fullmatch(pattern, came if came.endswith("\n") or not came else f"{came}\n") is not None


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder as the project's own is to a reader of the README: environment and seed are there, and a database."""
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    (tmp_path / "seeds").symlink_to(SEEDS)
    subprocess.run([MONOGRAPH, "ingest", "seeds"], cwd=tmp_path, env={}, stdout=subprocess.DEVNULL, check=True)  # noqa: S603  # our own command
    return tmp_path


def not_ignored(place: Path) -> str:
    """Give what a folder has that git would take into the repository, as `git status` says it."""
    subprocess.run(["git", "init", "-q", place], check=True)  # noqa: S603, S607  # a folder of our own
    (place / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    (place / ".git/info/exclude").write_text("/.gitignore\n/.venv\n/seeds\n")  # the links of this folder
    status = ["git", "-C", str(place), "status", "--porcelain"]
    return subprocess.run(status, capture_output=True, text=True, check=True).stdout  # noqa: S603  # as above


def test_no_database_that_a_command_makes_goes_into_the_repository(place: Path) -> None:
    assert (place / "monograph.db.run.lock").exists()
    assert not_ignored(place) == ""


def test_nothing_that_the_readme_makes_goes_into_the_repository(place: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    made = re.findall(r"^\$ .* > (\S+)$|bin/monograph export (\S+)", readme, re.MULTILINE)
    names = {name for found in made for name in found if name}
    assert {"monographs.ndjson", "drugs-csv", "Ibuprofen.wikitext"} <= names
    for name in names:
        file = place / name if "." in name else place / name / "file"
        file.parent.mkdir(exist_ok=True)
        file.touch()
    assert not_ignored(place) == ""


def try_guide(guide: str, place: Path, **environment: str) -> None:
    port = free_port()
    save_files(guide, place, port)
    shown = shown_in(guide)
    meant = {
        SHOWN_PORT: f"127.0.0.1:{port}",
        SHOWN_DATABASE: environment.pop("POSTGRESQL", SHOWN_DATABASE),
        SHOWN_REPLICA: environment.pop("REPLICA", SHOWN_REPLICA),
    }
    commands = [reduce(lambda command, name: command.replace(name, meant[name]), meant, each.command) for each in shown]
    answers = run(commands, place, MONOGRAPH_PORT=str(port), **environment)
    for each, came in zip(shown, answers, strict=True):
        assert agrees(each.output, came), f"{each.command}\n--- shown\n{each.output}--- came\n{came}"
    assert not_ignored(place) == ""


def test_the_tutorial(place: Path) -> None:
    try_guide("tutorial.md", place)


def test_deploying(place: Path, postgresql: PostgresqlServer) -> None:
    try_guide("deploy.md", place, POSTGRESQL=postgresql.create("docs_deploy"))


def test_scaling(place: Path, postgresql_programs: None) -> None:  # noqa: ARG001  # what the servers need
    with server_running() as primary:
        url = primary.create("docs")
        with standby_running(primary) as standby:
            try_guide("scaling.md", place, POSTGRESQL=url, REPLICA=standby.url("docs"))


def test_keeping_up_with_a_wiki(place: Path, wiki: MediaWiki) -> None:
    for title in ("Ibuprofen", "Naproxen", "Testamine"):
        wiki.edit(title, monograph(title))
    try_guide("sync.md", place, MONOGRAPH_WIKI_API=wiki.api)


def test_no_other_guide_shows_a_command() -> None:
    run_above = {"tutorial.md", "deploy.md", "scaling.md", "sync.md"}
    assert [name for name in guides() if shown_in(name)] == sorted(run_above)


@pytest.mark.parametrize("name", pages())
def test_the_reference_is_that_of_the_code(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == pages()[name], "run `make docs`"


def links() -> Iterator[tuple[str, str]]:
    for file in (*DOCS.glob("*.md"), ROOT / "README.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", file.read_text(encoding="utf-8")):
            yield str(file.relative_to(ROOT)), target


def test_no_link_leads_nowhere() -> None:
    assert [(file, target) for file, target in links() if not ((ROOT / file).parent / target).exists()] == []
