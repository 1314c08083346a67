"""Reactions named by an adjective, told of by what had been reported, or beside what they are; and what is none."""

from __future__ import annotations

import pytest

from app.extract.adverse_reactions import extract
from app.wikitext.parse import parse_document


def under_adverse_effects(text: str) -> list[str]:
    document = parse_document("Xine", f"'''Xine''' is a drug.\n\n== Adverse effects ==\n{text}\n")
    return [fact.reaction for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xine may be neurotoxic.", ["neurotoxicity"]),
        ("Xine is teratogenic.", ["teratogenicity"]),
        ("Liver enzymes may rise in up to 2% of people.", ["increase in liver enzymes"]),
        ("Xine lowers the seizure threshold and may prolong the QT interval.", ["prolongation of QT interval"]),
        ("It inhibits platelets, thereby increasing the risk of bleeding.", ["bleeding"]),
        ("It is known to be a photosensitising agent.", ["photosensitivity"]),
        ("Xine is not considered nephrotoxic.", []),
        ("Xine is carcinogenic in rats.", []),
        ("It should not be given with other drugs that are ototoxic.", []),
        ("Loss of the nails has been linked to xine use.", ["Loss of the nails"]),
        ("Gout and hiccups have also been associated with xine.", ["Gout", "hiccups"]),
        ("Gout has been linked to xine metabolism.", []),
        ("The agency warned that gout, including swelling of the toes, had been reported.", ["gout", "swelling of the toes"]),
        ("Upper and lower respiratory infections are common.", ["Upper and lower respiratory infections"]),
        ("Swelling of the bowel may occur, causing abdominal pain.", ["Swelling of the bowel", "abdominal pain"]),
        ("Post-marketing cases of gout, a painful illness, have occurred.", ["gout"]),
        ("It can cause seizures, which can develop into status epilepticus.", ["seizures", "status epilepticus"]),
        ("The most serious reaction that is due to xine is nephritis.", ["nephritis"]),
        ("The most frequently suspected were nightmares and panic attacks.", ["nightmares", "panic attacks"]),
        ("Allergic reactions to xine are characterized by symptoms such as wheezing or rash.", ["wheezing", "rash"]),
        ("The disease is characterized by tremor and rigidity.", []),
        ("Psychological effects of therapeutic doses include insomnia.", ["insomnia"]),
        ("Adolescents experience headache and fever.", ["headache", "fever"]),
        ("Effects include frequent erections, compulsive or obsessive behaviors, and suppressed respiration.",
         ["frequent erections", "compulsive or obsessive behaviors", "suppressed respiration"]),
        ("It has two uses in children due to the risk of gout: epilepsy and severe pneumonia.", ["gout"]),
        ("* Weaker immunity, especially during stressful instances such as surgery or illness", ["Weaker immunity"]),
        ("There is evidence suggesting an association between use of the medication and bleeding.", ["bleeding"]),
        ("There is a possible association between long term use and dementia.", ["dementia"]),
        ("Citing an increased risk of stroke, an agency warned of its use in the elderly.", ["stroke"]),
        ("Xine was withdrawn from the market because of reports of liver failure.", ["liver failure"]),
        ("Xine was withdrawn because of lack of efficacy.", []),
        ("Its use is limited by concerns over bone marrow suppression.", ["bone marrow suppression"]),
        ("Extrapyramidal side effects, although serious, are infrequent.", ["Extrapyramidal side effects"]),
        ("Discontinuing xine after long-term or high-dose use can lead to adrenal insufficiency.", ["adrenal insufficiency"]),
        ("* hyperglycemia; people with diabetes may need more insulin", ["hyperglycemia"]),
        ("* rash, which may be severe; treatment should be stopped", ["rash"]),
        ("Meningitis caused by herpes viruses has been reported.", ["Meningitis"]),
        ("They resemble those of opioid withdrawal; symptoms include tinnitus and tingling.", ["tinnitus", "tingling"]),
        ("It is associated with a significant increase in heart defects.", ["heart defects"]),
    ],
)  # fmt: skip
def test_reactions_are_told_in_many_ways(text: str, found: list[str]) -> None:
    assert under_adverse_effects(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mild to moderate anemia has been observed in infants born to women exposed to it.", ["anemia"]),
        ("No birth defects have been reported in infants born to women taking xine.", []),
        ("Gout has been reported in infants of mothers with diabetes.", []),
        ("The birth defects, which occur in 6% of exposed children, include heart defects.", ["heart defects"]),
    ],
)
def test_reactions_of_those_exposed_before_birth(text: str, found: list[str]) -> None:
    document = parse_document("Xine", f"'''Xine''' is a drug.\n\n== Pregnancy ==\n{text}\n")
    assert [fact.reaction for fact in extract(document).facts] == found
