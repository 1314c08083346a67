"""Pages of a real MediaWiki that are redirected, moved, merged, deleted and brought back: their drugs go with them."""

from __future__ import annotations

import pytest

from app.store.monograph import Outcome
from tests.ingest.syncing import Syncing
from tests.ingest.wikitexts import monograph
from tests.mediawiki import MediaWiki, fill


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


def test_a_title_that_was_merged_into_another_loses_its_drug(run: Syncing, wiki: MediaWiki) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})
    run()
    wiki.redirect("Betamine", "Testamine")
    run("Betamine")
    assert run.drugs() == {"testamine": "Testamine"}
