from __future__ import annotations

from sqlalchemy import Engine
from sqlmodel import Session, col, delete, select

from app.facts.article_words import ArticleWordsRow, pack_words, words_in
from app.facts.drug import DrugRow
from app.facts.sections import SectionFact
from tests.store.drugs import article, extracted, fact, prepared, store


def section(text: str, topic: str | None = None) -> SectionFact:
    return fact(SectionFact, title="Uses", path=["Uses"], topic=topic, text=text, facts=0)


def test_an_articles_own_words_are_kept() -> None:
    sections = [section("Given with Zetamine."), section("ZETAMINE, too", "history"), section("A Study", "references")]
    assert prepared(sections=sections).words == pack_words(words_in(["given with zetamine"]))


def test_words_are_replaced_and_removed_with_their_article(engine: Engine) -> None:
    for text in ("These words.", "Other words."):
        with Session(engine) as session, session.begin():
            store(session, article(wikitext=text), extracted(sections=[section(text)]))
    with Session(engine) as session, session.begin():
        assert session.exec(select(ArticleWordsRow.words)).all() == [pack_words(words_in(["other words"]))]
        session.exec(delete(DrugRow).where(col(DrugRow.title) == "Testamine"))
        assert session.exec(select(ArticleWordsRow)).all() == []
