"""Reads in running prose the reactions that it lists: "side effects include ...", "... have been reported".

Being right beats being complete: a stretch counts only when its sentence is affirmed, about people, about usual doses
and about this drug alone, and each of its members must look like a condition (see `reaction_names.is_reaction`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from app.cue import Cue
from app.extract import modality
from app.extract.contexts import context_at
from app.extract.frequency import find_frequencies
from app.extract.phrases import LONGEST_PHRASE
from app.extract.reaction_beside import figures_beside, figures_of_each, respective_figures
from app.extract.reaction_denials import is_denied
from app.extract.reaction_extent import Setting, Stretch, blank, without_asides
from app.extract.reaction_figures import NO_FIGURES, Figures, read_figures
from app.extract.reaction_lists import read_list
from app.extract.reaction_manner import manner_of
from app.extract.reaction_members import Mention
from app.extract.reaction_names import is_reaction
from app.extract.reaction_people import people_of, people_of_share
from app.extract.reaction_stretches import find_stretches
from app.extract.reaction_subjects import is_of_another
from app.extract.reaction_withdrawal import ON_WITHDRAWAL, is_once_ended
from app.facts.set_aside import StatementContext
from app.vocabulary.reaction_prose import (
    DISCOLORATION,
    HARM,
    HARM_NOUNS,
    HARMLESS_WHEN_LESS,
    IMPAIRED,
    IMPAIRMENT,
    LEVELS_OF_OTHERS,
    WORSENINGS,
)

_LEVELS_OF_OTHERS = re.compile(LEVELS_OF_OTHERS, re.IGNORECASE)
_IMPAIRED = re.compile(IMPAIRED, re.IGNORECASE)
_HARMLESS_WHEN_LESS = re.compile(rf"^decrease in .*{HARMLESS_WHEN_LESS}", re.IGNORECASE)
_THESE = re.compile(
    r"\s*(?:(?:(?:most )?\w+ly,? )?(?:These|They|Some(?: of (?:these|them))?) "
    r"(?:(?:may|can|also|most|often|\w+ly) ){0,3}include:? "
    r"|(?:Among (?:these|them),? )?the (?:most|more) \w+(?: (?:ones?|effects?|reactions?))?"
    r"(?: (?:of|among) (?:these|them))?,? (?:is|are|include) )",
    re.IGNORECASE,
)
EFFECTS_SAID = Cue(
    r"\b(?:adverse|side|undesirable|unwanted|untoward)[ -](?:[\w-]+ ){0,3}?(?:effects|reactions|events|symptoms)\b"
    r"|\brisks (?:may |can )?include\b",
    re.IGNORECASE,
)
# "The drug is generally safe", "serious side effects are very uncommon".
SAFETY_SAID = Cue(
    r"\b(?:generally|usually|relatively|very|considered|are|is) (?:(?:generally|very|considered|quite) )*"
    r"(?:safe|well[- ]tolerated)\b(?! (?:if|only|unless|level|amount|in (?:pregnan|overdose)))"
    r"|\b(?:side|adverse) (?:effects|reactions|events)(?: (?:from|of|with|to) [^,.;:]{3,40})? are "
    r"(?:\w+ ){0,2}(?:rare|uncommon|infrequent|few|mild|minimal)\b",
    re.IGNORECASE,
)
# What "these" may stand for as well.
_OTHER_ANTECEDENT = re.compile(
    r"\b(?:drugs|medications|medicines|factors|substances|measures|treatments|conditions|interactions|ways)\b",
    re.IGNORECASE,
)
# "side effects from excessive doses" are not those of an overdose.
_FROM_EXCESS = re.compile(r"(?<=effects )(?:from|of|with|at) (?:excessive|high|large) doses?\b", re.IGNORECASE)
# "May raise liver enzymes and lower sodium", "unmasks gout and worsens asthma": another verb.
_CHANGES_ANEW = re.compile(
    r"(?:lower|raise|reduce|increase|decrease|elevate|worsens?|exacerbates?|aggravates?|prolongs?|causes?)\b",
    re.IGNORECASE,
)
# "Rash, an exanthema, occurs in 2%": one thing by two names.
_ONE_OF_TWO_NAMES = re.compile(r"[, ]*(?:occurs|develops|appears|affects|is seen|is reported|was seen|was reported)\b")
# "Rash and fever occur, the latter in about 12% of people".
_OF_ONE = Cue(
    r"\bthe (?P<which>latter|former) (?:occurring |seen )?in (?P<share>[^,.;()]{0,20}\d[\d.]*"
    r"(?:\s?[\u2013-]\s?\d[\d.]*)?\s?%) of (?:the )?(?:people|patients|those|women|men|children|users|cases)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:and|or)\b|[;/&]", re.IGNORECASE)
# "Events that led to discontinuation were nausea (2%)": so many ended it, more had it.
_MADE_END = Cue(
    r"\b(?:leading to|led to|resulting in|causing|caused|reasons? for) (?:\w+ ){0,2}(?:discontinuation|withdrawal)\b"
    r"[^.;]{0,40}$",
    re.IGNORECASE,
)
_WHY_ENDED = re.compile(
    r",?\s*(?:(?:is|are|was|were|being|as|among) ){0,2}the [\w -]{3,30}? (?:reasons? for|causes? of) (?:\w+ ){0,2}"
    r"(?:discontinu\w+|withdraw\w+|stopping)",
    re.IGNORECASE,
)
# "Side effects are skin related, such as hives": what kind they are.
_KIND_FIRST = re.compile(r"[^,]{3,40}, (?:such as|including|e\.g\.,?|mostly|mainly|usually) ")
_COPULA = re.compile(r"\b(?:is|are|was|were)$", re.IGNORECASE)
_MOST_STRETCHES = 40  # no sentence of an article announces more lists; time stays linear in its length
_SCOPE = 800  # characters each way: no sentence of an article is longer, and time stays linear in the length of a list


def read_prose(text: str, setting: Setting) -> list[Mention]:
    """Read every reaction that a sentence states, each once."""
    found: dict[tuple[str, int], Mention] = {}
    stretches = islice(find_stretches(text, setting), _MOST_STRETCHES)
    for stretch in sorted(stretches, key=lambda stretch: stretch.start):
        mentions = _with_share(text, stretch, _members(text, stretch), setting)
        made_end = _MADE_END.search(text, max(0, stretch.start - LONGEST_PHRASE), stretch.start)
        if made_end or _WHY_ENDED.match(text, stretch.end):
            mentions = [replace(mention, figures=NO_FIGURES) for mention in mentions]
        for mention in mentions:
            if not is_told(text, mention.start, setting) or not _follows(text, stretch, mentions[0]):
                continue
            if is_of_another(mention.name, setting):
                continue
            named = text.find(mention.name, mention.start, mention.end)
            behind = named + len(mention.name) if named >= 0 else mention.end
            only = ON_WITHDRAWAL if named >= 0 and is_once_ended(text, behind) else manner_of(text, behind)
            qualifier = (
                (people_of_share(text, stretch.start, stretch.end) if mention.figures != NO_FIGURES else None)
                or only
                or mention.qualifier
                or stretch.qualifier
                or people_of(text, (mention.start, mention.end), stretch.end)
            )
            _keep(found, replace(mention, name=_without_drug(mention.name, setting), qualifier=qualifier))
    return list(found.values())


def _without_drug(name: str, setting: Setting) -> str:
    """Leave out that it is to the drug: "allergic reactions to foonib"."""
    bare = setting.drug.sub("", name).rstrip()
    return bare.rpartition(" ")[0] if bare.endswith((" to", " on", " with", " of")) and name.startswith(bare) else name


def _keep(found: dict[tuple[str, int], Mention], mention: Mention) -> None:
    """Keep the first reading of a mention; a later one adds its figures, and none says less of what stands there."""
    if any(_is_more_of(known, mention) for known in found.values()):
        return
    first = found.setdefault((mention.name.lower(), mention.end), mention)
    if first.figures == NO_FIGURES != mention.figures:
        found[mention.name.lower(), mention.end] = replace(first, figures=mention.figures)


def _is_more_of(known: Mention, mention: Mention) -> bool:
    """Tell whether the name of the same words is longer, told with what they share: "injection site pain"."""
    longer, shorter = known.name.lower(), mention.name.lower()
    return known.end == mention.end and longer != shorter and longer.endswith(f" {shorter}")


def read_these(text: str, said: str, setting: Setting) -> list[Mention]:
    """Read "These include ..." behind a sentence on side effects; `said` is that sentence."""
    these = _THESE.match(text)
    effects = EFFECTS_SAID.search(said) if these else None
    if not these or not effects or _OTHER_ANTECEDENT.search(said) or not is_told(said, effects.start(), setting):
        return []
    often = find_frequencies(these.group())
    frequency = often[-1].word if often else setting.frequency
    found = read_list(text[these.end() :], these.end(), frequency=frequency)
    return [mention for mention in found if is_told(text, mention.start, setting)]


def _members(text: str, stretch: Stretch) -> list[Mention]:
    """Read the list; where the words before it change its members, each is named with the change."""
    if stretch.change == DISCOLORATION:
        what = text[stretch.start : stretch.end].strip(" ,")
        return [Mention(f"{stretch.change} {what}", stretch.start, stretch.start + len(what), stretch.frequency)]
    body = text[stretch.start : stretch.end]
    if stretch.change == HARM:
        return [Mention(_harm(body.lower()), stretch.start, stretch.end, stretch.frequency)]
    members = read_list(
        body,
        stretch.start,
        frequency=stretch.frequency,
        listed=bool(stretch.change) or stretch.named,
        announced=stretch.announced,
    )
    if stretch.change is None:
        return members
    return [
        replace(m, name=f"{stretch.change} {_within(m.name)}") for m in members if _may_change(m.name, stretch.change)
    ]


def _within(name: str) -> str:
    """Give a name as it stands within a phrase: "liver enzymes", but "QT interval"."""
    return f"{name[0].lower()}{name[1:]}" if name[1:2].islower() and " " in name else name


def _harm(adjective: str) -> str:
    """Name the harm that an adjective tells: "hepatotoxicity" of "hepatotoxic"."""
    return next(f"{adjective.removesuffix(end)}{noun}" for end, noun in HARM_NOUNS.items() if adjective.endswith(end))


def _with_share(text: str, stretch: Stretch, members: list[Mention], setting: Setting) -> list[Mention]:
    """Give the share that the clause states to the one reaction of it, or its range to each of several.

    "12% had A or B" is a share of both together; "5 to 15% have A or B" is said of each, unless of "side effects".
    """
    if len({member.start for member in members}) == 1:
        if members[0].figures == NO_FIGURES:
            figures = (
                stretch.figures
                if stretch.figures != NO_FIGURES
                else figures_beside(text, stretch, setting, members[0].start)
            )
            return [replace(member, figures=figures) for member in members]
        return members
    if told := _shares_apart(text, stretch, members, setting):
        return told
    share = stretch.figures.percent
    if share is not None and members and _each_has_its_own(members):
        return [replace(members[0], figures=Figures(share)), *members[1:]]
    figures = _share_of_list(text, stretch, setting)
    return [replace(m, figures=figures) if m.figures == NO_FIGURES else m for m in members]


def _share_of_list(text: str, stretch: Stretch, setting: Setting) -> Figures:
    """Give what is said of each of many reactions: the limits or range of the list, or what its verb says of each."""
    if stretch.figures == NO_FIGURES:
        return figures_of_each(text, stretch, setting)
    share, limits = stretch.figures.percent, stretch.figures.limits
    of_all = share is None or share.low in {None, share.high} or EFFECTS_SAID.search(text, stretch.start, stretch.end)
    return NO_FIGURES if of_all and limits is None else Figures(share, limits)


def _shares_apart(text: str, stretch: Stretch, members: list[Mention], setting: Setting) -> list[Mention]:
    """Give the members where the share is of one thing by two names, or shares are of each; none where they are not."""
    if not members:
        return []
    if _ONE_OF_TWO_NAMES.match(text, stretch.end) and not _JOINED.search(text, members[0].start, members[-1].end):
        return [replace(member, figures=figures_beside(text, stretch, setting, members[0].start)) for member in members]
    each = respective_figures(text, stretch)
    if len(each) == len(members) and all(member.figures == NO_FIGURES for member in members):
        return [replace(member, figures=figures) for member, figures in zip(members, each, strict=True)]
    return _share_of_one(text, stretch, members)


def _share_of_one(text: str, stretch: Stretch, members: list[Mention]) -> list[Mention]:
    """Give "the latter" or "the former" its share; nothing where the sentence tells of neither."""
    one = _OF_ONE.search(text, *modality.clause_bounds(text, stretch.start))
    at = -1 if one and one["which"].lower() == "latter" else 0
    told = replace(members[at], figures=read_figures(one["share"] if one else None))
    return [told if member is members[at] else member for member in members] if one else []


def _each_has_its_own(members: list[Mention]) -> bool:
    """Tell whether the share of the sentence is the first one's: "7% had nausea, 6% headache and 5% diarrhea"."""
    first, *others = members
    return first.figures == NO_FIGURES and all(member.figures.percent for member in others)


