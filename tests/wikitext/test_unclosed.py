from __future__ import annotations

import pytest

from app.wikitext.unclosed import unclosed_at_end

HEAD = "{{Drugbox\n| a = {{b|c}}\n}}\n'''Foo''' is a drug.<ref>{{cite|x}}</ref>\n== Uses ==\n"


@pytest.mark.parametrize(
    ("tail", "opening"),
    [
        ("It is used.<ref name=a>{{cite journal |title=Some [[th", "<ref name=a>"),
        ("It is used {{as of|20", "{{as of"),
        ("It is used in [[pai", "[[pai"),
        ("It is used.<ref nam", "<ref nam"),
        ("It is used.<!-- see [[talk]] {{x}} </ref>", "<!-- see"),
        ("{| class=wikitable\n| a {{b}} || [[c]]\n", "{| class"),
        ("<ref>{{a</ref> It is used {{b", "{{b"),
        ("{{Reflist|refs=\n<ref name=a>{{cite|x}}</ref>\n<ref name=b>{{cite", "{{Reflist"),
    ],
)
def test_a_text_that_is_cut_off_ends_in_what_is_not_closed(tail: str, opening: str) -> None:
    place = unclosed_at_end(HEAD + tail)
    assert place is not None
    assert (HEAD + tail)[place:].startswith(opening)


@pytest.mark.parametrize(
    "tail",
    [
        "",
        "It is used.<ref name=a /><ref name=b>{{cite|[[x]]}}</REF >\n{| \n| a |} b\n|}\n[[Category:X]]\n<!-- {{ -->\n",
        "A brace }} and ]] too many.\n|}\n</ref>",
        "<nowiki>{{</nowiki> <math>\\frac{{a}{b}</math > <pre>[[</pre>",
        "<ref>{{forgotten</ref> {{also|[[forgotten}}",
        "{{forgotten in a section before\n\n=== Pain ===\nIt is used.",
        "{{forgotten\n== Pain ==  \nIt is used.\n==not a heading\n",
    ],
)
def test_a_whole_text_ends_in_nothing_that_is_not_closed(tail: str) -> None:
    assert unclosed_at_end(HEAD + tail) is None


def test_a_text_without_a_heading_is_looked_at_from_its_beginning() -> None:
    assert unclosed_at_end("{{Drugbox\n| a = b\n") == 0
    assert unclosed_at_end("{{Drugbox}} '''Foo'''") is None
