from __future__ import annotations

from typing import Any

import pytest

from app.extract.indications import extract
from app.wikitext.parse import parse_document

LEAD = "'''Testol''' is a drug.\n"


def read(body: str, lead: str = LEAD) -> list[tuple[str, str, str | None]]:
    facts = extract(parse_document("Testol", lead + body)).facts
    return [(fact.indication, fact.status.value, fact.population) for fact in facts]


def absence(body: str) -> list[dict[str, Any]]:
    return [missing.model_dump(mode="json") for missing in extract(parse_document("Testol", LEAD + body)).missing]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Testol is used to treat asthma, gout, and eye infections.", ["asthma", "gout", "eye infections"]),
        ("It is used for the treatment of a number of inflammatory diseases, such as gout and lupus.", ["gout", "lupus"]),
        ("It is used to prevent and treat bacterial infections such as cholera.", ["bacterial infections", "cholera"]),
        ("It is indicated for the management of signs and symptoms of gout.", ["gout"]),
        ("Testol is used to treat: gout, asthma (with other drugs), and lupus.", ["gout", "asthma", "lupus"]),
        ("It is used to treat gout; kidney stones; lupus nephritis.", ["gout", "kidney stones", "lupus nephritis"]),
        ("It is used to treat gout; asthma is made worse by it.", ["gout"]),
        # To try long words in parts would take until the end of the world.
        ("It is used to treat gout; hypercholesterolaemia, hypertriglyceridaemia, hyperlipoproteinaemia: rarely.", ["gout"]),
        ("Testol is a first-line agent for the treatment of infections caused by Enterococci.", ["infections caused by Enterococci"]),
        ("Testol is the drug of choice for scabies.", ["scabies"]),
        ("It is used for asthma and for mild to severe pain.", ["asthma", "mild to severe pain"]),
        ("It reduces the risk of both getting cancer and dying from stroke.", ["cancer", "stroke"]),
        ("It relieves the stiffness symptoms of acute gout.", ["acute gout"]),
        ("It is used for centuries.", []),
        ("It is used to treat conditions.", []),
        ("It is used to treat it.", []),
        ("It is used for its effects.", []),
        ("It is used to treat gout, also known as podagra.", ["gout"]),
        ("Testol is better than aspirin used to treat gout.", []),
        ("In rats it is used to treat gout.", []),
        ("It is used to treat gout and is used for gout.", ["gout"]),
        ("It is used to treat poisoning by lithium or lithium.", ["poisoning"]),
        ("It is given after a heart attack.", ["heart attack"]),
        ("Some claimed that it is used to treat gout.", []),
        ("It is not a cure for gout.", []),
        ("Proponents say that it is used to treat gout.", []),
        ("It is approved for dry goods.", []),
        ("The promotion of testol to treat gout is quackery.", []),
        ("A study looked at treatment of gout with testol and of dementia with Lewy body disease.", ["gout", "dementia with Lewy body disease"]),
        ("It is used for dementia with stroke.", ["dementia with stroke"]),
        ("It cannot be used to treat gout.", []),
        ("It is used to treat gout and prevent migraine.", ["gout", "migraine"]),
        ("It is used for gout (including gout after surgery), asthma, and hives.", ["gout", "asthma", "hives"]),
        ("It is licensed for treatment of the same conditions.", []),
        ("It was approved in the US.", []),
        ("It is used for suspected or confirmed pneumonia secondary to Legionella.", ["pneumonia secondary to Legionella"]),
        ("It helps to prevent formation of new blood clots.", ["blood clots"]),
        ("It is less clearly effective at preventing strokes.", []),
        ("Gout and hives may be treated with testol.", ["Gout", "hives"]),
        ("Patients with gout are usually treated with testol.", ["gout"]),
        ("Gout may be treated with barol instead.", []),
        ("Gout is treated with rest and testol is stopped.", []),
        ("Side effects such as nausea are treated with testol.", []),
        ("Big birds may be treated with testol.", []),
        ("Gout cannot be treated with testol.", []),
        ("It has been approved for the following indications: gout (joint disease), hives and asthma.", ["gout", "hives", "asthma"]),
        ("It should not be used in those with significant liver disease.", []),
        ("It is a way to treat/manage gout and hives.", ["gout", "hives"]),
        ("It is often used by patients with cystinuria.", ["cystinuria"]),
        ("Common indications for testol are gout, the presence of kidney stones, and hives.", ["gout", "kidney stones", "hives"]),
        ("Testol is the treatment of choice for gout.", ["gout"]),
        ("It is indicated for adults with moderate-to-severe gout.", ["moderate-to-severe gout"]),
        ("It is recommended in people who have had a stroke.", []),
        ("It is used for relapsed or refractory myeloma.", ["relapsed or refractory myeloma"]),
        ("It is used for bone and joint infections.", ["bone and joint infections"]),
        ("Its use is discouraged in people with dementia.", []),
        ("Use should be avoided in those with porphyria.", []),
        ("It is sometimes used as a recreational drug for its euphoria.", []),
        ("It is used recreationally and to treat euphoria.", ["euphoria"]),
        ("It was studied in 500 people with sepsis.", ["sepsis"]),
        ("Complications of its use include stroke and bleeding.", []),
        ("The dose is insufficient to protect against stroke.", []),
        ("It is used for scabies, a contagious skin disease, and malaria.", ["scabies", "malaria"]),
        ("It is used for swelling from heart failure or liver disease.", ["swelling from heart failure"]),
        ("It is used for psoriasis cases.", ["psoriasis"]),
        ("It features in national guidelines for asthma and hay fever.", ["asthma", "hay fever"]),
        ("Testol can be used with an antipsychotic, such as barol, for mania.", ["mania"]),
        ("Testol is used with caution for gout.", []),
        ("Doctors prescribe testol (or others) for gout.", ["gout"]),
        ("For gout, testol is taken as needed.", ["gout"]),
        ("In asthma, it is used when steroids fail.", ["asthma"]),
        ("In liver disease, testol is given at half the usual dose.", []),
        ("In asthma, salbutamol is used.", []),
        ("In summer, testol is used.", []),
        ("For gout or at home, testol is used.", ["gout"]),
        ("It is used for painful menstrual periods.", ["painful menstrual periods"]),
        ("It is used for hypertension, to lower cholesterol.", ["hypertension"]),
        ("It is used for kidney stones derived from uric acid or gout.", ["kidney stones"]),
        ("It is used for zzyx fits, gout and hives.", ["zzyx fits", "gout", "hives"]),
        ("It is used for atopic, infant atopic and viral dermatitis, gout and hives.", []),
        ("It is used for autoinflammatory\nsyndromes as well as gout patients.", ["autoinflammatory syndromes", "gout"]),
    ],
)  # fmt: skip
def test_conditions_of_a_sentence(sentence: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(f"==Medical uses==\n{sentence}\n")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is approved for anemia caused by kidney disease in adults on dialysis.", [("anemia", "adults on dialysis")]),
        ("It is indicated for gout and to slow the progression of joint damage due to the disease in men with tophi who relapse.",
         [("gout", "men with tophi who relapse"), ("progression of joint damage", "men with tophi who relapse")]),
        ("It is indicated for gout and to prevent stroke in women.", [("stroke", "women"), ("gout", None)]),
        ("It is indicated for gout in adults with " + "very " * 33 + "active disease or tophi, or who relapse.",
         [("gout", "adults with " + "very " * 33 + "active disease or tophi")]),
        ("It is indicated for gout in adults of " + "x" * 200 + ".", [("gout", None)]),
        ("It should not be used for short-term relief of " + "x" * 90 + " gout.", [("x" * 90 + " gout", None)]),
    ],
)  # fmt: skip
def test_the_whole_restriction_of_a_label(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, who) for name, _, who in read(f"==Medical uses==\n{sentence}\n")] == expected


