"""What is written to a client in one turn of the event loop goes to the kernel at once."""

from __future__ import annotations

import asyncio
from typing import Any

# More is written as it comes: only then does whoever writes learn that the client does not keep up.
_MOST_BYTES = 65_536


class GatheringTransport:
    """Holds back what is written until the turn ends, so that an answer's head and body are one call and one packet.

    Two calls cost an answer of 5 kB more than the query that found it. Whatever else there is of the transport is as it
    was.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._held: list[bytes] = []
        self._bytes = 0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # the transport's own
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Hold the bytes back, unless they have become many: those are never copied."""
        if self._bytes + len(data) >= _MOST_BYTES:
            self._flush()
            self._transport.write(data)
            return
        if not self._held:
            self._loop.call_soon(self._flush)
        self._held.append(data)
        self._bytes += len(data)

    def write_eof(self) -> None:
        """Write what is held before the end."""
        self._flush()
        self._transport.write_eof()

    def close(self) -> None:
        """Write what is held before the connection ends."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        if self._held and not self._transport.is_closing():
            self._transport.writelines(self._held)
        self._held, self._bytes = [], 0
