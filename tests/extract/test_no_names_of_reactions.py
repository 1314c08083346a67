"""Tests of phrases in lists of reactions that name none, or name more than the reaction."""

from __future__ import annotations

import pytest

from tests.extract.reaction_facts import names


def read(text: str) -> list[str]:
    return names(f"== Side effects ==\n{text}\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("* Pain in the chest, possibly radiating to the arm", ["Pain in the chest"]),
        ("* Rash, spreading to the limbs", ["Rash"]),
        ("* Cough, most often seen with inhalation", ["Cough"]),
        ("* Gout, usually after an infusion, and hives", ["Gout", "hives"]),
        ("They induce hives and reduce acne.", ["hives"]),
        ("Side effects include hives, gout and exacerbation or precipitation of seizures.", ["hives", "gout", "seizures"]),
        ("Side effects include exacerbation of asthma, and worsening.", ["exacerbation of asthma"]),
        ("Side effects include precipitation of gout.", ["gout"]),
        ("Xine may cause sedation severe enough to keep people from work.", ["sedation"]),
        ("Xine may cause severe sedation.", ["severe sedation"]),
        ("Liver side effects may be seen as jaundice or hepatitis.", ["jaundice", "hepatitis"]),
        ("Severe side effects are reported for treatment of gout.", []),
        ("Side effects are often seen in people with gout.", []),
        ("Side effects are gout and hives, seen in adults.", ["gout", "hives"]),
        ("Side effects include nervousness and increased nervousness.", ["nervousness"]),
        ("Side effects include increased appetite and decreased appetite.", ["increased appetite", "decreased appetite"]),
        ("* Cough\n* Coughing\n* Rash\n* Skin rash", ["Cough", "Rash"]),
        ("Crystals in the urine have been seen.", ["Crystals in the urine"]),
        ("Sudden onset of sleep has occurred.", ["Sudden onset of sleep"]),
        ("Pseudotumor cerebri and pseudoporphyria are rare.", ["Pseudotumor cerebri", "pseudoporphyria"]),
        ("Increased BUN has been noted.", ["Increased BUN"]),
        ("Suicidal behavior and ideation have been seen.", ["Suicidal behavior"]),
        ("Homicidal ideation has been seen.", ["Homicidal ideation"]),
        ("Xine may cause loss of appetite and deficiency of zinc levels.", ["loss of appetite", "deficiency of zinc levels"]),
        ("Xine may cause loss of appetite and libido.", ["loss of appetite", "loss of libido"]),
        ("Severe reactions (SJS, DRESS) and hyperexcitability are rare.", ["hyperexcitability", "SJS", "DRESS"]),
        ("Fasciculations, moodiness and melaena are rare.", ["Fasciculations", "moodiness", "melaena"]),
        ("Bacterial, viral and fungal infections have occurred.", ["Bacterial, viral and fungal infections"]),
        ("Bacterial toxins that form may cause hives.", []),
        ("BUN was measured and the onset of sleep was noted.", []),
        ("Side effects include gout, and an occasional increase in liver enzymes.", ["gout", "increase in liver enzymes"]),
    ],
)  # fmt: skip
def test_what_a_list_names(text: str, expected: list[str]) -> None:
    assert read(text) == expected
