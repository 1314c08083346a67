from __future__ import annotations

import json

from sqlalchemy import Engine, event
from sqlmodel import Session, select

from app.facts.drug import DocumentRow, DrugRow
from app.facts.interactions import InteractionRow
from app.facts.names import NameKind
from app.store.linking import link_all
from tests.store.drugs import article, extracted, interaction, name, store
from tests.store.test_monograph import LONG_AGO, age


def put(engine: Engine, title: str, *names: str, interacts: tuple[str, ...] = ()) -> None:
    read = extracted(
        title,
        names=[name(each, NameKind.SYNONYM) for each in names],
        interactions=[interaction(each) for each in interacts],
    )
    with Session(engine) as session, session.begin():
        store(session, article(title, ",".join((*names, *interacts))), read)


def links(engine: Engine, slug: str) -> dict[str, str | None]:
    """The linked slug by interactant, the same in the row and in both documents."""
    with Session(engine) as session:
        listed = json.loads(session.get_one(DocumentRow, (slug, "interactions")).body)["items"]
        whole = json.loads(session.get_one(DocumentRow, (slug, "")).body)["interactions"]
        rows = session.exec(select(InteractionRow).join(DrugRow).where(DrugRow.slug == slug)).all()
    assert listed == whole
    shown = {i["interactant"]["name"]: i["interactant"]["drug"] and i["interactant"]["drug"]["slug"] for i in listed}
    assert {row.interactant_name: row.interactant_drug_slug for row in rows} == shown
    return shown


def test_an_interactant_is_linked_to_the_one_stored_drug_of_that_name(engine: Engine) -> None:
    put(engine, "Otheramine", "ASA", interacts=("Testamine",))
    put(engine, "Testamine", "Tst", interacts=("otheramine", " asa", "unknowamine"))
    assert links(engine, "testamine") == {"otheramine": "otheramine", " asa": "otheramine", "unknowamine": None}
    assert links(engine, "otheramine") == {"Testamine": None}
    age(engine)
    assert link_all(engine) == 2
    assert links(engine, "otheramine") == {"Testamine": "testamine"}
    with Session(engine) as session:
        rows = session.exec(select(DocumentRow).where(DocumentRow.last_modified != LONG_AGO)).all()
    assert sorted((row.slug, row.name) for row in rows) == [("otheramine", ""), ("otheramine", "interactions")]
    assert link_all(engine) == 0


def test_many_drugs_are_linked_some_in_a_transaction(engine: Engine) -> None:
    for number in range(20):
        put(engine, f"Testamine {number:02}", interacts=("Otheramine",))
    put(engine, "Otheramine")
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)
    assert link_all(engine) == 40
    assert len(commits) == 2
    assert all(links(engine, f"testamine-{number:02}") == {"Otheramine": "otheramine"} for number in range(20))


def test_a_name_that_two_drugs_share_links_to_none(engine: Engine) -> None:
    put(engine, "Testamine", interacts=("shared",))
    put(engine, "One", "shared")
    assert link_all(engine) == 2
    assert links(engine, "testamine") == {"shared": "one"}
    put(engine, "Two", "Shared")
    assert link_all(engine) == 2
    assert links(engine, "testamine") == {"shared": None}


def test_a_drug_does_not_interact_with_itself(engine: Engine) -> None:
    put(engine, "Testamine", interacts=("testamine",))
    assert link_all(engine) == 0
    assert links(engine, "testamine") == {"testamine": None}


def test_an_identifier_or_slug_is_not_a_name(engine: Engine) -> None:
    put(engine, "Foo (drug)")
    put(engine, "Testamine", interacts=("foo-drug",))
    assert links(engine, "testamine") == {"foo-drug": None}


def test_many_names_are_looked_up_in_several_queries(engine: Engine) -> None:
    put(engine, "Zzz")
    put(engine, "Testamine", interacts=(*(f"drug {number}" for number in range(1100)), "zzz"))
    assert {key: slug for key, slug in links(engine, "testamine").items() if slug} == {"zzz": "zzz"}
