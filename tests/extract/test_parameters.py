from __future__ import annotations

import pytest

from app.extract.parameters import is_known, problems
from app.wikitext.parse import parse_document


@pytest.mark.parametrize(
    "name",
    [
        "CAS_number",
        "CAS number",
        "CAS_number2",
        "CAS_number2_Ref",
        "CASNo1_Comment",
        "component6",
        "C",
        "KEGG3",
        "index2_label",
    ],
)
def test_known_parameters(name: str) -> None:
    assert is_known(name)


@pytest.mark.parametrize("name", ["cas", "foo", "CAS_number_Foo", "1"])
def test_unknown_parameters(name: str) -> None:
    assert not is_known(name)


def test_unknown_and_duplicate_parameters_are_reported_with_what_they_say() -> None:
    document = parse_document("Foonib", "{{Drugbox|foo=bar [[baz]]|UNII=a|UNII=b}}{{Infobox company|founder=x}}")
    assert [(each.kind.value, each.where, each.raw) for each in problems(document)] == [
        ("unknown_parameter", "foo", "bar [[baz]]"),
        ("duplicate_parameter", "UNII", "a"),
    ]
