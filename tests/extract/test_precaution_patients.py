from __future__ import annotations

import pytest

from tests.extract.precaution_prose import precautions


def test_patients_keep_the_adjective_that_tells_which() -> None:
    assert precautions("==Side effects==\nBreast-feeding mothers should be careful.") == {
        "Breast-feeding mothers": "should be careful"
    }
    assert list(precautions("==Side effects==\nPatients with liver disease require a lower dose.")) == ["liver disease"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "It is used for gout (in adults, but not recommended in elderly people), asthma, and lupus.",
            ["elderly people"],
        ),
        ("Side effects include a higher risk of falls in people with gout, blurry vision, and rash.", ["gout"]),
        (
            "It should be used with caution in people with ascites, in which it stays, and in those with gout.",
            ["ascites", "gout"],
        ),
        (
            "People should tell the doctor of diabetes or gout: caution is advised in all of these.",
            ["diabetes", "gout"],
        ),
        ("People should tell the doctor of their plans.", []),
        ("It is weakened by barines, which should be avoided in asthma.", []),
        ("It is a form of foonib, which should be avoided in asthma.", ["asthma"]),
        ("In those with gout, extra care should be taken.", ["gout"]),
        ("Women should have yearly examinations.", []),
        ("It is not recommended in women.", ["women"]),
        ("A boxed warning was added to the U.S. label regarding the potential for fits that may persist.", ["fits"]),
        ("It once carried a boxed warning for gout.", []),
        ("It carries a boxed warning for tumours in rats.", []),
        ("It may cause swelling in adolescents, resulting in decreased height.", []),
        ("It is regarded as compatible with breastfeeding.", []),
        ("It may not be safe in breastfeeding.", ["breastfeeding"]),
        ("The risk of cancer is increased in people with gout, with a dose-dependent effect.", ["gout"]),
        ("Caution is advised with prostate enlargement.", ["prostate enlargement"]),
        ("Caution is advised with drugs that cause seizures.", []),
        ("This is of concern in patients with gout and those on certain barines.", ["gout"]),
        ("This is less of a concern in patients with gout.", []),
        ("It should be stopped if the neutrophil count falls.", ["neutrophil count"]),
        ("It should be stopped if no effect appears.", []),
        ("It has to be stopped once gout or other damage to a joint turns up.", ["gout", "damage to a joint"]),
        ("It must be stopped at the first sign of a rash.", ["rash"]),
        ("Treatment should be interrupted in patients who develop severe gout.", ["severe gout"]),
        ("In case of a rash the infusion must be stopped.", ["rash"]),
        ("If lupus is suspected, foonib must be discontinued.", ["lupus"]),
        ("It should be stopped if remission is seen.", []),
        ("Patients who develop gout should stop taking it.", ["gout"]),
        (
            "In Europe, it is not recommended as a cough medicine for those under 12.",
            ["those under 12 (only as a cough medicine)"],
        ),
        ("In Europe and the United States, it is not recommended.", []),
        ("In Parkinson's disease, it is not recommended.", ["Parkinson's disease"]),
        (
            "Caution is required if the person to be treated has certain heart conditions or gout.",
            ["heart conditions", "gout"],
        ),
        (
            "Risk is higher with renal impairment, anemia, and debilitating disease.",
            ["renal impairment", "anemia", "debilitating disease"],
        ),
        ("Risk is higher with high doses.", []),
        ("It may in fact make gout and absence seizures worse.", ["gout", "absence seizures"]),
        ("It may make things worse.", []),
        ("It has not been studied in people with severe liver failure.", ["severe liver failure"]),
        ("Experience in pregnancy is limited.", ["pregnancy"]),
        ("Effective contraception is advised for a year after.", ["Effective contraception"]),
        ("Emergency contraception is recommended.", []),
        ("Stopping it suddenly may bring on seizures.", ["Stopping it suddenly"]),
        ("Bleeding may be serious, especially in those who are undergoing surgery.", ["undergoing surgery"]),
        ("It may cause confusion, particularly in the elderly.", ["elderly"]),
        ("The 80 mg dose should not be started in new patients.", ["new patients (only 80 mg dose)"]),
        ("Doses above 40 mg are not recommended in people over 65.", ["people over 65 (only doses above 40 mg)"]),
        (
            "In people over 60, doses above 20 mg per day are not recommended.",
            ["people over 60 (only doses above 20 mg per day)"],
        ),
        ("High doses should be avoided in people with gout.", ["gout (only high doses)"]),
        ("Long-term use is not recommended in children.", ["children (only long-term use)"]),
        (
            "Caution is advised in the elderly, who are more sensitive to it, and in children, in whom it was not studied.",
            ["elderly"],
        ),
        (
            "People with earlier conditions are at particular risk, such as those with gout or a low blood potassium.",
            ["earlier conditions", "gout", "low blood potassium"],
        ),
        ("It is recommended in people who have gout or are at high risk of falls.", []),
        ("A lower dose is recommended in people taking the barines tomine and ramine, or those with gout.", ["gout"]),
        ("Other precautions include deafness, sulfa allergy, and gout.", ["deafness", "sulfa allergy", "gout"]),
        ("Precautions are required.", []),
        ("It should be started at a low dose in people with gout and in the elderly.", ["gout", "elderly"]),
        ("The interval between doses should be extended in those with gout.", ["gout"]),
        ("In those with gout levels rise, so lower doses are needed.", ["gout"]),
        (
            "Half the usual dose is given if creatinine clearance is between 30 and 50 mL/min.",
            ["creatinine clearance between 30 and 50 mL/min"],
        ),
        ("In diabetics, insulin needs may change.", ["diabetics"]),
        ("Weak or elderly people should start on the lowest dose.", ["elderly people"]),
        ("It should be postponed in anyone with gout.", ["gout"]),
        ("Special caution is called for in people with gout.", ["gout"]),
        ("The spasm may be important for people with gout.", ["gout"]),
        ("It is not given to people with gout.", ["gout"]),
        (
            "It is no longer recommended for children under 12, nor for nursing mothers.",
            [
                "children under 12",
                "nursing mothers",
            ],
        ),
        ("It is no longer recommended for gout.", []),
        ("Its residue makes it unsuitable for people with gout.", ["gout"]),
        (
            "Women who may become pregnant should take it only if nothing else is left.",
            ["Women who may become pregnant"],
        ),
        ("Care is needed by those for whom a fall is dangerous, such as people with gout.", ["gout"]),
        ("There are no data on people with gout, in whom it is not recommended.", ["gout"]),
        ("Some tire of the drug, in whom it is not recommended.", []),
        ("Before it is given, people should be tested for hepatitis.", ["hepatitis"]),
        (
            "Hives occur in carriers of HLA-B*0000, and screening for this allele is required before treatment.",
            ["HLA-B*0000"],
        ),
        (
            "People with the HLA-B*0000 allele are at risk; patients should be screened for this allele first.",
            ["HLA-B*0000 allele"],
        ),
        ("Patients should be screened for this allele before treatment.", []),
        ("Hepatitis B may come back, and everyone should be screened for the virus before treatment.", ["Hepatitis B"]),
        ("Before treatment, testing for HLA-B*1234 is recommended.", ["HLA-B*1234"]),
        ("Screening for tuberculosis is required before treatment.", ["tuberculosis"]),
        ("Screening for talent is required before treatment.", []),
        ("Foonib may harm the unborn child.", ["unborn child"]),
        ("Foonib is not a teratogen, and safe.", []),
        ("Use during the third trimester may cause jaundice.", ["third trimester"]),
        ("The manufacturer does not recommend it while breastfeeding.", ["breastfeeding"]),
        ("Men should not donate blood for a month.", ["donate blood"]),
        ("Men should also use contraception.", ["contraception"]),
        ("Women must not handle crushed or broken foonib tablets.", ["handle crushed or broken"]),
        (
            "The 80 mg dose should only be kept up in those who bear it, and it should not be started in new patients.",
            ["new patients"],
        ),
        ("It may impair the ability to drive. Drivers should be cautious, for driving is impaired.", ["drive"]),
        (
            "Caution is advised in people with low levels of potassium or magnesium.",
            ["low levels of potassium", "low levels of magnesium"],
        ),
        ("Special care should be taken when treating people with gout.", ["gout"]),
        ("Caution is advised when prescribing it to children.", ["children"]),
        ("It must be used under close supervision in people with gout.", ["gout"]),
        ("Use with caution in gout; a lower dose may be needed.", ["gout"]),
        ("As it can cause falls, it is contraindicated for people with gout.", []),
        ("It may mask hypoglycemia in diabetics.", ["diabetics"]),
        ("In people with gout, foonib increases the risk of death.", ["gout"]),
        ("The use of foonib in people with gout is associated with an increased risk of death.", ["gout"]),
        (
            "Risk factors for falls include age over 60, gout, and kidney failure.",
            ["age over 60", "gout", "kidney failure"],
        ),
        ("Boxed warning: more deaths in people with gout.", ["gout"]),
        ("People with the deficiency may develop anaemia.", ["deficiency"]),
        ("People with red hair may develop anaemia.", []),
        ("There are no adequate and well-controlled studies in pregnant women.", ["pregnant women"]),
        ("In the elderly, renal function should be tested.", ["elderly"]),
        ("The maximum dose is 20 mg in people over 60.", ["people over 60"]),
        (
            "The agency restricted the maximum dose for subgroups of patients, including those over 60.",
            ["those over 60"],
        ),
        ("Poor metabolizers should receive a lower dose.", ["Poor metabolizers"]),
        ("The label recommends that caution should be exercised in people with gout.", ["gout"]),
        ("Low doses are not recommended for insomnia.", []),
        ("The use of it for insomnia, while common, is not recommended.", []),
        ("The use of it for children with gout is not recommended.", ["children with gout"]),
        (
            "It should be used carefully in people with renal, auditory, or neuromuscular dysfunction.",
            ["renal dysfunction", "auditory dysfunction", "neuromuscular dysfunction"],
        ),
        (
            "It should be used with caution in people with acute or chronic dysfunction.",
            ["acute or chronic dysfunction"],
        ),
    ],
)
def test_whom_care_is_for_and_whom_it_is_not_for(sentence: str, found: list[str]) -> None:
    assert list(precautions(f"==Side effects==\n{sentence}")) == found
