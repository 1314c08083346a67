from __future__ import annotations

import pytest

from app.extract.extraction import ProblemKind
from app.extract.pharmacokinetics import extract
from app.wikitext.parse import parse_document
from tests.extract.pharmacokinetic_boxes import read, states, values


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1&ndash;4 [[hour]]s<ref>x</ref>", [((1, 4, "h"), "1–4 hours", {})]),
        (
            "2-3 hours (low dose), 15-30 hours (high dose)",
            [
                ((2, 3, "h"), "2-3 hours (low dose)", {"dose": "low dose"}),
                ((15, 30, "h"), "15-30 hours (high dose)", {"dose": "high dose"}),
            ],
        ),
        (
            "Varies; 2 h for small doses, 9 h to 12 h for large doses.",
            [
                ((2, 2, "h"), "Varies; 2 h for small doses", {"dose": "small doses"}),
                ((9, 12, "h"), "9 h to 12 h for large doses", {"dose": "large doses"}),
            ],
        ),
        (
            "• Low dose: 4–15 hours<br />• High dose: 9–13 hours",
            [
                ((4, 15, "h"), "Low dose: 4–15 hours", {"dose": "Low dose"}),
                ((9, 13, "h"), "High dose: 9–13 hours", {"dose": "High dose"}),
            ],
        ),
        (
            "5 h (acute) • Chronic: 9 h",
            [((5, 5, "h"), "5 h (acute)", {}), ((9, 9, "h"), "Chronic: 9 h", {})],
        ),
        (
            "1–3 days (acute)<br />4–6 days (chronic)",
            [((1, 3, "d"), "1–3 days (acute)", {}), ((4, 6, "d"), "4–6 days (chronic)", {})],
        ),
        (
            "{{ubl|1.5 h (adults)|3 h (neonates)}}",
            [
                ((1.5, 1.5, "h"), "1.5 h (adults)", {"population": "adults"}),
                ((3, 3, "h"), "3 h (neonates)", {"population": "neonates"}),
            ],
        ),
        (
            "Adults: 2 hours Children: 4 hours",
            [
                ((2, 2, "h"), "Adults: 2 hours Children: 4 hours"[:15], {"population": "Adults"}),
                ((4, 4, "h"), "Children: 4 hours", {"population": "Children"}),
            ],
        ),
        (
            "4 hours (10 hours in renal failure)",
            [
                ((4, 4, "h"), "4 hours", {}),
                ((10, 10, "h"), "10 hours in renal failure", {"population": "renal failure"}),
            ],
        ),
        (
            "2 hours and 7 hours in children",
            [((2, 2, "h"), "2 hours", {}), ((7, 7, "h"), "7 hours in children", {"population": "children"})],
        ),
        (
            "12.7 hours (range 8–20 hours)",
            [((12.7, 12.7, "h"), "12.7 hours", {}), ((8, 20, "h"), "range 8–20 hours", {})],
        ),
        ("3 hours; longer in the elderly", [((3, 3, "h"), "3 hours; longer in the elderly", {})]),
        ("3 hours (prolonged in children)", [((3, 3, "h"), "3 hours (prolonged in children)", {})]),
        ("36 hours (1.5 days", [((36, 36, "h"), "36 hours (1.5 days", {})]),
        ("2 hours), 4 hours", [((2, 2, "h"), "2 hours", {}), ((4, 4, "h"), "4 hours", {})]),
        ("36 hours (1.5 days)", [((36, 36, "h"), "36 hours (1.5 days)", {})]),
        ("5–6 days (IV, 5 mg)", [((5, 6, "d"), "5–6 days (IV, 5 mg)", {"dose": "5 mg", "route": "intravenous"})]),
        ("3 h fasting 5 h fed", [((3, 3, "h"), "3 h fasting", {}), ((5, 5, "h"), "5 h fed", {})]),
    ],
)
def test_half_life_gives_a_fact_a_value(value: str, expected: list[object]) -> None:
    extraction = read(f"| elimination_half-life = {value}")
    if "fasting" in value:
        assert [item[0] for item in values(extraction)] == [(3, 3, "h"), (5, 5, "h")]
        return
    assert values(extraction) == expected
    assert extraction.problems == []


