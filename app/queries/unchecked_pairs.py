"""Why a pair of drugs could not be checked, in words that a clinician cannot take for an all-clear."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from sqlmodel import Field

from app.facts.document import DrugLink
from app.facts.evidence import Closed
from app.queries.candidates import MatchKind
from app.queries.interaction_statements import Stated
from app.queries.listed_drugs import Listed
from app.queries.lookup import shown
from app.queries.mentions import MOST_MENTIONS, ArticleText, Mention


class Unchecked(StrEnum):
    """Why nothing is known of a pair."""

    NOT_STATED = "not_stated"
    NO_ARTICLE = "no_article"
    UNKNOWN_NAME = "unknown_name"
    AMBIGUOUS_NAME = "ambiguous_name"
    SAME_DRUG = "same_drug"


class UncheckedPair(Closed):
    """A pair on which no article that was read says anything. It is not a pair without an interaction."""

    a: str = Field(description="A text of the list, as sent.")
    b: str = Field(description="Another text of the list, as sent.")
    why: Unchecked = Field(
        description="`not_stated`: the articles on both were read, and state nothing on the two. `no_article`: the "
        "article on at least one of them is not stored, and the other, where it is, states nothing. `unknown_name`: "
        "the same, and at least one is a name that is not known here. `ambiguous_name`: a name may mean several "
        "drugs, none of which was looked at. `same_drug`: both are names of one drug."
    )
    reason: str = Field(description="The same in a sentence, with what was read.")
    read: list[DrugLink] = Field(description="The articles that were read for this pair, and state nothing on it.")
    mentions: list[Mention] = Field(
        description="Where the text of one of them names the other drug all the same, in words that no rule "
        f"understood: to be read by a person. At most {MOST_MENTIONS} of each article, those on safety first."
    )


_NO_ALL_CLEAR = "This does not mean that there is no interaction."


def unchecked(
    one: Listed, other: Listed, stated: Mapping[str, Stated], texts: Mapping[int, ArticleText]
) -> dict[str, Any]:
    """Write an `UncheckedPair`: why it is in no statement.

    `stated` is what each article that was read states, by slug; `texts` what stands in those that may name a drug of
    the list, by the number of their drug.
    """
    both = (one, other)
    if one.ambiguous or other.ambiguous:
        return _pair(both, Unchecked.AMBIGUOUS_NAME, " ".join(_ambiguity(each) for each in both if each.ambiguous))
    if one.is_same(other):
        return _pair(both, Unchecked.SAME_DRUG, _sameness(one, other))
    read = [each for each in both if each.slug]
    silence, mentions = [], []
    for each, drug in ((each, other if each is one else one) for each in read):
        text = texts.get(each.drug_id or 0)
        found = text.mentions(each.resolution.drug, drug) if text else []
        silence.append(_silence(each, drug, stated, named=bool(found)))
        mentions += found
    lack = [_lack(each) for each in both if not each.slug]
    why = Unchecked.NOT_STATED
    if lack:
        why = Unchecked.NO_ARTICLE if all(each.known for each in both) else Unchecked.UNKNOWN_NAME
    return _pair(both, why, " ".join([*silence, *lack, _NO_ALL_CLEAR]), read, mentions)


def _pair(
    both: tuple[Listed, Listed],
    why: Unchecked,
    reason: str,
    read: Sequence[Listed] = (),
    mentions: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    links = [each.resolution.drug for each in read]
    pair = {"a": both[0].query, "b": both[1].query, "why": why, "reason": reason}
    return {**pair, "read": links, "mentions": mentions}


def _ambiguity(drug: Listed) -> str:
    names = [candidate.drug.name for candidate in drug.resolution.candidates]
    if all(candidate.match is MatchKind.DRUG_STRING for candidate in drug.resolution.candidates):
        return f"{shown(drug.query)} names {' and '.join(names)}: nothing was looked at; send each by itself."
    return f"{shown(drug.query)} may mean {' or '.join(names)}: nothing was looked at until it is said which."


def _sameness(one: Listed, other: Listed) -> str:
    drug = one.resolution.drug or other.resolution.drug
    name = drug.name if drug else one.brand_of or other.brand_of or min(one.names & other.names)
    return f"{shown(one.query)} and {shown(other.query)} mean the same drug, {name}: it is on the list twice."


def _silence(drug: Listed, other: Listed, stated: Mapping[str, Stated], *, named: bool) -> str:
    article, name = f"the article on {drug.called}", other.called
    text = f"but its text names {name}: see `mentions`" if named else f"and its text does not name {name}"
    if not other.spoken:
        text = f"and its text was not searched for {name}"
    if stated[drug.slug or ""].silent:
        return f"No interaction with anything could be read from {article}, {text}."
    return (
        f"None of the interactions read from {article} is with {name}, by name or by a class that it is known to be "
        f"in, {text}."
    )


def _lack(drug: Listed) -> str:
    if drug.known:
        return f"No article on {drug.called} is stored here."
    named = [each.drug.name for each in drug.resolution.candidates if each.match is MatchKind.DRUG_STRING]
    if named:
        return f"{shown(drug.query)} names {' and '.join(named)} and more that is not known here: send each drug alone."
    near = f"; articles speak of {' or '.join(drug.near)}, which is spelled almost alike" if drug.near else ""
    return f"{shown(drug.query)} is not a name of any drug that is known here{near}."
