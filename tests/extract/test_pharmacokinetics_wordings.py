"""Further ways in which articles tell how much, how long and by what: each with what it must not be taken for."""

from __future__ import annotations

import pytest

from tests.extract.pharmacokinetic_prose import Short, facts, short, subjects


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("About 80% is resorbed from the gut.", [("absorption", 80, 80, "%")]),
        ("Resorption from the gut is nearly complete (>90%).", [("absorption", 90, None, "%")]),
        ("Resorption of bone falls by half, to 40%.", []),
        ("Bone is resorbed to 40%.", []),
        ("About 60% (range 40–70%) of the dose is absorbed.", [("absorption", 60, 60, "%"), ("absorption", 40, 70, "%")]),
        ("Of the 30% of the dose absorbed, most stays in the liver.", []),
        ("After three weeks 70% of the dose had been recovered in faeces.", [("excretion", 70, 70, "%")]),
        ("Only 2% are found in unchanged form in the urine.", [("excretion", 2, 2, "%")]),
        ("The drug is effective for about 20 hours.", [("duration_of_action", 20, 20, "h")]),
        ("It is effective for 12 weeks of treatment.", []),
        ("The ban is effective for 6 months.", []),
        ("Blood levels reach a peak after 3 hours.", [("tmax", 3, 3, "h")]),
        ("Growth hormone levels reach a peak after 3 hours.", []),
        ("About 30% of dietary fat is excreted in the faeces.", []),
        ("The tablets reach their peak 3 hours after the dose.", [("tmax", 3, 3, "h")]),
        ("It reaches its maximum effect after 3 hours.", []),
        ("Symptoms reach a peak after 3 hours.", []),
        ("Its renal clearance of 12 L/h exceeds the glomerular filtration rate.", [("clearance", 12, 12, "L/h")]),
        ("The clearance is 12 L/h where the glomerular filtration rate is normal.", []),
        ("Benefits may take up to two months to become apparent.", [("onset_of_action", None, 2, "mo")]),
        ("The effect sets in after 30 minutes.", [("onset_of_action", 30, 30, "min")]),
        ("Side effects set in after 30 minutes.", []),
        ("The full effect may take 6 weeks to develop.", []),
        ("The effects of withdrawal may take two weeks to appear.", []),
    ],
)  # fmt: skip
def test_further_wordings_of_values(prose: str, expected: list[Short]) -> None:
    assert [one for one in short(facts(prose)) if one[3]] == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("The clearance is 3 L/h, the half-life at steady state about 9 hours.", [("clearance", 3), ("elimination_half_life", 9)]),
        ("The onset of action is 1 hour and the duration of action 9 hours.", [("onset_of_action", 1), ("duration_of_action", 9)]),
        ("The clearance is 3 L/h and Tmax 9 hours.", [("clearance", 3), ("tmax", 9)]),
        ("The clearance is 3 L/h and the ibuprofen half-life 9 hours.", [("clearance", 3)]),
        ("The clearance is 3 L/h and a distribution half-life 9 hours.", [("clearance", 3)]),
        ("The clearance is 3 L/h and the dose interval 9 hours.", [("clearance", 3)]),
        ("The clearance is 3 L/h, the study with healthy men lasted 9 hours.", [("clearance", 3)]),
        ("At a clearance of 3 L/h, the half-life in men 9 hours after intake was measured.", [("clearance", 3)]),
        ("Its half-life is 5 hours (found in a study, and samples were few) and 8 hours in the elderly.", [("elimination_half_life", 5), ("elimination_half_life", 8)]),
    ],
)  # fmt: skip
def test_a_clause_may_lack_its_verb_and_a_remark_begins_none(prose: str, expected: list[tuple[str, float]]) -> None:
    assert [(name, low) for name, low, _, _ in short(facts(prose))] == expected


