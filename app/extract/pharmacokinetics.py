"""What the body does to the drug, as the infobox and the prose state it."""

from __future__ import annotations

from app.extract.extraction import Extraction
from app.extract.pharmacokinetics_infobox import extract_infobox
from app.extract.pharmacokinetics_prose import extract_prose
from app.facts.pharmacokinetics import PharmacokineticFact
from app.wikitext.document import Document


def extract(document: Document) -> Extraction[PharmacokineticFact]:
    """Read every pharmacokinetic value; what the infobox leaves open but the prose states is not missing."""
    extraction = extract_infobox(document)
    extraction.facts += extract_prose(document)
    stated = {f"pharmacokinetics.{fact.parameter.value}" for fact in extraction.facts if fact.quantity}
    extraction.missing = [missing for missing in extraction.missing if missing.what not in stated]
    return extraction
