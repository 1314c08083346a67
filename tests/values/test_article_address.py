from __future__ import annotations

import pytest

from app.values.article_address import read_article_address


@pytest.mark.parametrize(
    ("text", "wiki", "title"),
    [
        ("https://en.wikipedia.org/wiki/Valproate", "en.wikipedia.org", "Valproate"),
        ("http://EN.wikipedia.org/wiki/Valproic_acid?oldid=7#History", "en.wikipedia.org", "Valproic_acid"),
        ("en.m.wikipedia.org/wiki/Abacavir/lamivudine", "en.wikipedia.org", "Abacavir/lamivudine"),
        ("https://de.wikipedia.org/wiki/Valproins%C3%A4ure", "de.wikipedia.org", "Valproinsäure"),
        ("https://en.wikipedia.org/w/index.php?title=Valproate&oldid=7", "en.wikipedia.org", "Valproate"),
        ("https://x.org/index.php?oldid=7&title=A%2FB", "x.org", "A/B"),
    ],
)
def test_an_address_names_wiki_and_title(text: str, wiki: str, title: str) -> None:
    assert read_article_address(text) == (wiki, title)


@pytest.mark.parametrize(
    "text",
    [
        "Valproate",
        "/wiki/Valproate",
        "https://en.wikipedia.org/",
        "https://en.wikipedia.org/wiki/",
        "https://en.wikipedia.org/wiki/_",
        "https://en.wikipedia.org/w/index.php?oldid=7",
        "https://go.drugbank.com/drugs/DB00313",
        "https://[::1/wiki/A",
        "",
    ],
)
def test_what_is_no_address_of_an_article(text: str) -> None:
    assert read_article_address(text) is None
