from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import stated


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is contraindicated in people with asthma, gout, or heart failure.", ["asthma", "gout", "heart failure"]),
        (
            "It is not recommended to be used by IM injection in acute gout, asthma, and severe hypotension.",
            [
                "acute gout (only by IM injection)",
                "asthma (only by IM injection)",
                "severe hypotension (only by IM injection)",
            ],
        ),
        ("While oral foonib is safe, it is contraindicated in gout.", ["gout"]),
        ("Oral antacids are taken with it, and it is contraindicated in gout.", ["gout"]),
        (
            "It must not be given to people with lung disease, particularly asthma or gout.",
            ["lung disease", "asthma", "gout"],
        ),
        (
            "It is contraindicated in conditions that lower the threshold, such as gout, benzodiazepine or alcohol withdrawal.",
            ["conditions that lower the threshold", "gout", "benzodiazepine withdrawal", "alcohol withdrawal"],
        ),
        (
            "It is contraindicated in people with NYHA class III or IV heart failure.",
            ["NYHA class III or IV heart failure"],
        ),
        ("It is contraindicated in gout and Child-Pugh class A, B, or C.", ["gout", "Child-Pugh class A, B or C"]),
        ("Use is not recommended in pregnancy and other drugs are preferred in gout.", ["pregnancy"]),
        (
            "It is contraindicated in people at risk of or showing signs of hypersensitivity.",
            ["hypersensitivity"],
        ),
        (
            "It is contraindicated for intravenous or epidural injection.",
            ["intravenous injection", "epidural injection"],
        ),
        ("Contraindications include gout; if absolutely necessary, it may be given.", ["gout"]),
        ("It is unsafe for women to use it during pregnancy.", ["pregnancy"]),
        (
            "It is contraindicated in perforation, narrowing or infection of the bladder.",
            ["perforation of the bladder", "narrowing of the bladder", "infection of the bladder"],
        ),
        ("It is contraindicated in hepatitis B or C, and gout.", ["hepatitis B or C", "gout"]),
        (
            "It is contraindicated in asthma induced by aspirin or other NSAIDs.",
            ["asthma induced by aspirin"],
        ),
        (
            "It is contraindicated in withdrawal from alcohol or benzodiazepines.",
            ["withdrawal from alcohol", "withdrawal from benzodiazepines"],
        ),
        (
            "It is contraindicated in gout, as it builds up, and in people with a clearance below 30 mL/min/1.73 m2.",
            ["gout", "clearance below 30 mL/min/1.73 m2"],
        ),
        ("There are no data on use in pregnancy, and breastfeeding is not recommended.", ["breastfeeding"]),
        (
            "As there are no data on its use during pregnancy and breastfeeding, it is not recommended.",
            ["pregnancy", "breastfeeding"],
        ),
        (
            "It is contraindicated in those undergoing benzodiazepine or alcohol withdrawal.",
            ["undergoing benzodiazepine withdrawal", "alcohol withdrawal"],
        ),
        ("It is contraindicated in people with gout or those on dialysis.", ["gout", "on dialysis"]),
        ("Use in pregnancy seems safe, while use in gout is not recommended.", ["gout"]),
        (
            "It is contraindicated in gout, benzodiazepine or alcohol withdrawal.",
            ["gout", "benzodiazepine withdrawal", "alcohol withdrawal"],
        ),
        ("The 80 mg dose should only be kept up in those who bear it, and it should not be started in children.", []),
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
        ("It is contraindicated in people with gout, as urate salts may rise.", ["gout"]),
        ("Contraindications with foonib include asthma and liver disease.", ["asthma", "liver disease"]),
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
            "It should not be used in people with a history of stroke or during pregnancy.",
            ["history of stroke", "pregnancy"],
        ),
        (
            "Contraindications include asthma, pregnancy and severe heart failure.",
            ["asthma", "pregnancy", "severe heart failure"],
        ),
        ("It is contraindicated in people who have diabetes and are taking barine, or in gout.", ["gout"]),
        (
            "It must not be given to patients who are hypersensitive to it, have gout, or are over 80.",
            ["hypersensitive to it", "gout", "patients over 80"],
        ),
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
        ("It is contraindicated in people with gout (see below) and asthma (chronic).", ["gout", "asthma (chronic)"]),
        (
            "It is contraindicated within the older population, in gout, to nursing mothers, and in people with asthma.",
            ["older population", "gout", "nursing mothers", "asthma"],
        ),
        ("It is contraindicated in: gout, porphyria and coma.", ["gout", "porphyria", "coma"]),
        ("In people with gout or asthma, foonib should be avoided.", ["gout", "asthma"]),
        ("In people with asthma, the drug is contraindicated.", ["asthma"]),
        ("As with other drugs of the class, foonib is contraindicated in gout.", ["gout"]),
        ("As with other drugs of the class, it is contraindicated in gout.", ["gout"]),
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
        (
            "It should not be used by pregnant women or children under eight.",
            ["pregnant women", "children under eight"],
        ),
        ("It is contraindicated in people with the following conditions: gout and coma.", ["gout", "coma"]),
        ("People with gout should not use it, and neither should those who have lupus.", ["gout", "lupus"]),
        (
            "It should not be taken for prevention by those with lupus or gout.",
            ["lupus (only for prevention)", "gout (only for prevention)"],
        ),
        (
            "It is contraindicated in those with allergies to sulfa, acidosis, or liver or kidney disease.",
            [
                "allergies to sulfa",
                "acidosis",
                "liver disease",
                "kidney disease",
            ],
        ),
        (
            "It is contraindicated in patients who are unable to sit or stand for an hour, and in gout.",
            ["unable to sit or stand for an hour", "gout"],
        ),
        (
            "It must not be given in gout, a slow pulse without a pacemaker, and lupus.",
            ["gout", "slow pulse without a pacemaker", "lupus"],
        ),
        (
            "It must not be given in porphyria, a condition in which pigments pile up, or gout.",
            ["porphyria", "gout"],
        ),
        (
            "It is contraindicated in gout, if a knee operation has been performed in the last week, or if the patient has ever had lupus, fits or asthma.",
            ["gout", "knee operation in the last week", "lupus", "fits", "asthma"],
        ),
        ("It should not be given if the patient has ever had lupus or asthma.", ["lupus", "asthma"]),
        ("It is contraindicated in patients with gout or who have taken it within the last month.", ["gout"]),
        (
            "It is contraindicated in: people with gout; people with a history of lupus; and nursing mothers.",
            ["gout", "history of lupus", "nursing mothers"],
        ),
        (
            "Because it is harmful then, use after 30 weeks of pregnancy is contraindicated.",
            ["after 30 weeks of pregnancy"],
        ),
        (
            "It is contraindicated in pregnant women as well as those who are trying to conceive.",
            ["pregnant women", "trying to conceive"],
        ),
        (
            "It is contraindicated for the relief of pain in the setting of a heart operation.",
            ["heart operation (only for the relief of pain)"],
        ),
        (
            "It should not be given to people who have had hives or other allergic reactions after taking barine or aspirin.",
            ["hives", "allergic reactions after taking barine or aspirin"],
        ),
        (
            "It is contraindicated in people with a history of gout, of lupus or of asthma.",
            ["history of gout", "lupus", "asthma"],
        ),
        ("It must not be used in acute lupus due to fast development of resistance.", ["acute lupus"]),
        ("It should be avoided in gout, and an ECG ought to be recorded.", ["gout"]),
        (
            "It should not be given to children who are under 16 years of age.",
            ["children who are under 16 years of age"],
        ),
        ("Women who may get pregnant should not take it.", ["Women who may get pregnant"]),
        ("The European licence rules out its use in gout and in people with lupus.", ["gout", "lupus"]),
        ("Gout rules out its use.", ["Gout"]),
        (
            "Treatment is not to be started with a white cell count below 500 or a hemoglobin under 9 g/dL.",
            ["white cell count below 500", "hemoglobin under 9 g/dL"],
        ),
        ("Breastfeeding is contraindicated.", ["Breastfeeding"]),
        (
            "It should not be used by pregnant women or women planning to get pregnant within 3 years of its use.",
            ["pregnant women", "women planning to get pregnant"],
        ),
        (
            "European labelling adds severe infection until resolution, lupus, and people with gout.",
            [],
        ),
        (
            "It is contraindicated in severe infection until resolution, severe lupus and people with gout.",
            ["severe infection", "severe lupus", "gout"],
        ),
        (
            "It is contraindicated in severe infection until resolution, because lupus and gout may worsen.",
            ["severe infection"],
        ),
        (
            "It is contraindicated in severe infection until resolution, lupus, and people with gout.",
            ["severe infection", "lupus", "gout"],
        ),
        ("It must not be given to people who have had foonib-related anaemia.", ["foonib-related anaemia"]),
        ("It must not be given to those with real benefit.", []),
        ("In the EU a severe infection and known lupus also rule it out.", ["severe infection", "known lupus"]),
        ("Those who have had a severe reaction to foonib must not take it.", ["severe reaction to foonib"]),
        ("In people with gout or lupus, foonib can cause fits, and should be avoided.", ["gout", "lupus"]),
        ("In people with gout, barine can cause fits, and should be avoided.", []),
        # Who had it or has it, and what an umbrella word stands for.
        (
            "It must not be given to people with a history, symptoms, or signs of arterial syndromes, such as gout.",
            ["history of arterial syndromes", "gout"],
        ),
        ("It must not be given to people with signs or a history of gout.", ["history of gout"]),
        (
            "It must not be given after a history of hypersensitivity, such as hives, or other toxic reaction to foonib.",
            ["history of hypersensitivity", "toxic reaction to foonib"],
        ),
        # An illness of two parts is one.
        ("It must not be used in diseases of the cornea and conjunctiva.", ["diseases of the cornea and conjunctiva"]),
        ("It must not be used in diseases of the heart and epilepsy.", ["diseases of the heart", "epilepsy"]),
        ("Lesions or tumours that bleed are contraindications.", ["tumours that bleed"]),
        ("In people with lasting gout the drug doubles the rate of stroke and should not be used.", ["lasting gout"]),
    ],
)
def test_a_forbidden_group_is_parted_into_conditions(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found
