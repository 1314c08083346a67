from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from app.store.slugs import new_slug, slugify
from tests.store.drugs import article, extracted, store


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Abacavir/lamivudine", "abacavir-lamivudine"),
        ("Ascorbic acid (molecular aspects)", "ascorbic-acid-molecular-aspects"),
        ("Crème Brûlée", "creme-brulee"),
        ("  5-HT  ", "5-ht"),
        ("Хлор", ""),
    ],
)
def test_a_title_becomes_lower_case_ascii_words(title: str, slug: str) -> None:
    assert slugify(title) == slug


@given(st.text())
def test_a_slug_is_fit_for_an_address_and_its_own_slug(title: str) -> None:
    slug = slugify(title)
    assert all(c in "abcdefghijklmnopqrstuvwxyz0123456789-" for c in slug)
    assert slugify(slug) == slug


def test_another_title_of_the_same_slug_gets_a_suffix_that_stays(session: Session) -> None:
    assert store(session, article("Foo bar"), extracted("Foo bar")).slug == "foo-bar"
    second = store(session, article("Foo-bar"), extracted("Foo-bar")).slug
    assert second.startswith("foo-bar-")
    assert store(session, article("Foo-bar", "More words."), extracted("Foo-bar")).slug == second
    assert store(session, article("Foo bar", "More words."), extracted("Foo bar")).slug == "foo-bar"
    assert new_slug(session, "mdwiki.org", "Foo bar") not in {"foo-bar", second}


def test_a_title_without_ascii_letters_has_a_slug_too(session: Session) -> None:
    assert new_slug(session, "en.wikipedia.org", "Хлор").startswith("drug-")
