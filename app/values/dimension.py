"""What a unit measures."""

from __future__ import annotations

from app.vocabulary.units import UNIT_SIZES


def dimension(unit: str) -> str:
    """Name what a unit measures: percent, time, mass, volume, concentration, exposure or flow; else empty."""
    if unit == "%":
        return "percent"
    above, *below = unit.split("/")
    kinds = [UNIT_SIZES.get(part, ("",))[0] for part in below]
    if ".h" in above or ".min" in above or ".d" in above:
        return "exposure" if kinds == ["volume"] else ""
    return _combined(UNIT_SIZES.get(above, ("",))[0], kinds)


def _combined(kind: str, below: list[str]) -> str:
    """Name the dimension of a quotient: volume per time is a flow, also per weight; volume per weight is a volume."""
    if not below:
        return "concentration" if kind == "" else kind
    if kind in ("mass", "amount") and below == ["volume"]:
        return "concentration"
    per_time = "time" in below
    if kind != "volume" or set(below) - {"time", "mass"}:
        return ""
    return "flow" if per_time else "volume"
