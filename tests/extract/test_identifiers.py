from __future__ import annotations

from typing import Any

import pytest

from app.extract.identifiers import extract
from app.facts.identifiers import IdentifierFact
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


def read(source: str) -> list[IdentifierFact]:
    document = parse_document("Foonib", source)
    facts = extract(document).facts
    for fact in facts:
        place = fact.evidence
        assert plain_text(source[place.start : place.end]) == place.quote
    return facts


def values(source: str) -> list[tuple[str, str]]:
    return [(fact.scheme, fact.value) for fact in read(source)]


def missing(source: str) -> dict[str, str]:
    return {each.what: each.state.value for each in extract(parse_document("Foonib", source)).missing}


def test_an_identifier_comes_with_all_that_is_known_of_it() -> None:
    source = "{{Drugbox\n| ChEMBL_Ref = {{ebicite|changed|EBI}}\n| ChEMBL = 25\n}}"
    (fact,) = read(source)
    assert fact.model_dump(mode="json") == {
        "id": "",
        "raw": "25",
        "evidence": {
            "origin": "infobox",
            "parameter": "ChEMBL",
            "section": [],
            "start": source.index("25"),
            "end": source.index("25") + 2,
            "quote": "25",
            "references": [],
            "flags": [],
            "support": "uncited",
        },
        "scheme": "chembl",
        "value": "CHEMBL25",
        "curie": "chembl:CHEMBL25",
        "uri": "https://www.ebi.ac.uk/chembl/compound_report_card/CHEMBL25/",
        "verification": "changed",
        "valid": True,
        "check": "pattern",
        "label": None,
    }


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ("|CAS_number=50-78-2", [("cas", "50-78-2")]),
        ("|CAS_number=50-78-2|CAS_number2=69-53-4", [("cas", "50-78-2"), ("cas", "69-53-4")]),
        ("|CAS_number=50-78-2<br>69-53-4", [("cas", "50-78-2"), ("cas", "69-53-4")]),
        ("|CAS_number=50-78-2|CAS_supplemental=50-78-2 (acid), {{CAS|69-53-4}} (base)", [("cas", "50-78-2"), ("cas", "69-53-4")]),
        ("|CAS_supplemental={{CAS}}", []),
        ("|CAS_number=50-78-2|CAS_number=69-53-4", [("cas", "69-53-4")]),
        ("|CAS_number=50-78-2, see text", [("cas", "50-78-2")]),
        ("|CAS_number=50-78-2, formerly 11-22-4", [("cas", "50-78-2"), ("cas", "formerly 11-22-4")]),
        ("|CAS_number=see text", []),
        ("|PubChem=SID 46505454", [("pubchem.substance", "46505454")]),
        ("|PubChem=CID 2244", [("pubchem.compound", "2244")]),
        ("|PDB_ligand=AIN", [("pdb.ligand", "AIN")]),
        ("|smiles=CC(=O)<br>Nc1ccccc1", [("smiles", "CC(=O)"), ("smiles", "Nc1ccccc1")]),
        ("|smiles=CC(=O<br>)Nc1ccccc1", [("smiles", "CC(=O)Nc1ccccc1")]),
        ("|smiles=", []),
        ("|SMILES=CCO (ethanol)", [("smiles", "CCO")]),
        ("|SMILES=see text", [("smiles", "see text")]),
        ("|StdInChI=1S/CH4/<br>h1H4", [("inchi", "InChI=1S/CH4/h1H4")]),
        ("|StdInChI=1S/CH4/h1H4<br>1S/CH4O/c1-2/h2H,1H3", [("inchi", "InChI=1S/CH4/h1H4"), ("inchi", "InChI=1S/CH4O/c1-2/h2H,1H3")]),
        ("|ATC_prefix=L04|ATC_suffix=AC03", [("atc", "L04AC03")]),
        ("|ATC_prefix=N02BE01", [("atc", "N02BE01")]),
        ("|ATC_prefix=L04|ATC_suffix=none", [("atc", "L04")]),
        ("|ATC_prefix=none|ATC_supplemental={{ATC|S01|AA19}} {{ATCvet|J51|CA01}}", [("atc", "S01AA19"), ("atcvet", "QJ51CA01")]),
        ("|ATC_prefix={{ATC|S01|AA19}}|ATC_suffix=", [("atc", "S01AA19")]),
        ("|ATC_prefix=|ATC_suffix=AA19", []),
        ("|ATC_supplemental={{ATC|S01|AA19}} S01AA19, N02BE01, QA01AA01, N02, {{nowrap|x}} {{ATC}}", [("atc", "S01AA19"), ("atc", "N02BE01"), ("atcvet", "QA01AA01")]),
        ("|ATCvet=yes|ATC_prefix=J51|ATC_suffix=CA01", [("atcvet", "QJ51CA01")]),
        ("|ATCvet=no|ATC_prefix=J01|ATC_suffix=CA01|ATC_prefix2=A07|ATC_suffix2=AA01", [("atc", "J01CA01"), ("atc", "A07AA01")]),
        ("|QID=Q18216", [("wikidata", "Q18216")]),
    ],
)  # fmt: skip
def test_values_of_a_drug_box(parameters: str, found: list[tuple[str, str]]) -> None:
    assert values(f"{{{{Infobox drug{parameters}}}}}") == found


