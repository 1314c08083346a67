from __future__ import annotations

import pytest

from app.extract.reaction_lists import read_list


def _listed(text: str) -> list[tuple[str, str | None]]:
    return [(mention.name, mention.frequency) for mention in read_list(text, listed=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Frequently, nausea, cough. ", [("nausea", "frequently"), ("cough", "frequently")]),
        ("often rash, rarely gout and cramps", [("rash", "often"), ("gout", "rarely"), ("cramps", "rarely")]),
        ("hives, and isolated cases of gout", [("hives", None), ("gout", "isolated cases")]),
        ("Infrequently seen are cysts", [("cysts", "infrequently")]),
        ("hives (rare), cough", [("hives", "rare"), ("cough", None)]),
        ("hives (a rash that is rare)", [("hives", None)]),
        ("hives, and less often cough", [("hives", None), ("cough", "less often")]),
        ("gout to hives", [("gout", None), ("hives", None)]),
        ("a brief period of drowsiness, bouts of cough", [("drowsiness", None), ("cough", None)]),
        ("hives is rare, cough", [("hives", "rare"), ("cough", None)]),
        ("swelling in some people who fast", [("swelling", "some people")]),
        ("gout, a rare but severe illness, cough", [("gout", "rare"), ("cough", None)]),
        (
            "often gout; hives, rarely, cough; and cramps",
            [("gout", "often"), ("hives", "often"), ("cough", "rarely"), ("cramps", "often")],
        ),
        ("often gout; rarely hives; and cramps", [("gout", "often"), ("hives", "rarely"), ("cramps", "rarely")]),
        ("gout, an inflammation of the joints, cough", [("gout", None), ("cough", None)]),
        ("gout and a form of hives", [("gout", None), ("form of hives", None)]),
        ("hives, an oddity in people, cough", [("hives", None), ("oddity", None), ("cough", None)]),
        ("On rare occasions, hives", [("hives", "rare")]),
        ("In rare cases, hives", [("hives", "rare")]),
        ("stomach symptoms such as nausea", [("nausea", None)]),
        ("allergic reactions including hives", [("allergic reactions", None), ("hives", None)]),
        (
            "allergy (especially hives and including gout), cough",
            [("allergy", None), ("hives", None), ("gout", None), ("cough", None)],
        ),
        ("frequent urination", [("frequent urination", None)]),
        ("hives in commonly treated people", [("hives in commonly treated people", None)]),
    ],
)
def test_names_and_frequencies(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _listed(text) == expected


def test_positions_are_those_of_the_whole_text() -> None:
    text = "Seen: nausea (8%) and gout"
    first, second = read_list(text[6:], 6, frequency="common")
    assert text[first.start : first.end] == "nausea (8%)"
    assert (second.name, second.frequency) == ("gout", "common")


def test_a_share_of_severe_cases_is_a_fact_of_its_own() -> None:
    first, second = read_list("infections (40%, severe in 2%)")
    assert (first.name, first.qualifier) == ("infections", None)
    assert (second.name, second.qualifier, second.frequency) == ("severe infections", "severe", None)


def test_each_end_of_a_range_has_its_own_severity() -> None:
    assert [(m.name, m.qualifier) for m in read_list("mild rash to anaphylaxis")] == [
        ("mild rash", "mild"),
        ("anaphylaxis", None),
    ]


def test_only_conditions_count_outside_lists() -> None:
    assert [mention.name for mention in read_list("chairs, hives, tables")] == ["hives"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("difficulty with orgasm, erection, or ejaculation", ["difficulty with orgasm", "difficulty with erection", "difficulty with ejaculation"]),
        ("loss of balance or coordination", ["loss of balance", "loss of coordination"]),
        ("agranulocytosis, a fatal fall in white cells", ["agranulocytosis"]),
        ("tremor, a rash, and fever", ["tremor", "rash", "fever"]),
        ("nervous excitation (headaches, insomnia), rash", ["nervous excitation", "headaches", "insomnia", "rash"]),
        ("rash (red, with scales)", ["rash"]),
        ("alopecia (hair loss)", ["alopecia"]),
        ("palpitations (notably atrial fibrillation)", ["palpitations", "atrial fibrillation"]),
        ("cramps with or without nausea, vomiting", ["cramps", "vomiting"]),
        ("hepatitis and of kidney failure", ["hepatitis", "kidney failure"]),
    ],
)  # fmt: skip
def test_what_completes_explains_or_adds_to_a_member(text: str, names: list[str]) -> None:
    assert [mention.name for mention in read_list(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("chest pressure, rash, fever", ["chest pressure", "rash", "fever"]),
        ("rash, chest pressure, fever", ["rash", "chest pressure", "fever"]),
        # One reaction beside it is too few; a noun that two share stands behind the second.
        ("rash, chest pressure, mornings, fever", ["rash", "fever"]),
        ("rash, salt and fluid retention, fever", ["rash", "fluid retention", "fever"]),
        ("rash, the patient being warned, fever", ["rash", "fever"]),
    ],
)
def test_a_short_member_between_reactions_is_one_where_side_effects_are_announced(text: str, names: list[str]) -> None:
    assert [mention.name for mention in read_list(text, announced=True)] == names
    assert "chest pressure" not in [mention.name for mention in read_list(text)]


@pytest.mark.parametrize(
    ("text", "shares", "other"),
    [
        ("hives 18% (placebo 4%)", [("hives", 18, 18)], 4),
        ("hives 15.8% (9.8%)", [("hives", 15.8, 15.8)], None),
        ("cough 12%, gout: 1\u20132%", [("cough", 12, 12), ("gout", 1, 2)], None),
        ("cough <1%", [("cough", 0, 1)], None),
        ("cough in 3%", [("cough", 3, 3)], None),
        ("weight gain \u22657%", [("weight gain \u22657%", None, None)], None),
    ],
)
def test_a_share_behind_a_name_is_its_own(
    text: str, shares: list[tuple[str, float, float]], other: float | None
) -> None:
    found = read_list(text, listed=True)
    percents = [(member.figures.percent, member.name) for member in found]
    assert [(name, share and share.low, share and share.high) for share, name in percents] == shares
    compared = found[0].figures.comparator
    assert (compared.percent.low if compared and compared.percent else None) == other
