from __future__ import annotations

import pytest

from app.extract.names import extract
from app.wikitext.parse import parse_document
from tests.extract.name_facts import names


def test_the_title_is_a_name_with_the_sentence_that_says_it() -> None:
    (fact,) = extract(parse_document("Foonib (drug)", "'''Foonib''' is a drug. It works.")).facts
    assert (fact.name, fact.kind.value, fact.evidence.quote) == ("Foonib (drug)", "title", "Foonib is a drug.")


def test_a_title_that_the_text_never_says_has_an_empty_quote() -> None:
    (fact,) = extract(parse_document("Foonib", "A drug.")).facts
    assert (fact.name, fact.evidence.quote, fact.evidence.end) == ("Foonib", "", 0)


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ("|tradename=Brandix, Otherol, others", [("Brandix", "brand"), ("Otherol", "brand")]),
        ("|INN=foonibum|USAN=foonib sodium", [("foonibum", "inn"), ("foonib sodium", "synonym")]),
        ("|synonyms=foo<br>bar<br>foo", [("foo", "synonym"), ("bar", "synonym")]),
        ("|IUPAC_name=Human protein; syn. N2-foo blocker", [("N2-foo blocker", "synonym")]),
        ("|IUPAC_name=N2-foo", []),
        ("|tradename=Various", []),
        ("|synonyms=foonib; bar", [("bar", "synonym")]),
        ("|tradename=none", []),
    ],
)
def test_names_of_the_box(parameters: str, found: list[tuple[str, str]]) -> None:
    assert names(f"{{{{Drugbox{parameters}}}}}") == found


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("'''Foonib''', sold under the brand name '''Brandix''' among others, is a drug.", [("Brandix", "brand")]),
        ("'''Foonib''', also known as '''barine''' ('''BAR'''), is a drug.", [("barine", "synonym"), ("BAR", "synonym")]),
        ("'''Foonib''' (trade names '''Brandix''' and '''Otherol''', formerly '''AB-123''') is a drug.", [("Brandix", "brand"), ("Otherol", "brand"), ("AB-123", "synonym")]),
        ("'''Foonib''' (brand name '''Brandix''') or '''barine''' is a drug.", [("Brandix", "brand"), ("barine", "synonym")]),
        ("Foonib, also known as barine or quxine, is a drug.", [("barine", "synonym"), ("quxine", "synonym")]),
        ("Foonib, also called barine, quxine, and bazine, is a drug.", [("barine", "synonym"), ("quxine", "synonym"), ("bazine", "synonym")]),
        ("Foonib, also known as the first drug, is a drug.", []),
        ("Foonib is a drug. It was made by Foo.\n== History ==\nIt was formerly known as '''fA2'''.", [("fA2", "synonym")]),
        ("'''''Foonib''''' is a '''drug''' of its class.", []),
        ("'''Foonib''' is a drug sold under the brand name Brandix.", [("Brandix", "brand")]),
        ("'''Foonib''' is a drug. It is marketed by Acme as Brandix.", [("Brandix", "brand")]),
        ("'''Foonib''' is a drug. Foonib is sold under the brand names Brandix, Otherol, and Thirdol XR.", [("Brandix", "brand"), ("Otherol", "brand"), ("Thirdol XR", "brand")]),
        ("'''Foonib''' is a drug.\n== Society ==\nThis drug is sold under the [[tradename]] \"Brandix\".", [("Brandix", "brand")]),
        ("'''Foonib''' is a drug.\n== Society and culture ==\nThis drug is sold under the [[trade name]] \"Brandix\".", [("Brandix", "brand")]),
        ("'''Foonib''' is a drug (brand name Foonib).", []),
        ("Foonib is a drug, foonib (brand name Brandix).", [("Brandix", "brand")]),
        ("'''Foonib''' <!-- '''oldname''' --> (trade name '''others''', '''AB-1234''') is a drug.", []),
        ("'''Foonib''' (code name '''1''') is a drug. It is sold under the brand names Brandix and AB-1234.", [("Brandix", "brand")]),
    ],
)  # fmt: skip
def test_names_of_the_lead(lead: str, found: list[tuple[str, str]]) -> None:
    assert names(lead) == found


