"""Many clients at once that read from a service, and look at every answer."""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import cycle

_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and which statuses are an answer to it."""

    path: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    statuses: tuple[int, ...] = (200,)

    def written(self) -> bytes:
        headers = {"Host": "127.0.0.1", **self.headers}
        if self.body:
            headers |= {"Content-Type": "application/json", "Content-Length": str(len(self.body))}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"{'POST' if self.body else 'GET'} {self.path} HTTP/1.1\r\n{lines}\r\n".encode() + self.body


@dataclass(frozen=True, slots=True)
class Read:
    """What was answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def is_whole(self) -> bool:
        """Whether these are the bytes that the validator was made of; of a document as it is stored."""
        return self.headers["etag"] == f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'


# Says what is wrong with an answer, if anything is.
Check = Callable[[Question, Read], str | None]


@dataclass(slots=True)
class Tally:
    """What became of all questions."""

    answers: Counter[int] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)


async def read_on(
    port: int, clients: int, questions: Callable[[int], Iterator[Question]], check: Check, is_over: Callable[[], bool]
) -> Tally:
    """Have so many clients ask, each on a connection of its own and one question after the other, until it is over."""
    tally = Tally()
    await asyncio.gather(*(_client(port, questions(number), check, is_over, tally) for number in range(clients)))
    return tally


async def _client(
    port: int, questions: Iterator[Question], check: Check, is_over: Callable[[], bool], tally: Tally
) -> None:
    connected = None
    for question in questions:
        if is_over():
            break
        try:
            async with asyncio.timeout(_SECONDS):
                connected = connected or await asyncio.open_connection("127.0.0.1", port, limit=1 << 20)
                answer = await _ask(*connected, question)
        except (OSError, EOFError, TimeoutError) as error:  # a service that ends, or breaks an answer off
            tally.wrong[f"{question.path}: {type(error).__name__}"] += 1
            connected = None
            await asyncio.sleep(0.1)
            continue
        tally.answers[answer.status] += 1
        wrong = None if answer.status in question.statuses else f"status {answer.status}"
        if wrong := wrong or check(question, answer):
            tally.wrong[f"{question.path}: {wrong}"] += 1
    if connected:
        connected[1].close()
        await connected[1].wait_closed()


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, question: Question) -> Read:
    writer.write(question.written())
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")[:-2]
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    status = int(first.split()[1])
    if headers.get("transfer-encoding") == "chunked":
        return Read(status, headers, b"".join([part async for part in _chunks(reader)]))
    length = 0 if status == 304 else int(headers["content-length"])
    return Read(status, headers, await reader.readexactly(length))


async def _chunks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while size := int(await reader.readline(), 16):
        yield await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readexactly(2)


def in_turn(questions: list[Question]) -> Callable[[int], Iterator[Question]]:
    """Let each client ask all questions again and again, beginning at another one."""
    return lambda number: cycle(questions[number * 7 % len(questions) :] + questions[: number * 7 % len(questions)])
