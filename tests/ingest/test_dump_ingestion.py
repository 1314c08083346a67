"""Whole ingestions of exports: through the runner, in processes, and through the command."""

from __future__ import annotations

import json
import shutil
from multiprocessing import active_children
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from app.database import make_engine
from app.facts.drug import DocumentRow, DrugRow, SkippedPageRow
from app.ingest.files import read_files
from app.ingest.run import Options, ingest
from app.queries.lookup import resolve
from app.store.monograph import Outcome
from app.store.wiki_pages import numbered_drugs
from tests.databases import url_of
from tests.ingest.dump_files import documents, drugs, run, titles, write
from tests.ingest.exports import Page, Revision, export, page, redirect
from tests.ingest.wikitexts import CLASS, monograph
from tests.mediawiki import MediaWiki


def test_redirects_become_names_wherever_they_stand(engine: Engine, tmp_path: Path) -> None:
    dump = write(
        tmp_path, redirect("Early", "Drug1amine"), *drugs(2), redirect("Late", "Drug2amine"), redirect("Far", "Paris")
    )
    report, _ = run(engine, [dump])
    assert report.outcomes == {Outcome.CREATED: 2}
    with Session(engine) as session:
        assert [resolve(session, name) for name in ("early", "Late")] == ["drug1amine", "drug2amine"]
        names = json.loads(session.get_one(DocumentRow, ("drug1amine", "names")).body)["items"]
    assert [(name["name"], name["evidence"]["quote"]) for name in names if name["kind"] == "redirect"] == [
        ("Early", "")
    ]
    before = documents(engine)
    report, lines = run(engine, [write(tmp_path, *drugs(2), redirect("Late", "Drug1amine"))])
    assert (report.outcomes, report.relinked) == ({Outcome.UNCHANGED: 2}, 4)
    assert {slug for slug, name in before if before[slug, name] != documents(engine)[slug, name]} == {
        "drug1amine",
        "drug2amine",
    }
    assert lines == ["Drug1amine: unchanged", "Drug2amine: unchanged"]


def test_a_drug_whose_page_became_a_redirect_is_removed_and_its_title_is_a_name(engine: Engine, tmp_path: Path) -> None:
    run(engine, [write(tmp_path, *drugs(3))])
    first, second, _ = drugs(3)
    moved = page("Movedamine", monograph("Movedamine"), 3)
    merged = redirect("Drug2amine", "Drug1amine", revision=900)
    left = redirect("Drug3amine", "Movedamine", revision=901)
    later = write(tmp_path, merged, first, left, moved, name="later.xml")
    record: list[str] = []
    trial, _ = run(engine, [later], Options(dry_run=True, record=record.append))
    assert (trial.outcomes.total(), "removed" in "".join(record), len(titles(engine))) == (2, False, 3)
    report, lines = run(engine, [later], Options(record=record.append))
    assert report.removed == [("Drug2amine", "its page redirects to Drug1amine now")]
    assert "Drug2amine: removed: its page redirects to Drug1amine now" in lines
    assert json.loads(next(line for line in record if "removed" in line)) == {
        "title": "Drug2amine",
        "wiki": "en.wikipedia.org",
        "outcome": "removed",
        "reason": "its page redirects to Drug1amine now",
    }
    assert titles(engine) == ["Drug1amine", "Movedamine"]
    with Session(engine) as session:
        assert resolve(session, "drug2amine") == "drug1amine"
        assert resolve(session, "Drug3amine") == "drug3amine"
    older = write(tmp_path, second, redirect("Drug1amine", "Drug2amine", revision=50), name="older.xml")
    run(engine, [older])
    assert titles(engine) == ["Drug1amine", "Drug2amine", "Movedamine"]


def test_a_cut_dump_keeps_what_came_before_and_the_next_run_does_only_the_rest(engine: Engine, tmp_path: Path) -> None:
    pages = [redirect("Byname", "Drug1amine"), *drugs(5)]
    whole = export(*pages)
    cut = whole[: whole.index(b"<title>Drug4amine")]
    (tmp_path / "dump.xml").write_bytes(cut)
    report, _ = run(engine, [tmp_path / "dump.xml"])
    assert report.broken == [
        (str(tmp_path / "dump.xml"), "damaged or cut off after 4 pages: it ends before </mediawiki>")
    ]
    assert titles(engine) == ["Drug1amine", "Drug2amine", "Drug3amine"]
    with Session(engine) as session:
        assert resolve(session, "byname") == "drug1amine"
    (tmp_path / "dump.xml").write_bytes(whole)
    report, _ = run(engine, [tmp_path / "dump.xml"])
    assert (report.outcomes, report.broken) == ({Outcome.UNCHANGED: 3, Outcome.CREATED: 2}, [])


def test_a_page_that_is_no_monograph_is_read_once(engine: Engine, tmp_path: Path) -> None:
    dump = write(tmp_path, page("Testamines", CLASS))
    for _ in range(2):
        report, _ = run(engine, [dump])
        assert report.skipped == [(str(dump), "a class of drugs, not one drug")]
    with Session(engine) as session:
        [row] = session.exec(select(SkippedPageRow)).all()
    assert (row.page_id, row.revision_id, row.reason) == (1, 100, "a class of drugs, not one drug")


def test_of_two_exports_the_newer_revision_wins(engine: Engine, tmp_path: Path) -> None:
    def text(number: int) -> Page:
        return Page("A", [Revision(monograph("A", f"It is used to treat fever {number}."), number)])

    files = [
        write(tmp_path, text(number), name=f"dump{suffix}")
        for number, suffix in ((5, ".xml.gz"), (9, ".xml.bz2"), (7, ".xml"))
    ]
    report, _ = run(engine, files, Options(workers=2))
    assert report.outcomes == {Outcome.CREATED: 1, Outcome.REPLACED: 1}
    assert report.skipped == [(str(files[2]), f"A was read from {files[1]} already")]
    report, _ = run(engine, files[:1])
    assert report.skipped == [(str(files[0]), "revision 5 is older than the stored revision 9")]


