from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.identifier import is_valid, parse_identifier
from app.vocabulary.identifier_schemes import SCHEMES


@pytest.mark.parametrize(
    ("scheme", "written", "value"),
    [
        ("chembl", "25", "CHEMBL25"),
        ("chembl", "CHEMBL25", "CHEMBL25"),
        ("chembl", "ChEMBL25", "CHEMBL25"),
        ("chebi", "15365", "CHEBI:15365"),
        ("chebi", "CHEBI:15365", "CHEBI:15365"),
        ("inchi", "1S/CH4/h1H4", "InChI=1S/CH4/h1H4"),
        ("inchi", "InChI=1S/CH4/\nh1H4", "InChI=1S/CH4/h1H4"),
        ("inchikey", "InChIKey=VNWKTOKETHGBQD-UHFFFAOYSA-N", "VNWKTOKETHGBQD-UHFFFAOYSA-N"),
        ("smiles", " C[C@@H](N)C(=O)[O-].[Na+] ", "C[C@@H](N)C(=O)[O-].[Na+]"),
        ("cas", "50–78–2", "50-78-2"),
        ("cas", "CAS 50-78-2", "50-78-2"),
        ("pubchem.compound", "CID: 2244", "2244"),
        ("unii", "r16co5y76e", "R16CO5Y76E"),
        ("dtxsid", "5020108", "DTXSID5020108"),
        ("atcvet", "J51CA01", "QJ51CA01"),
        ("ec", "EC 200-064-1", "200-064-1"),
        ("niaid.chemdb", "AIDS000001", "000001"),
    ],
)
def test_a_value_is_written_as_its_owner_writes_it(scheme: str, written: str, value: str) -> None:
    identifier = parse_identifier(scheme, written)
    assert identifier.value == value
    assert identifier.valid


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        ("cas", "50-78-3"),
        ("cas", "50-78-22"),
        ("ec", "200-064-2"),
        ("unii", "R16CO5Y76F"),
        ("unii", "R16CO5Y76"),
        ("drugbank", "APRD00264"),
        ("kegg", "X00109"),
        ("atc", "K01AA01"),
        ("atc", "A01AD5"),
        ("inchikey", "BSYNRYMUTXBXSQ"),
        ("medlineplus", "682878"),
        ("smiles", "unknown"),
        ("smiles", "CC(=O)O and more"),
        ("pubchem.compound", "0"),
    ],
)
def test_what_fails_the_check_is_kept_and_not_valid(scheme: str, value: str) -> None:
    identifier = parse_identifier(scheme, value)
    assert identifier.value
    assert not identifier.valid
    assert identifier.uri is None


@pytest.mark.parametrize("value", ["A", "A01", "A01A", "A01AD", "A01AD05"])
def test_groups_of_the_atc_are_codes_too(value: str) -> None:
    assert is_valid("atc", value) == (len(value) > 1)


@pytest.mark.parametrize(
    ("scheme", "value", "curie", "uri"),
    [
        ("chebi", "15365", "chebi:15365", "https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:15365"),
        ("chembl", "25", "chembl:CHEMBL25", "https://www.ebi.ac.uk/chembl/compound_report_card/CHEMBL25/"),
        ("unii", "R16CO5Y76E", "unii:R16CO5Y76E", "https://precision.fda.gov/uniisearch/srs/unii/R16CO5Y76E"),
        ("smiles", "C", None, None),
        ("ec", "200-064-1", "ec:200-064-1", None),
    ],
)
def test_curie_and_uri(scheme: str, value: str, curie: str | None, uri: str | None) -> None:
    identifier = parse_identifier(scheme, value)
    assert (identifier.curie, identifier.uri) == (curie, uri)


@given(st.text("0123456789", min_size=4, max_size=9))
def test_exactly_one_last_digit_makes_a_cas_number(digits: str) -> None:
    stem = f"{digits[:-2]}-{digits[-2:]}"
    assert sum(is_valid("cas", f"{stem}-{last}") for last in range(10)) == 1


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=9, max_size=9))
def test_exactly_one_last_character_makes_a_unii(stem: str) -> None:
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    assert sum(is_valid("unii", stem + last) for last in alphabet) == 1


@given(st.sampled_from([scheme.name for scheme in SCHEMES]), st.text(max_size=40))
def test_reading_again_what_was_read_changes_nothing(scheme: str, text: str) -> None:
    once = parse_identifier(scheme, text)
    if once.valid:
        assert parse_identifier(scheme, once.value) == once
