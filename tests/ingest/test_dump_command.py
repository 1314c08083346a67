"""Ingestions of exports by the command: what it says and how it ends."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import pytest

from tests.commands import SECONDS, run, start
from tests.databases import url_of
from tests.ingest.dump_files import drugs, write
from tests.ingest.exports import Page, Revision, export
from tests.ingest.wikitexts import monograph
from tests.processes import descendants, runs


def test_the_command_ends_with_an_error_where_a_dump_is_cut(tmp_path: Path) -> None:
    dump, database, record = tmp_path / "dump.xml", tmp_path / "new.db", tmp_path / "record.jsonl"
    dump.write_bytes(export(*drugs(3))[:-30])
    dry = run(url_of(database), "ingest", "--dry-run", "--report", record, dump)
    assert (dry.code, database.exists()) == (2, False)
    marked = [json.loads(line) for line in record.read_text().splitlines()]
    assert [(line["outcome"], line["dry_run"]) for line in marked] == [
        *[("created", True)] * 2,
        ("broken", True),
    ]
    done = run(url_of(database), "ingest", "--workers", 2, "--limit", 9, "--report", record, dump)
    assert done.code == 2
    assert done.errors == (
        f"Error: {dump}: damaged or cut off after 2 pages: it ends before </mediawiki>: "
        "get it again, and the same command does the rest.\n"
    )
    lines = done.output.splitlines()
    assert [line.split(",")[0] for line in lines[:2]] == ["Drug1amine: created", "Drug2amine: created"]
    assert lines[2] == "Drugs: 2 created, 0 replaced, 0 unchanged, 0 skipped"
    told = [json.loads(line) for line in record.read_text().splitlines()]
    assert [line | {"dry_run": True} for line in told] == marked
    assert not any("dry_run" in line for line in told)


def test_the_command_removes_a_drug_whose_page_was_blanked(tmp_path: Path) -> None:
    url = url_of(tmp_path / "new.db")
    assert run(url, "ingest", write(tmp_path, *drugs(2))).code == 0
    blanked = write(tmp_path, Page("Drug1amine", [Revision("", 101)], 1), *drugs(2)[1:])
    done = run(url, "ingest", blanked)
    assert done.code == 1
    assert "Removed: 1\n  Drug1amine: its page is no drug monograph now: no drug infobox\n" in done.output
    assert "Drugs: 0 created, 0 replaced, 1 unchanged, 1 skipped\n" in done.output


def test_a_report_that_cannot_be_written_is_said_at_once(tmp_path: Path) -> None:
    done = run(url_of(tmp_path / "new.db"), "ingest", "--report", tmp_path / "no/where", tmp_path)
    assert done.complaint == f"--report {tmp_path / 'no/where'}: there is no folder {tmp_path / 'no'}: make it first."
    done = run(url_of(tmp_path / "new.db"), "ingest", "--report", tmp_path, tmp_path)
    assert done.complaint == f"--report {tmp_path}: it is a folder: name a file in it."


def test_a_report_is_not_written_over_what_is_read(tmp_path: Path) -> None:
    article, database = tmp_path / "Testamine.wikitext", tmp_path / "new.db"
    article.write_text(monograph())
    assert run(url_of(database), "ingest", article).code == 0
    before = article.read_bytes(), database.read_bytes()
    for file in (article, database):
        done = run(url_of(database), "ingest", "--report", file, tmp_path)
        assert done.complaint == f"--report {file}: that file is read by this very run: name another one."
    assert (article.read_bytes(), database.read_bytes()) == before


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads memory and processes from /proc")
def test_a_killed_ingestion_leaves_no_process_behind(tmp_path: Path) -> None:
    dump = write(tmp_path, *drugs(200))
    with start(url_of(tmp_path / "new.db"), "ingest", "--workers", 3, dump) as process:
        assert process.stdout is not None
        process.stdout.readline()
        family = descendants(process.pid)
        process.send_signal(signal.SIGKILL)
    assert len(family) >= 3
    deadline = time.monotonic() + SECONDS
    while (left := [pid for pid in family if runs(pid)]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left
