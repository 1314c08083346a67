from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.contraindications import extract
from app.wikitext.parse import parse_document
from tests.extract.contraindication_prose import contraindications, stated


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("Oral foonib is not recommended for children under 12.", ["children under 12 (only oral foonib)"]),
        ("IV use in children should be avoided.", ["children (only IV use)"]),
        ("It is not recommended for oral use in gout.", ["gout (only for oral use)"]),
        ("It must not be given intravenously to children.", ["children (only intravenously)"]),
        ("Oral contraception should be avoided in gout.", ["gout"]),
        ("It is contraindicated in the setting of botulism.", ["botulism"]),
        ("Do not use foonib in people with gout.", ["gout"]),
        ("Contraindications include gout and concomitant use with certain other drugs.", ["gout"]),
        ("High doses of foonib are contraindicated with warfarin.", []),
        ("Its 80 mg dose is contraindicated in people with gout.", ["gout (only 80 mg dose)"]),
        ("Its 80 mg dose should not be used in people with gout.", []),
        ("It must not be given to those allergic to it or to barine.", ["allergic to it or to barine"]),
        ("It is contraindicated in people with known or suspected gout.", ["known or suspected gout"]),
        (
            "It is contraindicated for patients known to have hypersensitivity to the drug.",
            ["hypersensitivity to the drug"],
        ),
        ("It was long thought that foonib was contraindicated in gout.", []),
        ("It can treat mild gout but is not recommended for severe gout.", []),
        ("It is not recommended for patients with gout.", ["gout"]),
        ("It should not be used for acute asthma.", []),
        ("It should not be used for people with asthma.", ["asthma"]),
        ("It should not be started at the full dose in people with gout.", []),
        ("It should not be used for more than two weeks in people with gout.", []),
        (
            "It should not be given to children or teenagers to control a fever.",
            ["children or teenagers (only to control a fever)"],
        ),
        ("Use during pregnancy is not recommended.", ["pregnancy"]),
        ("It harms the fetus and should therefore not be used by women with gout.", ["women with gout"]),
        (
            "It is not recommended for women to take it while nursing, or for a man to use it when trying for a child.",
            ["nursing", "trying for a child"],
        ),
        ("There is no good evidence that it is contraindicated in gout.", []),
        ("It was contraindicated in gout until March 1999.", []),
        ("It must not be used by nursing women; women of childbearing age are told to wait.", ["nursing women"]),
        ("It is not known to be contraindicated in gout.", []),
        ("It was contraindicated in gout; the ban was later lifted.", []),
        ("The label contraindicates its use in gout.", ["gout"]),
        ("It is contraindicated in gout, as it is in people with asthma.", ["gout", "asthma"]),
        ("It is contraindicated when the filtration rate is below 20 mL/min.", ["filtration rate below 20 mL/min"]),
        ("It is contraindicated in gout or within a month of a stroke.", ["gout", "within a month of a stroke"]),
        (
            "It must not be used in allergy to nuts, first- or second-degree heart block, or gout.",
            ["allergy to nuts", "first- or second-degree heart block", "gout"],
        ),
        ("Men with certain genes may not receive the full benefit of it.", []),
        (
            "It is contraindicated in people with allergy to metals such as nickel or zinc, or with gout.",
            ["allergy to metals", "gout"],
        ),
        ("It is used for asthma (though not recommended in infants), gout and acne.", []),
        ("Use of foonib in adults with gout is contraindicated because it raises urate.", ["adults with gout"]),
        ("Some guidelines recommend against using it in people with dementia.", ["dementia"]),
        ("It should not be used if there are kidney problems.", ["kidney problems"]),
        ("It should not be used when over 80.", []),
        ("People with gout should avoid taking it.", ["gout"]),
        ("Patients with a history of stroke should avoid foonib.", ["history of stroke"]),
        ("Avoid use in people with porphyria.", ["porphyria"]),
        ("It is usually best avoided in porphyria.", ["porphyria"]),
        ("It is best avoided in the first trimester.", ["first trimester"]),
        ("It is not considered safe in acute porphyria.", ["acute porphyria"]),
        ("It is contraindicated in cases where the patient has a known allergy.", ["known allergy"]),
        ("It is contraindicated in fasting such as a diet.", ["fasting"]),
        ("It is contraindicated in weak kidneys due to systemic accumulation and harm.", ["weak kidneys"]),
        ("It is contraindicated in women who are or may become pregnant.", ["women who are or may become pregnant"]),
        ("Its use is contraindicated in gout or within 14 days of stopping barine.", ["gout"]),
        ("It should not be used in people with gout in one small trial.", ["gout"]),
        ("It is contraindicated in adults exposed to it and in gout.", ["gout"]),
    ],
)
def test_a_sentence_that_forbids(sentence: str, conditions: list[str]) -> None:
    assert stated(sentence) == conditions


def test_what_a_drug_is_stopped_before_counts_under_the_heading() -> None:
    source = "==Contraindications==\nIt should be stopped two weeks before elective surgery to reduce bleeding."
    assert contraindications(source) == {"elective surgery": None}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("European labelling adds patients who are obese, gout, and children.", ["obese", "gout", "children"]),
        ("It is contraindicated in asthma; the US label also lists gout.", ["asthma", "gout"]),
        ("It is contraindicated in asthma. In Britain, gout and lupus are also listed.", ["asthma", "gout", "lupus"]),
        ("It is contraindicated in asthma. Tablets of 5 mg are also listed for sale.", ["asthma"]),
        ("The FDA lists age under 12 years as a contraindication.", ["age under 12 years"]),
    ],
)
def test_who_lists_them_under_the_heading(sentence: str, found: list[str]) -> None:
    assert list(contraindications(f"== Contraindications ==\n{sentence}")) == found


