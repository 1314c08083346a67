"""What patterns need is kept for the next process, and is never taken from a file that cannot be trusted."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app import kept_words, needed_words
from app.kept_words import KeptWords

PATTERNS = {r"\bavoid\b.* (?:wine|beer)": re.IGNORECASE, r"\d+ ?%": re.NOFLAG, r"\w+": re.NOFLAG, "µ|\x00": re.NOFLAG}
# Another process, whose own rules are those of this one: what it finds in the file, and keeps there.
ANOTHER = """
import sys
from pathlib import Path
from app.kept_words import KeptWords
words = KeptWords(Path(sys.argv[1]))
print([sorted(map(sorted, words.of(source, 0))) for source in sys.argv[2:]])
words.keep()
"""
# What a process derives that loads the extraction, and keeps in another folder than the code's.
EXTRACTION = """
import sys
from app import kept_words
from app.needed_words import needed_words
derived = []
kept_words.needed_words = lambda source, flags: derived.append(source) or needed_words(source, flags)
sys.pycache_prefix = sys.argv[1]
import app.cue
sys.pycache_prefix = None
import app.extract.monograph
print(len(derived))
"""


@pytest.fixture(autouse=True)
def _keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep files, though the tests may be run by a Python that is told not to."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that holds what the patterns need."""
    path = tmp_path / "__pycache__" / "words"
    asked(path).keep()
    return path


@pytest.fixture
def derived(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that are derived from now on."""
    sources: list[str] = []

    def needed(source: str, flags: int) -> needed_words.Needed:
        sources.append(source)
        return needed_words.needed_words(source, flags)

    monkeypatch.setattr(kept_words, "needed_words", needed)
    return sources


def asked(path: Path) -> KeptWords:
    """Ask for every pattern, each of which is answered as it is derived."""
    words = KeptWords(path)
    for source, flags in PATTERNS.items():
        assert words.of(source, flags) == needed_words.needed_words(source, flags)
    return words


def test_what_is_kept_is_not_derived_again(file: Path, derived: list[str]) -> None:
    before = file.stat()
    asked(file).keep()
    assert derived == []
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_pattern_with_other_flags_is_another_one(file: Path) -> None:
    words = KeptWords(file)
    assert words.of(r"\d+ ?%", re.NOFLAG)
    assert words.of(r"\d+ ?%", re.ASCII) == ()


def test_what_is_new_is_kept_too_and_what_nobody_asks_for_no_longer(file: Path, derived: list[str]) -> None:
    words = KeptWords(file)
    words.of("wine", re.NOFLAG)
    words.of(r"\w+", re.NOFLAG)
    words.keep()
    assert derived == ["wine"]
    again = KeptWords(file)
    again.of("wine", re.NOFLAG)
    again.of(r"\d+ ?%", re.NOFLAG)
    assert derived == ["wine", r"\d+ ?%"]


def test_whatever_was_damaged_is_derived_anew(file: Path, derived: list[str]) -> None:
    whole = file.read_bytes()
    damaged = [whole[:length] for length in range(0, len(whole), 7)]
    damaged += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), 7)]
    for content in (*damaged, whole + b" ", b"\xff" * 99):
        file.write_bytes(content)
        derived.clear()
        asked(file)
        assert derived == [*PATTERNS]
    asked(file).keep()
    assert file.read_bytes() == whole


@pytest.mark.parametrize("change", ["rules", "Python"])
def test_what_others_derived_is_derived_anew(
    file: Path, derived: list[str], change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if change == "Python":
        monkeypatch.setattr(sys, "version", f"{sys.version}+")
    else:
        rules = tmp_path / "needed_words.py"
        rules.write_text(f"{Path(needed_words.__file__).read_text(encoding='utf-8')}\n", encoding="utf-8")
        monkeypatch.setattr(needed_words, "__file__", str(rules))
    asked(file)
    assert derived == [*PATTERNS]


def test_nothing_is_written_where_python_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    asked(tmp_path / "words").keep()
    assert [*tmp_path.iterdir()] == []


def test_nothing_is_said_where_nothing_can_be_written(file: Path) -> None:
    in_a_file = file / "words"
    asked(in_a_file).keep()
    in_place_of_a_folder = file.with_name("folder")
    (in_place_of_a_folder / "full").mkdir(parents=True)
    asked(in_place_of_a_folder).keep()
    assert sorted(each.name for each in file.parent.iterdir()) == ["folder", "words"]


def test_nothing_is_kept_where_the_rules_cannot_be_read(
    file: Path, derived: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in an archive that Python imports from."""
    monkeypatch.setattr(needed_words, "__file__", str(file / "needed_words.py"))
    asked(file)
    assert derived == [*PATTERNS]
    other = file.with_name("other")
    asked(other).keep()
    assert [each.name for each in file.parent.iterdir()] == ["words"]


def test_processes_that_write_at_once_leave_one_whole_file(tmp_path: Path, derived: list[str]) -> None:
    path = tmp_path / "words"
    sets = [[f"{name}{number}" for number in range(200)] for name in ("wine", "beer", "tea", "milk")]
    with ThreadPoolExecutor(4) as pool:
        answers = [*pool.map(lambda sources: run(ANOTHER, path, *sources), sets * 2)]
    assert answers[:4] == answers[4:]
    assert [each.name for each in tmp_path.iterdir()] == ["words"]
    kept = KeptWords(path)
    for sources in sets:
        for source in sources:
            kept.of(source, re.NOFLAG)
    assert len(derived) == 600


def test_the_extraction_is_loaded_without_deriving_anything_again(tmp_path: Path) -> None:
    """So no pattern is made of a set in whatever order this process has it."""
    assert int(run(EXTRACTION, tmp_path)) > 500
    assert int(run(EXTRACTION, tmp_path)) == 0


def run(program: str, *arguments: str | Path) -> str:
    """Run another process, which keeps files."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout
