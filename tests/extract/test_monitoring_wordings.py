from __future__ import annotations

import pytest

from app.extract.monitoring import extract
from app.wikitext.parse import parse_document


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The dose is adjusted according to the partial thromboplastin time (aPTT).", ["partial thromboplastin time"]),
        ("The dose is adjusted based on the international normalized ratio (INR).", ["international normalized ratio"]),
        ("Urate levels may need to be checked more often in people with gout.", ["Urate levels"]),
        ("Assay of serum TPMT may be useful to prevent harm.", ["serum TPMT"]),
        ("Measurement of plasma levels may be useful to confirm poisoning.", []),
        ("Genotyping for HLA-B*99 is recommended in some people.", ["HLA-B*99"]),
        ("The dose should be adjusted according to weight.", []),
        (
            "Full blood counts, as well as liver function tests, must be carried out regularly.",
            ["Full blood counts", "liver function tests"],
        ),
        ("It has a narrow window, requiring monitoring of the subject for toxicity.", ["toxicity"]),
        ("It is recommended to have eye examinations once a year.", ["eye examinations"]),
        ("Immunoglobulins must be measured every year.", ["Immunoglobulins"]),
        (
            "People on warfarin should have the dose cut, and have their anticoagulation (as INR (or PT)) checked often.",
            ["anticoagulation"],
        ),
        ("It can harm the kidneys, requiring close watch and regular urine tests.", ["urine tests"]),
        ("Regular monitoring of the blood count is considered unnecessary in the young.", []),
        ("Thyroid function tests are performed every six months.", ["Thyroid function tests"]),
        ("Thyroid function tests are performed by the nurse.", []),
        ("The trough concentration is measured just before the fourth dose.", ["trough concentration"]),
        ("Potassium should be rechecked within two weeks.", ["Potassium"]),
        ("The injection should be slow, and heart rhythm should be monitored.", ["heart rhythm"]),
        (
            "People should be tested for gout before, and hepatitis B carriers watched for signs of jaundice.",
            ["gout", "signs of jaundice"],
        ),
        ("Hearing tests should take place once a year.", ["Hearing tests"]),
        ("Weight should be checked weekly and kidney function periodically.", ["Weight", "kidney function"]),
        ("Chest X-rays should be taken monthly, and the lung volume (LVX) weekly.", ["Chest X-rays"]),
        ("The eyes are examined before treatment and every year.", ["eyes"]),
        ("The eyes are examined by an assistant.", []),
        ("Weight should be checked; creatinine is to be measured if it rises.", ["Weight", "creatinine"]),
        ("Blood counts should be checked monthly, and a urinalysis is advised.", ["Blood counts", "urinalysis"]),
        ("Stricter clinical monitoring was recommended.", ["Stricter clinical monitoring"]),
        ("Monitoring of the liver and of the skin is required.", ["liver", "skin"]),
        ("The dose should be adjusted according to measured drug levels.", ["drug levels"]),
        ("They are observed for about 10\u201315 minutes after the dose.", []),
        ("Harm depends on the dose and is grave and renal function should be monitored.", ["renal function"]),
        (
            "Levels are raised in gout, so that urate and blood pressure should be monitored.",
            ["urate", "blood pressure"],
        ),
        ("People on foonib should routinely have their liver function tested.", ["liver function"]),
        (
            "Blood counts are done before treatment and monthly, although it is not certain that this helps.",
            ["Blood counts"],
        ),
        ("The label has a warning that liver function be followed.", ["liver function"]),
        ("In children, particularly infants, a hearing test is advised.", ["hearing test"]),
        ("In women of childbearing age a pregnancy test is required.", ["pregnancy test"]),
        ("Pregnancy tests with a high sensitivity are required.", ["Pregnancy tests with a high sensitivity"]),
        ("It lengthens the prothrombin time, which should be checked.", ["prothrombin time"]),
        ("The dose of barine should be halved and blood levels monitored.", ["blood levels"]),
        ("The box should be opened and its seal checked.", []),
        ("People should be watched for gout, and the dose of barine be reduced.", ["gout"]),
        ("Screening for gout is carried out before the first dose.", ["gout"]),
        ("Screening for barine is done at airports.", []),
        ("They must be observed for about ten to fifteen minutes after the dose.", []),
        ("It should be avoided in gout, and with lupus, and an ECG ought to be recorded before treatment.", ["ECG"]),
        ("In women of that age two negative pregnancy tests are required.", ["two negative pregnancy tests"]),
        ("Further warnings concern lupus (carriers should be watched closely).", []),
        ("Families are asked to watch for changes in mood.", ["changes in mood"]),
        ("Testing for gout precedes the first tablet.", ["gout"]),
        ("It needs more of barine, which is why clotting should be checked often.", ["clotting"]),
        ("Anyone who develops fever is to have a blood count.", ["blood count"]),
        ("They are told to stop it and have a blood count done.", ["blood count"]),
        ("The loss goes unnoticed, for which reason perimetry is advised every year.", ["perimetry"]),
        ("Other causes should be ruled out before it is blamed.", []),
        ("Weight loss of 5% occurred in many, and weight should be checked.", ["weight"]),
    ],
)
def test_how_a_test_is_called_for(sentence: str, found: list[str]) -> None:
    document = parse_document("Foonib", f"'''Foonib''' is a drug.\n\n==Side effects==\n{sentence}")
    assert [fact.test for fact in extract(document).facts] == found
