"""What an article calls its own drug: such a name is never another drug that it interacts with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from app.cue import Cue
from app.extract.remembered import remembered
from app.extract.substances import name_key, substances_in
from app.facts.interactions import InteractantKind
from app.vocabulary.drug_classes import CLASS_NOUNS
from app.wikitext.document import Document, Passage

# A bold label of the box, "Metabolite:", is the name of something beside the drug as often as of the drug.
_BOLD = re.compile(r"'''([^'\n]{1,59}[^'\n:])'''(?!:)")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_BETWEEN = re.compile(r"[,;\n/]|\bothers\b")
_NAME_PARAMETERS = ("tradename", "synonyms", "INN", "drug_name", "OtherNames", "Name")
_ACID = re.compile(r"(?P<stem>[a-z]{4,})ic acid")
_WORD = re.compile(r"[a-z0-9]+")
_SHORTEST_NAME = 3
_IS_A = re.compile(r"\b(?:is|are) (?:an?|the|in the|part of the) ")
# "It is a statin and works by ...", "it is in the statin family of ...", not "it is an alternative to statins".
_IT_IS = re.compile(r"\s*It (?:is|belongs)(?: also)? (?:an?|in the|to the|part of the) ")
_DEFINED = re.compile(r"[.,;]|\b(?:and|that|which|used|for|to|than|of|with|in|by)\b")
_LONGEST_DEFINITION = 80
# "An antibiotic of the tetracycline class": named after one of its members.
_NAMED_CLASS = re.compile(r"\b(?:of|in) the ([\w-]+) (?:class|family|group)\b")
_MEMBER_OF = Cue(r"\b(?:is|are) (?:an? )?members? of (?:the )?|\bbelongs? to (?:the )?", re.IGNORECASE)


@remembered
def own_names(document: Document) -> frozenset[str]:
    """Collect the drug's names in lower case: title, bold names of the lead, brand names and synonyms of the box.

    An acid and its salts are one drug: "valproate" is valproic acid.
    """
    lead = document.source[document.lead.span.start : document.lead.span.end]
    names = {_PARENTHESIS.sub("", document.title), *_BOLD.findall(lead)}
    for box in document.infoboxes:
        for parameter in box.parameters:
            if parameter.name in _NAME_PARAMETERS:
                names.update(_BETWEEN.split(_PARENTHESIS.sub("", parameter.value.plain)))
    folded = {" ".join(name.split()).casefold() for name in names}
    salts = {f"{acid['stem']}ate" for name in folded if (acid := _ACID.fullmatch(name))}
    return frozenset(name for name in folded | salts if len(name) >= _SHORTEST_NAME)


def own_classes(document: Document, own: frozenset[str]) -> frozenset[str]:
    """Collect the classes that the drug is counted among, as `name_key` folds them.

    The box says so (`class`), and the lead of what it defines, "<drug> is a statin", "it is in the statin family"; any
    sentence may with "is a member of".
    """
    classes: set[str] = set()
    for box in document.infoboxes:
        for parameter in box.parameters:
            if parameter.name == "class":
                classes.update(_classes(parameter.value, 0, len(parameter.value.plain)))
    for block in document.lead.blocks:
        for sentence in block.sentences:
            classes.update(_defining_classes(sentence.passage, own))
    for sentence in (one for section in document.sections for block in section.blocks for one in block.sentences):
        classes.update(_joined_classes(sentence.text, own))
    return frozenset(classes)


def _defining_classes(passage: Passage, own: frozenset[str]) -> Iterator[str]:
    text = passage.plain
    is_a = _IS_A.search(text)
    if is_a is None:
        return
    end = is_a.end() + _LONGEST_DEFINITION
    if names_own_drug(text[: is_a.start()], own):
        yield from _classes(passage, is_a.end(), end)
        yield from map(name_key, _NAMED_CLASS.findall(text[is_a.end() : end]))
    elif it_is := _IT_IS.match(text):
        defined = _DEFINED.search(text, it_is.end(), end)
        yield from _classes(passage, it_is.end(), defined.start() if defined else end)


def _classes(passage: Passage, start: int, end: int) -> Iterator[str]:
    """Name the classes between two places, by what is read there and by the articles that it links to."""
    linked = (link.target for link in passage.links if start <= link.start < end)
    for named in (passage.plain[start:end], *linked):
        for found in substances_in(named):
            if found.kind is InteractantKind.DRUG_CLASS:
                yield name_key(found.name)
                yield from (name_key(word) for word in found.name.split()[:-1] if word.casefold() in CLASS_NOUNS)


def _joined_classes(text: str, own: frozenset[str]) -> Iterator[str]:
    for member in _MEMBER_OF.finditer(text):
        if names_own_drug(text[: member.start()], own):
            found = (s for s in substances_in(text[member.end() : member.end() + _LONGEST_DEFINITION]) if s.start == 0)
            yield from (name_key(s.name) for s in found if s.kind is InteractantKind.DRUG_CLASS)


@lru_cache(maxsize=2048)  # several domains ask it of each sentence
def names_own_drug(phrase: str, own: frozenset[str]) -> bool:
    """Tell whether a phrase is one of these names, or holds one as a whole word."""
    folded = phrase.casefold()
    likely = [name for name, longest in _as_words(own) if longest in folded]
    return bool(likely) and any(name in _spaced(folded) for name in likely)


@lru_cache(maxsize=16)
def _as_words(own: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Give each name that has words, with the longest of them."""
    return tuple((" ".join(["", *words, ""]), max(words, key=len)) for name in own if (words := _WORD.findall(name)))


def _spaced(folded: str) -> str:
    return " ".join(["", *_WORD.findall(folded), ""])
