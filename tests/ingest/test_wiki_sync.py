"""Brings a database to the state of a real MediaWiki, again and again, while pages come, change, move and go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, update
from sqlmodel import Session, col, select

from app.errors import WikiError
from app.facts.drug import DrugRow, LookupRow, RedirectRow
from app.facts.names import NameKind
from app.ingest.articles import read_article
from app.ingest.record import Recorder
from app.ingest.report import Report
from app.ingest.run import Options, ingest
from app.ingest.wiki_client import WikiClient
from app.ingest.wiki_pages import WikiPages
from app.ingest.wiki_sync import TEMPLATES, Wanted, compare, sync
from app.settings import Settings
from app.store.monograph import Outcome
from tests.fault_proxy import Exchange, FaultProxy, Question, break_off, hang_up, proxied, refuse
from tests.ingest.wikitexts import BOX, monograph
from tests.mediawiki import MediaWiki, fill

QUICK = Settings(wiki_backoff=0.01, wiki_attempts=3)
CLASS = "{{Infobox drug class\n| Name = Testamines\n}}\n'''Testamines''' are drugs."


class Syncing:
    """Runs `sync` on a database through a proxy, which knows what was asked."""

    def __init__(self, engine: Engine, proxy: FaultProxy) -> None:
        self.engine, self.proxy, self.lines = engine, proxy, list[str]()

    def __call__(self, *titles: str, templates: tuple[str, ...] = TEMPLATES, options: Options | None = None) -> Report:
        self.proxy.questions.clear()
        self.lines.clear()
        with WikiClient(self.proxy.api, QUICK, self.lines.append) as client:
            pages = WikiPages(client)
            comparison = compare(self.engine, pages, Wanted(templates, titles))
            return sync(self.engine, pages, comparison, (self.lines.append, lambda _done: None), options or Options())

    def drugs(self) -> dict[str, str]:
        """Give the stored titles by slug."""
        with Session(self.engine) as session:
            return dict(session.exec(select(DrugRow.slug, DrugRow.title)).all())

    def drug(self, slug: str) -> DrugRow:
        with Session(self.engine) as session:
            return session.exec(select(DrugRow).where(DrugRow.slug == slug)).one()

    def leading_to(self, slug: str) -> list[str]:
        """List the names that the service finds a drug by because they redirect to it."""
        query = select(LookupRow.match).where(LookupRow.slug == slug, LookupRow.on == NameKind.REDIRECT.value)
        with Session(self.engine) as session:
            return sorted(session.exec(query).all())

    def fetched(self) -> list[int]:
        """Tell how many articles were fetched in each request."""
        asked = [q.form["pageids"] for q in self.proxy.questions if "revisions" in q.form.get("prop", "")]
        return [len(numbers.split("|")) for numbers in asked]


@pytest.fixture
def run(engine: Engine, wiki: MediaWiki) -> Iterator[Syncing]:
    with proxied(wiki.api) as proxy:
        yield Syncing(engine, proxy)


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


def test_fifty_pages_are_fetched_at_a_time(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {f"Drug {number}": BOX for number in range(53)})
    assert run().outcomes == {Outcome.CREATED: 53}
    assert run.fetched() == [50, 3]
    assert len(run.drugs()) == 53


def test_redirects_are_names_as_long_as_they_lead_there(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    for title in ("Testamin", "Testaminum"):
        wiki.redirect(title, "Testamine")
    wiki.edit("Testamine overdose", "#REDIRECT [[Testamine#Medical uses]]")
    wiki.edit("User:Someone/Redirect", "#REDIRECT [[Testamine]]")
    run()
    assert run.leading_to("testamine") == ["Testamin", "Testaminum"]
    wiki.redirect("Testaminum", "Water")
    wiki.redirect("TST-1", "Testamine")
    assert run().relinked > 0
    assert run.fetched() == []
    assert run.leading_to("testamine") == ["TST-1", "Testamin"]
    assert run().relinked == 0


@pytest.mark.parametrize("leave_redirect", [True, False])
def test_a_moved_page_keeps_its_drug(run: Syncing, wiki: MediaWiki, leave_redirect: bool) -> None:  # noqa: FBT001
    wiki.edit("Testamine", monograph())
    wiki.redirect("Testamin", "Testamine")
    run()
    wiki.move("Testamine", "Newamine", leave_redirect=leave_redirect)
    assert run().outcomes == {Outcome.REPLACED: 1}
    assert run.drugs() == {"testamine": "Newamine"}
    assert run.leading_to("testamine") == ([] if not leave_redirect else ["Testamine"])
    wiki.redirect("Testamin", "Newamine")
    run()
    assert "Testamin" in run.leading_to("testamine")


def test_pages_that_swap_their_titles_keep_their_drugs(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"One": monograph("One"), "Two": monograph("Two"), "Three": monograph("Three")})
    run()
    wiki.move("One", "Other", leave_redirect=False)
    wiki.move("Two", "One", leave_redirect=False)
    wiki.move("Other", "Two", leave_redirect=False)
    wiki.move("Three", "Four", leave_redirect=False)
    wiki.edit("Three", monograph("Three"))
    run()
    assert {slug: title for slug, title in run.drugs().items() if not slug.startswith("three-")} == {
        "one": "Two",
        "two": "One",
        "three": "Four",
    }
    assert "'''One'''" in run.drug("one").wikitext
    assert len(run.drugs()) == 4


def test_a_deleted_page_takes_its_drug_with_it_and_brings_it_back(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})
    run()
    wiki.delete("Testamine")
    run()
    assert run.lines[0].startswith("Testamine: removed: ")
    assert run.drugs() == {"betamine": "Betamine"}
    wiki.edit("Testamine", monograph())
    run()
    assert run.drugs() == {"betamine": "Betamine", "testamine": "Testamine"}


def test_a_page_deleted_and_written_anew_is_the_same_drug(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    run()
    wiki.delete("Testamine")
    wiki.edit("Testamine", monograph("Testamine", "It is used to treat fever."))
    assert run().outcomes == {Outcome.REPLACED: 1}
    assert run.drugs() == {"testamine": "Testamine"}


def test_a_page_merged_into_another_is_a_name_of_that(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Testamine sulfate": monograph("Testamine sulfate")})
    run()
    wiki.redirect("Testamine sulfate", "Testamine")
    run()
    assert run.drugs() == {"testamine": "Testamine"}
    assert run.leading_to("testamine") == ["Testamine sulfate"]


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
    report = run()
    assert (report.skipped, report.passed_over, run.fetched()) == ([], 1, [])


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


def test_a_title_that_was_merged_into_another_loses_its_drug(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})
    run()
    wiki.redirect("Betamine", "Testamine")
    run("Betamine")
    assert run.drugs() == {"testamine": "Testamine"}


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


def test_a_page_deleted_while_the_run_is_on_is_left_out(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})

    def delete_meanwhile(question: Question) -> None:
        if "revisions" in question.form.get("prop", "") and "Testamine" in wiki.titles():
            wiki.delete("Testamine")

    run.proxy.before = delete_meanwhile
    assert run().outcomes == {Outcome.CREATED: 1}
    assert run.drugs() == {"betamine": "Betamine"}


def test_a_page_that_is_no_wiki_text_is_skipped(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("MediaWiki:Some.css", "a { color: red }")
    assert run("MediaWiki:Some.css").skipped == [("MediaWiki:Some.css", "not wiki text but css")]


def test_a_failing_wiki_is_asked_again(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    run.proxy.faults = [hang_up, refuse(503), Exchange.pass_on, break_off, refuse(429), Exchange.pass_on, refuse(500)]
    assert run().outcomes == {Outcome.CREATED: 1}


def test_a_wiki_that_is_not_there_changes_nothing(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    run()
    run.proxy.faults = [refuse(503)] * 3
    with pytest.raises(WikiError, match=r"answers 503; given up after 3 attempts\.$"):
        run()
    assert run.drugs() == {"testamine": "Testamine"}


def test_what_came_before_the_wiki_failed_stands(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {f"Drug {number}": BOX for number in range(51)})

    def fail_at_the_end(question: Question) -> None:
        if question.form.get("pageids", "").count("|") == 0 and "revisions" in question.form.get("prop", ""):
            run.proxy.faults = [refuse(503)]

    run.proxy.before = fail_at_the_end
    report = run()
    assert report.outcomes == {Outcome.CREATED: 50}
    assert report.broken == [(wiki.host, f"{run.proxy.api} answers 503; given up after 3 attempts.")]
    run.proxy.before = lambda _question: None
    assert run().outcomes == {Outcome.CREATED: 1, Outcome.UNCHANGED: 50}


def test_a_dry_run_changes_nothing(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})
    run()
    wiki.delete("Testamine")
    wiki.redirect("Betamin", "Betamine")
    wiki.edit("Betamine", monograph("Betamine", "It is used to treat fever."))
    said: list[str] = []
    recorder: Recorder = said.append
    assert run(options=Options(dry_run=True, record=recorder)).outcomes == {Outcome.REPLACED: 1}
    assert run.drugs() == {"betamine": "Betamine", "testamine": "Testamine"}
    assert ['"removed"' in line for line in said] == [True, False]
    with Session(run.engine) as session:
        assert session.exec(select(RedirectRow).where(col(RedirectRow.wiki) == wiki.host)).all() == []


def test_a_limit_counts_articles(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {f"Drug {number}": BOX for number in range(4)})
    run(options=Options(limit=3))
    assert len(run.drugs()) == 3
    run(options=Options(limit=1))
    assert len(run.drugs()) == 4
