"""All that comes of holding the seed's statements against each other, and where each passage stands."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from app.wikitext.plain import plain_text

WEIGHT_IN_PROSE = (
    "It consists of 153 amino acids and has a molecular weight of 17,257.6 g/mol (approx. 17.3 kilodaltons) and differs "
    "from native human IL-1RA in that it has the addition of a single methionine residue on its amino terminus."
)
BIOAVAILABILITY = "Anakinra had an absolute bioavailability of 95% for healthy adults (n = 11) after a 70 mg subcutaneous bolus injection."
INJECTION_SITE_REACTIONS = (
    "Injection site reactions were significantly increased, occurring in 1235/1729 (71%) versus 204/729 (28%) of "
    "patients treated with anakinra versus placebo, respectively”."
)
PATIENTS = (
    "The Cochrane review entitled, ‘Anakinra for rheumatoid arthritis’ (Mertens and Singh, 2009; "
    "http://mrw.interscience.wiley.com/cochrane/clsysrev/articles/CD005121/pdf_standard_fs.html) evaluates the clinical "
    "effectiveness and safety of anakinra in adult patients with rheumatoid arthritis, using data from 2876 patients, "
    "from five trials which constituted in total 781 randomized to placebo and 2065 to anakinra."
)
GUT = "Gastrointestinal tract : Frequently, nausea (8%), diarrhea (7%), unspecific abdominal pain (5%)."
AIRWAYS = (
    "Respiratory tract : Frequently, infections of upper respiratory tract (13%), sinusitis (7%), flu-like syndrome (6%), "
    "Infrequently, pneumonia and tuberculosis."
)
INFECTIONS = "Immune system : Frequently, infections (40%, severe in 2%)."
BLOOD = (
    "Blood and blood forming organs : Frequently, decrease in neutrophil counts (8% under anakinra, placebo 2%), "
    "infrequent significant neutropenia (0.4% under anakinra), moderate eosinophilia, moderately low platelet count, and "
    "malignant lymphomas (0.12 cases/100 patient years) (see malignancies)."
)
INJECTION_SITES = (
    "Pain, inflammation, and erythema at injection sites : Very frequently (70% of patients), usually during first 4 "
    "weeks of therapy, reversible within 1 to 2 weeks."
)
RENAL_DOSE = (
    "Dose reduction to 100 mg subcutaneously every other day should be considered in patients with severe renal "
    "impairment, if these are treated in exceptional cases (see contraindications and precautions)."
)

# Check, outcome, detail, and the passages compared.
EXPECTED: list[tuple[str, str, str, list[str]]] = [
    (
        "formula_weight",
        "agree",
        (
            "The formula C759H1186N208O232S10 weighs 17,257.661 g/mol; the weight stated is 17,257.6 g/mol: 0.061 g/mol "
            "apart, within the 3.552 that rounding and isotopic averages account for."
        ),
        ["C=759 | H=1186 | N=208 | O=232 | S=10", "17,257.6 g/mol"],
    ),
    (
        "prose_weight",
        "agree",
        "The text states 17,257.6 g/mol; the infobox gives 17,257.6 g/mol: the same.",
        [WEIGHT_IN_PROSE, "17,257.6 g/mol"],
    ),
    (
        "cas_check_digit",
        "agree",
        "CAS number 143090-92-0 ends with 0; the digits before it call for 0.",
        ["143090-92-0"],
    ),
    (
        "unii_check_character",
        "agree",
        "UNII 9013DUQ28K ends with K; the characters before it call for K.",
        ["9013DUQ28K"],
    ),
    (
        "infobox_pharmacokinetics",
        "agree",
        (
            "Bioavailability: 95 % in the infobox, 95 % (70 mg, subcutaneous, healthy adults) in the text: the two go "
            "together."
        ),
        ["95%", BIOAVAILABILITY],
    ),
    (
        "infobox_pharmacokinetics",
        "agree",
        "Elimination half-life: 4 to 6 hours in the infobox, 4 to 6 hours in the text: the two go together.",
        ["4-6 hrs", "The terminal half-life ranged from 4 to 6 hours."],
    ),
    ("count_percent", "agree", "1,235 of 1,729 is 71.4 %; the article states 71 %.", [INJECTION_SITE_REACTIONS]),
    ("count_percent", "agree", "204 of 729 is 28 %; the article states 28 %.", [INJECTION_SITE_REACTIONS]),
    ("sum_of_parts", "disagree", "781 + 2,065 = 2,846; the article states 2,876 in all.", [PATIENTS]),
    (
        "frequency_percent",
        "agree",
        (
            "“frequently” is 1 to 10 % as CIOMS defines it: nausea 8 %, diarrhea 7 %, unspecific abdominal pain 5 %, "
            "sinusitis 7 %, flu-like syndrome 6 %, decrease in neutrophil counts 8 %."
        ),
        [GUT, AIRWAYS, BLOOD],
    ),
    (
        "frequency_percent",
        "disagree",
        (
            "“frequently” is 1 to 10 % as CIOMS defines it, which does not fit: infections of upper respiratory tract 13 %, "
            "infections 40 %."
        ),
        [AIRWAYS, INFECTIONS],
    ),
    (
        "frequency_percent",
        "agree",
        "“infrequent” is 0.1 to 1 % as CIOMS defines it: significant neutropenia 0.4 %.",
        [BLOOD],
    ),
    (
        "frequency_percent",
        "agree",
        (
            "“very frequently” is 10 to 100 % as CIOMS defines it: Pain at injection sites 70 %, inflammation at injection "
            "sites 70 %, erythema at injection sites 70 %."
        ),
        [INJECTION_SITES],
    ),
    (
        "contraindicated_dose",
        "disagree",
        (
            "Contraindicated in “Severely impaired renal function (creatinine clearance less than 30 ml/minute)”, yet a dose "
            "is given for “patients with severe renal impairment, if these are treated in exceptional cases”: 100 mg "
            "subcutaneously every other day. Whether the drug may be used at all comes before its dose: the absolute "
            "contraindication stands."
        ),
        [
            "Severely impaired renal function (creatinine clearance less than 30 ml/minute): absolutely contraindicated.",
            RENAL_DOSE,
        ],
    ),
]


def said(item: dict[str, Any]) -> tuple[str, str, str, list[str]]:
    return item["check"], item["outcome"], item["detail"], [each["quote"] for each in item["evidence"]]


def test_everything_that_was_compared(seed_client: TestClient) -> None:
    document = seed_client.get("/v1/drugs/Kineret/consistency").json()
    assert [said(item) for item in document["items"]] == EXPECTED
    assert document["missing"] == []


def test_every_passage_is_where_it_is_said_to_be(seed_client: TestClient) -> None:
    text = seed_client.get("/v1/drugs/anakinra/wikitext").text
    for item in seed_client.get("/v1/drugs/anakinra/consistency").json()["items"]:
        for each in item["evidence"]:
            assert plain_text(text[each["start"] : each["end"]]) == each["quote"]


def test_disagreements_across_drugs_are_those_of_the_document(seed_client: TestClient) -> None:
    own = seed_client.get("/v1/drugs/anakinra/consistency").json()
    listed = seed_client.get("/v1/consistency?outcome=disagree").json()["items"]
    wanted = [{"drug": own["drug"], **item} for item in own["items"] if item["outcome"] == "disagree"]
    assert sorted(map(str, listed)) == sorted(map(str, wanted))
    sums = seed_client.get("/v1/consistency?outcome=disagree&check=sum_of_parts&fields=detail,drug").json()["items"]
    assert sums == [{"detail": "781 + 2,065 = 2,846; the article states 2,876 in all.", "drug": own["drug"]}]


def test_a_check_that_does_not_exist_is_refused(seed_client: TestClient) -> None:
    answer = seed_client.get("/v1/consistency?check=sums")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["name"] == "check"
