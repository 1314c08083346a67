from __future__ import annotations

from typing import Any

import pytest

from app.extract.references import extract
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text


def read(source: str) -> list[dict[str, Any]]:
    facts = extract(parse_document("Foonib", source)).facts
    for fact in facts:
        assert plain_text(source[fact.evidence.start : fact.evidence.end]) == fact.evidence.quote
    return [fact.model_dump(mode="json", exclude={"id", "raw", "evidence"}, exclude_none=True) for fact in facts]


def one(body: str) -> dict[str, Any]:
    (found,) = read(f"Text.<ref>{body}</ref>")
    return {key: value for key, value in found.items() if key not in ("number", "text")}


def test_references_are_numbered_in_order_of_first_use() -> None:
    source = 'A.<ref name="one">First.</ref> B.<ref>Second.</ref> C.<ref name="one"/>'
    assert read(source) == [
        {"number": 1, "name": "one", "text": "First.", "malformed": False},
        {"number": 2, "text": "Second.", "malformed": False},
    ]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "{{cite journal|title=A title|date=May 2003|pmid=123|doi=10.1000/xyz|pmc=456|url=http://a.org/?pmid=9}}",
            {"title": "A title", "year": 2003, "pmid": "123", "doi": "10.1000/xyz", "pmc": "PMC456", "url": "http://a.org/?pmid=9"},
        ),
        ("{{cite journal|doi=10.1000/xyz|title=B|year=1999|journal=J}}", {"title": "B", "year": 1999, "doi": "10.1000/xyz"}),
        ("{{cite journal|title=C|pmid=n/a|doi=none|pmc=x}}", {"title": "C"}),
        ("{{cite pmid|999}}", {"pmid": "999"}),
        ("{{cite doi|10.1000/abc}}", {"doi": "10.1000/abc"}),
        ("Smith. {{PMID|77}} {{PMC|PMC88}} {{PMID}}", {"pmid": "77", "pmc": "PMC88"}),
        ("{{cite journal|title=D|pmid=5}} {{PMID|6}}", {"title": "D", "pmid": "5"}),
        ("[http://a.org/x ''Some'' [[link|title]]] 2005", {"title": "Some title", "url": "http://a.org/x"}),
        ("http://a.org/x?pmid=33", {"url": "http://a.org/x?pmid=33"}),
        ("Smith J. PMID 123456, PMC1798263, doi:10.1000/abc.", {"pmid": "123456", "doi": "10.1000/abc", "pmc": "PMC1798263"}),
        ("See https://doi.org/10.1000/abc", {"doi": "10.1000/abc", "url": "https://doi.org/10.1000/abc"}),
    ],
)  # fmt: skip
def test_what_a_reference_cites(body: str, found: dict[str, Any]) -> None:
    assert one(body) == {**found, "malformed": False}


@pytest.mark.parametrize("body", ["|url=http://a.org/b.PDF", "{{cite web|title=foo", "|title=x|url=http://a.org", ""])
def test_a_broken_reference_is_kept_with_its_source_and_reported(body: str) -> None:
    result = extract(parse_document("Foonib", f'Text.<ref name="n">{body}</ref>'))
    (fact,) = result.facts
    assert (fact.malformed, fact.text) == (True, body)
    assert [(each.kind.value, each.where) for each in result.problems] == [("malformed_reference", "n")]


def test_a_name_that_nothing_defines_is_broken() -> None:
    (found,) = read("Text.<ref name=who/>")
    assert found == {"number": 1, "name": "who", "text": "<ref name=who/>", "malformed": True}


def test_an_unnamed_broken_reference_is_reported_by_number() -> None:
    problems = extract(parse_document("Foonib", "Text.<ref>|url=http://a.org</ref>")).problems
    assert [each.where for each in problems] == ["reference 1"]


def test_an_article_without_references_says_so() -> None:
    result = extract(parse_document("Foonib", "Text."))
    assert [(each.what, each.state.value) for each in result.missing] == [("references.reference", "absent")]


def test_long_junk_stays_fast() -> None:
    for junk in ("{{", "}}", "{", "[http://", "PMID ", "doi:10.1/"):
        assert len(read(f"Text.<ref>{junk * 2_000}</ref>")) == 1
