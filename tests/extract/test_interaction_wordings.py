"""Further ways in which articles tell of interactions and advise: each with what it must not be taken for."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


def _read(sentence: str, heading: str = "Interactions") -> dict[str, str]:
    return {name.split(" (only")[0]: advice for name, _, _, advice in read(f"=={heading}==\n{sentence}\n")}


@pytest.mark.parametrize(
    ("sentence", "advice"),
    [
        ("Warfarin interacts, and to know it helps to avoid adverse effects.", "not_stated"),
        ("Warfarin interacts; dosage adjustments may be needed to avoid adverse effects.", "caution"),
        ("Warfarin should be avoided because of adverse effects.", "avoid"),
        ("Warfarin should be given with it only if the benefits clearly outweigh the risks.", "caution"),
        ("The dose of any oral or inhaled warfarin may need to be altered.", "caution"),
        ("With warfarin no more than 20 mg a day should be given.", "caution"),
        ("Warfarin lowers its levels, and a doubling of the dose can be considered.", "caution"),
        ("An increase in the dose of testol raises warfarin levels.", "not_stated"),
        ("It did not have clinically important effects on the pharmacokinetics of warfarin.", "none_needed"),
        ("Warfarin levels rise by no more than 20 mg.", "not_stated"),
        ("Warfarin can be combined with it as long as the dose does not exceed 5 mg.", "caution"),
        ("Warfarin levels have to be checked.", "caution"),
        ("Warfarin levels rise, which should therefore be monitored.", "caution"),
        ("Testol raises warfarin levels. This may lead to bleeding, which should be watched.", "caution"),
        ("Testol raises warfarin levels. This is why bleeding may occur, and caution is due.", "not_stated"),
        ("Bleeding with warfarin was similar to that under placebo.", "none_needed"),
        ("Bleeding with warfarin was higher than with placebo.", "not_stated"),
    ],
)
def test_more_words_of_advice(sentence: str, advice: str) -> None:
    assert _read(sentence) == ({"warfarin": advice} if "Warfarin" not in sentence else {"Warfarin": advice})


@pytest.mark.parametrize(
    ("advice", "digoxin", "simvastatin"),
    [
        ("; simvastatin should be avoided.", "not_stated", "avoid"),
        ("; the dose of simvastatin should be reduced.", "not_stated", "caution"),
        (", and the dose of simvastatin should be reduced.", "not_stated", "caution"),
        ("; the dose of either should be reduced.", "caution", "caution"),
        ("; the doses of digoxin and simvastatin should be reduced.", "caution", "caution"),
        ("; drugs like simvastatin should be avoided.", "avoid", "avoid"),
        (", and both should be avoided.", "avoid", "avoid"),
        ("; digoxin should be monitored, and simvastatin should be avoided.", "caution", "avoid"),
        ("; the dose of digoxin should be halved, simvastatin must not be used.", "caution", "contraindicated"),
        ("; avoid it with digoxin, its salts, and simvastatin.", "avoid", "avoid"),
    ],
)
def test_advice_on_one_of_several(advice: str, digoxin: str, simvastatin: str) -> None:
    found = _read(f"Testol raises digoxin and simvastatin levels{advice}")
    assert (found["digoxin"], found["simvastatin"]) == (digoxin, simvastatin)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("[[Quxol]]s and [[digoxin]] work against it.", ["Quxol", "digoxin"]),
        ("Testol works against bacteria that resist [[digoxin]].", []),
        ("It raises the levels of digoxin, and lowers those of [[quxol]].", ["digoxin", "quxol"]),
        ("It raises the levels of digoxin (by a half), and lowers those of [[quxol]].", ["digoxin", "quxol"]),
        ("Inducers, such as phenytoin, lower its levels.", ["Inducers", "phenytoin"]),
        ("It raises the levels of digoxin and those of [[quxol]].", ["digoxin", "quxol"]),
        ("It raises the levels of digoxin and [[quxol]].", ["digoxin", "quxol"]),
        ("It interferes with [[warfarin]], and [[coagulation]] tests should be done.", ["warfarin"]),
        ("It inhibits the metabolism of digoxin in liver [[microsome]]s.", ["digoxin"]),
        ("Antiviral nucleosides must not be given with it.", ["Antiviral nucleosides"]),
        ("Its use with inducers such as phenytoin is contraindicated.", ["inducers", "phenytoin"]),
        ("Strong inducers, for example phenytoin, lower the levels.", ["Strong inducers", "phenytoin"]),
        ("It inhibits the determination of creatinine, giving falsely high values.", ["determination of creatinine"]),
        ("The determination of creatinine levels is easy.", []),
        ("It makes measurement of blood pressure falsely high.", []),
        ("The dose of testol does not exceed that of digoxin.", []),
        ("It gives falsely low readings with glucose meters.", ["glucose meters"]),
        ("It gives an erroneously prolonged time in certain coagulation assays.", ["coagulation assays"]),
        ("Biologic DMARDs must not be taken with it.", ["Biologic DMARDs"]),
        ("A fatty meal raises its levels. High-fat meals increase the AUC of testol.", ["fatty meal"]),
    ],
)
def test_whom_a_sentence_names(sentence: str, found: list[str]) -> None:
    assert list(_read(sentence)) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It must not be taken with, or within 14 days of, an MAO inhibitor.", ["MAO inhibitor"]),
        ("It must not be given with, or within two weeks of stopping, warfarin.", ["warfarin"]),
        ("It must not be used as a sole agent, but rather in combination with digoxin.", []),
        ("It must not be used alone but only together with digoxin.", []),
        ("It must not be used alone in gout; concomitant use of digoxin is contraindicated.", ["digoxin"]),
    ],
)
def test_what_is_contraindicated_or_meant_together(sentence: str, found: list[str]) -> None:
    assert list(_read(sentence, "Contraindications")) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Alcohol can add to the drowsiness.", ["Alcohol"]),
        ("Sedation may be increased by other sedatives or opioids.", ["sedatives", "opioids"]),
        ("Drowsiness may be worsened by driving.", []),
        ("Alcohol withdrawal may worsen dizziness.", []),
        ("Alcohol may worsen gout.", []),
        ("Myopathy is more likely if fibrates are taken at the same time.", ["fibrates"]),
        ("Myopathy is more likely if fibrates are also used.", ["fibrates"]),
        ("Haemolysis was seen when dapsone was added.", ["dapsone"]),
        ("Haemolysis was seen when dapsone was added to the water.", []),
        ("Haemolysis was seen when dapsone was used.", []),
        ("Myopathy is likely when testol is taken at the same time each day.", []),
        ("When used together with aspirin, bleeding can occur.", ["aspirin"]),
        ("When used with carboplatin, anaemia occurred in 30%.", []),
    ],
)
def test_what_makes_a_reaction_worse(sentence: str, found: list[str]) -> None:
    assert list(_read(sentence, "Side effects")) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It competes for tubular secretion with probenecid.", ["probenecid"]),
        ("It competes for binding with naloxone.", []),
        ("It may thus compete with metformin and cimetidine.", ["metformin", "cimetidine"]),
        ("It could compete with probenecid for excretion.", ["probenecid"]),
        ("It may compete with naloxone for the receptor.", []),
        ("It competes with naloxone.", []),
    ],
)
def test_what_leaves_the_body_in_the_same_way(sentence: str, found: list[str]) -> None:
    assert list(_read(sentence, "Pharmacokinetics")) == found


@pytest.mark.parametrize(("salt", "found"), [("sodium", []), ("pegol", []), ("capsules", ["digoxin"])])
def test_the_drug_without_its_salt_is_no_partner(salt: str, found: list[str]) -> None:
    lead = f"'''Digoxin {salt}''' is a drug.\n"
    body = "==Interactions==\nQuxol raises the levels of digoxin.\n"
    assert [name for name, *_ in read(body, lead)] == found
