"""A measured value with its unit: the shape that every domain shares."""

from enum import StrEnum

from sqlmodel import Field

from app.facts.evidence import Closed


class Comparator(StrEnum):
    """What a bound says where it is not exact."""

    APPROXIMATELY = "approximately"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    GREATER_THAN = "greater_than"
    AT_LEAST = "at_least"


class Quantity(Closed):
    """A number or range in a UCUM unit. A single value has `low` equal to `high`; "up to 90 %" has no `low`."""

    low: float | None = Field(default=None, description="Lower bound, or null where open.")
    high: float | None = Field(default=None, description="Upper bound, or null where open.")
    unit: str = Field(description="UCUM unit, such as `h`, `%`, `mg/kg`.")
    comparator: Comparator | None = Field(
        default=None, description="What the article puts before the number; null where it is exact."
    )


class PercentRange(Closed):
    """A share in percent. A single value has `low` equal to `high`."""

    low: float | None = Field(default=None, ge=0, le=100)
    high: float | None = Field(default=None, ge=0, le=100)
