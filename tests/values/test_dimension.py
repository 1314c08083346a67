from __future__ import annotations

import pytest

from app.values.dimension import dimension


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ("%", "percent"),
        ("h", "time"),
        ("mg", "mass"),
        ("L", "volume"),
        ("L/kg", "volume"),
        ("mL/min", "flow"),
        ("mL/min/kg", "flow"),
        ("ug/mL", "concentration"),
        ("nmol/L", "concentration"),
        ("ng.h/mL", "exposure"),
        ("ng.h", ""),
        ("mg/kg", ""),
        ("L/%", ""),
    ],
)
def test_what_a_unit_measures(unit: str, kind: str) -> None:
    assert dimension(unit) == kind
