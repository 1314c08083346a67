from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.wikitext.parse import parse_document
from tests.extract.interaction_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Use with strong CYP3A4 inhibitors such as ketoconazole is contraindicated.", ["strong CYP3A4 inhibitors", "ketoconazole"]),
        ("Testol is metabolised by CYP3A4.", []),
        ("Testol inhibits CYP2D6.", ["CYP2D6"]),
        ("Testol is an inhibitor of cytochrome P450.", []),
        ("The antibiotic erythromycin raises levels of testol.", ["erythromycin"]),
        ("Other statins increase the risk.", ["statins"]),
        ("Alcohol enhances the effect of sedatives.", ["Alcohol"]),
        ("Testol or other fibrates may increase levels of digoxin.", ["digoxin"]),
        ("Nortestol reduces levels of digoxin.", ["digoxin"]),
        ("Unlike propranolol, testol increases digoxin levels.", ["digoxin"]),
        ("Potassium levels may be increased.", []),
        ("Testol acts as an antidepressant and increases levels of warfarin.", ["warfarin"]),
        ("Ibuprofen can negate the antiplatelet effect of testol.", ["Ibuprofen"]),
        ("Antacids containing magnesium reduce absorption.", ["Antacids"]),
        ("It increases the effects of these drugs.", []),
        ("Alcohol withdrawal increases the risk.", []),
        ("Taking testol with [[foobaril]] increases toxicity.", ["foobaril"]),
        ("Drugs that prolong the QT interval should be avoided.", ["Drugs that prolong the QT interval"]),
        ("Medications such as [[foobaril]] and morphine slow absorption.", ["foobaril", "morphine"]),
        ("Nothing is known about warfarin.", []),
        ("Statins increase the risk.", []),
        ("Carbapenem antibiotics reduce levels.", ["Carbapenem antibiotics"]),
        ("Drugs that are substrates for any of these increase risks.", []),
        ("[[Prostaglandin synthase inhibitor]]s like indomethacin reduce levels.", ["Prostaglandin synthase inhibitors", "indomethacin"]),
        ("Drugs that slow the heart or that lower potassium increase the risk.", ["Drugs that slow the heart"]),
        ("It increases the metabolization of warfarin to its phenytoin.", ["warfarin"]),
        ("CYP3A4 inductors such as rifampicin lower levels.", ["CYP3A4 inductors", "rifampicin"]),
        ("By comparison, amlodipine increases digoxin levels less.", []),
        ("Ibuprofen blunts its antihypertensive and diuretic effects.", ["Ibuprofen"]),
        ("It lowers levels of warfarin (or other names), an anticoagulant drug.", ["warfarin"]),
        ("It lowers levels of its active [[metabolite]] M9.", []),
        ("Similarly to ibuprofen, testol increases digoxin levels.", ["digoxin"]),
        ("Monoamine oxidase (MAO) inhibitors increase the risk, as do MAO inhibitors.", ["Monoamine oxidase (MAO) inhibitors"]),
        ("Normal calcium and vitamin D levels are needed to reduce risks.", []),
        ("Warfarin, [[zzyx]] and [[foobaril]] increase the risk; not so [[gout]].", ["Warfarin", "zzyx", "foobaril"]),
        ("It interacts with the old and rarely used drug [[foobaril]].", ["foobaril"]),
        ("It interacts with long chains of the [[foobaril]] of plants.", ["foobaril"]),
        ("Provexal interacts with digoxin.", ["digoxin"]),
        ("Simvastatin levels are increased by testol.", ["Simvastatin"]),
        ("Milk and iron supplements slow its absorption.", ["Milk", "iron supplements"]),
        ("It interacts with blood pressure medications.", ["blood pressure medications"]),
        ("Use with [[zzyx]] and diuretics lowers the levels of potassium in the blood.", ["zzyx", "diuretics"]),
        ("Supplements containing calcium, iron, or zinc reduce absorption.", ["Supplements containing calcium, iron, or zinc"]),
        ("Antacids containing aluminum or magnesium reduce absorption.", ["Antacids"]),
        ("Vitamin-enriched juices reduce absorption; gastric juice does not.", ["Vitamin-enriched juices"]),
        ("Testol affects other drugs whose breakdown depends on esterases.", ["drugs whose breakdown depends on esterases"]),
        ("Highly protein bound drugs displace testol.", ["Highly protein bound drugs"]),
        ("Moderate or strong CYP3A4 inhibitors raise levels.", ["Moderate or strong CYP3A4 inhibitors"]),
        ("Inducers of CYP3A4 lower levels, and inducers such as carbamazepine more so.", ["Inducers of CYP3A4", "inducers", "carbamazepine"]),
        (
            "It is metabolised by CYP3A4; strong inhibitors such as ketoconazole raise its level.",
            ["CYP3A4", "strong CYP3A4 inhibitors", "ketoconazole"],
        ),
        (
            "CYP2D6 and CYP3A4 metabolise it, so that inducers such as carbamazepine lower its level.",
            ["CYP2D6", "CYP3A4", "inducers", "carbamazepine"],
        ),
        ("Beer, red wine and smoked meats should be avoided.", ["Beer", "red wine", "smoked meats"]),
        ("ACE inhibitors such as enalapril raise levels.", ["ACE inhibitors", "enalapril"]),
        ("Inhibitors of both CYP3A4 and P-glycoprotein raise levels.", ["Inhibitors of both CYP3A4 and P-glycoprotein"]),
        ("Testol inhibits breast cancer resistance protein (BCRP).", ["breast cancer resistance protein (BCRP)"]),
        ("Drugs that lower the seizure threshold such as tramadol increase the risk.", ["Drugs that lower the seizure threshold", "tramadol"]),
        ("Medication altering liver function increases levels.", ["Medication altering liver function"]),
        ("Drugs known to prolong the QT interval increase the risk.", ["Drugs known to prolong the QT interval"]),
        ("Drugs for gout such as probenecid may be less effective with it, which increases pain.", ["Drugs for gout", "probenecid"]),
        ("Drugs for which levels matter interact with it.", []),
        ("Testol lowers potassium, which enhances the toxicity of digoxin.", ["digoxin"]),
        ("Coffee and tea reduce absorption.", ["Coffee", "tea"]),
        ("Absorption is not affected by food or antacids.", ["food", "antacids"]),
        ("Testol may falsely lower serum urate tests.", ["serum urate tests"]),
        ("It alters the absorption of other oral medicines.", ["oral medicines"]),
        ("Gastric acid-reducing agents lower levels.", ["Gastric acid-reducing agents"]),
        ("Meals high in fat raise absorption.", ["Meals high in fat"]),
        ("Salt substitutes raise the risk; so do local anaesthetics.", ["Salt substitutes", "local anaesthetics"]),
        ("Cimetidine raises levels, in contrast to the similar drug albendazole.", ["Cimetidine"]),
        ("It lowers the effect of contraceptives; use an additional method of birth control.", ["contraceptives"]),
        ("It interacts with [[warfarin]], and [[prothrombin time]] should be monitored.", ["warfarin"]),
        ("Dexamethasone (another steroid) reduces levels of testol.", ["Dexamethasone"]),
        ("It is used when treatment with doxycycline is contraindicated, and interacts with digoxin.", ["digoxin"]),
        ("Testol inhibits CYP1A2. Levels of CYP1A2 substrates are increased.", ["CYP1A2"]),
        ("Higher levels have been reported with [[foobaril]].", ["foobaril"]),
        ("Testol interacts with many herbs and spices.", ["herbs and spices"]),
        ("[[Hypothyroidism]] (a slow gland) makes people less responsive to testol.", ["Hypothyroidism"]),
        ("[[Hypothyroidism]] makes people less responsive to cold.", []),
    ],
)  # fmt: skip
def test_who_counts_as_the_other_side(sentence: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(f"==Interactions==\n{sentence}\n")] == expected


