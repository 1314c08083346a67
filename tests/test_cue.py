"""A cue answers as its pattern does: on text of any kind, and for every cue of the package on every sentence we ship."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from inspect import signature, unwrap
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import app.extract
import app.values
from app.cue import AnyCue, Cue, mask_of, registered, where
from app.extract.statements import statements
from app.needed_words import EDGE, edged, needed_words
from app.wikitext.parse import parse_document

SEEDS = sorted((Path(__file__).parent.parent / "seeds").rglob("*.wikitext"))
ASKED_WHERE = where()(iter).__code__
LETTERS = "abis -,.%5٥µμſßKİıΐ\u0345ι\n\u00a0_"
PIECES = [
    *(
        "a",
        "b",
        "is",
        "ab",
        r"\b",
        r"\B",
        "^",
        "$",
        r"\d",
        r"\s",
        r"\w",
        r"\W",
        " ",
        "-",
        ",",
        "%",
        ".",
        "[ab]",
        "[^ab]",
    ),
    *(
        "[a-z]",
        "[0-9]",
        r"[-\s]",
        r"(?!\w)",
        r"(?<![\w-])",
        r"(?<!a)",
        "(?=ab)",
        "(?<=a)",
        "(?!b)",
        "(?a:\\bß)",
        "(?>a|ab)",
    ),
    *("µ", "ſ", "ß", "i", "K", "ι"),
]
ATOMS = st.sampled_from(PIECES)
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{1,2}", "??", "*+"])).map(
            lambda p: f"(?:{p[0]}){p[1]}"
        ),
        inner.map(lambda part: f"({part})"),
    ),
    max_leaves=14,
)


def places(asked: Cue | re.Pattern[str], text: str) -> list[object]:
    """Where it matches."""
    found = [asked.search(text), asked.match(text), asked.fullmatch(text), *asked.finditer(text)]
    return [match and match.span() for match in found]


@given(
    PATTERNS, st.sampled_from([re.IGNORECASE, re.NOFLAG, re.ASCII]), st.text(LETTERS, max_size=12) | st.text(max_size=5)
)
@example(r"\bis\b", re.IGNORECASE, "\u0130S")
@example(r"\bι\b", re.IGNORECASE, "a\u0345")
@example(r"a\b", re.IGNORECASE, "a\u0345")
@example(r"(a)?(?(1)b|-)", re.NOFLAG, "ab")
def test_needed_words_never_hide_a_match(source: str, flags: re.RegexFlag, text: str) -> None:
    pattern = re.compile(source, flags)
    needed = needed_words(source, flags)
    words = [edged(word) for word in text.split()]
    if pattern.search(text):
        assert all(meets(words, needed_any) for needed_any in needed)


def meets(words: list[str], needed: AbstractSet[str]) -> bool:
    """Tell whether one of these words holds one of those that are needed."""
    return any(need in word for need in needed for word in words)


SOME = [
    Cue(source) for source in ("a", "ab", "is", r"\bis\b", "abisab", r"\babis", "sabi", r"\d%|bias", "µ-", r"ab .*bi,")
]


@given(st.text("abis -%5µ,", max_size=30))
def test_a_cue_may_match_where_a_word_that_it_needs_stands(text: str) -> None:
    words = [edged(word) for word in text.split()]
    for cue in SOME:
        assert cue.may_match(text) == all(meets(words, needed) for needed in needed_words(cue.source, cue.flags))


def test_letters_that_re_takes_for_equal_are_folded_to_the_same() -> None:
    every = "".join(map(chr, range(0x110000)))
    for letter in filter(str.isalpha, every):
        for variant in {letter.lower(), letter.upper(), letter.title(), letter.swapcase()} - {letter}:
            if len(variant) == 1 and re.fullmatch(letter, variant, re.IGNORECASE):
                assert edged(letter) == edged(variant), (letter, variant)


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        (r"\bcontra(?:indicated|indication)", [{f"{EDGE}contraindicated", f"{EDGE}contraindication"}]),
        (r"(?:is|are) avoided\b", [{f"{EDGE}avoided{EDGE}"}, {f"is{EDGE}", f"are{EDGE}"}]),
        (
            r"\bavoid\b.* (?:wine|dark beer)\b",
            [
                {f"{EDGE}avoid{EDGE}"},
                {f"{EDGE}wine{EDGE}", f"{EDGE}dark{EDGE}"},
                {f"{EDGE}wine{EDGE}", f"{EDGE}beer{EDGE}"},
            ],
        ),
        (r"\d+ ?%", [{"0"}, {"%"}]),
        (r"\w+itis(?![\w-])", [{f"itis{EDGE}"}]),
        (r"(?:\w+|mild) pain", [{f"{EDGE}pain"}]),
        (r"mild \w+|\w+ pain", [{f"mild{EDGE}", f"{EDGE}pain"}]),
        (r"mild pain|ache", [{f"mild{EDGE}", "ache"}, {f"{EDGE}pain", "ache"}]),
        ("one two three four", [{f"{EDGE}three{EDGE}"}, {f"{EDGE}two{EDGE}"}, {f"{EDGE}four"}]),
        (r"\w+|pain", []),
        (r"(?:pain)?", []),
        (r"pain(?!ful)(?!f)", [{"pain"}]),
        (r"(?:pain){2,3}", [{"pain"}]),
        (r"\w+(?= pain)", [{f"{EDGE}pain"}]),
        (r"[abc]{1,2}[^a]", [{"a", "b", "c"}]),
        (r"[\w-]+(?a:\bpain)", []),
    ],
)
def test_a_pattern_needs(source: str, needed: list[set[str]]) -> None:
    assert list(needed_words(source, re.NOFLAG)) == needed


def package_cues() -> tuple[Cue, ...]:
    """Give every cue that the package makes when it is imported."""
    for package in (app.extract, app.values):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return registered()


def test_every_cue_of_the_package_answers_as_its_pattern_does() -> None:
    documents = [parse_document(seed.stem, seed.read_text(encoding="utf-8")) for seed in SEEDS]
    texts = [statement.text for document in documents for statement in statements(document)]
    wrong = [
        (cue.pattern.pattern, text)
        for cue in package_cues()
        for text in texts
        if not cue.may_match(text) and cue.pattern.search(text)
    ]
    assert texts
    assert not wrong


def test_every_cue_of_the_package_compiles() -> None:
    assert all(cue.pattern.pattern == cue.source for cue in package_cues())


def test_a_cue_is_compiled_when_a_text_first_admits_it() -> None:
    cue = Cue(r"\bavoid\b")
    assert cue.search("take it") is None
    assert "pattern" not in vars(cue)
    assert cue.search("avoid it")
    assert "pattern" in vars(cue)


@pytest.mark.parametrize("text", ["Avoid it, avoid that", "avoid", "nothing of the kind", "unavoidable", "avoidable"])
def test_a_cue_is_asked_in_the_ways_of_a_pattern(text: str) -> None:
    cue = Cue(r"\bavoid\b", re.IGNORECASE)
    assert places(cue, text) == places(cue.pattern, text)
    assert cue.may_match(text) == bool(cue.pattern.search(text))
    assert cue.sub("<>", text) == cue.pattern.sub("<>", text)
    assert cue.split(text) == cue.pattern.split(text)


def test_several_cues_are_one_question() -> None:
    avoid, caution = Cue("avoid"), Cue("caution")
    either = AnyCue(avoid, AnyCue(caution))
    texts = ("avoid it", "with caution", "take it")
    assert [either.may_match(text) for text in texts] == [True, True, False]
    assert [bool(either.search(text)) for text in texts] == [True, True, False]
    assert [match.group() for match in either.finditer("caution: avoid, avoid")] == ["avoid", "avoid", "caution"]
    assert not list(either.finditer("take it"))
    assert [either.admits(mask_of(text)) for text in texts] == [True, True, False]


def test_a_function_is_asked_where_a_cue_may_match() -> None:
    asked = []

    @where(Cue("avoid"), Cue("caution"))
    def read(text: str, length: int, *, start: int) -> Iterator[str]:
        asked.append(text)
        yield text[start : start + length]

    assert [list(read(text, 2, start=1)) for text in ("avoid it", "take it", "caution")] == [["vo"], [], ["au"]]
    assert asked == ["avoid it", "caution"]


def test_what_is_asked_where_a_cue_may_match_finds_nothing_elsewhere() -> None:
    names = [module.name for module in pkgutil.iter_modules(app.extract.__path__, "app.extract.")]
    found = (value for name in names for value in vars(importlib.import_module(name)).values())
    readers = {value for value in found if getattr(value, "__code__", None) is ASKED_WHERE}
    texts = {one.text for path in SEEDS for one in statements(parse_document("A", path.read_text(encoding="utf-8")))}
    for read in readers:
        others = [frozenset[str]()] * (len(signature(read).parameters) - 1)
        assert all(list(read(text, *others)) == list(unwrap(read)(text, *others)) for text in texts), read.__name__
    assert readers


def test_a_cue_needs_a_word_of_each_of_its_sets() -> None:
    cue = Cue(r"\bavoid\b.* (?:wine|beer)\b")
    texts = ("avoid red wine", "avoid tea", "red wine", "wine to avoid")
    assert [cue.may_match(text) for text in texts] == [True, False, False, True]
    assert [cue.admits(mask_of(text)) for text in texts] == [True, False, False, True]
    assert [bool(cue.search(text)) for text in texts] == [True, False, False, False]
    assert [AnyCue(cue).may_match(text) for text in texts] == [True, False, False, True]


def test_of_several_wordings_a_text_needs_what_one_of_them_does() -> None:
    whole = Cue(r"\b(?:avoid wine|take water)\b")
    cue = Cue.any_of(("avoid wine", "take water"), r"\b", r"\b")
    texts = ("avoid wine", "take water, avoid wine", "take care to avoid it", "nothing")
    assert cue.source == whole.source
    assert [whole.may_match(text) for text in texts] == [True, True, True, False]
    assert [cue.may_match(text) for text in texts] == [True, True, False, False]
    assert [places(cue, text) for text in texts] == [places(whole.pattern, text) for text in texts]


def test_a_cue_that_needs_no_word_is_always_asked() -> None:
    assert Cue(r"\w+").search("pain")


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 misreads that (an atomic group around the repetition does the same)."""
    repeated = re.compile(r"\)(?:\{\{?\d*,?\d*\}?\}|[*+])\+")
    package = Path(app.extract.__file__).parents[1]
    readers = [package / name for name in ("extract", "values", "vocabulary", "wikitext")]
    sources = [path for folder in readers for path in folder.rglob("*.py")]
    assert [path.name for path in sources if repeated.search(path.read_text(encoding="utf-8"))] == []
