"""Many drugs at once: each found by whatever it is called, with stored documents put into the answer as they are."""

from collections.abc import Collection, Iterator
from enum import Enum
from itertools import chain, repeat
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, create_model, model_validator
from sqlmodel import Session, col, select

from app.facts.document import DrugDocument
from app.facts.domains import DOMAINS
from app.facts.drug import DocumentRow
from app.facts.evidence import Closed
from app.facts.monograph import SafetyDocument
from app.queries.candidates import Resolution
from app.queries.intact import intact
from app.queries.lookup import look_up_each

MOST_DRUGS = 1000
# An answer is put together in memory, and a document has some 10 kB.
MOST_DOCUMENTS = 5000

# Documents that can be asked for, by the name of their field: the model, and the last part of the path.
_INCLUDED: dict[str, tuple[type[DrugDocument], str]] = {
    **{domain.name: (domain.document, domain.path) for domain in DOMAINS},
    "safety": (SafetyDocument, "safety"),
}

Include = Enum("Include", {name: name for name in _INCLUDED}, type=str)  # type: ignore[misc]  # from the registry

_FIELDS: dict[str, Any] = {
    name: (
        model | None,
        Field(description=f"What `/v1/drugs/{{drug}}/{path}` answers; null where it was not asked for."),
    )
    for name, (model, path) in _INCLUDED.items()
}
IncludedDocuments: type[Closed] = create_model(
    "IncludedDocuments", __base__=Closed, __doc__="The documents of a drug that were asked for.", **_FIELDS
)


def _is_text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("half of a surrogate pair is no character") from None
    return text


class BatchQuestion(BaseModel):
    """Which drugs, and what to tell of each."""

    model_config = ConfigDict(extra="forbid")

    drugs: list[Annotated[str, AfterValidator(_is_text)]] = Field(
        min_length=1, max_length=MOST_DRUGS, description="Names or identifiers of any kind, as `{drug}` takes them."
    )
    include: list[Include] = Field(default_factory=list, description="Domains to answer of each drug, or `safety`.")

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if len(self.drugs) * len(set(self.include)) > MOST_DOCUMENTS:
            raise ValueError(f"drugs times include is more than {MOST_DOCUMENTS} documents: ask in parts")
        return self


class BatchItem(Resolution):
    """What one text means, and what was asked of that drug."""

    document: IncludedDocuments | None = Field(description="Null where no drug was found, or nothing was asked of it.")


class BatchAnswer(Closed):
    """What became of each text, in the order in which they were sent."""

    items: list[BatchItem]


def answer_batch(session: Session, question: BatchQuestion) -> bytes:
    """Write a BatchAnswer as JSON, with six queries at most, however many drugs there are.

    Stored documents are JSON already: they are put between what is written here, and never parsed.
    """
    found = look_up_each(session, question.drugs)
    names = {include.value for include in question.include}
    slugs = {each.drug.slug for each in found if each.drug}
    documents = _documents(session, slugs, names) if names else {}
    paths = [path for name, (_, path) in _INCLUDED.items() if name in names]
    fields = (f'"{name}":{"%s" if name in names else "null"}' for name in _INCLUDED)
    # What stands before each document that was asked for, and after the last.
    *before, after = f"{{{','.join(fields)}}}".encode().split(b"%s")

    def pieces(begin: bytes, item: Resolution) -> Iterator[bytes]:
        yield begin
        yield item.model_dump_json().encode()[:-1]
        if item.drug and names:
            yield b',"document":'
            for text, path in zip(before, paths, strict=True):
                yield text
                yield documents.get((item.drug.slug, path), b"null")
            yield after + b"}"
        else:
            yield b',"document":null}'

    begins = chain((b'{"items":[',), repeat(b","))
    # Documents may be long: they are put in once, and not copied from one part of the answer to the next.
    return b"".join(chain(chain.from_iterable(map(pieces, begins, found)), (b"]}",)))


def _documents(session: Session, slugs: Collection[str], names: Collection[str]) -> dict[tuple[str, str], bytes]:
    # The documents of the drugs, by primary key.
    query = select(DocumentRow.slug, DocumentRow.name, DocumentRow.body, DocumentRow.etag).where(
        col(DocumentRow.slug).in_(sorted(slugs)),
        col(DocumentRow.name).in_([_INCLUDED[name][1] for name in sorted(names)]),
    )
    rows = session.connection().execute(query)
    return {(slug, name): intact(slug, name, body, etag) for slug, name, body, etag in rows}
