from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.contraindication_prose import contraindications, stated


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("It is contraindicated in people with asthma, gout, or heart failure.", ["asthma", "gout", "heart failure"]),
        (
            "It is not recommended to be used by IM injection in acute gout, asthma, and severe hypotension.",
            ["acute gout (by IM injection)", "asthma (by IM injection)", "severe hypotension (by IM injection)"],
        ),
        ("Oral foonib is not recommended for children under 12.", ["children under 12 (oral)"]),
        ("IV use in children should be avoided.", ["children (IV)"]),
        ("It is not recommended for oral use in gout.", ["gout (oral)"]),
        ("It must not be given intravenously to children.", ["children (intravenously)"]),
        ("While oral foonib is safe, it is contraindicated in gout.", ["gout"]),
        ("Oral antacids are taken with it, and it is contraindicated in gout.", ["gout"]),
        ("Oral contraception should be avoided in gout.", ["gout"]),
        ("It has several contraindications, among them gout and asthma.", ["gout", "asthma"]),
        (
            "It must not be given to people with lung disease, particularly asthma or gout.",
            ["lung disease", "asthma", "gout"],
        ),
        (
            "It is contraindicated in conditions that lower the threshold, such as gout, benzodiazepine or alcohol withdrawal.",
            ["conditions that lower the threshold", "gout", "benzodiazepine withdrawal", "alcohol withdrawal"],
        ),
        (
            "It is contraindicated in those undergoing benzodiazepine or alcohol withdrawal.",
            ["undergoing benzodiazepine withdrawal", "alcohol withdrawal"],
        ),
        (
            "It seems safe while breastfeeding, but a number of guidelines list it as a contraindication.",
            ["breastfeeding"],
        ),
        ("It is contraindicated in people with gout or those on dialysis.", ["gout", "on dialysis"]),
        ("It is contraindicated in the setting of botulism.", ["botulism"]),
        ("The agency lists gout and asthma as contraindications.", ["gout", "asthma"]),
        ("Some list it as a contraindication including the agency.", []),
        ("Use in pregnancy seems safe, while use in gout is not recommended.", ["gout"]),
        ("Gout is an absolute contraindication, while asthma is a relative contraindication.", ["Gout", "asthma"]),
        ("Do not use foonib in people with gout.", ["gout"]),
        (
            "It is contraindicated in gout, benzodiazepine or alcohol withdrawal.",
            ["gout", "benzodiazepine withdrawal", "alcohol withdrawal"],
        ),
        ("Contraindications include gout and concomitant use with certain other drugs.", ["gout"]),
        ("The 80 mg dose should only be kept up in those who bear it, and it should not be started in children.", []),
        ("High doses of foonib are contraindicated with warfarin.", []),
        ("A history of gout is the only contraindication.", ["history of gout"]),
        ("Its 80 mg dose is contraindicated in people with gout.", []),
        ("It should not be given to those aged 10 to 19, after several reports of falls.", ["aged 10 to 19"]),
        (
            "It should not be used in those with severe renal or hepatic impairment.",
            ["severe renal impairment", "severe hepatic impairment"],
        ),
        (
            "It should not be taken by people who are allergic to barine or who have porphyria.",
            ["allergic to barine", "porphyria"],
        ),
        (
            "It must not be given to patients who are allergic to barine or corine.",
            ["allergic to barine", "allergic to corine"],
        ),
        ("It must not be given to those allergic to it or to barine.", ["allergic to it or to barine"]),
        ("It is contraindicated in people with known or suspected gout.", ["known or suspected gout"]),
        ("It is contraindicated in people with gout, as urate salts may rise.", ["gout"]),
        (
            "It is contraindicated for patients known to have hypersensitivity to the drug.",
            ["hypersensitivity to the drug"],
        ),
        ("Contraindications with foonib include asthma and liver disease.", ["asthma", "liver disease"]),
        ("For the capsules, an additional contraindication is gout.", ["gout"]),
        ("For the capsules, the lack of teeth is an additional contraindication.", ["lack of teeth"]),
        ("It was long thought that foonib was contraindicated in gout.", []),
        ("It can treat mild gout but is not recommended for severe gout.", []),
        ("It is not recommended for patients with gout.", ["gout"]),
        ("It should not be used for acute asthma.", []),
        ("It should not be used for people with asthma.", ["asthma"]),
        ("It should not be started at the full dose in people with gout.", []),
        ("It should not be used for more than two weeks in people with gout.", []),
        ("Deaths occurred in patients with gout at rest, who must not be treated.", ["gout at rest"]),
        (
            "It is contraindicated in people with hypersensitivity to it, barine, or corine.",
            ["hypersensitivity to it, barine, or corine"],
        ),
        (
            "It cannot be used in people with hypersensitivity to it, active liver disease, or asthma.",
            ["hypersensitivity to it", "active liver disease", "asthma"],
        ),
        ("People with asthma or other lung disorders should not take foonib.", ["asthma", "lung disorders"]),
        (
            "The agency recommends children under 12 years of age should not take it, unless a doctor says so.",
            ["children under 12 years of age"],
        ),
        (
            "It should not be given to anyone under the age of 12 who has a fever.",
            ["anyone under the age of 12 who has a fever"],
        ),
        (
            "It should not be given to children or teenagers to control a fever.",
            ["children or teenagers to control a fever"],
        ),
        ("Use during pregnancy is not recommended.", ["pregnancy"]),
        ("Use of foonib in adults with gout is contraindicated because it raises urate.", ["adults with gout"]),
        (
            "It should not be used in people with a history of stroke or during pregnancy.",
            ["history of stroke", "pregnancy"],
        ),
        (
            "Contraindications include asthma, pregnancy and severe heart failure.",
            ["asthma", "pregnancy", "severe heart failure"],
        ),
        ("Untreated hypertension is a contraindication.", ["Untreated hypertension"]),
        ("Some guidelines recommend against using it in people with dementia.", ["dementia"]),
        ("It should not be used if there are kidney problems.", ["kidney problems"]),
        ("It is contraindicated in people who have diabetes and are taking barine, or in gout.", ["gout"]),
        (
            "It must not be given to patients who are hypersensitive to it, have gout, or are over 80.",
            ["hypersensitive to it", "gout", "patients over 80"],
        ),
        ("It should not be used when over 80.", []),
        (
            "It should be avoided by people with a slow pulse (less than 40 beats per minute) or weak kidneys (creatinine clearance below 20 mL/min).",
            ["slow pulse (less than 40 beats per minute)", "weak kidneys (creatinine clearance below 20 mL/min)"],
        ),
        (
            "It should not be used in people with gout (urate is above 7 mg/dL in them always) or asthma (three or more attacks).",
            ["gout", "asthma (three or more attacks)"],
        ),
        (
            "It is contraindicated in people with renal failure (i.e., creatinine clearance of less than 15 mL/min) or gout.",
            ["renal failure (i.e., creatinine clearance of less than 15 mL/min)", "gout"],
        ),
        ("People with gout should avoid taking it.", ["gout"]),
        ("It is contraindicated in people with gout (see below) and asthma (chronic).", ["gout", "asthma (chronic)"]),
        (
            "It is contraindicated within the older population, in gout, to nursing mothers, and in people with asthma.",
            ["older population", "gout", "nursing mothers", "asthma"],
        ),
        ("It is contraindicated in: gout, porphyria and coma.", ["gout", "porphyria", "coma"]),
        ("In people with gout or asthma, foonib should be avoided.", ["gout", "asthma"]),
        ("In people with asthma, the drug is contraindicated.", ["asthma"]),
        ("Patients with a history of stroke should avoid foonib.", ["history of stroke"]),
        ("Avoid use in people with porphyria.", ["porphyria"]),
        ("It is usually best avoided in porphyria.", ["porphyria"]),
        ("It is best avoided in the first trimester.", ["first trimester"]),
        ("It is not considered safe in acute porphyria.", ["acute porphyria"]),
        ("As with other drugs of the class, foonib is contraindicated in gout.", ["gout"]),
        ("As with other drugs of the class, it is contraindicated in gout.", ["gout"]),
        ("It is contraindicated in cases where the patient has a known allergy.", ["known allergy"]),
        (
            "It is contraindicated in any bleeding disorder, including haemophilia (type A) and vitamin K deficiency.",
            ["bleeding disorder", "haemophilia (type A)", "vitamin K deficiency"],
        ),
        (
            "It is contraindicated in lung disorders (such as asthma or fibrosis), or in states of unrest (e.g., coma).",
            ["lung disorders", "states of unrest", "asthma", "fibrosis", "coma"],
        ),
        ("It should not be used by people with conditions such as gout or asthma.", ["gout", "asthma"]),
        ("It is contraindicated in long fasting (e.g. for weeks), or in gout.", ["long fasting", "gout"]),
        ("It is contraindicated in fasting such as a diet.", ["fasting"]),
        ("It is contraindicated in type 1 or type 2 diabetes.", ["type 1 diabetes", "type 2 diabetes"]),
        ("It is contraindicated in type 1, or in type 2 and a coma.", ["type 1", "type 2", "coma"]),
        (
            "It is contraindicated in phase 1 or phase 2 of any long illness.",
            ["phase 1", "phase 2 of any long illness"],
        ),
        (
            "It is contraindicated in gout, second- or third-degree heart block.",
            ["gout", "second- or third-degree heart block"],
        ),
        (
            "It is contraindicated in people with kidney, lung, or heart transplants.",
            ["kidney, lung, or heart transplants"],
        ),
        (
            "It is contraindicated in people with gout and people with kidney or liver transplants.",
            ["gout", "kidney or liver transplants"],
        ),
        (
            "It is contraindicated in those with a first-, second- or third-degree block.",
            ["first-, second- or third-degree block"],
        ),
        (
            "It is contraindicated in heart disease, including but not limited to angina and a history of stroke.",
            ["heart disease", "angina", "history of stroke"],
        ),
        (
            "It is contraindicated in gout, prior to surgery, and in second or third degree block.",
            ["gout", "prior to surgery", "second or third degree block"],
        ),
        ("It is contraindicated in weak kidneys due to systemic accumulation and harm.", ["weak kidneys"]),
        (
            "It should not be used by pregnant women or children under eight.",
            ["pregnant women", "children under eight"],
        ),
        ("It is contraindicated in people with the following conditions: gout and coma.", ["gout", "coma"]),
        ("It is contraindicated in women who are or may become pregnant.", ["women who are or may become pregnant"]),
        ("There are no contraindications except for gout.", ["gout"]),
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
    for condition in contraindications("==Contraindications==\n* " + "".join(words)):
        assert 0 < len(condition) <= 100


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It has several contraindications, including gout.", ["gout"]),
        ("It should not be used on the face, nor by people with gout.", ["gout"]),
        ("It must not be taken by people with gout, and half the dose is given in asthma.", ["gout"]),
        ("Relative contraindications: gout, often called an absolute contraindication.", ["gout"]),
        ("Asthma, and present or past gout are contraindications.", ["Asthma", "present or past gout"]),
        ("Gout is a contraindication, as is severe asthma.", ["Gout", "severe asthma"]),
        ("Gout, asthma, and untreated lupus are among the contraindications.", ["Gout", "asthma", "untreated lupus"]),
        ("Recent surgery and gout are reasons not to use it.", ["Recent surgery", "gout"]),
        ("Chronic gout precludes its use.", ["Chronic gout"]),
        ("Its use is ruled out in nursing mothers.", ["nursing mothers"]),
        ("People with gout should not use it, and neither should those who have lupus.", ["gout", "lupus"]),
        ("It is strictly forbidden in people with gout.", ["gout"]),
        ("Its sale is prohibited in the region.", []),
        ("Treatment of patients with severe gout is discouraged.", ["severe gout"]),
        ("Its use in those less than 2 months of age is not recommended.", ["those less than 2 months of age"]),
        ("As a live vaccine it should not be given to people with lupus.", ["lupus"]),
        ("In people with gout, urate is not cleared well enough and it should not be used.", ["gout"]),
        ("In people with gout, several agencies list it as a contraindication.", ["gout"]),
        ("Gouty tophi must not be treated with foonib.", []),
        ("Gout of the eye must not be treated with foonib.", ["Gout of the eye"]),
        ("Gout of the eye must not be treated with barine.", []),
        ("It should not be taken for prevention by those with lupus or gout.", ["lupus", "gout"]),
        ("It should not be used to treat warts in people with gout.", ["gout"]),
        ("It should not be given to girls and women of childbearing age.", ["girls and women of childbearing age"]),
        ("It should not be given to women and men.", []),
        ("People with gout should ordinarily not be treated with it.", ["gout"]),
        ("Patients with gout are not to be treated until it has gone.", ["gout"]),
        ("It should not be used where there has been a stroke.", ["stroke"]),
        (
            "It is contraindicated in those with allergies to sulfa, acidosis, or liver or kidney disease.",
            [
                "allergies to sulfa",
                "acidosis",
                "liver disease",
                "kidney disease",
            ],
        ),
        ("Women who are pregnant are strongly advised to not take it.", ["Women who are pregnant"]),
        ("Forms that contain benzyl alcohol should not be given to neonates.", ["neonates"]),
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
    ],
)
def test_forbidden_in_further_words(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found
