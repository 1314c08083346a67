from __future__ import annotations

import re

import pytest

from app.vocabulary.approval_words import APPROVED, NOT_A_DECISION
from app.vocabulary.citation_templates import IDENTIFIER_TEMPLATES
from app.vocabulary.name_cues import BRAND_CUES, NO_NAMES, SYNONYM_CUES, SYNONYM_REMARKS


@pytest.mark.parametrize("pattern", [*BRAND_CUES, *SYNONYM_CUES, *APPROVED, *NOT_A_DECISION])
def test_a_cue_is_a_pattern_without_groups_that_matches_something(pattern: str) -> None:
    compiled = re.compile(pattern)
    assert compiled.groups == 0
    assert not compiled.fullmatch("")


def test_words_that_are_no_names_are_lower_case() -> None:
    assert all(word == word.casefold() for word in NO_NAMES)
    assert len(set(SYNONYM_REMARKS)) == len(SYNONYM_REMARKS)


def test_citation_templates_give_one_of_three_identifiers() -> None:
    assert set(IDENTIFIER_TEMPLATES.values()) == {"pmid", "doi", "pmc"}
