"""A real MediaWiki on loopback: installed into a temporary folder, filled through its own API, ended with the tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.loopback import free_port
from tests.packages import require_packages
from tests.processes import ended_after

SOFTWARE = Path("/usr/share/mediawiki")
# The Debian packages; the first is what a wiki is, the others are what it runs on with SQLite.
PACKAGES = ("mediawiki", "php-cli", "php-sqlite3", "php-mbstring", "php-xml", "php-intl", "php-apcu")
EXTENSIONS = ("pdo_sqlite", "mbstring", "xml", "intl")

_PASSWORD = "a password of loopback"  # noqa: S105  # of a wiki that lives as long as the tests
_SECONDS = 60
_LICENSE = "https://creativecommons.org/licenses/by-sa/4.0/"
_BOX = "<table><tr><td>{{{tradename|}}}</td></tr></table>"


class MediaWiki:
    """A wiki that is being served: `api` is its address for programs, the methods do what its editors do."""

    def __init__(self, folder: Path, port: int) -> None:
        self.server = f"http://127.0.0.1:{port}"
        self.api = f"{self.server}/api.php"
        self.host = f"127.0.0.1:{port}"
        self.folder = folder
        self._client = httpx.Client(timeout=_SECONDS, trust_env=False)
        self._token = ""

    def log_in(self) -> None:
        token = self.ask(action="query", meta="tokens", type="login")["query"]["tokens"]["logintoken"]
        self.ask(action="login", lgname="Admin", lgpassword=_PASSWORD, lgtoken=token)
        self._token = self.ask(action="query", meta="tokens")["query"]["tokens"]["csrftoken"]

    def ask(self, **parameters: str) -> dict[str, Any]:
        answer = self._client.post(self.api, data={"format": "json", "formatversion": "2", **parameters})
        found: dict[str, Any] = answer.raise_for_status().json()
        assert "error" not in found, found["error"]
        return found

    def edit(self, title: str, text: str) -> int:
        """Write a page; gives its revision id."""
        edited = self.ask(action="edit", title=title, text=text, token=self._token)["edit"]
        return int(edited.get("newrevid") or self.revision(title))

    def redirect(self, title: str, target: str) -> None:
        self.edit(title, f"#REDIRECT [[{target}]]")

    def move(self, title: str, to: str, *, leave_redirect: bool = True) -> None:
        extra = {} if leave_redirect else {"noredirect": "1"}
        self.ask(action="move", **{"from": title}, to=to, token=self._token, **extra)

    def delete(self, title: str) -> None:
        self.ask(action="delete", title=title, token=self._token)

    def revision(self, title: str) -> int:
        pages = self.ask(action="query", prop="info", titles=title)["query"]["pages"]
        return int(pages[0]["lastrevid"])

    def titles(self) -> list[str]:
        """List the articles and redirects of the main namespace."""
        found = self.ask(action="query", list="allpages", aplimit="max")["query"]["allpages"]
        return [page["title"] for page in found]

    def remember(self, state: str = "empty") -> None:
        """Keep the present state under a name."""
        self._copy(self.folder, self.folder / state)

    def return_to(self, state: str = "empty") -> None:
        """Undo whatever was done since that state was kept."""
        self._copy(self.folder / state, self.folder)

    def dump(self, *options: str) -> bytes:
        """Give the XML export of the whole wiki: options as `--full`, `--current`."""
        return self.maintain("dumpBackup.php", *options)

    def import_dump(self, file: Path) -> None:
        self.maintain("importDump.php", str(file))

    def maintain(self, script: str, *options: str) -> bytes:
        """Run one of the wiki's maintenance scripts; gives what it printed."""
        return run_php(str(SOFTWARE / "maintenance" / script), *options, settings=self.folder / "LocalSettings.php")

    def close(self) -> None:
        self._client.close()

    @staticmethod
    def _copy(source: Path, target: Path) -> None:
        target.mkdir(exist_ok=True)
        for file in source.glob("*.sqlite"):
            shutil.copy(file, target)


def missing() -> str | None:
    """Say why there can be no wiki here, or None where its packages are installed."""
    php = shutil.which("php")
    if php is None or not (SOFTWARE / "maintenance/install.php").is_file():
        return "no real MediaWiki"
    modules = subprocess.run([php, "-m"], capture_output=True, text=True, check=True).stdout.lower().split()  # noqa: S603
    lacking = [name for name in EXTENSIONS if name not in modules]
    return f"no {' or '.join(lacking)} in PHP for a real MediaWiki" if lacking else None


def run_php(*arguments: str, settings: Path | None = None) -> bytes:
    environment = os.environ | ({"MW_CONFIG_FILE": str(settings)} if settings else {})
    done = subprocess.run(["php", *arguments], env=environment, capture_output=True, check=False, timeout=_SECONDS)  # noqa: S603, S607
    assert done.returncode == 0, (arguments, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


def install(folder: Path, port: int) -> None:
    options = {
        "dbtype": "sqlite",
        "dbpath": folder,
        "dbname": "wiki",
        "server": f"http://127.0.0.1:{port}",
        "scriptpath": "",
        "pass": _PASSWORD,
        "confpath": folder,
    }
    written = [text for name, value in options.items() for text in (f"--{name}", str(value))]
    run_php(str(SOFTWARE / "maintenance/install.php"), *written, "Test wiki", "Admin")
    with (folder / "LocalSettings.php").open("a") as settings:
        settings.write(f'\n$wgRightsUrl = "{_LICENSE}";\n$wgRightsText = "Attribution-ShareAlike 4.0";\n')
        # Without a cache in memory (nor APCu's, see `served`) the files are the whole state of the wiki.
        settings.write("$wgMainCacheType = CACHE_NONE;\n$wgSessionCacheType = CACHE_DB;\n")
        settings.write(
            "$wgJobRunRate = 0;\n$wgRateLimits = [];\n$wgMaxArticleSize = 8192;\n$wgAPIMaxResultSize = 262144;\n"
        )


@contextmanager
def served(folder: Path, port: int) -> Iterator[MediaWiki]:
    """Serve an installed wiki; its processes end with the block, whatever happens in it."""
    process = subprocess.Popen(  # noqa: S603  # PHP on a port of loopback
        ["php", "-d", "apc.enabled=0", "-S", f"127.0.0.1:{port}", "-t", str(SOFTWARE)],  # noqa: S607
        env=os.environ | {"MW_CONFIG_FILE": str(folder / "LocalSettings.php"), "PHP_CLI_SERVER_WORKERS": "2"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    wiki = MediaWiki(folder, port)
    with ended_after(process), closing(wiki):
        _wait_for(port)
        yield wiki


def fill(wiki: MediaWiki, articles: Mapping[str, str]) -> None:
    for title, text in articles.items():
        wiki.edit(title, text)


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + _SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        else:
            return


@pytest.fixture(scope="session")
def wiki_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MediaWiki]:
    """A wiki for the whole run, with the drug templates; `wiki` gives it empty to each test."""
    require_packages(missing, *PACKAGES)
    folder, port = tmp_path_factory.mktemp("wiki"), free_port()
    install(folder, port)
    with served(folder, port) as wiki:
        wiki.log_in()
        wiki.edit("Template:Infobox drug", _BOX)
        wiki.redirect("Template:Drugbox", "Template:Infobox drug")
        wiki.delete("Main Page")
        wiki.remember()
        yield wiki


@pytest.fixture
def wiki(wiki_server: MediaWiki) -> MediaWiki:
    """The wiki without any article."""
    wiki_server.return_to()
    return wiki_server
