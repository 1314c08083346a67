from __future__ import annotations

from app.ingest.ordered_lines import OrderedLines


def test_lines_wait_for_what_comes_before_them_and_no_longer() -> None:
    written: list[str] = []
    lines = OrderedLines(written.append)
    lines.say(str, "first")
    lines.expect()
    lines.say(str, "behind the second")
    lines.expect()
    lines.say(str, "behind the third")
    assert written == ["first"]
    lines.settle(str, "second")
    assert written == ["first", "second", "behind the second"]
    lines.settle(str, "third")
    lines.say(str, "last")
    assert written[3:] == ["third", "behind the third", "last"]


def test_what_waits_has_a_limit() -> None:
    lines = OrderedLines(lambda _line: None)
    lines.expect()
    line = "x" * 1_000_000
    for _ in range(4):
        assert lines.have_room
        lines.say(str, line)
    assert not lines.have_room
    lines.settle(str, line)
    assert lines.have_room


def test_where_nobody_listens_no_line_is_worded() -> None:
    lines = OrderedLines(None)

    def word() -> str:
        raise AssertionError("worded for nobody")

    lines.expect()
    lines.say(word)
    lines.settle(word)
