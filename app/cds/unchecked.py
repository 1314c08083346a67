"""The card that says what was not checked: for whoever wants to see it with every answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.cds.cards import Card, CardSource, Indicator, card_uuid
from app.cds.conditions import PatientCondition
from app.cds.contraindications import Contraindicated
from app.cds.interactions import Pair
from app.cds.markup import escaped
from app.cds.medications import Medication

# Nobody reads more, and a list of a hundred has thousands.
_MOST_LINES = 30

_NO_ALL_CLEAR = "What was not checked may interact. No card says that it does not."


@dataclass(frozen=True, slots=True)
class Gaps:
    """What there was to check, the medications that could not be read, and whether the present ones were sent.

    `contraindicated` are the judged drugs that have contraindications; `conditions` are None where none were sent.
    """

    pairs: Sequence[Pair]
    unread: Sequence[Medication]
    sent: bool
    contraindicated: Sequence[Contraindicated]
    conditions: Sequence[PatientCondition] | None


def unchecked_cards(gaps: Gaps, occasion: str) -> list[Card]:
    """Write one card, or none where all was checked."""
    unmet = list(_unmet(gaps))
    lines = [*_lines(gaps), *unmet]
    if not lines:
        return []
    silent = sum(not each.statements for each in gaps.pairs)
    shown = [f"- {line}" for line in lines[:_MOST_LINES]]
    more = [f"- and {len(lines) - _MOST_LINES} more"] if len(lines) > _MOST_LINES else []
    card = Card(
        uuid=card_uuid(occasion, "not-checked"),
        summary=f"Not checked: {silent} of {len(gaps.pairs)} pairs of drugs, {len(gaps.unread)} unclear medications"
        + (", contraindications" if unmet else ""),
        indicator=Indicator.INFO,
        detail="\n".join([*shown, *more, "", _NO_ALL_CLEAR]),
        source=CardSource(label="Monograph"),
    )
    return [card]


def _lines(gaps: Gaps) -> Iterator[str]:
    if not gaps.sent:
        yield "The medications that the patient has were not sent."
    for medication in gaps.unread:
        texts = (*medication.names.texts, *medication.names.codes, medication.reference)
        yield f"“{escaped(texts[0])}”: it is not clear which drug it is."
    for pair in gaps.pairs:
        if not pair.statements:
            one, other = (escaped(each.label) for each in pair.drugs)
            mentions = "".join(f"\n  - {_mention(each)}" for each in pair.unchecked["mentions"])
            yield f"“{one}” with “{other}”: {escaped(pair.unchecked['reason'])}{mentions}"


def _unmet(gaps: Gaps) -> Iterator[str]:
    """Say which contraindications may be the patient's all the same: a condition has more names than are known here."""
    if gaps.conditions is None and gaps.contraindicated:
        yield "The conditions that the patient has were not sent: no contraindication was checked."
    for each in gaps.contraindicated if gaps.conditions else ():
        if unmet := len(each.items) - len(each.met):
            counted = f"{unmet} of the {len(each.items)} contraindications in its article"
            yield f"“{escaped(each.drug.label)}”: {counted} are not among what the patient has, by name."


def _mention(mention: Mapping[str, Any]) -> str:
    """Show where an article names the other drug, in words that no rule understood: somebody has to read it."""
    place = ", ".join([mention["article"].name, *mention["section"]])
    return f"mentions: “{escaped(mention['text'])}” ({escaped(place)})"
