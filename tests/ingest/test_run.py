from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from app.facts.drug import DocumentRow, DrugRow
from app.facts.identifiers import IdentifierRow
from app.ingest.files import find_files, read_files
from app.ingest.report import Report
from app.ingest.run import Options, ingest
from app.store.monograph import Outcome
from tests.ingest.wikitexts import CLASS, monograph


def write(folder: Path, **texts: str) -> list[Path]:
    for name, text in texts.items():
        (folder / f"{name}.wikitext").write_text(text)
    return find_files([folder])


def run(engine: Engine, files: list[Path]) -> tuple[Report, list[str]]:
    lines: list[str] = []
    return ingest(engine, read_files(files), lines.append), lines


def test_what_cannot_be_ingested_keeps_no_other_out(engine: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, A=monograph("A"), B=CLASS, C="", D=monograph("D"))
    report, lines = run(engine, files)
    assert report.outcomes == {Outcome.CREATED: 2}
    assert report.skipped == [(str(files[1]), "a class of drugs, not one drug"), (str(files[2]), "empty")]
    assert lines[1:3] == [f"{name}: skipped: {reason}" for name, reason in report.skipped]
    with Session(engine) as session:
        assert session.exec(select(DrugRow.title).order_by(DrugRow.title)).all() == ["A", "D"]


def test_the_same_text_again_is_unchanged_and_a_new_one_replaces_it(engine: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, A=monograph("A"), B=monograph("B"))
    run(engine, files)
    with Session(engine) as session:
        before = session.exec(select(DocumentRow)).all()
    assert run(engine, files)[1] == ["A: unchanged", "B: unchanged"]
    with Session(engine) as session:
        assert session.exec(select(DocumentRow)).all() == before
    files = write(tmp_path, A=monograph("A", "It is used to treat fever."))
    report, _ = run(engine, files)
    assert report.outcomes == {Outcome.REPLACED: 1, Outcome.UNCHANGED: 1}


def test_a_text_that_was_cut_off_is_stored_and_what_it_lacks_is_said(engine: Engine, tmp_path: Path) -> None:
    uses = "It is used to treat [[pain]], [[fever]], [[gout]] and [[migraine]].<ref>A</ref>"
    whole = monograph("A", uses) + "\n== History ==\n" + "It was made once. " * 20
    run(engine, write(tmp_path, A=whole, B=monograph("B")))
    cut = whole[: whole.index("It is used")] + "It is a drug.<ref>{{cite journal |title=Cut o"
    files = write(tmp_path, A=cut)
    lines: list[str] = []
    trial = ingest(engine, read_files(files), lines.append, Options(dry_run=True))
    record: list[str] = []
    report = ingest(engine, read_files(files), lines.append, Options(record=record.append))
    assert list(trial.lines()) == [
        "Dry run: nothing was stored or removed",
        "Drugs: 0 would be created, 1 would be replaced, 1 unchanged, 0 skipped",
        *list(report.lines())[1:],
    ]
    said = [line.split(",")[0] for line in lines]
    assert said == ["A: would be replaced", "B: unchanged", "A: replaced", "B: unchanged"]
    said = list(report.lines())
    place = said.index("Texts that lack much of what was stored: 1")
    assert said[place + 1] == "  A"
    assert said[place + 2].startswith(
        f"    wiki text: {len(cut)} characters in the place of {len(whole)}; fewer facts: indications 4 to 0"
    )
    assert said[place + 3 : place + 6] == [
        "Texts that end inside markup, as if cut off: 1",
        "  A",
        "    Medical uses: <ref>{{cite journal |title=Cut o",
    ]
    kinds = [{each["kind"] for each in json.loads(line)["problems"]} for line in record]
    assert [sorted(each & {"shortened", "unclosed_end"}) for each in kinds] == [["shortened", "unclosed_end"], []]
    again = ingest(engine, read_files(files), lines.append)
    assert "  Texts that lack much of what was stored: 1" in again.lines()
    assert "  Texts that end inside markup, as if cut off: 1" in again.lines()


