"""Reads a list item or labelled line about reactions: "Skin: rash", "Common (>10%): nausea", "Nausea: very common"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.cue import Cue
from app.extract.frequency import find_frequencies
from app.extract.organ_systems import organ_system
from app.extract.reaction_extent import Setting, blank
from app.extract.reaction_figures import NO_FIGURES, Figures, figures_of_class, read_figures
from app.extract.reaction_lists import read_list
from app.extract.reaction_members import Mention
from app.extract.reaction_names import is_clause, is_reaction, reaction_name, severity_of
from app.extract.reaction_prose import is_told, read_prose

LABEL = Cue(r"^((?:[^:.;\n]|\.(?=\d)){2,120}?)\s*(?::(?=\s|$)|\s[\u2013\u2014-]\s)\s*")
# "Effects include: rash and cough as blood flow falls": the list ends where its reason begins.
_INCLUDES = re.compile(r"\b(?:include|including|are)$", re.IGNORECASE)
_REASON = re.compile(r"(?<! such)(?<! well)(?<! known) (?:as|because|since) (?!well as\b|such\b)", re.IGNORECASE)
_EFFECTS = re.compile(r"\b(?:effects?|reactions?|events?|symptoms)\b|^(?:those|others|ones)\b", re.IGNORECASE)
# "People should tell the doctor of diabetes: care is advised" names what they have already.
_INSTRUCTS = re.compile(r"\b(?:should|must|tell|inform)\b", re.IGNORECASE)
# "It has two uses in children: ..." names what it is for.
_OF_USES = re.compile(r"\b(?:uses|indications?|indicated|approved|licensed)\b", re.IGNORECASE)
# What an illness is like is no list of further ones; what is said of the illness goes on at the verb.
_DESCRIBED = Cue(
    r",? \bcharacteri[sz]ed by (?P<features>(?:(?!\b(?:that|which|who|where)\b)[^.;:()]|\([^()]*\)){3,240}?)"
    r"(?=,? (?:occurs?|occurred|develops?|developed|may|can|could|has|have|is|are|was|were|affects?)\b)"
)
_DESCRIBED_TO_THE_END = Cue(r"\b(?<!\bis )(?<!\bare )characteri[sz]ed by\b")
_ASIDE = re.compile(r", which [^,;]*")
# "Rash and itching, the latter being rare": said of one of them.
_SAID_OF_ONE = re.compile(r", (?:the (?:latter|former|last|first)|both|all) (?:being|having)\b[^,;]*$", re.IGNORECASE)
# What a mere reaction is like is all that is told of it.
_REACTION = re.compile(r"\breactions?$", re.IGNORECASE)
_IN_PARENTHESES = re.compile(r"\([^()]*\)")
_FREQUENCY_FIRST = re.compile(r"^\W*(?:in |the )?\w*\W*")


@dataclass(frozen=True, slots=True)
class Item:
    """What one line names, and the organ system that its label gives."""

    mentions: list[Mention]
    organ: str | None = None


def read_item(text: str, setting: Setting, *, listed: bool) -> Item:
    """Read a sentence that stands where reactions are listed; `listed` says whether its members need no other proof."""
    label = LABEL.match(text)
    organ = organ_system(text)
    if organ and not is_reaction(reaction_name(text)):
        return Item([], organ)
    if label is None:
        return Item(_read_body(text, 0, setting, listed=listed))
    return _read_labelled(text, label, setting, listed=listed)


def _read_labelled(text: str, label: re.Match[str], setting: Setting, *, listed: bool) -> Item:
    name, start = label.group(1), label.end()
    organ = organ_system(name)
    word = label_frequency(name)
    severe = label_severity(name)
    if organ or word or severe or _EFFECTS.search(name):
        figures = label_figures(name) if label_figures(name) != NO_FIGURES else setting.figures
        within = replace(
            setting, frequency=word or setting.frequency, qualifier=severe or setting.qualifier, figures=figures
        )
        ended = _REASON.search(text, start) if _INCLUDES.search(name) else None
        mentions = _read_body(text[: ended.start()] if ended else text, start, within, listed=listed)
        # "Gout or tumours occur: ..." names some itself.
        told = read_prose(text, within) if is_clause(name) or not mentions else []
        return Item(max(mentions, told, key=len), organ)
    if _OF_USES.search(name) and not _EFFECTS.search(name):
        return Item(read_prose(text, setting))
    if labelled := _with_remark(text, label, setting, listed=listed):
        return Item(labelled)
    # "Reports tell of various problems, including: gout (...)": a sentence with a colon in it.
    told = read_prose(text, setting) if _INCLUDES.search(name) else []
    return Item(max(told, _read_body(text, start, setting, listed=False), key=len))


def label_frequency(label: str) -> str | None:
    """Give the frequency word of a label or heading, if it has one."""
    found = find_frequencies(label)
    return found[0].word if found else None


def label_figures(label: str) -> Figures:
    """Give the share that a label states for each thing under it, which only a range or bound is: "1-10%: ..."."""
    percent = read_figures(label).percent
    if percent is None or percent.low == percent.high:
        return NO_FIGURES
    return figures_of_class(percent, label_frequency(label))


def label_severity(label: str) -> str | None:
    """Give the severity that a label or heading is about: "Serious", "Severe side effects", but not "Severe rash"."""
    return severity_of(label) if not is_reaction(label) else None


def _with_remark(text: str, label: re.Match[str], setting: Setting, *, listed: bool) -> list[Mention]:
    """Read a label that names the reactions before a remark: "Pain: very common (70%)"."""
    remark = text[label.end() :]
    if _INSTRUCTS.search(label.group(1)):
        return []
    explained = ":" not in text[label.end(1) : label.end()] and is_reaction(reaction_name(label.group(1)))
    if not explained and read_list(remark):
        return []
    found = find_frequencies(remark)
    first = found[0].word if found else setting.frequency
    figures = read_figures(remark)
    mentions = read_list(label.group(1), frequency=first, listed=listed and bool(found))
    told = (mention for mention in mentions if is_told(text, mention.start, setting))
    return [replace(m, figures=figures) if m.figures == NO_FIGURES else m for m in told]


def _read_body(text: str, start: int, setting: Setting, *, listed: bool) -> list[Mention]:
    body = _without_descriptions(text[start:])
    if listed and (first := _what_then(body)):
        body = first
    mentions = [mention.moved(start) for mention in read_prose(body, setting)]
    mentions = [*mentions, *_features(text, start, setting)] if mentions else mentions
    if is_clause(_SAID_OF_ONE.sub("", _after_frequency(body))):
        return mentions
    frequency = setting.frequency
    members = read_list(body, start, frequency=frequency, listed=listed)
    if not listed and not _is_all_list(body, start, members):
        return mentions
    named = [
        replace(
            member,
            qualifier=member.qualifier or setting.qualifier,
            figures=member.figures if member.figures != NO_FIGURES else setting.figures,
        )
        for member in members
        if is_told(text, member.start, setting)
    ]
    # In a list "allergic reactions (rash, itch), headache" announces only some of what it names.
    return max(mentions, named, key=len)


def _what_then(body: str) -> str:
    """Give what stands before a semicolon where only the rest says what then happens: "rash; it may need treatment"."""
    first, parted, rest = body.partition(";")
    named = _ASIDE.sub(blank, first)
    return named if parted and is_clause(rest) and not is_clause(named) else ""


def _without_descriptions(text: str) -> str:
    """Leave out what an illness is like: overwritten up to the verb of the illness, cut off where there is none."""
    text = _DESCRIBED.sub(blank, text)
    to_the_end = _DESCRIBED_TO_THE_END.search(text)
    return text[: to_the_end.start()] if to_the_end else text


def _features(text: str, start: int, setting: Setting) -> list[Mention]:
    """Read what a reaction is like: "an infusion reaction characterised by fever and chills may occur"."""
    return [
        mention
        for described in _DESCRIBED.finditer(text, start)
        if _REACTION.search(text, start, described.start())
        for mention in read_list(described["features"], described.start("features"))
        if is_told(text, mention.start, setting)
    ]


def _is_all_list(body: str, start: int, members: list[Mention]) -> bool:
    """Tell whether a line that need not be a list is one: it begins with a reaction, and reactions are most of it."""
    if not members or re.search(r"\w", _after_frequency(body[: members[0].start - start])):
        return False
    said = len(_IN_PARENTHESES.sub("", _after_frequency(body)))
    return sum(len(member.name) for member in members) >= said / 2


def _after_frequency(body: str) -> str:
    """Give what a line says after the frequency phrase that it may begin with ("Infrequently seen are ...")."""
    found = find_frequencies(body)
    if not found or _FREQUENCY_FIRST.sub("", body[: found[0].start]):
        return body
    return re.sub(r"^\W*(?:seen|reported|observed|noted)?\W*(?:are|is|were|include)?\b", "", body[found[0].end :])
