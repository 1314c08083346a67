"""Every check there is, in the order in which their findings are listed."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from app.extract.consistency.codes import check_characters, inchikey_patterns
from app.extract.consistency.counts import count_percent
from app.extract.consistency.doses import contraindicated_dose
from app.extract.consistency.examined import Examined
from app.extract.consistency.frequencies import frequency_percent
from app.extract.consistency.pharmacokinetics import infobox_pharmacokinetics
from app.extract.consistency.pregnancy import pregnancy_class
from app.extract.consistency.structures import inchi_formula
from app.extract.consistency.totals import sum_of_parts
from app.extract.consistency.weights import formula_weight, prose_weight
from app.extract.proof import Proof
from app.facts.consistency import ConsistencyFinding
from app.facts.evidence import Fact
from app.wikitext.document import Document

_ID_LENGTH = 16

CHECKS: tuple[Callable[[Examined], Iterable[ConsistencyFinding]], ...] = (
    formula_weight,
    prose_weight,
    inchi_formula,
    check_characters,
    inchikey_patterns,
    infobox_pharmacokinetics,
    count_percent,
    sum_of_parts,
    frequency_percent,
    contraindicated_dose,
    pregnancy_class,
)


def examine(
    document: Document, slug: str, facts: Mapping[str, Sequence[Fact]], proof: Proof
) -> list[ConsistencyFinding]:
    """Run every check over an article and its facts; findings get ids that the same passages give again."""
    examined = Examined(document, facts)
    return list(_identified(slug, proof, (finding for check in CHECKS for finding in check(examined))))


def _identified(slug: str, proof: Proof, findings: Iterable[ConsistencyFinding]) -> Iterator[ConsistencyFinding]:
    seen: Counter[str] = Counter()
    for finding in findings:
        finding.evidence = [proof.evidence(each) for each in finding.evidence]
        content = json.dumps([slug, "consistency", finding.check, *(each.quote for each in finding.evidence)])
        seen[content] += 1
        finding.id = hashlib.sha256(f"{content}{seen[content]}".encode()).hexdigest()[:_ID_LENGTH]
        yield finding
