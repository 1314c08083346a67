from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.identifier_reference import looks_like_identifier, plain_code, read_reference
from app.vocabulary.identifier_addresses import ADDRESSES, OMITTED, PREFIXES, SYSTEMS
from app.vocabulary.identifier_schemes import SCHEME, SCHEMES


def read(text: str) -> str | None:
    """Give the scheme and value that a text says; "" where it says a scheme and no value of it."""
    reference = read_reference(text)
    if reference is None:
        return None
    identifier = reference.identifier
    return f"{identifier.scheme.name} {identifier.value}" if identifier else ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("DB:DB00026", "drugbank DB00026"),
        ("db:00026", "drugbank DB00026"),
        ("DrugBank: db00026", "drugbank DB00026"),
        ("CHEBI:CHEBI:2676", "chebi CHEBI:2676"),
        ("chebi:2676", "chebi CHEBI:2676"),
        ("chembl:1201570", "chembl CHEMBL1201570"),
        ("ChEMBL.Compound:CHEMBL1201570", "chembl CHEMBL1201570"),
        ("pubchem:2244", "pubchem.compound 2244"),
        ("cid:2244", "pubchem.compound 2244"),
        ("CID 2244", "pubchem.compound 2244"),
        ("CAS#50-78-2", "cas 50-78-2"),
        ("UNII:9013duq28k", "unii 9013DUQ28K"),
        ("wikidata:18216", "wikidata Q18216"),
        ("InChI=1S/CH4/h1H4", "inchi InChI=1S/CH4/h1H4"),
        ("https://identifiers.org/drugbank:DB00026", "drugbank DB00026"),
        ("http://www.identifiers.org/drugbank/DB00026/", "drugbank DB00026"),
        ("identifiers.org/CHEBI:2676", "chebi CHEBI:2676"),
        ("https://identifiers.org/chebi/CHEBI:2676", "chebi CHEBI:2676"),
        ("https://bioregistry.io/unii:9013DUQ28K", "unii 9013DUQ28K"),
        ("HTTPS://GO.DrugBank.com/drugs/DB00026", "drugbank DB00026"),
        ("www.drugbank.ca/drugs/DB00026/", "drugbank DB00026"),
        ("https://pubchem.ncbi.nlm.nih.gov/compound/2244#section=Names", "pubchem.compound 2244"),
        ("https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI%3A2676", "chebi CHEBI:2676"),
        ("http://purl.obolibrary.org/obo/CHEBI_2676", "chebi CHEBI:2676"),
        ("https://www.whocc.no/atc_ddd_index/?code=L04AC03&showdescription=yes", "atc L04AC03"),
        ("http://fdasis.nlm.nih.gov|9013DUQ28K", "unii 9013DUQ28K"),
        ("https://fdasis.nlm.nih.gov/|9013DUQ28K", "unii 9013DUQ28K"),
        ("urn:oid:2.16.840.1.113883.6.61|50-78-2", "cas 50-78-2"),
        ("http://www.whocc.no/atc|L04AC03", "atc L04AC03"),
        ("https://identifiers.org/drugbank|DB00026", "drugbank DB00026"),
        ("https://www.ebi.ac.uk/chembl/|CHEMBL25", "chembl CHEMBL25"),
    ],
)
def test_an_identifier_that_says_its_scheme(text: str, said: str) -> None:
    assert read(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "unii:9013DUQ28L",
        "CAS 50-78-3",
        "drugbank:aspirin",
        "http://fdasis.nlm.nih.gov|9013DUQ28L",
        "http://www.nlm.nih.gov/research/umls/rxnorm|1191",
        "http://www.whocc.no/atc|",
        "https://identifiers.org/nothing:1",
        "https://identifiers.org/",
        "https://example.org/drugs/DB00026",
        "https://go.drugbank.com/drugs/aspirin",
        "https://",
    ],
)
def test_what_says_a_scheme_and_no_identifier_of_it(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize("text", ["", "anakinra", "DB00026", "50-78-2", "vitamin: c", "CID number", "a|b", "|DB00026"])
def test_what_says_no_scheme(text: str) -> None:
    assert read(text) is None


def test_a_code_without_its_system() -> None:
    assert plain_code(" |9013DUQ28K") == "9013DUQ28K"
    assert plain_code("9013DUQ28K") == "9013DUQ28K"


@pytest.mark.parametrize(
    "text", ["DB00026", "db99999", "9013DUQ28L", "143090-92-1", "a602001", "chembl25", "L04AC03", "2244"]
)
def test_what_is_written_as_identifiers_are(text: str) -> None:
    assert looks_like_identifier(text)


@pytest.mark.parametrize("text", ["", "anakinra", "interleukin-1", "vitamin b12", "AMG-531"])
def test_what_may_be_a_name(text: str) -> None:
    assert not looks_like_identifier(text)


@pytest.mark.parametrize("scheme", [scheme for scheme in SCHEMES if scheme.uri], ids=lambda scheme: scheme.name)
def test_every_uri_is_read_back(scheme: object) -> None:
    assert isinstance(scheme, type(SCHEMES[0]))
    assert read(str(scheme.uri).format(value=scheme.example)) == f"{scheme.name} {scheme.example}"
    assert read(f"{scheme.name.upper()}:{scheme.example}") == f"{scheme.name} {scheme.example}"


def test_the_tables_name_schemes() -> None:
    assert {*PREFIXES.values(), *OMITTED, *(name for name, _ in ADDRESSES), *SYSTEMS.values()} <= SCHEME.keys()
    assert all(key == key.lower() for key in [*PREFIXES, *SYSTEMS])
    assert all(address.count("{value}") == 1 for _, address in ADDRESSES)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read(text)
    looks_like_identifier(text)


@pytest.mark.parametrize(
    "junk", ["a." * 1000, "a" * 2000, "a:" * 1000, "http://" + "a/" * 1000, "a-." * 700 + "|", "1/" * 1000]
)
def test_junk_is_read_fast(junk: str) -> None:
    begun = time.process_time()
    read(junk)
    looks_like_identifier(junk)
    assert time.process_time() - begun < 0.1
