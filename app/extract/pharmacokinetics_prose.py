"""Pharmacokinetics as the prose states them: values bound to the parameter that the sentence names, and plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.extract.evidence import sentence_evidence
from app.extract.modality import clause_bounds
from app.extract.named_metabolites import may_name_metabolites, named_metabolites, place_of_names
from app.extract.own_names import names_own_drug
from app.extract.pharmacokinetics_binding import Bound, bindings
from app.extract.pharmacokinetics_clauses import age_behind, said_of, words_around
from app.extract.pharmacokinetics_context import context_of
from app.extract.pharmacokinetics_cues import (
    Mention,
    counts_metabolites,
    may_name_parameter,
    mentions,
    mentions_in_words,
    names_metabolite,
)
from app.extract.pharmacokinetics_form import form_of, names_form, without_places
from app.extract.pharmacokinetics_items import listed_metabolite
from app.extract.pharmacokinetics_metabolites import (
    derivative_behind,
    derivative_in,
    excreted_as,
    excreted_metabolites,
    left_as,
    left_as_before,
)
from app.extract.pharmacokinetics_owner import relative_meant, relative_owning, relative_told_of
from app.extract.pharmacokinetics_places import (
    AT_HOME,
    is_elsewhere,
    is_home,
    may_say_in_words,
    may_tell_of_drug,
    tells_what_metabolises,
)
from app.extract.pharmacokinetics_relatives import Kin, kin_of
from app.extract.pharmacokinetics_strangers import is_changed, is_of_animals, is_of_stranger
from app.extract.pharmacokinetics_subject import is_about_other, is_of_other, names_product
from app.extract.pharmacokinetics_uptake import taken_up_within
from app.extract.statements import Statement, statements
from app.extract.substances import substances_in
from app.facts.interactions import InteractantKind
from app.facts.pharmacokinetics import PharmacokineticContext, PharmacokineticFact, PharmacokineticParameter
from app.facts.quantity import Quantity
from app.wikitext.document import Document

# Where words alone ("rapidly absorbed") are a statement on the drug.
_ARTICLE = re.compile(r"^(?:the|its|an?) ", re.IGNORECASE)
# What is in plasma is not in the milk that is told of before.
_IN_PLASMA = re.compile(r"\b(?:plasma|serum|blood)\b", re.IGNORECASE)
_IN_A_ROW = re.compile(r", | and | or ")
_HAND = re.compile(r"(?:dextro|levo|lev|dex|es|ar)(?=\w{4})", re.IGNORECASE)
_FOR = re.compile(r"[\s,]*(?:for|in the case of) (?:the )?", re.IGNORECASE)
_LONGEST_STATEMENT = 2000
_KNOWN = re.compile(r"(?:The|Its) (?:[\w-]+ ){0,2}")
# "In anuria the half-life, otherwise 3 hours, is 15 hours": not in those that the sentence is on.
_ORDINARILY = re.compile(r", (?:normally|usually|otherwise|ordinarily|typically|generally)\s$", re.IGNORECASE)
_HALF_AN_HOUR = re.compile(r"(?<!and a )\bhalf(?: |-)an(?: |-)hour\b", re.IGNORECASE)


def extract_prose(document: Document) -> list[PharmacokineticFact]:
    """Read every sentence that may state a value; one that an earlier sentence stated is not repeated."""
    kin = kin_of(document)
    own = kin.own
    facts: list[PharmacokineticFact] = []
    seen: set[str] = set()
    before: Statement | None = None
    paragraph: list[Statement] = []
    for statement in statements(document):
        paragraph = [*paragraph, statement] if paragraph and paragraph[0].block is statement.block else [statement]
        item = statement.block.introduction is not None
        may_name = item or may_name_parameter(statement.text) or may_name_metabolites(statement.text)
        if may_name and may_tell_of_drug(statement, own):
            told = _told_of_other(statement, before, own)
            meant = relative_meant([one.text for one in paragraph], kin)
            new = [f for f in _facts(statement, kin, meant) if _key(f) not in seen and f.parameter.value not in told]
            seen.update(_key(fact) for fact in new)
            facts += new
            before = statement
    return facts


def _pointed_back(text: str, own: frozenset[str]) -> set[str]:
    """Give the parameters that a sentence speaks of as known: "The half-life after injection is ..."."""
    if names_own_drug(text, own):
        return set()
    return {said.parameter for said in mentions(text) if _KNOWN.fullmatch(text[: said.start])}


def _told_of_other(statement: Statement, before: Statement | None, own: frozenset[str]) -> set[str]:
    """Give what the sentence before tells of another substance: "the half-life" of this one is that one's too."""
    pointed = _pointed_back(statement.text, own) if before and before.block is statement.block else set()
    if not pointed or before is None or names_own_drug(before.text, own):
        return set()
    told = (said for said in mentions(before.text) if said.parameter in pointed)
    return {said.parameter for said in told if is_about_other(before.text, said.start, said.end, own)}


