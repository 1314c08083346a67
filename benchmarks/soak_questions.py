"""The questions of a soak: of every kind that the service answers, in a mix in which documents are most."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

from generated_drugs import SIGNS, SITES

from app.facts.domains import DOMAINS
from tests.faults.readers import Question, Read

_DOCUMENTS = ["", "/safety", "/consistency", *(f"/{domain.path}" for domain in DOMAINS)]
_LISTS = (
    "/v1/drugs?limit=100",
    "/v1/drugs?route=subcutaneous&limit=50",
    "/v1/interactions?recommendation=avoid&limit=50",
    "/v1/adverse-reactions?min_percent=10&limit=50",
    "/v1/pharmacokinetics?parameter=elimination_half_life&min=3&unit=h&limit=50",
    "/v1/counts/route",
    "/v1/atc",
    "/v1/dataset",
    "/fhir/r4/MedicationKnowledge?_count=5",
    "/cds-services",
    "/healthz",
    "/readyz",
    "/metrics",
    "/openapi.json",
)
_DOCUMENT, _CONDITIONAL, _COMPRESSED = 60, 8, 6
_EXPORTS_IN = 4000


def questions(slugs: list[str], number: int) -> Iterator[Question]:
    """Give a client's questions, without end; each client has others, and the same in every run."""
    chance = random.Random(number)  # noqa: S311  # which question comes next is no secret
    while True:
        slug = chance.choice(slugs)
        kind = chance.randrange(100)
        path = f"/v1/drugs/{slug}{chance.choice(_DOCUMENTS)}"
        if kind < _DOCUMENT:
            yield Question(path)
        elif kind < _DOCUMENT + _CONDITIONAL:
            yield Question(path, headers={"If-None-Match": '"of another time"'})
        elif kind < _DOCUMENT + _CONDITIONAL + _COMPRESSED:
            yield Question(path, headers={"Accept-Encoding": chance.choice(["gzip", "br", "zstd"])})
        elif chance.randrange(_EXPORTS_IN) == 0:
            yield Question("/v1/export")
        else:
            yield _other(chance, slug, slugs)


def check(question: Question, answer: Read) -> str | None:
    """Say what is wrong with an answer: a stored document has the bytes that its validator was made of."""
    plain = "Accept-Encoding" not in question.headers
    if plain and question.path.startswith("/v1/drugs/") and answer.status == 200 and not question.body:  # noqa: PLR2004
        return None if answer.is_whole else "not what was stored"
    return None


def _other(chance: random.Random, slug: str, slugs: list[str]) -> Question:
    word = chance.choice(f"{SITES}-{SIGNS}".split("-"))
    return chance.choice(
        [
            Question(chance.choice(_LISTS)),
            Question(f"/v1/search?q={word}&limit=20"),
            Question(f"/v1/suggest?q={slug[:3]}"),
            Question(f"/v1/resolve?q={slug}"),
            Question(f"/v1/drugs/{slug[:-1]}x", statuses=(200, 300, 404)),
            Question(f"/v1/drugs?limit={slug}", statuses=(422,)),
            Question(f"/fhir/r5/MedicationKnowledge/{slug}"),
            Question("/v1/drugs/batch", _json(drugs=chance.sample(slugs, 20), include=["safety"])),
            Question("/v1/interactions/check", _json(drugs=chance.sample(slugs, 10))),
        ]
    )


def _json(**fields: object) -> bytes:
    return json.dumps(fields).encode()