def test_the_head_of_an_item_ends_before_its_cause() -> None:
    body = "==Medical uses==\n* Urinary tract infections and pyelonephritis due to a germ, but never as a first choice of all\n"
    assert [name for name, *_ in read(body)] == ["Urinary tract infections", "pyelonephritis"]


def test_items_of_a_list() -> None:
    body = """==Medical uses==
* [[Gout]]
* Treatment of [[asthma]]. It is common.
* Lupus – under investigation
* [[Foopox]]
* Off-label for hives
* Good question
* Here stands a very long item that only tells a story of no use
"""
    assert read(body) == [
        ("Gout", "approved", None),
        ("asthma", "approved", None),
        ("Lupus", "investigational", None),
        ("Foopox", "approved", None),
        ("hives", "off_label", None),
    ]


def test_a_section_on_uses_stands_before_the_lead() -> None:
    lead = "'''Testol''' is used to treat gout and colds.\n"
    facts = extract(parse_document("Testol", lead + "==Medical uses==\nTestol is used to treat severe gout.\n")).facts
    assert [(fact.indication, fact.evidence.section) for fact in facts] == [
        ("colds", []),
        ("severe gout", ["Medical uses"]),
    ]


def test_the_more_definite_statement_stands() -> None:
    body = """==Medical uses==
It may help treat gout. It is used to treat gout. It is helpful in asthma. It may be effective in asthma.
"""
    assert read(body) == [("gout", "approved", None), ("asthma", "investigational", None)]


