"""Names of several drugs with nothing but blanks between them, such as `warfarin aspirin`: each is offered."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlmodel import Session

from app.queries.candidates import Candidate
from app.queries.clinical_drugs import clinical_drugs
from app.queries.known_names import NAME_KINDS, known_by_key
from app.values.clinical_drug import ClinicalDrug, IngredientName

# Of longer texts nobody would say that they are names and nothing else.
_MOST_WORDS = 6


def names_in_a_row(session: Session, key: str) -> list[Candidate]:
    """Offer the drugs of a folded text all of which is known names, and of their combination: three queries at most.

    Nothing says that they are meant together, so it counts as a word that was not understood: none is ever taken.
    """
    words = key.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return []
    # Every stretch of the words that is a name of a drug.
    stored = known_by_key(session, _stretches(words))
    known = {name for name, drugs in stored.items() if any(each.on in NAME_KINDS for each in drugs)}
    names = _parted(words, known)
    ingredients = tuple((IngredientName(name),) for name in names)
    return clinical_drugs(session, [ClinicalDrug(ingredients, brand="", leftover=True)])[0] if names else []


def _stretches(words: list[str]) -> Iterator[str]:
    count = len(words)
    yield from (" ".join(words[start:end]) for start in range(count) for end in range(start + 1, count + 1))


def _parted(words: list[str], known: Collection[str]) -> list[str]:
    """Part words into the fewest known names; nothing where some word is in none."""
    best: list[list[str] | None] = [[]]  # for so many of the first words
    for end in range(1, len(words) + 1):
        ways = [
            [*before, name]
            for start, before in enumerate(best)
            if before is not None and (name := " ".join(words[start:end])) in known
        ]
        best.append(min(ways, key=len, default=None))
    return best[-1] or []
