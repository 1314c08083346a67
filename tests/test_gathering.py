from __future__ import annotations

import asyncio
from collections.abc import Iterable

from app.cli.gathering import GatheringTransport


class Wire(asyncio.Transport):
    """A transport that keeps what each call gave it; its name is one of what else a transport has."""

    name = "wire"

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[bytes] = []
        self.ended = False

    def writelines(self, list_of_data: Iterable[bytes | bytearray | memoryview]) -> None:
        self.calls.append(b"".join(list_of_data))

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.calls.append(bytes(data))

    def write_eof(self) -> None:
        self.calls.append(b"EOF")

    def close(self) -> None:
        self.ended = True

    def is_closing(self) -> bool:
        return self.ended


async def gathering() -> tuple[Wire, GatheringTransport]:
    wire = Wire()
    return wire, GatheringTransport(wire, asyncio.get_running_loop())


def test_what_is_written_in_one_turn_goes_out_at_once_when_it_ends() -> None:
    async def scenario() -> None:
        wire, gathered = await gathering()
        gathered.write(b"head")
        gathered.write(b"body")
        assert wire.calls == []
        await asyncio.sleep(0)
        assert wire.calls == [b"headbody"]
        gathered.write(b"next")
        await asyncio.sleep(0)
        assert wire.calls == [b"headbody", b"next"]

    asyncio.run(scenario())


def test_much_is_not_held_back() -> None:
    async def scenario() -> None:
        wire, gathered = await gathering()
        gathered.write(b"head")
        gathered.write(b"x" * 65_536)
        assert wire.calls == [b"head", b"x" * 65_536]
        gathered.write(b"rest")
        await asyncio.sleep(0)
        assert wire.calls[2:] == [b"rest"]

    asyncio.run(scenario())


def test_what_is_held_goes_out_before_the_end() -> None:
    async def scenario() -> None:
        wire, gathered = await gathering()
        gathered.write(b"said")
        gathered.write_eof()
        assert wire.calls == [b"said", b"EOF"]
        gathered.write(b"more")
        gathered.close()
        assert wire.calls == [b"said", b"EOF", b"more"]
        assert wire.ended

    asyncio.run(scenario())


def test_nothing_goes_to_a_connection_that_was_lost_meanwhile() -> None:
    async def scenario() -> None:
        wire, gathered = await gathering()
        gathered.write(b"late")
        wire.ended = True
        await asyncio.sleep(0)
        assert wire.calls == []

    asyncio.run(scenario())


def test_all_else_is_the_transport_s_own() -> None:
    async def scenario() -> None:
        wire, gathered = await gathering()
        assert gathered.name == wire.name
        assert not gathered.is_closing()

    asyncio.run(scenario())
