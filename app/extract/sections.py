"""The article's own text, section by section, with how many facts were read from each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from app.extract.evidence import sentence_evidence
from app.extract.extraction import Extraction, Problem, ProblemKind
from app.extract.statements import Statement, section_topics
from app.facts.document import Missing, MissingState
from app.facts.evidence import Fact
from app.facts.sections import SectionFact
from app.vocabulary.topics import Topic
from app.wikitext.document import Document, Section

HEADING_SEPARATOR = " > "


def extract(document: Document, facts: Iterable[Fact], missing: Iterable[Missing] = ()) -> Extraction[SectionFact]:
    """Give every section that has text of its own; those that no fact came from are problems too.

    `missing` is what the others did not find: a section that says itself that there is none of it has been read.
    """
    read = Counter(tuple(fact.evidence.section) for fact in facts if fact.evidence.parameter is None)
    stating_none = {each.raw for each in missing if each.state is MissingState.ASSERTED_NONE}
    extraction = Extraction[SectionFact]()
    for section in document.sections:
        fact = _section(section, read[section.path])
        if fact is None:
            continue
        extraction.facts.append(fact)
        read_or_none = fact.facts or fact.topic == Topic.REFERENCES or _says_any(section, stating_none)
        if not read_or_none:
            where = HEADING_SEPARATOR.join(section.path)
            extraction.problems.append(Problem(ProblemKind.SECTION_WITHOUT_FACT, where, fact.evidence.quote))
    return extraction


def _says_any(section: Section, sentences: AbstractSet[str | None]) -> bool:
    return any(sentence.passage.quote in sentences for block in section.blocks for sentence in block.sentences)


def _section(section: Section, facts: int) -> SectionFact | None:
    topics = section_topics(section)
    for block in section.blocks:
        for sentence in block.sentences:
            evidence = sentence_evidence(Statement(sentence, block, section, topics))
            return SectionFact(
                raw=evidence.quote,
                evidence=evidence,
                title=section.title,
                path=list(section.path),
                topic=topics[-1] if topics else None,
                text=section.text,
                facts=facts,
            )
    return None
