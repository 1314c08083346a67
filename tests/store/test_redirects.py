from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from app.extract.monograph import extract_monograph
from app.facts.drug import DocumentRow, LookupRow
from app.facts.name_starts import NameStartRow
from app.facts.spelling import SpellingRow
from app.queries.lookup import resolve
from app.store.article import Article
from app.store.linking import link_all
from app.store.redirects import Redirect, drop_redirects, redirects_to, replace_redirects, save_redirects
from app.wikitext.parse import parse_document
from tests.ingest.wikitexts import monograph
from tests.store.drugs import store

WIKI = "en.wikipedia.org"


def put(engine: Engine, title: str, more: str = "") -> None:
    text = monograph(title) + more
    article = Article(title=title, wiki=WIKI, url="https://x", license="x", attribution="x", wikitext=text)
    with Session(engine) as session, session.begin():
        store(session, article, extract_monograph(parse_document(title, text), title.lower()))


def redirect(engine: Engine, **targets: str) -> None:
    with Session(engine) as session, session.begin():
        save_redirects(session, (Redirect(WIKI, title, target) for title, target in targets.items()))


def items(engine: Engine, slug: str, name: str) -> list[dict[str, Any]]:
    with Session(engine) as session:
        found: list[dict[str, Any]] = json.loads(session.get_one(DocumentRow, (slug, name)).body)["items"]
    return found


def redirected(engine: Engine, slug: str) -> list[str]:
    return [item["name"] for item in items(engine, slug, "names") if item["kind"] == "redirect"]


def ways(engine: Engine, slug: str) -> set[tuple[str, ...]]:
    """All by which a drug is found: rows of its lookups, of the pieces of its names, and of their beginnings."""
    tables: list[type[LookupRow | SpellingRow | NameStartRow]] = [LookupRow, SpellingRow, NameStartRow]
    with Session(engine) as session:
        return {
            (table.__name__, *map(str, row.model_dump().values()))
            for table in tables
            for row in session.exec(select(table).where(table.slug == slug))
        }


def test_a_redirect_is_a_name_of_its_target_whichever_comes_first(engine: Engine) -> None:
    redirect(engine, Early="Testamine")
    put(engine, "Testamine")
    redirect(engine, Late="Testamine", Other="Elsewhere")
    assert redirected(engine, "testamine") == ["Early"]
    assert link_all(engine) == 2
    assert redirected(engine, "testamine") == ["Early", "Late"]
    assert link_all(engine) == 0
    with Session(engine) as session:
        assert resolve(session, "late") == "testamine"


def test_a_redirect_that_leads_elsewhere_leaves_its_first_target(engine: Engine) -> None:
    put(engine, "Testamine")
    put(engine, "Othermine")
    redirect(engine, Byname="Testamine")
    link_all(engine)
    redirect(engine, Byname="Othermine")
    link_all(engine)
    assert (redirected(engine, "testamine"), redirected(engine, "othermine")) == ([], ["Byname"])


def test_a_redirect_that_is_spelled_as_a_name_goes_without_it(engine: Engine) -> None:
    put(engine, "Testamine")
    before = ways(engine, "testamine")
    redirect(engine, TESTAMINE="Testamine", Othername="Testamine")
    assert link_all(engine) == 2
    assert ways(engine, "testamine") > before
    with Session(engine) as session, session.begin():
        drop_redirects(session, WIKI, ["TESTAMINE", "Othername"])
    assert link_all(engine) == 2
    assert ways(engine, "testamine") == before


def test_a_page_that_is_a_drug_article_now_redirects_no_longer(engine: Engine) -> None:
    put(engine, "Testamine")
    redirect(engine, Byname="Testamine")
    link_all(engine)
    put(engine, "Byname")
    link_all(engine)
    assert redirected(engine, "testamine") == []


def test_redirects_of_a_page_are_replaced_and_dropped(session: Session) -> None:
    replace_redirects(session, WIKI, "Testamine", ["A", "B"])
    replace_redirects(session, WIKI, "Testamine", ["B", "C"])
    assert redirects_to(session, WIKI, "Testamine") == ["B", "C"]
    drop_redirects(session, WIKI, ["B"])
    drop_redirects(session, "mdwiki.org", ["C"])
    assert redirects_to(session, WIKI, "Testamine") == ["C"]


@pytest.mark.parametrize("name", ["Byname", "byname"])
def test_interactions_are_linked_by_redirects(engine: Engine, name: str) -> None:
    put(engine, "Alphamine", f"== Interactions ==\nThe combination with [[{name}]] should be avoided.\n")
    put(engine, "Betamine")
    redirect(engine, Byname="Betamine")
    link_all(engine)
    [item] = items(engine, "alphamine", "interactions")
    assert item["interactant"]["drug"]["slug"] == "betamine"
