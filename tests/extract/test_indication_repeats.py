"""One use that an article tells in several sentences, and several that it tells apart."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def names(lead: str, body: str) -> list[str]:
    article = f"==Medical uses==\n{body}\n"
    return [name for name, _, _ in read(article, f"'''Testol''' is used to treat {lead}.\n\n")]


@pytest.mark.parametrize(
    ("lead", "body", "expected"),
    [
        # A group, which its kinds tell more closely.
        ("leukemia", "It is indicated for acute promyelocytic leukemia.", ["acute promyelocytic leukemia"]),
        ("cancer", "It is used for breast cancer. It is used for lung cancer.", ["breast cancer", "lung cancer"]),
        ("diabetes", "It is indicated for type 2 diabetes.", ["type 2 diabetes"]),
        ("leukemia", "It is being studied in hairy cell leukemia.", ["leukemia", "hairy cell leukemia"]),
        # Other people, or another illness.
        ("uveitis", "It is indicated for juvenile uveitis.", ["uveitis", "juvenile uveitis"]),
        ("rheumatoid arthritis", "It is approved for juvenile rheumatoid arthritis.", 2),
        ("lung cancer", "It is indicated for non-small cell lung cancer.", ["non-small cell lung cancer"]),
        ("tuberculosis", "It is indicated for latent tuberculosis.", ["tuberculosis", "latent tuberculosis"]),
        # A place, or the illness in which it is told.
        ("edema", "It is indicated for edema caused by heart failure.", ["edema"]),
        ("edema", "It is used for edema due to gout. It is used for edema due to kidney disease.", 3),
        ("pain", "It is indicated for pain in osteoarthritis.", ["pain", "pain in osteoarthritis"]),
        # A phase, or a symptom, of what is told too; what it is after, it is not.
        (
            "bipolar disorder",
            "It is used for acute manic episodes associated with bipolar disorder.",
            ["bipolar disorder"],
        ),
        ("gout", "It is used for outbreaks of gout.", ["gout"]),
        (
            "bipolar disorder",
            "It is used for manic episodes of bipolar disorder. It is used for depressive episodes of bipolar disorder.",
            3,
        ),
        ("depression", "It is approved for depression in bipolar disorder.", 2),
        ("psychosis", "It is approved for psychosis in Parkinson's disease.", 2),
        ("nausea", "It is approved for nausea of pregnancy.", 2),
        ("stroke", "It is approved for heat stroke.", 2),
        ("stroke", "It is approved for ischemic stroke.", ["ischemic stroke"]),
        ("prostatitis", "It relieves lower urinary tract symptoms due to prostatitis.", ["prostatitis"]),
        ("gout", "It is used for moderate pain due to gout. It is used for pain.", ["gout", "pain"]),
        (
            "neuropathic pain",
            "It is used for neuropathic pain caused by gout. It is used for gout.",
            ["neuropathic pain", "gout"],
        ),
        ("fibrillation", "It is used for fibrillation after surgery.", ["fibrillation"]),
        ("gout", "It is used for fibrillation after heart surgery.", ["gout", "fibrillation after heart surgery"]),
        # Abbreviations that the article explains, and other names that it gives.
        ("chronic myeloid leukemia (CML)", "It is approved for relapsed CML.", ["relapsed CML"]),
        ("relapsed CML", "Chronic myeloid leukemia (CML) is rare. It is used for chronic myeloid leukemia.", 1),
        ("relapsed CML", "Testol (CML) is a drug. It is used for chronic lung disease.", 2),
        ("gout", "It is used for podagra, also known as gout.", 1),
        ("[[Angina|chest pain from too little blood]]", "It is used for angina.", ["angina"]),
        ("bacterial infections", "It is used for infections caused by susceptible organisms.", 1),
        # How long it lasts.
        ("acute myeloid leukemia", "It is indicated for chronic myeloid leukemia.", 2),
        ("heart failure", "It is used for acute heart failure. It is used for chronic heart failure.", 2),
        ("heart failure", "It is used for acute heart failure.", ["acute heart failure"]),
        # By the name of the organism.
        ("Toxoplasma gondii", "It is approved for toxoplasmosis.", ["toxoplasmosis"]),
        ("toxoplasmosis", "It is used for:\n* Toxoplasma gondii\n* gout", ["toxoplasmosis", "gout"]),
    ],
)
def test_what_the_lead_and_the_section_on_uses_tell(lead: str, body: str, expected: list[str] | int) -> None:
    found = names(lead, body)
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_what_is_kept_stands_with_its_own_evidence() -> None:
    assert read(
        "==Medical uses==\nIt is indicated for acute promyelocytic leukemia in adults.\n",
        "'''Testol''' is used to treat leukemia.\n\n",
    ) == [("acute promyelocytic leukemia", "approved", "adults")]
