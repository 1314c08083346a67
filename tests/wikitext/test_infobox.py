"""Parameters of data boxes, as written by many hands."""

from app.wikitext.document import Document, Infobox
from app.wikitext.parse import parse_document

SOURCE = """{{Drugbox
| verifiedrevid = 1<!-- bot -->
<!-- Clinical data -->
| tradename = Foo<ref>x</ref>, [[Bar]]{{cn|date=May 2016}}
| CAS_number_Ref = {{cascite|correct|??}} | CAS_number = 50-78-2
| C=9 | H=8
| legal_AU = <!-- S4 -->
| protein_bound =
| synonyms = {{unbulleted list|A|B}}<br>C
| onset = {{longitem|fast, or {{small|slow}}}}
| H = 10
| positional
}}"""


def box(source: str) -> Infobox:
    return parse_document("X", source).infoboxes[0]


def test_values_are_plain_text_with_the_way_back() -> None:
    drugbox = box(SOURCE)
    found = {p.name: (p.value.plain, SOURCE[p.span.start : p.span.end]) for p in drugbox.parameters}
    assert drugbox.template == "drugbox"
    assert found == {
        "verifiedrevid": ("1", "1"),
        "tradename": ("Foo, Bar", "Foo<ref>x</ref>, [[Bar]]"),
        "CAS_number_Ref": ("", "{{cascite|correct|??}}"),
        "CAS_number": ("50-78-2", "50-78-2"),
        "C": ("9", "9"),
        "H": ("10", "10"),
        "legal_AU": ("", "<!-- S4 -->"),
        "protein_bound": ("", ""),
        "synonyms": ("A\nB\nC", "{{unbulleted list|A|B}}<br>C"),
        "onset": ("fast, or slow", "{{longitem|fast, or {{small|slow}}}}"),
    }


def test_references_and_marks_of_a_value() -> None:
    trade = box(SOURCE).get("tradename")
    assert trade is not None
    assert trade.value.references == (1,)
    assert [(flag.kind, flag.since) for flag in trade.value.flags] == [("citation_needed", "May 2016")]
    assert SOURCE[trade.whole.start : trade.whole.end].startswith("tradename = Foo")


def test_the_last_duplicate_wins_and_is_reported() -> None:
    drugbox = box(SOURCE)
    hydrogen = drugbox.get("H")
    assert hydrogen is not None
    assert hydrogen.value.plain == "10"
    assert drugbox.duplicates == ("H",)


def test_blank_absent_and_templates_only() -> None:
    drugbox = box(SOURCE)
    assert drugbox.get("nowhere", "protein_bound", "legal_AU") is None
    blank, verification = drugbox.named("protein_bound"), drugbox.named("CAS_number_Ref")
    assert blank is not None
    assert verification is not None
    assert (blank.blank, verification.blank) == (True, False)
    assert [(call.name, call.positional) for call in verification.templates] == [("cascite", ("correct", "??"))]
    assert drugbox.named("nowhere") is None


def test_a_chembox_takes_in_its_sections() -> None:
    source = (
        "{{Chembox | Name = X | Section1={{Chembox Identifiers | CASNo = 50-78-2 }} | Section6 = "
        "{{Chembox Pharmacology | HalfLife = 2 h | {{Chembox Related | Other=y}} }} }}"
    )
    chembox = box(source)
    assert [(p.name, p.value.plain) for p in chembox.parameters] == [
        ("Name", "X"),
        ("CASNo", "50-78-2"),
        ("HalfLife", "2 h"),
        ("Other", "y"),
    ]
    assert chembox.sections == ("chembox identifiers", "chembox pharmacology", "chembox related")


def test_a_box_of_another_kind_inside_is_its_own() -> None:
    document: Document = parse_document("X", "{{Infobox medicine|a=1|child={{Drugbox|INN=foo|x={{Infobox a|y=1}}}}}}")
    assert [b.template for b in document.infoboxes] == ["infobox medicine", "drugbox", "infobox a"]
    found = document.find("infobox drug", "drugbox")
    assert found is not None
    assert [p.name for p in found.parameters] == ["INN"]
    assert document.find("chembox") is None


def test_a_sign_in_the_braces_of_a_template_ends_no_box() -> None:
    source = "{{Infobox drug\n| duration_of_action = {{>=}}24 hours\n| CAS_number = 79794-75-5\n}}\nIt is a drug.\n"
    (box,) = parse_document("A", source).infoboxes
    assert {parameter.name: parameter.value.plain.strip() for parameter in box.parameters} == {
        "duration_of_action": "≥24 hours",
        "CAS_number": "79794-75-5",
    }