@pytest.mark.parametrize(
    ("section", "sentence", "expected"),
    [
        ("History", "Testol was approved for gout in 1990.", ["gout"]),
        ("History", "Testol was used to treat gout in 1990.", []),
        ("History", "Testol has not been found effective for the treatment of gout.", []),
        ("History", "Evidence does not support a role for testol in the treatment of gout.", ["gout"]),
        ("Cost", "Aspirin is used to treat gout.", []),
        ("Cost", "It was approved for gout.", ["gout"]),
        ("Dosing", "Testol is used to treat gout.", ["gout"]),
        ("Contraindications", "Testol is used to treat gout.", []),
    ],
)
def test_other_sections(section: str, sentence: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(f"=={section}==\n{sentence}\n")] == expected


def test_the_infobox_parameter() -> None:
    lead = "{{Chembox\n| CASNo = 1\n}}{{Infobox drug\n| uses = [[Gout]], asthma, gout, others, treatment\n}}\n'''Testol''' is used to treat asthma.\n"
    assert read("", lead) == [("Gout", "approved", None), ("asthma", "approved", None)]


def test_absence() -> None:
    assert absence("") == [{"what": "indications.indication", "state": "absent", "raw": None}]
    assert absence("==Medical uses==\nOpinions differ.\n") == [
        {"what": "indications.indication", "state": "unparsed", "raw": "Opinions differ."}
    ]


def test_junk_is_read_fast() -> None:
    junk = " ".join(["used to treat the", "signs and symptoms of", "patients with (", "it", "x" * 50, "in"] * 300)
    assert read(f"==Medical uses==\n{junk}\n") == []


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("There is insufficient evidence for its use in generalized epilepsy.", [("generalized epilepsy", "not_recommended")]),
        ("It does not help in absence seizures.", [("absence seizures", "not_recommended")]),
        ("There was limited evidence in fibromyalgia and gout.", [("fibromyalgia", "investigational"), ("gout", "investigational")]),
        ("It is not effective against [[Aspergillus]].", [("Aspergillus", "not_recommended")]),
        ("It can be taken for both neck pain and migraine.", [("neck pain", "approved"), ("migraine", "approved")]),
        ("Lower doses are recommended in those with kidney disease.", []),
        ("Other antibiotics are usually preferred for the treatment of meningitis.", []),
        ("Tests are more effective for the treatment of gout, but it is used to treat asthma.", [("asthma", "approved")]),
        ("Testol is more effective for the treatment of gout.", [("gout", "approved")]),
        (
            "It can be used to treat mild malaria but is not recommended for severe malaria.",
            [("mild malaria", "approved"), ("severe malaria", "not_recommended")],
        ),
        ("It is used to treat scurvy, including a severe form known as infantile scurvy.", [("scurvy", "approved"), ("infantile scurvy", "approved")]),
        (
            "It was used in acute pulmonary edema. A review found little evidence to support this practice.",
            [("acute pulmonary edema", "not_recommended")],
        ),
        ("Trials in ovarian cancer were disappointing.", [("ovarian cancer", "investigational")]),
        ("Its efficacy for the treatment of lung cancer is well studied.", [("lung cancer", "approved")]),
        (
            "It is used to treat gout, frequent urination and inability to control urination (urge incontinence).",
            [("gout", "approved"), ("urge incontinence", "approved")],
        ),
        ("It is a reasonable alternative for vivax malaria.", [("vivax malaria", "approved")]),
        ("It is recommended by the Centers for Disease Control.", []),
        (
            "It is used to improve glycemic control in adults with type 2 diabetes.",
            [("type 2 diabetes", "approved")],
        ),
        ("It is used for alcohol and opioid withdrawal.", [("alcohol withdrawal", "approved"), ("opioid withdrawal", "approved")]),
        ("It is used for pain and opioid dependence.", [("pain", "approved"), ("opioid dependence", "approved")]),
        ("* Otherwise uncontrollable, severe behavioral disorders", [("severe behavioral disorders", "approved")]),
        ("It treats post-herpetic neuralgia. It is used to treat postherpetic neuralgia.", [("post-herpetic neuralgia", "approved")]),
        (
            "It is indicated for the treatment of adults with moderately to severely active ulcerative colitis.",
            [("moderately to severely active ulcerative colitis", "approved")],
        ),
        ("Options for patients with cancer include surgery.", []),
        ("There is evidence for liver damage in people with hepatitis.", []),
        ("Studies in people with HIV found more adverse events.", []),
        ("The alternative for people with kidney failure is dialysis.", []),
        ("It acts in pain pathways. It works against the flu.", [("flu", "approved")]),
        ("It is used to reduce fever. It is used to reduce blood pressure.", [("fever", "approved")]),
        ("It is prescribed for many off-label uses, such as treatment of insomnia.", [("insomnia", "off_label")]),
    ],
)  # fmt: skip
def test_habits_of_telling_a_use(sentences: str, expected: list[tuple[str, str]]) -> None:
    found = read(f"== Medical uses ==\n{sentences}")
    assert [(name, status) for name, status, _ in found] == expected


