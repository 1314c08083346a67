"""What the tests of other people's tools share: the tools, and one service over the seed that all of them ask."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from app.database import make_engine, migrate
from app.ingest.files import find_files, read_files
from app.ingest.run import ingest
from tests.clients import tools
from tests.conftest import SEEDS
from tests.databases import url_of
from tests.loopback import free_port
from tests.one_at_a_time import one_at_a_time
from tests.packages import give_up, require_packages
from tests.serving import get_when_ready, service


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in one process: what they generate and compile is made once."""
    for item in items:
        if item.path.is_relative_to(tools.HERE):
            item.add_marker(pytest.mark.xdist_group("clients"))


@pytest.fixture(scope="session")
def installed() -> None:
    """The tools of the lock files."""
    try:
        with one_at_a_time():
            tools.install()
    except tools.ToolsMissingError as error:
        give_up(f"tools of others are missing: {error}")


@pytest.fixture(scope="session")
def java(installed: None) -> None:  # noqa: ARG001  # the generator comes with the tools
    """A JDK beside them."""
    require_packages(_missing_java, "default-jdk-headless", "libjakarta-annotation-api-java")


def _missing_java() -> str | None:
    return None if shutil.which("javac") and tools.ANNOTATIONS.exists() else "no JDK with Jakarta's annotations"


@pytest.fixture(scope="session")
def chromium(installed: None) -> str:  # noqa: ARG001  # what drives it comes with the tools
    """Where a browser is."""
    require_packages(lambda: None if shutil.which("chromium") else "no browser", "chromium")
    return str(shutil.which("chromium"))


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running service with the seed in it."""
    url = url_of(tmp_path_factory.mktemp("served") / "seed.db")
    migrate(url)
    engine = make_engine(url)
    ingest(engine, read_files(find_files([SEEDS])), lambda _line: None)
    engine.dispose()
    port = free_port()
    with service(url, port):
        address = f"http://127.0.0.1:{port}"
        get_when_ready(f"{address}/readyz")
        yield address


@pytest.fixture(scope="session")
def documents(base: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The OpenAPI document as it is served, in a file for each version."""
    folder = tmp_path_factory.mktemp("documents")
    files = {"3.1": folder / "openapi.json", "3.0": folder / "openapi-3.0.json"}
    for file in files.values():
        with urlopen(f"{base}/{file.name}") as answer:  # noqa: S310  # our own service
            file.write_bytes(answer.read())
    return files
