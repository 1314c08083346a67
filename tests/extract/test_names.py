from __future__ import annotations

import pytest

from app.extract.names import extract
from app.wikitext.parse import parse_document


def names(source: str, title: str = "Foonib") -> list[tuple[str, str]]:
    return [(fact.name, fact.kind.value) for fact in extract(parse_document(title, source)).facts[1:]]


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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Slow-release tablets are sold under the brand name '''Foo-K'''; one is enough.", [("Foo-K", "brand")]),
        ("The oral solution is marketed as the trade name Fooliq.", [("Fooliq", "brand")]),
        ("Barine tablets from another maker are sold too, under the brand name Baro.", []),
        ("It is given with barine, sold under the brand name Baro.", []),
    ],
)
def test_a_form_on_sale_names_its_brand_where_its_doses_stand(sentence: str, found: list[tuple[str, str]]) -> None:
    assert names(f"Foonib is a drug.\n== Administration ==\n{sentence}") == found


@pytest.mark.parametrize(
    ("section", "found"),
    [
        (
            "Brand names include Brandix (common in the UK), Otherol [India], Thirdol XR and Fourdol.",
            ["Brandix", "Otherol", "Thirdol XR", "Fourdol"],
        ),
        (
            "Common brand names are Brandix, and Brandix Duo in Europe; Otherol in South Asia; Thirdol in New Zealand.",
            ["Brandix", "Brandix Duo", "Otherol", "Thirdol"],
        ),
        ("Its trade names include Brandix in Germany, Otherol in Italy, and Thirdol in France.", ["Brandix", "Otherol", "Thirdol"]),
        ("Brand names include Brandix in Germany and France.", ["Brandix"]),
        ("Foonib is marketed as Brandix, and biosimilars are Otherol (Acme) and Thirdol (Bemco).", ["Brandix", "Otherol", "Thirdol"]),
        ("Brand names of barine include Brandix.", []),
        ("Brand names include barine, AB-12345 and Brandix.", []),
    ],
)  # fmt: skip
def test_a_sentence_whose_subject_is_the_brand_names(section: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n== Society and culture ==\n{section}") == [(name, "brand") for name in found]


def test_brand_names_stand_also_under_a_heading_of_no_known_subject() -> None:
    source = "Foonib is a drug.\n== Forms ==\nFoonib is available by mouth under the brand name Brandix."
    assert names(source) == [("Brandix", "brand")]


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
    ("source", "found"),
    [
        ("== Brand names ==\n* Brandix (Acme)\n* Otherol \u2013 Bemco\n* Generic forms", ["Brandix", "Otherol"]),
        ("== Society and culture ==\nBrand names include:\n* Brandix, Otherol\n* In Germany: Thirdol. It is dear.", ["Brandix", "Otherol", "Thirdol"]),
        ("== Society and culture ==\nCountries include:\n* Germany", []),
        ("== Trade names ==\n* Combix (with barine)", []),
        ("== Trade names of combinations ==\n* Combix", []),
        ("== Brand names ==\n* Acme sells most of it", []),
    ],
)  # fmt: skip
def test_a_list_of_brand_names(source: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n{source}") == [(name, "brand") for name in found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("In the United Kingdom, it is sold as Brandix.", [("Brandix", "brand")]),
        ("In some countries it is sold as Brandix or Otherol.", [("Brandix", "brand"), ("Otherol", "brand")]),
        ("In other places barine is sold as Brandix.", []),
        ('Foonib was patented in 1972 and launched under the name "Brandix" by Acme.', [("Brandix", "brand")]),
        ("The generic has been launched under the brand name Brandix.", [("Brandix", "brand")]),
        ("In India foonib is sold under the trade name Brandix.", [("Brandix", "brand")]),
        ("In India barine is sold under the trade name Brandix.", []),
        ("Trade names for foonib include Brandix and Otherol.", [("Brandix", "brand"), ("Otherol", "brand")]),
        ("Trade names for barine include Brandix.", []),
        ("It is sold under various brand names worldwide including Brandix.", [("Brandix", "brand")]),
        ("It was developed by Acme & Co. under the code name AB-733.", [("AB-733", "synonym")]),
    ],
)
def test_where_and_under_which_name_it_is_sold(sentence: str, found: list[tuple[str, str]]) -> None:
    assert names(f"Foonib is a drug.\n== Society and culture ==\n{sentence}") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has been sold under the names Brandix, Otherol/Thirdol (New Zealand), and Fourdol (Poland).", ["Brandix", "Otherol", "Thirdol", "Fourdol"]),
        ("It is sold under many brand names, including Brandix and Otherol.", ["Brandix", "Otherol"]),
        ("It is sold as Brandix and further in Austria under the brands Otherol and Thirdol.", ["Brandix", "Otherol", "Thirdol"]),
        ("Branded products include: {{hlist|Brandix|Otherol}}. It is cheap.", ["Brandix", "Otherol"]),
        ("An oral solution is sold as Brandix.", ["Brandix"]),
        ("An oral solution is sold as generic.", []),
        ("Orally, it is available as Brandix.", ["Brandix"]),
    ],
)  # fmt: skip
def test_how_a_marketing_section_lists_brands(text: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n== Society and culture ==\n{text}") == [(name, "brand") for name in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Other names are Brandix, Otherol and Thirdol.", ["Brandix", "Otherol", "Thirdol"]),
        ("These include: Brandix.", ["Brandix"]),
        ("Other names are Brandix and Otherol in combination with barine.", []),
        ("Other names are Brandix, which Acme Company Of The North sells.", []),
        ("Barine is one.", []),
        ("Brandix (UK), Otherol and Thirdol (India)", ["Brandix", "Otherol", "Thirdol"]),
        ("Brandix.", []),
    ],
)
def test_a_sentence_under_the_heading_brand_names(text: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n== Brand names ==\n{text}") == [(name, "brand") for name in found]


def test_other_names_under_another_heading_are_no_brands() -> None:
    assert names("Foonib is a drug.\n== Society and culture ==\nOther names are Brandix and Otherol.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By mouth, it is available under the trade names Brandix (made by Acme, Inc.) and Otherol.", ["Brandix", "Otherol"]),
        ("In India, foonib is marketed (made by Acme) under the brand name Brandix.", ["Brandix"]),
        ("It is available as Brandix 5 mg.", []),
        ("Tablets are sold as ER and IR.", []),
    ],
)  # fmt: skip
def test_what_is_on_sale_stands_also_among_the_doses(text: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n== Dosing ==\n{text}") == [(name, "brand") for name in found]


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ("|tradename=''Foonib sodium:'' Brandix, others<br />Combinations: [[Otherol]] (+barine)", ["Brandix", "Otherol"]),
        ("|tradename=Brandix: barine", ["Brandix: barine"]),
        ("|tradename=Brandix|biosimilars=Otherol, [[Thirdol]]", ["Brandix", "Otherol", "Thirdol"]),
    ],
)  # fmt: skip
def test_labels_and_copies_among_the_brands_of_the_box(parameters: str, found: list[str]) -> None:
    assert names(f"{{{{Drugbox{parameters}}}}}") == [(name, "brand") for name in found]


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


