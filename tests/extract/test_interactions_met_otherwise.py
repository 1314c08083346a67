"""Partners that are named by what they do, supplements, lists by their use; and what the body has of its own."""

from __future__ import annotations

import pytest

from app.extract.interactions import extract
from app.facts.interactions import Finding
from app.wikitext.parse import parse_document


def partners(text: str) -> list[tuple[str, Finding]]:
    document = parse_document("Xine", f"'''Xine''' is a drug.\n\n== Interactions ==\n{text}\n")
    return [(fact.interactant.name, fact.finding) for fact in extract(document).facts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Acidic substances reduce the absorption of xine, and alkaline substances do the opposite.", ["Acidic substances", "alkaline substances"]),
        ("It interacts with gastric acid reducers such as H2 antihistamines.", ["gastric acid reducers", "H2 antihistamines"]),
        ("Zinc supplementation may reduce the absorption of xine.", ["Zinc supplementation"]),
        ("Low potassium may be more severe with diuretics.", ["diuretics"]),
        ("Myopathy is more common during concomitant use with fibrates.", ["fibrates"]),
        ("Penicillins inactivate it when mixed.", ["Penicillins"]),
        ("If taken with alcohol, xine forms a toxic compound.", ["alcohol"]),
        ("* Cancer treatment (methotrexate)", ["methotrexate"]),
        ("* Severe pain (in the back)", []),
        ("* Drugs metabolized by CYP3A4: inducers such as rifampicin lower its levels.", ["Drugs metabolized by CYP3A4", "inducers", "rifampicin"]),
        ("In people receiving levodopa, there have been reports of confusion.", ["levodopa"]),
        ("It is an inhibitor of P-glycoprotein, as are other PPIs.", ["P-glycoprotein"]),
        ("Dairy and antacids are safe, but any of these foods and supplements may weaken xine.", ["Dairy", "antacids"]),
        ("The risk may be increased by mTOR inhibitors (e.g. sirolimus).", ["mTOR inhibitors", "sirolimus"]),
        ("Two people taking xine together with interferon developed gout.", ["interferon"]),
        ("It may increase the risk of bleeding with garlic supplements.", ["garlic supplements"]),
        ("It interacts with MAOIs, since both increase plasma catecholamines (i.e., norepinephrine and dopamine).", ["MAOIs"]),
        ("The effects of dopamine are increased by xine.", ["dopamine"]),
    ],
)  # fmt: skip
def test_who_the_partners_are(text: str, found: list[str]) -> None:
    assert partners(text) == [(name, Finding.INTERACTS) for name in found]


def test_what_else_changes_it_does_not_make_an_interaction_of_none() -> None:
    text = "There is no significant interaction with food, but the pH of urine affects the excretion of xine."
    assert partners(text) == [("food", Finding.STUDIED_NONE_FOUND)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Agents that induce (e.g. smoke) or inhibit (e.g. theophylline) CYP1A2 may change the metabolism of xine.",
            ["theophylline"],
        ),
        ("Factors that decrease absorption include antacids and diarrhea.", ["antacids"]),
    ],
)
def test_what_changes_its_fate(text: str, found: list[str]) -> None:
    document = parse_document("Xine", f"'''Xine''' is a drug.\n\n== Pharmacokinetics ==\n{text}\n")
    assert [fact.interactant.name for fact in extract(document).facts] == found
