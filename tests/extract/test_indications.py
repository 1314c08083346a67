from __future__ import annotations

import pytest

from tests.extract.indication_prose import absence, read


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
        ("It is used to treat poisoning by lithium or lithium.", ["poisoning by lithium"]),
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
