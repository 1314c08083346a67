from __future__ import annotations

from app.vocabulary.routes import PROSE_ROUTES, ROUTES


def test_phrases_are_lower_case_and_lead_to_a_term() -> None:
    assert all(phrase == phrase.casefold() and term for phrase, term in ROUTES.items())


def test_every_phrase_of_the_prose_is_a_route() -> None:
    assert set(ROUTES) >= PROSE_ROUTES


def test_an_adjective_alone_is_no_phrase_of_the_prose() -> None:
    assert not {"oral", "rectal", "injection", "infusion", "patch"} & PROSE_ROUTES
