"""What a draft of any domain stands on: the sentences of one block that tell it, or an infobox parameter."""

from __future__ import annotations

from dataclasses import dataclass

from app.extract.evidence import sentences_evidence
from app.extract.statements import Statement
from app.facts.evidence import Evidence
from app.wikitext.document import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What one statement tells, together with further sentences `beside` it in its block."""

    statement: Statement
    beside: tuple[Statement, ...] = ()
    # Where it stands, unless that is the prose.
    boxed: Evidence | None = None

    @property
    def block(self) -> Block:
        """The block of text that it stands in."""
        return self.statement.block

    @property
    def told(self) -> tuple[Statement, ...]:
        """Every sentence that it is made of."""
        return (self.statement, *self.beside)

    @property
    def evidence(self) -> Evidence:
        """The parameter, or the sentences from the first to the last one that it is made of."""
        return self.boxed or sentences_evidence(self.told)
