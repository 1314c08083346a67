"""CDS Hooks over HTTP: discovery, the services, and feedback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from pydantic_core import from_json, to_json
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.cds.clients import Clients
from app.cds.feedback import FeedbackFile
from app.cds.json_values import as_text
from app.cds.services import Hook, discovery
from app.cds.situation import Situation, read_situation
from app.queries.lookup import shown
from app.settings import Settings

if TYPE_CHECKING:
    from app.cds.advice import Advice

PATH = "/cds-services"
# Clients send much of a patient's record along.
MOST_BYTES = 10_000_000
# What the specification demands of every call of a service.
REQUIRED = ("hook", "hookInstance", "context")

router = APIRouter(prefix=PATH, include_in_schema=False)

_NOT_SENT = (
    "There is nothing to compare: neither two medication orders, nor an order and the medications that the patient "
    "has, were sent. Send the prefetch that the service describes, and referenced Medications with it."
)


def install(app: FastAPI, settings: Settings) -> None:
    """Add the services to an application. Raises SettingsError."""
    app.state.cds_settings = settings
    app.state.cds_clients = Clients(settings)
    app.state.cds_feedback = FeedbackFile(settings.cds_feedback_file, comments=settings.cds_feedback_comments)
    app.include_router(router)


async def read_body(request: Request) -> bytes:
    """Take in what was sent."""
    return await request.body()


def read_request(request: Request, body: Annotated[bytes, Depends(read_body)]) -> dict[str, Any]:
    """Read a client's JSON object, once it has shown who it is where that is asked for."""
    clients: Clients = request.app.state.cds_clients
    clients.require(request.url.path, request.headers.get("authorization", ""))
    try:
        asked = from_json(body)
    except ValueError:
        raise HTTPException(400, "The body is no JSON text.") from None
    if not isinstance(asked, dict):
        raise HTTPException(400, "The body is no JSON object.")
    return asked


Asked = Annotated[dict[str, Any], Depends(read_request)]


@router.get("")
async def discover_services() -> Response:
    """List the services."""
    return _answer(discovery())


@router.post("/{service}")
def call_service(request: Request, service: str, asked: Asked) -> Response:
    """Answer with cards, none where there is no advice."""
    hook = _hook(service)
    situation = read_situation(hook, asked)
    occasion = f"{hook} {as_text(asked.get('hookInstance'))}"
    advice = _advise(request, situation, occasion)
    if situation.incomplete and not advice.given:
        _require_fields(asked)
        raise HTTPException(412, _NOT_SENT)
    return _answer({"cards": [each.model_dump(mode="json", exclude_none=True) for each in advice.cards]})


@router.post("/{service}/feedback")
def take_feedback(request: Request, service: str, asked: Asked) -> Response:
    """Keep what became of cards."""
    feedback: FeedbackFile = request.app.state.cds_feedback
    feedback.keep(_hook(service), asked)
    return _answer({})


def _hook(service: str) -> Hook:
    try:
        return Hook(service)
    except ValueError:
        there_are = ", ".join(f"`{hook}`" for hook in Hook)
        raise HTTPException(404, f"No service here is called {shown(service)}; there are {there_are}.") from None


def _require_fields(asked: Mapping[str, Any]) -> None:
    """Refuse what cannot be judged where it is no request of CDS Hooks either: what can be needs no form."""
    if missing := [name for name in REQUIRED if asked.get(name) is None]:
        raise HTTPException(400, f"Missing from the request: {', '.join(f'`{name}`' for name in missing)}.")


def _advise(request: Request, situation: Situation, occasion: str) -> Advice:
    # Imported here because most services are never asked for advice, and start without what it takes.
    from app.cds.advice import Choices, advise  # noqa: PLC0415

    settings: Settings = request.app.state.cds_settings
    choices = Choices(
        not_checked=settings.cds_not_checked,
        contraindications=settings.cds_contraindications,
        base=(settings.base_url or str(request.base_url)).rstrip("/"),
    )
    with Session(request.app.state.engine) as session:
        return advise(session, situation, occasion, choices)


def _answer(content: Mapping[str, Any]) -> Response:
    # What is said of a patient's medications is for nobody else.
    return Response(to_json(content), media_type="application/json", headers={"Cache-Control": "no-store"})
