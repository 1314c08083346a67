"""Reactions that "these" name, that are impaired, that go on behind an aside; and lists of an overdose."""

from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract
from app.extract.modality import is_about_overdose, is_negated
from app.wikitext.parse import parse_document
from tests.extract.reaction_sentences import read


def in_lead(paragraph: str) -> list[str]:
    document = parse_document("Testol", f"'''Testol''' is a drug.\n\n{paragraph}\n")
    return [fact.reaction for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("Side effects are like those of its kind. These frequently include dizziness and sweating.", ["dizziness", "sweating"]),
        ("Serious risks include seizures. Abnormal heart rhythms may also occur.", ["seizures", "Abnormal heart rhythms"]),
        (
            "Other side effects include poor tooth development if used by children under six, and sunburning easily.",
            ["poor tooth development", "sunburning easily"],
        ),
    ],
)  # fmt: skip
def test_a_lead_goes_on_about_reactions(paragraph: str, found: list[str]) -> None:
    assert in_lead(paragraph) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Xine impairs cognitive functions.", ["impairment of cognitive functions"]),
        ("It may impair the ability to drive.", ["impairment of ability to drive"]),
        ("It may impair wound healing.", ["impairment of wound healing"]),
        ("It impairs the wall of bacteria.", []),
        ("It impairs functions.", []),
        ("This may appear as confusion and anterograde amnesia.", ["confusion", "anterograde amnesia"]),
        ("More severe xinism includes vomiting and deafness.", ["vomiting", "deafness"]),
        ("Xine has been implicated in causing tooth decay.", ["tooth decay"]),
        ("Xine has been associated with the so-called gray syndrome.", ["gray syndrome"]),
        ("Common side effects include rash, pain in the joints of the arms or legs lasting two days, and cough.", ["rash", "pain in the joints of the arms", "cough"]),
    ],
)  # fmt: skip
def test_reactions_in_further_words(sentence: str, found: list[str]) -> None:
    assert [name for name, _, _ in read(sentence, reactions=True)] == found


def test_a_list_with_semicolons_is_one_clause() -> None:
    listed = "Symptoms of xine overdose include wide pupils; slow, shallow breathing; fits; or death."
    assert is_about_overdose(listed, listed.index("fits"))
    assert read(listed, reactions=True) == []
    parted = "Symptoms of an overdose include wide pupils; at usual doses fits may occur; rash is rare."
    assert not is_about_overdose(parted, parted.index("fits"))
    assert not is_negated("No signs were seen; fits; rash.", len("No signs were seen; f"))
