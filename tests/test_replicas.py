"""Reading from several servers: which addresses go together, and what is read where some do not answer."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from pydantic import ValidationError
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from app.api.service import create_app
from app.database import make_engine, reachable_database, require_current
from app.errors import DatabaseNotReadyError, SettingsError
from app.replicas import reading_url
from app.settings import Settings, read_settings
from tests import shelf
from tests.loopback import free_port
from tests.postgresql import PostgresqlServer

PRIMARY = "postgresql+psycopg://writer:w@primary/drugs"
ASKED = ("/v1/drugs/zolpamab", "/v1/drugs", "/v1/search?q=zolpamab")


def settings(replicas: str, primary: str = PRIMARY) -> Settings:
    return Settings.model_validate({"database_url": primary, "read_database_urls": replicas})


@pytest.fixture(scope="module")
def url(postgresql: PostgresqlServer) -> Iterator[str]:
    url = postgresql.create("replicas")
    shelf.fill(url)
    yield url
    postgresql.drop("replicas")


def test_without_replicas_the_database_is_read() -> None:
    assert reading_url(settings(" , ")) == PRIMARY
    assert reading_url(settings("", "sqlite:///monograph.db")) == "sqlite:///monograph.db"


@pytest.mark.parametrize(
    ("replicas", "hosts", "ports"),
    [
        ("postgresql+psycopg://reader:r@one:5433/drugs", "one,primary", "5433,5432"),
        ("postgresql+psycopg://reader:r@two/drugs, postgresql+psycopg://reader:r@[::1]:77/drugs", "two,::1,primary", "5432,77,5432"),
        ("postgresql+psycopg://reader:r@primary/drugs,postgresql+psycopg://reader:r@one/drugs", "primary,one", "5432,5432"),
        ("postgresql+psycopg://reader:r@/drugs?host=one:1&host=two", "one,two,primary", "1,5432,5432"),
    ],
)  # fmt: skip
def test_all_servers_are_in_one_address_in_their_order(replicas: str, hosts: str, ports: str) -> None:
    engine = make_engine(reading_url(settings(replicas)), read_only=True)
    ((), options) = engine.dialect.create_connect_args(engine.url)
    assert (options["user"], options["password"], options["dbname"]) == ("reader", "r", "drugs")
    assert (options["host"], options["port"]) == (hosts, ports)


def test_how_writers_find_the_primary_does_not_bind_readers() -> None:
    several = "postgresql+psycopg://writer:w@/drugs?host=one:1&host=two:2&target_session_attrs=read-write"
    address = reading_url(settings("postgresql+psycopg://reader:r@two:2/drugs?application_name=reads", several))
    engine = make_engine(address, read_only=True)
    assert dict(engine.url.query) == {"application_name": "reads", "host": "two,one", "port": "2,1"}


@pytest.mark.parametrize(
    ("replicas", "primary", "said"),
    [
        ("sqlite:///copy.db", PRIMARY, "only PostgreSQL has replicas"),
        ("postgresql+psycopg://one/drugs", "sqlite:///monograph.db", "only PostgreSQL has replicas"),
        ("postgresql+psycopg://one/drugs,postgresql+psycopg://a@two/drugs", PRIMARY, "differ in host and port alone"),
        ("postgresql+psycopg://one/other", PRIMARY, "another name than in MONOGRAPH_DATABASE_URL"),
        ("postgresql+psycopg:///drugs", PRIMARY, "names no host"),
        ("one", PRIMARY, "one of them is no database address"),
    ],
)
def test_what_cannot_be_copies_of_one_database_is_refused(replicas: str, primary: str, said: str) -> None:
    with pytest.raises(SettingsError, match=f"^MONOGRAPH_READ_DATABASE_URLS: .*{said}"):
        reading_url(settings(replicas, primary))


def test_the_variable_has_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONOGRAPH_READ_DATABASE_URLS", "one, two,,")
    assert read_settings().read_database_urls == ["one", "two"]
    with pytest.raises(ValidationError):
        Settings.model_validate({"read_database_urls": 1})


def test_a_server_that_does_not_answer_is_passed_over(url: str) -> None:
    dead = f"postgresql+psycopg://monograph@127.0.0.1:{free_port()}/replicas"
    read_from = settings(dead, url)
    require_current(reading_url(read_from))
    with TestClient(create_app(read_from)) as client:
        for path in ASKED:
            assert client.get(path).status_code == 200
        ready = client.get("/readyz").json()
    assert (ready["server"], ready["role"]) == (2, "primary")


def test_where_none_answers_all_are_named(url: str) -> None:
    ports = free_port(), free_port()
    first, second = (url.replace(url.rpartition(":")[2], f"{port}/replicas") for port in ports)
    reading = reading_url(settings(first, second))
    with pytest.raises(DatabaseNotReadyError) as raised, reachable_database(reading):
        require_current(reading)
    assert all(str(port) in raised.value.message for port in ports)
    with TestClient(create_app(settings(first, second))) as client:
        assert [client.get(path).status_code for path in ("/v1/drugs", "/readyz")] == [503, 503]


def test_a_reader_goes_on_when_its_server_was_lost_and_a_writer_ends(postgresql: PostgresqlServer, url: str) -> None:
    reader, writer = make_engine(url, read_only=True), make_engine(url)
    for engine in (reader, writer):
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
    postgresql.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'replicas'")
    with reader.connect() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar_one() == 1
    # Its lock is gone too, and another run may have begun.
    with writer.connect() as connection, pytest.raises(OperationalError):
        connection.exec_driver_sql("SELECT 1")
    reader.dispose()
    writer.dispose()


def test_a_connection_notices_that_the_other_machine_has_vanished(url: str) -> None:
    engine = make_engine(url)
    with engine.connect() as connection:
        descriptor = connection.connection.driver_connection.fileno()  # type: ignore[union-attr]
        with closing(socket.socket(fileno=socket.dup(descriptor))) as ours:
            assert ours.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 20_000
            assert ours.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 10
    engine.dispose()
