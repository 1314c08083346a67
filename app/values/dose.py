"""Amounts of a drug: `100 mg`, `1 to 2 mg/kg`, `30 mg/m2 per day`; not concentrations (`5 mg/mL`)."""

from __future__ import annotations

from app.facts.quantity import Quantity
from app.values.quantity import FoundQuantity, find_quantities
from app.vocabulary.units import DOSE_DENOMINATORS, DOSE_UNITS


def find_doses(text: str) -> list[FoundQuantity]:
    """Find every amount of substance, per weight, body surface or time if so stated."""
    return [found for found in find_quantities(text) if is_dose(found.quantity)]


def is_dose(quantity: Quantity) -> bool:
    """Tell amounts ("mg/kg/d") from concentrations ("mg/mL"), clearances ("mL/min") and weights of people."""
    amount, *below = quantity.unit.split("/")
    volume_flow = amount.endswith("L") and bool(below)
    return amount in DOSE_UNITS and not volume_flow and all(unit in DOSE_DENOMINATORS for unit in below)
