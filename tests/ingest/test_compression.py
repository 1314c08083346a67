from __future__ import annotations

import bz2
import random
import sys
import threading
from pathlib import Path

import pytest

from app.ingest.compression import begin_reading, read_pieces
from app.ingest.skipped import SkippedError

CONTENT = random.Random(8).randbytes(3 << 20).hex().encode()  # noqa: S311  # several pieces, no secret


def read(path: Path) -> bytes:
    return b"".join(read_pieces(path, lambda _bytes: None))


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "dump.xml.bz2"
    path.write_bytes(bz2.compress(CONTENT, 1))
    return path


def test_what_was_begun_is_read_on_from_there_and_once(dump: Path) -> None:
    threads = threading.active_count()
    with begin_reading([dump, dump.with_name("another.xml.bz2")]):
        assert threading.active_count() == threads + 1
        assert read(dump) == CONTENT
        assert read(dump) == CONTENT
    assert threading.active_count() == threads


def test_what_was_begun_and_not_wanted_is_closed(dump: Path) -> None:
    threads, turn = threading.active_count(), sys.getswitchinterval()
    with pytest.raises(ValueError, match="no database"), begin_reading([dump]):
        raise ValueError("no database")
    assert (threading.active_count(), sys.getswitchinterval()) == (threads, turn)
    assert read(dump) == CONTENT


@pytest.mark.parametrize("content", [None, b"7z\xbc\xaf\x27\x1c"])
def test_who_reads_what_cannot_be_read_says_why(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "dump.xml.bz2"
    if content is not None:
        path.write_bytes(content)
    with begin_reading([path]), pytest.raises(SkippedError, match=r"no such file or folder|which is not read"):
        read(path)


def test_nothing_is_begun_of_what_is_not_compressed(tmp_path: Path) -> None:
    threads = threading.active_count()
    with begin_reading([tmp_path]), begin_reading([]):
        assert threading.active_count() == threads
