"""An interaction as one statement tells it, and how several statements on one substance become one fact."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.cue import Cue
from app.extract.drafts import Draft
from app.extract.phrases import either
from app.extract.recommendations import STRENGTH
from app.extract.statements import Statement
from app.extract.substances import Substance, name_key, substances_in
from app.facts.interactions import Finding, InteractantKind, Recommendation
from app.vocabulary import interactant_words
from app.vocabulary.topics import Topic

_APPOSITION = re.compile(r"(?: \([^()]{1,40}\))?, (?:an?|another) ")
_STRENGTH_WORD = re.compile(r"(?:strong|moderate|weak|potent)\b", re.IGNORECASE)
_HARM = Cue(rf"\b{either(interactant_words.WARNINGS + interactant_words.GRAVE)}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InteractionDraft(Draft):
    """An interaction as one statement tells it, together with further sentences of its block."""

    substance: Substance
    finding: Finding
    recommendation: Recommendation
    effect: str | None = None
    management: str | None = None
    # Whether only the list that it stands in advises, not its own words.
    by_place: bool = False
    # What the advice is limited to.
    limited_to: str | None = None
    # Whether the introduction of its list tells it, and the item only names it.
    introduced: bool = False

    @property
    def key(self) -> tuple[str, Finding]:
        """What makes two drafts the same interaction."""
        return name_key(self.substance.name), self.finding


def advised(
    draft: InteractionDraft, statement: Statement, advice: Recommendation, limited_to: str | None = None
) -> InteractionDraft:
    """Give a draft the advice of a later sentence of its block, where that is stronger and fits its finding."""
    fits = (draft.finding is Finding.STUDIED_NONE_FOUND) == (advice is Recommendation.NONE_NEEDED)
    if draft.block is not statement.block or not fits or STRENGTH[advice] <= STRENGTH[draft.recommendation]:
        return draft
    management, beside = statement.sentence.passage.quote, (*draft.beside, statement)
    return replace(draft, recommendation=advice, management=management, beside=beside, limited_to=limited_to)


def echoed(draft: InteractionDraft, before: list[InteractionDraft]) -> InteractionDraft:
    """Give "similar interactions are expected with ..." the effect that its block told last, where it told one."""
    same = [other for other in before if other.block is draft.block and other.effect]
    if not same or draft.finding is Finding.STUDIED_NONE_FOUND:
        return draft
    beside, introduced = (*draft.beside, *same[-1].told), draft.introduced or same[-1].introduced
    return replace(draft, effect=same[-1].effect, beside=beside, introduced=introduced)


def classed(drafts: list[InteractionDraft]) -> list[InteractionDraft]:
    """Pass on the advice for a class to its members: "fluvoxamine, a potent CYP1A2 inhibitor"."""
    kept = []
    for draft in drafts:
        apposed = _apposed_class(draft)
        general = _general(draft, apposed, drafts) if apposed else None
        kept.append(_with_advice(draft, apposed, general) if apposed and general else draft)
    return kept


def _general(draft: InteractionDraft, apposed: Substance, drafts: list[InteractionDraft]) -> InteractionDraft | None:
    """Find the strongest advice of a draft's block on the class that it is said to be of."""
    key = name_key(apposed.name), draft.finding
    on_class = (other for other in drafts if other.key == key and other.block is draft.block)
    return max(on_class, key=lambda other: STRENGTH[other.recommendation], default=None)


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
    advice, beside = general.recommendation, (*draft.beside, *general.told)
    introduced = draft.introduced or general.introduced
    return replace(
        draft,
        recommendation=advice,
        management=general.management,
        beside=beside,
        introduced=introduced,
        limited_to=general.limited_to,
    )


def merged(drafts: list[InteractionDraft]) -> list[InteractionDraft]:
    """Keep each interaction once, as the block tells it that founds it best; nothing is taken from another block.

    Of a pair that interacts in one way it is no answer that it does not in another.
    """
    blocks: dict[tuple[tuple[str, Finding], int], InteractionDraft] = {}
    for draft in drafts:
        place = draft.key, id(draft.block)
        blocks[place] = _joined(blocks[place], draft) if place in blocks else draft
    kept: dict[tuple[str, Finding], InteractionDraft] = {}
    for draft in blocks.values():
        known = kept.setdefault(draft.key, draft)
        kept[draft.key] = draft if _founded(draft) > _founded(known) else known
    interacting = {name for name, finding in kept if finding is Finding.INTERACTS}
    return [draft for (name, finding), draft in kept.items() if finding is Finding.INTERACTS or name not in interacting]


def _joined(known: InteractionDraft, draft: InteractionDraft) -> InteractionDraft:
    """Make one of two drafts of a block: the clearer one, the other fills in what it lacks."""
    first, second = (draft, known) if _clearness(draft) > _clearness(known) else (known, draft)
    effect, management = first.effect or second.effect, first.management or second.management
    if (effect, management) == (first.effect, first.management):
        return first
    beside, introduced = (*first.beside, *second.told), first.introduced or second.introduced
    return replace(first, effect=effect, management=management, beside=beside, introduced=introduced)


def _clearness(draft: InteractionDraft) -> tuple[int, bool, bool, bool]:
    """How clearly a sentence advises: without a limit, in its own words, by itself."""
    return STRENGTH[draft.recommendation], not draft.limited_to, not draft.by_place, not draft.beside


def _founded(draft: InteractionDraft) -> tuple[int, bool, bool, bool, bool, int]:
    """How well a block founds an interaction: by its advice and limit, harm, heading, own words, all that it says."""
    harmful = draft.effect is not None and bool(_HARM.search(draft.effect))
    topical = Topic.INTERACTIONS in draft.statement.topics
    said = (draft.effect is not None) + (draft.management is not None)
    return STRENGTH[draft.recommendation], not draft.limited_to, harmful, topical, not draft.by_place, said