@pytest.mark.parametrize(
    "lead",
    [
        "'''Foonib''' is a metabolite of barine (brand name Brandix).",
        "'''Foonib''' is a prodrug of barine, which is sold under the brand name Brandix.",
        "'''Foonib''' is a drug. It is marketed in combination with barine as Brandix.",
        "'''Foonib''' is a drug. Barine is sold under the brand name Brandix.",
        "'''Foonib''' is a drug. It is sold as a generic.",
        "'''Foonib''' is a drug. It was formerly known as a cure sold with '''barine'''.",
        "'''Foonib''' is a drug. It was formerly known as '''2'''.",
        "'''Foonib''' is a drug.\n== Interactions ==\nIt is sold under the brand name Brandix.",
        "'''Foonib''' is a drug. It should not be given with barine (Brandix).",
        "",
    ],
)
def test_names_of_other_drugs_are_none_of_its_own(lead: str) -> None:
    assert names(lead) == []


def test_a_name_given_twice_is_one_fact_and_its_first_place_counts() -> None:
    source = "{{Drugbox|tradename=Brandix}}'''Foonib''' (trade name '''BRANDIX''') is a drug."
    facts = extract(parse_document("Foonib", source)).facts
    assert [(fact.name, fact.evidence.parameter) for fact in facts] == [("Foonib", None), ("Brandix", "tradename")]


@pytest.mark.parametrize(
    ("source", "state"),
    [
        ("", "absent"),
        ("{{Drugbox|tradename=}}", "blank"),
        ("{{Drugbox|tradename=none}}", "asserted_none"),
        ("{{Drugbox|tradename=Various}}", "unparsed"),
        ("{{Drugbox|tradename=Brandix}}", None),
    ],
)
def test_missing_brands(source: str, state: str | None) -> None:
    missing = extract(parse_document("Foonib", source)).missing
    assert {each.what: each.state.value for each in missing} == ({"names.brand": state} if state else {})


