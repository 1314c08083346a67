from __future__ import annotations

import re

import pytest

from app.values.date import find_dates
from app.vocabulary.absent_values import ASSERTED_NONE
from app.vocabulary.jurisdictions import ELSEWHERE, JURISDICTION_NAMES
from app.vocabulary.legal_status import JURISDICTIONS, LEGAL_CLASSES, SAME_CLASS
from app.vocabulary.pregnancy import PREGNANCY_CATEGORIES, PREGNANCY_CLASSES, RETIRED


def test_every_jurisdiction_has_legal_classes_that_mean_something() -> None:
    assert tuple(LEGAL_CLASSES) == JURISDICTIONS
    assert all(meaning for classes in LEGAL_CLASSES.values() for meaning in classes.values())


def test_other_spellings_lead_to_a_class() -> None:
    known = {name for classes in LEGAL_CLASSES.values() for name in classes}
    assert set(SAME_CLASS.values()) <= known
    assert all(spelling == spelling.casefold() for spelling in SAME_CLASS)


def test_pregnancy_categories() -> None:
    assert set(PREGNANCY_CATEGORIES) == {"AU", "US"}
    assert {name for classes in PREGNANCY_CATEGORIES.values() for name in classes} == set(PREGNANCY_CLASSES)
    assert {code: [found.iso for found in find_dates(date)] for code, date in RETIRED.items()} == {"US": ["2015-06-30"]}


@pytest.mark.parametrize("code", sorted(JURISDICTION_NAMES))
def test_names_of_jurisdictions_are_patterns_of_one_jurisdiction(code: str) -> None:
    assert code in JURISDICTIONS
    others = [name for other, names in JURISDICTION_NAMES.items() if other != code for name in names]
    assert all(re.compile(name) for name in JURISDICTION_NAMES[code])
    assert not set(JURISDICTION_NAMES[code]) & {*others, *ELSEWHERE}


def test_words_for_none_are_compared_without_case() -> None:
    assert all(word == word.casefold() for word in ASSERTED_NONE)
