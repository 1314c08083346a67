"""The `sync` command as it is typed, against a real MediaWiki."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.settings import Settings
from tests.ingest.wikitexts import monograph
from tests.loopback import free_port
from tests.mediawiki import MediaWiki


class Command:
    def __init__(self, patch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str) -> None:
        self._patch, self._capsys = patch, capsys
        patch.setenv("COLUMNS", "200")
        patch.setenv("MONOGRAPH_DATABASE_URL", url)
        patch.setenv("MONOGRAPH_WIKI_BACKOFF", "0.01")

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        self._patch.setattr(sys, "argv", ["monograph", "sync", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        output, errors = self._capsys.readouterr()
        return int(ended.value.code or 0), output, errors


@pytest.fixture
def sync(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Command:
    """Runs `sync` on a database that is not there yet."""
    return Command(monkeypatch, capsys, f"sqlite:///{tmp_path}/own.db")


def test_a_new_database_is_filled_and_reported_on(sync: Command, wiki: MediaWiki, tmp_path: Path) -> None:
    wiki.edit("Testamine", monograph())
    report = tmp_path / "report.jsonl"
    code, output, errors = sync("--api", wiki.api, "--report", str(report))
    assert (code, errors) == (0, "")
    assert output.startswith(f"{wiki.host}: 1 articles, 1 to fetch\nTestamine: created, ")
    assert "Drugs: 1 created, 0 replaced, 0 unchanged, 0 skipped\n" in output
    assert [json.loads(line)["outcome"] for line in report.read_text().splitlines()] == ["created"]


def test_the_settings_name_the_wiki(sync: Command, wiki: MediaWiki, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONOGRAPH_WIKI_API", wiki.api)
    wiki.edit("Testamine", monograph())
    assert sync("--title", "Testamine")[0] == 0
    code, output, _ = sync("--title", "Nothing")
    assert code == 1
    assert "Nothing: skipped: the wiki has no page of that title\n" in output


def test_a_dry_run_needs_no_database(sync: Command, wiki: MediaWiki, tmp_path: Path) -> None:
    wiki.edit("Testamine", monograph())
    wiki.redirect("Testamin", "Testamine")
    code, output, _ = sync("--api", wiki.api, "--dry-run")
    assert code == 0
    assert "Testamine: would be created, " in output
    assert "\nDry run: nothing was stored or removed\nDrugs: 1 would be created, " in output
    assert not (tmp_path / "own.db").exists()


def test_a_bar_counts_pages_on_a_terminal(sync: Command, wiki: MediaWiki, monkeypatch: pytest.MonkeyPatch) -> None:
    wiki.edit("Testamine", monograph())
    monkeypatch.setenv("FORCE_COLOR", "1")
    _, output, _ = sync("--api", wiki.api)
    assert "Syncing" in output
    assert "0/1" in output


def test_no_wiki_is_one_line_and_exit_code_2(sync: Command) -> None:
    code, _, errors = sync("--api", f"http://127.0.0.1:{free_port()}/api.php")
    assert code == 2
    assert errors.startswith("Error: http://127.0.0.1:")
    assert errors.endswith(
        "Connection refused; given up after 6 attempts: see that the address is right and can be reached from here.\n"
    )


def test_an_empty_address_is_no_wiki(sync: Command) -> None:
    code, _, errors = sync("--api", "")
    assert code == 2
    assert errors.startswith("Error: An empty --api is no address of a wiki's api.php, such as https://")


def test_templates_that_no_article_has_are_named(sync: Command, wiki: MediaWiki) -> None:
    wiki.edit("Testamine", monograph())
    code, output, _ = sync("--api", wiki.api, "--template", "No such box", "--template", "Another")
    assert code == 0
    assert f"{wiki.host}: 0 articles, 0 to fetch\n  no article there has a template No such box or Another: " in output


def test_the_default_wiki_is_the_english_encyclopaedia() -> None:
    assert Settings.model_fields["wiki_api"].default == "https://en.wikipedia.org/w/api.php"
