"""Every filter is answered by an index: no table is read through, no page is sorted, and few queries are put.

On PostgreSQL sequential scans are switched off, so that what remains of them is what no index can answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event
from sqlmodel import Session

from app.database import make_engine
from app.facts.evidence import Fact
from app.queries.atc import AtcQuestion, list_group, list_groups
from app.queries.counts import CountQuestion, list_counts
from app.queries.cursors import encode_cursor
from app.queries.drugs import DrugQuestion, list_page
from app.queries.facts import FACT_LISTS, list_facts
from app.vocabulary.equal_words import EQUAL_WORDS
from tests.cabinet import DRUGS, half_life, identifier, interacts, reaction
from tests.databases import Databases
from tests.store.drugs import article, extracted, store

(LACTATION,) = (row for row in EQUAL_WORDS if "lactation" in row)
LISTS = {facts.domain.name: facts for facts in FACT_LISTS}
MANY = 300

FACTS: list[tuple[str, dict[str, Any]]] = [
    *((domain, {}) for domain in LISTS),
    *((domain, {"support": "cited"}) for domain in LISTS),
    ("identifiers", {"scheme": "unii"}),
    ("identifiers", {"scheme": "unii", "support": "cited"}),
    ("identifiers", {"value": "V7"}),
    ("identifiers", {"scheme": "chembl", "value": "7"}),
    ("identifiers", {"scheme": "smiles", "value": "C7"}),
    ("pharmacokinetics", {"parameter": "tmax"}),
    ("pharmacokinetics", {"parameter": "elimination_half_life", "unit": "min", "min": 100}),
    ("pharmacokinetics", {"parameter": "elimination_half_life", "unit": "h", "max": 2, "support": "cited"}),
    ("interactions", {"interactant": "common drug"}),
    ("interactions", {"interactant": "drug", "recommendation": "avoid"}),
    ("interactions", {"interactant": "drug", "recommendation": "caution"}),
    ("interactions", {"kind": "drug", "finding": "interacts", "recommendation": "avoid", "support": "uncited"}),
    ("contraindications", {"condition": "severe renal impairment", "strength": "absolute"}),
    ("contraindications", {"strength": "relative"}),
    ("precautions", {"condition": "recurrent infections"}),
    ("contraindications", {"condition": "severe kidney impairment", "strength": "absolute"}),
    ("precautions", {"condition": "breast-feeding history"}),
    ("precautions", {"condition": "recurent infections"}),
    ("adverse_reactions", {"reaction": "common rash", "band": "common", "min_percent": 5}),
    ("adverse_reactions", {"band": "common"}),
    ("adverse_reactions", {"min_percent": 5}),
    ("indications", {"indication": "arthritis", "status": "approved"}),
    ("monitoring", {"test": "counts"}),
]

DRUGS_ASKED: list[dict[str, Any]] = [
    {},
    {"atc": "L"},
    {"name": "drug"},
    {"name": "drug", "route": "oral"},
    {"category": "c", "legal_status": "S4", "jurisdiction": "AU"},
    {"has": ["interactions", "identifiers"], "identifier": ["unii"], "route": "oral"},
]


def many(number: int) -> dict[str, list[Fact]]:
    """Make the facts of a drug: those of the first in the cabinet, and some that others share."""
    return DRUGS["Alphamine"] | {
        "identifiers": [identifier("atc", "L04AC03"), identifier("unii", f"V{number}"), identifier("smiles", "C7")],
        "pharmacokinetics": [half_life(f"{number} h", number, number), half_life("none", None, None, quantity=None)],
        "interactions": [interacts(f"common drug {number}", "avoid"), interacts(f"drug {number}", "caution")],
        "adverse_reactions": [
            reaction("common rash", number % 50, number % 50, frequency_band="common"),
            *(reaction(f"rash {other}") for other in range(3)),
        ],
    }


@pytest.fixture(scope="module")
def many_url(databases: Databases) -> Iterator[str]:
    url = databases.create()
    engine = make_engine(url)
    with Session(engine) as session, session.begin():
        for number in range(MANY):
            read: Any = many(number)
            title = f"Drug {number:03}"
            store(session, article(title), extracted(title, **read))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("VACUUM ANALYZE")
    engine.dispose()
    yield url
    databases.drop(url)


@pytest.fixture
def reader(many_url: str) -> Iterator[Engine]:
    engine = make_engine(many_url, read_only=True)
    yield engine
    engine.dispose()


class Recorder:
    """Explains and counts every query that an engine is asked."""

    def __init__(self, engine: Engine) -> None:
        self.plans: list[str] = []
        self._explaining = False
        self._postgresql = engine.dialect.name == "postgresql"
        event.listen(engine, "before_cursor_execute", self._explain)

    def _explain(  # as SQLAlchemy calls it
        self,
        connection: Connection,
        _cursor: object,
        statement: str,
        parameters: Any,  # noqa: ANN401  # the driver's
        _context: object,
        _many: bool,  # noqa: FBT001
    ) -> None:
        if self._explaining or not statement.lstrip().startswith(("SELECT", "WITH")):
            return
        self._explaining = True
        if self._postgresql:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN " if self._postgresql else "EXPLAIN QUERY PLAN "
        rows = connection.exec_driver_sql(explain + statement, parameters).all()
        self.plans.append("\n".join(str(row[-1]) for row in rows))
        self._explaining = False

    def scans(self) -> list[str]:
        """List the steps that read a whole table, or sort what they found."""
        pattern = (
            r".*Seq Scan.*" if self._postgresql else r".*SCAN (?!\(|anon_|\S+ USING (?:COVERING )?INDEX|CONSTANT).*"
        )
        return [step for plan in self.plans for step in re.findall(pattern, plan)]

    def sorts(self) -> list[str]:
        pattern = r".*Sort .*" if self._postgresql else r".*USE TEMP B-TREE.*"
        return [step for plan in self.plans for step in re.findall(pattern, plan)]


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize(("domain", "asked"), FACTS)
def test_facts_are_found_by_an_index_in_its_order(
    reader: Engine, domain: str, asked: dict[str, Any], *, later: bool
) -> None:
    recorder, facts = Recorder(reader), LISTS[domain]
    cursor = encode_cursor(domain, (100, "5")) if later else None
    with Session(reader) as session:
        page = list_facts(session, facts, facts.question(limit=20, cursor=cursor, **asked))
    assert recorder.scans() == []
    # What an interactant is called is looked up too, each way to say a word is a query, and so is what is near to it.
    more = ("interactant" in asked) + len(LACTATION) * ("breast" in str(asked))
    assert len(recorder.plans) <= (3 if page["items"] or later else 8) + more
    # The facts of one identifier are few, whatever their order.
    assert "value" in asked or recorder.sorts() == []


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("asked", DRUGS_ASKED)
def test_drugs_are_found_by_an_index_in_its_order(reader: Engine, asked: dict[str, Any], *, later: bool) -> None:
    recorder = Recorder(reader)
    cursor = encode_cursor("drugs", ("drug-100",)) if later else None
    with Session(reader) as session:
        list_page(session, DrugQuestion(limit=20, cursor=cursor, **asked))
    assert recorder.scans() == []
    assert len(recorder.plans) <= 3
    # PostgreSQL joins the drugs of a name as it likes.
    assert "name" in asked or recorder.sorts() == []


@pytest.mark.parametrize("field", ["route", "reaction", "interactant"])
def test_counts_are_kept_and_not_counted(reader: Engine, field: str) -> None:
    recorder = Recorder(reader)
    with Session(reader) as session:
        assert list_counts(session, field, CountQuestion()).items[0].drugs == MANY or field == "interactant"
    assert recorder.scans() == []
    assert len(recorder.plans) == 1


def test_the_classification_is_walked_by_index(reader: Engine) -> None:
    recorder = Recorder(reader)
    with Session(reader) as session:
        list_groups(session)
        assert len(recorder.plans) == 1
        assert len(list_group(session, "L04AC", AtcQuestion()).items) == 100
    assert recorder.scans() == []
    assert len(recorder.plans) in (5, 6)  # PostgreSQL is told how to plan


@pytest.mark.parametrize(("domain", "asked"), FACTS)
def test_the_number_of_queries_does_not_depend_on_how_much_is_listed(
    reader: Engine, domain: str, asked: dict[str, Any]
) -> None:
    recorder, facts = Recorder(reader), LISTS[domain]
    with Session(reader) as session:
        list_facts(session, facts, facts.question(limit=1, **asked))
        few = len(recorder.plans)
        list_facts(session, facts, facts.question(limit=1000, **asked))
    assert len(recorder.plans) == 2 * few
