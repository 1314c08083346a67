"""An interaction as one statement tells it, and how several statements on one substance become one fact."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.extract.evidence import sentence_evidence
from app.extract.recommendations import STRENGTH
from app.extract.statements import Statement
from app.extract.substances import Substance, name_key, substances_in
from app.facts.interactions import Finding, Interactant, InteractantKind, InteractionFact, Recommendation

_APPOSITION = re.compile(r"(?: \([^()]{1,40}\))?, (?:an?|another) ")
_STRENGTH_WORD = re.compile(r"(?:strong|moderate|weak|potent)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """An interaction as one statement tells it."""

    substance: Substance
    finding: Finding
    recommendation: Recommendation
    statement: Statement
    effect: str | None = None
    management: str | None = None
    # Whether only the list that it stands in advises, not its own words.
    by_place: bool = False

    @property
    def clearness(self) -> tuple[int, bool]:
        """How much the statement advises; among equals, advice in its own words is the clearer."""
        return STRENGTH[self.recommendation], not self.by_place

    @property
    def key(self) -> tuple[str, Finding]:
        """What makes two drafts the same interaction."""
        return name_key(self.substance.name), self.finding


def advised(draft: InteractionDraft, statement: Statement, advice: Recommendation) -> InteractionDraft:
    """Give a draft the advice of a later sentence of its paragraph, where that is stronger and fits its finding."""
    same_block = draft.statement.block is statement.block
    fits = (draft.finding is Finding.STUDIED_NONE_FOUND) == (advice is Recommendation.NONE_NEEDED)
    if not same_block or not fits or STRENGTH[advice] <= STRENGTH[draft.recommendation]:
        return draft
    return replace(draft, recommendation=advice, management=statement.sentence.passage.quote)


def classed(drafts: list[InteractionDraft]) -> list[InteractionDraft]:
    """Pass on the advice for a class to its members: "fluvoxamine, a potent CYP1A2 inhibitor"; drop the apposition."""
    advice = {
        d.key: d
        for d in sorted(drafts, key=lambda d: STRENGTH[d.recommendation])
        if d.recommendation is not Recommendation.NOT_STATED
    }
    members = {at: apposed for at, d in enumerate(drafts) if (apposed := _apposed_class(d))}
    kept = []
    for at, draft in enumerate(drafts):
        if any(_same_place(draft, drafts[member], apposed) for member, apposed in members.items()):
            continue
        general = advice.get((name_key(members[at].name), draft.finding)) if at in members else None
        kept.append(_with_advice(draft, members[at], general) if general else draft)
    return kept


def _same_place(draft: InteractionDraft, member: InteractionDraft, apposed: Substance) -> bool:
    return draft.statement is member.statement and draft.substance.start == apposed.start


def _apposed_class(draft: InteractionDraft) -> Substance | None:
    text = draft.statement.text
    apposition = _APPOSITION.match(text, draft.substance.end)
    if not apposition or draft.substance.kind is not InteractantKind.DRUG:
        return None
    found = next((s for s in substances_in(text) if s.start >= apposition.end()), None)
    beside = found is not None and found.start == apposition.end() and found.kind is InteractantKind.DRUG_CLASS
    return found if beside else None


def _with_advice(draft: InteractionDraft, apposed: Substance, general: InteractionDraft) -> InteractionDraft:
    """Advice on strong inhibitors is not advice on a moderate one."""
    strength = _STRENGTH_WORD.match(apposed.name)
    limited = _STRENGTH_WORD.match(general.substance.name)
    agrees = not limited or (strength is not None and strength.group().lower() in general.substance.name.lower())
    if not agrees or STRENGTH[general.recommendation] <= STRENGTH[draft.recommendation]:
        return draft
    return replace(draft, recommendation=general.recommendation, management=general.management)


def merged(drafts: list[InteractionDraft]) -> list[InteractionDraft]:
    """Keep each interaction once, from the statement with the clearest advice; the others fill in what it lacks."""
    kept: dict[tuple[str, Finding], InteractionDraft] = {}
    for draft in drafts:
        known = kept.get(draft.key)
        if known is None:
            kept[draft.key] = draft
            continue
        first, second = (draft, known) if draft.clearness > known.clearness else (known, draft)
        kept[draft.key] = replace(
            first, effect=first.effect or second.effect, management=first.management or second.management
        )
    return list(kept.values())


def fact_of(draft: InteractionDraft) -> InteractionFact:
    """Make the fact of a draft."""
    return InteractionFact(
        raw=draft.statement.sentence.passage.quote,
        evidence=sentence_evidence(draft.statement),
        interactant=Interactant(name=draft.substance.name[:100], kind=draft.substance.kind),
        finding=draft.finding,
        recommendation=draft.recommendation,
        effect=draft.effect,
        management=draft.management,
    )
