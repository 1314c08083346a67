"""What holds for every domain that is read from infoboxes, whatever an editor writes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extract import chemistry, identifiers, names, references, regulatory, routes
from app.wikitext.parse import parse_document
from app.wikitext.plain import plain_text

_EXTRACTORS: dict[str, Callable[..., Any]] = {
    "names": names.extract,
    "identifiers": identifiers.extract,
    "chemistry": chemistry.extract,
    "routes": routes.extract,
    "regulatory": regulatory.extract,
    "references": references.extract,
}
_NAMES = (
    "CAS_number", "CAS_number2", "CAS_supplemental", "PubChem", "UNII", "ChEMBL", "ATC_prefix", "ATC_suffix",
    "ATC_supplemental", "StdInChI", "smiles", "tradename", "synonyms", "INN", "IUPAC_name", "C", "H", "N",
    "chemical_formula", "molecular_weight", "melting_point", "melting_high", "solubility", "routes_of_administration",
    "legal_US", "legal_US_comment", "legal_status", "pregnancy_AU", "pregnancy_category",
)  # fmt: skip
_VALUE = st.lists(
    st.sampled_from(
        ["50-78-2", "25", "Rx-only", "S4", "A (Au)", "none", "N/A", "Brandix", "others", "oral", "IV", "C9H8O4", "CCO",
         "1S/CH4/h1H4", "180.2 g/mol", "{{ATC|S01|AA19}}", "{{CAS|50-78-2}}", "<ref>PMID 12</ref>", "<!-- x -->", "<br>",
         ", ", "; ", " / ", " ", "(", ")", "[[a|b]]", "''x''", "é", "\n", "syn. ", "12", "n"]
    ),
    max_size=6,
).map("".join)  # fmt: skip


@pytest.mark.parametrize("domain", _EXTRACTORS)
@given(parameters=st.lists(st.tuples(st.sampled_from(_NAMES), _VALUE), max_size=8), lead=_VALUE)
@settings(max_examples=60, deadline=None)
def test_any_box_is_read_and_every_quote_is_its_place(
    domain: str, parameters: list[tuple[str, str]], lead: str
) -> None:
    body = "".join(f"\n| {name} = {value}" for name, value in parameters)
    source = f"{{{{Infobox drug{body}\n}}}}\n'''Foonib''' is approved in the US. {lead}"
    result = _EXTRACTORS[domain](parse_document("Foonib", source))
    for fact in result.facts:
        place = fact.evidence
        assert plain_text(source[place.start : place.end]) == place.quote
    for missing in result.missing:
        assert missing.what.startswith(f"{domain}.")


@pytest.mark.parametrize("domain", _EXTRACTORS)
@given(text=st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(domain: str, text: str) -> None:
    facts = _EXTRACTORS[domain](parse_document("Foonib", text)).facts
    assert all(fact.evidence.end <= len(text) for fact in facts)
