from __future__ import annotations

import pytest

from app.extract.chemistry import extract
from app.facts.chemistry import ChemistryFact
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


def read(source: str) -> list[ChemistryFact]:
    facts = extract(parse_document("Foonib", source)).facts
    for fact in facts:
        assert plain_text(source[fact.evidence.start : fact.evidence.end]) == fact.evidence.quote
    return facts


def properties(parameters: str) -> list[tuple[str, str]]:
    return [(fact.property.value, fact.value) for fact in read(f"{{{{Drugbox{parameters}}}}}")]


def test_counts_make_a_formula_and_its_weight() -> None:
    formula, weight = read("{{Drugbox\n| C=9 | H=8 | O=4\n}}")
    assert formula.model_dump(mode="json", exclude={"id", "label", "quantity"}) == {
        "raw": "C=9 H=8 O=4",
        "evidence": {
            "origin": "infobox",
            "parameter": "C",
            "section": [],
            "start": 12,
            "end": 27,
            "quote": "C=9 | H=8 | O=4",
            "references": [],
            "flags": [],
            "support": "uncited",
        },
        "property": "formula",
        "value": "C9H8O4",
        "elements": [{"symbol": "C", "count": 9}, {"symbol": "H", "count": 8}, {"symbol": "O", "count": 4}],
    }
    assert (weight.property, weight.value) == ("computed_weight", "180.159 g/mol")
    assert weight.quantity is not None
    assert (weight.quantity.low, weight.quantity.unit) == (180.159, "g/mol")


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ("|C=2|H=6|O=1|N=0|S=", [("formula", "C2H6O"), ("computed_weight", "46.069 g/mol")]),
        ("|C=n|H=6", []),
        ("|chemical_formula=C<sub>2</sub>H<sub>6</sub>O", [("formula", "C2H6O"), ("computed_weight", "46.069 g/mol")]),
        ("|C=2|H=6|O=1|chemical_formula=C2H6O", [("formula", "C2H6O"), ("computed_weight", "46.069 g/mol")]),
        ("|chemical_formula=(C2H4O)n", [("formula", "(C2H4O)n")]),
        ("|molecular_weight=46.07 g/mol", [("molecular_weight", "46.07 g/mol")]),
        ("|molecular_weight=46.07 g/mol (base)<br>82.5 g/mol (salt)", [("molecular_weight", "46.07 g/mol"), ("molecular_weight", "82.5 g/mol")]),
        ("|molecular_weight=varies", []),
        ("|IUPAC_name=ethanol", [("iupac_name", "ethanol")]),
        ("|smiles=CCO|StdInChIKey=LFQSCWFLJHTTHZ-UHFFFAOYSA-N", [("inchikey", "LFQSCWFLJHTTHZ-UHFFFAOYSA-N"), ("smiles", "CCO")]),
        ("|smiles=see text|UNII=R16CO5Y76E", []),
        ("|charge=2+|chirality=[[Racemic mixture]]", [("charge", "2+"), ("chirality", "Racemic mixture")]),
    ],
)  # fmt: skip
def test_properties(parameters: str, found: list[tuple[str, str]]) -> None:
    assert properties(parameters) == found


@pytest.mark.parametrize(
    ("parameters", "value", "quantity"),
    [
        ("|density=1.4", "1.4 g/cm³", (1.4, 1.4, "g/cm3")),
        ("|melting_point=169|melting_high=171", "169 to 171 °C", (169, 171, "Cel")),
        ("|melting_point=169|melting_high=<!-- x -->", "169 °C", (169, 169, "Cel")),
        ("|melting_point=decomposes|melting_high=171", "decomposes", None),
        ("|boiling_point=-20", "-20 °C", (-20, -20, "Cel")),
        ("|solubility=3", "3 mg/mL", (3, 3, "mg/mL")),
        ("|solubility=3|sol_units=g/L", "3 g/L", (3, 3, "g/L")),
        ("|solubility=3 mg/mL (20 °C)", "3 mg/mL (20 °C)", (3, 3, "mg/mL")),
        ("|specific_rotation=+31", "+31 °", (31, 31, "deg")),
    ],
)
def test_measured_properties(parameters: str, value: str, quantity: tuple[float, float, str] | None) -> None:
    (fact,) = read(f"{{{{Drugbox{parameters}}}}}")
    assert fact.value == value
    assert (quantity is None) == (fact.quantity is None)
    if fact.quantity is not None:
        assert (fact.quantity.low, fact.quantity.high, fact.quantity.unit) == quantity


def test_a_chembox_says_its_units_in_its_names() -> None:
    facts = read(
        "{{Chembox|Section1={{Chembox Identifiers|index2_label=salt}}|Section2={{Chembox Properties|Formula=C2H6O (acid)"
        "|MolarMass=46.07|MeltingPtK=298 to 300|BoilingPtK=varies|Solubility=30 g/L|Solubility2=20 g/L|Solvent2=ethanol}}}}"
    )
    assert [(fact.property.value, fact.value, fact.label) for fact in facts] == [
        ("formula", "C2H6O", "acid"),
        ("computed_weight", "46.069 g/mol", "acid"),
        ("molecular_weight", "46.07", None),
        ("melting_point", "298 to 300 K", None),
        ("boiling_point", "varies", None),
        ("solubility", "30 g/L", None),
        ("solubility", "20 g/L", "in ethanol"),
    ]
    assert [fact.quantity.unit for fact in facts if fact.quantity] == ["g/mol", "g/mol", "K", "g/L", "g/L"]


def test_a_weight_takes_the_unit_of_its_own_parameter() -> None:
    (fact,) = read("{{Drugbox|molecular_weight=144|molecular_weight_unit=kDa}}")
    assert fact.quantity is not None
    assert fact.quantity.low == 144000


def test_a_template_without_text_is_no_property() -> None:
    assert properties("|melting_point={{ATC|S01|AA19}}|density=1.2") == [("density", "1.2 g/cm³")]


def test_missing_ones_are_told_apart() -> None:
    document = parse_document("Foonib", "{{Drugbox|C=n|molecular_weight=|smiles=none|IUPAC_name=ethanol}}")
    result = extract(document)
    assert {each.what: each.state.value for each in result.missing} == {
        "chemistry.formula": "unparsed",
        "chemistry.molecular_weight": "blank",
        "chemistry.smiles": "asserted_none",
        "chemistry.inchi": "absent",
    }
    assert [(each.where, each.raw) for each in result.problems] == [("C", "n")]


def test_a_weight_that_is_none_is_reported() -> None:
    problems = extract(parse_document("Foonib", "{{Drugbox|molecular_weight=varies}}")).problems
    assert [(each.where, each.raw) for each in problems] == [("molecular_weight", "varies")]
