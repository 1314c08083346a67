"""The evidence of facts from prose and from the infobox."""

import pytest

from app.extract.evidence import (
    parameter_evidence,
    parameters_evidence,
    sentence_evidence,
    sentences_evidence,
    support_of,
)
from app.extract.statements import statements
from app.facts.evidence import Support
from app.wikitext.document import Flag, Parameter
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text

SOURCE = """{{Drugbox
| ATC_prefix = L04
| ATC_suffix = AC03<ref>x</ref>
| bioavailability = [[Liver|95%]]{{cn|date=May 2016}}
}}
==Use==
'''It''' helps.<ref>y</ref>{{dubious}}"""
DOCUMENT = parse_document("X", SOURCE)


def parameter(name: str) -> Parameter:
    found = DOCUMENT.infoboxes[0].get(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("references", "flags", "support"),
    [
        ([1], [], Support.CITED),
        ([], [], Support.UNCITED),
        ([], [Flag("dubious")], Support.UNCITED),
        ([1], [Flag("citation_needed")], Support.CITATION_NEEDED),
    ],
)
def test_how_well_a_statement_is_backed(references: list[int], flags: list[Flag], support: Support) -> None:
    assert support_of(references, flags) is support


def test_evidence_of_a_sentence() -> None:
    (statement,) = statements(DOCUMENT)
    start = SOURCE.index("'''It")
    assert sentence_evidence(statement).model_dump(mode="json") == {
        "origin": "prose",
        "parameter": None,
        "section": ["Use"],
        "start": start,
        "end": start + len("'''It''' helps."),
        "quote": "It helps.",
        "references": [2],
        "flags": [{"kind": "dubious", "since": None}],
        "support": "cited",
    }


def test_evidence_of_sentences_that_make_a_fact_together() -> None:
    source = """==Use==
It helps.<ref>a</ref> ''It [[pain|hurts]]''.<ref>b</ref>{{dubious}} It is [[avoid]]ed.{{cn|date=May 2016}}<ref>a</ref> The end."""
    first, _, third, _ = statements(parse_document("X", source))
    evidence = sentences_evidence([third, first])
    assert evidence.model_dump(mode="json") == {
        "origin": "prose",
        "parameter": None,
        "section": ["Use"],
        "start": source.index("It helps"),
        "end": source.index("{{cn"),
        "quote": "It helps. It hurts. It is avoided.",
        "references": [1],
        "flags": [{"kind": "citation_needed", "since": "May 2016"}],
        "support": "citation_needed",
    }
    assert plain_text(source[evidence.start : evidence.end]) == evidence.quote


def test_evidence_of_a_parameter() -> None:
    start = SOURCE.index("[[Liver")
    assert parameter_evidence(parameter("bioavailability")).model_dump(mode="json") == {
        "origin": "infobox",
        "parameter": "bioavailability",
        "section": [],
        "start": start,
        "end": start + len("[[Liver|95%]]"),
        "quote": "95%",
        "references": [],
        "flags": [{"kind": "citation_needed", "since": "May 2016"}],
        "support": "citation_needed",
    }


def test_evidence_of_several_parameters_spans_them_all() -> None:
    evidence = parameters_evidence([parameter("ATC_suffix"), parameter("ATC_prefix")], SOURCE)
    assert evidence.parameter == "ATC_prefix"
    assert evidence.quote == "ATC_prefix = L04 | ATC_suffix = AC03"
    assert SOURCE[evidence.start : evidence.end] == "ATC_prefix = L04\n| ATC_suffix = AC03<ref>x</ref>"
    assert evidence.references == [1]
