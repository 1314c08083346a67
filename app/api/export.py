"""All that is stored: what it is, and the whole of it as a stream."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import Engine
from sqlmodel import Session

from app.api.encodings import choose_encoding
from app.api.lists import answer_json
from app.api.operations import NOT_MODIFIED, answer, problems
from app.api.parameters import KnownParameters, SessionDep
from app.conditional import is_current
from app.encodings import Encoding, encoded
from app.errors import DatabaseNotReadyError
from app.queries.dataset import Dataset, dataset_state, describe_dataset
from app.queries.export import monographs

router = APIRouter(tags=["Dataset"])


class NdjsonResponse(StreamingResponse):
    """Lines of JSON, as they come."""

    media_type = "application/x-ndjson"


@router.get(
    "/v1/dataset",
    dependencies=[KnownParameters],
    summary="What is stored, all in all",
    response_model=Dataset,
    responses=answer("Version, sources and counts.", "ETag", "Cache-Control") | NOT_MODIFIED | problems(422, 500, 503),
)
def get_dataset(request: Request, session: SessionDep) -> Response:
    """Say from which wikis the drugs were read, how new that is, how many facts there are, and how many drugs have any.

    `version` changes with every change of a drug: two requests with the same one have seen the same data.
    """
    return answer_json(request, describe_dataset(session).model_dump(mode="json"))


@router.get(
    "/v1/export",
    dependencies=[KnownParameters],
    summary="Every monograph, as lines of JSON",
    response_class=NdjsonResponse,
    response_model=None,
    responses=answer(
        "A monograph a line, by slug, each as `/v1/drugs/{drug}` answers it.", "ETag", "Cache-Control", "Vary"
    )
    | NOT_MODIFIED
    | problems(422, 500, 503),
)
def export_monographs(request: Request) -> Response:
    """Stream the monographs of all drugs, squeezed by zstd, brotli or gzip where `Accept-Encoding` allows it.

    While articles are being read, each drug is whole, as it was or as it is; one that comes or goes may be there or
    not. Whoever needs one state compares the `version` of `/v1/dataset` before and after. `ETag` is of the beginning:
    it answers 304 only where nothing has changed since. A stream that failed ends without the end that its transfer
    coding and its encoding prescribe: HTTP clients report that, and what was received is not the whole.
    """
    engine: Engine = request.app.state.engine
    encoding = choose_encoding(request.headers.getlist("accept-encoding"))
    with Session(engine) as session:
        version = dataset_state(session).version
    headers = {
        # A weak validator: the bytes depend on the encoding, and may end in a later state than they began in.
        "ETag": f'W/"{version}"',
        "Cache-Control": "no-cache",
        "Accept-Ranges": "none",
    }
    if is_current(request.headers, f'"{version}"'):
        return Response(status_code=304, headers=headers)
    if encoding is not Encoding.IDENTITY:
        headers["Content-Encoding"] = encoding
    lines = _lines(engine)
    if request.scope.get("asked_method") == "HEAD":
        lines = iter(())  # nobody gets them
    return NdjsonResponse(encoded(lines, encoding), headers=headers)


def _lines(engine: Engine) -> Iterator[bytes]:
    """Give every monograph; raises what is wrong with the database while it can still be answered."""
    lines = monographs(lambda: Session(engine))
    first = next(lines, None)
    if first is None:
        raise DatabaseNotReadyError("The database holds no drug: run `monograph ingest PATH`.")
    return chain((first,), lines)
