"""Where a use stands in a sentence that comes to it in another way: by off-label lists, asides, dates and research."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read

HEADING = "==Medical uses==\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # What off-label uses are.
        ("It has several off-label uses, including gout, hives and asthma.", ["gout", "hives", "asthma"]),
        ("Off-label uses such as gout and hives are common.", ["gout", "hives"]),
        ("Off-label use of testol, including people with gout, is rare.", []),
        ("Off-label use, like any use, has risks.", []),
        # As what it is approved, and for what.
        ("It is approved for use as an add-on treatment (with other drugs) in gout and hives.", ["gout", "hives"]),
        ("It is licensed as an adjunctive therapy in asthma.", ["asthma"]),
        ("It is approved as a tablet in Europe.", []),
        ("It is approved as an adjunctive therapy in combination with others.", []),
        ("It is given as eye drops, in some countries, in glaucoma.", ["glaucoma"]),
        ("It is given as cream for eczema.", ["eczema"]),
        # For whom another drug does not do.
        ("In many cases of pneumonia, testol is an alternative to penicillin.", ["pneumonia"]),
        ("For mild gout, it is the drug of choice.", ["mild gout"]),
        ("In penicillin allergy, testol is an alternative.", []),
        ("In pregnancy, testol is an option.", []),
        # What it is added to others for.
        ("It has been added to aspirin after stenting, mostly in Asia, to cut down restenosis.", ["restenosis"]),
        ("It may be added to insulin to prevent neuropathy.", ["neuropathy"]),
        ("It may be added to water to the mark.", []),
        ("It is added to it to prevent mold.", []),
        ("It is used to cut down on headaches.", ["headaches"]),
        # Germs, by their names.
        ("It is effective in treating penicillin-resistant Borrelia burgdorferi.", ["penicillin-resistant Borrelia burgdorferi"]),
        ("It is effective in treating many others.", []),
        # Who has it.
        ("It is used in people diagnosed with gout.", ["gout"]),
        ("It is used in adults hospitalized with pneumonia or asthma.", ["pneumonia", "asthma"]),
        # Later, for another.
        ("It was approved for gout, and in May 2014 for hives.", ["gout", "hives"]),
        ("It was approved for gout in 2001 and, in 2005, for asthma.", ["gout", "asthma"]),
        ("It was approved for gout in 2001 and withdrawn in 2005 for liver failure.", ["gout"]),
        ("It was approved for gout in 2001 and in 2005 for use in children.", ["gout"]),
        ("It was approved in the United States by the Food and Drug Administration (FDA) in 1996 for gout.", ["gout"]),
        ("It was licensed in Japan in 1996 for gout.", ["gout"]),
        # Research in people with an illness.
        ("It has been studied in gout and, in one small trial, in men with hives.", ["gout", "hives"]),
        ("It has been studied in gout and, in one small trial, in men.", ["gout"]),
        ("In people with arthritis it seems to slow erosions.", ["arthritis"]),
        ("In people with arthritis it may reduce survival.", []),
        ("In people with arthritis it can prolong survival.", ["arthritis"]),
        # Why it was looked into.
        ("It has been studied in gout, in which a mouse study had raised hopes, and in hives.", ["gout", "hives"]),
        ("It was studied in gout, in which mice improved.", []),
        ("It was studied in mice, where gout improved.", []),
        # What is done to the urine; not how stones are prevented by that.
        ("It is used to treat glaucoma and to alkalinize urine.", ["glaucoma", "alkalinize urine"]),
        ("It is used for acidification of the urine.", ["acidification of the urine"]),
        ("It can alkalinize the urine.", []),
        # The rest of a sentence is no part of a name, nor what did not help.
        ("It is used for seizures in meningitis as well.", ["seizures in meningitis"]),
        ("It is used for edema caused by cirrhosis too.", ["edema caused by cirrhosis"]),
        ("It is used for gout refractory to other treatments.", ["gout"]),
        ("It is used for asthma unresponsive to inhaled drugs.", ["asthma"]),
        ("It is used in kidney disease, such as chronic kidney disease.", ["kidney disease", "chronic kidney disease"]),
    ],
)  # fmt: skip
def test_where_a_use_stands(sentence: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"{HEADING}{sentence}\n")] == expected


def test_germs_that_it_does_not_work_in() -> None:
    sentence = "It does not work in cases of penicillin-resistant Borrelia burgdorferi."
    assert read(f"{HEADING}{sentence}\n") == [("penicillin-resistant Borrelia burgdorferi", "not_recommended", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Testol was approved in Japan by the health ministry in 1996 for gout.", ["gout"]),
        ("Testol was approved for gout, and in May 2014 for hives.", ["gout", "hives"]),
        ("Testol was approved in Japan for sale.", []),
        ("Testol was used in 1990 for gout, and in 2014 for hives.", []),
    ],
)
def test_approvals_in_a_section_on_history(sentence: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"==History==\n{sentence}\n")] == expected