def _key(fact: PharmacokineticFact) -> str:
    if fact.parameter is PharmacokineticParameter.METABOLITES and fact.quantity is None and fact.context.subject:
        return f"{fact.parameter.value} {fact.context.subject.casefold()}"
    value = (fact.quantity.low, fact.quantity.high, fact.quantity.unit) if fact.quantity else fact.text
    return f"{fact.parameter.value} {value} {fact.context.model_dump_json()}"


def _facts(statement: Statement, kin: Kin, meant: str | None) -> Iterator[PharmacokineticFact]:
    at_home = not AT_HOME.isdisjoint(statement.topics)
    if tells_what_metabolises(statement, kin.own) and (is_elsewhere(statement) or not at_home):
        yield _fact(statement, "metabolism", None, PharmacokineticContext())
    if is_elsewhere(statement):
        return
    if at_home and (listed := listed_metabolite(statement, kin.own)):
        name, share = listed
        yield _fact(statement, "metabolites", share, PharmacokineticContext(subject=name))
        return
    stated: set[str] = set()
    for value in _values(statement, kin, meant):
        stated.add(value.parameter.value)
        yield value
    if len(statement.text) <= _LONGEST_STATEMENT:
        yield from _in_words(statement, kin, meant, stated)


def _values(statement: Statement, kin: Kin, meant: str | None) -> Iterator[PharmacokineticFact]:
    text, own = statement.text, kin.own
    told = bindings(text)
    for found in told:
        bounds = words_around(text, found)
        relative = relative_owning(text, found, kin, bounds)
        relative = meant if relative is None else relative
        if relative == "" or not is_home(statement, found) or not (relative or _is_own(text, found, own)):
            continue
        context = _context(text, found, own, relative, said_of(text, found, bounds, told))
        quantity = _in_minutes(text[found.value.start : found.value.end], found.value.quantity)
        yield _fact(statement, found.mention.parameter, quantity, context)


def _in_words(statement: Statement, kin: Kin, meant: str | None, stated: set[str]) -> Iterator[PharmacokineticFact]:
    """Read what is said without a number, but for the parameters of which a value has been read."""
    text, own, at_home = statement.text, kin.own, not AT_HOME.isdisjoint(statement.topics)
    if stated and not (names_metabolite(text) or counts_metabolites(text)):
        stated = {*stated, "metabolites"}  # named in passing, as the owner of one of several values
    names = named_metabolites(text, own) if at_home else []
    for mention in _with_names(mentions_in_words(text), names, text):
        if mention.parameter in stated or not may_say_in_words(statement, mention.parameter):
            continue
        relative = relative_told_of(text, mention, kin) or meant
        if not relative and _is_of_another(text, mention, own):
            continue
        if mention.parameter == "metabolites" and names:
            subjects = (PharmacokineticContext(subject=name) for name in names)
            yield from (_fact(statement, mention.parameter, None, subject) for subject in subjects)
        else:
            time = taken_up_within(text, mention.start) if mention.parameter == "absorption" else None
            yield _fact(statement, mention.parameter, time, _context_in_words(text, mention, own, relative))


def _with_names(said: list[Mention], names: list[str], text: str) -> list[Mention]:
    """Add what names metabolites without a word that says so: "it is phosphorylated to ..."."""
    if not names or any(mention.parameter == "metabolites" for mention in said):
        return said
    return [*said, Mention("metabolites", *place_of_names(text))]


def _is_of_another(text: str, mention: Mention, own: frozenset[str]) -> bool:
    at = (text, mention.start, mention.end, own)
    return is_about_other(*at) and not (mention.parameter == "metabolites" and names_product(*at))


def _in_minutes(said: str, quantity: Quantity) -> Quantity:
    """Give "half an hour" in minutes, as nobody means 0.5 hours to a decimal by it."""
    if quantity.unit != "h" or quantity.low != quantity.high or not _HALF_AN_HOUR.search(said):
        return quantity
    return quantity.model_copy(update={"low": 30.0, "high": 30.0, "unit": "min"})


