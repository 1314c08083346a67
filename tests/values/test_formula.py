from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values.formula import formula_of, parse_count, parse_formula
from app.vocabulary.atomic_weights import ATOMIC_WEIGHTS


@pytest.mark.parametrize(
    ("text", "shown", "weight"),
    [
        ("C9H8O4", "C9H8O4", 180.159),
        ("C₉H₈O₄", "C9H8O4", 180.159),
        ("C 9 H 8 O 4", "C9H8O4", 180.159),
        ("NaCl", "ClNa", 58.44),
        ("CH3COOH", "C2H4O2", 60.052),
        ("Li2CO3", "CLi2O3", 73.888),
        ("H2SO4", "H2O4S", 98.072),
        ("Uuo", "Og", 294.0),
    ],
)
def test_a_formula_is_read_and_put_in_hill_order(text: str, shown: str, weight: float) -> None:
    formula = parse_formula(text)
    assert formula is not None
    assert str(formula) == shown
    assert formula.weight == pytest.approx(weight, abs=0.001)


@pytest.mark.parametrize("text", ["", "x", "Xy2", "C9H8O4·HCl", "(C2H4O)n", "C0", "variable", "C9H8O4+", "CHxO", "Cat"])
def test_anything_else_is_no_formula(text: str) -> None:
    assert parse_formula(text) is None


def test_counts_make_a_formula() -> None:
    formula = formula_of([("S", 10), ("H", 1186), ("C", 759), ("O", 232), ("N", 208)])
    assert str(formula) == "C759H1186N208O232S10"
    assert formula_of([]) is None
    assert formula_of([("C", 0)]) is None
    assert formula_of([("Xx", 1)]) is None


@pytest.mark.parametrize(("text", "count"), [(" 16 ", 16), ("", None), ("n", None), ("1.5", None), ("0", None)])
def test_a_count_is_a_whole_number(text: str, count: int | None) -> None:
    assert parse_count(text) == count


@given(st.dictionaries(st.sampled_from(sorted(ATOMIC_WEIGHTS)), st.integers(1, 999), min_size=1, max_size=8))
def test_what_is_written_reads_back_the_same(counts: dict[str, int]) -> None:
    formula = formula_of(counts.items())
    assert formula is not None
    assert parse_formula(str(formula)) == formula
    assert dict(formula.counts) == counts


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    formula = parse_formula(text)
    assert formula is None or formula.weight > 0
