"""Asks a real MediaWiki for its pages; answers that no wiki gives come from the server between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.errors import WikiError
from app.ingest.item import Skipped
from app.ingest.wiki_client import WikiClient
from app.ingest.wiki_pages import Page, Site, WikiPages
from app.settings import Settings
from app.store.article import Article
from tests.fault_proxy import FaultProxy, proxied, say
from tests.ingest.wikitexts import monograph
from tests.mediawiki import MediaWiki, fill

SITE = Site("wiki.example.org", "CC BY-SA 4.0")


@pytest.fixture
def proxy(wiki: MediaWiki) -> Iterator[FaultProxy]:
    with proxied(wiki.api) as proxy:
        yield proxy


@pytest.fixture
def pages(proxy: FaultProxy) -> Iterator[WikiPages]:
    with WikiClient(proxy.api, Settings(), print) as client:
        yield WikiPages(client)


def titles(found: dict[int, Page]) -> dict[str, list[str]]:
    return {page.title: page.names for page in found.values()}


def test_answers_in_parts_are_put_together(wiki: MediaWiki, proxy: FaultProxy, pages: WikiPages) -> None:
    names = {f"{letter}amine": [f"{letter} {number}" for number in range(3)] for letter in "ABC"}
    for title, redirects in names.items():
        wiki.edit(title, monograph())
        for redirect in redirects:
            wiki.redirect(redirect, title)
    proxy.instead = {"geilimit": "2", "rdlimit": "2"}
    assert titles(pages.embedding("Drugbox")) == names
    assert len(proxy.questions) > 4


def test_texts_too_long_for_one_answer_come_in_several(wiki: MediaWiki, proxy: FaultProxy, pages: WikiPages) -> None:
    texts = {f"{letter}amine": f"{monograph()}<!-- {letter * 150_000} -->" for letter in "ABC"}
    fill(wiki, texts)
    numbers = pages.embedding("Drugbox")
    proxy.questions.clear()
    found = list(pages.articles(SITE, numbers))
    assert {item.title: item.wikitext for item in found if isinstance(item, Article)} == texts
    assert len(proxy.questions) == 3


def test_titles_lead_to_pages_or_to_none(wiki: MediaWiki, proxy: FaultProxy, pages: WikiPages) -> None:
    proxy.instead = {"rdlimit": "1"}
    wiki.edit("Testamine", monograph())
    wiki.redirect("Testamin", "Testamine")
    wiki.redirect("Testaminum", "Testamine")
    wiki.redirect("Lost", "Nowhere")
    found, absent = pages.titled(["testamin", "Testamine", "No such page", "Lost", "<>"])
    assert titles(found) == {"Testamine": ["Testamin", "Testaminum"]}
    assert absent == ["<>", "No such page", "Nowhere"]


def test_numbers_find_redirects_too(wiki: MediaWiki, pages: WikiPages) -> None:
    fill(wiki, {"Testamine": monograph(), "Betamine": monograph("Betamine")})
    numbers = list(pages.embedding("Template:Drugbox"))
    wiki.redirect("Betamine", "Testamine")
    found = pages.numbered([*numbers, 10**6])
    assert {page.title: page.is_redirect for page in found.values()} == {"Testamine": False, "Betamine": True}


@pytest.mark.parametrize(
    ("answer", "site"),
    [
        (b'{"query": {"general": {"server": "//en.example.org"}}}', Site("en.example.org", "not stated by the wiki")),
        (
            b'{"query": {"general": {"server": "http://a.org:81"}, "rightsinfo": {"url": "", "text": "GFDL"}}}',
            Site("a.org:81", "GFDL"),
        ),
        (
            b'{"query": {"general": {"server": "https://a.org"}, "rightsinfo": {"url": "//creativecommons.org/licenses/by-nc/3.0/"}}}',
            Site("a.org", "CC BY-NC 3.0"),
        ),
    ],
)
def test_the_site_says_its_host_and_licence(proxy: FaultProxy, pages: WikiPages, answer: bytes, site: Site) -> None:
    proxy.faults = [say(answer)]
    assert pages.site() == site


def test_what_no_wiki_answers_is_said(proxy: FaultProxy, pages: WikiPages) -> None:
    proxy.faults = [say(b'{"query": {"pages": [{"pageid": "many"}]}}')]
    with pytest.raises(WikiError, match=r"answers what no wiki answers: pages\.0\.pageid\.$"):
        pages.numbered([1])


def test_a_page_whose_text_is_hidden_is_skipped(proxy: FaultProxy, pages: WikiPages) -> None:
    hidden = b'{"revid": 7, "slots": {"main": {"texthidden": true}}}'
    proxy.faults = [
        say(b'{"query": {"pages": [{"pageid": 1, "title": "A", "lastrevid": 7, "revisions": [%b]}]}}' % hidden)
    ]
    assert list(pages.articles(SITE, [1])) == [Skipped("A", "its text is hidden")]