def test_the_drug_is_no_interactant_by_any_of_its_names() -> None:
    lead = """{{Infobox drug\n| tradename = Ibuprofen, others\n}}{{Other box}}
'''Testol''', or '''warfarin''', is sold. The rest is an old story.\n"""
    assert read("==Interactions==\nIbuprofen and warfarin interact with digoxin.\n", lead) == [
        ("digoxin", "drug", "interacts", "not_stated")
    ]


def test_what_holds_a_drug_is_that_drug_but_not_a_mineral() -> None:
    body = """== Interactions ==
Medications containing dextromethorphan and magnesium containing antacids raise the risk, as do supplements containing iron.
"""
    assert [name for name, *_ in read(body)] == ["dextromethorphan", "antacids", "supplements containing iron"]


def test_a_class_that_the_drug_exemplifies_is_its_own() -> None:
    body = "== Interactions ==\nNSAIDs such as testol may reduce the efficacy of lithium.\n"
    assert [name for name, *_ in read(body)] == ["lithium"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Live vaccines should not be given to patients on foonib.", ["Live vaccines"]),
        (
            "Response to the smallpox vaccine and to the hepatitis B vaccine is reduced.",
            ["smallpox vaccine", "hepatitis B vaccine"],
        ),
        ("Foonib is a CYP2D6 substrate and a CYP3A4 inducer.", ["CYP3A4"]),
        ("Phenytoin, a known enzyme inducer, decreased levels of foonib by 33%.", ["Phenytoin"]),
        ("Levels of foonib fall with phenytoin and rifampicin, both enzyme inducers.", ["phenytoin", "rifampicin"]),
        (
            "Taking foonib with alcohol, an antacid, or an antidepressant increases toxicity.",
            ["alcohol", "antacid", "antidepressant"],
        ),
        ("It should not be used in people with chronic low potassium.", []),
        ("Drugs that use that enzyme, like theophylline, do not interact with foonib.", ["theophylline"]),
        (
            "When more than 20 mg of simvastatin, a lipid-lowering agent, are given with foonib, the risk of falls increases.",
            ["simvastatin"],
        ),
        (
            "Combination with methotrexate (an antifolate drug which suppresses the bone marrow) increases the risk of falls.",
            ["methotrexate"],
        ),
        ("Like cyclosporin, it has a wide range of interactions.", []),
    ],
)
def test_what_only_tells_of_a_drug_is_no_other_one(sentence: str, found: list[str]) -> None:
    facts = extract(parse_document("Foonib", f"'''Foonib''' is a drug.\n\n== Interactions ==\n{sentence}")).facts
    assert [fact.interactant.name for fact in facts] == found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Names without a telling ending, and classes by what they inhibit.
        (
            "Testol levels are raised by didanosine, carvedilol, tenofovir and fentanyl.",
            ["didanosine", "carvedilol", "tenofovir", "fentanyl"],
        ),
        ("Use with calcineurin inhibitors increases the risk.", ["calcineurin inhibitors"]),
        (
            "Use with other inhibitors of the renin\u2013angiotensin system increases the risk.",
            ["inhibitors of the renin\u2013angiotensin system"],
        ),
        ("It lowers the absorption of tetracyclines and penicillins.", ["tetracyclines", "penicillins"]),
        ("QT-prolonging drugs may be hazardous with it.", ["QT-prolonging drugs"]),
        ("The effect of alcohol and of vasodilators may be enhanced.", ["alcohol", "vasodilators"]),
        ("It prevents the conversion of codeine to morphine.", ["codeine"]),
        ("Serious bleeding may occur in patients who take warfarin with testol.", ["warfarin"]),
        ("The combination of testol and clozapine has been associated with collapse.", ["clozapine"]),
        ("MAOIs must be stopped at least 14 days before testol is started.", ["MAOIs"]),
        ("Patients on warfarin should have their INR checked.", ["warfarin"]),
        ("Ghrelin levels are raised.", []),
    ],
)
def test_more_of_who_is_the_other_side(sentence: str, expected: list[str]) -> None:
    assert [found[0] for found in read(f"==Interactions==\n{sentence}\n")] == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "Digoxin levels are increased. Others include the antibiotic clarithromycin and lithium.",
            ["Digoxin", "clarithromycin", "lithium"],
        ),
        ("Digoxin levels are not changed. Others include lithium.", ["Digoxin"]),
        ("Others include lithium.", []),
        ("Digoxin levels are increased. Others are usually given lithium.", ["Digoxin"]),
    ],
)
def test_others_are_told_of_by_the_sentence_before(prose: str, expected: list[str]) -> None:
    assert [found[0] for found in read(f"==Interactions==\n{prose}\n")] == expected
