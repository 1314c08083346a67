from __future__ import annotations

import json
import re
import socket
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select
from typer.main import get_command

from app import __version__
from app.cli import cli
from app.database import current_revision, head_revision, make_engine
from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow
from app.facts.facets import DrugFacetRow, FacetRow
from tests.command_runs import Run
from tests.conftest import SEEDS
from tests.databases import url_of
from tests.ingest.wikitexts import monograph


def test_ingesting_the_seed_reports_what_it_found(run: Run) -> None:
    code, output, errors = run("ingest", SEEDS)
    assert (code, errors) == (0, "")
    lines = output.splitlines()
    assert re.fullmatch(r"Anakinra: created, \d+ facts", lines[0])
    assert lines[1] == "Drugs: 1 created, 0 replaced, 0 unchanged, 0 skipped"
    assert [re.sub(r"\d+", "n", line) for line in lines[3 : 3 + len(DOMAINS)]] == [f"  {d.name}: n" for d in DOMAINS]
    assert run("ingest", SEEDS)[1].splitlines()[:2] == [
        "Anakinra: unchanged",
        "Drugs: 0 created, 0 replaced, 1 unchanged, 0 skipped",
    ]


def test_something_skipped_is_exit_code_1_and_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Testamine.wikitext").write_text(monograph())
    (tmp_path / "empty.wikitext").write_text("")
    code, output, errors = run("ingest", tmp_path)
    assert (code, errors) == (1, "")
    assert f"{tmp_path}/empty.wikitext: skipped: empty\n" in output
    assert "Drugs: 1 created, 0 replaced, 0 unchanged, 1 skipped\n" in output


@pytest.mark.parametrize("name", ["gone.wikitext", "gone.xml.bz2", "gone", "Testamine.wikitext/gone"])
def test_a_path_that_is_not_there_ends_it_before_anything_is_read(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "Testamine.wikitext").write_text(monograph())
    why = "Not a directory" if "/" in name else "No such file or directory"
    for more in ([], ["--dry-run"]):
        assert run("ingest", tmp_path, tmp_path / name, *more) == (
            2,
            "",
            f"Error: {tmp_path / name}: {why}: name files or folders that are there.\n",
        )
    assert not (tmp_path / "own.db").exists()


