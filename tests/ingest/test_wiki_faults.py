"""A real MediaWiki that fails, or changes while it is read."""

from __future__ import annotations

import pytest

from app.errors import WikiError
from app.store.monograph import Outcome
from tests.fault_proxy import Exchange, Question, break_off, hang_up, refuse
from tests.ingest.syncing import Syncing
from tests.ingest.wikitexts import monograph
from tests.mediawiki import MediaWiki, fill


def test_a_page_deleted_while_the_run_is_on_is_left_out(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})

    def delete_meanwhile(question: Question) -> None:
        if "revisions" in question.form.get("prop", "") and "Testamine" in wiki.titles():
            wiki.delete("Testamine")

    run.proxy.before = delete_meanwhile
    assert run().outcomes == {Outcome.CREATED: 1}
    assert run.drugs() == {"betamine": "Betamine"}


def test_a_failing_wiki_is_asked_again(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    run.proxy.faults = [hang_up, refuse(503), Exchange.pass_on, break_off, refuse(429), Exchange.pass_on, refuse(500)]
    assert run().outcomes == {Outcome.CREATED: 1}


def test_a_wiki_that_is_not_there_changes_nothing(run: Syncing, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    run()
    run.proxy.faults = [refuse(503)] * 3
    with pytest.raises(WikiError, match=r"answers 503; given up after 3 attempts: run it again later\.$"):
        run()
    assert run.drugs() == {"testamine": "Testamine"}


def test_what_came_before_the_wiki_failed_stands(run: Syncing, wiki: MediaWiki, crowd: str) -> None:
    wiki.return_to(crowd)

    def fail_at_the_end(question: Question) -> None:
        if question.form.get("pageids", "").count("|") < 49 and "revisions" in question.form.get("prop", ""):
            run.proxy.faults = [refuse(503)]

    run.proxy.before = fail_at_the_end
    report = run()
    assert report.outcomes == {Outcome.CREATED: 50}
    given_up = f"{run.proxy.api} answers 503; given up after 3 attempts: run it again later."
    assert report.broken == [(wiki.host, given_up)]
    run.proxy.before = lambda _question: None
    assert run().outcomes == {Outcome.CREATED: 3, Outcome.UNCHANGED: 50}
