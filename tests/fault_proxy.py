"""A real HTTP server between a client and a wiki: it passes questions on, and fails as it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlencode

import httpx

from tests.loopback import answering

Fault = Callable[["Exchange"], None]

_SECONDS = 60


@dataclass(slots=True)
class Question:
    """What a client asked."""

    headers: dict[str, str]
    form: dict[str, str]


@dataclass(slots=True)
class FaultProxy:
    """`api` is the address to give to the client; `faults` are the next answers, one each, before all is well again."""

    target: str
    api: str = ""
    faults: list[Fault] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    # Put in the place of what the client asks, where it asks for it: `{"rdlimit": "1"}` has a wiki answer in parts.
    instead: dict[str, str] = field(default_factory=dict)
    # Called before each question is passed on, as an editor who is at work meanwhile.
    before: Callable[[Question], object] = lambda _question: None

    def asked(self, parameter: str) -> list[str]:
        """List what was asked for by a parameter, one question after the other."""
        return [question.form[parameter] for question in self.questions if parameter in question.form]


class Exchange(BaseHTTPRequestHandler):
    """One question and its answer."""

    proxy: FaultProxy
    form: dict[str, str]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        asked = {name: values[0] for name, values in parse_qs(body).items()}
        self.form = {name: self.proxy.instead.get(name, value) for name, value in asked.items()}
        question = Question(dict(self.headers), asked)
        self.proxy.questions.append(question)
        self.proxy.before(question)
        (self.proxy.faults.pop(0) if self.proxy.faults else Exchange.pass_on)(self)

    def pass_on(self) -> None:
        answer = self.ask()
        kept = {name: answer.headers[name] for name in ("Content-Type", "Retry-After") if name in answer.headers}
        self.answer(answer.status_code, kept, answer.content)

    def ask(self) -> httpx.Response:
        with httpx.Client(trust_env=False, timeout=_SECONDS) as client:
            return client.post(self.proxy.target, content=urlencode(self.form), headers={"Content-Type": _FORM})

    def answer(self, status: int, headers: dict[str, str], body: bytes, length: int | None = None) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body) if length is None else length)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
        """Keep the output of the tests to the tests."""


_FORM = "application/x-www-form-urlencoded"


def refuse(status: int, **headers: str) -> Fault:
    """Answer an error, as a gate before the wiki does: `Retry_After="1"`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda exchange: exchange.answer(status, named, b"busy")


def say(body: bytes) -> Fault:
    """Answer JSON of one's own, as another program than a wiki does."""
    return lambda exchange: exchange.answer(200, {"Content-Type": "application/json"}, body)


def lag(exchange: Exchange) -> None:
    """Let the wiki itself say that it lags: it always does by more than -2 seconds."""
    exchange.form["maxlag"] = "-2"
    exchange.pass_on()


def break_off(exchange: Exchange) -> None:
    """Send half of the answer, then close the connection."""
    body = exchange.ask().content
    exchange.answer(200, {"Content-Type": "application/json"}, body[: len(body) // 2], len(body))
    exchange.close_connection = True


def cut(exchange: Exchange) -> None:
    """Send half of the answer as if it were the whole."""
    body = exchange.ask().content
    exchange.answer(200, {"Content-Type": "application/json"}, body[: len(body) // 2])


def hang_up(exchange: Exchange) -> None:
    """Close the connection without a word."""
    exchange.close_connection = True


@contextmanager
def proxied(target: str) -> Iterator[FaultProxy]:
    """Serve a proxy on loopback for as long as the block lasts."""
    proxy = FaultProxy(target)
    handler = type("Handler", (Exchange,), {"proxy": proxy})
    with answering(handler) as address:
        proxy.api = f"{address}/api.php"
        yield proxy
