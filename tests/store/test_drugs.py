from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, select

from app.facts.drug import DrugRow
from app.store.article import Article
from app.store.drugs import find_drug, remove_drug
from app.store.monograph import Outcome, StoreResult
from app.store.redirects import Redirect, save_redirects
from tests.store.drugs import article, extracted, name, store

WIKI = "en.wikipedia.org"


def put(engine: Engine, what: Article) -> StoreResult:
    with Session(engine) as session, session.begin():
        return store(session, what, extracted(what.title, names=[name(f"{what.title} brand")]))


def titles(engine: Engine) -> dict[str, tuple[str, int | None]]:
    with Session(engine) as session:
        return {drug.slug: (drug.title, drug.page_id) for drug in session.exec(select(DrugRow)).all()}


def test_a_page_with_another_title_keeps_its_drug(engine: Engine) -> None:
    put(engine, article("Old name", page_id=5))
    moved = put(engine, article("New name", page_id=5))
    assert (moved.slug, moved.outcome) == ("old-name", Outcome.REPLACED)
    assert titles(engine) == {"old-name": ("New name", 5)}


def test_a_drug_of_unknown_page_is_found_by_title_and_learns_its_page(engine: Engine) -> None:
    put(engine, article("Testamine"))
    put(engine, article("Testamine", "Other words.", page_id=5))
    assert titles(engine) == {"testamine": ("Testamine", 5)}
    put(engine, article("Testamine", "From a file."))
    assert titles(engine) == {"testamine": ("Testamine", 5)}


def test_a_page_that_was_made_anew_under_the_title_is_the_same_drug(engine: Engine) -> None:
    put(engine, article("Testamine", page_id=5))
    put(engine, article("Testamine", "New page.", page_id=6))
    assert titles(engine) == {"testamine": ("Testamine", 6)}


def test_pages_that_swap_their_titles_keep_their_drugs(engine: Engine) -> None:
    first, second = article("One", page_id=1), article("Two", page_id=2)
    put(engine, first)
    put(engine, second)
    put(engine, replace(first, title="Two"))
    assert titles(engine) == {"one": ("Two", 1), "two": ("Two (two)", 2)}
    put(engine, replace(second, title="One"))
    assert titles(engine) == {"one": ("Two", 1), "two": ("One", 2)}


def test_a_page_moved_away_and_back_is_stored_again(engine: Engine) -> None:
    first, second = article("One", page_id=1), article("Two", page_id=2)
    put(engine, first)
    put(engine, second)
    put(engine, replace(first, title="Two"))
    put(engine, replace(first, title="Three"))
    assert put(engine, second).outcome is Outcome.REPLACED
    assert titles(engine) == {"one": ("Three", 1), "two": ("Two", 2)}


def test_nothing_is_left_of_a_removed_drug(engine: Engine) -> None:
    put(engine, article("Testamine", page_id=5))
    with Session(engine) as session, session.begin():
        save_redirects(session, [Redirect(WIKI, "Testamin", "Testamine")])
        drug = find_drug(session, WIKI, "Testamine")
        assert drug is not None
        remove_drug(session, drug)
    with engine.connect() as connection:
        left = [t.name for t in SQLModel.metadata.sorted_tables if connection.execute(t.select()).first()]
    assert left == ["dataset"]
