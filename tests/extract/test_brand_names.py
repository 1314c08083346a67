from __future__ import annotations

import pytest

from tests.extract.name_facts import names


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
        ("Notable trade names are Brandix and Otherol.", ["Brandix", "Otherol"]),
        ("Barine brand names include Brandix.", []),
        ("Brand names of barine include Brandix.", []),
        ("Brand names include barine, AB-12345 and Brandix.", []),
    ],
)  # fmt: skip
def test_a_sentence_whose_subject_is_the_brand_names(section: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n== Society and culture ==\n{section}") == [(name, "brand") for name in found]


def test_brand_names_stand_also_under_a_heading_of_no_known_subject() -> None:
    source = "Foonib is a drug.\n== Forms ==\nFoonib is available by mouth under the brand name Brandix."
    assert names(source) == [("Brandix", "brand")]


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
        (
            "Major brand names include Brandix (worldwide), Otherol (Ireland, United Kingdom), and Thirdol (Canada).",
            ["Brandix", "Otherol", "Thirdol"],
        ),
        (
            "Brandix, Otherol, and Thir-Q are preparations of the acetate, while Fourdol and Fifdol are of the hydrochloride salt.",
            ["Brandix", "Otherol", "Thir-Q", "Fourdol", "Fifdol"],
        ),
        (
            "Brandix is a tablet of the maleate; Otherol is an injection containing the free base.",
            ["Brandix", "Otherol"],
        ),
        ("Brandix and Otherol are the property of the Acme Company.", []),
        ("Barine is the main part of the market, and Otherol is of the past.", []),
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


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        (
            "'''Foonib''' ('''Brandix''', '''Otherol''') is a drug.",
            [("Brandix", "brand"), ("Otherol", "brand")],
        ),
        (
            "'''Foonib''' ('''barine''', '''AB-123''') is a drug.",
            [("Brandix", "brand"), ("barine", "synonym"), ("AB-123", "synonym")],
        ),
    ],
)
def test_names_in_the_parenthesis_of_a_known_brand_are_brands(lead: str, found: list[tuple[str, str]]) -> None:
    assert names(f"{{{{Drugbox|tradename=Brandix}}}}{lead}") == found


@pytest.mark.parametrize(
    ("section", "found"),
    [
        ("It is sold under many brand names. Names include Brandix, Otherol (Canada) and Thirdol.", ["Brandix", "Otherol", "Thirdol"]),
        ("Foonib is marketed worldwide under various trade names. These include Brandix and Otherol.", ["Brandix", "Otherol"]),
        ("It is sold under many brand names. Side effects include Brandix.", []),
        ("It is sold under many brand names. These include some that Acme makes.", []),
        ("It is sold under various brand names in many countries. These include Italy and France.", []),
        ("It is sold with barine under many brand names. These include Brandix.", []),
        ("Barine is sold under many brand names. These include Brandix.", []),
        ("These include Brandix and Otherol.", []),
        # Each maker has its own names.
        (
            "It is marketed by Acme as Brandix (in Asia) and by Bemco Ltd as Brandix, Otherol, or Thirdol (in Europe).",
            ["Brandix", "Otherol", "Thirdol"],
        ),
    ],
)  # fmt: skip
def test_brand_names_behind_their_announcement(section: str, found: list[str]) -> None:
    assert names(f"Foonib is a drug.\n== Society and culture ==\n{section}") == [(name, "brand") for name in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A form with slow release (Brandix XR) was approved.", ["Brandix XR"]),
        ("Brandix-SR is swallowed whole, Brandix Depot is injected.", ["Brandix-SR", "Brandix Depot"]),
        ("Otherol XR is a tablet of barine.", []),
        ("BRANDIX XRAY is a trial, and NotBrandix XR another.", []),
        ("Brandix is extended-release.", []),
    ],
)
def test_the_forms_of_a_known_brand(text: str, found: list[str]) -> None:
    source = f"'''Foonib''', sold under the brand name '''Brandix''', is a drug.\n== History ==\n{text}"
    assert names(source) == [("Brandix", "brand"), *((name, "brand") for name in found)]


def test_no_form_is_named_where_no_brand_is_known() -> None:
    assert names("Foonib is a drug.\n== History ==\nBrandix XR is one.") == []