def test_a_title_is_read_once(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    write(tmp_path / "other", A=monograph("A", "It is used to treat fever."))
    files = write(tmp_path, A=monograph("A"))
    report, _ = run(engine, files)
    assert report.skipped == [(str(tmp_path / "other/A.wikitext"), f"A was read from {files[0]} already")]


def test_drugs_that_name_each_other_are_linked_whatever_the_order(engine: Engine, tmp_path: Path) -> None:
    def text(name: str, other: str) -> str:
        return f"{monograph(name)}\n== Interactions ==\nThe combination with [[{other}]] should be avoided.\n"

    run(engine, write(tmp_path, Alphamine=text("Alphamine", "betamine"), Betamine=text("Betamine", "alphamine")))
    for slug, other in (("alphamine", "betamine"), ("betamine", "alphamine")):
        with Session(engine) as session:
            items = json.loads(session.get_one(DocumentRow, (slug, "interactions")).body)["items"]
        assert [item["interactant"]["drug"]["slug"] for item in items] == [other]


def test_near_misses_of_the_corpus_are_skipped_each_with_its_reason(engine: Engine, corpus: Path) -> None:
    near_misses = corpus.parent / "near_miss"
    if not near_misses.is_dir():
        pytest.skip("no folder near_miss beside the corpus")
    report, _ = run(engine, find_files([near_misses]))
    assert {Path(name).stem: reason for name, reason in report.skipped} == {
        "ACE_inhibitor": "a class of drugs, not one drug",
        "Amygdalin": "a chemical without pharmacology data, not a drug",
        "Antacid": "no drug infobox",
        "Antianginal": "no drug infobox",
        "Aspartame": "a chemical without pharmacology data, not a drug",
        "es__Penciclovir": "not in English: it has the drug box of the Spanish wiki",
    }
    assert not report.outcomes


def test_every_page_of_the_corpus_is_ingested(engine: Engine, corpus: Path) -> None:
    files = find_files([corpus])
    report, _ = run(engine, files)
    assert report.skipped == []
    assert report.outcomes == {Outcome.CREATED: len(files)}


def test_an_article_that_cannot_be_stored_keeps_no_other_out(engine: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, A=monograph("A"), B=monograph("B"))
    too_large = {"A.wikitext": {"revision_id": 2**70}}
    (tmp_path / "manifest.json").write_text(json.dumps(too_large))
    report, lines = run(engine, files)
    assert report.outcomes == {Outcome.CREATED: 1}
    [(_, reason)] = report.skipped
    assert reason.startswith(("cannot be stored: OverflowError: ", "cannot be stored: DataError: "))
    assert not any("\n" in line for line in lines)


def test_drugs_share_transactions_and_one_that_cannot_be_stored_takes_none_with_it(
    engine: Engine, tmp_path: Path
) -> None:
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)
    names = [f"Drug{number}amine" for number in range(10, 40)]
    files = write(tmp_path, **{name: monograph(name) for name in names})
    (tmp_path / "manifest.json").write_text(json.dumps({"Drug35amine.wikitext": {"revision_id": 2**70}}))
    report, lines = run(engine, files)
    assert [name for name, _ in report.skipped] == [str(tmp_path / "Drug35amine.wikitext")]
    assert [line.partition(":")[0] for line in lines if ": created" in line] == [n for n in names if n != "Drug35amine"]
    assert len(commits) < len(names) - 5
    with Session(engine) as session:
        assert len(session.exec(select(DrugRow.id)).all()) == len(names) - 1


def test_a_structure_longer_than_what_an_index_takes_is_stored(engine: Engine, tmp_path: Path) -> None:
    # Of noise, for what repeats itself is compressed.
    smiles = "".join(random.Random(7).choices("CNOFPS", k=9000))  # noqa: S311  # the same each time
    box = monograph("A").replace("| tradename", f"| SMILES = {smiles}\n| tradename", 1)
    report, _ = run(engine, write(tmp_path, A=box))
    assert report.outcomes == {Outcome.CREATED: 1}
    with Session(engine) as session:
        assert session.exec(select(IdentifierRow.value).where(IdentifierRow.scheme == "smiles")).all() == [smiles]


def test_a_database_that_fails_ends_the_run(engine: Engine, tmp_path: Path) -> None:
    files = write(tmp_path, A=monograph("A"), B=monograph("B"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE document")
    with pytest.raises(DBAPIError):
        run(engine, files)
