"""What the ingestion of an export says of its pages: in its lines, its record and its report."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from app.database import make_engine
from app.ingest.files import find_files
from app.ingest.run import Options
from app.store.monograph import Outcome
from tests.databases import url_of
from tests.ingest.dump_files import documents, drugs, recorded, run, titles, write
from tests.ingest.exports import Page, Revision, export, page, redirect
from tests.ingest.wikitexts import CLASS, monograph


def test_a_dry_run_tells_and_writes_nothing(engine: Engine, database_url: str, tmp_path: Path) -> None:
    dump = write(tmp_path, *drugs(2), redirect("B", "Drug1amine"), page("Testamines", CLASS, 9))
    for there in (None, engine):
        report, _ = run(there, [dump], Options(dry_run=True))
        assert report.outcomes == {Outcome.CREATED: 2}
        assert [reason for _, reason in report.skipped] == ["a class of drugs, not one drug"]
    assert titles(engine) == []
    run(engine, [dump])
    changed = write(tmp_path, *drugs(1), *drugs(2, "It is used to treat fever.")[1:])
    reader = make_engine(database_url, read_only=True)
    before = documents(engine)
    report, _ = run(reader, [changed], Options(dry_run=True))
    assert report.outcomes == {Outcome.UNCHANGED: 1, Outcome.REPLACED: 1}
    assert documents(engine) == before
    reader.dispose()


def test_a_record_says_of_every_page_what_became_of_it(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "empty.wikitext").write_text("")
    (tmp_path / "dump.xml").write_bytes(export(*drugs(1), page("Testamines", CLASS, 9)).replace(b"</mediawiki>", b""))
    runs = []
    for _ in range(2):
        lines: list[str] = []
        run(engine, find_files([tmp_path]), Options(record=lines.append))
        runs.append([json.loads(line) for line in lines])
    dump = str(tmp_path / "dump.xml")
    drug: dict[str, Any] = runs[0][0]
    assert {key: drug[key] for key in ("title", "wiki", "revision_id", "origin", "outcome")} == {
        "title": "Drug1amine",
        "wiki": "en.wikipedia.org",
        "revision_id": 100,
        "origin": dump,
        "outcome": "created",
    }
    assert drug["facts"]["indications"] == 1
    assert all(set(problem) == {"kind", "where", "raw"} for problem in drug["problems"])
    assert runs[1] == [drug | {"outcome": "unchanged"}, *runs[0][1:]]
    [broken, skipped] = [line for line in runs[0][1:] if "title" not in line]
    assert (broken["outcome"], skipped) == (
        "broken",
        {"origin": str(tmp_path / "empty.wikitext"), "outcome": "skipped", "reason": "empty"},
    )
    [left_out] = [line for line in runs[0] if line.get("title") == "Testamines"]
    assert (left_out["outcome"], left_out["reason"]) == ("skipped", "a class of drugs, not one drug")


def test_a_report_has_a_line_for_each_page_in_the_order_of_the_dump_however_many_processes_read(
    engine: Engine, empty_file: Path, tmp_path: Path
) -> None:
    pages = list[Page]()
    for number, drug in enumerate(drugs(12)):
        pages += [drug, page(f"Village {number}", "A village."), redirect(f"Byname {number}", drug.title, revision=5)]
    pages += [page("Testamines", CLASS, 99), Page("Talk:Drug1amine", [Revision(monograph())], 98, 1)]
    dump = write(tmp_path, *pages)
    other = make_engine(url_of(Path(shutil.copy(empty_file, tmp_path / "other.db"))))
    told = [
        recorded(engine, dump, Options(workers=1)),
        recorded(engine, dump, Options(workers=2)),
        recorded(other, dump, Options(workers=3)),
        recorded(None, dump, Options(dry_run=True)),
    ]
    other.dispose()
    for lines in told:
        assert [line["title"] for line in lines] == [each.title for each in pages]
    assert told[0] == told[2] == told[3]
    assert [line["outcome"] for line in told[0]] == ["created", "passed_over", "redirect"] * 12 + [
        "skipped",
        "passed_over",
    ]
    assert [line["outcome"] for line in told[1]][:3] == ["unchanged", "passed_over", "redirect"]
    source = {"wiki": "en.wikipedia.org", "origin": str(dump)}
    assert told[0][1:3] == [
        {"title": "Village 0", "revision_id": 100, "outcome": "passed_over", "reason": "no drug infobox"} | source,
        {"title": "Byname 0", "revision_id": 5, "outcome": "redirect", "target": "Drug1amine"} | source,
    ]
