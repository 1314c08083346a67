"""The OpenAPI document: what it says of the whole service."""

from __future__ import annotations

from typing import Any

from app.api.observation import ObservedService
from app.facts.evidence import build

SUMMARY = "Typed facts from an encyclopaedia's articles on drugs. It is not medical advice."

DESCRIPTION = """\
Drug reference data read from drug monographs written as wiki text: identifiers, pharmacokinetics, interactions, safety.
Every fact carries its evidence: the sentence it was read from, where that stands in the article, and what it cites.

**This is an encyclopaedia's text, read by a program. It is not medical advice.** Articles can be wrong, out of date or
incomplete, and a fact that is not here may still be true. Nobody should treat a patient by it.

The text is licensed CC BY-SA: every answer says in `source` from which article and revision it is, and whom to credit.

What is missing is said too: `asserted_none` (the article says there is none), `blank`, `absent` and `unparsed` are four
different answers, listed in `missing`.

A drug's resources carry a strong `ETag` and `Last-Modified`, and answer 304 to a conditional request. HEAD is answered
wherever GET is. Errors are `application/problem+json` (RFC 9457). A query parameter that an operation does not have is
refused with 422, which names those that it has: nothing that was asked for is passed over.

Every list takes `fields=name,name`: which fields each item keeps. That is no parameter of the operations below, since
what comes back lacks fields that their answers promise: it is for whoever reads JSON by hand, not generated clients.

`/openapi.json` is this document in OpenAPI 3.1, `/openapi-3.0.json` in OpenAPI 3.0.3 for generators that need it.
"""

LICENSE = {"name": "Data: Creative Commons Attribution-ShareAlike 4.0 International", "identifier": "CC-BY-SA-4.0"}

CONTACT = {"name": "Whoever runs this installation of Monograph"}

TAGS = [
    {"name": "Drugs", "description": "Which drugs there are, and all that is known of one."},
    {"name": "Facts", "description": "What was read from a drug's article, a domain at a time."},
    {"name": "Questions", "description": "What is known across drugs: lists of facts, counts and classifications."},
    {"name": "Dataset", "description": "All that is stored: what it is, and the whole of it to take away."},
    {"name": "Text", "description": "What it was read from: the article's text and what it cites."},
    {"name": "Service", "description": "The service itself: addresses and health."},
]


class Service(ObservedService):
    """A FastAPI application whose OpenAPI document is complete."""

    def openapi(self) -> dict[str, Any]:
        """Make the document once."""
        new = not self.openapi_schema
        if new:
            build()
        document = super().openapi()
        if new:
            # Imported here because it makes an example of every answer: for whoever asks for the document.
            from app.api.openapi_additions import complete  # noqa: PLC0415

            complete(document)
            for describe in self.state.descriptions:
                describe(document)
        return document
