"""Uses told beside another one, by what a licence covers, by what was reported; and what tests only say of people."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def uses(sentence: str, heading: str = "Medical uses") -> list[str]:
    return [name for name, _, _ in read(f"=={heading}==\n{sentence}\n")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Besides gout it is used for hives and asthma.", ["gout", "hives", "asthma"]),
        ("In addition to gout, testol is used to treat hives.", ["gout", "hives"]),
        ("Apart from its use in gout, it is also used in asthma.", ["gout", "asthma"]),
        # What it does else, what else is done, and who needs care.
        ("Besides causing headaches it is used for hives.", ["hives"]),
        ("In addition to diet and exercise, it is used for gout.", ["gout"]),
        ("In addition to its effect on pain it is used for hives.", ["hives"]),
        ("In addition to surgery, testol is used for gout.", ["gout"]),
        ("Besides gout it is used with caution in hives.", []),
        ("In addition to gout, it has been used for pain in animals.", []),
        ("In addition to headaches, it may cause hives.", []),
    ],
)
def test_besides_another_use(sentence: str, expected: list[str]) -> None:
    assert uses(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In some countries the licence covers severe hives and gout.", ["severe hives", "gout"]),
        ("Its approval covers the treatment of asthma in adults.", ["asthma"]),
        ("The indication covers hives, but not gout.", ["hives"]),
        ("The licence covers adults only.", []),
        ("The licence does not cover gout.", []),
        ("The label covers the risk of hepatitis.", []),
        ("The insurance covers gout.", []),
    ],
)
def test_what_a_licence_covers(sentence: str, expected: list[str]) -> None:
    assert uses(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("There are reports on gout and, more recently, on vertigo.", ["gout", "vertigo"]),
        ("There is one trial about tinnitus.", ["tinnitus"]),
        ("There is interest in it as an antiemetic, particularly in motion sickness.", ["motion sickness"]),
        ("There is interest in it in gout.", ["gout"]),
        ("There is interest in it in Europe.", []),
        ("Interest in gout has grown.", []),
        ("There are reports of hepatitis.", []),
        ("There are case reports on its toxicity.", []),
        ("There are few data on pregnancy.", []),
        ("There are no trials on gout.", []),
    ],
)
def test_what_there_is_research_on(sentence: str, expected: list[str]) -> None:
    assert uses(sentence, "Research") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It is used in only very severe cases of psoriasis.", ["psoriasis"]),
        ("It has been used in a handful of patients with infantile spasms.", ["infantile spasms"]),
        ("It is given to a few people with lupus nephritis.", ["lupus nephritis"]),
        ("It was studied in one person with gout.", ["gout"]),
        ("* Monotherapy of gout", ["gout"]),
        ("* Combination therapy of gout", ["gout"]),
        ("In sleeping sickness it is used for early disease.", ["sleeping sickness"]),
        ("It reduces the incidence, but not the severity, of migraine.", ["migraine"]),
        ("It is used to reduce the risks of stroke.", ["stroke"]),
        ("It is given to reduce the risks of disease progression.", []),
        # By a test, or what is measured.
        ("* CD4+ count \u2264 200 mm\u00b3", []),
        ("* LDL > 190 mg/dL", []),
        ("It is used for patients with positive ANA.", []),
        ("It is used for HER2-negative breast cancer.", ["HER2-negative breast cancer"]),
        # One use by two names.
        ("It is used for serious Candida infections. It is given for infections caused by susceptible strains of Candida.", ["serious Candida infections"]),
        ("It is used for colitis and for worsening colitis.", ["colitis"]),
        ("It is used for chronic angina. It is used to treat heart related chest pain.", ["chronic angina"]),
        ("It is used for pulmonary arterial hypertension. It is used for pulmonary hypertension.", ["pulmonary arterial hypertension"]),
    ],
)  # fmt: skip
def test_names(sentence: str, expected: list[str]) -> None:
    assert uses(sentence) == expected
