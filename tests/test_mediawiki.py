"""The wiki that other tests talk to is a real one, and starts anew for each of them."""

from __future__ import annotations

from tests.mediawiki import MediaWiki


def embedding(wiki: MediaWiki, template: str) -> list[str]:
    found = wiki.ask(action="query", list="embeddedin", eititle=template)["query"]["embeddedin"]
    return [page["title"] for page in found]


def test_a_page_embeds_the_template_and_what_that_redirects_to(wiki: MediaWiki) -> None:
    wiki.edit("Testamine", "{{Drugbox}}")
    wiki.move("Testamine", "Testamine (drug)")
    assert embedding(wiki, "Template:Drugbox") == ["Testamine (drug)"]
    assert embedding(wiki, "Template:Infobox drug") == ["Testamine (drug)"]
    assert wiki.titles() == ["Testamine", "Testamine (drug)"]
    assert b"<title>Testamine (drug)</title>" in wiki.dump("--current", "--quiet")


def test_what_another_test_wrote_is_gone(wiki: MediaWiki) -> None:
    assert wiki.titles() == []
    assert embedding(wiki, "Template:Drugbox") == []
