"""What asks for care, or tells what happens without the drug, forbids nothing and is no use."""

from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract as reactions
from app.extract.indications import extract as indications
from app.wikitext.parse import parse_document
from tests.extract.contraindication_prose import contraindications
from tests.extract.precaution_prose import precautions

_LEAD = "'''Foonib''' is a drug.\n\n"


@pytest.mark.parametrize(
    ("source", "banned", "cared_for"),
    [
        (
            "Use in [[pregnancy]] appears safe while use during breastfeeding is not recommended.",
            ["breastfeeding"],
            ["breastfeeding", "pregnancy"],
        ),
        (
            "== Contraindications ==\nRecommendations exist for cautious use of foonib in those with stroke, gout, asthma.",
            [],
            ["asthma", "gout", "stroke"],
        ),
        (
            "== Contraindications ==\nPeople with these conditions should not use foonib: asthma, heart failure, gout.",
            ["asthma", "gout", "heart failure"],
            [],
        ),
        (
            "== Medical uses ==\nIf foonib is not administered to patients with proven typhoid infection, it comes back.",
            [],
            [],
        ),
        (
            "== Contraindications ==\nIt is contraindicated in people with gout, for the reasons mentioned below.",
            ["gout"],
            [],
        ),
    ],
)
def test_whom_it_is_not_for(source: str, banned: list[str], cared_for: list[str]) -> None:
    assert sorted(contraindications(_LEAD + source)) == banned
    assert sorted(precautions(_LEAD + source)) == cared_for


def test_whom_care_is_taken_of_is_no_use() -> None:
    body = (
        "== Medical uses ==\nIt is used to treat gout. Caution is advised when treating people with severe heart "
        "failure, fainting or neurological symptoms of low blood pressure.\n"
    )
    assert [fact.indication for fact in indications(parse_document("Foonib", _LEAD + body)).facts] == ["gout"]


def test_side_effects_that_a_next_sentence_names_are_no_uses() -> None:
    body = "It is used to treat gout. Side effects occur in about 25% of people. {} include nausea and rash.\n"
    for these in ("These", "Commonly these", "Most commonly, these"):
        document = parse_document("Foonib", f"'''Foonib''' is a drug. {body.format(these)}")
        assert [fact.indication for fact in indications(document).facts] == ["gout"]
        assert [fact.reaction for fact in reactions(document).facts] == ["nausea", "rash"]
