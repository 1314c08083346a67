from __future__ import annotations

import pytest

from app.extract.own_names import names_own_drug, own_classes, own_names
from app.wikitext.parse import parse_document

OWN = frozenset({"examplin", "(r)-examplin acid", "\u4f8b\u5b50\u836f"})


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        ("Examplin is taken at night.", True),
        ("of (examplin)", True),
        ("R-examplin acid", True),
        ("Examplinol is another drug.", False),
        ("It is taken at night.", False),
    ],
)
def test_a_phrase_names_the_drug_by_whole_words(phrase: str, *, named: bool) -> None:
    assert names_own_drug(phrase, OWN) is named


def test_the_salts_of_an_acid_are_the_drug() -> None:
    document = parse_document("Examplic acid", "'''Examplic acid''' (as '''N-examplic acid''') is a drug.")
    assert own_names(document) == {"examplic acid", "examplate", "n-examplic acid"}


def test_a_name_without_latin_letters_stands_in_no_phrase() -> None:
    assert not names_own_drug("Nothing is said of it.", frozenset({"\u4f8b\u5b50\u836f"}))


@pytest.mark.parametrize(
    ("source", "classes"),
    [
        ("'''Examplin''' is a statin.", {"statin"}),
        ("'''Examplin''' treats gout. It is in the [[DPP-4 inhibitor|DPP-4 (long name) inhibitor]] class.", {"dpp-4 inhibitor"}),
        ("'''Examplin''' treats gout. It is an [[H2 antagonist|H2 histamine receptor antagonist]] that works.", {"h2 inhibitor"}),
        ("'''Examplin''' treats gout. It is an alternative to [[statin]]s.", set()),
        ("'''Examplin''' is a [[carbapenem]] [[antibiotic]].", {"carbapenem", "antibiotic", "carbapenem antibiotic"}),
        ("{{Infobox drug\n| class = [[Statin]]\n}}\n'''Examplin''' treats gout.", {"statin"}),
    ],
)  # fmt: skip
def test_the_classes_that_a_drug_is_counted_among(source: str, classes: set[str]) -> None:
    document = parse_document("Examplin", source)
    assert own_classes(document, own_names(document)) == classes
