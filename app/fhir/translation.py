"""From a code of a drug to its codes in other schemes: what one article gives for the same form of a drug."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from app.queries.codes import DrugCode, codes_of, drugs_with_code
from app.vocabulary.fhir_systems import CLASSIFICATIONS, SYSTEM_OF_SCHEME


@dataclass(frozen=True, slots=True)
class Translation:
    """A code for the same; `equivalent` where both are codes of this one substance, and each the only one."""

    system: str
    code: str
    display: str
    equivalent: bool


def translations(session: Session, scheme: str, value: str, wanted: str | None) -> list[Translation]:
    """Find the codes that the drugs of a code have, in one scheme or in all others: two queries."""
    sources = drugs_with_code(session, scheme, value)
    codes = codes_of(session, {each.drug for each in sources}) if sources else []
    forms = {(each.drug, each.label) for each in sources}
    of_forms = [each for each in codes if (each.drug, each.label) in forms and each.scheme in SYSTEM_OF_SCHEME]
    targets = [each for each in of_forms if each.scheme == wanted or (wanted is None and each.scheme != scheme)]
    return [
        Translation(SYSTEM_OF_SCHEME[each.scheme], each.value, each.display, _equivalent(scheme, each, forms, of_forms))
        for each in targets
    ]


def _equivalent(scheme: str, target: DrugCode, forms: set[tuple[int, str | None]], codes: Sequence[DrugCode]) -> bool:
    """Tell whether two codes mean the same: both tell one substance from others, and the article gives one of each."""
    counts = Counter(each.scheme for each in codes)
    telling = not {scheme, target.scheme} & CLASSIFICATIONS
    return telling and len(forms) == 1 and counts[scheme] == 1 and counts[target.scheme] == 1
