from __future__ import annotations

import pytest

from tests.extract.contraindication_prose import stated


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It has several contraindications, among them gout and asthma.", ["gout", "asthma"]),
        (
            "It seems safe while breastfeeding, but a number of guidelines list it as a contraindication.",
            ["breastfeeding"],
        ),
        ("The agency lists gout and asthma as contraindications.", ["gout", "asthma"]),
        ("Some list it as a contraindication including the agency.", []),
        ("Gout is an absolute contraindication, while asthma is a relative contraindication.", ["Gout", "asthma"]),
        ("A history of gout is the only contraindication.", ["history of gout"]),
        ("For the capsules, an additional contraindication is gout.", ["gout (only for the capsules)"]),
        (
            "For the capsules, the lack of teeth is an additional contraindication.",
            ["lack of teeth (only for the capsules)"],
        ),
        ("Untreated hypertension is a contraindication.", ["Untreated hypertension"]),
        ("There are no contraindications except for gout.", ["gout"]),
        ("It has several contraindications, including gout.", ["gout"]),
        ("Relative contraindications: gout, often called an absolute contraindication.", ["gout"]),
        ("Asthma, and present or past gout are contraindications.", ["Asthma", "present or past gout"]),
        ("Gout is a contraindication, as is severe asthma.", ["Gout", "severe asthma"]),
        ("In the United States a recent stroke is also a contraindication.", ["recent stroke"]),
        ("In Canada, gout and allergy to mouse proteins are contraindications.", ["gout", "allergy to mouse proteins"]),
        ("Gout is a contraindication; in lupus also severe asthma.", ["Gout", "severe asthma (only in lupus)"]),
        (
            "Contraindications include allergy to foonib or nuts, persons taking warfarin, and men with gout.",
            ["allergy to foonib or nuts", "men with gout", "use with warfarin"],
        ),
        ("Gout, asthma, and untreated lupus are among the contraindications.", ["Gout", "asthma", "untreated lupus"]),
        ("Recent surgery and gout are reasons not to use it.", ["Recent surgery", "gout"]),
        ("Chronic gout precludes its use.", ["Chronic gout"]),
        ("In people with gout, several agencies list it as a contraindication.", ["gout"]),
        (
            "Absolute contraindications include gout and lupus; relative contraindications include asthma.",
            ["gout", "lupus", "asthma"],
        ),
        ("Absolute contraindications are gout, while relative contraindications are asthma.", ["gout", "asthma"]),
        ("Gout, and lupus are listed as contraindications.", ["Gout", "lupus"]),
        ("Caution is warranted in asthma, whereas severe gout is a contraindication.", ["severe gout"]),
    ],
)
def test_what_is_called_a_contraindication(sentence: str, found: list[str]) -> None:
    assert stated(sentence) == found
