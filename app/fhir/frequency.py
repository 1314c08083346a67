"""How often an undesirable effect occurs: FHIR has words and codes for it, and no figures."""

from __future__ import annotations

from app.facts.adverse_reactions import AdverseReactionFact, EventRate
from app.facts.quantity import PercentRange
from app.fhir.codes import own_code
from app.fhir.elements import Json, concept, number, quantity, value_range
from app.fhir.extensions import extended


def frequency(fact: AdverseReactionFact) -> Json:
    """Say a frequency in the article's words and figures, with its band as a code."""
    said = ", ".join(filter(None, (fact.frequency, _share(fact.percent), fact.qualifier)))
    return concept(said, [own_code("frequency-band", fact.frequency_band)] if fact.frequency_band else [])


def frequency_details(fact: AdverseReactionFact) -> list[Json]:
    """Write the figures, and what they are compared with."""
    other = fact.comparator
    return extended(
        "frequency",
        word=fact.frequency,
        percent=_percent(fact.percent),
        basis=fact.frequency_basis and fact.frequency_basis.value,
        arm=other and other.arm,
        arm_percent=_percent(other.percent) if other else None,
        ratio=number(other.ratio) if other and other.ratio is not None else None,
        rate=_rate(fact.rate) if fact.rate else None,
        qualifier=fact.qualifier,
    )


def _percent(share: PercentRange | None) -> Json:
    return value_range(share.low, share.high, "%") if share else {}


def _rate(rate: EventRate) -> Json:
    """Write events per exposure: the exposure's unit is words, and so no code."""
    return {"numerator": quantity(rate.value, "1"), "denominator": {"value": number(rate.per), "unit": rate.unit}}


def _share(percent: PercentRange | None) -> str | None:
    if percent is None:
        return None
    bounds = list(dict.fromkeys(f"{bound:g}" for bound in (percent.low, percent.high) if bound is not None))
    before = "up to " if percent.low is None else "at least " if percent.high is None else ""
    return f"{before}{'-'.join(bounds)} %" if bounds else None
