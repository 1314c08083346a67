"""Tests of how prose tells reactions: whose subjects, ranges, kinds and shares it gives them by."""

from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract
from app.wikitext.parse import parse_document


def read(sentence: str, heading: str = "Adverse effects") -> list[tuple[str, float | None]]:
    body = f"'''Testol''' is a drug.\n\n== {heading} ==\n{sentence}\n"
    facts = extract(parse_document("Testol", body)).facts
    return [(fact.reaction, fact.percent.low if fact.percent else None) for fact in facts]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reactions range widely, ranging from rash to anaphylaxis.", ["rash", "anaphylaxis"]),
        ("It includes a range of disorders from cystitis to hydronephrosis.", ["cystitis", "hydronephrosis"]),
        (
            "The effects are mainly gastrointestinal (nausea, vomiting) and neurological (headache, tremor).",
            ["nausea", "vomiting", "headache", "tremor"],
        ),
        ("Sexual side effects occur in some, mainly anorgasmia and decreased libido.", ["anorgasmia", "decreased libido"]),
        ("Mild diarrhea is the most common complaint.", ["Mild diarrhea"]),
        ("Pain was the commonest reaction, followed by headache.", ["Pain", "headache"]),
        ("Rash is frequent, and this may take the form of erythema multiforme.", ["Rash", "erythema multiforme"]),
        ("It has been linked with osteomalacia, with anemia and with hepatitis.", ["osteomalacia", "anemia", "hepatitis"]),
        ("It may cause hyperprolactinemia, and so gynecomastia.", ["hyperprolactinemia", "gynecomastia"]),
        ("Common effects have been fatigue and rash.", ["fatigue", "rash"]),
        ("Side effects include lung toxicity (such as pleural effusion).", ["lung toxicity", "pleural effusion"]),
        ("Most people feel dizzy or sleepy.", ["dizzy", "sleepy"]),
        ("Most side effects are mild, with nausea and rash being the most common.", ["nausea", "rash"]),
        ("Fatal cases of hepatitis have occurred.", ["hepatitis"]),
        ("The side effects are gastrointestinal-related, and include fever.", ["fever"]),
        ("Side effects include seizures, hepatic (veno-occlusive disease) (VOD), and fever.", ["seizures", "fever"]),
        ("Unlike other barines, cardiotoxicity is rare.", ["cardiotoxicity"]),
        ("Unlike morphine, testol often causes seizures.", ["seizures"]),
        ("Unlike morphine, testol does not cause seizures.", []),
        ("If used for longer periods it may cause nerve damage.", ["nerve damage"]),
        ("If taken with alcohol it may cause sedation.", []),
        ("Systemic absorption may cause bradycardia.", ["bradycardia"]),
        ("Liver injury is, however, unusual.", ["Liver injury"]),
        ("Pain on injection is a frequent complaint.", ["Pain on injection"]),
        ("Hand-foot syndrome, in which the palms become red, swollen and painful, is frequent.", ["Hand-foot syndrome"]),
        ("The risk of dyskinesia increases with the duration of treatment.", ["dyskinesia"]),
        ("Its absorption increases with the dose.", []),
        ("Testol prolongs the QT interval in a dose-dependent manner.", ["prolongation of QT interval"]),
        ("Rash occurs in 10%, and may develop into erythema multiforme.", ["Rash", "erythema multiforme"]),
        ("Side effects include distorted sense of taste and stained teeth.", ["distorted sense of taste", "stained teeth"]),
        ("Patients with asthma, which affects 5% of people, may take it.", []),
        ("It often turns urine, sweat, and tears a red color.", ["discoloration of urine, sweat, and tears"]),
        ("An increased risk of stroke was seen when combining data of several trials.", ["stroke"]),
        ("It may raise liver enzymes and lower sodium levels.", ["increase in liver enzymes"]),
        ("It can lower blood pressure, and may cause dizziness.", ["decrease in blood pressure", "dizziness"]),
        ("It may decrease cholesterol and may reduce fever.", []),
        ("It reduces the risk of stroke and may cause bleeding.", ["bleeding"]),
        ("Sweating and fever may occur together with diarrhea.", ["Sweating", "fever"]),
        ("People with diabetes and kidney disease may experience gout and hives.", ["gout", "hives"]),
        ("The risk of lymphoma, especially in women, is increased.", ["lymphoma"]),
        (
            "Side effects include rash when taken by mouth; and red eyes and dry skin when used topically.",
            ["rash", "red eyes", "dry skin"],
        ),
        ("There are warnings with respect to an increased risk of stroke.", ["stroke"]),
        ("Other effects of long-term use are anemia and gastric polyps.", ["anemia", "gastric polyps"]),
        ("They have nervous effects related to dying worms (headache, seizures, rash).", ["headache", "seizures", "rash"]),
        ("Diarrhea was seen; vaginitis and rash were also recorded.", ["Diarrhea", "vaginitis", "rash"]),
        ("Patients can develop anaemia and will be more susceptible to infection.", ["anaemia", "infection"]),
        ("Fanconi syndrome may result from old tablets.", ["Fanconi syndrome"]),
        ("Hypokalemia, or low blood levels of potassium, is a side effect.", ["Hypokalemia"]),
        ("Injection site reactions (pain, swelling) are common.", [
            "Injection site reactions", "Injection site pain", "Injection site swelling",
        ]),
        ("Side effects develop as worms die, since they are killed and the following immune reaction.", []),
        ("People have had severe allergic reactions to testol.", ["severe allergic reactions"]),
        ("People have also had colon inflammation due to the drug.", ["colon inflammation"]),
        ("Some people may have allergic reactions, such as rashes.", ["allergic reactions", "rashes"]),
        ("Patients may have a history of stroke.", []),
        ("People have had more headaches on placebo.", []),
        ("Presentation of nephrotoxicity can appear as Fanconi syndrome.", ["nephrotoxicity", "Fanconi syndrome"]),
        ("There may be an increased risk of psychosis with testol treatment.", ["psychosis"]),
        ("It has been linked with hair loss, with a risk of agranulocytosis.", ["hair loss", "agranulocytosis"]),
        (
            "It has a black box warning, which stands in the label, about infections including tuberculosis.",
            ["infections", "tuberculosis"],
        ),
        ("Complaints of memory deficiencies are common.", ["memory deficiencies"]),
        ("Effects have included distortion of taste, dry eye, vitiligo, and eye watering.", [
            "distortion of taste", "dry eye", "vitiligo", "eye watering",
        ]),
        ("It was noted that alendronic acid was associated with fracture.", []),
        ("Nausea can be treated with ondansetron, which may cause headache.", []),
        ("It is given with codeine, which can cause constipation.", []),
        ("Aspirin, by contrast, causes stomach ulcers.", []),
        ("It stains clothing a yellow color.", []),
        ("Before treatment 20% of patients had hypertension.", []),
    ],
)  # fmt: skip
def test_how_a_list_of_reactions_is_told(sentence: str, expected: list[str]) -> None:
    assert [name for name, _ in read(sentence)] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vomiting can be expected in 5\u201315% of the patients.", [("Vomiting", 5)]),
        ("Nausea was reported by 20% of patients versus 8% on placebo.", [("Nausea", 20)]),
        ("The incidence of cough is 10% with ACE inhibitors but 2% with it.", [("cough", None)]),
        ("Cough was seen in 2% with testol and in 10% of patients on enalapril.", [("Cough", 2)]),
        ("Adverse events leading to discontinuation included nausea (2%) and rash (1%).", [("nausea", None), ("rash", None)]),
        ("About 1 in 100 people have an allergic reaction.", [("allergic reaction", 1)]),
        ("About 5% of people develop a rash, which in 1 in 1000 becomes severe.", [("rash", 5)]),
        ("Hepatotoxicity has been reported, with elevations in transaminases in up to 3% of patients.", [("Hepatotoxicity", None)]),
        ("Dyspepsia was reported by 11.3% of those on the higher dose.", [("Dyspepsia", 11.3)]),
        ("Protein in the urine occurs in 20% of people.", [("Protein in the urine", 20)]),
        (
            "Overall, 7% of patients experienced nausea, 6% headache, and 5% diarrhea.",
            [("nausea", 7), ("headache", 6), ("diarrhea", 5)],
        ),
        ("Nausea and vomiting (in 25% and 15% of patients respectively) are common.", [("Nausea", 25), ("vomiting", 15)]),
        (
            "Skin reactions are seen in 1\u20133% of those treated, and very rarely these take the form of necrolysis.",
            [("Skin reactions", 1), ("necrolysis", None)],
        ),
    ],
)  # fmt: skip
def test_whose_share_a_figure_is(sentence: str, expected: list[tuple[str, float | None]]) -> None:
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("These deposits cause inflammatory arthritis.", []),
        ("This inhibition causes an increase in the sodium level.", []),
        ("This may cause arthritis.", ["arthritis"]),
        ("This drug causes arthritis.", ["arthritis"]),
    ],
)
def test_what_these_deposits_do_is_not_the_doing_of_the_drug(sentence: str, expected: list[str]) -> None:
    assert [name for name, _ in read(f"Testol has a role. {sentence}", heading="Pharmacology")] == expected
