"""Patterns in small letters find what patterns find that ignore case, or there is none."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.cue import Cue
from app.small_letters import in_small_letters, of_small_letters

LETTERS = "abkisABKIS -5\u00b5\u03bc\u00df\u017f\u212a\u0130\u0131\u0390\u0345\u03b9\u0416\u00c9\u00e9\u2013"
PIECES = (
    *("a", "B", "is", "IS", "K", "\u00e9", "\u00c9", "\u00b5", "\u017f", "-", " ", "."),
    *(r"\W", r"\w", r"\b", r"\S", r"\B", r"\d", "[a-z]", "[A-Z]", "[^A-Z]", "[a-zA-Z]", "[A-Ka-b]", "[A-z]", "[^is]"),
    *(r"\u00c9", r"\u2013", r"\x41", r"\101", r"\N{LATIN SMALL LETTER K}", "(?-i:A)", "(?i:b)", "(?a:k)", "(?P<x>S)"),
)
PATTERNS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join).filter(lambda s: s.count("<x>") < 2)


@given(PATTERNS, st.text(LETTERS, max_size=12) | st.text(max_size=5))
@example("[A-z]", "_")
@example("k", "\u212a")
def test_the_same_is_found_in_small_letters(source: str, text: str) -> None:
    pattern = re.compile(source, re.IGNORECASE)
    of_small, small = of_small_letters(source, re.IGNORECASE), in_small_letters(text)
    if of_small is not None and small is not None:
        found = [each.span() for each in pattern.finditer(text)]
        assert [each.span() for each in re.finditer(of_small, small)] == found
        if small.isascii():
            assert [each.span() for each in re.finditer(of_small, small, re.ASCII)] == found


def test_every_letter_is_found_by_its_small_letter() -> None:
    for letter in filter(str.isalpha, map(chr, range(0x110000))):
        small = in_small_letters(letter)
        others = {letter.upper(), letter.title(), letter.swapcase(), letter.lower()} - {letter, small}
        if small is not None and others:
            alike = [each for each in others if len(each) == 1 and re.fullmatch(letter, each, re.IGNORECASE)]
            assert {in_small_letters(each) for each in alike} <= {small, None}, letter


@pytest.mark.parametrize(
    ("source", "small"),
    [
        (r"\bIU\b|\W(?P<a>mg)", r"\biu\b|\W(?P<a>mg)"),
        ("[A-Z]x", "[a-z]x"),
        ("(?-i:Na)Cl", None),
        (r"\x41", None),
        (r"\u00c9", None),
        (r"\u00e9", r"\u00e9"),
        ("[A-z]", None),
        ("[B-D]|HLA-B", "[b-d]|hla-b"),
        ("(?P<Low>H)(?i:I)(?P=Low)", "(?P<Low>h)(?:i)(?P=Low)"),
    ],
)
def test_a_pattern_of_small_letters(source: str, small: str | None) -> None:
    assert of_small_letters(source, re.IGNORECASE) == small


def test_a_pattern_that_minds_case_has_none() -> None:
    assert of_small_letters("mg", re.NOFLAG) is None


@pytest.mark.parametrize("text", ["AVOID it", "\u03bc: Avoid it", "it: avoid"])
def test_a_cue_gives_what_the_text_says_however_often_it_is_asked(text: str) -> None:
    cue = Cue(r"\bavoid\b(?P<rest>.*)", re.IGNORECASE)
    expected = cue.pattern.search(text)
    assert expected is not None
    for _ in range(50):
        found = cue.search(text)
        assert found is not None
        assert (found.span(), found["rest"]) == (expected.span(), expected["rest"])
        assert [each.group() for each in cue.finditer(text, 1)] == [
            each.group() for each in cue.pattern.finditer(text, 1)
        ]
    assert cue.search("unavoidable: avoids") is None
