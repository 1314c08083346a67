"""A whole article read: every domain, ids, summary, and all that could not be used."""

from app.extract.extraction import Extracted, ProblemKind
from app.extract.identity import identified
from app.extract.monograph import EXTRACTORS, extract_monograph
from app.facts.domains import DOMAINS
from app.facts.evidence import Evidence, Origin, Support
from app.facts.routes import RouteFact
from app.wikitext.parse import parse_document

SOURCE = """{{Drugbox
| tradename = Bar
| novelty = x
| half-life = 2 h
}}
'''Foo''' is a drug used to treat [[gout]]. {{Mystery|x}}{{mystery|y}}
==Side effects==
Common side effects include nausea.<ref>A</ref>
"""


def read(source: str, slug: str = "foo") -> Extracted:
    return extract_monograph(parse_document("Foo", source), slug)


def ids(extracted: Extracted, domain: str) -> list[str]:
    return [fact.id for fact in extracted.facts[domain]]


def test_every_domain_is_read() -> None:
    assert list(read(SOURCE).facts) == [domain.name for domain in DOMAINS]
    assert [*EXTRACTORS, "set_aside", "sections"] == [domain.name for domain in DOMAINS]


def test_the_summary_is_the_first_sentence_or_the_title() -> None:
    assert read(SOURCE).summary == "Foo is a drug used to treat gout."
    assert read("{{Drugbox}}").summary == "Foo"
    assert read("{|\n| cell\n|}").summary == "Foo"


def test_nothing_that_could_not_be_used_is_lost() -> None:
    problems = {(problem.kind, problem.where, problem.raw) for problem in read(SOURCE).problems}
    assert (ProblemKind.UNKNOWN_PARAMETER, "novelty", "x") in problems
    assert (ProblemKind.UNKNOWN_TEMPLATE, "mystery", "used 2 times") in problems


def test_a_text_that_ends_inside_markup_as_if_cut_off_is_a_problem() -> None:
    def unclosed(source: str) -> list[tuple[str, str]]:
        return [(p.where, p.raw) for p in read(source).problems if p.kind is ProblemKind.UNCLOSED_END]

    assert unclosed(SOURCE) == []
    assert unclosed(SOURCE.removesuffix("A</ref>\n")) == [("Side effects", "<ref>")]
    assert unclosed("{{Drugbox}} '''Foo''' is [[a" + " long" * 100) == [("lead", "[[a" + " long" * 39 + " l")]


def test_ids_are_the_same_for_the_same_text_and_survive_edits_elsewhere() -> None:
    edited = SOURCE.replace("is a drug used", "is a new drug used").replace("<ref>A</ref>", "<ref>A</ref><ref>B</ref>")
    before, after = read(SOURCE), read(edited)
    assert ids(before, "adverse_reactions") == ids(read(SOURCE), "adverse_reactions") == ids(after, "adverse_reactions")
    assert ids(before, "indications") != ids(after, "indications")
    assert ids(before, "names") != ids(read(SOURCE, "foo-2"), "names")


def test_what_is_said_twice_has_two_ids() -> None:
    evidence = Evidence(origin=Origin.INFOBOX, start=0, end=1, quote="a", support=Support.UNCITED)
    fact = RouteFact(raw="a", evidence=evidence, route="oral")
    first, second = identified("foo", "routes", [fact, fact])
    assert first.id != second.id
    assert len(first.id) == 16
