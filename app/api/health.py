"""Whether the process is up, and whether it can answer."""

from fastapi import APIRouter, Request, Response
from sqlalchemy import Engine
from sqlmodel import Field

from app.api.operations import problems
from app.facts.evidence import Closed
from app.queries.readiness import require_ready
from app.replicas import Role, server_of

router = APIRouter(tags=["Service"])


class Health(Closed):
    """The process answers."""

    status: str = Field(description="`ok`.")


class Readiness(Closed):
    """The database can be served from."""

    status: str = Field(description="`ready`.")
    revision: str = Field(description="The schema's revision.")
    server: int = Field(
        ge=1,
        description="Which server was read: its place in `MONOGRAPH_READ_DATABASE_URLS`, behind which the database is.",
    )
    role: Role = Field(description="What that server is.")


@router.get("/healthz", summary="Is the process up?", responses=problems(500))
async def get_health(response: Response) -> Health:
    """Answer as long as the process runs, whatever the state of the database."""
    response.headers["Cache-Control"] = "no-store"
    return Health(status="ok")


@router.get("/readyz", summary="Can the service answer?", responses=problems(500, 503))
def get_readiness(request: Request, response: Response) -> Readiness:
    """Answer when the database is reachable, migrated and holds a drug; else 503, saying which is not so."""
    response.headers["Cache-Control"] = "no-store"
    engine: Engine = request.app.state.engine
    revision = require_ready(engine)
    server = server_of(engine)
    return Readiness(status="ready", revision=revision, server=server.place, role=server.role)
