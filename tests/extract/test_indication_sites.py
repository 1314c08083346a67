from __future__ import annotations

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document


def read(sentence: str) -> list[str]:
    document = parse_document("Testol", f"'''Testol''' is a drug.\n\n== Medical uses ==\n{sentence}\n")
    return [fact.indication for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used for hormone producing tumours (acromegaly and gigantism).", ["hormone producing tumours", "acromegaly", "gigantism"]),
        ("It is used for hormone producing tumours (mostly benign and small).", ["hormone producing tumours"]),
        ("It is used for acromegaly (gigantism and giantism).", ["acromegaly"]),
        ("It is used to treat tumours that secrete insulin, hives and gout.", ["tumours", "hives", "gout"]),
        ("It is increasingly utilized as a treatment in immune disorders including lupus and psoriasis.", ["lupus", "psoriasis"]),
        ("The benefits of testol for insomnia must be weighed against effects such as sleepiness and hypotension.", ["insomnia"]),
    ],
)  # fmt: skip
def test_kinds_of_a_use_and_what_is_said_of_one_member(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used to treat ovarian, breast and lung cancer.", ["ovarian cancer", "breast cancer", "lung cancer"]),
        ("It is used to treat liver and kidney cancer.", ["liver cancer", "kidney cancer"]),
        (
            "It is used for skin, ear and urinary tract infections.",
            ["skin infections", "ear infections", "urinary tract infections"],
        ),
        ("It is used to treat skin and soft tissue infections.", ["skin and soft tissue infections"]),
        (
            "It is approved for breast, bladder, melanoma, rectal, and other types of solid cancers.",
            ["breast cancers", "bladder cancers", "melanoma", "rectal cancers", "solid cancers"],
        ),
        ("It is used for solid and haematological malignancies.", ["solid and haematological malignancies"]),
        ("It is used to treat breast pain.", ["breast pain"]),
    ],
)
def test_parts_of_the_body_share_the_noun_of_their_list(sentence: str, expected: list[str]) -> None:
    assert read(sentence) == expected


def test_the_parts_behind_an_aside_have_the_noun_too() -> None:
    uses = read('* Treatment of yeast infections of the vagina ("thrush"), throat, and mouth.')
    assert uses == ["yeast infections of the vagina", "throat infections", "mouth infections"]
