from __future__ import annotations

import pytest

from app.extract.pharmacokinetics import extract
from app.wikitext.parse import parse_document

# An article on a prodrug: what becomes of it is told in the lead, with a short form and a code.
LEAD = (
    "'''Valexamplivir''', also known as '''acetylexamplicylic acid''', is a prodrug of examplivir. It is metabolised in the"
    " liver to examplidone (EXD) and to the inactive metabolite EX12."
)
Told = list[tuple[str, float | None, str | None]]


def told(prose: str, lead: str = LEAD, title: str = "Valexamplivir", box: str = "") -> Told:
    document = parse_document(title, f"{box}{lead}\n\n== Pharmacokinetics ==\n{prose}\n")
    found = [fact for fact in extract(document).facts if fact.evidence.parameter or fact.evidence.section]
    return [
        (fact.parameter.value, fact.quantity.high if fact.quantity else None, fact.context.subject) for fact in found
    ]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # Behind what it becomes.
        (
            "It is split into examplivir, which has a half-life of 4 hours.",
            [("elimination_half_life", 4, "examplivir")],
        ),
        (
            "It turns into examplivir, the active form, with a half-life of 4 hours.",
            [("elimination_half_life", 4, "examplivir")],
        ),
        # Behind the parameter.
        ("The half-life of examplivir is 4 hours.", [("elimination_half_life", 4, "examplivir")]),
        ("Binding of examplivir to plasma proteins is 2%.", [("protein_binding", 2, "examplivir")]),
        ("The half-life of EX12 is 9 hours.", [("elimination_half_life", 9, "EX12")]),
        ("The half-life of EXD is 9 hours.", [("elimination_half_life", 9, "EXD")]),
        ("The half-life of EX99 is 9 hours.", []),
        # Before it.
        ("Examplivir reaches peak concentrations after 2 hours.", [("tmax", 2, "Examplivir")]),
        ("Examplidone has a half-life of 7 hours.", [("elimination_half_life", 7, "Examplidone")]),
        # What is taken is not what is measured.
        (
            "The bioavailability of examplivir from valexamplivir tablets is 60%.",
            [("bioavailability", 60, "examplivir")],
        ),
        (
            "After a dose of valexamplivir, examplivir has a half-life of 2 hours.",
            [("elimination_half_life", 2, "examplivir")],
        ),
        # The drug, and what it becomes.
        ("Valexamplivir is turned to examplivir, with a half-life of 1 hour.", [("elimination_half_life", 1, None)]),
        ("Valexamplivir and examplivir have a bioavailability of 60%.", [("bioavailability", 60, None)]),
        ("The half-life of examplivir and valexamplivir is 3 hours.", [("elimination_half_life", 3, None)]),
        ("Examplivir is longer-lived than the prodrug (half-life 1 hour).", [("elimination_half_life", 1, None)]),
        # Each its own.
        (
            "Peak levels of valexamplivir occur after 1 hour, and of examplivir after 3 hours.",
            [("tmax", 1, None), ("tmax", 3, "examplivir")],
        ),
        (
            "The half-life is 1 hour for valexamplivir and 3 hours for examplivir.",
            [("elimination_half_life", 1, None), ("elimination_half_life", 3, "examplivir")],
        ),
        (
            "The half-lives of valexamplivir and EX12 are 1 hour and 6 hours, respectively.",
            [("elimination_half_life", 1, None), ("elimination_half_life", 6, "EX12")],
        ),
        (
            "Valexamplivir and examplivir are plasma protein bound, with shares of 88% and 99%, respectively.",
            [("protein_binding", 88, None), ("protein_binding", 99, "examplivir")],
        ),
        ("Longer than that of EX12 (7 hours), the half-life is 9 hours.", [("elimination_half_life", 9, None)]),
        (
            "About 44% of valexamplivir and 70% of examplivir is bound to plasma proteins.",
            [("protein_binding", 70, "examplivir")],
        ),
        ("About 30% of the examplivir is bound to albumin.", [("protein_binding", 30, "examplivir")]),
        # "It".
        (
            "The peak level of examplivir is reached in 12 minutes, and it has a half-life of 40 minutes.",
            [("tmax", 12, "examplivir"), ("elimination_half_life", 40, "examplivir")],
        ),
        (
            "Examplidone is weak; its half-life is 16 hours.",
            [("elimination_half_life", 16, "Examplidone")],
        ),
        (
            "Examplidone is weak. It has a half-life of 16 hours. Its bioavailability is 5%.",
            [("elimination_half_life", 16, "Examplidone"), ("bioavailability", 5, "Examplidone")],
        ),
        (
            "Valexamplivir is weak. It has a half-life of 16 hours.",
            [("elimination_half_life", 16, None)],
        ),
        ("It is weak; its half-life is 16 hours.", [("elimination_half_life", 16, None)]),
        # Several together.
        (
            "Examplidone and EX12 have half-lives of about 55 hours.",
            [("elimination_half_life", 55, "Examplidone and EX12")],
        ),
        # By the name alone: what the drug's name is made of, its salts.
        ("Examplicylate has a half-life of 3 hours.", [("elimination_half_life", 3, "Examplicylate")]),
        ("The half-life of examplicylic acid is 3 hours.", [("elimination_half_life", 3, "examplicylic acid")]),
        ("Valexamplivir sodium has a half-life of 3 hours.", [("elimination_half_life", 3, "Valexamplivir sodium")]),
        ("The half-life of acetylexamplicylate is 1 hour.", [("elimination_half_life", 1, None)]),
        ("Valexamplified doses have a half-life of 1 hour.", [("elimination_half_life", 1, None)]),
        # Excretion.
        ("About 10% is excreted in the urine as examplivir.", [("excretion", 10, "examplivir")]),
        ("It is eliminated as its metabolites, 57% in the feces.", [("excretion", 57, "metabolites")]),
        ("About 70% appears in the urine as conjugates.", [("excretion", 70, "conjugates")]),
        ("About 70% appears in the urine as metabolites and unchanged drug.", [("excretion", 70, None)]),
        ("Most of the other metabolites are excreted in the urine.", [("excretion", None, "other metabolites")]),
        ("It and its metabolites are excreted in the urine.", [("excretion", None, None)]),
        # In words.
        ("Examplivir is excreted unchanged in the urine.", [("excretion", None, "Examplivir")]),
        ("Metabolism of examplivir is negligible.", [("metabolism", None, "examplivir")]),
    ],
)
def test_whose_value_it_is(prose: str, expected: Told) -> None:
    assert told(prose) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        # As many values as names.
        (
            "Valexamplivir, examplivir and EXD are bound to proteins to 10%, 8% and 50%.",
            [
                ("protein_binding", 10, None),
                ("protein_binding", 8, "examplivir"),
                ("protein_binding", 50, "EXD"),
            ],
        ),
        (
            "Peak concentrations of examplivir (EXV), EXD and EX12 are reached in 1 hour, 2 hours and 3 hours.",
            [("tmax", 1, "examplivir"), ("tmax", 2, "EXD"), ("tmax", 3, "EX12")],
        ),
        (
            "Peak concentrations of examplidone (EXD) and EX12 are reached in 1 hour and 2 hours.",
            [("tmax", 1, "examplidone"), ("tmax", 2, "EX12")],
        ),
        # Fewer values than names: nobody can tell.
        ("The half-lives of valexamplivir, examplivir and EXD are 5 and 9 hours.", []),
        ("The half-lives of examplivir, EXD and EX12 are 9, 5 and 4 hours, respectively.", []),
        ("The metabolites examplivir and quxol-X have half-lives of 9 and 5 hours, respectively.", []),
        # One value for all.
        (
            "Examplivir is weak; valexamplivir and EXD have a half-life of 9 hours.",
            [("elimination_half_life", 9, None)],
        ),
        (
            "The half-life of examplivir, EXD and EX12 is 9 hours.",
            [("elimination_half_life", 9, "examplivir, EXD and EX12")],
        ),
        ("The half-life of valexamplivir and EXD is 9 hours.", [("elimination_half_life", 9, None)]),
    ],
)
def test_a_row_of_substances(prose: str, expected: Told) -> None:
    assert [one for one in told(prose) if one[0] != "metabolites"] == expected


