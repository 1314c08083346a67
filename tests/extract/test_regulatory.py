from __future__ import annotations

import pytest

from app.extract.regulatory import extract
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


def classes(parameters: str) -> list[tuple[str | None, str, str | None, str | None]]:
    source = f"{{{{Drugbox{parameters}}}}}"
    facts = extract(parse_document("Foonib", source)).facts
    for fact in facts:
        assert plain_text(source[fact.evidence.start : fact.evidence.end]) == fact.evidence.quote
    return [(fact.jurisdiction, fact.status, fact.meaning, fact.comment) for fact in facts]


_RX, _OTC = "Prescription only", "Over the counter"


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ("|legal_US=Rx-only", [("US", "Rx-only", _RX, None)]),
        ("|legal_US=℞-only", [("US", "Rx-only", _RX, None)]),
        ("|legal_UK=POM|legal_UK_comment=<ref>x</ref>", [("UK", "POM", "Prescription only medicine", None)]),
        ("|legal_US=OTC|legal_US_comment=low doses", [("US", "OTC", _OTC, "low doses")]),
        ("|legal_US=Rx-only|legal_status=Rx-only", [("US", "Rx-only", _RX, None)]),
        ("|legal_US=OTC|legal_status=Rx-only", [("US", "OTC", _OTC, None), (None, "Rx-only", None, None)]),
        ("|legal_US=OTC / Rx-only", [("US", "OTC", _OTC, None), ("US", "Rx-only", _RX, None)]),
        ("|legal_AU=S4/S8", [("AU", "S4", "Prescription only medicine or prescription animal remedy", None), ("AU", "S8", "Controlled drug", None)]),
        ("|legal_US=OTC|legal_US_comment=/ Rx-only", [("US", "OTC", _OTC, "Rx-only"), ("US", "Rx-only", _RX, None)]),
        ("|legal_US=OTC (low), Rx-only", [("US", "OTC", _OTC, "low"), ("US", "Rx-only", _RX, None)]),
        ("|legal_UK=CD (Benz) POM", [("UK", "CD (Benz) POM", "Controlled drug, Schedule 4 part 1 (benzodiazepines): prescription only", None)]),
        ("|legal_US=Investigational drug, not approved", [("US", "Investigational drug, not approved", None, None)]),
        ("|legal_US=<!-- OTC / Rx-only -->|legal_CA=none|legal_XX=S4", []),
        ("|legal_status=Rx-only (US), OTC (UK)", [("US", "Rx-only", _RX, None), ("UK", "OTC", _OTC, None)]),
        ("|legal_status=Under the counter", [(None, "Under the counter", None, None)]),
        ("|legal_status={{foo}}", []),
        ("|pregnancy_category=A <small>([[Australia|Au]])</small>, B <small>(U.S.)</small>", [
            ("AU", "A", "Taken by a large number of pregnant women without proven harm to the fetus", None),
            ("US", "B", "Animal studies show no fetal risk; no adequate studies in pregnant women", None),
        ]),
        ("|pregnancy_US=C|pregnancy_US_comment=D in labour", [("US", "C", "Animal studies show an adverse fetal effect, or there are none; no adequate studies in pregnant women", "D in labour")]),
        ("|pregnancy_AU=C|pregnancy_category=C (Au)", [("AU", "C", "Has caused or may cause harmful, possibly reversible effects on the fetus without malformations", None)]),
    ],
)  # fmt: skip
def test_classes_of_the_box(parameters: str, found: list[tuple[str | None, str, str | None, str | None]]) -> None:
    assert classes(parameters) == found


def test_a_chembox_names_them_otherwise() -> None:
    source = "{{Chembox|Section6={{Chembox Pharmacology|Legal_AU=S4|Pregnancy_AU=B3|PregCat_US=X}}}}"
    facts = extract(parse_document("Foonib", source)).facts
    assert [(fact.kind.value, fact.jurisdiction, fact.status, fact.retired) for fact in facts] == [
        ("legal_status", "AU", "S4", False),
        ("pregnancy_category", "AU", "B3", False),
        ("pregnancy_category", "US", "X", True),
    ]


