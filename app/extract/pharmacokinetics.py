"""What the body does to the drug, as the infobox and the prose state it.

The way of a value, module by module (`pharmacokinetics_*`): the box's parameters are read by `infobox`, their values
parted by `pieces`; in prose `cues` finds what names a parameter, `binding` which value belongs to it, `subject` whose
value it is (`relatives` what an article calls a metabolite, component or salt of the drug, `owner` whether the value is
one's, `strangers` whether it is another drug's or an animal's), `clauses` what is said of it alone and `context` under
which conditions it was found, and `prose` puts the fact together; `tables` reads tables.
The words are in vocabulary/pharmacokinetics.py and relatives.py, numbers and units in app/values.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.extract.extraction import Extraction
from app.extract.pharmacokinetics_infobox import extract_infobox
from app.extract.pharmacokinetics_prose import extract_prose
from app.extract.pharmacokinetics_relatives import kin_of
from app.extract.pharmacokinetics_tables import extract_tables
from app.facts.document import MissingState
from app.facts.pharmacokinetics import PharmacokineticContext, PharmacokineticFact, PharmacokineticParameter
from app.wikitext.document import Document

_PLAIN = PharmacokineticContext()
# That it is "low", or that all are "inactive", is no value in place of the one that the box has and nobody could read.
_OPEN_IN_WORDS = frozenset({PharmacokineticParameter.BIOAVAILABILITY, PharmacokineticParameter.METABOLITES})


def extract(document: Document) -> Extraction[PharmacokineticFact]:
    """Read every pharmacokinetic value; what the prose states is neither absent nor unparsed.

    A parameter that is empty in the infobox is blank, whatever the prose has: it tells what the editors left.
    A table that repeats, with no condition, a value of the prose adds nothing.
    """
    extraction = extract_infobox(document)
    prose = extract_prose(document)
    values = [(fact.parameter, fact.quantity) for fact in prose]
    tables = extract_tables(document, kin_of(document))
    prose += [fact for fact in tables if fact.context != _PLAIN or (fact.parameter, fact.quantity) not in values]
    typed = [fact for fact in extraction.facts if fact.quantity]
    extraction.facts += prose
    told = [fact for fact in prose if fact.quantity or fact.parameter not in _OPEN_IN_WORDS]
    stated, spoken_of = _names((*typed, *told)), _names(extraction.facts)
    elsewhere = {MissingState.ABSENT: spoken_of, MissingState.BLANK: frozenset[str]()}
    extraction.missing = [each for each in extraction.missing if each.what not in elsewhere.get(each.state, stated)]
    return extraction


def _names(facts: Iterable[PharmacokineticFact]) -> frozenset[str]:
    return frozenset({f"pharmacokinetics.{fact.parameter.value}" for fact in facts})