def test_an_empty_path_is_not_the_present_folder(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Testamine.wikitext").write_text(monograph())
    assert run("ingest", "") == (2, "", "Error: A path is empty: name files or folders; the present folder is `.`.\n")
    assert run("ingest", ".")[0] == 0


def test_ingesting_into_tables_of_another_version_is_refused(run: Run, database_url: str) -> None:
    engine = make_engine(database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    engine.dispose()
    code, output, errors = run("ingest", SEEDS, url=database_url)
    assert (code, output) == (2, "")
    assert errors.startswith("Error: The database is at revision 0001")
    assert errors.endswith("run `monograph migrate`.\n")


def test_a_database_that_cannot_be_opened_is_one_line(run: Run, tmp_path: Path) -> None:
    for command in (["ingest", SEEDS], ["migrate"]):
        code, _, errors = run(*command, url=url_of(tmp_path / "no/such/own.db"))
        assert code == 2
        assert errors == f"Error: There is no folder {tmp_path}/no/such for the database own.db: make it first.\n"
    code, _, errors = run("ingest", SEEDS, url="no address")
    assert code == 2
    assert errors.startswith("Error: MONOGRAPH_DATABASE_URL is no database address:")
    assert errors.endswith(": use `sqlite:///FILE` or `postgresql+psycopg://...`.\n")


def test_a_folder_is_no_database(run: Run, tmp_path: Path) -> None:
    for command in (["ingest", SEEDS], ["ingest", "--dry-run", SEEDS], ["show", "x"], ["migrate"], ["serve"]):
        code, output, errors = run(*command, url=url_of(tmp_path))
        assert (code, output) == (2, "")
        assert errors == (
            f"Error: {tmp_path} is a folder: MONOGRAPH_DATABASE_URL names a file, such as {tmp_path}/own.db.\n"
        )
    assert list(tmp_path.iterdir()) == []


def test_where_there_is_no_drug_yet_a_name_is_not_said_to_be_unknown(run: Run) -> None:
    assert run("migrate")[0] == 0
    for command in ("show", "remove"):
        assert run(command, "anakinra") == (2, "", "Error: The database holds no drug: run `monograph ingest PATH`.\n")


def test_a_setting_that_cannot_be_used_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONOGRAPH_PORT", "high")
    code, _, errors = run("serve")
    assert code == 2
    assert errors.startswith("Error: MONOGRAPH_PORT: Input should be a valid integer")


def test_migrate_makes_the_tables(run: Run) -> None:
    assert run("migrate")[0] == 0
    engine = make_engine(run.url)
    assert current_revision(engine) == head_revision()
    engine.dispose()


@pytest.mark.parametrize("drug", ["anakinra", "ANAKINRA", "Kineret", "unii:9013DUQ28K", "DB00026"])
def test_show_takes_a_slug_a_name_or_an_identifier(run: Run, ingested_seed: str, drug: str) -> None:
    code, output, _ = run("show", drug, "--stage", "json", url=ingested_seed)
    assert code == 0
    assert json.loads(output)["drug"]["slug"] == "anakinra"


def test_show_has_a_view_of_each_stage(run: Run, ingested_seed: str) -> None:
    source = (SEEDS / "anakinra.wikitext").read_text()
    document = run("show", "anakinra", "--stage", "document", url=ingested_seed)[1]
    assert document.startswith("{{drugbox}} 0:")
    assert f"== (lead) == 0:{source.index('==')}\n" in document
    facts = run("show", "anakinra", url=ingested_seed)[1]
    assert facts.startswith("Names: ")
    assert '{"name": "Kineret", "kind": "brand"}' in facts
    assert "  identifiers.chemspider: asserted_none\n" in facts
    rows = run("show", "anakinra", "--stage", "rows", url=ingested_seed)[1].splitlines()
    tables = [row.split(" ", 1) for row in rows]
    assert list(dict.fromkeys(table for table, _ in tables))[:3] == ["drug", "name", "identifier"]
    assert list(json.loads(tables[1][1]))[:3] == ["key", "drug_id", "id"]
    assert (tables[-1][0], json.loads(tables[-1][1])["name"]) == ("document", "wikitext")


def test_the_version_is_told(run: Run) -> None:
    assert run("--version") == (0, f"{__version__}\n", "")


def test_an_address_in_use_is_said_before_anything_is_announced(run: Run, ingested_seed: str) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        code, output, errors = run("serve", "--port", str(port), url=ingested_seed)
    assert (code, output) == (2, "")
    assert errors == (
        f"Error: Cannot listen on 127.0.0.1:{port} (Address already in use): choose another --port or --host.\n"
    )


def test_a_database_without_a_driver_is_one_line(run: Run) -> None:
    code, output, errors = run("show", "anakinra", url="postgresql+pg8000://x")
    assert (code, output) == (2, "")
    assert errors.startswith("Error: MONOGRAPH_DATABASE_URL names a database without a driver here:")


def test_what_databases_can_be_used_is_said(run: Run) -> None:
    for command in (["ingest", SEEDS], ["migrate"], ["show", "anakinra"]):
        code, output, errors = run(*command, url="mysql://x/y")
        assert (code, output) == (2, "")
        assert errors == (
            "Error: MONOGRAPH_DATABASE_URL names a database of mysql: "
            "use `sqlite:///FILE` or `postgresql+psycopg://...`.\n"
        )


def test_show_of_an_unknown_drug_offers_near_spellings(run: Run, ingested_seed: str) -> None:
    code, output, errors = run("show", "Anakinraa", url=ingested_seed)
    assert (code, output) == (2, "")
    assert errors.splitlines()[1:] == ["  anakinra (spelling Anakinra)"]


def test_show_without_a_database_says_what_to_run(run: Run) -> None:
    code, _, errors = run("show", "anakinra")
    assert code == 2
    assert errors.endswith("run `monograph ingest PATH`.\n")


def test_remove_takes_one_drug_out_and_keeps_counts_and_links_right(
    run: Run, database_url: str, tmp_path: Path
) -> None:
    text = monograph("Otheramine") + "\n== Interactions ==\nOtheramine should not be combined with anakinra.\n"
    (tmp_path / "Otheramine.wikitext").write_text(text)
    assert run("ingest", SEEDS, tmp_path / "Otheramine.wikitext", url=database_url)[0] == 0
    assert linked(run, database_url) == ["anakinra"]
    for unsure in ("Kineret", "DB00026", "anakinr"):
        code, _, errors = run("remove", unsure, url=database_url)
        assert (code, errors.splitlines()[0]) == (
            2,
            f"Error: `{unsure}` is the slug or title of no drug; nothing was removed.",
        )
        assert errors.splitlines()[1].startswith("  anakinra (")
    said = "Removed Anakinra (anakinra), which was read from https://en.wikipedia.org/wiki/Anakinra"
    code, output, errors = run("remove", "Anakinra", url=database_url)
    assert (code, output.splitlines(), errors) == (0, [said, "  2 documents of other drugs changed"], "")
    assert linked(run, database_url) == [None]
    engine = make_engine(database_url)
    with Session(engine) as session:
        counted = Counter((row.field, row.value) for row in session.exec(select(DrugFacetRow)))
        assert counted == {(row.field, row.value): row.drugs for row in session.exec(select(FacetRow))}
        assert session.exec(select(DrugRow.slug)).all() == ["otheramine"]
    engine.dispose()
    assert run("remove", "anakinra", url=database_url)[0] == 2


def linked(run: Run, url: str) -> list[str | None]:
    document = json.loads(run("show", "otheramine", "--stage", "json", url=url)[1])
    drugs = (each["interactant"]["drug"] for each in document["interactions"])
    return [drug and drug["slug"] for drug in drugs]


def test_openapi_prints_the_document(run: Run) -> None:
    code, output, _ = run("openapi")
    assert code == 0
    assert json.loads(output)["openapi"].startswith("3.1")


def test_serve_without_a_database_says_what_to_run(run: Run) -> None:
    code, _, errors = run("serve")
    assert (code, errors.startswith("Error: There is no database at ")) == (2, True)


def test_the_help_names_every_command(run: Run) -> None:
    code, output, _ = run("--help")
    assert code == 0
    for command in ("ingest", "serve", "show", "openapi", "migrate", "export", "mcp"):
        assert re.search(rf"\b{command}\b", output)


def test_the_help_loses_no_word_to_markup(run: Run) -> None:
    commands: dict[str, Any] = get_command(cli).commands  # type: ignore[attr-defined]  # typer's own classes are private
    for name, command in commands.items():
        _, output, _ = run(name, "--help")
        for text in (command.help, *(parameter.help for parameter in command.params)):
            assert [word for word in text.split() if word not in output] == []


def test_on_a_terminal_the_lines_stand_above_a_bar(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "Testamine.wikitext").write_text(monograph())
    monkeypatch.setenv("FORCE_COLOR", "1")
    code, output, _ = run("ingest", tmp_path)
    assert code == 0
    size = (tmp_path / "Testamine.wikitext").stat().st_size
    assert f"{size}/{size} bytes" in output
    assert "Testamine: created, " in output
    assert "Drugs: 1 created" in output
