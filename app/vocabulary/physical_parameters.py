"""Parameters of physical properties, with the unit that goes without saying.

Source: documentation of the English Wikipedia's Template:Infobox drug (density in g/cm3, temperatures in degrees
Celsius, solubility in mg/mL at 20 degrees unless `sol_units` says otherwise, rotation in degrees) and
Template:Chembox Properties (the last letter of a temperature parameter is its unit).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Physical:
    """What a parameter states: a `ChemicalProperty`, in `unit` unless its text or `unit_parameter` says another."""

    property: str
    unit: str | None = None
    high_parameter: str | None = None
    unit_parameter: str | None = None
    measured: bool = True


PHYSICAL_PARAMETERS: dict[str, Physical] = {
    "charge": Physical("charge", measured=False),
    "Formula_Charge": Physical("charge", measured=False),
    "chirality": Physical("chirality", measured=False),
    "density": Physical("density", "g/cm³"),
    "Density": Physical("density"),
    "melting_point": Physical("melting_point", "°C", high_parameter="melting_high"),
    "MeltingPt": Physical("melting_point"),
    "MeltingPtC": Physical("melting_point", "°C", high_parameter="MeltingPtCH"),
    "MeltingPtF": Physical("melting_point", "°F", high_parameter="MeltingPtFH"),
    "MeltingPtK": Physical("melting_point", "K", high_parameter="MeltingPtKH"),
    "boiling_point": Physical("boiling_point", "°C", high_parameter="boiling_high"),
    "BoilingPt": Physical("boiling_point"),
    "BoilingPtC": Physical("boiling_point", "°C", high_parameter="BoilingPtCH"),
    "BoilingPtF": Physical("boiling_point", "°F", high_parameter="BoilingPtFH"),
    "BoilingPtK": Physical("boiling_point", "K", high_parameter="BoilingPtKH"),
    "solubility": Physical("solubility", "mg/mL", unit_parameter="sol_units"),
    "Solubility": Physical("solubility"),
    "specific_rotation": Physical("specific_rotation", "°"),
    "SpecRotation": Physical("specific_rotation", "°"),
}