def _is_own(text: str, found: Bound, own: frozenset[str]) -> bool:
    """Tell whether a value is the drug's, or that of a form of it."""
    if found.owner and is_of_other(found.owner, own) and not derivative_in(found.owner, own):
        return False
    if is_of_animals(text, found):
        return False
    if found.owner and names_own_drug(found.owner, own):
        return True  # "Whereas that of examplin is": whatever was told of before.
    if is_of_stranger(text, found, own) or is_changed(text, found, own):
        return False
    if _is_for_other(text, found.value.end, own):
        return False
    return not is_about_other(text, found.mention.start, found.mention.end, own)


def _is_for_other(text: str, at: int, own: frozenset[str]) -> bool:
    """Tell whether a value is said to be another drug's right behind it: "as opposed to 2 hours for barine"."""
    behind = _FOR.match(text, at)
    first = next(iter(substances_in(text[behind.end() :])), None) if behind else None
    is_drug = first is not None and first.start == 0 and first.known and first.kind is InteractantKind.DRUG
    return is_drug and not (first and (names_own_drug(first.name, own) or _is_hand_of_it(first.name, own)))


def _is_hand_of_it(name: str, own: frozenset[str]) -> bool:
    """Tell one of the drug's two mirror images by its name: "dextrofoonib", "levofoonib", "esfoonib" of foonib."""
    hand = _HAND.match(name)
    return hand is not None and name[hand.end() :].casefold() in own


def _context_in_words(text: str, mention: Mention, own: frozenset[str], relative: str | None) -> PharmacokineticContext:
    start, _ = clause_bounds(text, mention.start)
    subject = relative or form_of(text[start : mention.start], "", mention.start - start, mention.parameter, own)
    if mention.parameter == "excretion" and not subject:
        subject = excreted_metabolites(text[start : mention.start])
    return context_of(text).model_copy(update={"subject": subject})


def _context(
    text: str, found: Bound, own: frozenset[str], relative: str | None, told: tuple[str, str]
) -> PharmacokineticContext:
    """Read the conditions of a value: from the words around it up to the next value of its kind, then from the head."""
    near = context_of(told[0], found.value.quantity)
    head = context_of(told[1])
    form = _form(text, found, own)
    said = {name: getattr(head, name) for name, value in near if value is None}
    if near.population is None and (age := age_behind(text, found)):
        said["population"] = age
    bound = {"route": None} if found.mention.parameter == "protein_binding" else {}
    if _ORDINARILY.search(text, 0, found.value.start):
        bound["population"] = None
    as_form = relative is None or relative in form or _IN_A_ROW.search(relative) if form else False
    subject = form if as_form or (form and found.mention.parameter == "excretion") else relative
    return near.model_copy(update={**said, **bound, "subject": subject})


def _form(text: str, found: Bound, own: frozenset[str]) -> str | None:
    """Say of which form of the drug a value is, None for the drug."""
    clause_start, _ = clause_bounds(text, found.value.start)
    start, end = words_around(text, found)
    before, after = text[start : max(start, found.value.start)], text[found.value.end : end]
    if found.mention.parameter == "excretion":
        leaving = text[found.mention.end : found.value.start]
        return excreted_as(leaving, own) or left_as(after) or left_as_before(text[clause_start : found.value.start])
    if found.owner and names_form(found.owner):
        return _ARTICLE.sub("", found.owner)
    if found.owner and (made := derivative_in(found.owner, own)):
        return made
    in_plasma, earlier = _IN_PLASMA.search(text, found.mention.start, found.mention.end), text[clause_start:start]
    return (
        form_of(
            before,
            after,
            found.mention.end - start,
            found.mention.parameter,
            own,
            inherited=without_places(earlier) if in_plasma else earlier,
        )
        or derivative_behind(after, own)
        or derivative_in(before, own)
    )


def _fact(
    statement: Statement, parameter: str, quantity: Quantity | None, context: PharmacokineticContext
) -> PharmacokineticFact:
    return PharmacokineticFact(
        parameter=PharmacokineticParameter(parameter),
        quantity=quantity,
        text=statement.sentence.passage.quote,
        context=context,
        raw=statement.sentence.passage.quote,
        evidence=sentence_evidence(statement),
    )
