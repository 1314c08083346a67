from __future__ import annotations

import pytest

from app.extract.contraindications import extract
from app.wikitext.parse import parse_document
from tests.extract.contraindication_prose import contraindications, stated


@pytest.mark.parametrize(
    "sentence",
    [
        "Asthma is not a contraindication.",
        "It is not contraindicated in people with asthma.",
        "It is contraindicated.",
        "It is not to be used to this end.",
        "Contraindications include it.",
        "Barine should not be given to adults on foonib.",
        "It is not recommended in Norway since 2021.",
        "It is not recommended in regions where resistance is common.",
        "Further contraindications are described elsewhere.",
        "It is a contraindication.",
        "The US label lists no contraindications.",
        "It should not be used to treat infections in children.",
        "It is not recommended for the treatment of asthma.",
        "Use in these patients is therefore not recommended.",
        "It should not be taken together with barine.",
        "It is contraindicated in people taking barine.",
        "Patients should not take barine during foonib treatment.",
        "Live vaccines should not be given to patients with asthma.",
        "Stopping it suddenly should be avoided in people with heart failure.",
        "It is contraindicated in situations in which bleeding is likely.",
        "It is contraindicated in dogs with heart failure.",
        "In people with gout, barine should be avoided.",
        "People with gout should avoid alcohol.",
        "It is contraindicated in the following conditions.",
        "It should be discontinued before surgery.",
        "Foonib was previously contraindicated in heart failure.",
    ],
)
def test_a_sentence_that_forbids_nothing(sentence: str) -> None:
    assert stated(sentence) == []


@pytest.mark.parametrize(
    ("source", "state"),
    [
        ("'''Foonib''' is a drug.", "absent"),
        ("There are no known contraindications.", "asserted_none"),
        ("==Contraindications==\nContraindications: none.", "asserted_none"),
        ("==Contraindications==\nDoctors know best.", "unparsed"),
    ],
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert result.facts == []
    assert [(missing.what, missing.state.value) for missing in result.missing] == [
        ("contraindications.condition", state)
    ]
    assert result.problems == []


def test_a_sentence_that_tells_of_none_in_one_place_and_of_some_in_another() -> None:
    said = "In the US there are no contraindications; in Europe, however, it is contraindicated in asthma."
    assert stated(said) == ["asthma"]
    assert contraindications(f"==Contraindications==\n{said}") == {"asthma": None}
