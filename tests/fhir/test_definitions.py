"""Our own codes, extensions and ids: complete, and the same everywhere."""

from __future__ import annotations

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.facts.adverse_reactions import FrequencyBand
from app.facts.contraindications import Strength
from app.facts.indications import IndicationStatus
from app.facts.interactions import InteractantKind, Recommendation
from app.facts.pharmacokinetics import PharmacokineticParameter
from app.facts.regulatory import RegulatoryKind
from app.fhir.codes import CODES, Theme
from app.fhir.definitions import structure_definitions
from app.fhir.elements import markdown, plain
from app.fhir.identity import drug_id, drug_of, fact_id, slug_start
from app.fhir.tokens import read_token
from app.fhir.versions import Version
from app.vocabulary.fhir_systems import REGIONS, SYSTEM_OF_SCHEME
from app.vocabulary.identifier_schemes import SCHEME, SCHEMES
from app.vocabulary.legal_status import JURISDICTIONS


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("contraindication-strength", Strength),
        ("frequency-band", FrequencyBand),
        ("interaction-recommendation", Recommendation),
        ("interactant-kind", InteractantKind),
        ("indication-status", IndicationStatus),
        ("regulatory-kind", RegulatoryKind),
        ("warning-category", Theme),
        ("pharmacokinetic-parameter", PharmacokineticParameter),
    ],
)
def test_every_word_has_a_meaning(system: str, words: type[StrEnum]) -> None:
    assert list(CODES[system].concepts) == list(words)


@pytest.mark.parametrize("scheme", SYSTEM_OF_SCHEME)
def test_the_system_of_a_scheme_is_read_back(scheme: str) -> None:
    example = SCHEME[scheme].example
    token = read_token(f"{SYSTEM_OF_SCHEME[scheme]}|{example}")
    assert (token.scheme, token.system, token.code) == (scheme, SYSTEM_OF_SCHEME[scheme], example)


def test_every_scheme_has_a_system_but_structures() -> None:
    assert {each.name for each in SCHEMES if not each.structure} == set(SYSTEM_OF_SCHEME)


def test_every_territory_has_a_code() -> None:
    assert set(JURISDICTIONS) - set(REGIONS) == {"UN"}


def test_what_an_extension_holds_is_what_its_definition_says() -> None:
    definitions = {each["id"]: each for each in structure_definitions(Version.R5)}
    slices = [each["sliceName"] for each in definitions["article"]["differential"]["element"] if "sliceName" in each]
    assert slices == ["wiki", "title", "url", "revision", "revised", "retrieved", "license", "attribution"]


@given(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True), st.from_regex("[0-9a-f]{16}", fullmatch=True))
def test_an_id_says_of_which_drug_it_is(slug: str, fact: str) -> None:
    id_ = fact_id(drug_id(slug), fact)
    assert len(id_) <= 64
    assert drug_of(id_) == drug_of(drug_id(slug)) == drug_id(slug)
    assert slug.startswith(slug_start(drug_id(slug)))


@given(st.text())
def test_what_is_plain_has_no_blanks_but_one_between_words(text: str) -> None:
    assert plain(text) == " ".join(plain(text).split(" ")).strip()
    assert not any(character < " " for character in plain(text))


def test_markdown_shows_what_was_written() -> None:
    assert markdown("<b> *x* [a](b) & #1 _y_") == r"\<b\> \*x\* \[a\](b) \& \#1 \_y\_"
