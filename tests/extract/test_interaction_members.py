"""Members of classes in lists, classes told by what they act on, and what is only compared."""

from __future__ import annotations

import pytest

from tests.extract.interaction_prose import read


def interactants(body: str) -> dict[str, str]:
    return {name: advice for name, _, _, advice in read(body)}


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (
            "Azoles: itraconazole, voriconazole (contraindicated)",
            {"Azoles": "not_stated", "itraconazole": "not_stated", "voriconazole": "contraindicated"},
        ),
        ("Sedatives: oral midazolam; diazepam", {"Sedatives": "not_stated", "midazolam": "not_stated", "diazepam": "not_stated"}),
        ("Opioids: morphine levels rise", {"Opioids": "not_stated"}),
        ("Azoles (may raise its levels), digoxin and warfarin", {"Azoles": "not_stated", "digoxin": "not_stated", "warfarin": "not_stated"}),
        ("Digoxin: morphine, codeine", {"Digoxin": "not_stated"}),
    ],
)  # fmt: skip
def test_members_behind_a_class_that_labels_an_item(item: str, found: dict[str, str]) -> None:
    assert interactants(f"==Interactions==\n* {item}") == found


def test_a_list_of_drugs_that_must_not_be_used_with_it() -> None:
    body = """==Contraindications==
;Drugs that must not be used with Testol
* neuroleptics ([[pimozide]])
* sedatives (oral midazolam; triazolam)
"""
    assert set(interactants(body).values()) == {"contraindicated"}
    assert {name.split(" ")[0] for name in interactants(body)} == {
        "neuroleptics",
        "pimozide",
        "sedatives",
        "midazolam",
        "triazolam",
    }


def test_an_item_of_nothing_but_drugs_among_contraindications() -> None:
    body = (
        "==Contraindications==\n* Strong CYP3A inhibitors e.g. ketoconazole, nefazodone\n* Penicillin allergy\n* Gout"
    )
    assert interactants(body) == {
        "Strong CYP3A inhibitors": "contraindicated",
        "ketoconazole": "contraindicated",
        "nefazodone": "contraindicated",
    }


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Substances that inhibit CYP3A4 raise its levels.", {"Substances that inhibit CYP3A4": "not_stated"}),
        (
            "Drugs that induce the liver enzymes CYP3A4 and CYP2D6 should be avoided.",
            {"Drugs that induce the liver enzymes CYP3A4 and CYP2D6": "avoid"},
        ),
        ("Strong inducers or inhibitors of CYP3A4 should be avoided.", {"Strong inducers or inhibitors of CYP3A4": "avoid"}),
        ("P-gp inhibitors raise its levels.", {"P-gp inhibitors": "not_stated"}),
        ("QT prolonging drugs should be avoided.", {"QT prolonging drugs": "avoid"}),
        ("It should not be given with drugs acting on the serotonin system.", {"drugs acting on the serotonin system": "avoid"}),
        ("Bone marrow depressant drugs should be avoided.", {"Bone marrow depressant drugs": "avoid"}),
        ("It should not be given with other drugs that are strong inhibitors of CYP3A4.", {"strong inhibitors of CYP3A4": "avoid"}),
        ("Many medications that a person may be taking can affect its levels.", {}),
        ("It should not be taken with alcoholic beverages, nor should alcohol be drunk.", {"alcoholic beverages": "avoid"}),
    ],
)  # fmt: skip
def test_classes_told_by_what_they_do(sentence: str, found: dict[str, str]) -> None:
    assert interactants(f"==Interactions==\n{sentence}") == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Its inducing potency lies between that of rifabutin and that of rifampicin.",
        "The delay was longer than that achieved by treatment with other SSRIs (fluoxetine, sertraline).",
        "Such reactions have been seen with opioids and SSRIs alone.",
        "Neuroleptic malignant syndrome may occur.",
        "Contraceptive failure has been reported.",
        "Ritonavir is a strong inducer of CYP3A4 and P-glycoprotein.",
        "The trial added it to standard therapy with beta blockers and it reduced deaths.",
        "Testol is given only with ribavirin, and its effects are the same.",
        "It lowers the side effects of the anesthetic when given with it.",
    ],
)
def test_what_is_compared_or_belongs_to_another_is_no_partner(sentence: str) -> None:
    found = interactants(f"==Interactions==\n{sentence}")
    assert not found.keys() - {"Ritonavir", "anesthetic"}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Exposure to Testol fell by 80% with rifampin.", ["rifampin"]),
        ("Its absorption is increased 16-fold by a fat-rich meal.", ["fat-rich meal"]),
        ("Its absorption is lower when taken with a meal.", ["meal"]),
        ("Grapefruit juice did not affect its pharmacokinetics.", ["Grapefruit juice"]),
        ("It had no effect on midazolam or digoxin.", ["midazolam", "digoxin"]),
        ("Clearance rises with age.", []),
    ],
)
def test_what_changes_it_or_does_not_is_read_among_its_pharmacokinetics(sentence: str, found: list[str]) -> None:
    assert list(interactants(f"==Pharmacokinetics==\n{sentence}")) == found


def test_no_interaction_occurs() -> None:
    body = "==Interactions==\nNo clinically significant interaction occurs with digoxin or warfarin."
    assert [(name, finding) for name, _, finding, _ in read(body)] == [
        ("digoxin", "studied_none_found"),
        ("warfarin", "studied_none_found"),
    ]
    assert read("==Interactions==\nNo interaction studies with morphine were done.") == []


def test_advice_concluded_from_what_happens_in_vitro() -> None:
    body = "==Interactions==\nIt inhibits CYP2D6 in vitro, so codeine should not be given with it.\n\nIn vitro it raised digoxin levels."
    assert interactants(body) == {"CYP2D6": "not_stated", "codeine": "avoid"}


@pytest.mark.parametrize("heading", ["Side effects", "Contraindications"])
def test_what_happens_to_those_who_also_take_another(heading: str) -> None:
    body = f"=={heading}==\nFlushing is more common in individuals also taking digoxin.\n\nIt causes disulfiram-like reactions with alcohol."
    assert list(interactants(body)) == ["digoxin", "alcohol"]


def test_whom_it_is_not_prescribed_to_is_no_joint_use() -> None:
    body = (
        "==Contraindications==\nIt should not be prescribed to people with fits, benzodiazepine or alcohol withdrawal."
    )
    assert interactants(body) == {}


def test_which_of_two_is_used_with_another() -> None:
    body = "==Side effects==\nFits have been seen when Testol is used together with fibrates, and when digoxin is taken with morphine."
    assert list(interactants(body)) == ["fibrates"]


def test_what_the_enzymes_of_a_list_metabolise() -> None:
    body = """==Interactions==
Testol inhibits the following enzymes:
* [[CYP1A2]] (strongly) which metabolizes [[caffeine]], [[theophylline]], etc.
* CYP3A4, which is responsible for the metabolism of midazolam. Digoxin is not named by it.
"""
    assert list(interactants(body)) == ["CYP1A2", "caffeine", "theophylline", "CYP3A4", "midazolam"]


def test_exceptions_from_what_was_denied() -> None:
    body = "==Interactions==\nTestol does not interact with many drugs. Some exceptions include digoxin and warfarin.\n"
    assert [one for one in read(body) if one[2] == "interacts"] == [
        ("digoxin", "drug", "interacts", "not_stated"),
        ("warfarin", "drug", "interacts", "not_stated"),
    ]
