"""Lists of uses: behind headings, of parts of the body, of symptoms, and by what the drug is used as."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


def _uses(sentence: str, heading: str = "Medical uses") -> dict[str, str]:
    return {name: status for name, status, _ in read(f"=={heading}==\n{sentence}\n")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # What is raised is a condition; what was lowered is none.
        (
            "It is used in hives, increased eye pressure and neuromuscular disorders.",
            {"hives", "increased eye pressure", "neuromuscular disorders"},
        ),
        ("It is effective in gout, increased survival and did more.", {"gout"}),
        # Infections by their germ.
        ("It is used for serious infections due to Klebsiella.", {"serious infections due to Klebsiella"}),
        # As what it is used.
        ("It is used as premedication before surgery.", {"premedication"}),
        ("Uses of testol include migraine and gout.", {"migraine", "gout"}),
        ("It is used as an add on to other drugs in absence epilepsy.", {"absence epilepsy"}),
        ("It is licensed for empirical therapy in febrile neutropenia.", {"febrile neutropenia"}),
        ("It is used to widen the airways in people with asthma.", {"asthma"}),
        ("It may be given as part of post-exposure prevention.", {"post-exposure prevention"}),
        # What is eased in illnesses of a kind.
        (
            "It is used to lessen inflammation in conditions such as asthma and lupus.",
            {"inflammation", "asthma", "lupus"},
        ),
        ("It is used for pain management in cases of kidney stones and gallstones.", {"kidney stones", "gallstones"}),
        (
            "It is used for hives, drug withdrawal, and slow heart rate.",
            {"hives", "drug withdrawal", "slow heart rate"},
        ),
        ("It is used to treat specific types of kidney stones.", {"kidney stones"}),
        # What is looked for is not treated.
        ("It is used in the diagnosis of gout.", {"diagnosis of gout"}),
        # A dose is no use.
        ("* Then one tablet daily, or Testol XR 400 mg once daily", set()),
        ("It treats infections of the:", set()),
        ("A trial found that it may reduce the overall discomfort and duration of withdrawal.", set()),
        # The same symptom of two kinds is told twice; two symptoms of one illness stand for that.
        (
            "It is used for neuropathic pain and pain associated with lupus.",
            {"neuropathic pain", "pain associated with lupus"},
        ),
        ("It is used for pain and discomfort of angina.", {"angina"}),
        # Parts of the body.
        (
            "It is used for cancers of the breast, stomach, and ovaries, and gout.",
            {"cancers of the breast", "stomach cancers", "cancers of the ovaries", "gout"},
        ),
        ("It is used for anal and skin cancers (especially those of the neck).", {"anal cancers", "skin cancers"}),
        ("It is used for Hodgkin's and non-Hodgkin lymphoma.", {"Hodgkin's lymphoma", "non-Hodgkin lymphoma"}),
        # Items: behind a heading, or a use before a colon.
        ("* Throat: tonsillitis, pharyngitis caused by Klebsiella. Often.", {"tonsillitis", "pharyngitis"}),
        ("* Responsive diseases: gout; lupus helps.", {"gout"}),
        ("* Lungs: it is given for pneumonia.", {"pneumonia"}),
        ("* Gout: hives, asthma", {"Gout"}),
        ("* Dose: tablets", set()),
        ("* Klebsiella: 0.2 to 5 mg/L", set()),
        ("* Preservation of kidney function in diabetic nephropathy", {"diabetic nephropathy"}),
        ("* Typhoid fever by mouth, although failures occur often.", {"Typhoid fever"}),
    ],
)
def test_lists_of_all_kinds_are_read(sentence: str, expected: set[str]) -> None:
    assert set(_uses(sentence)) == expected


def test_what_is_not_relied_on_is_not_recommended() -> None:
    assert _uses("It should not be relied upon for gonorrhoea.") == {"gonorrhoea": "not_recommended"}
