from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


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
        ("It is used to induce labour.", ["induce labour"]),
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
            ["lupus", "insertion of a pacemaker"],
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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # An aside stands between the verb and the use.
        ("It has also been tested, with mixed results, in people with gout.", [("gout", "investigational")]),
        ("It is used, among others, for gout.", [("gout", "approved")]),
        # Research goes on with "in" alone, past what is said of one illness.
        (
            "It has been studied in gout, in which attacks became rarer, in lupus, and in scabies.",
            [("gout", "investigational"), ("lupus", "investigational"), ("scabies", "investigational")],
        ),
        ("It is used for gout, in which it is effective, in Italy.", [("gout", "approved")]),
        # Germs are named by what they do.
        (
            "It is used to treat infections by Listeria species and Legionella pneumophila.",
            [("infections by Listeria species", "approved"), ("Legionella pneumophila", "approved")],
        ),
        # The condition is the subject.
        ("Itch in old age (senile pruritus) may respond to it.", [("Itch", "approved")]),
        ("Late Lyme disease is another use.", [("Late Lyme disease", "approved")]),
        ("Patients with gout or lupus may benefit from testol.", [("gout", "investigational"), ("lupus", "investigational")]),
        ("For cervical cancer it's added to barine.", [("cervical cancer", "approved")]),
        # Operations.
        ("It is indicated for pain relief after bunionectomy.", [("pain relief after bunionectomy", "approved")]),
        ("It is given before cataract surgery.", [("cataract surgery", "approved")]),
        ("It should not be given before cataract surgery.", []),
        # What it was weighed against, and how good the evidence is.
        ("It was no better than placebo for tinnitus.", [("tinnitus", "not_recommended")]),
        ("It was superior to placebo in tinnitus.", [("tinnitus", "investigational")]),
        ("There is weak or no evidence for testol in tinnitus.", [("tinnitus", "investigational")]),
        ("There is no evidence of a reduction in hives.", []),
        # Lists behind a colon, and what is excepted.
        ("Unlabeled uses: insomnia, hiccups.", [("insomnia", "off_label"), ("hiccups", "off_label")]),
        ("It works in anxiety, with the exception of panic disorder.", [("anxiety", "approved"), ("panic disorder", "not_recommended")]),
        ("It is used for gout, but not for asthma.", [("gout", "approved"), ("asthma", "not_recommended")]),
        ("It is used for gout, except in people with asthma.", [("gout", "approved")]),
        # The subject of the next clause is no member of the list before it.
        ("In trials for gout, nausea was more frequent.", [("gout", "investigational")]),
        ("It may delay the diagnosis of cancer.", []),
        ("People with asthma may benefit from avoiding testol.", []),
        ("People with asthma benefit from testol.", [("asthma", "approved")]),
        ("For people with mild flu it is of no benefit.", [("mild flu", "not_recommended")]),
        ("Other uses are acromegaly and bleeding varices.", [("acromegaly", "approved"), ("bleeding varices", "approved")]),
        ("It is used to detect thyroiditis.", [("diagnosis of thyroiditis", "approved")]),
        ("It is used to diagnose thyroiditis.", [("diagnosis of thyroiditis", "approved")]),
        ("It protects against measles, mumps and rubella.", [("measles", "approved"), ("mumps", "approved"), ("rubella", "approved")]),
        ("It is used as emergency contraception.", [("emergency contraception", "approved")]),
        # What it is valued for stands before the illness.
        ("It is being studied for its anti-inflammatory effect in lupus.", [("lupus", "investigational")]),
        ("It has been studied with regard to atherosclerosis.", [("atherosclerosis", "investigational")]),
        ("It has been used occasionally after heart attacks.", [("heart attacks", "off_label")]),
        ("It is used for anxiety, in particular agoraphobia.", [("anxiety", "approved"), ("agoraphobia", "approved")]),
        ("It is used to treat rosacea (topical) and fungating wounds (topical).", [("rosacea", "approved"), ("fungating wounds", "approved")]),
        (
            "It is used to prevent clots in atrial fibrillation and after hip surgery.",
            [("clots in atrial fibrillation", "approved"), ("hip surgery", "approved")],
        ),
        ("It is used for dysthymia, a more chronic variety of depression.", [("dysthymia", "approved")]),
        # What an agency did to the approval, and what the drug is to a treatment.
        ("The FDA expanded the approval to include ulcerative colitis.", [("ulcerative colitis", "approved")]),
        ("Approval for the treatment of gout followed in 2015.", [("gout", "approved")]),
        ("It is the mainstay of therapy in gout.", [("gout", "approved")]),
        ("It is an alternative to barine in bipolar disorder.", [("bipolar disorder", "approved")]),
        ("It was more effective than placebo in anxiety.", [("anxiety", "investigational")]),
        ("It is no more effective than placebo in anxiety.", [("anxiety", "not_recommended")]),
        ("It controls heart rate in atrial fibrillation.", [("atrial fibrillation", "approved")]),
        ("It is used to kill head lice.", [("head lice", "approved")]),
        ("Severe hyponatremia is an indication for testol.", [("Severe hyponatremia", "approved")]),
        ("Jaundice is an indication to stop testol.", []),
        ("Patients with gout are given testol.", [("gout", "approved")]),
        ("Patients with gout are given testol with caution.", []),
        ("It has been replaced by safer drugs for gout.", []),
        ("It controls blood pressure.", []),
        ("It was studied with regard to liver toxicity.", []),
        ("Fever is a use-limiting side effect.", []),
        ("For nausea it is best taken with food.", []),
        # A relapse is prevented in an illness.
        ("It was investigated for preventing relapse to cocaine addiction.", [("cocaine addiction", "investigational")]),
    ],
)  # fmt: skip
def test_more_habits(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, status) for name, status, _ in read(f"==Medical uses==\n{sentence}\n")] == expected
