"""Checks a medication list: what the articles of its drugs state of each other, and every pair that they do not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from enum import StrEnum
from itertools import combinations
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlmodel import Session

from app.facts.document import DrugLink
from app.facts.evidence import Closed, Evidence
from app.facts.interactions import Finding, Recommendation
from app.facts.limits import LIMITED_TO
from app.facts.words import stems_of
from app.queries.brand_mentions import brands_given
from app.queries.candidates import Resolution
from app.queries.class_members import MembershipRule
from app.queries.interaction_statements import Stated, Statement, stated_by
from app.queries.listed_drugs import Listed, canonical, listed_drugs
from app.queries.mentions import article_texts
from app.queries.near_words import near_words
from app.queries.planning import read_off_indexes
from app.queries.unchecked_pairs import UncheckedPair, unchecked

FEWEST_DRUGS, MOST_DRUGS = 2, 50
_LONGEST_TEXT = 500
# More names that nobody knows are no typing errors.
_MOST_MISSPELLED = 10
# A character to be seen. Dialects of patterns differ in what a space is: all take this for the same.
_NOT_BLANK = r"[^\s\u001c-\u001f\u0085\ufeff]"

# How grave what an article advises is, gravest first.
_GRAVEST_FIRST = (
    Recommendation.CONTRAINDICATED,
    Recommendation.AVOID,
    Recommendation.CAUTION,
    Recommendation.NOT_STATED,
    Recommendation.NONE_NEEDED,
)
_SEVERITY: dict[str, int] = {each.value: place for place, each in enumerate(_GRAVEST_FIRST)}


class CheckQuestion(BaseModel):
    """A medication list."""

    model_config = ConfigDict(extra="forbid")

    drugs: list[Annotated[str, StringConstraints(max_length=_LONGEST_TEXT, pattern=_NOT_BLANK)]] = Field(
        min_length=FEWEST_DRUGS,
        max_length=MOST_DRUGS,
        description="Names or identifiers of any kind, as `{drug}` takes them, or names of drugs without an article.",
    )


class CheckedDrug(Resolution):
    """What a text of the list was taken for."""

    brand_of: str | None = Field(
        description="The drug that it is a brand of, as an article of another drug on the list says: where no article "
        "goes by that name."
    )


class Via(StrEnum):
    """How a statement comes to be about a drug."""

    DRUG = "drug"
    CLASS = "class"


class StatedClass(Closed):
    """The class that an article speaks of, and how the drug is known to be in it."""

    name: str = Field(description="The class in the article's words.")
    member: str = Field(description="The text of the list that is in the class, as sent.")
    rule: MembershipRule = Field(
        description="`named_by_article`: the same statement names the drug as one of the class. `atc_code`: the drug's "
        "own article gives an ATC code of the class. `atc_index`: the WHO's ATC index lists its name in the class. "
        "`inn_stem`: its name ends with the WHO's stem for the class."
    )
    basis: str = Field(description="What the rule rests on, in a sentence.")


class CheckedPair(Closed):
    """One statement of one article on two drugs of the list."""

    model_config = ConfigDict(serialize_by_alias=True)

    a: str = Field(description="A text of the list, as sent.")
    b: str = Field(description="Another text of the list, as sent.")
    finding: Finding
    recommendation: Recommendation
    via: Via = Field(description="`drug`: the article names the other drug. `class`: it names a class of it.")
    class_: StatedClass | None = Field(alias="class", description="Null unless `via` is `class`.")
    effect: str | None = Field(description="What happens, in the article's words.")
    management: str | None = Field(description="What to do, in the article's words.")
    limited_to: str | None = LIMITED_TO
    evidence: Evidence
    stated_in: DrugLink = Field(description="The drug whose article says so.")


class UnmatchedClass(Closed):
    """A class that the article on a drug of the list speaks of, and that was applied to no other drug of the list."""

    name: str = Field(description="The class in the article's words.")
    finding: Finding
    recommendation: Recommendation
    limited_to: str | None = LIMITED_TO
    evidence: Evidence
    stated_in: DrugLink


class CheckAnswer(Closed):
    """Every pair of the list is in `pairs` or in `not_checked`: nothing here says that a list is safe."""

    drugs: list[CheckedDrug] = Field(description="What each text was taken for, in the order of the request.")
    pairs: list[CheckedPair] = Field(
        description="Every statement on two drugs of the list, gravest first: `contraindicated`, `avoid`, `caution`, "
        "`not_stated`, `none_needed`. What several articles or passages state of a pair is all here, where they "
        "contradict each other too."
    )
    not_checked: list[UncheckedPair] = Field(
        description="Every pair on which no article that was read states anything."
    )
    unmatched_classes: list[UnmatchedClass] = Field(
        description="Classes that were applied to no drug of the list but those that the statement itself names, for "
        "their members are not known here, or the words beside the class narrow it. Gravest first."
    )


def check_interactions(session: Session, texts: Sequence[str]) -> dict[str, Any]:
    """Check a list: twelve queries at most, however many drugs it has.

    Gives a `CheckAnswer` as plain values: fifty drugs have over a thousand pairs, and what is said of them was
    validated before it was stored.
    """
    read_off_indexes(session)
    listed = listed_drugs(session, texts)
    stated = stated_by(session, (each.slug for each in listed if each.slug))
    _take_brands(session, listed, stated)
    for each in listed:
        each.classify()
    _find_near(session, listed)
    pairs, missed = [], []
    for one, other in combinations(listed, 2):
        found = list(_statements(one, other, stated))
        pairs += found
        missed += [] if found else [(one, other)]
    articles = article_texts(session, missed)
    return {
        "drugs": [{**each.resolution.model_dump(), "brand_of": each.brand_of} for each in listed],
        "pairs": sorted(pairs, key=_gravity),
        "not_checked": [unchecked(one, other, stated, articles) for one, other in missed],
        "unmatched_classes": sorted(_unmatched(listed, stated), key=lambda each: _SEVERITY[each["recommendation"]]),
    }


def _take_brands(session: Session, listed: Sequence[Listed], stated: Mapping[str, Stated]) -> None:
    """Take a name that nobody knows for the drug that an article of the list says it is a brand of."""
    unknown = [each for each in listed if not each.slug and not each.ambiguous and not each.known]
    named = {each.drug_id: stated[each.slug].by_name for each in listed if each.slug and each.drug_id is not None}
    brands = brands_given(session, {name for each in unknown for name in each.names}, named)
    for each in unknown:
        each.brand_of = next((brands[name] for name in sorted(each.names) if name in brands), None)
        if each.brand_of:
            each.names |= {canonical(each.brand_of)}
            each.called = each.brand_of
            each.known = True


def _find_near(session: Session, listed: Sequence[Listed]) -> None:
    """Tell of names that nobody knows which interactants are spelled almost alike: offered, and taken for none."""
    unknown = [each for each in listed if not each.slug and not each.ambiguous and not each.known]
    words = {each.query: found for each in unknown if len(found := list(stems_of(each.query).values())) == 1}
    near = near_words(session, ["interactions"], [word for (word,) in words.values()][:_MOST_MISSPELLED])
    for each in unknown:
        if each.query in words:
            each.near = near.get(words[each.query][0], ())


def _statements(one: Listed, other: Listed, stated: Mapping[str, Stated]) -> Iterator[dict[str, Any]]:
    """Give what the article of either states of the other."""
    if one.ambiguous or other.ambiguous or one.is_same(other):
        return
    for reader, drug in ((one, other), (other, one)):
        if reader.slug:
            for statement in stated[reader.slug].on(drug):
                yield _checked((one, other), statement, drug, reader.resolution.drug)


def _checked(
    pair: tuple[Listed, Listed], statement: Statement, drug: Listed, stated_in: DrugLink | None
) -> dict[str, Any]:
    fact, member = statement.fact, statement.membership
    of_class = {"name": fact["interactant"]["name"], "member": drug.query, **(asdict(member) if member else {})}
    return {
        "a": pair[0].query,
        "b": pair[1].query,
        "finding": fact["finding"],
        "recommendation": fact["recommendation"],
        "via": Via.CLASS if member else Via.DRUG,
        "class": of_class if member else None,
        "effect": fact["effect"],
        "management": fact["management"],
        "limited_to": fact["limited_to"],
        "stated_in": stated_in,
        "evidence": fact["evidence"],
    }


def _gravity(pair: Mapping[str, Any]) -> tuple[int, bool, bool]:
    """Sort by what is advised, then findings before their absence, then drugs before classes."""
    none_found = pair["finding"] == Finding.STUDIED_NONE_FOUND
    return _SEVERITY[pair["recommendation"]], none_found, pair["via"] is Via.CLASS


def _unmatched(listed: Sequence[Listed], stated: Mapping[str, Stated]) -> Iterator[dict[str, Any]]:
    readers = {each.slug: each.resolution.drug for each in listed if each.slug}
    for slug, drug in readers.items():
        facts = [each.fact for each in stated[slug].classes if each.whole is None]
        yield from (_unmatched_class(fact, drug) for fact in facts)


def _unmatched_class(fact: Mapping[str, Any], drug: DrugLink | None) -> dict[str, Any]:
    return {
        "name": fact["interactant"]["name"],
        "finding": fact["finding"],
        "recommendation": fact["recommendation"],
        "limited_to": fact["limited_to"],
        "stated_in": drug,
        "evidence": fact["evidence"],
    }
