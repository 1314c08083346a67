"""Tells a wiki's answers apart: one to use, one to ask again for, and one that no patience makes better."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import httpx

from app.errors import WikiError

# Errors of the API that pass: https://www.mediawiki.org/wiki/API:Errors_and_warnings
_PASSING = frozenset({"maxlag", "ratelimited", "readonly", "concurrency-limit"})
_INTERNAL = "internal_api_error"


class BusyError(Exception):
    """The wiki did not answer this time. `retry_after`: after how many seconds it wants to be asked again.

    `remedy` is what to do where it never does.
    """

    def __init__(self, reason: str, retry_after: float = 0, remedy: str = "run it again later") -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after
        self.remedy = remedy


def read_answer(api: str, response: httpx.Response) -> dict[str, Any]:
    """Give the answer's JSON object; raises BusyError where it may come later, WikiError where it will not."""
    status = response.status_code
    if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise BusyError(f"answers {status}", retry_after(response))
    if response.has_redirect_location:
        raise WikiError(f"{api} leads to {response.headers['Location']}: give that address to --api.")
    if status != HTTPStatus.OK:
        raise WikiError(f"{api} answers {status}: is it the address of a wiki's api.php?")
    return _without_error(api, response, _json(api, response))


def retry_after(response: httpx.Response) -> float:
    """Read the header `Retry-After`, in seconds or as a date, as seconds from now; 0 where there is none."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):  # no date, or one without a zone
        return 0.0


def _json(api: str, response: httpx.Response) -> dict[str, Any]:
    if not response.headers.get("Content-Type", "").startswith("application/json"):
        raise WikiError(f"{api} answers no JSON: is it the address of a wiki's api.php?")
    try:
        answer = response.json()
    except ValueError as error:
        raise BusyError("answers JSON that breaks off") from error
    if not isinstance(answer, dict):
        raise WikiError(f"{api} answers JSON that is no object: is it the address of a wiki's api.php?")
    return answer


def _without_error(api: str, response: httpx.Response, answer: dict[str, Any]) -> dict[str, Any]:
    error = answer.get("error")
    if error is None:
        return answer
    code, info = str(error.get("code")), " ".join(str(error.get("info")).split())
    if code in _PASSING or code.startswith(_INTERNAL):
        raise BusyError(f"says {code}: {info}", retry_after(response))
    raise WikiError(f"{api} says {code}: {info}")
