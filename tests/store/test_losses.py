"""What is said of a text that came in the place of a longer one."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlmodel import Session, select, update

from app.extract.extraction import Problem, ProblemKind
from app.facts.drug import DrugRow, ProblemRow
from app.store.article import Article
from tests.store.drugs import article, extracted, interaction, name, store

NAMES = [name(f"Brand {letter}") for letter in "abc"]
UNTYPED = Problem(ProblemKind.UNTYPED_VALUE, "metabolism", "mostly")


def lost(engine: Engine, what: Article, **facts: object) -> list[str]:
    """Store an article, and give what is said of what it lost, which is what is stored of that."""
    with Session(engine) as session, session.begin():
        result = store(session, what, extracted(what.title, problems=[UNTYPED], **facts))  # type: ignore[arg-type]
    with Session(engine) as session:
        rows = session.exec(select(ProblemRow)).all()
    assert [row.raw for row in rows if row.kind == "shortened"] == [problem.raw for problem in result.lost]
    assert [row.raw for row in rows if row.kind != "shortened"] == ["mostly"]
    assert all((problem.kind, problem.where) == (ProblemKind.SHORTENED, "wiki text") for problem in result.lost)
    return [problem.raw for problem in result.lost]


def test_less_than_half_of_a_text_is_said_with_both_sizes_and_what_to_do(engine: Engine) -> None:
    assert lost(engine, article(wikitext="x" * 3000)) == []
    assert lost(engine, article(wikitext="y" * 1500)) == []
    [said] = lost(engine, article(wikitext="z" * 749))
    assert said == (
        "749 characters in the place of 1,500. If that is not the whole article, ingest the whole one again; a revision "
        "before this one is only taken after `monograph remove testamine`."
    )
    assert lost(engine, article(wikitext="z" * 3000)) == []


def test_all_facts_of_a_domain_that_had_several_are_said_where_the_text_is_shorter(engine: Engine) -> None:
    several = {"names": NAMES, "interactions": [interaction("warfarin"), interaction("aspirin")]}
    lost(engine, article(wikitext="x" * 1000), **several)
    [said] = lost(engine, article(wikitext="x" * 990))
    assert said.startswith("990 characters in the place of 1,000; fewer facts: names 3 to 0, interactions 2 to 0. If ")
    lost(engine, article(wikitext="x" * 1000), **several)
    assert lost(engine, article(wikitext="x" * 999), names=NAMES[:1]) == []
    lost(engine, article(wikitext="x" * 1000), **several)
    assert lost(engine, article(wikitext="y" * 1000)) == []


def test_much_of_a_domain_that_had_many_facts_is_said_though_some_are_left(engine: Engine) -> None:
    many = [interaction(drug) for drug in ("warfarin", "aspirin", "digoxin", "lithium", "theophylline")]
    whole = {"interactions": many, "names": NAMES[:2]}
    lost(engine, article(wikitext="x" * 1000), **whole)
    [said] = lost(engine, article(wikitext="x" * 990), names=NAMES[:1], interactions=many[:3])
    assert said.startswith("990 characters in the place of 1,000; fewer facts: names 2 to 1, interactions 5 to 3. If ")
    lost(engine, article(wikitext="x" * 1000), **whole)
    assert lost(engine, article(wikitext="x" * 990), interactions=many[:4]) == []
    lost(engine, article(wikitext="x" * 1000), interactions=many[:4])
    assert lost(engine, article(wikitext="x" * 990), interactions=many[:1]) == []
    lost(engine, article(wikitext="x" * 1000), interactions=many)
    assert lost(engine, article(wikitext="y" * 1000), interactions=many[:1]) == []


def test_what_was_lost_is_said_as_long_as_the_text_is_stored(engine: Engine) -> None:
    lost(engine, article(wikitext="x" * 3000))
    said = lost(engine, article(wikitext="x" * 100))
    assert len(said) == 1
    with Session(engine) as session, session.begin():
        session.exec(update(DrugRow).values(text_hash="that of another version of the code"))
    assert lost(engine, article(wikitext="x" * 100)) == said
    assert lost(engine, article(wikitext="x" * 101)) == []


def test_other_drugs_do_not_count(engine: Engine) -> None:
    lost(engine, article(wikitext="x" * 3000), names=NAMES)
    with Session(engine) as session, session.begin():
        assert store(session, article("Otheramine", wikitext="xxx"), extracted("Otheramine")).lost == ()
        assert store(session, article("Otheramine", wikitext="xx"), extracted("Otheramine")).lost == ()
        assert store(session, article("Otheramine", wikitext=""), extracted("Otheramine")).lost != ()
