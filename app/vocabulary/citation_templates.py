"""Templates and parameters of citations.

Source: documentation of the English Wikipedia's Citation Style 1 (Help:Citation Style 1) and of its one-identifier
templates (Template:PMID, Template:Cite pmid, Template:Cite doi, Template:Doi, Template:PMC). Names as the parser
gives them: lower case, blanks for `_`.
"""

from __future__ import annotations

# Templates whose first argument is an identifier.
IDENTIFIER_TEMPLATES: dict[str, str] = {
    "pmid": "pmid",
    "cite pmid": "pmid",
    "doi": "doi",
    "cite doi": "doi",
    "doi-inline": "doi",
    "pmc": "pmc",
    "cite pmc": "pmc",
}

TITLE_PARAMETERS: tuple[str, ...] = ("title", "chapter", "trans-title")
URL_PARAMETERS: tuple[str, ...] = ("url", "chapter-url", "chapterurl", "archive-url", "archiveurl")
