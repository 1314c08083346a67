from __future__ import annotations

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Barrier

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, event, inspect
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlmodel import Session, SQLModel, col, select

from app.database import (
    current_revision,
    database_file,
    head_revision,
    is_empty,
    make_engine,
    migrate,
    reachable_database,
    require_current,
)
from app.errors import DatabaseNotReadyError
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow, DrugRow
from app.facts.rows import USING, WHERE
from app.store.monograph import Outcome
from tests.conftest import ROOT
from tests.databases import Databases, url_of
from tests.postgresql import PostgresqlServer
from tests.store.drugs import article, extracted, store


def alembic(url: str) -> Config:
    return Config(ROOT / "alembic.ini", toml_file=ROOT / "pyproject.toml", attributes={"url": url})


def test_the_migrations_make_every_table(engine: Engine) -> None:
    tables = {name for name in inspect(engine).get_table_names() if not name.startswith("passage_words")}
    assert tables == {"alembic_version", *SQLModel.metadata.tables}
    assert {domain.row.__tablename__ for domain in DOMAINS} < set(SQLModel.metadata.tables)
    assert current_revision(engine) == head_revision() is not None


def test_migrating_again_changes_nothing(engine: Engine, database_url: str) -> None:
    with Session(engine) as session, session.begin():
        store(session, article(), extracted())
    migrate(database_url)
    with Session(engine) as session:
        assert session.exec(select(DrugRow.slug)).all() == ["testamine"]


def test_a_migration_can_be_taken_back_and_leaves_nothing(engine: Engine, database_url: str) -> None:
    command.downgrade(alembic(database_url), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert current_revision(engine) is None


def test_constraints_have_names(engine: Engine) -> None:
    inspector = inspect(engine)
    for table in SQLModel.metadata.tables:
        assert inspector.get_pk_constraint(table)["name"] == f"pk_{table}"
        assert all(str(key["name"]).startswith(f"fk_{table}_") for key in inspector.get_foreign_keys(table))


def test_models_and_migrations_describe_the_same_schema(database_url: str) -> None:
    command.check(alembic(database_url))


def test_indexes_hold_what_the_models_say_of_them(engine: Engine) -> None:
    dialect, told = engine.dialect.name, 0
    for table in SQLModel.metadata.tables.values():
        found = {index["name"]: index.get("dialect_options", {}) for index in inspect(engine).get_indexes(table.name)}
        for index in table.indexes:
            options = found[index.name]
            assert str(options.get(f"{dialect}_where", "")).strip("()") == index.info.get(WHERE, ""), index.name
            if dialect == "postgresql":
                assert options.get("postgresql_using", "btree") == index.info.get(USING, "btree"), index.name
            told += bool(index.info)
    assert told > 3


def test_sqlite_runs_with_a_write_ahead_log_and_foreign_keys(tmp_path: Path) -> None:
    engine = make_engine(url_of(tmp_path / "own.db"))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one() >= 1000
    engine.dispose()


def test_texts_are_in_the_order_of_their_code_points_whatever_the_language_of_the_server(engine: Engine) -> None:
    titles = ["zolpamab", "Zolpamab", "Ärmelin", "a-b", "ab", "a b", "\U0001f48a", "\uffee"]
    with Session(engine) as session, session.begin():
        for title in titles:
            store(session, article(title), extracted(title))
    with Session(engine) as session:
        assert session.exec(select(DrugRow.title).order_by(col(DrugRow.title))).all() == sorted(titles)
        assert session.exec(select(DrugRow.title).where(col(DrugRow.title) > "a")).first() is not None


def test_every_text_of_postgresql_is_in_the_order_of_its_code_points(postgresql: PostgresqlServer) -> None:
    engine = make_engine(postgresql.create("orders"))
    migrate(postgresql.url("orders"))
    texts = "SELECT table_name || '.' || column_name, collation_name FROM information_schema.columns"
    with engine.connect() as connection:
        found = connection.exec_driver_sql(f"{texts} WHERE table_schema = 'public' AND data_type ~ 'char|text'").all()
    ours = {name: order for name, order in found if not name.startswith("alembic_version.")}
    engine.dispose()
    postgresql.drop("orders")
    assert len(ours) > 100
    assert set(ours.values()) == {"C"}


def test_a_row_of_no_drug_is_refused(session: Session) -> None:
    session.add(DocumentRow(slug="nobody", name="", body=b"", media_type="", etag="", last_modified=datetime.now(UTC)))
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        session.commit()


def test_deleting_a_drug_takes_all_of_it(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        store(session, article(), extracted())
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM drug")
    with engine.connect() as connection:
        left = [t.name for t in SQLModel.metadata.sorted_tables if connection.execute(t.select()).first()]
    assert left == ["dataset"]


def test_what_goes_with_a_drug_is_found_by_an_index(engine: Engine) -> None:
    """Without one, the rows of all drugs are read whenever one is replaced or removed."""
    schema = inspect(engine)
    for table in schema.get_table_names():
        first: set[str | None] = set(schema.get_pk_constraint(table)["constrained_columns"][:1])
        first |= {index["column_names"][0] for index in schema.get_indexes(table)}
        for key in schema.get_foreign_keys(table):
            assert set(key["constrained_columns"]) <= first, (table, key)


def test_a_transaction_that_is_rolled_back_leaves_nothing(engine: Engine) -> None:
    with Session(engine) as session:
        store(session, article(), extracted())
        session.flush()
        session.rollback()
        assert session.exec(select(DrugRow)).all() == []


def test_a_reader_sees_the_state_before_a_writer_commits(engine: Engine, database_url: str) -> None:
    reader = make_engine(database_url, read_only=True)
    with Session(engine) as writing, Session(reader) as reading:
        store(writing, article(), extracted())
        writing.flush()
        assert reading.exec(select(DrugRow.slug)).all() == []
        writing.commit()
        assert reading.exec(select(DrugRow.slug)).all() == []
        reading.rollback()
        assert reading.exec(select(DrugRow.slug)).all() == ["testamine"]
    reader.dispose()


def test_a_reader_cannot_write(database_url: str) -> None:
    reader = make_engine(database_url, read_only=True)
    with reader.connect() as connection, pytest.raises(DBAPIError, match=r"readonly|read-only"):
        connection.exec_driver_sql("DELETE FROM drug")
    reader.dispose()


def test_a_reader_makes_no_file(tmp_path: Path) -> None:
    reader = make_engine(url_of(tmp_path / "gone.db"), read_only=True)
    with pytest.raises(OperationalError, match="unable to open"):
        reader.connect()
    assert not (tmp_path / "gone.db").exists()


def test_an_engine_in_memory_can_be_read_only() -> None:
    engine = make_engine("sqlite://", read_only=True)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar_one() == 1
    engine.dispose()


def test_moments_are_utc_whatever_zone_they_come_in(engine: Engine) -> None:
    moment = datetime(2020, 1, 1, 12, tzinfo=timezone(timedelta(hours=5)))
    with Session(engine) as session, session.begin():
        store(session, article(revision_timestamp=moment), extracted())
    with Session(engine) as session:
        drug = session.exec(select(DrugRow)).one()
    assert drug.revision_timestamp == moment
    assert drug.revision_timestamp is not None
    assert drug.revision_timestamp.tzinfo is UTC
    assert drug.retrieved_at is None


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:///monograph.db", Path("monograph.db")),
        ("sqlite:////var/lib/m.db", Path("/var/lib/m.db")),
        ("sqlite://", None),
        ("sqlite:///:memory:", None),
        ("postgresql+psycopg://localhost/monograph", None),
    ],
)
def test_the_file_of_a_database(url: str, file: Path | None) -> None:
    assert database_file(url) == file


