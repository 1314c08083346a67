"""What each sentence stands under."""

import pytest

from app.extract.statements import Statement, statements, topics_of
from app.vocabulary.topics import Topic
from app.wikitext.parse import parse_document


def read(source: str) -> list[Statement]:
    return list(statements(parse_document("Examplamide", source)))


@pytest.mark.parametrize(
    ("heading", "topics"),
    [
        ("Side-effects", [Topic.ADVERSE_REACTIONS]),
        ("Contraindications and precautions", [Topic.CONTRAINDICATIONS, Topic.PRECAUTIONS]),
        ("Use in specific populations", [Topic.PRECAUTIONS]),
        ("Notes and references", [Topic.REFERENCES]),
        ("Sources and uses", [Topic.INDICATIONS]),
        ("Drug interactions", [Topic.INTERACTIONS]),
        ("Potential future indications", [Topic.INVESTIGATIONAL]),
        ("Chemical and pharmacological data", [Topic.CHEMISTRY, Topic.PHARMACOLOGY]),
        ("Laboratory tests to be done", [Topic.MONITORING]),
        ("Usefulness", []),
        ("", []),
    ],
)
def test_what_a_heading_announces(heading: str, topics: list[Topic]) -> None:
    assert list(topics_of(heading)) == topics


def test_sentences_know_their_headings_and_introductions() -> None:
    source = (
        "Lead.\n==Safety==\n===Warnings and contraindications===\nContraindications:\n* Asthma.\n\n"
        "A sentence of more than sixty characters that has little to say of precautions:\n* Age.\n"
        "==Notes==\nNothing.\n==Odd==\nText."
    )
    found = [(s.text, s.topic, [str(t) for t in s.topics]) for s in read(source)]
    safety = ["adverse_reactions", "precautions", "contraindications"]
    assert found == [
        ("Lead.", Topic.LEAD, ["lead"]),
        ("Contraindications:", Topic.CONTRAINDICATIONS, safety),
        ("Asthma.", Topic.CONTRAINDICATIONS, [*safety, "contraindications"]),
        (
            "A sentence of more than sixty characters that has little to say of precautions:",
            Topic.CONTRAINDICATIONS,
            safety,
        ),
        ("Age.", Topic.CONTRAINDICATIONS, safety),
        ("Text.", Topic.OTHER, []),
    ]


def test_text_too_long_for_a_sentence_is_no_statement() -> None:
    assert [statement.text for statement in read("It works. " + "It works, " * 600 + "\n\nIt ends.")] == [
        "It works.",
        "It ends.",
    ]
