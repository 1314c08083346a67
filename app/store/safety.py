"""Gathers what bears on safety from the domains that say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.facts.adverse_reactions import AdverseReactionFact
from app.facts.contraindications import ContraindicationFact
from app.facts.document import Missing
from app.facts.evidence import Fact
from app.facts.limits import with_limit
from app.facts.monograph import MonographDocument, SafetyDocument, SafetyStatement, SafetyTopic
from app.facts.precautions import PrecautionFact
from app.facts.quantity import PercentRange
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
        yield _statement(contraindication, SafetyTopic.CONTRAINDICATION, _condition_text(contraindication))
    for precaution in monograph.precautions:
        yield _statement(precaution, SafetyTopic.PRECAUTION, _condition_text(precaution))
    for reaction in monograph.adverse_reactions:
        yield _statement(reaction, SafetyTopic.ADVERSE_REACTION, _reaction_text(reaction))
    for monitoring in monograph.monitoring:
        yield _statement(monitoring, SafetyTopic.MONITORING, _said(monitoring.test, *monitoring.schedule))


def _condition_text(fact: ContraindicationFact | PrecautionFact) -> str:
    name = with_limit(fact.condition, fact.limited_to)
    return _said(name, fact.advice if isinstance(fact, PrecautionFact) else fact.strength)


def _reaction_text(fact: AdverseReactionFact) -> str:
    return _said(fact.reaction, fact.frequency, _share(fact.percent) if fact.percent else None)


def _share(percent: PercentRange) -> str:
    bounds = dict.fromkeys(f"{bound:g}" for bound in (percent.low, percent.high) if bound is not None)
    return f"{'' if percent.low is not None else 'up to '}{'-'.join(bounds)} %"


def _said(name: str, *details: str | None) -> str:
    """Say a thing and what the article says of it: `nausea: frequently, 8 %`."""
    known = [detail for detail in details if detail]
    return f"{name}: {', '.join(known)}" if known else name


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
            yield _statement(fact, topic, _condition_text(fact))


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
