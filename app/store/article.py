"""An article as a source gives it: the text and what must be said about where it is from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.facts.document import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One revision of one article. What is not known of the revision is None.

    `origin` is what it was read from, such as a file's path; it is said in messages and decides nothing.
    """

    title: str
    wiki: str
    url: str
    license: str
    attribution: str
    wikitext: str
    page_id: int | None = None
    revision_id: int | None = None
    revision_timestamp: datetime | None = None
    retrieved_at: datetime | None = None
    origin: str = field(default="", compare=False)

    @property
    def source(self) -> Source:
        """What every answer says of the article."""
        return Source(
            wiki=self.wiki,
            title=self.title,
            revision_id=self.revision_id,
            revision_timestamp=self.revision_timestamp,
            url=self.url,
            license=self.license,
            attribution=self.attribution,
            retrieved_at=self.retrieved_at,
        )
