"""A statement that is set aside is met where it is asked for, and in no list of facts."""

from pathlib import Path

import pytest
from pydantic_core import to_json

from app.fhir.versions import Version
from app.store.facets import facets_of
from app.store.rendering import render
from tests.fhir.instances import read_article, resources

SOURCE = """{{Drugbox}}
'''Foonib''' is a drug used to treat [[gout]].
==Side effects==
Side effects include rash. Foonib causes liver tumours in rats.
==Overdose==
It may cause blindness. Activated charcoal is given.
==Pregnancy==
It is not known whether it harms the ears.
"""
SAID = ("tumours", "blindness", "charcoal", "ears")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "Foonib.wikitext"
    file.write_text(SOURCE)
    return file


def test_no_other_document_of_the_drug_holds_it(file: Path) -> None:
    monograph = read_article(file)
    assert [fact.context.value for fact in monograph.set_aside] == ["animal", "overdose", "overdose", "hypothetical"]
    documents = {document.name: document.body.decode() for document in render(monograph, SOURCE)}
    assert "rash" in documents["adverse-reactions"]
    for word in SAID:
        assert {name for name, body in documents.items() if word in body} == {"", "set-aside", "sections", "wikitext"}
    facts = monograph.model_dump_json(exclude={"set_aside", "sections"})
    assert not [word for word in SAID if word in facts]


@pytest.mark.parametrize("version", Version)
def test_neither_fhir_nor_what_drugs_are_counted_by_holds_it(file: Path, version: Version) -> None:
    monograph = read_article(file)
    told = to_json([*resources([monograph], version), [tuple(facet) for facet in facets_of(monograph, [])]]).decode()
    assert "rash" in told
    assert not [word for word in SAID if word in told]
