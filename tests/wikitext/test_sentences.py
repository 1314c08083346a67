"""Where sentences end, and where they do not."""

import pytest

from app.wikitext.footnotes import Footnotes
from app.wikitext.infobox import written
from app.wikitext.sentences import sentence_bounds
from app.wikitext.tree import read_tree

CASES = {
    "two sentences": ("It helps. It works!", ["It helps.", "It works!"]),
    "an abbreviation": ("Some (e.g. aspirin) vs. Placebo.", ["Some (e.g. aspirin) vs. Placebo."]),
    "a genus name": ("It kills E. coli and S. Typhi. Good.", ["It kills E. coli and S. Typhi.", "Good."]),
    "a single letter before an opener": ("It is vitamin C. It helps.", ["It is vitamin C.", "It helps."]),
    "a letter that ends a name": (
        "It has vitamin A. Rash occurs. So does hepatitis B. Gout is rare.",
        ["It has vitamin A.", "Rash occurs.", "So does hepatitis B.", "Gout is rare."],
    ),
    "a letter that begins a name": (
        "It was named by J. Smith. Of hypervitaminosis A. Yes.",
        ["It was named by J. Smith.", "Of hypervitaminosis A.", "Yes."],
    ),
    "an acronym": ("In the U.S. Food law it is. The end.", ["In the U.S. Food law it is.", "The end."]),
    "rarely final": ("Smith et al. The drug", ["Smith et al.", "The drug"]),
    "decimals": ("A dose of 0.5 mg. 3 of 4 died.", ["A dose of 0.5 mg.", "3 of 4 died."]),
    "parentheses": ("It (rare. But real) stops. Next.", ["It (rare. But real) stops.", "Next."]),
    "parentheses in parentheses": (
        "It ((rare. But) real. Yes) stops. Next.",
        ["It ((rare. But) real. Yes) stops.", "Next."],
    ),
    "parentheses across a link": (
        "It (a [[B|cat. Dog) eel. Fox]] goes. (Hen) comes.",
        ["It (a cat. Dog) eel. Fox goes.", "(Hen) comes."],
    ),
    "an unclosed parenthesis": ("It (rare. But real. Next.", ["It (rare.", "But real.", "Next."]),
    "a wrong bracket": ("It ] is. (a] b) Next.", ["It ] is.", "(a] b) Next."]),
    "inside a link": ("[[A. B|One. Two]] is. Three.", ["One. Two is.", "Three."]),
    "a reference in place of a blank": ("It is.<ref>x</ref>Next one.", ["It is.", "Next one."]),
    "a lower-case word goes on": ("It is. and more", ["It is. and more"]),
    "a line break": ("It is.\nnext one", ["It is.", "next one"]),
    "a quotation": ('He said "No." "Yes," she said.', ['He said "No."', '"Yes," she said.']),
    "an empty link": ("It is.[[Foo|]] Two.", ["It is.", "Two."]),
    "nothing": ("   ", []),
    "one construct": ("{{cite book|title=One. Two|year=1999}}", ["One. Two. 1999"]),
    "a stop forgotten before a reference": (
        "Foo helps. It has an end <ref>x</ref> Foo works.",
        ["Foo helps.", "It has an end", "Foo works."],
    ),
    "a reference before a name": (
        "Foo helps. It was seen by<ref>x</ref> Smith and<ref>y</ref> foo.",
        ["Foo helps.", "It was seen by Smith and foo."],
    ),
    "a reference before a sign": (
        "Foo helps. It has<ref>x</ref> (Foo) an end<ref>y</ref> – Foo.",
        ["Foo helps.", "It has (Foo) an end – Foo."],
    ),
    "a stop with no word": (". A", [".", "A"]),
}


@pytest.mark.parametrize(("source", "expected"), CASES.values(), ids=CASES.keys())
def test_where_sentences_end(source: str, expected: list[str]) -> None:
    passage = written(read_tree(source), Footnotes())
    assert [passage.plain[start:end] for start, end in sentence_bounds(passage)] == expected
