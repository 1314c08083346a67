"""The drugs that a text may mean, and which of them it means."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from sqlmodel import Field

from app.facts.document import DrugLink
from app.facts.evidence import Closed


class MatchKind(StrEnum):
    """By what a drug was found, best first: all but the last two are the text itself, folded."""

    NAME = "name"
    SLUG = "slug"
    INN = "inn"
    BRAND = "brand"
    SYNONYM = "synonym"
    REDIRECT = "redirect"
    IDENTIFIER = "identifier"
    DRUG_STRING = "drug_string"
    SPELLING = "spelling"


class Candidate(Closed):
    """A drug that a text may mean."""

    drug: DrugLink
    match: MatchKind = Field(
        description="By what it was found. `name` is the article's title. `drug_string` is the name of a product with "
        "strength, form, salt or brand, or the names of several drugs: its parts are looked for. `spelling` is a name "
        "spelled almost alike, which may be another drug's: it is offered and never taken."
    )
    on: str = Field(description="The stored name or identifier that was matched, as written.")
    score: float = Field(
        ge=0,
        le=1,
        description="1 where what was asked is the stored text, upper and lower case and the like aside. For a "
        "`drug_string` the share of what it names (ingredients, brand, words not understood) that is this drug; where "
        "names have nothing between them, that counts as not understood. For `spelling` the share of letters that are "
        "right.",
    )


class Status(StrEnum):
    """What became of a text."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not_found"


class Resolution(Closed):
    """What a text means."""

    query: str = Field(description="What was asked.")
    status: Status = Field(
        description="`resolved`: one drug, which `{drug}` answers. `ambiguous`: several. `not_found`: none; candidates "
        "are offered, and may be other drugs."
    )
    drug: DrugLink | None = Field(description="The drug that is meant; null unless `resolved`.")
    candidates: list[Candidate] = Field(description="Every drug that may be meant, each once, best first.")


_RANK = {kind: rank for rank, kind in enumerate(MatchKind)}


def kind_rank(kind: MatchKind) -> int:
    """Tell how sure a way of being found is: the lower the surer."""
    return _RANK[kind]


def best_of_each(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Sort candidates, the best first, and keep of each drug its best."""
    first: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=lambda each: (-each.score, _RANK[each.match], each.drug.slug, each.on)):
        first.setdefault(candidate.drug.slug, candidate)
    return list(first.values())


def resolution(query: str, candidates: list[Candidate]) -> Resolution:
    """Decide what a text means: docs/decisions/0016 says by which rules."""
    certain = [each for each in candidates if each.match is not MatchKind.SPELLING]
    status, drug = _decided(certain)
    return Resolution(query=query, status=status, drug=drug, candidates=candidates)


def _decided(certain: Sequence[Candidate]) -> tuple[Status, DrugLink | None]:
    whole = [each for each in certain if each.score == 1]
    # An article's own title or slug goes before another's synonym.
    own = [each for each in whole if each.match in (MatchKind.SLUG, MatchKind.NAME)]
    match own or whole:
        case [candidate]:
            return Status.RESOLVED, candidate.drug
        case []:
            return (Status.AMBIGUOUS if len(certain) > 1 else Status.NOT_FOUND), None
        case _:
            return Status.AMBIGUOUS, None