def test_a_synonym_among_the_brands_stays_a_synonym() -> None:
    source = "Foonib, also known as L-foonine, is a drug.\n== Society ==\nBrand names include Brandix and L-foonine."
    assert names(source) == [("L-foonine", "synonym"), ("Brandix", "brand")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Foonib was first prepared as AB19065 by Acme.", [("AB19065", "synonym")]),
        ("It was developed under the code name AB-1234.", [("AB-1234", "synonym")]),
        ("The drug was synthesised as AB-1234.", [("AB-1234", "synonym")]),
        ("It was developed by Acme Drugs under the name ABCD-E1F2.", [("ABCD-E1F2", "synonym")]),
        ("It was developed by Acme under the name AB-ONE.", []),
        ("It was developed as a successor of AB-1234.", []),
        ("Barine, a cousin, was prepared as AB-1234.", []),
    ],
)
def test_the_code_of_its_makers(sentence: str, found: list[tuple[str, str]]) -> None:
    assert names(f"Foonib is a drug.\n== History ==\n{sentence}") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Foonib is sold in the United States as Brandix, in the UK as Otherol, and under the name Thirdol.", ["Brandix", "Otherol", "Thirdol"]),
        ('It is sold under the trade name "Brandix" and as "Otherol".', ["Brandix", "Otherol"]),
        ("Acme sells foonib under the brand name Brandix.", ["Brandix"]),
        ("Acme and Sons, Inc. launched it in 1999 as Brandix.", ["Brandix"]),
        ("Acme sells aspirin under the brand name Brandix.", []),
        ("Trade names: Brandix, Otherol.", ["Brandix", "Otherol"]),
        ("As of 2017 foonib was marketed under many brand names worldwide, including Brandix.", ["Brandix"]),
        ("Brandix and Otherol are brand names for foonib.", ["Brandix", "Otherol"]),
        ("Brandix is the brand name of barol.", []),
        ("Brand names under which foonib is marketed include: Brandix and Otherol.", ["Brandix", "Otherol"]),
        ("It was developed by Acme and introduced in 1984 as Brandix.", ["Brandix"]),
        ("It is sold under several brand names in many different countries, for example Brandix, Otherol.", ["Brandix", "Otherol"]),
        ("Elsewhere it is sold as Brandix.", ["Brandix"]),
        ("Brand names in other countries include Brandix and Otherol-10.", ["Brandix", "Otherol-10"]),
        ("The brand name in Denmark is Brandix.", ["Brandix"]),
        ("The brand name of barol in Denmark is Brandix.", []),
        ("In India it is sold as Brandix, and in other countries as Otherol-10.", ["Brandix", "Otherol-10"]),
        ("It is sold under the brand name Brandix in many countries, and as Otherol in Japan.", ["Brandix", "Otherol"]),
        ("It is sold with many trade names such as '''Brandix''', '''Brandix relief'''.", ["Brandix", "Brandix relief"]),
        ("Foonib is sold with barol under trade names such as '''Brandix relief'''.", []),
        ("Brand names of generic forms include Brandix and Otherol.", ["Brandix", "Otherol"]),
        ("Foonib is sold as Brandix and, in China, also as Otherol.", ["Brandix", "Otherol"]),
        ("It is marketed in the U.S. and Australia in tablet form as Brandix and in Peru in an IV form as Otherol.", ["Brandix", "Otherol"]),
        ("It is sold in Japan as Brandix, and in France and Belgium as Otherol.", ["Brandix", "Otherol"]),
        ("Generic versions have been sold under the names Brandix and Otherol.", ["Brandix", "Otherol"]),
        ("Acme launched the drug as Brandix in 1996.", ["Brandix"]),
        ("Foonib has been sold as '''Brandix''' by Acme, and '''Otherol''', which is old.", ["Brandix", "Otherol"]),
        ("Foonib has been sold as '''Brandix''', formerly '''Otherol''' or '''Foonib''', which is '''Thirdol'''.", ["Brandix"]),
        ("Brand names of foonib around the world include:\n* Brandix\n* Otherol (Acme)", ["Brandix", "Otherol"]),
        ("Branded products are:\n* Brandix (Acme Corporation)\n* Otherol Duo (in the US)", ["Brandix", "Otherol Duo"]),
        ("Foonib is sold under these brand-names:\n* Brandix (India)\n* Bran Dix S (Denmark, Acme)", ["Brandix", "Bran Dix S"]),
    ],
)  # fmt: skip
def test_names_told_in_running_prose(text: str, found: list[str]) -> None:
    assert [name for name, kind in names(f"'''Foonib''' is a drug.\n== Society ==\n{text}") if kind == "brand"] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Foonib was designed by Acme as a blocker, code-named AB-0476.", ["AB-0476"]),
        ("Foonib was made by Jane Doe in 1957 (named BW 57-322) and tested.", ["BW 57-322"]),
        ("It was found by Acme, then known as AB-1 (the salt) and AB-2 (the base).", []),
        ("Foonib was made from barol, code-named AB-0476.", []),
        ("Foonib was compared with barol, code-named AB-0476.", []),
        ("Foonib was tested in a trial, named AB-0476.", []),
    ],
)
def test_the_code_behind_what_was_done_to_it(sentence: str, found: list[str]) -> None:
    document = parse_document("Foonib", f"'''Foonib''' is a drug.\n\n== History ==\n{sentence}\n")
    assert [fact.name for fact in extract(document).facts[1:]] == found


def test_a_code_that_it_was_identified_as() -> None:
    document = parse_document("Foonib", "'''Foonib''' (previously identified as '''AB-0431''') is a drug.")
    assert [fact.name for fact in extract(document).facts[1:]] == ["AB-0431"]
