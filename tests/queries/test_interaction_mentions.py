"""Texts that name the other drug, where no interaction was read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from sqlmodel import Session, col, delete, select

from app.database import make_engine
from app.facts.article_words import ArticleWordsRow
from app.facts.drug import DrugRow
from app.queries.listed_drugs import listed_drugs
from app.queries.mentions import article_texts
from tests.databases import Databases
from tests.queries.interaction_lists import checked, reason, section
from tests.store.drugs import article, extracted, name, store

SPEAKING = {
    "Epsilamine": [
        section("Doctors gave it with Zetamine. Methylzetamine is another drug.", "Uses"),
        section("It was first made in 1950.\nCyclosporin and it were given together; no harm was seen.", "History"),
        section(
            "Zetabrand is to be kept away from it (a case of death), e.g. at night.", "Interactions", "interactions"
        ),
        section("Zetamine in rats, a study.", "References", "references"),
        section(f"{'On and on it goes, ' * 20}with St John\u2019s wort, {'and on, ' * 40}to no end.", "Society"),
        section("THÉTAMINE, \u212aAPPAMINE; thetamine-α too.", "Others"),
        section("\u0130otamine or omegamine.", "Others"),  # longer in small letters
    ],
    "Zetamine": [section("It has nothing to do with epsilamines.")],
}


@pytest.fixture(scope="module")
def speaking(databases: Databases) -> Iterator[Session]:
    """A session that reads drugs of which no interaction was read, but that their texts name."""
    url = databases.create()
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        for title, sections in SPEAKING.items():
            names = [name("Zetabrand"), name("Zetac")] if title == "Zetamine" else []
            store(session, article(title), extracted(title, sections=sections, names=names))
    with Session(engine) as session:
        yield session
    engine.dispose()
    databases.drop(url)


def mentions(session: Session, *drugs: str) -> list[tuple[str, str, str]]:
    (pair,) = checked(session, drugs).not_checked
    assert pair.why == "not_stated" or len(pair.read) == 1
    return [(mention.article.slug, mention.section[0], mention.text) for mention in pair.mentions]


def test_a_text_that_names_the_other_drug_is_shown(speaking: Session) -> None:
    assert mentions(speaking, "epsilamine", "zetabrand") == [
        (
            "epsilamine",
            "Interactions",
            "Zetabrand is to be kept away from it (a case of death), e.g. at night.",
        ),
        ("epsilamine", "Uses", "Doctors gave it with Zetamine."),
    ]
    assert reason(speaking, "zetamine", "epsilamine") == (
        "No interaction with anything could be read from the article on Zetamine, and its text does not name "
        "Epsilamine. No interaction with anything could be read from the article on Epsilamine, but its text names "
        "Zetamine: see `mentions`. This does not mean that there is no interaction."
    )


def test_a_name_is_looked_for_as_a_whole_and_as_it_was_sent_or_is_titled(speaking: Session) -> None:
    assert [section for _, section, _ in mentions(speaking, "epsilamine", "Zetamine")] == ["Uses"]
    assert mentions(speaking, "epsilamine", "nosuchdrug") == []


def test_a_substance_is_looked_for_by_what_it_is_called_elsewhere(speaking: Session) -> None:
    (mention,) = mentions(speaking, "ciclosporin", "epsilamine")
    assert mention == ("epsilamine", "History", "Cyclosporin and it were given together; no harm was seen.")


@pytest.mark.parametrize("drug", ["Thétamine", "thetamine-α", "kappamine", "omegamine"])
def test_a_name_is_found_whatever_letters_it_has(speaking: Session, drug: str) -> None:
    assert [section for _, section, _ in mentions(speaking, drug, "epsilamine")] == ["Others"]


def test_a_long_sentence_is_cut(speaking: Session) -> None:
    ((_, _, text),) = mentions(speaking, "St. John's wort", "epsilamine")
    assert "with St John\u2019s wort, and on" in text
    assert (text[0], text[-1]) == ("…", "…")
    assert len(text) <= 302


def test_no_text_is_searched_for_a_name_of_few_letters(speaking: Session) -> None:
    assert "and its text was not searched for `lee`." in reason(speaking, "lee", "epsilamine")


@pytest.mark.parametrize(
    ("drugs", "read"),
    [
        (["epsilamine", "zetamine"], ["epsilamine"]),  # the article on zetamine has only `epsilamines`
        (["epsilamine", "thetamine another"], ["epsilamine"]),  # it has both words, apart
        (["epsilamine", "thetamine nowhere", "methylzeta", "nosuchdrug"], []),
        (["epsilamine", "no one b12"], ["epsilamine"]),  # words that are too short to tell
        (["epsilamine", "zetamine", "lee"], ["epsilamine"]),
    ],
)
def test_only_texts_are_read_in_which_all_words_of_a_name_stand(
    speaking: Session, drugs: list[str], read: list[str]
) -> None:
    listed = listed_drugs(speaking, drugs)
    for each in listed:
        each.classify()
    numbers = list(article_texts(speaking, combinations(listed, 2)))
    assert speaking.exec(select(DrugRow.slug).where(col(DrugRow.id).in_(numbers))).all() == read


@pytest.mark.parametrize("drug", ["zetabrand", "St. John's wort", "kappamine", "nosuchdrug", "lee"])
def test_what_an_earlier_version_stored_is_searched_without_its_words(speaking: Session, drug: str) -> None:
    known = checked(speaking, [drug, "epsilamine"])
    speaking.exec(delete(ArticleWordsRow))
    assert checked(speaking, [drug, "epsilamine"]) == known
    speaking.rollback()
