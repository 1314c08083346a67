from __future__ import annotations

from typing import Any

import pytest

from app.extract.pharmacokinetics import extract
from app.wikitext.parse import parse_document

Value = tuple[str, float | None, float | None, str, str | None]


def values(rows: list[str], heading: str = "Pharmacokinetics") -> list[Value]:
    cells = "\n|-\n".join("\n".join(f"| {cell}" for cell in row.split("|")) for row in rows[1:])
    head = "\n".join(f"! {cell}" for cell in rows[0].split("|"))
    table = f'{{| class="wikitable"\n|-\n{head}\n|-\n{cells}\n|}}'
    source = f"'''Examplin''' ('''7α-fooplin''') is a drug.\n\n== {heading} ==\n{table}\n"
    return [
        (fact.parameter.value, fact.quantity.low, fact.quantity.high, fact.quantity.unit, fact.context.route)
        for fact in extract(parse_document("Examplin", source)).facts
        if fact.quantity
    ]


def test_a_column_for_each_parameter_and_a_row_for_each_route() -> None:
    rows = ["Route|Bioavailability|''t''<sub>max</sub>|Half-life", "Oral|50–60%|1–2 h|7 h", "Intravenous|–|–|5 h"]
    assert values(rows) == [
        ("bioavailability", 50, 60, "%", "oral"),
        ("tmax", 1, 2, "h", "oral"),
        ("elimination_half_life", 7, 7, "h", "oral"),
        ("elimination_half_life", 5, 5, "h", "intravenous"),
    ]


def test_a_bare_number_has_the_unit_of_its_column() -> None:
    rows = ["Dose|C<sub>max</sub> (ng/mL)|Half-life (h)|Clearance [nonsense]", "10 mg|120|6–8|3"]
    assert values(rows) == [("cmax", 120, 120, "ng/mL", None), ("elimination_half_life", 6, 8, "h", None)]


def test_the_first_column_may_be_a_parameter() -> None:
    assert values(["Half-life|Onset", "6 h|30 min"]) == [
        ("elimination_half_life", 6, 6, "h", None),
        ("onset_of_action", 30, 30, "min", None),
    ]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (["Drug|Half-life", "Examplin|6 h", "Ibuprofen|2 h"], [6]),
        (["Drug|Half-life", "Examplin|6 h", "7α-XYZ|2 h"], [6]),
        (["Group|Half-life", "Adults|6 h", "Ibuprofen|2 h"], [6]),
        (["Substance|Half-life", "Active metabolite|9 h"], []),
        (["Form|Half-life", "Metabolites|9 h"], []),
        (["Dose|Price", "10 mg|5 h"], []),
        (["Form|Half-life", "Tablet"], []),
        (["Form|Half-life (h)", "Tablet|unknown"], []),
        (["Form|Half-life (mg)", "Tablet|7"], []),
        (["Form|Half-life", f"Tablet|6 h {'as told ' * 20}"], []),
    ],
)
def test_what_a_row_is_on(rows: list[str], found: list[Any]) -> None:
    assert [low for _, low, _, _, _ in values(rows)] == found


@pytest.mark.parametrize(
    ("rows", "count"),
    [(["Form|Onset", "Tablet|5 min"], 0), (["Form|Onset|Half-life", "Tablet|5 min|2 h"], 2)],
)
def test_elsewhere_one_such_column_is_not_enough(rows: list[str], count: int) -> None:
    assert len(values(rows, heading="Forms")) == count


@pytest.mark.parametrize("line", ["", "|-\n"])
def test_a_caption_is_no_column_and_a_remark_behind_a_parameter_no_unit(line: str) -> None:
    rows = f"|+ Examplin, 10 mg daily\n{line}! Compound !! C<sub>max</sub> (day 15) !! Half-life\n|-\n! Examplin\n| 80 ng/mL || 2 h"
    table = f'{{| class="wikitable"\n{rows}\n|-\n! Barine\n| 90 ng/mL || 3 h\n|}}'
    box = "{{Drugbox | elimination_half-life = '''Examplin:''' 2 h<br>'''Barine:''' 3 h}}"
    source = f"{box}'''Examplin''' is a drug.\n== Pharmacokinetics ==\nIts half-life is 2 hours.\n{table}\n"
    told = [fact for fact in extract(parse_document("Examplin", source)).facts if fact.evidence.origin == "prose"]
    assert [(fact.parameter.value, fact.quantity and fact.quantity.low) for fact in told] == [
        ("elimination_half_life", 2),
        ("cmax", 80),
    ]


def test_a_table_of_a_caption_alone_says_nothing() -> None:
    source = "Examplin is a drug.\n== Pharmacokinetics ==\n{|\n|+ Half-life\n|}\n"
    assert [fact for fact in extract(parse_document("Examplin", source)).facts if fact.quantity] == []


def test_a_row_for_each_parameter_and_a_column_for_each_route() -> None:
    rows = ["Parameter|Oral|Intravenous", "Half-life (h)|4|3", "Bioavailability|50%|100%", "Colour|red|blue"]
    assert values(rows) == [
        ("elimination_half_life", 4, 4, "h", "oral"),
        ("elimination_half_life", 3, 3, "h", "intravenous"),
        ("bioavailability", 50, 50, "%", "oral"),
        ("bioavailability", 100, 100, "%", "intravenous"),
    ]


def test_of_columns_for_several_drugs_only_its_own_counts() -> None:
    rows = ["Parameter|Zzyxol|Examplin|Diazepam", "Half-life|9 h|4 h|40 h", "Protein binding|1%|2%|3%"]
    assert values(rows) == [
        ("elimination_half_life", 4, 4, "h", None),
        ("protein_binding", 2, 2, "%", None),
    ]
    assert values(["Parameter|Metabolite|Diazepam", "Half-life|9 h|4 h"]) == []


def test_one_row_alone_tells_nothing_in_a_section_on_something_else() -> None:
    assert values(["Parameter|Oral", "Half-life|4 h"], heading="Medical uses") == []
