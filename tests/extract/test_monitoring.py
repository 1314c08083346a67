from __future__ import annotations

from typing import Any

import pytest

from app.extract.monitoring import extract
from app.wikitext.parse import parse_document


def monitoring(source: str) -> list[dict[str, Any]]:
    facts = extract(parse_document("Foonib", source)).facts
    return [fact.model_dump(include={"test", "schedule", "reason"}) for fact in facts]


def names(sentence: str) -> list[str]:
    return [test["test"] for test in monitoring(f"'''Foonib''' is a drug.\n\n{sentence}")]


def test_phases_of_a_schedule() -> None:
    sentence = "Platelet counts should be assessed before starting foonib, and while receiving foonib, weekly for 2 months, and thereafter quarterly (see below)."
    assert monitoring(f"==Laboratory tests==\n'''{sentence}'''") == [
        {
            "test": "Platelet counts",
            "schedule": ["before starting foonib", "weekly for 2 months", "quarterly"],
            "reason": None,
        }
    ]


def test_another_act_is_no_part_of_a_schedule() -> None:
    sentence = "Clinics advise checking lipase weekly for two months after the start and observing patients for pain."
    assert monitoring(f"==Monitoring==\n{sentence}") == [
        {"test": "lipase", "schedule": ["weekly for two months after the start"], "reason": None}
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Blood pressure and heart rate should be monitored regularly.", ["Blood pressure", "heart rate"]),
        ("Monitoring of kidney and liver function is recommended.", ["kidney function", "liver function"]),
        ("Patients should be monitored for signs of infection.", ["signs of infection"]),
        ("People should be tested for the HLA-B allele before treatment.", ["HLA-B allele"]),
        ("Regular eye exams are recommended.", ["eye exams"]),
        ("Eye evaluations are suggested.", ["Eye evaluations"]),
        ("It may raise plasma digoxin concentrations, which should be monitored.", ["plasma digoxin concentrations"]),
        ("It raises potassium levels, which should be checked weekly.", ["potassium levels"]),
        ("Low serum magnesium should be corrected before and monitored during treatment.", ["Low serum magnesium"]),
        (
            "Tests before it include a dental examination including height and pulse, assessments of vision, and an EEG.",
            ["dental examination", "height", "pulse", "vision", "EEG"],
        ),
        ("TSH is checked every six months, and an ECG is advised before treatment.", ["TSH", "ECG"]),
        ("ALT should then be checked every month and blood pressure regularly.", ["ALT", "blood pressure"]),
        ("Prior to starting foonib, a blood count and liver tests should be done.", ["blood count", "liver tests"]),
        ("Monitoring of lipids and levels of other substances, such as urea, is advised.", ["lipids", "urea"]),
        ("Iodine is added, followed by titration with sodium thiosulfate.", []),
        ("Use must be monitored by direct measurement of serum levels.", ["serum levels"]),
        ("It may cause gout so the level of the uric acids should be monitored.", ["level of the uric acids"]),
        ("The QT interval should be monitored by ECG.", ["QT interval"]),
        ("Doctors should monitor patients for signs of suicidality.", ["signs of suicidality"]),
        ("People should be assessed for gout and treated with barine.", ["gout"]),
        ("Serum levels should be monitored, and drug levels are checked every month.", ["drug levels"]),
        ("Heart monitoring should occur during infusion.", ["Heart monitoring"]),
        ("The dose needed should be monitored by blood testing.", ["blood testing"]),
        ("Blood pressure should be checked with care.", ["Blood pressure"]),
        ("Renal function is monitored by measuring creatinine and urine output.", ["creatinine", "urine output"]),
        ("ECG monitoring is recommended in people with heart disease.", ["ECG"]),
        ("Patients should have their thyroid function tested every six months.", ["thyroid function"]),
        ("It requires regular blood tests.", ["blood tests"]),
        ("It requires regular monitoring of blood levels.", ["blood levels"]),
        ("Monitor liver function every month.", ["liver function"]),
        ("INR is checked regularly.", ["INR"]),
        ("In people with gout, uric acid should be measured.", ["uric acid"]),
        ("Serum potassium and kidney function require monitoring.", ["Serum potassium", "kidney function"]),
        ("Dosing is guided by regular measurements of uric acid.", ["uric acid"]),
        ("It is important to check blood sugar.", ["blood sugar"]),
        ("Before treatment an ECG and serum sodium are advisable.", ["ECG", "serum sodium"]),
        ("Users should be observed for one hour after it for signs of shock.", ["signs of shock"]),
        ("Women need a pregnancy test before it.", ["pregnancy test"]),
        ("Liver function tests are therefore recommended.", ["Liver function tests"]),
        ("Start it in hospital, which is required, with continuous ECG monitoring.", ["ECG"]),
        ("With other drugs: check their levels.", ["levels"]),
        ("Heart screening with either ultrasound or a scan is commonly undertaken.", ["Heart screening"]),
        ("Kidney function should be estimated at the start.", ["Kidney function"]),
        ("Check pulse at each visit; obtain an ECG before it.", ["pulse", "ECG"]),
        ("An ECG is advised, and weight should be checked.", ["ECG", "weight"]),
        ("The platelet count must be monitored for signs of a fall.", ["platelet count"]),
        ("Measurement of baseline and periodic serum calcium is recommended.", ["serum calcium"]),
        ("Screening for the HLA-B allele before treatment has been suggested.", ["HLA-B allele"]),
        ("Those with glaucoma may need more frequent eye checks.", ["eye checks"]),
        ("Users are advised to have their vision tested yearly.", ["vision"]),
        ("The doctor should monitor the patient for signs of shock.", ["signs of shock"]),
        ("The maker advises yearly eye exams.", ["eye exams"]),
        ("Potassium levels must be carefully watched.", ["Potassium levels"]),
        ("Thyroid function tests every six months are recommended.", ["Thyroid function tests"]),
        (
            "Uric acid should be tested before treatment, and creatine kinase if pain occurs.",
            ["Uric acid", "creatine kinase"],
        ),
        (
            "Users should be tested for gout, and serology for hepatitis B checked.",
            ["gout", "serology for hepatitis B"],
        ),
        ("Both may raise serum potassium, which should therefore be monitored.", ["serum potassium"]),
        ("Changes in uric acid have been seen, and drug levels should be monitored.", ["drug levels"]),
        ("Its uses, which should be monitored, are many.", []),
        ("Calcium is recommended.", []),
        ("It requires screening.", []),
        ("Therapy should be monitored.", []),
        ("Plasma levels are measured by mass spectrometry.", []),
        ("The enzyme is required by the liver.", []),
        ("The dose should be determined by a doctor.", []),
        ("Patients should be monitored.", []),
        ("Routine monitoring of blood levels is not needed.", []),
        ("Close monitoring is required.", []),
        ("It needs water.", []),
        ("Blood sugar should be measured in dogs.", []),
    ],
)
def test_a_sentence_that_calls_for_a_test(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "schedule", "reason"),
    [
        ("Regular blood tests are recommended to check for anaemia.", ["Regular"], "to check for anaemia"),
        ("Blood tests should be done because of the risk of anaemia.", [], "because of the risk of anaemia"),
        (
            "Because of the risk of anaemia, blood tests should be done weekly and then monthly.",
            ["weekly", "monthly"],
            "Because of the risk of anaemia",
        ),
        ("It requires regular blood tests.", ["regular"], None),
        ("Blood counts should be checked weekly; the dose is halved before surgery.", ["weekly"], None),
        (
            "Urine tests should be done two to four weeks before the start.",
            ["two to four weeks before the start"],
            None,
        ),
    ],
)
def test_when_and_why(sentence: str, schedule: list[str], reason: str | None) -> None:
    (test,) = monitoring(sentence)
    assert (test["schedule"], test["reason"]) == (schedule, reason)


