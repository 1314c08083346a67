"""Brings a database to the state of a real MediaWiki, again and again, while pages come, change, move and go."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import Engine, update
from sqlmodel import Session, col, select

from app.facts.drug import DrugRow, RedirectRow
from app.ingest.articles import read_article
from app.ingest.ordered_lines import Recorder
from app.ingest.run import Options, ingest
from app.store.monograph import Outcome
from tests.ingest.syncing import Syncing
from tests.ingest.wikitexts import BOX, CLASS, monograph
from tests.mediawiki import MediaWiki, fill


def test_articles_with_a_drug_box_are_stored_with_their_source(run: Syncing, wiki: MediaWiki) -> None:
    revision = wiki.edit("Testamine", monograph())
    fill(wiki, {"Water": "Wet.", "Betamine": monograph("Betamine").replace("Drugbox", "infobox drug")})
    wiki.edit("User:Someone/Draft", monograph("Draft"))
    report = run()
    assert report.outcomes == {Outcome.CREATED: 2}
    assert run.drugs() == {"betamine": "Betamine", "testamine": "Testamine"}
    drug = run.drug("testamine")
    assert (drug.wiki, drug.revision_id, drug.license) == (wiki.host, revision, "CC BY-SA 4.0")
    assert drug.url == f"{wiki.server}/index.php/Testamine"
    assert drug.attribution == f'Contributors to {wiki.host}, "Testamine"'
    assert drug.wikitext == monograph().strip()
    assert drug.retrieved_at is not None
    assert drug.revision_timestamp is not None


def test_only_new_revisions_are_fetched(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Alphamine": monograph("Alphamine"), "Betamine": monograph("Betamine")})
    run()
    before = run.drug("alphamine")
    assert run().outcomes == {Outcome.UNCHANGED: 2}
    assert run.fetched() == []
    wiki.edit("Betamine", monograph("Betamine", "It is used to treat fever."))
    wiki.edit("Gammamine", monograph("Gammamine"))
    assert run().outcomes == {Outcome.REPLACED: 1, Outcome.UNCHANGED: 1, Outcome.CREATED: 1}
    assert run.fetched() == [2]
    assert run.drug("alphamine") == before


def test_fifty_pages_are_fetched_at_a_time(run: Syncing, wiki: MediaWiki, crowd: str) -> None:
    wiki.return_to(crowd)
    assert run().outcomes == {Outcome.CREATED: 53}
    assert run.fetched() == [50, 3]
    assert len(run.drugs()) == 53


@pytest.mark.parametrize("text", [CLASS, "'''Testamine''' is a village."])
def test_a_page_that_is_no_drug_article_any_more_loses_its_drug(run: Syncing, wiki: MediaWiki, text: str) -> None:
    wiki.edit("Testamine", monograph())
    run()
    wiki.edit("Testamine", text)
    assert len(run().skipped) == 1
    assert run.drugs() == {}
    wiki.edit("Testamine", monograph())
    assert run().outcomes == {Outcome.CREATED: 1}


def test_what_is_no_drug_article_is_fetched_once(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Template:Infobox drug class", "{{Infobox drug}}")
    wiki.edit("Testamines", CLASS)
    assert run().skipped == [("Testamines", "a class of drugs, not one drug")]
    lines: list[str] = []
    report = run(options=Options(record=lines.append))
    assert (report.skipped, report.passed_over, run.fetched()) == ([], 1, [])
    [line] = map(json.loads, lines)
    assert (line["title"], line["outcome"], line["reason"]) == (
        "Testamines",
        "passed_over",
        "a class of drugs, not one drug",
    )


def test_a_drug_of_a_file_is_taken_for_the_page_of_its_title(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Old name", monograph("Old name"))
    wiki.move("Old name", "New name")
    wiki.edit("Testamine", monograph())
    for slug in ("testamine", "old-name", "own-drug"):
        title = slug.replace("-", " ").capitalize()
        from_file(run.engine, wiki, title)
    run()
    assert run.drugs() == {"testamine": "Testamine", "old-name": "New name", "own-drug": "Own drug"}
    assert (run.drug("testamine").page_id is None, run.drug("own-drug").page_id) == (False, None)


def from_file(engine: Engine, wiki: MediaWiki, title: str) -> None:
    """Store a drug as of a file: the wiki is known, the number of the page is not."""
    folder = wiki.folder / title
    folder.mkdir(exist_ok=True)
    (folder / f"{title}.wikitext").write_text(monograph(title, "It is used to treat fever."))
    (folder / "manifest.json").write_text(f'{{"{title}.wikitext": {{"wiki": "{wiki.host}"}}}}')
    ingest(engine, [read_article(folder / f"{title}.wikitext")], lambda _line: None)


def test_titles_are_followed_and_nothing_else_is_touched(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine"), "Gammamine": monograph("Gammamine")})
    wiki.redirect("Testamin", "Testamine")
    run("Betamine", "Gammamine")
    wiki.delete("Betamine")
    wiki.edit("Gammamine", "")
    report = run("testamin", "No such page")
    assert report.skipped == [("No such page", "the wiki has no page of that title")]
    assert run.drugs() == {"betamine": "Betamine", "gammamine": "Gammamine", "testamine": "Testamine"}
    run("Betamine")
    assert run.drugs() == {"gammamine": "Gammamine", "testamine": "Testamine"}


def test_another_template_may_be_asked_for(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Template:Own box", "{{{tradename|}}}")
    wiki.edit("Testamine", f"{{{{Own box}}}}{monograph()}")
    wiki.edit("Betamine", monograph("Betamine"))
    run(templates=("Template:Own box",))
    assert run.drugs() == {"testamine": "Testamine"}


def test_another_version_of_the_code_reads_stored_text_again(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    run()
    with Session(run.engine) as session, session.begin():
        session.execute(update(DrugRow).values(text_hash="of another version"))
    assert run().outcomes == {Outcome.REPLACED: 1}
    assert run.fetched() == []


def test_a_page_that_is_no_wiki_text_is_skipped(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("MediaWiki:Some.css", "a { color: red }")
    assert run("MediaWiki:Some.css").skipped == [("MediaWiki:Some.css", "not wiki text but css")]


def test_a_dry_run_changes_nothing(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})
    run()
    wiki.delete("Testamine")
    wiki.redirect("Betamin", "Betamine")
    wiki.edit("Betamine", monograph("Betamine", "It is used to treat fever."))
    said: list[str] = []
    recorder: Recorder = said.append
    report = run(options=Options(dry_run=True, record=recorder))
    assert report.outcomes == {Outcome.REPLACED: 1}
    gone = "the wiki has deleted its page, or merged it into another"
    assert f"Would be removed: 1\n  Testamine: {gone}" in "\n".join(report.lines())
    assert f"Testamine: would be removed: {gone}" in run.lines
    assert run.drugs() == {"betamine": "Betamine", "testamine": "Testamine"}
    assert [json.loads(line)["outcome"] for line in said] == ["removed", "redirect", "replaced"]
    with Session(run.engine) as session:
        assert session.exec(select(RedirectRow).where(col(RedirectRow.wiki) == wiki.host)).all() == []


def test_a_limit_counts_articles(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {f"Drug {number}": BOX for number in range(4)})
    run(options=Options(limit=3))
    assert len(run.drugs()) == 3
    run(options=Options(limit=1))
    assert len(run.drugs()) == 4
