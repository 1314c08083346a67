"""What is refused before it is parsed, and what is not."""

from __future__ import annotations

import pytest

from app.wikitext.breakage import LONGEST_SOURCE, MOST_LINES, MOST_READ_AGAIN, UnreadableMarkupError, check_markup

MANY = 5000  # openings, of which each costs the rest of the text


@pytest.mark.parametrize(
    "opening",
    ["{{a|", "[[a|", "<ref>", '<ref name="', "<b>", "{{{{a}}|", "<div style='", "{{a|<ref>[[b|", "<!--", "<nowiki>"],
)
def test_openings_without_their_closings_are_too_many_in_the_end(opening: str) -> None:
    check_markup(opening * 100)
    with pytest.raises(UnreadableMarkupError, match="markup too deeply broken"):
        check_markup(opening * MANY)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("{{a|", "}}"),
        ("[[a|", "]]"),
        ("<ref>", "</REF>"),
        ("<ref name=a />", ""),
        ("<br>", ""),
        ("<!-- {{", "-->"),
        ("<nowiki>{{", "</nowiki>"),
        ("[http://a ", "]"),
        ("[http://a\n", ""),
        ('<ref name="<b', '>">'),
        ("}}]]</b>", ""),
        ("{{ ", ""),
        ("[[ ", ""),
        ("| ", ""),
    ],
)
def test_what_is_closed_costs_nothing_however_much_of_it(opening: str, closing: str) -> None:
    check_markup((opening + closing) * MANY)


def test_what_a_closing_leaves_open_inside_counts_up_to_there() -> None:
    long = "x" * (MOST_READ_AGAIN // 1000)
    check_markup(("{{a|" + "[[b|" * 10 + "}}") * MANY)
    check_markup("{{a|" + "[[b|" * 500 + long + "}}")
    with pytest.raises(UnreadableMarkupError):
        check_markup("{{a|" + "[[b|" * 1000 + long + "}}")


def test_a_text_can_be_too_long() -> None:
    check_markup("x" * LONGEST_SOURCE)
    with pytest.raises(UnreadableMarkupError, match="too long"):
        check_markup("{{" * LONGEST_SOURCE)


def test_a_text_can_have_too_many_lines() -> None:
    check_markup("\n* a" * MOST_LINES)
    with pytest.raises(UnreadableMarkupError, match="too many lines: 10001"):
        check_markup("\n* a" * (MOST_LINES + 1))
