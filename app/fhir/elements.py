"""FHIR's data types as plain JSON: what has no value is left out, as FHIR wants it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from app.facts.quantity import Quantity
from app.vocabulary.fhir_systems import UCUM

Json = dict[str, Any]

# What XML cannot hold, and with it no narrative.
_UNSAID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
# What Markdown would read as markup, or pass on as HTML.
_MARKUP = re.compile(r"([\\`*_<>\[\]&#|~])")


def filled(**elements: Any) -> Json:  # noqa: ANN401  # whatever JSON holds
    """Make an object of the elements that have a value: FHIR knows no null and no empty list."""
    return {name: value for name, value in elements.items() if value is not None and value not in ("", [], {})}


def plain(text: str) -> str:
    """Make a text one that FHIR's `string` takes: one blank for any blanks, and nothing that cannot be said in XML."""
    return " ".join(_UNSAID.sub("", text).split())


def markdown(text: str) -> str:
    """Write a text so that Markdown shows it as it is: it comes from a wiki that anyone may write in."""
    return _MARKUP.sub(r"\\\1", plain(text))


def address(url: str) -> str:
    """Write an address so that there is no blank in it."""
    return "%20".join(url.split())


def coding(system: str, code: str, display: str | None = None) -> Json:
    """Make a Coding."""
    return filled(system=system, code=code, display=display)


def concept(text: str | None, codings: Iterable[Json] = ()) -> Json:
    """Make a CodeableConcept: what is said, in words, and the codes for it."""
    return filled(coding=list(codings), text=plain(text or ""))


def quantity(value: float, unit: str) -> Json:
    """Make a Quantity in a UCUM unit."""
    return {"value": number(value), "unit": unit, "system": UCUM, "code": unit}


def exact(stated: Quantity | None) -> Json | None:
    """Make a Quantity of a stated one that is a single number, as it is: no range, no "about", no "more than"."""
    if stated is None or stated.comparator is not None or stated.low is None or stated.low != stated.high:
        return None
    return quantity(stated.low, stated.unit)


def value_range(low: float | None, high: float | None, unit: str) -> Json:
    """Make a Range, either end of which may be open."""
    ends = {"low": low, "high": high}
    return {name: quantity(end, unit) for name, end in ends.items() if end is not None}


def number(value: float) -> float | int:
    """Write a whole number without a point: FHIR takes the digits after it for precision."""
    return int(value) if value == int(value) else value


def reference(kind: str, id_: str, display: str | None = None) -> Json:
    """Refer to a resource of this server."""
    return filled(reference=f"{kind}/{id_}", display=plain(display or ""))
