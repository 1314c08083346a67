"""Splits an item of a list into the thing it names and what it says of it: "Asthma: increased risk of infections"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.cue import Cue
from app.extract.condition_examples import is_threshold
from app.extract.conditions import ILLNESS, PERSON, is_reaction
from app.vocabulary.verbs import FARE, MODALS, STATING_VERBS

_LABEL = re.compile(r"\s*(?P<label>[^:;]{2,120}?)\s*(?:(?::|\s[\u2013\u2014-])\s+|\u2014)(?P<rest>\S.*)", re.DOTALL)
_MODAL = Cue(rf"\s{MODALS}\s", re.IGNORECASE)
_VERB = Cue(rf"\s(?:{STATING_VERBS}|{FARE})\s|^(?:it|they|this|these|there)\s", re.IGNORECASE)
_REASON = re.compile(
    r"(?:,\s+(?:as|because|since|due to|owing to|which|where|when|if)| because| as (?:it|they|this|these|there|the)|"
    r" due to (?:the|an?|its|increased|potential|possible) (?:\w+ )?risk)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_NOTE = re.compile(r"\s*\(((?:[^()]|\([^()]*\))*)\)\s*\.?\s*$")
_WHO = re.compile(r"\b(?:who|that|which)\s*$", re.IGNORECASE)
# "In liver impairment, the dose is changed" names no item.
_FRONTED = re.compile(
    r"(?:in|for|with|during|if|when|where|after|before|at|by|on|as|because|since|due)\b", re.IGNORECASE
)
_ASIDE = Cue(
    r"\([^()]*\)| (?:when|unless) .*|"
    r"\b(?:who|which|that) (?:\w+ly )?(?:(?:have|has|had|are|is|were|was) (?:(?:not|never|ever|\w+ly) )?)?\w+"
)
# "Myopathy; increased risk with other drugs": what is said of it.
_REMARKED = re.compile(
    r"(?P<label>[^;:]{3,80}); (?P<rest>(?:an? |the )?(?:increased|greater|higher|possible|risk|may|can|could|monitor|"
    r"use|"
    r"avoid|caution|stop|reduce|lower|dose|check|give|should|must|if|particularly|especially|discontinue)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_LABEL = 100


@dataclass(frozen=True, slots=True)
class Item:
    """What an item names, and the rest of its words, empty where there is none."""

    label: str
    rest: str


def split_item(text: str) -> Item:
    """Split a list item. Without a label, what stands before its first verb is named where that is a person."""
    text = " ".join(text.split())
    labelled = _LABEL.match(text)
    if labelled and labelled.group("label").count("(") == labelled.group("label").count(")"):
        return Item(labelled.group("label"), _bare(labelled.group("rest")))
    remarked = _REMARKED.fullmatch(text)
    if remarked and not is_sentence(remarked.group("label")):
        return Item(remarked.group("label"), _bare(remarked.group("rest")))
    modal = _MODAL.search(text)
    if modal and modal.start() <= _LONGEST_LABEL and PERSON.match(text) and not _WHO.search(text[: modal.start()]):
        return Item(text[: modal.start()], _bare(text[modal.start() :]))
    if reason := _REASON.search(text):
        return Item(text[: reason.start()], _bare(reason.group().lstrip(", ")))
    first, _, rest = text.partition(", ")
    if is_sentence(rest) and is_bare_list(first) and not _FRONTED.match(first):
        return Item(first, _bare(rest))
    note = _NOTE.search(text)
    return Item(text, _bare(note.group(1)) if note and not is_threshold(note.group(1)) else "")


def is_sentence(text: str) -> bool:
    """Tell whether the text has a verb of its own, outside parentheses and relative clauses."""
    plain = _ASIDE.sub("", text)
    return bool(_MODAL.search(plain) or _VERB.search(plain))


def is_bare_list(text: str) -> bool:
    """Tell whether a line is nothing but conditions: no verb, and at least one word for an illness or reaction."""
    return not is_sentence(text) and bool(ILLNESS.search(text) or is_reaction(text))


def _bare(text: str) -> str:
    return text.strip().strip(".").strip()
