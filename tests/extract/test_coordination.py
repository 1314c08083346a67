from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.coordination import Piece, coordinated


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("nausea, vomiting, and rash", ["nausea", "vomiting", "rash"]),
        ("drowsiness as well as dry mouth", ["drowsiness", "dry mouth"]),
        ("itching and/or hives; cough\nfever", ["itching", "hives", "cough", "fever"]),
        ("Nausea,vomiting", ["Nausea", "vomiting"]),
        ("1,235 cases of gout", ["1,235 cases of gout"]),
        ("pain and redness at the injection site", ["pain", "redness at the injection site"]),
        ("dry skin, and an increased thirst", ["dry skin", "an increased thirst"]),
        ("pain and abdominal cramps", ["pain", "abdominal cramps"]),
        ("loss of appetite, weight loss, or dark urine", ["loss of appetite", "weight loss", "dark urine"]),
        ("the land of plenty, milk and honey", ["the land of plenty", "milk", "honey"]),
        ("rash (hives (red, flat)), fever", ["rash", "fever"]),
        ("partial-onset, myoclonic, or tonic seizures", ["partial-onset, myoclonic, or tonic seizures"]),
        ("dry mouth, and abnormal dreams", ["dry mouth", "abnormal dreams"]),
        ("dry lips, dry and red skin, sore eyes", ["dry lips", "dry and red skin", "sore eyes"]),
        ("dry eyes and hands", ["dry eyes and hands"]),
        ("sore throat and nasal congestion", ["sore throat", "nasal congestion"]),
        ("mainly rash but also cramps", ["mainly rash", "cramps"]),
        (", , and ", []),
        ("", []),
    ],
)
def test_a_list_is_split(text: str, pieces: list[str]) -> None:
    assert [piece.text for piece in coordinated(text)] == pieces


@pytest.mark.parametrize(
    "text",
    [
        "fast or irregular heartbeat",
        "severe hepatic or renal impairment",
        "gastric, duodenal, and intestinal ulcers",
        "skin and soft tissue infections",
        "swelling of the face, lips, and tongue",
        "increase or decrease in appetite",
        "weight gain or loss",
        "signs and symptoms",
        "between 2 and 4 weeks",
        '"nausea, vomiting"',
        "[one, two]",
        "“rash and fever”",
    ],
)
def test_one_thing_stays_one(text: str) -> None:
    assert [piece.text for piece in coordinated(text)] == [text]


def test_a_line_break_or_semicolon_parts_even_adjectives() -> None:
    assert [piece.text for piece in coordinated("gastric; renal\ncardiac")] == ["gastric", "renal", "cardiac"]


def test_parentheses_are_kept_apart() -> None:
    assert coordinated("rash (8%, mild), pain (low) in legs.") == [
        Piece("rash", 0, 15, "8%, mild", 6),
        Piece("pain in legs.", 17, 36, "low", 23),
    ]


def test_several_parentheses_make_one_note() -> None:
    (piece,) = coordinated("lymphoma (0.1%) (see below).")
    assert (piece.text, piece.note) == ("lymphoma.", "0.1%) (see below")


@pytest.mark.parametrize("text", ["a (b, c", "a) b, c", 'a "b, c', "a [b) c, d"])
def test_a_loose_bracket_protects_nothing(text: str) -> None:
    assert len(coordinated(text)) == 2


def test_an_adjective_before_a_parenthesis_is_complete() -> None:
    assert [piece.text for piece in coordinated("chronic (type A) and acute gout")] == ["chronic", "acute gout"]


@given(st.text(alphabet='ab ,;()[]"\n“”and1. or', max_size=80))
def test_pieces_are_slices_in_order(text: str) -> None:
    end = 0
    for piece in coordinated(text):
        assert end <= piece.start <= piece.end <= len(text)
        end = piece.end
        if piece.note is not None and piece.note_start is not None:
            assert text[piece.note_start : piece.note_start + len(piece.note)] == piece.note


@pytest.mark.parametrize("junk", ["(" * 20000, " " * 20000, ", " * 10000, '"[' * 10000, ")" * 20000, "[)" * 10000])
def test_junk_stays_fast(junk: str) -> None:
    assert len(coordinated(junk)) <= 1