def test_the_whole_name_of_an_ester_is_the_drug() -> None:
    lead = "'''Testoxol enanthate''' is a prodrug of testoxol."
    prose = "Testoxol enanthate has a half-life of 4 days. Testoxol has a half-life of 30 minutes."
    found = told(prose, lead, "Testoxol enanthate")
    assert found == [("elimination_half_life", 4, None), ("elimination_half_life", 30, "Testoxol")]


def test_what_a_component_becomes_is_a_relative() -> None:
    lead = "'''Examplitil/nordrugine''' is a drug. Examplitil is converted to quxamine."
    prose = "Quxamine has a half-life of 3 hours."
    assert told(prose, lead, "Examplitil/nordrugine") == [("elimination_half_life", 3, "Quxamine")]


@pytest.mark.parametrize(
    "other",
    ["Codeine is metabolised to morphine.", "Another drug is a combination of naloxone and morphine."],
)
def test_what_is_told_of_another_drug_is_no_relative(other: str) -> None:
    assert told("Morphine has a half-life of 2 hours.", f"'''Examplin''' is a drug. {other}", "Examplin") == []


def test_the_box_says_under_metabolism_what_the_drug_becomes() -> None:
    box = "{{Infobox drug\n| metabolism = Liver, to active metabolite barinic acid (5-BAA)\n}}\n'''Examplin''' is a drug.\n"
    prose = "== Pharmacokinetics ==\n5-BAA is 99% bound to plasma proteins. 7-CAA is 40% bound to plasma proteins.\n"
    found = [f for f in extract(parse_document("Examplin", box + prose)).facts if f.quantity]
    assert [(fact.parameter.value, fact.context.subject) for fact in found] == [("protein_binding", "5-BAA")]


