from __future__ import annotations

from app.values.dose import find_doses


def test_amounts_are_doses_and_concentrations_are_not() -> None:
    text = "100 mg, 5 mg/mL, 2 mg/kg/day, 30 mL/min, 10 mL, 50 kg, 3 h, 5 IU/kg, 30 mg/m2, 2 g/L"
    assert [item.quantity.unit for item in find_doses(text)] == ["mg", "mg/kg/d", "mL", "[iU]/kg", "mg/m2"]
