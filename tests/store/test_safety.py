from __future__ import annotations

import pytest

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.contraindications import ContraindicationFact
from app.facts.monitoring import MonitoringFact
from app.facts.precautions import PrecautionFact
from app.facts.regulatory import RegulatoryFact
from app.store.rendering import monograph_document
from app.store.safety import names_any, safety_document
from app.vocabulary.reproduction import LACTATION_WORDS, PREGNANCY_WORDS
from tests.store.drugs import article, extracted, fact


def test_safety_gathers_what_its_domains_say() -> None:
    read = extracted(
        contraindications=[fact(ContraindicationFact, condition="Pregnancy and lactation", strength="absolute")],
        precautions=[
            fact(PrecautionFact, condition="asthma", advice="may worsen"),
            fact(PrecautionFact, condition="age", limited_to="high doses"),
        ],
        adverse_reactions=[
            fact(AdverseReactionFact, reaction="rash", frequency="rarely", percent={"low": 0.5, "high": 0.5}),
            fact(AdverseReactionFact, reaction="fever", percent={"low": 1, "high": 2.5}),
            fact(AdverseReactionFact, reaction="cough", percent={"low": None, "high": 2}),
        ],
        monitoring=[fact(MonitoringFact, test="blood count", schedule=["before treatment", "monthly"])],
        regulatory=[
            fact(
                RegulatoryFact, kind="pregnancy_category", jurisdiction="AU", status="B1", meaning="Few women took it."
            ),
            fact(
                RegulatoryFact, kind="pregnancy_category", jurisdiction="US", status="B", meaning="Safe.", retired=True
            ),
            fact(RegulatoryFact, kind="pregnancy_category", status="?"),
            fact(RegulatoryFact, kind="legal_status", jurisdiction="AU", status="S4"),
        ],
    )
    document = safety_document(monograph_document("testamine", article(), read))
    assert [(item.topic.value, item.text) for item in document.items] == [
        ("contraindication", "Pregnancy and lactation: absolute"),
        ("precaution", "asthma: may worsen"),
        ("precaution", "age (only high doses)"),
        ("adverse_reaction", "rash: rarely, 0.5 %"),
        ("adverse_reaction", "fever: 1-2.5 %"),
        ("adverse_reaction", "cough: up to 2 %"),
        ("monitoring", "blood count: before treatment, monthly"),
        ("pregnancy", "AU B1: Few women took it."),
        ("pregnancy", "US B (retired class): Safe."),
        ("pregnancy", "?"),
        ("pregnancy", "Pregnancy and lactation: absolute"),
        ("lactation", "Pregnancy and lactation: absolute"),
    ]
    assert [item.text for item in document.pregnancy] == [item.text for item in document.items[7:11]]
    assert document.lactation == document.items[11:]
    assert document.items[0].id == document.lactation[0].id == read.facts["contraindications"][0].id


@pytest.mark.parametrize(
    ("text", "pregnancy", "lactation"),
    [
        ("Third trimester of pregnancy", True, False),
        ("women who are breast-feeding", False, True),
        ("pregnant or nursing women", True, True),
        ("residents of nursing homes", False, False),
        ("impregnated dressings", False, False),
    ],
)
def test_only_whole_words_name_pregnancy_or_lactation(text: str, pregnancy: bool, lactation: bool) -> None:  # noqa: FBT001
    assert names_any(PREGNANCY_WORDS, text) is pregnancy
    assert names_any(LACTATION_WORDS, text) is lactation
