"""Puts questions to a MediaWiki as its operators ask for: one at a time, named, and patiently when it is busy."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from importlib.metadata import version
from types import TracebackType
from typing import Any, Self

import httpx
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception_type,
    stop_after_attempt,
    wait_exponential,
    wait_random,
)

from app.errors import WikiError
from app.ingest.wiki_answers import BusyError, read_answer
from app.settings import Settings

Observer = Callable[[str], None]

_LONGEST_BACKOFF = 60.0
# Says that a POST changes nothing: a wiki with several data centres need not send it to the one that writes.
_HEADERS = {"Promise-Non-Write-API-Action": "true"}


class WikiClient:
    """The API of one wiki, while the `with` block lasts; `observe` gets a line whenever it has to wait."""

    def __init__(self, api: str, settings: Settings, observe: Observer) -> None:
        self.api = api
        self._observe = observe
        self._maxlag = settings.wiki_maxlag
        self._longest_wait = settings.wiki_longest_wait
        doubled = wait_exponential(settings.wiki_backoff, max=_LONGEST_BACKOFF)
        self._backoff = doubled + wait_random(0, settings.wiki_backoff)
        self._attempts = settings.wiki_attempts
        headers = {"User-Agent": user_agent(settings.wiki_contact), **_HEADERS}
        self._http = httpx.Client(headers=headers, timeout=settings.wiki_timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def query(self, **parameters: str | int) -> Iterator[dict[str, Any]]:
        """Ask `action=query`, and again for what did not fit; yields the `query` part of each answer.

        Raises WikiError where the wiki cannot be read.
        """
        more: dict[str, Any] = {}
        while True:
            answer = self._ask_patiently({**parameters, **more})
            yield answer.get("query", {})
            following = answer.get("continue")
            if following is None:
                return
            if following == more:
                raise WikiError(f"{self.api} gives the same part of its answer again and again.")
            more = following

    def _ask_patiently(self, parameters: dict[str, Any]) -> dict[str, Any]:
        retrying = Retrying(
            retry=retry_if_exception_type(BusyError),
            stop=stop_after_attempt(self._attempts),
            wait=self._pause,
            before_sleep=self._tell,
            reraise=True,
        )
        try:
            return retrying(self._ask, parameters)
        except BusyError as busy:
            raise WikiError(
                f"{self.api} {busy.reason}; given up after {self._attempts} attempts: {busy.remedy}."
            ) from busy

    def _ask(self, parameters: dict[str, Any]) -> dict[str, Any]:
        form = {"action": "query", "format": "json", "formatversion": 2, "maxlag": self._maxlag, **parameters}
        try:
            response = self._http.post(self.api, data=form)
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            raise WikiError(
                f"{self.api or 'An empty --api'} is no address of a wiki's api.php, "
                f"such as https://en.wikipedia.org/w/api.php: {error}"
            ) from error
        except (httpx.TransportError, httpx.DecodingError) as error:
            reason = f"cannot be read: {str(error) or type(error).__name__}"
            raise BusyError(reason, remedy="see that the address is right and can be reached from here") from error
        return read_answer(self.api, response)

    def _pause(self, state: RetryCallState) -> float:
        busy = _busy(state)
        if busy.retry_after > self._longest_wait:
            seconds = f"{busy.retry_after:.0f} seconds"
            raise WikiError(f"{self.api} {busy.reason} and asks to be left alone for {seconds}: run it again then.")
        return max(busy.retry_after, self._backoff(state))

    def _tell(self, state: RetryCallState) -> None:
        seconds = state.next_action.sleep if state.next_action else 0
        self._observe(f"{self.api} {_busy(state).reason}: waiting {seconds:.1f} s")


def user_agent(contact: str | None) -> str:
    """Name the program, its version, whom to ask about it, and what it runs on."""
    about = f" ({contact})" if contact else ""
    return f"Monograph/{version('monograph')}{about} httpx/{httpx.__version__} Python/{platform.python_version()}"


def _busy(state: RetryCallState) -> BusyError:
    error = state.outcome.exception() if state.outcome else None
    return error if isinstance(error, BusyError) else BusyError("is busy")
