from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.name_list import brand_names, synonyms, tidy


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Brandix, Otherol, others", ["Brandix", "Otherol"]),
        ("Brandix (UK), Otherol (US, Canada), among others", ["Brandix", "Otherol"]),
        ("Brandix and others", ["Brandix"]),
        ("Brandix and Otherol", ["Brandix", "Otherol"]),
        ("Brandix/Otherol", ["Brandix", "Otherol"]),
        ("Brandix\nOtherol XR\nothers", ["Brandix", "Otherol XR"]),
        ("US: Brandix; UK: Otherol", ["Brandix", "Otherol"]),
        ("In Japan – Brandix", ["Brandix"]),
        ("Brandix®, “Otherol”", ["Brandix", "Otherol"]),
        ("Brandix, Brandix", ["Brandix"]),
        ("Brandix, etc.", ["Brandix"]),
        ("Various", []),
        ("Many brand names worldwide", []),
        ("Generics", []),
        ("none", []),
        ("in combination with something", []),
        ("ABC-12345", []),
        ("See text", []),
        ("", []),
    ],
)
def test_brand_names(text: str, names: list[str]) -> None:
    assert brand_names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("foonol; 2,4-D", ["foonol", "2,4-D"]),
        ("foonol, barine", ["foonol", "barine"]),
        ("N,N-Dimethylfoo\nDMF", ["N,N-Dimethylfoo", "DMF"]),
        ("foonol (USAN US), bar (BAN)", ["foonol", "bar"]),
        ("para-foonol (PFN)", ["para-foonol", "PFN"]),
        ("receptor blocker (human isoform x reduced)", ["receptor blocker (human isoform x reduced)"]),
        ("Benzoic acid, 2-hydroxy-", ["Benzoic acid, 2-hydroxy-"]),
        ("foic acid, foate", ["foic acid", "foate"]),
        ("foib hydrochloride, bar hydrochloride", ["foib hydrochloride", "bar hydrochloride"]),
        ("foylalanine,\n1-methyl ester", ["foylalanine, 1-methyl ester"]),
        ("Foic acid, pentyl ester(ambiguous)\nbarfs (colloquial, street slang)", ["Foic acid, pentyl ester", "barfs"]),
        ("Foo, foic acid, sodium salt", ["Foo", "foic acid, sodium salt"]),
        ("foylalanine, 1-methyl ester; FME", ["foylalanine, 1-methyl ester", "FME"]),
        ("Synonyms: foonol", ["foonol"]),
        ("Foonic acid: FOA; bar\nSodium foonate: sodium 2-foo", ["FOA", "bar", "sodium 2-foo"]),
        ("foo:bar 2:1, 4:5-foo", ["foo:bar 2:1", "4:5-foo"]),
        ("TE/TET/TC/TCY", ["TE", "TET", "TC", "TCY"]),
        ("FMP/BAX", ["FMP/BAX"]),
        ("2', 2'-difluorofoo, dFF", ["2',2'-difluorofoo", "dFF"]),
        ("none", []),
        ("123", []),
    ],
)
def test_synonyms(text: str, names: list[str]) -> None:
    assert synonyms(text) == names


def test_quotes_and_marks_are_taken_off() -> None:
    assert tidy(' "Brandix®". ') == "Brandix"


@given(st.text(max_size=200))
def test_names_are_tidy_and_each_once(text: str) -> None:
    for names in (brand_names(text), synonyms(text)):
        assert len(names) == len(set(names))
        assert all(name == name.strip() and name for name in names)


@pytest.mark.parametrize("junk", [" ", "(", "and ", ", ", "Aa-", "[(", "A/"])
def test_long_junk_stays_fast(junk: str) -> None:
    assert len(brand_names(junk * 10_000)) <= 1
    assert len(synonyms(junk * 10_000)) <= 1
