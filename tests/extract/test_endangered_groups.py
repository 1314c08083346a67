from __future__ import annotations

import pytest

from app.extract.precautions import extract
from app.wikitext.parse import parse_document


def read(sentence: str, heading: str = "Adverse effects") -> dict[str, str | None]:
    document = parse_document("Testol", f"'''Testol''' is a [[statin]].\n\n=={heading}==\n{sentence}\n")
    return {fact.condition: fact.advice for fact in extract(document).facts}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Cramps have been reported, especially in people with gout.", ["gout"]),
        ("Urate must be kept low in everyone, above all in those with gout.", ["gout"]),
        ("Falls are more frequent and more severe in those with multiple sclerosis.", ["multiple sclerosis"]),
        (
            "Crystals are more common when the drops are strong and in patients with dehydration and old gout.",
            ["dehydration", "old gout"],
        ),
        ("Cramps are especially common in people with a genetic lack of the enzyme.", ["genetic lack of the enzyme"]),
        ("Side effects include poor growth if taken by children under eight, and cramps.", ["children under eight"]),
        ("Acidosis is a concern if the drug is used in large doses or prescribed in people with gout.", ["gout"]),
        ("A change in dosage may be recommended in those with kidney or liver problems.", [
            "kidney problems", "liver problems",
        ]),
        ("As of 2017, it had not been tested in people with infections, gout, or lupus.", [
            "infections", "gout", "lupus",
        ]),
        ("The safety for testol in nursing mothers has not been established.", ["nursing mothers"]),
        ("Caution should still be used in gout.", ["gout"]),
        ("Caution is to be used with children.", ["children"]),
        ("Heparin rather than testol is generally preferred in pregnancy.", ["pregnancy"]),
        ("Testol rather than heparin is generally preferred in pregnancy.", []),
        ("People with gout should not use it, and neither should those with lupus.", []),
        ("Elderly people are particularly at risk of falls.", ["Elderly people"]),
        ("It should be used with extreme caution, or not at all, in patients with gout.", ["gout"]),
        ("It can cause anaemia in people with low enzyme activity.", ["low enzyme activity"]),
        ("If used in people with gout, it lowers urate.", []),
        ("It is effective if taken by children under eight.", []),
        ("Patients should not start it until any low potassium is corrected.", ["low potassium"]),
        ("Serious adverse events following testol are more common in the elderly and in people with gout.", ["elderly", "gout"]),
        ("Young males appear to be at heightened risk of cramps.", ["Young males"]),
        ("Several patient groups are at heightened risk of cramps.", []),
        ("In patients with gout, lupus, or patients taking heparin, this can increase risk for bleeds.", ["gout", "lupus"]),
        ("People with gout may experience cramps, falls, fatigue, and headaches.", []),
        ("In children under five, there is limited data on its safety.", ["children under five"]),
        ("The agency advised that alternative drugs be considered in those with gout.", ["gout"]),
        ("Another drug is used as an alternative in gout.", []),
        ("CYP2D6 poor metabolizers should receive half the dose.", ["CYP2D6 poor metabolizers"]),
        ("People with gout taking testol should watch their diet.", ["gout"]),
        ("Users should be aware of the possibility of falls and regularly review the need for it.", ["possibility of falls"]),
        ("Cramps are more common in people with red hair.", []),
        ("It is more often used in people with gout.", []),
        ("The incidence of lymphoma is higher in people with gout.", []),
        ("The risk of deafness is increased in infants born to women with gout.", []),
        ("Cramps are not more common in people with gout.", []),
        ("Acidosis is more likely during fasting, surgery or acute illness, when it is paused.", [
            "fasting", "surgery", "acute illness",
        ]),
        ("Cramps are more common after larger doses.", []),
        ("Stopping it in people with hepatitis B may lead to a flare.", ["hepatitis B"]),
        ("Blood counts should be done once a month in patients who have anaemia.", ["anaemia"]),
        ("Low blood pressure or dehydration should be corrected before it is begun.", [
            "Low blood pressure", "dehydration",
        ]),
        ("The tablets must be sorted before they are sold.", []),
        ("It may stunt growth in children.", []),
        ("Monitoring of the pulse is recommended, especially in people with gout.", ["gout"]),
        ("Screening is advised in people with red hair.", []),
        ("People should be tested for gout, and hepatitis B carriers watched for jaundice.", ["hepatitis B carriers"]),
        ("It may worsen symptoms of heart failure, nausea and pain.", ["heart failure"]),
        ("It may exacerbate pain.", []),
        ("Anaemia may occur in people with gout.", ["gout"]),
        ("Anaemia may occur in people with red hair.", []),
        ("The most common adverse effects in children with gout were cough and headache.", []),
        ("Cautious use is warranted in gout and severe asthma.", ["gout", "severe asthma"]),
        ("It slows the heart, which makes it hazardous for people with gout.", ["gout"]),
        ("Gout: absolutely contraindicated (it may worsen gout).", []),
        ("It may exacerbate tics in children with gout.", ["children with gout"]),
        ("It can trigger acute gout flares.", ["gout"]),
        ("It can trigger heart attacks.", []),
        ("It may cause a flare of lupus.", ["lupus"]),
        ("Possible exacerbation of myasthenia gravis.", ["myasthenia gravis"]),
        ("It may lead to a slow worsening of asthma.", ["asthma"]),
        ("People with gout run a higher risk.", ["gout"]),
        ("People with gout fare worse.", ["gout"]),
        ("The risk of anaemia seems to be greatest in people with a history of gout or of lupus.", [
            "history of gout", "lupus",
        ]),
        ("It was not studied in children.", ["children"]),
        ("In those with renal impairment the starting and maintenance doses should be halved.", ["renal impairment"]),
        ("It was toxic in animals, and its use in pregnancy is not recommended.", ["pregnancy"]),
        ("It was toxic in mice, and mice with gout should not get it.", []),
        ("It was not studied in gout, and in an animal model of infection it did less; others should be used.", []),
        ("It makes some so sleepy that they are incapacitated to drive.", ["drive"]),
        ("A boxed warning concerns serious infections leading to hospitalization or death.", ["serious infections"]),
        ("Fits may be precipitated in people with gout.", ["gout"]),
        ("Fits may be precipitated in rats.", []),
        ("People with gout or lupus were left out of the trials, and caution is advised in both.", ["gout", "lupus"]),
        ("Gout was not studied, and caution is advised in both.", []),
        ("It makes testol a poor choice for the elderly.", ["elderly"]),
        ("It is not favored for use in very obese patients.", ["very obese patients"]),
        ("Fits are seen if the dose is rapidly decreased.", ["rapidly decreased"]),
        ("Stopping it suddenly has been followed by fits.", ["Stopping it suddenly"]),
        ("Driving is discouraged.", ["Driving"]),
        ("A warning tells of falls in young people, above all in the first months.", []),
        ("It causes anaemia in G6PD deficiency; glucose-6-phosphate dehydrogenase deficiency should be looked for.", [
            "G6PD deficiency",
        ]),
        ("Screening for gout is carried out before the first dose.", ["gout"]),
        ("They should know how it affects them before they drive.", ["drive"]),
        ("Women who take testol should use two forms of birth control.", ["two forms of birth control"]),
        ("The label carries a boxed warning for liver toxicity and for lupus (based on animal data).", [
            "liver toxicity", "lupus",
        ]),
        ("A boxed warning is about injury and death due to infections.", ["death due to infections"]),
        ("There is no established safety and effectiveness for use in premature infants.", ["premature infants"]),
        ("An ECG is advised before treatment, and later, in patients with gout.", ["gout"]),
        ("A walk is advised before treatment in patients with gout.", []),
        ("It should be used in smokers, and in people with gout, only if nothing else helps.", ["smokers", "gout"]),
        ("Care is advised in asthma. The same goes for people with gout.", ["asthma", "gout"]),
        ("Several published cases of gout would warrant caution.", ["gout"]),
        ("Care is advised in anyone who has reacted to such drugs.", []),
        ("People with gout fared worst.", ["gout"]),
        ("A sudden withdrawal may bring an increase in fits.", ["sudden withdrawal"]),
        ("It is not indicated for use in children.", ["children"]),
        ("It should be avoided in gout or a family history of it.", ["gout"]),
        ("Testol is liable to be abused.", ["liable to be abused"]),
        ("In 2009 the FDA published an alert notifying doctors of the risk of liver injury.", ["liver injury"]),
        ("It should be used with caution or generally avoided in gout.", ["gout"]),
        ("People with gout are best given something else.", ["gout"]),
        ("The label says that patients with gout have a twofold increase in mortality.", ["gout"]),
        ("In 2013 FDA warned the public that Brandix (testol) can cause gout and liver failure.", ["gout", "liver failure"]),
        ("It has a boxed warning for the drug about the risk of fits.", ["fits"]),
        ("A boxed warning was added, citing concerns of anaemia and gout.", ["anaemia", "gout"]),
        ("A boxed warning was added after a review of reports, 14 of them fatal, between May 2002 and 2009.", []),
        ("Anaemia is rare, and those with a history of either need particular care.", []),
    ],
)  # fmt: skip
def test_whom_a_harm_or_a_check_is_for(sentence: str, found: list[str]) -> None:
    assert list(read(sentence)) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Patients with heart disease may find their breath shorter.", ["heart disease"]),
        ("In people with an inherited lack of the enzyme it may last for hours.", ["inherited lack of the enzyme"]),
        ("In children it may close the growth plates too early.", ["children"]),
        ("People with asthma may wheeze, and those with diabetes may miss the signs.", ["asthma", "diabetes"]),
        ("Its toxicity is enhanced in the presence of hepatic insufficiency.", ["hepatic insufficiency"]),
        ("It may be of concern to people with a history of gout.", ["history of gout"]),
        ("It calls for caution in children with gout.", ["children with gout"]),
        ("Patients with lupus may find their breath shorter.", []),
        ("Patients with heart disease may safely take it.", []),
        ("Patients with heart disease may not sleep well.", []),
        ("In people with gout it was seen in 12%.", []),
        ("People with red hair may burn.", []),
        ("Liver or kidney disease calls for extreme caution.", ["Liver disease", "kidney disease"]),
        ("Liver disease does not call for caution.", []),
        ("A good cook calls for attention.", []),
        ("Muscle damage is commoner in people with failing kidneys.", ["failing kidneys"]),
        ("It is dangerous for people with gout and carries a boxed warning.", ["gout"]),
        ("Caution is wise in those with gout.", ["gout"]),
        ("Patients who have had a stroke are at greatest risk.", ["stroke"]),
        ("In gout the daily dose is reduced to 35 mg.", ["gout"]),
        ("Sight may be blurred, so drivers should take care.", ["drivers"]),
        ("Pregnancy should be avoided for three years.", ["Pregnancy"]),
    ],
)
def test_what_a_section_on_side_effects_tells_of_the_ill(sentence: str, found: list[str]) -> None:
    document = parse_document(
        "Testol", f"'''Testol''' is a [[statin]] used for lupus.\n\n==Adverse effects==\n{sentence}\n"
    )
    assert [fact.condition for fact in extract(document).facts] == found