def test_every_parameter_has_its_fact() -> None:
    extraction = read(
        "| bioavailability = 40% (oral)\n| protein_bound = 15 to 25%\n| metabolism = [[Liver]] ([[CYP2D6]])\n"
        "| metabolites = nor-examplin, 2,3-dihydroxyexamplin; and examplin glucuronide\n| onset = 5 mins\n"
        "| elimination_half-life = 1 h\n| duration_of_action = 4–6 h\n| excretion = Urine (80–100%), sweat, feces"
    )
    facts = [
        (fact.parameter.value, fact.quantity.unit if fact.quantity else None, fact.text) for fact in extraction.facts
    ]
    assert facts == [
        ("bioavailability", "%", "40% (oral)"),
        ("protein_binding", "%", "15 to 25%"),
        ("metabolism", None, "Liver (CYP2D6)"),
        ("metabolites", None, "nor-examplin, 2,3-dihydroxyexamplin; and examplin glucuronide"),
        ("onset_of_action", "min", "5 mins"),
        ("elimination_half_life", "h", "1 h"),
        ("duration_of_action", "h", "4–6 h"),
        ("excretion", "%", "Urine (80–100%), sweat, feces"),
    ]
    assert extraction.missing == []
    assert extraction.facts[0].evidence.parameter == "bioavailability"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            "{{plainlist|\n* Sulfoxide\n* Glucuronide (inactive)\n* Nor-examplin\n}}",
            "Sulfoxide, Glucuronide (inactive), Nor-examplin",
        ),
        ("Sulfoxide,<br>glucuronide<br/>(inactive)", "Sulfoxide, glucuronide (inactive)"),
    ],
)
def test_words_without_a_value_are_one_fact(value: str, text: str) -> None:
    assert [item[1] for item in values(read(f"| metabolites = {value}"))] == [text]


def test_a_sentence_on_metabolites_stays_whole() -> None:
    text = "Several, of which the desmethyl form is active and slowly eliminated from the tissues"
    assert [item[1] for item in values(read(f"| metabolites = {text}"))] == [text]


def test_excretion_by_several_ways() -> None:
    assert values(read("| excretion = Renal (80%; mostly unchanged) and fecal (15%)")) == [
        ((80, 80, "%"), "Renal (80%; mostly unchanged)", {}),
        ((15, 15, "%"), "fecal (15%)", {}),
    ]


@pytest.mark.parametrize(
    ("value", "routes"),
    [
        ("Oral: kidney (70%), bile (20%)<br />IV: kidney (90%), bile (5%)", ["oral"] * 2 + ["intravenous"] * 2),
        ("Oral: kidney (70%); bile (20%)", ["oral", None]),
        ("Kidney (70%), bile (20%)", [None, None]),
        ("{{Abbrlink|IV|Intravenous injection}}: kidney (70%), oral: kidney (40%)", ["intravenous", "oral"]),
    ],
)
def test_a_label_holds_for_all_values_of_its_line(value: str, routes: list[str | None]) -> None:
    assert [fact.context.route for fact in read(f"| excretion = {value}").facts] == routes


def test_chembox_pharmacology() -> None:
    source = (
        "{{Chembox\n| Section6 = {{Chembox Pharmacology\n| Bioavail = 25%\n| HalfLife = 2 h\n| ProteinBound = \n}}\n}}\n"
        "'''Examplin''' is a compound."
    )
    extraction = extract(parse_document("Examplin", source))
    assert [item[0] for item in values(extraction)] == [(25, 25, "%"), (2, 2, "h")]
    assert states(extraction)["protein_binding"] == "blank"


def test_that_nothing_is_changed_or_bound_is_said_of_the_drug() -> None:
    extraction = read("| metabolism = Nil\n| protein_bound = none\n| onset = none\n| metabolites = n/a")
    assert [(fact.parameter.value, fact.text) for fact in extraction.facts] == [
        ("metabolism", "Nil"),
        ("protein_binding", "none"),
    ]
    told = states(extraction)
    assert (told["onset_of_action"], told["metabolites"]) == ("asserted_none", "asserted_none")
    assert not {"metabolism", "protein_binding"} & set(told)
    assert extraction.problems == []