def test_the_box_lists_relatives() -> None:
    box = "{{Infobox drug\n| metabolites = quxol glucuronide; (+)-norquxol\n}}\n"
    prose = "The half-life of quxol glucuronide is 9 hours. The half-life of quxol is 3 hours."
    assert told(prose, box=box)[1:] == [("elimination_half_life", 9, "quxol glucuronide")]


@pytest.mark.parametrize(
    "lead",
    [
        "'''Examplin/nordrugine''' is a drug.",
        "'''Co-examplin''' is a fixed combination of the antibiotic agent examplin and nordrugine.",
        "'''Co-examplin''' is an antibiotic. It consists of one part examplin to five parts nordrugine.",
    ],
)
def test_a_component_of_a_combination_has_values_of_its_own(lead: str) -> None:
    title = "Examplin/nordrugine" if "/" in lead else "Co-examplin"
    prose = "The half-life of nordrugine is 10 hours. Peak levels of nordrugine are reached after 2 hours."
    assert told(prose, lead, title) == [("elimination_half_life", 10, "nordrugine"), ("tmax", 2, "nordrugine")]


def test_rows_of_a_table_are_labelled_with_a_relative() -> None:
    table = (
        '{| class="wikitable"\n! Drug !! T<sub>max</sub> (h) !! Half-life (h)\n|-\n| Examplivir || 2 || 4\n'
        "|-\n| Valexamplivir || 1 || 3\n|-\n| Ibuprofen || 2 || 2\n|}"
    )
    assert told(table) == [
        ("tmax", 2, "Examplivir"),
        ("elimination_half_life", 4, "Examplivir"),
        ("tmax", 1, None),
        ("elimination_half_life", 3, None),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("4 hours (examplivir)", [(4, "examplivir")]),
        ("Valexamplivir: 1 hour; EXD: 6 hours", [(1, None), (6, "EXD")]),
        ("6 hours (EX12 9 hours)", [(6, None), (9, "EX12")]),
        ("6 hours (steady state 9 hours)", [(6, None)]),
        ("3 hours, morphine 2 hours", [(3, None), (2, "morphine")]),
        ("3 hours, longer with probenecid", [(3, None)]),
        ("2 hours (nordrugine 9 hours)", [(2, None), (9, "nordrugine")]),
    ],
)
def test_a_label_in_the_box_says_whose_value_it_is(value: str, expected: list[tuple[float, str | None]]) -> None:
    box = f"{{{{Infobox drug\n| elimination_half-life = {value}\n}}}}\n"
    assert [(high, subject) for _, high, subject in told("", box=box)] == expected


@pytest.mark.parametrize(
    "prose",
    [
        "Nordrugine, in turn, is metabolised in the liver.",
        "It inhibits drugs metabolised by CYP3A4.",
        "It has a longer half-life than the parent drug (12 hours).",
        "Ibuprofen is gone within hours; its half-life is 2 hours.",
    ],
)
def test_another_substance_is_told_of(prose: str) -> None:
    assert told(prose) == []


def test_a_half_life_of_another_kind_is_not_the_next_value_of_the_plain_one() -> None:
    prose = "The half-life is 20 hours, with a distribution half-life of 2 hours."
    assert told(prose) == [("elimination_half_life", 20, None)]


def test_an_enantiomer_is_named_whole() -> None:
    assert told("(S)-Valexamplivir has a half-life of 2 hours.") == [("elimination_half_life", 2, "(S)-Valexamplivir")]


def test_the_first_of_several_metabolites_does_not_stand_for_all() -> None:
    prose = "The active metabolites norquxol and hydroxyquxol have half-lives of 2 to 9 hours."
    assert told(prose)[0] == ("elimination_half_life", 9, "active metabolites")