def test_several_groups_of_people_are_one_population() -> None:
    body = "Testol is used to treat gout in men and in older women at high risk of fracture."
    assert read(body) == [("gout", "approved", "men and in older women at high risk of fracture")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used to treat epilepsy (including absence seizures and the like) and gout.", {"epilepsy", "absence seizures", "gout"}),
        ("It is used to treat epilepsy (including absence seizures", {"epilepsy", "absence seizures"}),
        ("Harm may arise from the treatment of gout with aspirin.", set()),
        ("Testol helps in the treatment of gout with aspirin.", {"gout"}),
        ("It slows damage from the treatment of gout with great care.", {"gout"}),
    ],
)  # fmt: skip
def test_kinds_in_parentheses_and_what_others_treat(sentence: str, expected: set[str]) -> None:
    assert {name for name, _, _ in read(f"== Medical uses ==\n{sentence}")} == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("It is used to treat hives, swelling due to heart disease, and a number of [[skin rash]]es.", ["hives", "swelling due to heart disease", "skin rashes"]),
        ("It is used for hives, eye pain following surgery, gout, and asthma.", ["hives", "eye pain", "gout", "asthma"]),
        ("It is used for swelling due to heart disease, or gout.", ["swelling due to heart disease"]),
        ("It is also less commonly used for tremor.", ["tremor"]),
        ("It is considered a first-line drug for gout.", ["gout"]),
        ("It is used for a number of diseases including: hives, gout and asthma.", ["hives", "gout", "asthma"]),
        ("Doctors may prescribe testol for gout.", ["gout"]),
        ("It is used, often in combination with aspirin, for gout.", ["gout"]),
        ("It is used by mouth for gout and as an enema for colitis.", ["gout", "colitis"]),
        ("Low doses are used for gout.", ["gout"]),
        ("Low doses are used in those with liver disease.", []),
        ("Low doses are recommended in liver disease.", []),
        ("Caution is recommended in those with liver disease.", []),
        ("It may worsen the symptoms of asthma.", []),
        ("Testol treats fungal infections such as thrush.", ["fungal infections", "thrush"]),
        ("It is used to induce labour.", ["labour"]),
        ("It treats pain in gout, and helps with spasms in palsy.", ["pain in gout", "spasms in palsy"]),
        ("It is used for [[hypercalcemia|high blood calcium due to cancer]] and [[gout]].", ["high blood calcium", "gout"]),
        ("It is used for depressive episodes and high cholesterol.", ["depressive episodes", "high cholesterol"]),
        ("It is used for self-injury and for hormone replacement therapy.", ["self-injury", "hormone replacement therapy"]),
        ("This may include gout, hives and asthma.", ["gout", "hives", "asthma"]),
        ("* Heart: it is used for gout", ["gout"]),
        ("* One may say of this that it is a good thing for all that have gout", []),
        ("* [[Gout]] (joint disease) and some [[hive]]s (a rash)", ["Gout", "hives"]),
        ("* Sudden gout and late hives and early asthma and prevention and in rare headache", ["Sudden gout", "late hives", "early asthma", "rare headache"]),
    ],
)  # fmt: skip
def test_uses_that_stand_beside_something_else(sentences: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"== Medical uses ==\n{sentences}")] == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        # The drug that a sentence begins with is the one that is used, unless it speaks of this one.
        ("Flumazenil, an antagonist, which is used for overdose, is old.", []),
        ("Aspirin is used for gout.", []),
        ("Aspirin is weaker, and testol is used for gout.", ["gout"]),
        ("Aspirin and other drugs, used for gout, are cheap.", ["gout"]),
        # A condition that has the name of a substance in it is none.
        ("It is used for iron deficiency, vitamin D and high cholesterol.", ["iron deficiency", "high cholesterol"]),
        ("It is used for iron.", []),
        ("It is used for gout, asthma attacks, exacerbations of asthma and asthma.", ["gout", "asthma attacks", "exacerbations of asthma"]),
        ("It has been proposed for gout.", ["gout"]),
        ("Trials in gout were halted for lack of benefit.", ["gout"]),
        ("It is used for infections of the eye.", ["infections of the eye"]),
        ("Wide use of testol has resulted in growing resistance.", []),
        ("It has not been shown to work in gout.", ["gout"]),
    ],
)  # fmt: skip
def test_whose_use_it_is(sentences: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"== Medical uses ==\n{sentences}")] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used when other treatments are not effective in gout.", [("gout", "approved")]),
        ("It is used when other therapies are ineffective, for example in gout.", [("gout", "approved")]),
        ("It is the first choice for uncomplicated cystitis.", [("uncomplicated cystitis", "approved")]),
        ("It is approved for the treatment of adults with: gout, hives and asthma.", [("gout", "approved"), ("hives", "approved"), ("asthma", "approved")]),
        ("Tests are recommended to reduce the risk of toxicity.", []),
    ],
)  # fmt: skip
def test_what_is_said_of_others_is_not_said_of_the_drug(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = read(f"== Medical uses ==\n{sentence}")
    assert [(name, status) for name, status, _ in found] == expected


def test_the_people_of_one_member_are_not_those_of_the_others() -> None:
    body = "== Medical uses ==\nIt is used for gout, and some rashes in children."
    assert read(body) == [("gout", "approved", None), ("rashes", "approved", "children")]


def test_a_verb_ends_the_name_of_a_condition() -> None:
    assert read("== Medical uses ==\nIts use in the treatment of gout began in the north.") == [
        ("gout", "approved", None)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Testol is used along with heparin in heart attacks and pulmonary embolism.",
            ["heart attacks", "pulmonary embolism"],
        ),
        ("It is also given together with metformin in type 2 diabetes.", ["type 2 diabetes"]),
        (
            "It is used with prednisone in lupus and following the insertion of a pacemaker.",
            ["insertion of a pacemaker", "lupus"],
        ),
        ("It is used with caution in gout following the insertion of a catheter.", []),
        ("It has a place in treatment regimens for tuberculosis.", ["tuberculosis"]),
        ("It is included in multidrug regimens for leprosy.", ["leprosy"]),
        ("It was approved by the U.S. Food Agency (FDA) in combination with Betol for weight loss.", ["weight loss"]),
        (
            "Its indications were later expanded to include psoriatic arthritis and gout.",
            ["psoriatic arthritis", "gout"],
        ),
        ("In 2004 approval was extended to ankylosing spondylitis.", ["ankylosing spondylitis"]),
        ("When used by people with liver problems, and in the elderly, doses should be reduced.", []),
        ("It is used by people with asthma.", ["asthma"]),
        ("It was associated with a significantly lower rate of acute rejection.", []),
        (
            "It is used for hospital- and community-acquired sepsis.",
            ["hospital-acquired sepsis", "community-acquired sepsis"],
        ),
        (
            "It is used for drug-resistant and drug-sensitive tuberculosis.",
            ["drug-resistant tuberculosis", "drug-sensitive tuberculosis"],
        ),
        (
            "It is used for herpes simplex virus and zoster virus infections.",
            ["herpes simplex virus infections", "zoster virus infections"],
        ),
        ("It is used for herpes of the eye.", ["herpes of the eye"]),
        ("It is used for gout of the elderly kind.", ["gout"]),
        ("It is used for abscesses of moderate severity.", ["abscesses"]),
    ],
)
def test_more_habits_of_telling_a_use(sentence: str, expected: list[str]) -> None:
    assert [use for use, _, _ in read(f"== Medical uses ==\n{sentence}\n")] == expected


def test_what_was_added_to_the_indications_counts_in_the_history() -> None:
    body = (
        "== History ==\nIt was approved by the FDA in 1994 for lupus; the indications were extended to include gout.\n"
    )
    assert [use for use, _, _ in read(body)] == ["lupus", "gout"]
