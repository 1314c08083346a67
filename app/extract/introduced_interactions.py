"""What the line that a list hangs on tells of an item that is only a name: "Drugs that raise its levels:" and a drug.

The evidence then runs from that line to the item, for the name alone proves nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.extract.evidence import support_of
from app.extract.interaction_drafts import InteractionDraft
from app.extract.interaction_wording import effect_and_management
from app.extract.recommendations import STRENGTH, finding_in, has_consequence
from app.facts.evidence import Evidence
from app.facts.interactions import Finding, Interactant, InteractantKind, InteractionFact, Recommendation
from app.wikitext.document import Block, BlockKind
from app.wikitext.plain import plain_text

# In characters of the source: what is further away is no longer read together with its introduction.
_LONGEST_WAY = 600
# That there is an interaction is no effect.
_INTERACTION = re.compile(r"\binteract\w*", re.IGNORECASE)


def introduced(draft: InteractionDraft) -> InteractionDraft:
    """Give an item that says nothing itself the effect and the management that its introduction tells."""
    line = telling_line(draft)
    if line is None or draft.substance.kind is InteractantKind.ENZYME:
        return draft
    said = line.passage.quote.rstrip(" :")
    effect, management = effect_and_management(said, draft.substance.kind, listed=False)
    effect = effect if effect and has_consequence(_INTERACTION.sub("", effect)) else None
    management = None if draft.recommendation is Recommendation.NOT_STATED else management
    return replace(draft, effect=effect, management=management, introduced=True)


def telling_line(draft: InteractionDraft) -> Block | None:
    """Find the introduction near an item without words of its own, where it tells of an interaction."""
    block, line = draft.block, draft.block.introduction
    if line is None or block.kind is not BlockKind.ITEM or draft.effect or draft.management:
        return None
    near = draft.statement.sentence.span.end - line.passage.span().start <= _LONGEST_WAY
    told = draft.finding is Finding.INTERACTS and finding_in(line.passage.quote) is Finding.INTERACTS
    return line if near and told else None


def evidence_of(draft: InteractionDraft, source: str) -> Evidence:
    """Give a draft's evidence; that of an introduced one begins with its introduction, and has its references too."""
    own, line = draft.evidence, draft.block.introduction
    if not draft.introduced or line is None:
        return own
    start = line.passage.span().start
    references = list(dict.fromkeys((*line.passage.references, *own.references)))
    support = support_of(references, draft.statement.sentence.flags)
    quote = plain_text(source[start : own.end])
    return own.model_copy(update={"start": start, "quote": quote, "references": references, "support": support})


def fact_of(draft: InteractionDraft, source: str) -> InteractionFact:
    """Make the fact of a draft."""
    evidence = evidence_of(draft, source)
    return InteractionFact(
        raw=evidence.quote,
        evidence=evidence,
        interactant=Interactant(name=draft.substance.name[:100], kind=draft.substance.kind),
        finding=draft.finding,
        recommendation=draft.recommendation,
        effect=draft.effect,
        management=draft.management,
        limited_to=draft.limited_to if STRENGTH[draft.recommendation] > STRENGTH[Recommendation.NONE_NEEDED] else None,
    )
