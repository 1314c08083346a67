"""Which servers the service reads from: replicas in their order, and the primary where none of them answers.

By the means of PostgreSQL's own client: one address that names several hosts, tried in turn for every connection.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import URL, Connection, Engine, func, make_url, select
from sqlalchemy.exc import ArgumentError

from app.errors import SettingsError
from app.settings import Settings

if TYPE_CHECKING:
    from psycopg import ConnectionInfo

_NAME = "MONOGRAPH_READ_DATABASE_URLS"
_PORT = "5432"
# Of an address, what says where a server is; `target_session_attrs` is how writers find the primary among several.
_WHERE = ("host", "port", "target_session_attrs")


class Role(StrEnum):
    """What a server of PostgreSQL is; a file is the only one, and so the primary."""

    PRIMARY = "primary"
    REPLICA = "replica"


@dataclass(frozen=True, slots=True)
class Server:
    """One of the servers that are read from; `place` is that in the address, from 1 on."""

    place: int
    role: Role


def reading_url(settings: Settings) -> str:
    """Give the address that the service reads from, with all servers in it; raises SettingsError."""
    if not settings.read_database_urls:
        return settings.database_url
    replicas = [_parse(url) for url in settings.read_database_urls]
    primary = make_url(settings.database_url)
    _require_copies(primary, replicas)
    return _with_hosts(replicas[0], dict.fromkeys(host for url in (*replicas, primary) for host in _hosts(url)))


def server_of(engine: Engine) -> Server:
    """Tell which server answers now."""
    with engine.connect() as connection:
        return Server(_place(connection), Role.REPLICA if _follows_another(connection) else Role.PRIMARY)


def _place(connection: Connection) -> int:
    hosts = _hosts(connection.engine.url) if connection.dialect.name == "postgresql" else []
    if len(hosts) < 2:  # noqa: PLR2004  # nothing to tell apart
        return 1
    about: ConnectionInfo = cast("Any", connection.connection.driver_connection).info
    return hosts.index((about.host, str(about.port))) + 1


def _follows_another(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql" and bool(connection.scalar(select(func.pg_is_in_recovery())))


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError:
        raise SettingsError(f"{_NAME}: one of them is no database address.") from None


def _require_copies(primary: URL, replicas: Sequence[URL]) -> None:
    """Raise SettingsError for what cannot be copies of one database: a copy has the same users and the same name."""
    if any(url.get_backend_name() != "postgresql" for url in (primary, *replicas)):
        raise SettingsError(f"{_NAME}: only PostgreSQL has replicas, `postgresql+psycopg://...` in all addresses.")
    if any(_without_hosts(url) != _without_hosts(replicas[0]) for url in replicas):
        raise SettingsError(f"{_NAME}: they may differ in host and port alone.")
    if primary.database != replicas[0].database:
        raise SettingsError(f"{_NAME}: the database has another name than in MONOGRAPH_DATABASE_URL.")
    if not all(name for url in (primary, *replicas) for name, _ in _hosts(url)):
        raise SettingsError(f"{_NAME}: an address, there or in MONOGRAPH_DATABASE_URL, names no host.")


def _without_hosts(url: URL) -> URL:
    return url._replace(host=None, port=None).difference_update_query(_WHERE)


def _with_hosts(url: URL, hosts: Iterable[tuple[str, str]]) -> str:
    names, ports = zip(*hosts, strict=True)
    address = _without_hosts(url).update_query_dict({"host": ",".join(names), "port": ",".join(ports)})
    return address.render_as_string(hide_password=False)


def _hosts(url: URL) -> list[tuple[str, str]]:
    """List host and port of each server of an address, whichever way it writes several."""
    _, options = url.get_dialect()().create_connect_args(url)
    names = str(options.get("host", "")).split(",")
    ports = str(options.get("port") or "," * (len(names) - 1)).split(",")
    return [(name, port or _PORT) for name, port in zip(names, ports, strict=True)]
