"""The command `monograph export`, as a user calls it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.command_runs import Run


def test_export_says_what_it_has_written_and_refuses_to_write_over_it(
    run: Run, ingested_seed: str, tmp_path: Path
) -> None:
    target = tmp_path / "away"
    code, output, errors = run("export", target, "--format", "csv", "--compress", "gzip", url=ingested_seed)
    assert (code, errors) == (0, "")
    lines = output.splitlines()
    assert re.fullmatch(rf"{target}: 1 drugs, \d+ facts", lines[0])
    assert re.fullmatch(r"  drugs\.csv\.gz: 1 rows, \d+ bytes", lines[1])
    assert lines[-1] == "  manifest.json, SHA256SUMS"
    code, output, errors = run("export", target, url=ingested_seed)
    assert (code, output) == (2, "")
    assert errors == f"Error: {target} is there already: name a folder that is not, or is empty.\n"


def test_an_export_to_a_file_is_refused_and_makes_nothing(run: Run, ingested_seed: str, tmp_path: Path) -> None:
    code, output, errors = run("export", tmp_path / "drugs.sqlite", url=ingested_seed)
    assert (code, output) == (2, "")
    assert errors.endswith(f": run `monograph export {tmp_path}/drugs --format sqlite`.\n")
    assert list(tmp_path.iterdir()) == []


def test_an_export_shows_a_bar_on_a_terminal(
    run: Run, ingested_seed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    code, output, _ = run("export", tmp_path / "away", url=ingested_seed)
    assert code == 0
    assert re.search(r"Exporting .*1/1.*/s", output)
    assert f"{tmp_path}/away: 1 drugs, " in output


def test_an_export_says_in_a_log_how_far_it_is(
    run: Run, ingested_seed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.cli.progress._SECONDS_A_LINE", 0.0)
    code, output, _ = run("export", tmp_path / "away", "--format", "sqlite", url=ingested_seed)
    assert code == 0
    *lines, written, file, rest = output.splitlines()
    shares = [re.fullmatch(r"Exporting: (\d+) % of \d+ rows, \d+ rows/s, 0:00:\d\d left", line) for line in lines]
    numbers = [int(share[1]) for share in shares if share]
    assert len(numbers) == len(lines) > 1
    assert (numbers, numbers[-1]) == (sorted(numbers), 100)
    assert written.startswith(f"{tmp_path}/away: 1 drugs, ")
    assert file.startswith("  monograph.db: ")
    assert rest == "  manifest.json, SHA256SUMS"