def test_prose_under_the_heading() -> None:
    source = "==Contraindications==\nAll such drugs are contraindicated in situations in which bleeding is likely. This includes ulcers and stroke. Its use in asthma, which is rare, has been studied. It is contraindicated with barine."
    assert contraindications(source) == {"ulcers": None, "stroke": None, "barine": None}


@given(
    st.lists(
        st.sampled_from(
            [
                "contraindicated ",
                "in ",
                "people with ",
                "use ",
                "(",
                ", ",
                "or ",
                "asthma ",
                "should not take ",
                ": ",
                "allergic to ",
            ]
        ),
        max_size=60,
    )
)
def test_any_words_give_short_conditions(words: list[str]) -> None:
    document = parse_document("Foonib", "==Contraindications==\n* " + "".join(words))
    for fact in extract(document).facts:  # by its own words, without its limit
        assert 0 < len(fact.condition) <= 100


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It should not be used on the face, nor by people with gout.", ["gout"]),
        ("It must not be taken by people with gout, and half the dose is given in asthma.", ["gout"]),
        ("Its use is ruled out in nursing mothers.", ["nursing mothers"]),
        ("It is strictly forbidden in people with gout.", ["gout"]),
        ("Its sale is prohibited in the region.", []),
        ("Treatment of patients with severe gout is discouraged.", ["severe gout"]),
        ("Its use in those less than 2 months of age is not recommended.", ["those less than 2 months of age"]),
        ("As a live vaccine it should not be given to people with lupus.", ["lupus"]),
        ("In people with gout, urate is not cleared well enough and it should not be used.", ["gout"]),
        ("Gouty tophi must not be treated with foonib.", []),
        ("Gout of the eye must not be treated with foonib.", ["Gout of the eye"]),
        ("Gout of the eye must not be treated with barine.", []),
        ("It should not be used to treat warts in people with gout.", ["gout (only to treat warts)"]),
        ("It should not be given to girls and women of childbearing age.", ["girls and women of childbearing age"]),
        ("It should not be given to women and men.", []),
        ("People with gout should ordinarily not be treated with it.", ["gout"]),
        ("Patients with gout are not to be treated until it has gone.", ["gout"]),
        ("It should not be used where there has been a stroke.", ["stroke"]),
        ("Women who are pregnant are strongly advised to not take it.", ["Women who are pregnant"]),
        (
            "Forms that contain benzyl alcohol should not be given to neonates.",
            ["neonates (only forms that contain benzyl alcohol)"],
        ),
        ("It is contraindicated in people with a history of foonib-induced gout.", ["history of foonib-induced gout"]),
        ("It is used for lupus (but must not be used in people with gout), asthma, and rash.", ["gout"]),
        ("The agency cautions against use of it in people with gout.", ["gout"]),
        (
            "It is contraindicated in people with allergy to the drug or to other barines, and in people taking cobine.",
            ["allergy to the drug or to other barines"],
        ),
        (
            "It has not been tested in infants and therefore is not recommended for use by these groups.",
            ["infants"],
        ),
        (
            "It should not be given in high doses, for periods of more than a week, or given to children under two.",
            ["children under two"],
        ),
        ("People with gout should therefore not take it.", ["gout"]),
        ("It is not recommended in pregnancy, as animal studies have shown harm.", ["pregnancy"]),
        ("Because rabbits were born blind, it must not be given in pregnancy.", ["pregnancy"]),
        ("They recommend avoiding it in people with gout.", ["gout"]),
        ("They recommend avoiding aspirin in people with gout.", []),
        (
            "The criteria recommended that foonib be avoided in patients 65 years of age and older.",
            ["patients 65 years of age and older"],
        ),
        (
            "They recommend avoiding it in pregnant women at 20 weeks or later in pregnancy.",
            ["pregnant women at 20 weeks or later in pregnancy"],
        ),
        ("Patients should not use it if they have gout, lupus, or asthma.", ["gout", "lupus", "asthma"]),
        ("You should not take it if you are allergic to it or have gout.", ["allergic to it", "gout"]),
        ("People with lupus should not use it if they have a fever.", ["lupus"]),
        ("It may be used in people with gout who should not take aspirin.", []),
        ("Aspirin should be avoided in children, in whom foonib is preferred.", []),
        ("Because it is toxic to dogs, it must not be given to dogs with gout.", []),
    ],
)
def test_forbidden_in_further_words(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It should not be given in shock or old second or third-degree block.", ["shock", "old second or third-degree block"]),
        ("It should not be given in shock or block of second or third degree.", ["shock", "block of second or third degree"]),
        ("Not to be used in gout.", ["gout"]),
        ("Allergy to nuts is the only absolute contraindication; relative contraindications include gout.", ["gout", "Allergy to nuts"]),
        ("It is for asthma, not to be taken in gout.", ["gout"]),
        ("It must not be used in active bleeding, such as ulcers or a history of stroke.", ["active bleeding", "history of stroke"]),
        (
            "It is contraindicated in people with heart block, unless a pacemaker is in place, in shock, and in gout.",
            ["heart block", "shock", "gout"],
        ),
        ("It should not be used in gout unless nothing else helps, in which case half of it is taken.", ["gout"]),
    ],
)  # fmt: skip
def test_who_must_not_take_it_in_further_words(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found
