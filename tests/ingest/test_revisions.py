"""Which of two texts of an article counts, where a source may know its revision or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, update
from sqlmodel import Session, col, select

from app.facts.drug import DrugRow
from app.ingest.run import Options
from app.store.monograph import Outcome
from tests.ingest.dump_files import documents, drugs, recorded, run, write
from tests.ingest.exports import Page, Revision
from tests.ingest.wikitexts import monograph

TITLE = "Drug1amine"
OTHER = monograph(TITLE, "It is used to treat fever.")


def plain(folder: Path, text: str = monograph(TITLE)) -> Path:
    """A file of its own, of which nobody knows the revision."""
    file = folder / f"{TITLE}.wikitext"
    file.write_text(text)
    return file


def revision(engine: Engine) -> int | None:
    with Session(engine) as session:
        return session.exec(select(DrugRow.revision_id)).one()


def age(engine: Engine) -> None:
    """Make it look as if other code had read what is stored."""
    with engine.begin() as connection:
        connection.execute(update(DrugRow).values(text_hash="of older code").where(col(DrugRow.title) == TITLE))


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_text_without_a_revision_does_not_replace_another_one_that_has_it(
    engine: Engine, tmp_path: Path, *, dry_run: bool
) -> None:
    run(engine, [write(tmp_path, *drugs(1))])
    before = documents(engine)
    file = plain(tmp_path, OTHER)
    report, _ = run(engine, [file], Options(dry_run=dry_run))
    reason = (
        "no revision is known of this text, and revision 100 is stored with another one: "
        "`monograph remove drug1amine` first, or name its revision in a manifest.json"
    )
    assert (report.outcomes, report.skipped) == ({}, [(str(file), reason)])
    assert (documents(engine), revision(engine)) == (before, 100)


@pytest.mark.parametrize("end", ["", "\n\n"])
def test_the_same_text_without_a_revision_changes_nothing(engine: Engine, tmp_path: Path, end: str) -> None:
    dump = write(tmp_path, *drugs(1))
    file = plain(tmp_path, monograph(TITLE) + end)
    run(engine, [dump])
    before = documents(engine)
    for each in (file, dump, file):
        report, lines = run(engine, [each])
        assert (report.outcomes, lines) == ({Outcome.UNCHANGED: 1}, [f"{TITLE}: unchanged"])
    assert (documents(engine), revision(engine)) == (before, 100)
    [line] = recorded(engine, file, Options())
    assert (line["outcome"], line["revision_id"], line["origin"]) == ("unchanged", 100, str(file))


def test_other_code_reads_the_same_text_again_and_keeps_its_revision(engine: Engine, tmp_path: Path) -> None:
    run(engine, [write(tmp_path, *drugs(1))])
    before = documents(engine)
    age(engine)
    report, _ = run(engine, [plain(tmp_path)])
    assert report.outcomes == {Outcome.REPLACED: 1}
    assert (documents(engine), revision(engine)) == (before, 100)


def test_the_same_text_with_a_revision_brings_the_source_up_to_date(engine: Engine, tmp_path: Path) -> None:
    run(engine, [plain(tmp_path)])
    wikitext = documents(engine)["drug1amine", "wikitext"]
    for number in (100, 101):
        dump = write(tmp_path, Page(TITLE, [Revision(monograph(TITLE), number)]))
        report, _ = run(engine, [dump])
        assert (report.outcomes, revision(engine)) == ({Outcome.REPLACED: 1}, number)
    assert documents(engine)["drug1amine", "wikitext"] == wikitext


def test_a_text_without_a_revision_replaces_another_one_without(engine: Engine, tmp_path: Path) -> None:
    run(engine, [plain(tmp_path)])
    report, _ = run(engine, [plain(tmp_path, OTHER)])
    assert report.outcomes == {Outcome.REPLACED: 1}
