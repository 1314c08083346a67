from __future__ import annotations

import pytest

from app.wikitext.apostrophes import text_apostrophes
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("''N''-(2-furyl)-''N'''-methyl", "N-(2-furyl)-N'-methyl"),
        ("''N'',''N'''-dimethyl and ''N''-ethyl", "N,N'-dimethyl and N-ethyl"),
        ("'''Drug''' is ''N''.", "Drug is N."),
        ("'''''Drug''' is N''.", "Drug is N."),
        ("''''Drug'''", "'Drug"),
        ("''''''Drug'''''", "'Drug"),
        ("''L'''eau and '''bold'''", "L'eau and bold"),
        ("a ''b'' of L'''idea'' '''bold'''", "a b of L'idea bold"),
        ("two '''words ''here", "two 'words here"),
        ("''a'''''b", "ab"),
        ("5''' long", "5 long"),
    ],
)
def test_the_apostrophes_that_a_reader_sees(source: str, plain: str) -> None:
    assert plain_text(source) == plain


def test_a_word_of_one_letter_goes_first_then_a_longer_one_then_a_blank() -> None:
    assert list(text_apostrophes("x '''b ab'''c a'''d ''")) == [15]
    assert list(text_apostrophes("x '''b ab'''c ad'''e ''")) == [9]
    assert list(text_apostrophes("x '''b ''")) == [2]


def test_every_line_is_told_by_itself() -> None:
    assert list(text_apostrophes("''a'''b\n''a\n'''b\n''a'''b")) == [3, 20]


@pytest.mark.parametrize("name", ["''N''-(2-furyl)-''N'''-methyl", "''half", "'''half", "'''''half", "''a '''b"])
def test_half_a_mark_in_a_value_breaks_no_template(name: str) -> None:
    document = parse_document(
        "X", f"{{{{Drugbox\n| IUPAC_name = {name}\n| CAS_number = 50-78-2\n}}}}\n'''X''' is a drug."
    )
    assert [parameter.name for parameter in document.infoboxes[0].parameters] == ["IUPAC_name", "CAS_number"]
