from __future__ import annotations

import pytest

from app.extract.reaction_extent import Setting
from app.extract.reaction_prose import read_prose
from tests.extract.reaction_sentences import DRUG


@pytest.mark.parametrize(
    ("text", "low", "placebo"),
    [
        ("About 10% of patients develop a rash.", 10, None),
        ("Rash was reported in 5.2% of patients on xine and 1.1% of those on placebo.", 5.2, 1.1),
        ("The incidence of rash was 12% compared with 4% for placebo.", 12, 4),
        ("In one study, 8% of people taking xine had rashes versus 6% on placebo.", 8, 6),
        ("Rash may occur, and 10% stop.", None, None),
        ("Rash was increased, occurring in 71% versus 28% of those on xine versus placebo, respectively.", 71, 28),
        ("Rash occurred in less than 1% of the placebo group and 3% of the xine groups.", 3, None),
    ],
)
def test_figures_beside_a_single_reaction(text: str, low: float | None, placebo: float | None) -> None:
    (mention,) = read_prose(text, Setting(DRUG, reactions=True))
    figures = mention.figures
    assert (figures.percent.low if figures.percent else None) == low
    assert (figures.comparator.percent.low if figures.comparator and figures.comparator.percent else None) == placebo


def _shares(text: str) -> list[tuple[str, float | None, float | None]]:
    return [
        (
            m.name,
            m.figures.percent.high if m.figures.percent else None,
            m.figures.comparator.percent.high if m.figures.comparator and m.figures.comparator.percent else None,
        )
        for m in read_prose(text, Setting(DRUG, reactions=True))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Of them 53% on xine (not placebo) reported rash, versus 11% for placebo, and 5.5% reported nausea/vomiting.",
            [("rash", 53, 11), ("nausea", 5.5, None), ("vomiting", 5.5, None)],
        ),
        ("Xine causes gout in less than 3% of users.", [("gout", 3, None)]),
        ("Less than 1% of patients experienced gout.", [("gout", 1, None)]),
        ("Fewer than 2% of users reported rash.", [("rash", 2, None)]),
        ("Rash, occurring in 12% of patients, is usually mild.", [("Rash", 12, None)]),
        ("Rash, which affects about a third of users, passes.", [("Rash", None, None)]),
        (
            "Under 3% of patients had an increase in liver enzymes to more than three times normal.",
            [("increase in liver enzymes", 3, None)],
        ),
        ("Rash and gout occurred in 12% and 8% of patients, respectively.", [("Rash", 12, None), ("gout", 8, None)]),
        (
            "In trials, 10, 5 and 2% of patients, respectively, had rash, gout and fever.",
            [("rash", 10, None), ("gout", 5, None), ("fever", 2, None)],
        ),
        (
            "Rash and gout occurred in 12% and 8% of adults and children, respectively.",
            [("Rash", None, None), ("gout", None, None)],
        ),
        (
            "Side effects include headache, 12 percent, gout, 8%, and rash 3 percent.",
            [("headache", 12, None), ("gout", 8, None), ("rash", 3, None)],
        ),
        (
            "Allergic reactions, including hives, have been seen in 1 in 1,000 patients.",
            [("Allergic reactions", None, None), ("hives", None, None)],
        ),
        ("Gout occurs in 1:1,000 to 1:500 people.", [("Gout", 0.2, None)]),
        ("Gout occurs in 1 in 1,000 adults and 1 in 50 children.", [("Gout", 0.1, None)]),
        ("Gout occurs in between 1 in 1,000 and 1 in 100 people.", [("Gout", 1, None)]),
        ("20% of patients developed rash and gout.", [("rash", None, None), ("gout", None, None)]),
        (
            "About 5 to 15 percent of people may experience fever, gout, or nausea.",
            [("fever", 15, None), ("gout", 15, None), ("nausea", 15, None)],
        ),
        (
            "5–15% of people experience side effects such as fever or gout.",
            [("fever", None, None), ("gout", None, None)],
        ),
        ("It causes gout in 1 in 100 people, and rash.", [("gout", 1, None), ("rash", None, None)]),
        ("It causes gout in between 1 in 200 and 1 in 1600 people.", [("gout", None, None)]),
        (
            "The most common reaction is gout, and 3% of patients developed gout.",
            [("gout", None, None), ("gout", 3, None)],
        ),
        ("Of those on placebo, 4% on placebo reported rash.", []),
        ("12% of patients had gout before treatment.", []),
        ("Of these, 93% reported being ill with gout.", []),
        ("20% of patients on xine taken with alcohol developed rash.", []),
        ("Bleeding can occur, and it may upset enzymes in 8% of people.", [("Bleeding", None, None)]),
        (
            "The risk of severe bleeding is small (a rate of 1\u20133% has been reported).",
            [("severe bleeding", 3, None)],
        ),
        (
            "Rash occurred in 9% of patients (placebo 2%), sore throat in 4% (placebo 1%) and fever in 1–3%.",
            [("Rash", 9, 2), ("sore throat", 4, 1), ("fever", 3, None)],
        ),
        ("The incidence of gout was 0.1% on 10 mg, 0.2% on 20 mg and 0.4% on 40 mg daily.", [("gout", 0.4, None)]),
        (
            "In trials in adults gout occurred in 11% with 5 mg and 14% with 10 mg; rash in 6% (placebo 3%); pain lasted.",
            [("gout", 14, None), ("rash", 6, 3)],
        ),
        ("The incidence of gout was 0.1% on 10 mg and 0.2% on placebo.", [("gout", 0.1, 0.2)]),
        ("Side effects include gout (10%).", [("gout", 10, None)]),
        ("Side effects are tremor with an incidence of 27% and rash.", [("tremor", 27, None), ("rash", None, None)]),
    ],
)
def test_shares_that_head_or_follow_a_reaction(
    text: str, expected: list[tuple[str, float | None, float | None]]
) -> None:
    assert _shares(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The most common side effects, which affect more than 10% of people, are gout and rash.", (10, None)),
        ("Common side effects (occurring in at least 10% of patients) include gout and rash.", (10, None)),
        ("The most frequent adverse reactions (incidence of 20% or more) were gout and rash.", (20, None)),
        ("Adverse effects seen in 1 to 10% of patients include gout and rash.", (1, 10)),
        ("Side effects affecting more than 1 in 10 people are gout and rash.", (10, None)),
        ("Other side effects with less than 10% frequency were gout and rash.", (0, 10)),
        ("Less often, in 3\u201310% of people, xine can cause gout and rash.", (3, 10)),
        (
            "The following side effects occurred in more than 10% of subjects and more often than without: gout, rash.",
            (10, None),
        ),
        # Of all effects together; a figure, which each cannot have; of something else.
        ("Side effects occur in more than 10% of people and include gout and rash.", None),
        ("More than 10% of people have side effects such as gout and rash.", None),
        ("Side effects, which affect 10% of people, include gout and rash.", None),
        ("Side effects, which affect 10\u201320% of men and 30% of women, include gout and rash.", None),
    ],
)
def test_a_bound_or_range_before_a_list_is_of_each_member(
    text: str, expected: tuple[float, float | None] | None
) -> None:
    mentions = read_prose(text, Setting(DRUG, reactions=True))
    assert {mention.name for mention in mentions} == {"gout", "rash"}
    shares = {share and (share.low, share.high) for share in (mention.figures.percent for mention in mentions)}
    assert shares == {expected}


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Rash occurs in up to 15% of patients, and fainting in less than 1%.", {"Rash": (0, 15), "fainting": (0, 1)}),
        ("About 1 in 10 people experience headache; 1 in 100 develop hives.", {"headache": (10, 10), "hives": (1, 1)}),
        (
            "Rash occurs in 10% of people, hives occur in 5% of people, and cough occurs in 1% of people.",
            {"Rash": (10, 10), "hives": (5, 5), "cough": (1, 1)},
        ),
        (
            "Rash occurs in eight per million doses, and cough occurs in about three per million doses.",
            {"Rash": (0.0008, 0.0008), "cough": (0.0003, 0.0003)},
        ),
        (
            "Hives were reported by 12% of those given 9 mg (4% on placebo), cough by 9%, and gout by 3%.",
            {"Hives": (12, 12), "cough": (9, 9), "gout": (3, 3)},
        ),
        ("Hives were noted by 12% of people and gout by 3 to 5%.", {"Hives": (12, 12), "gout": (3, 5)}),
        ("Hives were reported by 12% of people, fever was reduced by 9%.", {"Hives": (12, 12)}),
        ("Hives occurred in 12% of people, which raised costs by 10%.", {"Hives": (12, 12)}),
        ("Side effects are: uncommon (0.1 to 1%): hives, cough.", {"hives": None, "cough": None}),
        ("Side effects are: hives (0.1 to 1%), cough.", {"hives": (0.1, 1), "cough": None}),
    ],
)
def test_shares_whose_verb_or_people_stand_once(text: str, shares: dict[str, tuple[float, float] | None]) -> None:
    found = {mention.name: mention.figures.percent for mention in read_prose(text, Setting(DRUG, reactions=True))}
    assert {name: share and (share.low, share.high) for name, share in found.items()} == shares
