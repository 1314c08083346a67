from __future__ import annotations

import re

import pytest

from app.values.identifier import is_valid, parse_identifier
from app.vocabulary.identifier_schemes import IDENTIFIER_TEMPLATES, SCHEME, SCHEMES, Scheme
from app.vocabulary.infobox_parameters import KNOWN_PARAMETERS

# The prefixes that the service promises.
PROMISED = {
    "cas", "pubchem.compound", "pubchem.substance", "chemspider", "drugbank", "unii", "kegg", "chebi", "chembl",
    "iuphar.ligand", "atc", "atcvet", "medlineplus", "niaid.chemdb", "pdb.ligand", "dtxsid", "inchi", "inchikey",
    "smiles", "ec", "wikidata",
}  # fmt: skip


def test_the_schemes_are_those_promised() -> None:
    assert set(SCHEME) == PROMISED
    assert len(SCHEMES) == len(PROMISED)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_a_scheme_accepts_its_example_and_nothing_around_it(scheme: Scheme) -> None:
    assert is_valid(scheme.name, scheme.example)
    assert not is_valid(scheme.name, f" {scheme.example}")
    assert not is_valid(scheme.name, f"{scheme.example} x")
    assert not is_valid(scheme.name, "")


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_an_example_is_written_as_its_owner_writes_it(scheme: Scheme) -> None:
    assert parse_identifier(scheme.name, scheme.example).value == scheme.example
    assert parse_identifier(scheme.name, scheme.example.removeprefix(scheme.code_prefix)).value == scheme.example


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_a_uri_template_has_one_place_for_the_value(scheme: Scheme) -> None:
    if scheme.uri is None:
        assert scheme.name in {"inchi", "smiles", "ec"}
    else:
        assert scheme.uri.startswith("https://")
        assert scheme.uri.count("{value}") == 1
        assert re.findall(r"\{\w*\}", scheme.uri) == ["{value}"]


def test_no_parameter_belongs_to_two_schemes_and_all_are_known() -> None:
    names = [name for scheme in SCHEMES for name in scheme.parameters]
    assert len(names) == len(set(names))
    assert set(names) <= KNOWN_PARAMETERS


def test_written_prefixes_are_unambiguous() -> None:
    prefixes = [prefix for scheme in SCHEMES for prefix in scheme.written_prefixes]
    assert len(prefixes) == len(set(prefixes))
    assert all(prefix.isalpha() for prefix in prefixes)


def test_linking_templates_lead_to_schemes() -> None:
    assert set(IDENTIFIER_TEMPLATES.values()) <= set(SCHEME)