def test_a_file_that_is_not_there_says_which_command_to_run(tmp_path: Path) -> None:
    with pytest.raises(DatabaseNotReadyError, match=r"no database at .*gone\.db yet: run `monograph ingest PATH`"):
        require_current(url_of(tmp_path / "gone.db"))


def test_a_database_that_is_not_ready_says_which_command_to_run(databases: Databases, database_url: str) -> None:
    require_current(database_url)
    with pytest.raises(DatabaseNotReadyError, match=r"has no tables, .*: run `monograph migrate`"):
        require_current(databases.blank())
    engine = make_engine(database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    engine.dispose()
    with pytest.raises(DatabaseNotReadyError, match=r"is at revision 0001, this version needs .*`monograph migrate`"):
        require_current(database_url)


def test_only_a_database_without_tables_is_empty(engine: Engine, databases: Databases) -> None:
    assert not is_empty(engine)
    new = make_engine(databases.blank())
    assert is_empty(new)
    new.dispose()


WITHOUT_DRIVER = """
import sys
sys.modules["psycopg"] = sys.modules["psycopg_pool"] = None
from app.cli import main
sys.argv = ["monograph", *sys.argv[1:]]
main()
"""


@pytest.mark.parametrize("command", ["migrate", "serve", "openapi"])
def test_a_missing_driver_is_said_with_what_to_install(command: str) -> None:
    environment = os.environ | {"MONOGRAPH_DATABASE_URL": "postgresql+psycopg://127.0.0.1:1/none"}
    arguments = [sys.executable, "-c", WITHOUT_DRIVER, command]
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert "pip install 'monograph[postgresql]'" in done.stderr


def test_a_server_that_is_not_there_is_one_line() -> None:
    url = "postgresql+psycopg://me:secret@127.0.0.1:1/none"
    with pytest.raises(DatabaseNotReadyError) as raised, reachable_database(url):
        require_current(url)
    message = raised.value.message
    assert message.startswith("The database cannot be reached: postgresql+psycopg://me:***@127.0.0.1:1/none (")
    assert "refused" in message
    assert "\n" not in raised.value.message


def test_a_writer_waits_for_another_one(engine: Engine, database_url: str) -> None:
    other = make_engine(database_url)
    done = []

    def write() -> None:
        with Session(other) as session, session.begin():
            done.append(store(session, article(), extracted()).outcome)

    with Session(engine) as session, session.begin():
        store(session, article(), extracted())
        second = threading.Thread(target=write)
        second.start()
        second.join(0.2)
        assert second.is_alive()
    second.join()
    other.dispose()
    assert done == [Outcome.UNCHANGED]


def test_questions_to_a_file_wait_for_each_other_and_open_few_connections(tmp_path: Path) -> None:
    url = url_of(tmp_path / "few.db")
    migrate(url)
    reader, opened, at_once = make_engine(url, read_only=True), [], Barrier(16)
    event.listen(reader, "connect", lambda connection, _: opened.append(connection))

    def ask(_: int) -> str | None:
        at_once.wait(60)
        return current_revision(reader)

    with ThreadPoolExecutor(at_once.parties) as asking:
        assert set(asking.map(ask, range(at_once.parties))) == {head_revision()}
    assert 0 < len(opened) <= 5
    reader.dispose()
