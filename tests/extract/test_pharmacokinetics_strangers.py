"""Values of analogues, of other drugs and of animals are not the drug's; those of its metabolites are said to be."""

from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_prose import facts, subjects


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("The half-life is 5 hours, and its analogue has a half-life of 9 hours.", [5]),
        ("The half-life is 5 hours; the older analogue's half-life is 9 hours.", [5]),
        ("The half-life is 5 hours, compared with 9 hours for its analogue testol.", [5]),
        ("The half-life of its close analogue is 9 hours.", []),
        ("Protein binding (30%) is lower than that of its analogue (70%), whose half-life is 9 hours.", [30]),
        ("Its protein binding exceeds that of its analogue (70%).", []),
        ("A related drug, testol, has a half-life of 9 hours.", []),
        ("Examplin is an analogue of testol with a half-life of 5 hours.", [5]),
        ("Unlike its analogue testol, examplin has a half-life of 5 hours.", [5]),
        ("Examplin is bound less than diazepam, whose half-life is 40 hours.", []),
        ("Examplin is bound less than diazepam (98%), which has a half-life of 40 hours.", []),
        ("Testolone, an analogue, has a half-life of 9 hours.", []),
        ("Examplin, an analogue of testol, has a half-life of 5 hours.", [5]),
        ("Unlike older drugs of the class, which last 4 hours, examplin's effect lasts 9 hours.", [9]),
        ("The half-life of the analogue is 60 hours and that of examplin is 20 hours.", [20]),
        ("The half-life of natural testol is 5 minutes, whereas that of examplin is 25 hours.", [25]),
        ("The half-life is 9 hours, 3 hours longer than in men.", [9]),
        ("Examplin, whose half-life is 40 hours, is bound to albumin.", [40]),
    ],
)
def test_other_drugs(prose: str, found: list[float]) -> None:
    assert [fact.quantity.high for fact in facts(prose) if fact.quantity] == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("The half-life in dogs is 3 hours, in cats 8 hours and in humans 12 hours.", [12]),
        ("The half-life is 3 hours in rats and 12 hours in humans.", [12]),
        ("In dogs, bioavailability is 30%, and in humans 60%.", [60]),
        ("The bioavailability is 60% in dogs and humans.", [60]),
        ("Humans have a half-life of 12 hours, while a 3-hour half-life in mice is known.", [12]),
        ("The half-life is 3 hours in mice, shorter than in humans.", []),
        ("Unlike mice, which it leaves with a half-life of 12 hours in people, rats were not studied.", [12]),
    ],
)
def test_animals(prose: str, found: list[float]) -> None:
    assert [fact.quantity.high for fact in facts(prose) if fact.quantity] == found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("It is hydrolysed by esterases, and the active metabolite has a half-life of 9 hours.", (9, "active metabolite")),
        ("It is hydrolysed by esterases, and its metabolites have a half-life of 9 hours.", (9, "metabolites")),
        ("The drug and its metabolites have a half-life of 9 hours.", (9, None)),
        ("The half-life is 5 days, whereas its N-oxide metabolite has one of 9 days.", (9, "N-oxide metabolite")),
        ("It is hydrolysed to an acid, and the active metabolite has no effect and is excreted in the urine.", (None, "active metabolite")),
        ("Examplin is hydrolysed to its active metabolite, with a half-life of 9 hours.", (9, "active metabolite")),
        ("It is a prodrug; the active form has a half-life of 9 hours.", (9, "active form")),
        ("Examplin, the active form of testol, has a half-life of 9 hours.", (9, None)),
        ("It is hydrolysed, and the resulting acid has a half-life of 9 hours.", (9, "resulting acid")),
        ("Its half-life in the cornea is 9 hours.", (9, "the cornea")),
        ("The aqueous humour concentration peaks at 2 hours, with a half-life of 9 hours.", (9, "aqueous humour")),
        ("It goes into breast milk with a half-life of 3 hours, and plasma levels peak after 9 hours.", (9, None)),
        ("The metabolites are inactive and the drug is excreted in the urine.", (None, None)),
    ],
)  # fmt: skip
def test_metabolites_and_other_places(prose: str, found: tuple[float | None, str | None]) -> None:
    assert found in subjects(prose)
    assert not found[1] or (9, None) not in subjects(prose)


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        # What something else makes of it.
        ("Its half-life is 9 hours, and is reduced to 3 hours when taken with ACE inhibitors.", [9]),
        ("Its half-life is 9 hours, falling to 3 hours with rifampicin and rising to 20 hours with testol.", [9, 20]),
        ("Its half-life is 9 hours and increases to 20 hours when given with ketoconazole.", [9]),
        ("Its half-life is 9 hours and increases to 20 hours with time.", [9, 20]),
        ("Its half-life is 9 hours and increases to 20 hours in the elderly.", [9, 20]),
        ("Probenecid prolongs its half-life to 20 hours.", []),
        ("Renal failure prolongs the half-life to 20 hours.", [20]),
        ("Pegylation extends the half-life to 20 hours.", [20]),
        # A habit is no way of giving it.
        ("Smoking shortens the half-life to 4 hours, and in non-smokers it is 9 hours.", [9]),
    ],
)
def test_changed_values(prose: str, found: list[float]) -> None:
    assert [fact.quantity.high for fact in facts(prose) if fact.quantity] == found


def test_smoking_is_a_route_where_it_is_how_the_drug_is_taken() -> None:
    assert [fact.context.route for fact in facts("Smoking by itself leaves a half-life of 4 hours.")] == [None]
    assert [fact.context.route for fact in facts("After smoking, peak levels occur in 5 minutes.")] == ["smoking"]