@pytest.mark.parametrize(
    ("parameters", "label", "verification"),
    [
        ("|UNII=R16CO5Y76E", None, None),
        ("|UNII=R16CO5Y76E (free acid)", "free acid", None),
        ("|UNII=sodium salt: R16CO5Y76E", "sodium salt", None),
        ("|UNII2=R16CO5Y76E|index2_label=as salt", "as salt", None),
        ("|UNII2=R16CO5Y76E|UNII2_Ref={{fdacite|correct|FDA}}|UNII_Ref={{fdacite|changed|FDA}}", None, "correct"),
        ("|UNII=R16CO5Y76E|UNIIRef={{fdacite|correct|??}}", None, "correct"),
        ("|UNII=R16CO5Y76E|UNII_Ref={{fdacite|??|correct}}", None, None),
        ("|UNII=R16CO5Y76E|UNII_Ref={{fdacite}}", None, None),
        ("|UNII=R16CO5Y76E|UNII_Ref=", None, None),
    ],
)
def test_label_and_verification(parameters: str, label: str | None, verification: str | None) -> None:
    (fact,) = read(f"{{{{Drugbox{parameters}}}}}")
    assert (fact.value, fact.label, fact.verification) == ("R16CO5Y76E", label, verification)


def test_a_chembox_and_a_resource_box_are_read_too() -> None:
    source = (
        "{{Chembox|Section1={{Chembox Identifiers|CASNo=50-78-2|CASNo1=69-53-4|CASNo1_Comment=(salt)|EINECS=200-064-1}}"
        "|Section2={{Chembox Pharmacology|ATCCode_prefix=A11|ATCCode_suffix=GA01|ATC_Supplemental={{ATC|G01|AD03}}}}}}\n"
        "Text.\n{{drug resources|DrugBank=DB00026|CAS_number=50-78-2}}"
    )
    assert [(fact.scheme, fact.value, fact.label) for fact in read(source)] == [
        ("cas", "50-78-2", None),
        ("cas", "69-53-4", "(salt)"),
        ("drugbank", "DB00026", None),
        ("atc", "A11GA01", None),
        ("atc", "G01AD03", None),
        ("ec", "200-064-1", None),
    ]


def test_a_resource_box_goes_by_several_names() -> None:
    assert values("{{Drugbox|C=1}}\n{{external resources|DrugBank=DB00026}}") == [("drugbank", "DB00026")]


def test_a_second_box_is_for_what_it_names() -> None:
    source = "{{Drugbox|drug_name=Foonib|DrugBank=DB00026}}{{Drugbox|drug_name=Foonib sodium|DrugBank=DB00027}}"
    assert [(fact.value, fact.label) for fact in read(source)] == [("DB00026", None), ("DB00027", "Foonib sodium")]
    assert [fact.label for fact in read(source.replace("drug_name", "foo"))] == [None, None]


def test_a_page_names_its_wikidata_item() -> None:
    assert values("{{#unlinkedwikibase:id=Q2553496}}'''Foonib''' is a drug.") == [("wikidata", "Q2553496")]


def test_boxes_about_other_things_are_left_alone() -> None:
    assert values("{{Infobox company|CAS_number=50-78-2}}") == []


def test_missing_ones_are_told_apart() -> None:
    states = missing("{{Drugbox|ChemSpiderID=none|PubChem=<!-- none yet -->|UNII=pending|DTXSID=|KEGG=D00109}}")
    assert states["identifiers.chemspider"] == "asserted_none"
    assert states["identifiers.pubchem.compound"] == "blank"
    assert states["identifiers.unii"] == "unparsed"
    assert states["identifiers.cas"] == "absent"
    assert states["identifiers.dtxsid"] == "blank"
    assert "identifiers.kegg" not in states
    assert "identifiers.ec" not in states


@pytest.mark.parametrize(
    ("parameters", "state"),
    [
        ("|ATC_prefix=|ATC_suffix=", "blank"),
        ("|ATC_prefix=none", "asserted_none"),
        ("|ATC_prefix=L04|ATC_suffix=AC03|ATC_supplemental=", None),
        ("|ATCvet=yes|ATC_prefix=J51|ATC_suffix=CA01", None),
        ("", "absent"),
    ],
)
def test_missing_atc_codes(parameters: str, state: str | None) -> None:
    assert missing(f"{{{{Drugbox{parameters}}}}}").get("identifiers.atc") == state


def test_text_that_is_no_identifier_is_reported() -> None:
    problems = extract(parse_document("Foonib", "{{Drugbox|UNII=pending|CAS_number=50-78-2}}")).problems
    assert [(each.kind.value, each.where, each.raw) for each in problems] == [("untyped_value", "UNII", "pending")]


def test_a_failed_check_digit_is_kept() -> None:
    (fact,) = read("{{Drugbox|CAS_number=50-78-3}}")
    shown: dict[str, Any] = fact.model_dump(mode="json", include={"value", "valid", "check", "uri"})
    assert shown == {"value": "50-78-3", "valid": False, "check": "check_digit", "uri": None}
