from __future__ import annotations

from tests.extract.dosing_prose import doses

Row = tuple[str, str | None, str | None, str | None]


def table(*rows: str, caption: str = "", heading: str = "== Medical uses ==") -> list[Row]:
    lines = ['{| class="wikitable"', *([f"|+ {caption}"] if caption else []), "|-"]
    lines += ["! " + rows[0]]
    for row in rows[1:]:
        lines += ["|-", "| " + row]
    source = "'''Foonib''' is a drug.\n\n" + heading + "\n" + "\n".join([*lines, "|}"])
    return [(d["text"], d.get("route"), d.get("frequency"), d.get("population")) for d in doses(source)]


def test_a_column_for_each_phase_and_a_row_for_each_illness() -> None:
    assert table(
        "Illness !! Loading dose !! Maintenance dose !! Notes",
        "Gout || 7 mg IV over 9 minutes plus 12 mg IM (6 mg in each thigh) || 3 mg IM every 5 hours || Rest",
        "Hives || || 3 mg IM every 5 hours || 99 mg",
    ) == [
        ("7 mg IV over 9 minutes (loading dose)", "intravenous", None, "Gout"),
        ("12 mg (loading dose)", "intramuscular", None, "Gout"),
        ("3 mg IM every 5 hours (maintenance dose)", "intramuscular", "every 5 hours", "Gout"),
        ("3 mg IM every 5 hours (maintenance dose)", "intramuscular", "every 5 hours", "Hives"),
    ]


def test_rows_of_routes_in_a_table_that_is_announced() -> None:
    found = table(
        "Way !! Drug !! Low !! High",
        "By mouth || Foonib || 2 mg/day || 4 mg/day",
        "By mouth || [[Ibuprofen]] || 200 mg/day || 400 mg/day",
        "Patch || Foonib || 2 mg/day",
        caption="Foonib dosages",
    )
    assert found == [
        ("2 mg/day (low)", "oral", "per day", None),
        ("4 mg/day (high)", "oral", "per day", None),
        ("2 mg/day (low)", "transdermal", "per day", None),
    ]


def test_people_units_and_what_is_taken_along() -> None:
    heading = "== Dosage ==\n=== Gout ==="
    assert table("Who !! Dose (mg)", "Infants || 5\u201310", "Of 20 kg || 40 mg once", heading=heading) == [
        ("5\u201310 mg", None, None, "Infants"),
        ("40 mg once", None, "once", "Gout"),
    ]
    found = table("Concomitant drug !! Foonib dose", "Strong inhibitors (such as [[ritonavir]]) || 5 mg daily")
    assert found == [("5 mg daily", None, "daily", "with strong inhibitors")]
    assert table("Inhibitor !! Foonib dose", "CYP3A inhibitors || 5 mg daily")[0][3] == "with CYP3A inhibitors"


def test_other_tables_tell_no_doses() -> None:
    assert table("Reaction !! 5 mg !! 10 mg dose", "Rash || 3 mg || 4 mg") == []
    assert table("Opioid !! Equivalent dose", "Foonib || 10 mg") == []
    assert table("Illness !! Remarks", "Gout || 10 mg") == []
    assert table("Illness !! Dose", "Gout || 10 mg", heading="== History ==") == []
    assert table("Illness !! Dose", f"Gout || {'very ' * 50}10 mg") == []
    assert table("Illness !! Dose of the long and winding kind", f"Gout || 10 mg {'of foonib ' * 5}") != []
    assert table("Illness !! Dose", "Gout || once daily") == []


def test_a_caption_of_its_own() -> None:
    assert table("Gout !! Start", "Adults || 3 mg once daily", caption="Usual dose") == [
        ("3 mg once daily (start)", None, "once daily", "Adults")
    ]