def _may_change(name: str, change: str) -> bool:
    """Tell whether a thing is worse for the change: a condition that worsens, something measured that rises."""
    changed = f"{change} {name}"
    if change == IMPAIRMENT:
        return bool(_IMPAIRED.fullmatch(name)) and len(changed) <= LONGEST_PHRASE
    if _CHANGES_ANEW.match(name):
        return False
    if len(changed) > LONGEST_PHRASE or _LEVELS_OF_OTHERS.search(name) or _HARMLESS_WHEN_LESS.match(changed):
        return False
    return is_reaction(name if change in WORSENINGS else changed)


def is_told(text: str, at: int, setting: Setting) -> bool:
    """Tell whether the thing at a position is affirmed, in a context that is read here."""
    start = max(0, at - _SCOPE)
    return reaction_context(text, at) in setting.contexts and not is_denied(
        _spoken(text[start : at + _SCOPE]), at - start
    )


def reaction_context(text: str, at: int) -> StatementContext | None:
    """Say what the reaction at a position is told of, where not of people who take the drug as usual."""
    start = max(0, at - _SCOPE)
    return context_at(_spoken(text[start : at + _SCOPE]), at - start)


@lru_cache(maxsize=64)  # each reaction of a list asks for the same
def _spoken(text: str) -> str:
    return _FROM_EXCESS.sub(blank, without_asides(text))


def _follows(text: str, stretch: Stretch, first: Mention) -> bool:
    """Tell whether a list after "is" or "are" begins with a reaction; else the verb says something else of them."""
    if not _COPULA.search(text, 0, stretch.start) or "," not in text[stretch.start : first.start].rstrip(", "):
        return True
    return bool(_KIND_FIRST.fullmatch(text, stretch.start, first.start))
