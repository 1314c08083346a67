"""Fixed combinations: their components are what they are made of."""

from __future__ import annotations

import pytest

from app.extract.chemistry import extract
from app.wikitext.parse import parse_document


def read(parameters: str) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Give the components with the parameters that name them, and what is missing of the substance."""
    result = extract(parse_document("Fooix", f"{{{{Infobox drug\n{parameters}\n}}}}"))
    assert {fact.property.value for fact in result.facts} <= {"component"}
    found = [(str(fact.evidence.parameter), fact.value) for fact in result.facts]
    return found, {each.what: each.state.value for each in result.missing if "component" in each.what}


def test_components_of_a_combination() -> None:
    box = "| type = combo\n| component1 = [[Foonib]]\n| class1 = [[Kinase inhibitor]]\n| component2 = [[Barine|barine]]<ref>A</ref>"
    assert read(box) == ([("component1", "Foonib"), ("component2", "barine")], {})


@pytest.mark.parametrize(
    ("box", "missing"),
    [
        ("| type = Combo", {"chemistry.component": "absent"}),
        ("| type = combo\n| component1 =\n| component2 =", {"chemistry.component": "blank"}),
        ("| type = combo\n| component1 = none", {"chemistry.component": "asserted_none"}),
        # The wiki shows components of combinations only.
        ("| component1 = Foonib\n| component2 = Barine", {}),
        ("| type = mab\n| component1 = Foonib", {}),
    ],
)
def test_no_component(box: str, missing: dict[str, str]) -> None:
    assert read(box) == ([], missing)


def test_a_component_is_of_the_box_that_is_a_combination() -> None:
    boxes = "{{Infobox drug| component1 = Foonib }}{{Infobox drug| type = combo | component1 = Barine }}"
    assert [fact.value for fact in extract(parse_document("Fooix", boxes)).facts] == ["Barine"]
