"""Whose use a sentence tells: this drug's, or that of another drug that it names."""

from __future__ import annotations

import pytest

from tests.extract.indication_prose import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # What was approved, prescribed or recommended is another drug.
        ("The FDA approved aspirin for headaches.", []),
        ("In 2001 the EMA licensed ibuprofen for the treatment of headaches.", []),
        ("Guidelines recommend aspirin for headaches.", []),
        ("The FDA approved testol for headaches.", ["headaches"]),
        ("In 2001 the EMA licensed testol for the treatment of headaches.", ["headaches"]),
        ("Doctors prescribe testol for headaches.", ["headaches"]),
        ("It was approved together with aspirin for headaches.", ["headaches"]),
        ("The FDA approved it for headaches.", ["headaches"]),
        ("The FDA approved sprays for headaches.", ["headaches"]),
        # Another drug is the subject behind what opens the sentence.
        ("Besides gout, aspirin is used for headaches.", []),
        ("In severe pain, opioids are used for the treatment of headaches.", []),
        ("In children, ibuprofen is the drug of choice for fever.", []),
        ("Besides gout, testol is used for headaches.", ["gout", "headaches"]),
        ("In children, testol with aspirin is used for gout.", ["gout"]),
        ("In the United States, aspirin and testol are approved for gout.", ["gout"]),
        ("In severe cases, it is used for gout.", ["gout"]),
        # What it interacts with is used for something.
        ("It may worsen asthma by interacting with medicines used to treat gout.", []),
        ("Testol interacts with drugs that are prescribed for epilepsy.", []),
        ("It is used for epilepsy and interacts with most antacids.", ["epilepsy"]),
        # What is looked for is not treated.
        ("Before surgery doctors look for anemia.", []),
        ("In women it is wise to search for anemia.", []),
        ("It is used for anemia.", ["anemia"]),
    ],
)
def test_whose_use(sentence: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(f"==Medical uses==\n{sentence}\n")] == expected