@pytest.mark.parametrize(
    ("parameters", "legal", "pregnancy"),
    [
        ("", "absent", "absent"),
        ("|legal_US=<!-- OTC -->|pregnancy_AU=", "blank", "blank"),
        ("|legal_US=none|pregnancy_category=N/A", "asserted_none", "asserted_none"),
        ("|legal_US=OTC|pregnancy_AU=A", None, None),
    ],
)
def test_missing_classes(parameters: str, legal: str | None, pregnancy: str | None) -> None:
    missing = extract(parse_document("Foonib", f"{{{{Drugbox{parameters}}}}}")).missing
    states = {each.what: each.state.value for each in missing}
    assert states.get("regulatory.legal_status") == legal
    assert states.get("regulatory.pregnancy_category") == pregnancy


def test_an_approval_of_the_prose_is_a_fact_of_its_own() -> None:
    source = "'''Foonib''' is a drug.\n== History ==\nIt was approved by the FDA in March 2012.<ref>x</ref>"
    (fact,) = extract(parse_document("Foonib", source)).facts
    assert fact.model_dump(mode="json", exclude={"id", "evidence", "retired", "meaning", "comment"}) == {
        "raw": "approved by the FDA in March 2012",
        "kind": "approval",
        "jurisdiction": "US",
        "status": "approved",
        "date": "2012-03",
    }
    assert fact.evidence.quote == "It was approved by the FDA in March 2012."
    assert (fact.evidence.section, fact.evidence.support) == (["History"], "cited")


def test_the_same_approval_said_twice_is_one_fact() -> None:
    source = "'''Foonib''' is a drug. It was approved in the US in 1999.\n== History ==\nFoonib was approved in the US in 1999."
    assert len(extract(parse_document("Foonib", source)).facts) == 1


@pytest.mark.parametrize(
    ("history", "dates"),
    [
        ("It was approved in the US in 1999.", ["1999"]),
        ("It was approved in the European Union in 1999.", ["1999", None]),
        ("It is old.", [None]),
    ],
)
def test_an_approval_without_date_says_nothing_beside_one_with(history: str, dates: list[str | None]) -> None:
    source = f"==History==\n{history}\n==Society==\nFoonib is approved by the US FDA for:\n* gout (January 2004)\n"
    facts = extract(parse_document("Foonib", source)).facts
    assert [fact.date for fact in facts] == dates


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is rated pregnancy category X by the FDA.", [("US", "X")]),
        ("Foonib is categorised by the FDA as a class D drug in pregnancy.", [("US", "D")]),
        ("In Australia it is pregnancy category B3, for little is known.", [("AU", "B3")]),
        ("Foonib, like other foos, is classified as pregnancy category C in the United States and ADEC category B2 in Australia.", [("US", "C"), ("AU", "B2")]),
        ("In 2001, the FDA placed it in Pregnancy Category D.", [("US", "D")]),
        ("Barine is rated pregnancy category X by the FDA.", []),  # another drug
        ("It is pregnancy category C.", []),  # of two schemes
        ("It is rated pregnancy category B3 by the FDA.", []),  # no such class there
        ("Drugs of pregnancy category D in the US may be used.", []),
        ("It is a category C drug in the US.", []),  # of which law, nobody says
    ],
)  # fmt: skip
def test_a_pregnancy_class_that_the_prose_states(sentence: str, found: list[tuple[str, str]]) -> None:
    facts = extract(parse_document("Foonib", f"Foonib is a drug.\n== Pregnancy ==\n{sentence}")).facts
    assert [(fact.jurisdiction, fact.status) for fact in facts if fact.kind.value == "pregnancy_category"] == found
    assert all(fact.evidence.quote == sentence and fact.meaning for fact in facts)


def test_a_class_of_the_box_is_not_told_again() -> None:
    source = "{{Drugbox|pregnancy_AU=D}}Foonib is a drug. In Australia it is pregnancy category D."
    assert [fact.evidence.parameter for fact in extract(parse_document("Foonib", source)).facts] == ["pregnancy_AU"]
