"""Gathers what bears on safety from the domains that say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.facts.contraindications import ContraindicationFact
from app.facts.document import Missing
from app.facts.evidence import Fact
from app.facts.monograph import MonographDocument, SafetyDocument, SafetyStatement, SafetyTopic
from app.facts.precautions import PrecautionFact
from app.facts.regulatory import RegulatoryFact, RegulatoryKind
from app.vocabulary.reproduction import LACTATION_WORDS, OTHER_NURSING, PREGNANCY_WORDS

_DOMAINS = ("contraindications", "precautions", "adverse_reactions", "monitoring")


def safety_document(monograph: MonographDocument) -> SafetyDocument:
    """Gather contraindications, precautions, adverse reactions, monitoring, pregnancy and lactation."""
    pregnancy = [*_pregnancy_classes(monograph), *_conditions_with(PREGNANCY_WORDS, SafetyTopic.PREGNANCY, monograph)]
    lactation = list(_conditions_with(LACTATION_WORDS, SafetyTopic.LACTATION, monograph))
    return SafetyDocument(
        drug=monograph.drug,
        items=[*_statements(monograph), *pregnancy, *lactation],
        contraindications=monograph.contraindications,
        precautions=monograph.precautions,
        adverse_reactions=monograph.adverse_reactions,
        monitoring=monograph.monitoring,
        pregnancy=pregnancy,
        lactation=lactation,
        missing=[entry for entry in monograph.missing if _concerns_safety(entry)],
        source=monograph.source,
    )


def _statements(monograph: MonographDocument) -> Iterator[SafetyStatement]:
    for contraindication in monograph.contraindications:
        yield _statement(contraindication, SafetyTopic.CONTRAINDICATION, contraindication.condition)
    for precaution in monograph.precautions:
        yield _statement(precaution, SafetyTopic.PRECAUTION, precaution.condition)
    for reaction in monograph.adverse_reactions:
        yield _statement(reaction, SafetyTopic.ADVERSE_REACTION, reaction.reaction)
    for monitoring in monograph.monitoring:
        yield _statement(monitoring, SafetyTopic.MONITORING, monitoring.test)


def _pregnancy_classes(monograph: MonographDocument) -> Iterator[SafetyStatement]:
    for fact in monograph.regulatory:
        if fact.kind is RegulatoryKind.PREGNANCY_CATEGORY:
            yield _statement(fact, SafetyTopic.PREGNANCY, _class_text(fact))


def _class_text(fact: RegulatoryFact) -> str:
    """Say a class as `AU B1: what it means`; of a retired one, that it is."""
    name = " ".join(filter(None, (fact.jurisdiction, fact.status)))
    retired = " (retired class)" if fact.retired else ""
    return f"{name}{retired}: {fact.meaning}" if fact.meaning else f"{name}{retired}"


def _conditions_with(
    words: Iterable[str], topic: SafetyTopic, monograph: MonographDocument
) -> Iterator[SafetyStatement]:
    facts: tuple[ContraindicationFact | PrecautionFact, ...] = (*monograph.contraindications, *monograph.precautions)
    for fact in facts:
        if names_any(words, fact.condition):
            yield _statement(fact, topic, fact.condition)


def names_any(words: Iterable[str], text: str) -> bool:
    """Tell whether a text has one of the words or phrases as whole words; hyphens count as blanks."""
    plain = " ".join(("", *re.findall(r"[^\W_]+", text.casefold()), ""))
    for other in OTHER_NURSING:
        plain = plain.replace(f" {other} ", " ")
    return any(f" {word} " in plain for word in words)


def _statement(fact: Fact, topic: SafetyTopic, text: str) -> SafetyStatement:
    return SafetyStatement(id=fact.id, topic=topic, text=text, evidence=fact.evidence)


def _concerns_safety(entry: Missing) -> bool:
    return entry.what.startswith((*(f"{name}." for name in _DOMAINS), "regulatory.pregnancy"))