def test_items_under_the_heading() -> None:
    source = "==Monitoring==\n* [[Creatinine]]: monthly\n* Doctors\n* Weight\n* Something should be checked weekly"
    assert [(test["test"], test["schedule"]) for test in monitoring(source)] == [
        ("Creatinine", ["monthly"]),
        ("Weight", []),
        ("Something", ["weekly"]),
    ]


def test_the_richest_schedule_is_kept() -> None:
    once = "Platelet counts should be checked because of the risk of bleeding. "
    twice = "Platelet counts should be checked before treatment and every month. "
    richest = {
        "test": "Platelet counts",
        "schedule": ["before treatment", "every month"],
        "reason": "because of the risk of bleeding",
    }
    assert monitoring(once + twice) == [richest]
    assert monitoring(twice + once) == [richest]


def test_other_sections_do_not_count() -> None:
    assert (
        monitoring(
            "==Overdose==\nBlood levels should be measured.\n==History==\nIn 1950, blood levels were to be measured."
        )
        == []
    )


@pytest.mark.parametrize(
    ("source", "state"), [("It is a drug.", "absent"), ("==Monitoring==\nDoctors know best.", "unparsed")]
)
def test_why_there_is_none(source: str, state: str) -> None:
    result = extract(parse_document("Foonib", source))
    assert [(missing.what, missing.state.value) for missing in result.missing] == [("monitoring.test", state)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Care is advised, with regular liver tests for the first 3 months.", ["liver tests"]),
        ("It should be given only with regular monitoring of blood counts.", ["blood counts"]),
        ("People should have regular blood tests.", ["blood tests"]),
        ("The maker recommends that liver enzymes be monitored monthly.", ["liver enzymes"]),
        ("Agencies recommend that people of some descent be tested for HLA-B*1502 first.", ["HLA-B*1502 first"]),
        ("Blood counts are obtained weekly.", ["Blood counts"]),
        ("Creatinine is checked two weeks after a change of dose.", ["Creatinine"]),
        (
            "Experts recommend a baseline ECG, C-reactive protein and troponin.",
            ["ECG", "C-reactive protein", "troponin"],
        ),
        ("Caution is advised in the old, and serum potassium ought to be monitored.", ["serum potassium"]),
        ("Common side effects include nausea and low blood cell counts.", []),
        ("The dose is adjusted by measuring urine output.", []),
        ("It is recommended that kidney function be checked first.", ["kidney function"]),
        ("It is recommended that the door be checked first.", []),
        ("Therapeutic drug monitoring is needed.", ["Therapeutic drug monitoring"]),
        ("Potassium supplements should be taken with food.", []),
        ("Blood pressure should be taken before treatment.", ["Blood pressure"]),
        ("Foonib should be monitored.", []),
        ("Barine and wazole should be monitored.", []),
        (
            "People should be screened for gout before treatment, and tested for hepatitis before the second dose.",
            ["gout", "hepatitis"],
        ),
        (
            "Users should have regular blood tests and should monitor thyroid and kidney function for abnormalities.",
            ["thyroid function", "kidney function", "blood tests"],
        ),
        ("Doctors should monitor patients for liver function.", ["liver function"]),
        ("Users should check that the blood pressure cuff fits.", []),
        ("Foetal echocardiography is routinely performed.", ["Foetal echocardiography"]),
        (
            "Barine and wazole increase plasma levels of foonib, so plasma foonib should be monitored.",
            ["plasma foonib"],
        ),
        ("Foonib levels should be monitored, and plasma foonib should be checked.", ["Foonib levels"]),
        ("Foonib levels in blood, plasma, serum or urine may be measured using chromatography.", []),
        ("People should be monitored for foonib.", []),
        ("Monitoring of barine is required.", []),
        ("Heart rhythm should be monitored.", ["Heart rhythm"]),
        ("People should be monitored for suicidal thoughts or tendencies.", ["suicidal thoughts"]),
        ("They came with regular blood tests.", []),
    ],
)
def test_other_ways_to_call_for_a_test(sentence: str, found: list[str]) -> None:
    assert names(sentence) == found


def test_how_long_a_test_is_repeated() -> None:
    (test,) = monitoring("Care is advised, with regular liver tests for the first 3 months of treatment.")
    assert test["schedule"] == ["for the first 3 months of treatment"]


def test_two_names_of_how_much_there_is_are_one_test() -> None:
    assert names("Foonib levels should be monitored. Plasma foonib must be monitored weekly.") == ["Plasma foonib"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [("Eye exams are advised.", ["Eye exams"]), ("Plasma levels were measured for a week.", [])],
)
def test_where_much_is_measured_a_test_must_be_advised(sentence: str, found: list[str]) -> None:
    tests = monitoring(f"'''Foonib''' is a drug.\n==Pharmacokinetics==\n{sentence}\n")
    assert [test["test"] for test in tests] == found


def test_a_short_form_is_the_same_test() -> None:
    source = (
        "==Monitoring==\nIt requires regular measurements of thyroid-stimulating hormone (TSH) and platelets (count). "
        "TSH should be checked before it and every month.\n"
    )
    assert monitoring(source) == [
        {"test": "thyroid-stimulating hormone", "schedule": ["before it", "every month"], "reason": None},
        {"test": "platelets", "schedule": ["regular"], "reason": None},
    ]
