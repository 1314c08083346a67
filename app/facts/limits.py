"""What limits a statement to part of the use of a drug: "the tablets must not be used in children" forbids no syrup."""

from pydantic import Field

MOST_OF_LIMIT = 200
# A fact that a limit may narrow has this field, and its table a column of that name.
LIMITED_TO = Field(
    default=None,
    min_length=1,
    max_length=MOST_OF_LIMIT,
    description="The only use, form, dose, route or group that the article says it of, in its words; null where it "
    "says it without such a limit.",
)


def with_limit(name: str, limited_to: str | None) -> str:
    """Say what a fact is about so that it is not taken for more than the article says."""
    return f"{name} (only {limited_to})" if limited_to else name
