"""Under which conditions a pharmacokinetic value was found, and which quantities can be a value of a parameter."""

from __future__ import annotations

import re

from app.cue import Cue
from app.facts.pharmacokinetics import PharmacokineticContext
from app.facts.quantity import Quantity
from app.values.count import find_counts, find_people
from app.values.dimension import dimension
from app.values.dose import find_doses
from app.values.quantity import FoundQuantity
from app.vocabulary.patients import ANYBODY, GROUPS
from app.vocabulary.pharmacokinetics import DIMENSIONS, DOSE_WORDS, POPULATIONS, RENAL_FUNCTION
from app.vocabulary.routes import OF_THE_BODY, ROUTES

_LONGEST_SHORT_FORM = 2
_BY_WAY = re.compile(r"\b(?:by|after|via|following|through|from|of) $", re.IGNORECASE)
_NO_ROUTES = frozenset({"implant", "dental", "infiltration"})


def _any_of(phrases: tuple[str, ...]) -> str:
    return "|".join(sorted(phrases, key=len, reverse=True))


# "IM" and "PR" are routes, "im" and "pr" are not.
_LONG_ROUTES = tuple(re.escape(route) for route in ROUTES if len(route) > _LONGEST_SHORT_FORM)
_SHORT_ROUTES = tuple(route.upper() for route in ROUTES if len(route) <= _LONGEST_SHORT_FORM)
_NOT_A_ROUTE = r"(?<![\w–-])(?<![Cc]lass )(?<![Pp]hase )(?<![Ff]actor )(?<![Tt]ype )"
_ROUTE = Cue(rf"{_NOT_A_ROUTE}(?:(?i:{_any_of(_LONG_ROUTES)})|{_any_of(_SHORT_ROUTES)})(?!\w)(?! (?i:{OF_THE_BODY})\b)")
_PERSONS = _any_of(tuple(re.escape(word) for word in (*ANYBODY, *GROUPS)))
_QUALITY = (
    r"(?:(?:healthy|normal|young|elderly|older|adult|male|female|critically|ill|obese|premature|pregnant"
    r"|non-pregnant) ){0,3}"
)
_OF_PERSONS = rf"{_QUALITY}(?:{_PERSONS})(?: (?:with|on) (?:{RENAL_FUNCTION}|[\w'-]+(?: [\w'-]+){{0,3}}))?"
_POPULATION = Cue(rf"(?<![\w-])(?:{_OF_PERSONS}|{_any_of(POPULATIONS)})(?![\w-])", re.IGNORECASE)
# "Patients with a creatinine clearance below 30 mL/min": without its figure the group would be everybody.
_FIGURE = re.compile(RENAL_FUNCTION, re.IGNORECASE)
_DOSE_WORDS = Cue(rf"(?<![\w-])(?:{_any_of(DOSE_WORDS)})(?![\w-])", re.IGNORECASE)
# For whom the value does not hold: "5 hours; longer in the elderly".
_ELSEWISE = re.compile(
    r"[;,(]\s?(?:but |and )?(?:(?:it|this) )?(?:(?:may|can) be |is |are |was )?"
    r"(?:(?:\w+ly|somewhat|much|even|a little|a bit) )?"
    r"(?:longer|shorter|prolonged|extended|increased|decreased|reduced|higher|lower|greater|less|more)\b[^\d;]*$",
    re.IGNORECASE,
)
# What follows from the value, and for whom: "90 % is bound, so that the free share rises in kidney failure".
_CONSEQUENCE = re.compile(
    r"[;,] (?:and |but )?(?:so(?: that)?|thus|hence|therefore|which|whereas|while)\b[^\d;]*$", re.IGNORECASE
)
_TRAILING = re.compile(
    r"\s(?:an?|this|its|mean|median|average|and|or|is|are|was|were|after|who|whose|than|less|more|below|above|under|of|in|the|it|to|for|at"
    r"|absorption|bioavailability|half-li(?:fe|ves))\b.*$",
    re.IGNORECASE,
)

_ALTERNATIVES = re.compile(r"(?:(?:,| or| and|, or|, and) [\d.]+)+ ?[^\W\d]+(?:/[^\W\d]+)*")
# "Children up to ten years of age" are not all children.
_AGE = re.compile(
    r" (?:(?:aged|of|from|between) )*(?:(?:up to|under|over|above|below|older than|younger than|at least) )?"
    r"(?:the age of )?\w+(?:(?: to | and |[\u2013-])\w+)? (?:years?|months?|weeks?|days?)(?: of age| old)\b"
    r"| (?:aged|(?:under|over|above|below) the age of|older than|younger than)"
    r" (?:(?:up to|under|over|above|below) )?\d+(?:(?: to |[\u2013-])\d+)?(?: (?:years|months|weeks)\b)?",
    re.IGNORECASE,
)


def context_of(text: str, but: Quantity | None = None) -> PharmacokineticContext:
    """Read dose, route, population and sample size from the words around a value; `but` is the value itself."""
    text = _CONSEQUENCE.sub("", _ELSEWISE.sub("", text))
    counts = find_counts(text) or find_people(text)
    return PharmacokineticContext(
        dose=_dose(text, but), route=_route(text), population=_population(text), n=counts[0].count if counts else None
    )


def has_dimension(quantity: Quantity, parameter: str) -> bool:
    """Tell whether a quantity can be a value of a parameter, by its unit."""
    return dimension(quantity.unit) == DIMENSIONS.get(parameter)


def _dose(text: str, but: Quantity | None) -> str | None:
    for found in find_doses(text):
        volume = dimension(found.quantity.unit) == "volume"
        if found.quantity != but and not volume:
            return _with_unit(text, found)
    words = _DOSE_WORDS.search(text)
    return words.group() if words else None


def _with_unit(text: str, found: FoundQuantity) -> str:
    """Give an amount as written, and where it shares its unit with the next, "5 or 10 mg", both."""
    shared = _ALTERNATIVES.match(text, found.end) if text[found.end - 1].isdigit() else None
    return text[found.start : shared.end() if shared else found.end].strip()


def _route(text: str) -> str | None:
    named = [match for match in _ROUTE.finditer(text) if not _is_habit(text, match)]
    routes = [ROUTES[match.group().lower()] for match in named]
    precise = [route for route in routes if route not in ("injection", *_NO_ROUTES)]
    return next(iter([*precise, *routes]), None)


def _is_habit(text: str, route: re.Match[str]) -> bool:
    """Tell "smoking shortens the half-life" from "after smoking"."""
    return route.group().lower() == "smoking" and not _BY_WAY.search(text, 0, route.start())


def _population(text: str) -> str | None:
    for match in _POPULATION.finditer(text):
        words = match.group() if _FIGURE.search(match.group()) else _TRAILING.sub("", match.group())
        age = _AGE.match(text, match.end()) if words == match.group() else None
        if age or words.lower() not in ANYBODY:
            return words + (age.group() if age else "")
    return None
