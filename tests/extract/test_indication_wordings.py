"""Wordings of uses that the articles of strangers brought up; every sentence here is made up."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def told(sentences: str, heading: str = "Medical uses") -> list[tuple[str, str]]:
    return [(name, status) for name, status, _ in read(f"== {heading} ==\n{sentences}")]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("It treats nausea and vomiting due to gout.", ["nausea and vomiting due to gout"]),
        ("It treats nausea, vomiting, and hives. It helps against vomiting.", ["nausea, vomiting", "hives"]),
        ("It treats nausea (mild) and vomiting.", ["nausea"]),
        ("It is for nausea with vomiting, and for hives.", ["nausea with vomiting", "hives"]),
        ("It is used for erosion and ulceration of the esophagus.", ["erosion and ulceration of the esophagus"]),
        (
            "It is used to prevent rejection of kidney, heart, and liver transplants.",
            ["rejection of kidney, heart, and liver transplants"],
        ),
        ("It is used to prevent rejection of wrong, and liver disease.", ["rejection of wrong", "liver disease"]),
        ("It is used against rejection of kidneys and hives.", ["rejection of kidneys", "hives"]),
        ("It is given in organ transplants. It is used to prevent organ rejection.", ["organ rejection"]),
    ],
)
def test_one_use_of_two_words(sentences: str, expected: list[str]) -> None:
    assert [name for name, _ in told(sentences)] == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("It is taken orally or intravenously for gout, hives, and asthma.", ["gout", "hives", "asthma"]),
        ("It is advised by the agency in the north and a body (ABN) in the south for people with gout.", ["gout"]),
        ("It is the main treatment for Wuchereria magna and larva migrans.", ["Wuchereria magna", "larva migrans"]),
        ("It is used for infections due to Bartonella, cryptosporidiosis and gout.", ["cryptosporidiosis", "gout"]),
        (
            "It is used for pain associated with diabetic neuropathy, post-herpetic neuralgia, and cancer pain.",
            ["pain associated with diabetic neuropathy", "post-herpetic neuralgia", "cancer pain"],
        ),
        ("It is used for edema due to heart failure, liver scarring, or kidney disease.",
            ["edema due to heart failure", "edema due to liver scarring", "edema due to kidney disease"]),
        (
            "It is used to prevent thrush in those at risk such as following transplantation, babies, and those with gout.",
            ["thrush"],
        ),
        ("It is used to treat the symptoms of gout, such as pain and fever.", ["gout"]),
        ("It is used to treat the symptoms of aging such as pain.", ["aging"]),
        ("It is used to treat the symptoms of it, such as pain.", ["pain"]),
        ("It is given with a second drug, such as midazolam, to produce sedation for surgery.", ["sedation"]),
        ("It is also given in cord compression, where a tumor presses.", ["cord compression"]),
        ("It is used for osteogenesis imperfecta and complicated UTIs.", ["osteogenesis imperfecta", "complicated UTIs"]),
        (
            "It is used for uncomplicated urinary tract infections (UTIs). It is used for UTIs.",
            ["uncomplicated urinary tract infections"],
        ),
        ("It is used for gout, the most common form of joint disease.", ["gout"]),
        ("It was used in the plague outbreak in India.", ["plague"]),
        ("It is used in migraine both for its effect and its price.", ["migraine"]),
        ("It is used in kidney transplantation from human donors.", ["kidney transplantation"]),
        ("The FDA approved testol for adults and skeletally mature adolescents with gout.", ["gout"]),
        (
            "* Infections caused by Listeria magna, Nocardia spp., [[Proteus parvus]]",
            ["Infections caused by Listeria magna", "Nocardia spp", "Proteus parvus"],
        ),
        ("It is used for infections due to Pseudomonas magna.", ["infections due to Pseudomonas magna"]),
    ],
)  # fmt: skip
def test_lists_and_places(sentences: str, expected: list[str]) -> None:
    assert [name for name, _ in told(sentences)] == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            "It treats bacterial infections, including those of the middle ear, bone and joint, skin, and urinary tract.",
            [
                *("bacterial infections", "middle ear infections", "bone and joint infections", "skin infections"),
                "urinary tract infections",
            ],
        ),
        (
            "It is used for infections of the bloodstream, kidney, or joints, and for gout.",
            ["infections of the bloodstream", "kidney infections", "joint infections", "gout"],
        ),
        ("It is used for infections of the skin and soft tissue and for gout.", ["infections of the skin and soft tissue", "gout"]),
        ("It is used for those of the skin.", []),
        ("It is used for lung cancer, hair loss, and skin.", ["lung cancer", "hair loss"]),
        ("It is used for fever in people with gout, hives, and lupus.", ["fever"]),
        ("It is used for fever, and pain in people with asthma, gout, and lupus.", ["fever", "pain"]),
        ("It is used for poisoning by methanol.", ["poisoning by methanol"]),
        ("It relieves minor aches and pains due to arthritis and gout.", ["arthritis", "gout"]),
        ("It is used for low blood levels of potassium and secondary hyperaldosteronism.",
            ["low blood levels of potassium", "secondary hyperaldosteronism"]),
        ("It is used for gout and long fasting (such as in anorexia).", ["gout"]),
        ("It is used to delay puberty and to stop smoking. It is used for smoking cessation.", ["delay puberty", "smoking cessation"]),
        ("It is used to facilitate tracheal intubation and to provide skeletal muscle relaxation.",
            ["tracheal intubation", "skeletal muscle relaxation"]),
        ("It is used where others fail, such as in gout.", ["gout"]),
        ("It is given to men and women at high risk for fracture.", []),
        ("It was approved for relapsing and primary progressive forms of multiple sclerosis.",
            ["relapsing and primary progressive forms of multiple sclerosis"]),
        ("It is used for melanoma. It is approved for late-stage melanoma.", ["late-stage melanoma"]),
        ("It is used for fluid overload. It is used to treat fluid overload due to heart failure.", ["fluid overload"]),
        ("It is used for squamous cell carcinoma of the head and neck.", ["squamous cell carcinoma of the head and neck"]),
    ],
)  # fmt: skip
def test_members_of_a_list(sentences: str, expected: list[str]) -> None:
    assert [name for name, _ in told(sentences)] == expected


def test_what_is_said_of_the_evidence_for_another_use_is_not_said_of_the_first() -> None:
    sentence = "It is not recommended for bronchitis, and evidence for its use in sinusitis is limited."
    assert told(sentence) == [("bronchitis", "not_recommended"), ("sinusitis", "investigational")]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("It cannot treat viral infections, such as the common cold or acute bronchitis.", "not_recommended"),
        ("There is not enough evidence to support its use to prevent bleeding.", "not_recommended"),
        ("It is used off-label as an appetite stimulant.", "off_label"),
        ("It is used to stimulate appetite.", "approved"),
        ("It is used off-label to speed fracture repair.", "off_label"),
        ("It is used to try to increase breast milk production.", "approved"),
    ],
)
def test_how_far_a_use_is_accepted(sentences: str, expected: str) -> None:
    assert {status for _, status in told(sentences)} == {expected}


def test_what_there_shall_be_more_of_keeps_its_verb() -> None:
    assert told("It is given to promote wound healing.") == [("promote wound healing", "approved")]


@pytest.mark.parametrize(
    "sentence",
    [
        "It blocks a signal that prevents activation of T cells.",
        "It is used to stop viral RNA synthesis and its capping, thus, it is an inhibitor.",
        "It is given in emergency rooms.",
    ],
)
def test_a_process_or_a_room_is_no_use(sentence: str) -> None:
    assert told(sentence) == []


def test_a_spectrum_tells_of_germs_not_of_uses() -> None:
    germs = "It is effective against [[Escherichia coli]].\n* [[Listeria monocytogenes]]\n* [[Gonorrhea]]"
    assert told(germs, "Spectrum of activity") == []
    beneath = f"It is used for gout.\n=== Bacterial susceptibility ===\n{germs}"
    assert told(beneath) == [("gout", "approved"), ("Gonorrhea", "approved")]
    assert told(germs) == [
        ("Escherichia coli", "approved"),
        ("Listeria monocytogenes", "approved"),
        ("Gonorrhea", "approved"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In people with heart failure, testol reduces hospitalizations and death.", ["heart failure"]),
        ("In patients with lupus, it slows disease progression.", ["lupus"]),
        ("In people with kidney failure, testol reduces clearance.", []),
        ("In people with gout, rest reduces deaths.", []),
        ("People with gout who do not respond to rest may benefit from testol.", ["gout"]),
        ("Testol is more effective than rest in preventing stroke in people with gout.", ["stroke"]),
        ("It is indicated to reduce the risk of filtration decline, heart attack, and stroke.", ["heart attack", "stroke"]),
        ("It is indicated to reduce the risk of decline.", []),
        ("Its approved indications in the UK include gout and hives.", ["gout", "hives"]),
        ("It is used to reverse neuromuscular blockade.", ["reverse neuromuscular blockade"]),
        ("It is used for the reversal of anticoagulation.", ["reversal of anticoagulation"]),
        ("It is used as an emergency contraceptive and to treat gout.", ["emergency contraceptive", "gout"]),
        ("It is used in many treatment regimens.", []),
        ("The use of testol for acne is discouraged during pregnancy.", []),
        ("The use of testol for acne is discouraged.", ["acne"]),
    ],
)  # fmt: skip
def test_what_helps_whom(sentence: str, expected: list[str]) -> None:
    assert [name for name, _ in told(sentence)] == expected


def test_a_label_before_the_uses_of_an_item_is_none() -> None:
    items = (
        "* Approved: gout\n* Off-label uses: hives, lupus\n* Intramuscular formulation: acute agitation\n* Scurvy: once"
    )
    assert told(items) == [
        ("gout", "approved"),
        ("hives", "off_label"),
        ("lupus", "off_label"),
        ("acute agitation", "approved"),
        ("Scurvy", "approved"),
    ]


def test_the_symptoms_that_an_illness_comes_with_are_not_the_use() -> None:
    assert told("It is used to treat overactive bladder with symptoms of urge incontinence and urgency.") == [
        ("overactive bladder", "approved")
    ]


def test_both_groups_have_the_use() -> None:
    found = read("== Medical uses ==\nIt is used in the management of gout in both children and adults.")
    assert found == [("gout", "approved", "children and adults")]