@pytest.mark.parametrize(
    ("prose", "parameters"),
    [
        ("CYP3A4 and CYP2E1 are responsible for the hydroxylation.", ["metabolism"]),
        ("CYP2C9 is responsible for the hydroxylation of ibuprofen.", []),
        ("The main inactivation step is glucuronidation.", ["metabolism"]),
        ("The main metabolic pathway of tyrosine is oxidation.", []),
        ("Examplin is broken down to peptides.", ["metabolism"]),
        ("Glycogen is broken down to glucose.", []),
        ("It is inactivated in the liver by conjugation.", ["metabolism"]),
        ("Thrombin is inactivated in the liver by conjugation.", []),
        ("Elimination is mainly by non-renal pathways.", ["excretion"]),
        ("Fatty food increases absorption.", ["absorption"]),
        ("A fat meal resulted in reduced absorption.", ["absorption"]),
        ("A meal increases calcium absorption.", []),
        ("Food increases absorption of ibuprofen.", []),
        ("It is quickly resorbed from the stomach.", ["absorption"]),
        ("A third of the dose is recovered from the urine.", ["excretion"]),
        ("Examplin is quickly taken up from the gut.", ["absorption"]),
        ("It is taken up by cells of the gut.", []),
        ("None of the metabolites has significant activity.", ["metabolites"]),
        ("None of the metabolites was found.", []),
        ("Two thirds are excreted via the urine.", ["excretion"]),
        ("It undergoes hydrolysis to an acid.", ["metabolism"]),
        ("Both enantiomers undergo hydrolysis in the gut.", ["metabolism"]),
        ("Proteins undergo hydrolysis in the gut.", []),
        ("Only traces of the original substance are found in the urine.", ["excretion"]),
        ("Traces of glucose are found in the urine.", []),
        ("It accumulates 2.5-fold with repeated dosing.", ["accumulation"]),
        ("Metabolization takes place in the liver.", ["metabolism"]),
        ("Absorption through intact skin is minimal.", ["absorption"]),
        ("Absorption in the visible range is strong.", []),
        ("Absorption of calcium from the gut is slow.", []),
        ("Metabolism in the liver is extensive.", ["metabolism"]),
        ("Examplin is activated by CYP2C19.", ["metabolism"]),
        ("Plasminogen is activated by plasma kallikrein.", []),
        ("At least 20 metabolites are found in plasma, and 5% is excreted unchanged in urine.", ["excretion", "metabolites"]),
    ],
)  # fmt: skip
def test_further_wordings_in_words(prose: str, parameters: list[str]) -> None:
    assert [fact.parameter.value for fact in facts(prose)] == parameters


def test_shares_of_the_metabolites_are_not_the_drugs() -> None:
    assert subjects("60% of the metabolites are excreted in urine and 40% in the faeces.") == [
        (60, "metabolites"),
        (40, "metabolites"),
    ]


@pytest.mark.parametrize(
    ("heading", "prose", "parameters"),
    [
        ("Overdose", "Because it is 95% bound to plasma proteins, dialysis is of no use.", ["protein_binding"]),
        ("Overdose", "Protein binding falls to 60% in overdose.", []),
        ("Overdose", "It is not removed by dialysis, as its half-life is 5 hours.", []),
        ("Overdose", "In rats it is 95% bound to plasma proteins, and dialysis is of no use.", []),
        ("Side effects", "Examplin is metabolised by the liver.", ["metabolism"]),
        ("Side effects", "Ibuprofen is metabolised by the liver.", []),
        ("Contraindications", "Examplin is metabolised by the liver.", []),
        ("Pharmacology", "Examplin is metabolised by the liver.", ["metabolism"]),
    ],
)
def test_what_other_sections_tell_of_it(heading: str, prose: str, parameters: list[str]) -> None:
    assert [fact.parameter.value for fact in facts(prose, heading)] == parameters


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Its onset of action is one-half hour to one hour.", [("onset_of_action", 0.5, 1, "h")]),
        ("It takes about an hour to work.", [("onset_of_action", 1, 1, "h")]),
        ("It takes about an hour to work up the courage.", [("onset_of_action", 1, 1, "h")][:0]),
        ("It takes two weeks to dissolve.", []),
        ("Examplin works within 20 minutes.", [("onset_of_action", None, 20, "min")]),
        ("The nurse works within 20 minutes of the ward.", []),
        ("Its effects take about two hours to come into effect.", [("onset_of_action", 2, 2, "h")]),
        ("These pain-relieving effects last 5 hours.", [("duration_of_action", 5, 5, "h")]),
        ("These effects last 5 hours.", []),
        ("These unpleasant effects last 5 hours.", []),
        ("The plasma levels of the drug reach a peak after 3 hours.", [("tmax", 3, 3, "h")]),
        ("The plasma levels of cortisol reach a peak after 3 hours.", []),
    ],
)
def test_when_it_begins_and_how_long_it_lasts(prose: str, expected: list[Short]) -> None:
    assert short(facts(prose)) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("It is about 60% available when given by mouth.", [("bioavailability", 60, 60, "%")]),
        ("The tablets are 60% cheaper and available when taken orally.", []),
        ("It suffers from poor bioavailability.", [("bioavailability", None, None, None)]),
        ("It is heavily protein bound, with a free fraction of 5%.", [("protein_binding", None, None, None)]),
        ("It is 95% protein bound, with a free fraction of 5%.", [("protein_binding", 95, 95, "%")]),
        ("It is bound to plasma proteins, mainly albumin.", [("protein_binding", None, None, None)]),
        ("It is bound to plasma proteins, as is known.", []),
        ("Metabolism is a minor route.", [("metabolism", None, None, None)]),
        ("Metabolism is a wide field.", []),
    ],
)
def test_how_much_reaches_the_blood_or_is_bound(prose: str, expected: list[Short]) -> None:
    assert short(facts(prose)) == expected
