"""Runs every extractor over an article: the one entrance from a `Document` to a monograph's facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from app.cue import keep_needed_words
from app.extract import (
    adverse_reactions,
    chemistry,
    contraindications,
    dosing,
    identifiers,
    indications,
    interactions,
    mechanism,
    monitoring,
    names,
    parameters,
    pharmacokinetics,
    precautions,
    references,
    regulatory,
    routes,
    sections,
    set_aside,
)
from app.extract.consistency.checks import examine
from app.extract.extraction import Extracted, Extraction, Problem, ProblemKind
from app.extract.identity import identified
from app.extract.proof import Proof
from app.vocabulary.topics import Topic
from app.wikitext.document import Document
from app.wikitext.unclosed import unclosed_at_end

# In characters: so much of what is not closed shows what it is.
_ENOUGH = 200

# In the order of the registry of domains; what follows is read after them, for it asks what they have read.
EXTRACTORS: dict[str, Callable[[Document], Extraction]] = {  # type: ignore[type-arg]
    "names": names.extract,
    "identifiers": identifiers.extract,
    "chemistry": chemistry.extract,
    "routes": routes.extract,
    "pharmacokinetics": pharmacokinetics.extract,
    "indications": indications.extract,
    "dosing": dosing.extract,
    "interactions": interactions.extract,
    "contraindications": contraindications.extract,
    "precautions": precautions.extract,
    "adverse_reactions": adverse_reactions.extract,
    "monitoring": monitoring.extract,
    "regulatory": regulatory.extract,
    "mechanism": mechanism.extract,
    "references": references.extract,
}


def extract_monograph(document: Document, slug: str) -> Extracted:
    """Read every domain of a drug's article. Facts get ids that the same text gives again under the same slug."""
    extractions = {name: extract(document) for name, extract in EXTRACTORS.items()}
    told = {name: extraction.facts for name, extraction in extractions.items()}
    extractions["set_aside"] = set_aside.extract(document, told)
    found = chain.from_iterable(e.facts for name, e in extractions.items() if name != "references")
    missing = [each for extraction in extractions.values() for each in extraction.missing]
    extractions["sections"] = sections.extract(document, found, missing)
    problems = chain(*(e.problems for e in extractions.values()), parameters.problems(document), _markup(document))
    proof = Proof(document.source)
    facts = {name: identified(slug, name, proof.proven(extraction.facts)) for name, extraction in extractions.items()}
    return Extracted(
        title=document.title,
        summary=_summary(document),
        facts=facts,
        missing=missing,
        problems=list(problems),
        categories=list(document.categories),
        consistency=examine(document, slug, facts, proof),
    )


def _summary(document: Document) -> str:
    """Give the first sentence of the lead, or the title of an article that has none."""
    for block in document.lead.blocks:
        for sentence in block.sentences:
            return sentence.passage.quote
    return document.title


def _markup(document: Document) -> Iterator[Problem]:
    for name, count in sorted(document.unknown_templates.items()):
        yield Problem(ProblemKind.UNKNOWN_TEMPLATE, name, f"used {count} times")
    if (start := unclosed_at_end(document.source)) is not None:
        where = sections.HEADING_SEPARATOR.join(document.sections[-1].path) or Topic.LEAD
        yield Problem(ProblemKind.UNCLOSED_END, where, document.source[start : start + _ENOUGH])


# With what is imported above, all cues are made.
keep_needed_words()
