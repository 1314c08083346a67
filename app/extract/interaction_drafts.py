"""An interaction as one statement tells it, and how several statements on one substance become one fact."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.extract.evidence import sentence_evidence
from app.extract.recommendations import STRENGTH
from app.extract.statements import Statement
from app.extract.substances import Substance, name_key
from app.facts.interactions import Finding, Interactant, InteractionFact, Recommendation


@dataclass(frozen=True, slots=True)
class InteractionDraft:
    """An interaction as one statement tells it."""

    substance: Substance
    finding: Finding
    recommendation: Recommendation
    statement: Statement
    effect: str | None = None
    management: str | None = None

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


def merged(drafts: list[InteractionDraft]) -> list[InteractionDraft]:
    """Keep each interaction once, from the statement with the strongest advice; the others fill in what it lacks."""
    kept: dict[tuple[str, Finding], InteractionDraft] = {}
    for draft in drafts:
        known = kept.get(draft.key)
        if known is None:
            kept[draft.key] = draft
            continue
        first, second = (
            (draft, known) if STRENGTH[draft.recommendation] > STRENGTH[known.recommendation] else (known, draft)
        )
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
