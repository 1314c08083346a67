"""What an export says of itself: where it is from, what is in it, and how to tell that it is whole."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.metadata import version

from sqlalchemy import select
from sqlmodel import Field, Session, SQLModel

from app.encodings import Encoding
from app.export import Format
from app.export.output import ExportFile
from app.facts.drug import DrugRow
from app.facts.evidence import Closed
from app.queries.dataset import Dataset, describe_dataset
from app.store.article import Article
from app.store.version import article_hash, extraction_version

_NOTICE = "An encyclopaedia's text, read by a program, reviewed by nobody. It is not medical advice."
_LICENSE = (
    "The texts are their authors' work, under the licence that `dataset.sources` names for each wiki and the data for "
    "each drug. Whoever passes them on, changed or not, credits each article as its `attribution` says, links to its "
    "`url` and licence, says what was changed, and keeps the licence."
)
_ARTICLE = ("title", "wiki", "url", "license", "attribution", "wikitext", "revision_id", "revision_timestamp")
_ROWS_AT_ONCE = 50


class Manifest(Closed):
    """What `manifest.json` holds."""

    format: Format
    compression: Encoding
    generated_at: datetime
    generator: str
    schema_revision: str = Field(description="Revision of the database's tables.")
    extraction_version: str = Field(description="Hash of the code that reads articles.")
    drugs_of_other_extractions: int = Field(ge=0, description="Drugs that another version of that code has read.")
    notice: str
    license: str
    dataset: Dataset
    files: list[ExportFile]


def make_manifest(
    session: Session, revision: str, how: Format, encoding: Encoding, files: list[ExportFile]
) -> Manifest:
    """Describe the files that were written from what a session sees."""
    return Manifest(
        format=how,
        compression=encoding,
        generated_at=datetime.now(UTC).replace(microsecond=0),
        generator=f"monograph {version('monograph')}",
        schema_revision=revision,
        extraction_version=extraction_version(),
        drugs_of_other_extractions=_drugs_of_others(session),
        notice=_NOTICE,
        license=_LICENSE,
        dataset=describe_dataset(session),
        files=files,
    )


def _drugs_of_others(session: Session) -> int:
    """Count the drugs that this version of the code would read anew."""
    drug = SQLModel.metadata.tables[DrugRow.__tablename__]
    query = select(drug.c.text_hash, *(drug.c[name] for name in _ARTICLE))
    rows = session.connection().execute(query, execution_options={"yield_per": _ROWS_AT_ONCE})
    return sum(article_hash(Article(**dict(zip(_ARTICLE, row[1:], strict=True)))) != row[0] for row in rows)