def test_what_is_told_of_them() -> None:
    assert read("Cramps have been reported, especially in people with gout.") == {"gout": "Cramps have been reported"}
    assert read("Stopping it in people with gout may lead to an attack.") == {
        "gout": "Stopping it in people with gout may lead"
    }


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It may stunt growth in children.", ["children"]),
        ("Those with myasthenia gravis react to very small amounts.", ["myasthenia gravis"]),
        ("People of Frisian descent reach twice the level.", ["People of Frisian descent"]),
        ("The salt can build up in those with kidney failure.", ["kidney failure"]),
        ("Deafness was seen in children.", []),
        ("Older people become confused more easily.", ["Older people"]),
        ("People with gout can safely be given it.", []),
        ("It does not build up in those with kidney failure.", []),
        ("People with red hair react strongly.", []),
        ("Special care is needed in asthma. It builds up in people with gout.", ["asthma", "gout"]),
        ("Precautions: asthma and gout.", ["asthma", "gout"]),
        ("Body weight below 50 kg is associated with an increased risk of bleeding.", ["Body weight below 50 kg"]),
        ("Acidosis, hypoxia and fever increase the risk of seizures.", ["Acidosis", "hypoxia", "fever"]),
        ("It is said, and gout increases the risk of seizures.", ["gout"]),
        ("When it rains, gout increases the risk of seizures.", ["gout"]),
        ("Salt-free dishes and heavy sweating make poisoning more likely.", ["Salt-free dishes", "heavy sweating"]),
        ("The risk of falls is raised by low potassium and by gout.", ["low potassium", "gout"]),
        ("The risk of falls is raised by this treatment.", []),
    ],
)
def test_what_is_said_under_a_heading_for_precautions(sentence: str, found: list[str]) -> None:
    assert list(read(sentence, "Precautions")) == found
