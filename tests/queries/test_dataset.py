from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session

from app.database import make_engine
from app.facts.drug import DrugRow
from app.queries.dataset import dataset_state, describe_dataset
from app.store.drugs import remove_drug
from app.store.linking import link_all
from tests.cabinet import DRUGS
from tests.queries.test_plans import Recorder
from tests.store.drugs import article, extracted, interaction, name, store


def test_it_says_what_there_is_of_each_domain(stored: Session) -> None:
    dataset = describe_dataset(stored)
    assert dataset.drugs == len(DRUGS)
    domains = {domain.domain: domain for domain in dataset.domains}
    for key, domain in domains.items():
        lists = [facts[key] for facts in DRUGS.values() if facts.get(key)]
        assert (domain.facts, domain.drugs) == (sum(map(len, lists)), len(lists)), key
        assert domain.share == round(len(lists) / len(DRUGS), 4)
    assert domains["pharmacokinetics"].share == 0.6667
    assert dataset.facts == sum(domain.facts for domain in dataset.domains)


def test_it_says_where_the_drugs_are_from(session: Session) -> None:
    newer = datetime(2021, 1, 2, 3, 4, 5, tzinfo=UTC)
    articles = [
        article("Aa"),
        article("Bb", revision_timestamp=newer, retrieved_at=newer),
        article("Cc", wiki="de.example.org", revision_timestamp=None, license="GFDL"),
    ]
    for each in articles:
        store(session, each, extracted(each.title, names=[name("Testin")]))
    sources = [source.model_dump() for source in describe_dataset(session).sources]
    assert [(source["wiki"], source["license"], source["drugs"]) for source in sources] == [
        ("de.example.org", "GFDL", 1),
        ("en.wikipedia.org", "CC BY-SA 4.0", 2),
    ]
    assert [source["newest_revision_timestamp"] for source in sources] == [None, newer]
    assert [source["newest_retrieved_at"] for source in sources] == [None, newer]


def test_nothing_stored_is_an_answer(session: Session) -> None:
    dataset = describe_dataset(session)
    assert (dataset.drugs, dataset.facts, dataset.sources) == (0, 0, [])
    assert {domain.share for domain in dataset.domains} == {0}


def test_every_change_of_a_drug_gives_another_version(database_url: str) -> None:
    engine = make_engine(database_url)
    versions = []

    def remember() -> None:
        with Session(engine) as session:
            versions.append(dataset_state(session).version)

    remember()
    for title, names in (("Aa", ["Bb"]), ("Bb", []), ("Bb", [])):
        with Session(engine) as session, session.begin():
            store(session, article(title), extracted(title, interactions=[interaction(name) for name in names]))
        remember()
    assert link_all(engine) > 0
    remember()
    with Session(engine) as session, session.begin():
        remove_drug(session, session.get_one(DrugRow, 1))
    remember()
    engine.dispose()
    assert len(versions) == 6
    # Storing the same again changes nothing.
    assert [number for number in range(5) if versions[number] == versions[number + 1]] == [2]
    assert len(set(versions)) == 5


def test_it_takes_four_queries(stored: Session) -> None:
    bind = stored.get_bind()
    recorder = Recorder(bind.engine)
    describe_dataset(stored)
    assert len(recorder.plans) == 4
