"""Compiled patterns are kept for the next process, which has the same ones, and never from a file that was damaged."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from app import kept_patterns
from app.kept_patterns import KeptPatterns

PATTERNS = [
    (r"\bavoid\b.* (?P<drink>wine|beer)(?! vinegar)", re.IGNORECASE),
    (r"(\d+) ?(?P<unit>%)|(?i:per ?cent)", re.NOFLAG),
    (r"(\d+) ?(?P<unit>%)|(?i:per ?cent)", re.ASCII),
    ("[\u00b5\u03bc\U0001f48a-\U0001f48f]|\x00(?>a++b)", re.DOTALL),
    ("", re.NOFLAG),
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that holds the patterns, though the tests may be run by a Python that is told to keep none."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    path = tmp_path / "__pycache__" / "patterns"
    KeptPatterns(path).keep(PATTERNS)
    return path


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that are compiled to be kept from now on."""
    sources: list[str] = []
    code = kept_patterns._code  # noqa: SLF001

    def counted(source: str, flags: int) -> object:
        sources.append(source)
        return code(source, flags)

    monkeypatch.setattr(kept_patterns, "_code", counted)
    return sources


def test_what_is_kept_is_the_same_pattern(file: Path) -> None:
    patterns = KeptPatterns(file)
    assert len(patterns.kept) == len(PATTERNS)
    for source, flags in PATTERNS:
        made, usual = patterns.compile(source, flags), re.compile(source, flags)
        # That is of the same source and flags, and of the same code.
        assert made == usual
        assert (made.groups, made.groupindex) == (usual.groups, usual.groupindex)


def test_what_is_not_kept_is_compiled(tmp_path: Path) -> None:
    patterns = KeptPatterns(tmp_path / "none")
    assert [patterns.compile(*each) for each in PATTERNS] == [re.compile(*each) for each in PATTERNS]


def test_a_group_is_found_by_its_name(file: Path) -> None:
    found = KeptPatterns(file).compile(*PATTERNS[0]).search("Avoid all beer")
    assert found is not None
    assert (found["drink"], found.lastgroup) == ("beer", "drink")


def test_what_is_kept_is_not_compiled_again(file: Path, compiled: list[str]) -> None:
    KeptPatterns(file).keep(PATTERNS)
    assert compiled == []
    KeptPatterns(file).keep([*PATTERNS[:2], ("wine", re.NOFLAG)])
    assert compiled == ["wine"]
    assert len(KeptPatterns(file).kept) == 3


def test_whatever_was_damaged_is_not_read(file: Path) -> None:
    whole = file.read_bytes()
    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert KeptPatterns(file).kept == {}


def test_what_another_python_compiled_is_not_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", f"{sys.version}+")
    assert KeptPatterns(file).kept == {}


def test_nothing_is_kept_where_python_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    KeptPatterns(tmp_path / "patterns").keep(PATTERNS)
    assert [*tmp_path.iterdir()] == []


def test_a_python_without_that_compiler_compiles_all(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_patterns, "_sre", None)
    patterns = KeptPatterns(file)
    patterns.keep([("new", 0)])
    assert patterns.kept == {}
    assert [patterns.compile(*each) for each in PATTERNS] == [re.compile(*each) for each in PATTERNS]