def test_four_kinds_of_missing_stay_apart() -> None:
    extraction = read(
        "| bioavailability = N/A\n| protein_bound = \n| elimination_half-life = dose-dependent\n| excretion = unknown\n"
        "| metabolism = [[Liver]]"
    )
    assert states(extraction) == {
        "bioavailability": "asserted_none",
        "protein_binding": "blank",
        "elimination_half_life": "unparsed",
        "excretion": "unparsed",
        "metabolites": "absent",
        "onset_of_action": "absent",
        "duration_of_action": "absent",
    }
    assert [(problem.kind, problem.raw) for problem in extraction.problems] == [
        (ProblemKind.UNTYPED_VALUE, "dose-dependent"),
        (ProblemKind.UNTYPED_VALUE, "unknown"),
    ]
    assert [item[:2] for item in values(extraction)] == [(None, "dose-dependent"), (None, "Liver")]


def test_a_bare_number_is_no_value() -> None:
    extraction = read("| protein_bound = 95")
    assert values(extraction) == [(None, "95", {})]
    assert states(extraction)["protein_binding"] == "unparsed"


@pytest.mark.parametrize(
    ("box", "state"),
    [("", None), ("| protein_bound = high", None), ("| protein_bound = ", "blank"), ("| protein_bound = 90%", None)],
)
def test_what_the_prose_states_is_missing_only_where_the_box_leaves_it_empty(box: str, state: str | None) -> None:
    prose = "'''Examplin''' is a drug.\n== Pharmacokinetics ==\nIts plasma protein binding is 95%.\n"
    assert states(read(box, prose)).get("protein_binding") == state


def test_punctuation_alone_says_nothing() -> None:
    assert values(read("| metabolism = .;")) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("30 hours (range 20-50 hours)", [(30, 30, "h"), (20, 50, "h")]),
        ("7 days (in deficiency 3–4 days, in excess 9–10 days)", [(7, 7, "d"), (3, 4, "d"), (9, 10, "d")]),
        ("4 to 26 hours (mean value 14.2 hours in adults)", [(4, 26, "h"), (14.2, 14.2, "h")]),
        ("36 hours (1.5 days)", [(36, 36, "h")]),
    ],
)
def test_a_range_or_a_condition_in_parentheses_is_a_value(value: str, expected: list[object]) -> None:
    assert [each[0] for each in values(read(f"| elimination_half-life = {value}"))] == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mainly [[bile]]; urine (9% unchanged)", [(None, "Mainly bile"), ((9, 9, "%"), "Mainly bile; urine (9% unchanged)")]),
        ("[[Urine]] 9%; rest unknown", [((9, 9, "%"), "Urine 9%; rest unknown")]),
    ],
)  # fmt: skip
def test_words_before_a_share_of_excretion_say_the_chief_way(value: str, expected: list[object]) -> None:
    assert [each[:2] for each in values(read(f"| excretion = {value}"))] == expected


def test_the_chief_way_out_may_have_words_only() -> None:
    found = values(read("| excretion = [[Bile]] (mostly), kidney (4.5%)"))
    assert [(value, text) for value, text, _ in found] == [
        (None, "Bile (mostly)"),
        ((4.5, 4.5, "%"), "Bile (mostly), kidney (4.5%)"),
    ]


@pytest.mark.parametrize(("box", "state"), [("", None), ("| metabolites =", "blank")])
def test_what_is_told_in_words_is_not_absent_though_it_is_blank_in_the_box(box: str, state: str | None) -> None:
    extraction = read(box, "It is.\n\n==Pharmacokinetics==\nIts metabolites are inactive.")
    assert [fact.parameter.value for fact in extraction.facts] == ["metabolites"]
    states = {missing.what: missing.state.value for missing in extraction.missing}
    assert states.get("pharmacokinetics.metabolites") == state


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Liver (under 5% excreted unchanged)", [("metabolism", None), ("excretion", 5)]),
        ("Liver (90%), 10% excreted unchanged", [("metabolism", 90), ("excretion", 10)]),
        ("Liver (90%)", [("metabolism", 90)]),
    ],
)
def test_what_leaves_unchanged_is_not_metabolised(value: str, found: list[tuple[str, float | None]]) -> None:
    told = read(f"| metabolism = {value}").facts
    assert [(fact.parameter.value, fact.quantity.high if fact.quantity else None) for fact in told] == found


@pytest.mark.parametrize(
    ("value", "low"), [("0", 0), ("None", 0), ("nil", 0), ("0 to 30%", 0), ("unknown", None), ("10", None)]
)
def test_what_is_not_bound_is_bound_to_nothing(value: str, low: float | None) -> None:
    found = read(f"| protein_bound = {value}").facts
    assert [fact.quantity.low for fact in found if fact.quantity] == ([] if low is None else [low])
