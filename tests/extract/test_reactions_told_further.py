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
        ("Side effects are many. The most worrisome of these are gout and anemia.", ["gout", "anemia"]),
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


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Compared to barine—whose side effects may include diarrhea—xine has fewer.", []),
        ("Xine, whose side effects include diarrhea, is taken once.", ["diarrhea"]),
        ("Adverse effects of xine include cough due to more bradykinin, angioedema, and rash.", ["cough", "angioedema", "rash"]),
        ("Adverse effects include rash due to an allergy, and it may itch.", ["rash"]),
        ("This manifests itself as either heart block or cardiomyopathy.", ["heart block", "cardiomyopathy"]),
        ("Cholestasis and fainting are some other rare side effects.", ["Cholestasis", "fainting"]),
        ("Xine has advantages, including a higher rate of terminating seizures.", []),
        ("Xine causes M phase cell cycle arrest.", []),
        ("Nausea and anorexia may persist.", ["Nausea", "anorexia"]),
        ("There can be odd effects with xine, such as hostility and outbursts of anger.", ["hostility"]),
    ],
)  # fmt: skip
def test_whose_reactions_they_are_and_how_far_a_list_goes(sentence: str, found: list[str]) -> None:
    assert [name for name, _, _ in read(sentence, reactions=True)] == found


def test_what_an_agency_did_is_no_list_of_reactions() -> None:
    document = parse_document(
        "Testol",
        "'''Testol''' is a drug.\n==Side effects==\n* rash\n* In 2009 Acme, Bemco and the agency notified doctors to add warnings",
    )
    assert [fact.reaction for fact in extract(document).facts] == ["rash"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Anterograde amnesia may develop, as may respiratory depression in higher doses.", ["Anterograde amnesia", "respiratory depression"]),
        ("At the dosage used to treat gout, 16% of people had rashes.", ["rashes"]),
        ("About 10% of people had too few platelets.", ["too few platelets"]),
    ],
)  # fmt: skip
def test_shares_and_likes(sentence: str, found: list[str]) -> None:
    assert [name for name, _, _ in read(sentence, reactions=True)] == found


def test_a_sentence_with_a_colon_goes_on_with_its_list() -> None:
    body = "There are reports of various problems when it is taken, including: problems of the blood (leukopenia, anemia), as well as rash."
    document = parse_document("Testol", f"'''Testol''' is a drug.\n==Side effects==\n{body}")
    assert [fact.reaction for fact in extract(document).facts] == [
        "problems of the blood",
        "leukopenia",
        "anemia",
        "rash",
    ]
