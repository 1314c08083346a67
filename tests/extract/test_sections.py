"""The article's sections as they are served, and which of them gave nothing."""

from app.extract import contraindications, routes, sections
from app.extract.extraction import ProblemKind
from app.wikitext.parse import parse_document


def test_sections_come_in_order_with_their_facts_counted() -> None:
    source = (
        "Foo is a drug. It helps.\n==Empty==\n==Side effects==\n{|\n| a\n|}\n* Rash.\n===Odd===\nText.\n==Notes==\nN."
    )
    document = parse_document("Foo", source)
    extraction = sections.extract(document, [])
    found = [(fact.path, fact.topic, fact.text, fact.evidence.quote, fact.facts) for fact in extraction.facts]
    assert found == [
        ([], "lead", "Foo is a drug. It helps.", "Foo is a drug.", 0),
        (["Side effects"], "adverse_reactions", "a |\nRash.", "Rash.", 0),
        (["Side effects", "Odd"], "adverse_reactions", "Text.", "Text.", 0),
        (["Notes"], "references", "N.", "N.", 0),
    ]
    assert [(problem.kind, problem.where) for problem in extraction.problems] == [
        (ProblemKind.SECTION_WITHOUT_FACT, ""),
        (ProblemKind.SECTION_WITHOUT_FACT, "Side effects"),
        (ProblemKind.SECTION_WITHOUT_FACT, "Side effects > Odd"),
    ]


def test_facts_of_the_infobox_are_not_facts_of_the_lead() -> None:
    document = parse_document("Foo", "{{Drugbox|routes_of_administration=Oral}}Foo is a drug.")
    facts = routes.extract(document).facts
    assert [fact.facts for fact in sections.extract(document, facts).facts] == [0]


def test_a_section_that_says_that_there_is_none_has_been_read() -> None:
    source = "==Contraindications==\nIt is safe. There are no known contraindications.\n==Safety==\nIt is safe."
    document = parse_document("Foo", source)
    (missing,) = contraindications.extract(document).missing
    assert missing.raw == "There are no known contraindications."
    assert [problem.where for problem in sections.extract(document, [], [missing]).problems] == ["Safety"]
