"""What the lists of facts leave out for its context: told by itself where it is a reaction, else in its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.extract.adverse_reactions import names_pattern
from app.extract.aside_sentences import Told, is_on_animal_studies, told_aside
from app.extract.contexts import announced_context
from app.extract.evidence import sentence_evidence
from app.extract.extraction import Extraction
from app.extract.indications import uses_told
from app.extract.overdose_signs import overdose_signs
from app.extract.own_names import own_names
from app.extract.reaction_extent import Setting
from app.extract.reaction_items import read_item
from app.extract.reaction_members import Mention
from app.extract.reaction_prose import reaction_context, read_prose
from app.extract.reaction_repeats import reaction_key
from app.extract.reaction_settings import Place, place_of
from app.extract.statements import Statement
from app.extract.substances import substances_in
from app.facts.document import Missing, MissingState
from app.facts.evidence import Fact
from app.facts.set_aside import PlainDomain, SetAsideFact, StatementContext
from app.vocabulary.set_aside import IN_ANIMALS, OVERDOSE_ITSELF
from app.vocabulary.topics import Topic
from app.wikitext.document import BlockKind, Document

WHAT = "set_aside.statement"
_IN_ANIMALS = re.compile(IN_ANIMALS, re.IGNORECASE)
_ON_HARM = frozenset({Topic.OVERDOSE, Topic.ADVERSE_REACTIONS})
_POINTS_BACK = re.compile(r"(?:this|these|such) ", re.IGNORECASE)
_ALL = frozenset(StatementContext)


def extract(document: Document, facts: Mapping[str, Sequence[Fact]]) -> Extraction[SetAsideFact]:
    """Read what no list of facts may hold. `facts` are those of the lists: a sentence that they read is none."""
    drug, own = _with_overdose(names_pattern(document)), own_names(document)
    read = [(fact.evidence.start, fact.evidence.end) for domain in PlainDomain for fact in facts[domain]]
    first: dict[tuple[object, ...], SetAsideFact] = {}
    for statement, uses in uses_told(document):
        told = told_aside(statement, uses, own)
        for fact in _facts(statement, told, drug, read) if told else ():
            first.setdefault((fact.context, reaction_key(fact.statement)), fact)
    missing = [] if first else [Missing(what=WHAT, state=MissingState.ABSENT)]
    return Extraction(list(first.values()), missing)


def _facts(
    statement: Statement, told: Told, drug: re.Pattern[str], read: Sequence[tuple[int, int]]
) -> Iterator[SetAsideFact]:
    """Read the reactions of a sentence that stands in a context, or else the sentence."""
    span = statement.sentence.span
    if reactions := list(_reactions(statement, told, drug)):
        yield from reactions
    elif told.whole and not any(start <= span.start and span.end <= end for start, end in read):
        yield _fact(statement, told.context, told.domain, statement.sentence.passage.quote)


def _reactions(statement: Statement, told: Told, drug: re.Pattern[str]) -> Iterator[SetAsideFact]:
    """Read the reactions that are told in a context."""
    text, headed = statement.text, announced_context(statement)
    for mention in _mentions(statement, told, drug, headed):
        context = told.context if headed else reaction_context(text, mention.start)
        goes_back = _POINTS_BACK.match(text, mention.start) or (headed and _names_other(text[: mention.start], drug))
        if context and not goes_back:
            name = _IN_ANIMALS.sub("", mention.name)
            yield _fact(statement, context, PlainDomain.ADVERSE_REACTIONS, name)


def _names_other(before: str, drug: re.Pattern[str]) -> bool:
    """Tell whether another drug is named before: one that is given against an overdose has effects of its own."""
    return any(found.known and not drug.search(found.name) for found in substances_in(before))


def _mentions(
    statement: Statement, told: Told, drug: re.Pattern[str], headed: StatementContext | None
) -> list[Mention]:
    place = _place(statement, drug) if headed else place_of(statement, drug)
    if place is None:
        return []
    setting = replace(place.setting, contexts=_ALL | {None} if headed else _ALL, told=True)
    signs = overdose_signs(statement.text, setting) if told.context is StatementContext.OVERDOSE else []
    if not setting.reactions:
        return max(read_prose(statement.text, setting), signs, key=len)
    return max(read_item(statement.text, setting, listed=place.listed).mentions, signs, key=len)


def _place(statement: Statement, drug: re.Pattern[str]) -> Place:
    """Under its own heading an overdose, or what animals showed, is told as side effects are under theirs."""
    reactions = bool(_ON_HARM.intersection(statement.topics)) or is_on_animal_studies(statement)
    return Place(Setting(drug, reactions=reactions), None, listed=reactions and statement.block.kind is BlockKind.ITEM)


def _with_overdose(drug: re.Pattern[str]) -> re.Pattern[str]:
    """Let an overdose of the drug do what the drug does: "Overdose may cause seizures"."""
    return re.compile(rf"{drug.pattern}|\b{OVERDOSE_ITSELF}\b", re.IGNORECASE)


def _fact(statement: Statement, context: StatementContext, domain: PlainDomain | None, said: str) -> SetAsideFact:
    return SetAsideFact(
        statement=said,
        context=context,
        domain=domain,
        raw=statement.sentence.passage.quote,
        evidence=sentence_evidence(statement),
    )