def test_processes_store_what_one_does(engine: Engine, empty_file: Path, tmp_path: Path) -> None:
    alike = [page(title, monograph(title), n) for n, title in enumerate(("Same name", "Same-name", "Same name!"), 50)]
    dump = write(tmp_path, *drugs(20), *alike, page("Testamines", CLASS, 99))
    one, lines = run(engine, [dump])
    other = make_engine(url_of(Path(shutil.copy(empty_file, tmp_path / "other.db"))))
    several, other_lines = run(other, [dump], Options(workers=3))
    assert (several.outcomes, several.skipped, several.facts, other_lines) == (
        one.outcomes,
        one.skipped,
        one.facts,
        lines,
    )
    assert documents(other) == documents(engine)
    other.dispose()


def test_a_reader_that_is_killed_costs_no_article(engine: Engine, tmp_path: Path) -> None:
    killed: list[int] = []

    def kill_the_readers(_line: str) -> None:
        if not killed:
            for child in active_children():
                killed.append(child.pid or 0)
                child.kill()

    report = ingest(engine, read_files([write(tmp_path, *drugs(30))]), kill_the_readers, Options(workers=2))
    assert killed
    assert (report.outcomes, report.skipped) == ({Outcome.CREATED: 30}, [])


def test_a_limit_counts_articles(engine: Engine, tmp_path: Path) -> None:
    dump = write(tmp_path, redirect("B", "A"), page("Village", "A village."), *drugs(5))
    report, _ = run(engine, [dump], Options(limit=2))
    assert (report.outcomes, report.redirects) == ({Outcome.CREATED: 2}, 1)


def test_with_a_limit_the_next_run_goes_on_where_the_last_one_ended(engine: Engine, tmp_path: Path) -> None:
    dump = write(tmp_path, page("Testamines", CLASS, 9), *drugs(5))
    told = [run(engine, [dump], Options(limit=2, workers=workers))[0] for workers in (1, 1, 2, 1)]
    assert [report.outcomes for report in told] == [
        {Outcome.CREATED: 1},
        {Outcome.UNCHANGED: 1, Outcome.CREATED: 2},
        {Outcome.UNCHANGED: 3, Outcome.CREATED: 2},
        {Outcome.UNCHANGED: 5},
    ]


def test_a_page_that_is_no_monograph_any_more_loses_its_drug_and_that_is_said(engine: Engine, tmp_path: Path) -> None:
    run(engine, [write(tmp_path, *drugs(1))])
    blanked = write(tmp_path, Page("Drug1amine", [Revision(CLASS, 101)], 1))
    record: list[str] = []
    report, lines = run(engine, [blanked], Options(record=record.append))
    reason = "its page is no drug monograph now: a class of drugs, not one drug"
    assert (titles(engine), report.removed) == ([], [("Drug1amine", reason)])
    assert lines == [f"{blanked}: skipped: a class of drugs, not one drug", f"Drug1amine: removed: {reason}"]
    assert [json.loads(line)["outcome"] for line in record] == ["skipped", "removed"]


@pytest.mark.parametrize("text", ["", "A village.", CLASS])
def test_a_drug_whose_page_lost_its_box_is_removed_and_that_is_said(engine: Engine, tmp_path: Path, text: str) -> None:
    run(engine, [write(tmp_path, *drugs(2))])
    dump = write(tmp_path, Page("Drug1amine", [Revision(text, 101)], 1), page("Village", "A village.", 9))
    older = write(tmp_path, Page("Drug2amine", [Revision(text, 7)], 2), name="older.xml")
    other = tmp_path / "other.xml"
    other.write_bytes(export(Page("Drug2amine", [Revision(text, 999)], 2), base="https://mdwiki.org/wiki/Main_Page"))
    items = read_files([dump, older, other], drugs=numbered_drugs(engine))
    report = ingest(engine, items, lambda _line: None)
    why = "a class of drugs, not one drug" if text == CLASS else "no drug infobox"
    assert report.removed == [("Drug1amine", f"its page is no drug monograph now: {why}")]
    assert report.skipped[1] == (str(older), "revision 7 is older than the stored revision 200")
    assert report.passed_over == 1 + (text != CLASS)
    assert titles(engine) == ["Drug2amine"]


def test_a_dump_of_a_real_wiki_is_read(engine: Engine, tmp_path: Path, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph("Testamine", "It is used to treat fever."))
    newest = wiki.edit("Testamine", monograph("Testamine", "It is used to treat [[pain]] & <small>more</small>."))
    wiki.redirect("Byname", "Testamine")
    wiki.redirect("Testamine pain", "Testamine#Medical uses")
    wiki.edit("Village", "A village.")
    wiki.edit("Talk:Testamine", monograph("Testamine"))
    (tmp_path / "dump.xml").write_bytes(wiki.dump("--full", "--quiet"))
    report, _ = run(engine, [tmp_path / "dump.xml"], Options(workers=2))
    assert (report.outcomes, report.skipped, report.broken) == ({Outcome.CREATED: 1}, [], [])
    with Session(engine) as session:
        [drug] = session.exec(select(DrugRow)).all()
        assert resolve(session, "byname") == drug.slug
    assert (drug.title, drug.wiki, drug.revision_id) == ("Testamine", wiki.host, newest)
    assert drug.wikitext == monograph("Testamine", "It is used to treat [[pain]] & <small>more</small>.").strip()
    assert drug.url.startswith(f"{wiki.server}/")