def test_brand_names_beside_the_dosage_forms() -> None:
    text = "As of 2017 foonib was marketed under many brand names worldwide, including Brandix."
    assert names(f"'''Foonib''' is a drug.\n== Salts and dosage forms ==\n{text}") == [("Brandix", "brand")]


def test_brand_names_of_each_country() -> None:
    text = "In the United States: Brandix, Otherol. In Canada: Thirdol."
    found = names(f"'''Foonib''' is a drug.\n== Brand names ==\n{text}")
    assert found == [("Brandix", "brand"), ("Otherol", "brand"), ("Thirdol", "brand")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Liposomal foonib (brand name Brandix) was tried.", ["Brandix"]),
        ("Foonib (trade names Brandix, Otherol) was withdrawn.", ["Brandix", "Otherol"]),
        ("Acme recalled Brandix, a brand of foonib, in 2008.", ["Brandix"]),
        ("A combination of barine and foonib (brand name Brandix) was tried.", []),
        ("Barine/foonib (brand name Brandix) was tried.", []),
        ("Brandix, a brand of foonib and barine, was tried.", []),
        ("Barine (brand name Brandix) was compared with foonib.", []),
    ],
)
def test_brands_told_in_passing(text: str, found: list[str]) -> None:
    said = names(f"'''Foonib''' is a drug.\n== Adverse effects ==\n{text}")
    assert [name for name, kind in said if kind == "brand"] == found


def test_what_is_given_to_animals_has_other_brands() -> None:
    assert names("Foonib is a drug.\n== Veterinary use ==\nFoonib (brand name Brandix) is given to dogs.") == []


@pytest.mark.parametrize(
    ("head", "row", "found"),
    [
        ("Brand !! Country", "Brandix || Peru", ["Brandix"]),
        ("Form !! Trade names (by country)", "Tablets || Brandix, Otherol", ["Brandix", "Otherol"]),
        ("Brand !! Active ingredients", "Brandix || foonib, barine", []),
        ("Form !! Country", "Brandix || Peru", []),
        ("Brand !! Country !! Year", "Brandix || Peru", []),
    ],
)
def test_a_table_of_brands(head: str, row: str, found: list[str]) -> None:
    table = f'{{| class="wikitable"\n! {head}\n|-\n| {row}\n|}}'
    assert [name for name, _ in names(f"Foonib is a drug.\n== Society ==\n{table}")] == found
