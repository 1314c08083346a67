"""What reads are held against: the least that can answer the same bytes, and what one would write without documents.

Served by uvicorn from a database file that BENCHMARK_DATABASE names.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel
from sqlmodel import Session, SQLModel, create_engine, select
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.facts.domains import DOMAINS
from app.facts.drug import DrugRow
from app.facts.pharmacokinetics import PharmacokineticRow

_DOCUMENT = "SELECT body FROM document WHERE slug = ? AND name = ?"


def limit() -> Starlette:
    """Answer stored documents by one indexed query, and nothing else: no validator, no header, no log, no problem."""
    connection = sqlite3.connect(f"{_file().as_uri()}?mode=ro", uri=True, check_same_thread=False)

    async def answer(request: Request) -> Response:
        slug, name = request.path_params["slug"], request.path_params.get("name", "")
        (body,) = connection.execute(_DOCUMENT, (slug, name)).fetchone()
        return Response(body, media_type="application/json")

    return Starlette(routes=[Route("/v1/drugs/{slug}/{name}", answer), Route("/v1/drugs/{slug}", answer)])


class Drug(SQLModel):
    """What a client would be told of a drug."""

    slug: str
    title: str
    summary: str
    url: str
    license: str


class Pharmacokinetics(BaseModel):
    """A drug with the facts of one domain."""

    drug: Drug
    facts: list[PharmacokineticRow]


class Monograph(BaseModel):
    """A drug with all its facts."""

    drug: Drug
    facts: dict[str, list[Any]]


def plain() -> FastAPI:
    """Load the drug and its facts from their tables, as the tutorials of FastAPI and SQLModel do it."""
    engine = create_engine(f"sqlite:///{_file()}", connect_args={"check_same_thread": False})
    app = FastAPI()

    def session() -> Iterator[Session]:
        with Session(engine) as opened:
            yield opened

    _add_paths(app, session)
    return app


def _add_paths(app: FastAPI, session: Callable[[], Iterator[Session]]) -> None:
    def pharmacokinetics(slug: str, session: Annotated[Session, Depends(session)]) -> dict[str, Any]:
        drug = _drug(session, slug)
        return {"drug": drug, "facts": _facts(session, PharmacokineticRow, drug)}

    def monograph(slug: str, session: Annotated[Session, Depends(session)]) -> dict[str, Any]:
        drug = _drug(session, slug)
        return {"drug": drug, "facts": {domain.name: _facts(session, domain.row, drug) for domain in DOMAINS}}

    # The session's dependency is known here only: the annotations cannot be read from the text that they are.
    for endpoint in (pharmacokinetics, monograph):
        endpoint.__annotations__["session"] = Annotated[Session, Depends(session)]
    app.get("/v1/drugs/{slug}/pharmacokinetics", response_model=Pharmacokinetics)(pharmacokinetics)
    app.get("/v1/drugs/{slug}", response_model=Monograph)(monograph)


def _drug(session: Session, slug: str) -> DrugRow:
    drug = session.exec(select(DrugRow).where(DrugRow.slug == slug)).first()
    if drug is None:
        raise HTTPException(404)
    return drug


def _facts(session: Session, row: Any, drug: DrugRow) -> list[Any]:  # noqa: ANN401  # a table class
    return list(session.exec(select(row).where(row.drug_id == drug.id).order_by(row.key)))


def _file() -> Path:
    return Path(os.environ["BENCHMARK_DATABASE"]).absolute()
