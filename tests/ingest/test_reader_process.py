"""Processes that read: what becomes of an article that takes too long, or whose process ends."""

from __future__ import annotations

import pytest

from app.ingest.cluster_worker import read_batch
from app.ingest.messages import packed, unpacked
from app.ingest.reader_process import OtherProgramError, Reader, ReaderPool, fork_reader, start_reader, this_program
from app.ingest.skipped import NotRead
from app.store.prepared import Prepared
from tests.ingest.wikitexts import monograph
from tests.store.drugs import article

LONG = monograph("Long") + "It is used to treat [[pain]] and ''fever''. It may cause [[nausea]] and cough.\n" * 9_000


def test_a_program_of_its_own_has_a_time_limit_and_is_kept_for_the_next_article() -> None:
    started: list[Reader] = []

    def start() -> Reader:
        started.append(start_reader(this_program(), seconds=1))
        return started[-1]

    pool = ReaderPool(start)
    assert unpacked(pool.read(packed((article("Long", LONG), "long")))) == NotRead("cannot be read within 1 s")
    short = unpacked(pool.read(packed((article("Short", monograph("Short")), "short"))))
    assert isinstance(short, Prepared)
    assert (short.slug, len(started)) == ("short", 1)
    pool.close()


def test_an_article_is_left_out_where_its_process_ends_twice() -> None:
    def start() -> Reader:
        reader = fork_reader(seconds=60)
        reader.close()
        return reader

    assert unpacked(ReaderPool(start).read(packed((article(), "testamine")))) == NotRead(
        "cannot be read: the process that read it ended without an answer"
    )


def test_a_batch_is_not_read_by_another_program_than_the_one_that_asks() -> None:
    with pytest.raises(OtherProgramError, match=r"is there, not monograph 9$"):
        read_batch("monograph 9", [packed((article(), "testamine"))])
