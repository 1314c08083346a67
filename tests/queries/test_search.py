"""Texts are found by their words, and user text is nothing but words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text
from sqlmodel import Session

from app.database import make_engine
from app.extract.extraction import Extracted
from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.evidence import Origin
from app.facts.names import NameFact
from app.facts.pharmacokinetics import PharmacokineticFact
from app.facts.sections import SectionFact
from app.queries.search import SearchQuestion, search, words_in
from tests.databases import Databases
from tests.queries.test_plans import Recorder
from tests.store.drugs import EVIDENCE, article, extracted, store

IN_THE_BOX = EVIDENCE.model_copy(update={"origin": Origin.INFOBOX, "parameter": "metabolism"})


SAID = ("nausea", "headache")


def section(title: str, words: str) -> SectionFact:
    return SectionFact(title=title, path=[title], text=words, facts=0, raw=words, evidence=EVIDENCE)


def read(title: str, *sections: SectionFact) -> Extracted:
    name = NameFact.model_validate({"name": title, "kind": "title", "raw": title, "evidence": EVIDENCE})
    values = {"parameter": "metabolism", "text": "hepatic", "context": {}, "raw": "hepatic", "evidence": IN_THE_BOX}
    kinetics = PharmacokineticFact.model_validate(values)
    again = PharmacokineticFact.model_validate({**values, "parameter": "metabolites"})
    said = [AdverseReactionFact.model_validate({"reaction": each, "raw": each, "evidence": EVIDENCE}) for each in SAID]
    return extracted(title, names=[name], sections=sections, pharmacokinetics=[kinetics, again], adverse_reactions=said)


@pytest.fixture(scope="module")
def url(databases: Databases) -> Iterator[str]:
    url = databases.create()
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        bleeding = section(
            "Side effects", "Nausea is common. Severe bleedings near the stomach were seen in 5% of people."
        )
        store(session, article("Testamine"), read("Testamine", bleeding, section("History", "It was found in 1999.")))
        near = section("Uses", "It is used near the coast; a NEAR miss AND a hit, 100% of it.")
        store(session, article("Nearazole"), read("Nearazole", near))
    engine.dispose()
    yield url
    databases.drop(url)


@pytest.fixture
def session(url: str) -> Iterator[Session]:
    engine = make_engine(url)
    with Session(engine) as session:
        yield session
    engine.dispose()


def found(session: Session, q: str) -> list[tuple[str, str]]:
    return [(item.drug.name, item.title) for item in search(session, SearchQuestion(q=q)).items]


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("nausea", [("Testamine", "Side effects")]),
        ("BLEEDING nausea", [("Testamine", "Side effects")]),
        ("nausea history", []),
        ("testamine", [("Testamine", "Testamine")]),
        ("hepatic", [("Nearazole", "metabolism"), ("Testamine", "metabolism")]),
        ("coast AND", [("Nearazole", "Uses")]),
        ("stomach NEAR(bleeding)", [("Testamine", "Side effects")]),
        ('"nausea', [("Testamine", "Side effects")]),
        ("nausea*", [("Testamine", "Side effects")]),
        ("naus*", []),
        ("100%", [("Nearazole", "Uses")]),
        ("title:nausea", []),
        ("-nausea", [("Testamine", "Side effects")]),
        ("nausea | history", []),
    ],
)
def test_every_word_must_stand_in_the_text(session: Session, question: str, titles: list[tuple[str, str]]) -> None:
    assert sorted(found(session, question)) == titles


def test_words_are_shown_where_they_stand(session: Session) -> None:
    (hit,) = search(session, SearchQuestion(q="bleeding severe")).items
    assert [hit.snippet[span.start : span.end] for span in hit.highlights] == ["Severe", "bleedings"]
    assert (hit.domain, hit.section) == ("sections", ["Side effects"])


def test_a_name_goes_before_a_text(session: Session) -> None:
    first, *_ = search(session, SearchQuestion(q="nearazole")).items
    assert (first.domain, first.snippet) == ("names", "Nearazole")


def test_a_section_goes_before_the_infobox_and_its_text_is_there_once(engine: Engine) -> None:
    told = section("Kinetics", "Its metabolism is mostly hepatic.")
    others = (section(f"Part {number}", "It has another story, which is told here.") for number in range(20))
    with Session(engine) as session, session.begin():
        store(session, article(), read("Testamine", told, *others))
    with Session(engine) as session:
        assert found(session, "hepatic") == [("Testamine", "Kinetics"), ("Testamine", "metabolism")]
        first, second = search(session, SearchQuestion(q="hepatic")).items
        assert first.score > second.score
        page = search(session, SearchQuestion(q="hepatic", limit=1))
        (last,) = search(session, SearchQuestion(q="hepatic", limit=1, cursor=page.next_cursor)).items
        assert last == second


def test_of_very_many_texts_a_bounded_number_is_ranked_titles_first_and_that_is_said(engine: Engine) -> None:
    lines = [section(f"Part {number}", "There is a lemon.") for number in range(2001)]
    with Session(engine) as session, session.begin():
        store(session, article(), read("Testamine", *lines, section("Lemon", "There it is.")))
    with Session(engine) as session:
        page = search(session, SearchQuestion(q="lemon"))
        assert (page.truncated, page.items[0].title) == (True, "Lemon")
        assert not search(session, SearchQuestion(q="lemon 7")).truncated


@pytest.mark.parametrize(
    ("question", "suggested"),
    [
        ("nausia", ["nausea"]),
        ("naused headaches", []),  # they stand in no one text
        ("hepatc", []),  # which is no name of anything
        ("testmine", ["Testamine"]),
        ("Testmine nausea", []),
        ("nausea", []),
        ("unheardof", []),
        ("nausia " + "word " * 8, []),
        ("NEAR nausia", ["NEAR nausea"]),
    ],
)
def test_what_finds_nothing_is_offered_near_spellings(session: Session, question: str, suggested: list[str]) -> None:
    page = search(session, SearchQuestion(q=question))
    assert page.suggestions == suggested
    assert bool(page.items) == (question == "nausea")
    for text_ in suggested:
        assert search(session, SearchQuestion(q=text_)).items


def test_pages_follow_one_another(session: Session) -> None:
    seen, cursor = [], None
    for _ in range(5):
        page = search(session, SearchQuestion(q="hepatic", limit=1, cursor=cursor))
        seen += [item.drug.name for item in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert sorted(seen) == ["Nearazole", "Testamine"]


def test_a_search_is_one_query(session: Session) -> None:
    session.connection()  # which asks the server for its version
    recorder = Recorder(session.connection().engine)
    search(session, SearchQuestion(q="hepatic"))
    (plan,) = recorder.plans
    assert "SCAN passage\n" not in plan
    assert "Seq Scan" not in plan


@pytest.mark.parametrize("question", ["", "  ", "%", "''", "\0", "_*_", "x" * 201])
def test_what_has_no_word_is_refused(question: str) -> None:
    with pytest.raises(ValueError, match=r"no word|200 characters"):
        SearchQuestion(q=question)


@given(st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
def test_any_text_is_words_or_refused(session: Session, question: str) -> None:
    if words_in(question):
        search(session, SearchQuestion(q=question))


def test_what_is_replaced_is_found_no_more(engine: Engine) -> None:
    for words in ("Nausea.", "Vomiting."):
        with Session(engine) as session, session.begin():
            store(session, article(wikitext=words), read("Testamine", section("Side effects", words)))
    with Session(engine) as session:
        assert found(session, "nausea") == []
        assert found(session, "vomiting") == [("Testamine", "Side effects")]
        session.execute(text("DELETE FROM drug"))
        assert found(session, "vomiting") == []
