from __future__ import annotations

from collections.abc import Sequence

from app.facts.identifiers import IdentifierCheck, IdentifierFact
from app.facts.names import NameFact, NameKind
from app.store.lookups import lookups
from app.store.rendering import monograph_document
from tests.store.drugs import article, extracted, fact, name


def identifier(scheme: str, value: str, curie: str | None = None) -> IdentifierFact:
    return fact(IdentifierFact, scheme=scheme, value=value, curie=curie, valid=True, check=IdentifierCheck.PATTERN)


def keys(names: Sequence[NameFact] = (), identifiers: Sequence[IdentifierFact] = ()) -> set[tuple[str, str, str]]:
    read = extracted("Foo/bar", names=names, identifiers=identifiers)
    monograph = monograph_document("foo-bar", article("Foo/bar"), read)
    rows = lookups(monograph)
    return {(row.key, row.match, row.on) for row in rows}


def test_slug_title_and_names_lead_to_a_drug() -> None:
    assert keys(names=[name("Foo/bar", NameKind.TITLE), name("FOO  Bar®"), name("foo", NameKind.SYNONYM)]) == {
        ("foo-bar", "foo-bar", "slug"),
        ("foo/bar", "Foo/bar", "title"),
        ("foo bar®", "FOO  Bar®", "brand"),
        ("foo", "foo", "synonym"),
    }


def test_a_title_that_tells_the_drug_from_other_things_leads_there_without() -> None:
    title = "Foo (medication)"
    found = lookups(monograph_document("foo-medication", article(title), extracted(title)))
    assert {(row.key, row.match, row.on) for row in found} == {
        ("foo-medication", "foo-medication", "slug"),
        ("foo (medication)", "Foo (medication)", "title"),
        ("foo", "Foo", "synonym"),
    }
    assert not any(row.key == "foo" for row in lookups(monograph_document("foo-x", article("Foo (x)"), extracted())))


def test_an_identifier_leads_there_bare_with_its_scheme_and_as_a_curie() -> None:
    found = keys(identifiers=[identifier("chebi", "CHEBI:2676", "chebi:2676"), identifier("unii", "9013DUQ28K")])
    assert found >= {
        ("chebi:2676", "CHEBI:2676", "chebi"),
        ("chebi:2676", "chebi:2676", "chebi"),
        ("chebi:chebi:2676", "chebi:CHEBI:2676", "chebi"),
        ("9013duq28k", "9013DUQ28K", "unii"),
        ("unii:9013duq28k", "unii:9013DUQ28K", "unii"),
    }


def test_what_is_too_long_to_be_asked_for_leads_nowhere() -> None:
    short, long = "InChI=1S/" + "C" * 900, "InChI=1S/" + "C" * 1000
    found = keys(identifiers=[identifier("inchi", short), identifier("inchi", long)])
    assert {match for _, match, on in found if on == "inchi"} == {short, f"inchi:{short}"}


def test_structures_whose_case_matters_lead_nowhere() -> None:
    assert not any(on == "smiles" for _, _, on in keys(identifiers=[identifier("smiles", "c1ccccc1")]))
