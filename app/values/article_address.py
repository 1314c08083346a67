"""Addresses of wiki articles, as people copy them out of their browser."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

_WITH_SCHEME = re.compile(r"https?://", re.IGNORECASE)
# Where a MediaWiki has its articles, and the script that also answers them, by title.
_PATH = "/wiki/"
_SCRIPT = "/index.php"
_MOBILE = re.compile(r"\.m\.")


class ArticleAddress(NamedTuple):
    """The wiki's host, and the article's title as the address has it."""

    wiki: str
    title: str


def read_article_address(text: str) -> ArticleAddress | None:
    """Read an address; None where it is not that of an article.

    `https://en.wikipedia.org/wiki/Valproate#History`, `en.m.wikipedia.org/wiki/Valproate`, and
    `https://en.wikipedia.org/w/index.php?title=Valproate&oldid=7` name `Valproate` of `en.wikipedia.org`.
    """
    try:
        address = urlsplit(text if _WITH_SCHEME.match(text) else f"https://{text}")
    except ValueError:
        return None
    wiki = _MOBILE.sub(".", address.netloc.lower(), count=1)
    if address.path.startswith(_PATH):
        title = unquote(address.path.removeprefix(_PATH))
    elif address.path.endswith(_SCRIPT):
        title = next(iter(parse_qs(address.query).get("title", ())), "")
    else:
        return None
    return ArticleAddress(wiki, title) if "." in wiki and title.strip(" _") else None
