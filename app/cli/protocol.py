"""HTTP as `monograph serve` speaks it: uvicorn's with httptools, which reads in C, and what that leaves to be done."""

from __future__ import annotations

import asyncio
import socket
from typing import cast

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from app.cli.gathering import GatheringTransport

_SECONDS_TO_LISTEN = 2

# Of a head, or of whatever else is no body: httptools would take it in without end.
_MOST_BYTES_OF_HEAD = 65_536


class Protocol(HttpToolsProtocol):
    """Uvicorn's, but that every error is a problem, and that an answer goes out whole and at once.

    The sockets that uvicorn shares between processes hold packets back: an answer's body would wait for the client to
    acknowledge its head, which clients put off for 40 ms.
    """

    _refused = False
    _unfinished = 0  # bytes since a head ended or some of a body came

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Set the option, and go on as uvicorn does."""
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        gathering = GatheringTransport(cast("asyncio.Transport", transport), self.loop)
        super().connection_made(cast("asyncio.Transport", gathering))

    def data_received(self, data: bytes) -> None:
        """Read on, but nothing more of a client that was refused."""
        if self._refused:
            return
        self._unset_keepalive_if_required()
        self._unfinished += len(data)
        try:
            self.parser.feed_data(data)
        except HttpParserUpgrade as offer:
            self._decline(data[offer.args[0] :])
        except HttpParserError:
            self.send_400_response("")
        else:
            if self._unfinished > _MOST_BYTES_OF_HEAD:
                self.send_400_response("")

    def _decline(self, rest: bytes) -> None:
        """Read the request again as if it had offered no other protocol (RFC 9110, section 7.8).

        httptools takes each offer for accepted, and what follows for no HTTP: the body would be lost. Java's clients
        offer HTTP/2 with their first request.
        """
        kept = [(name, value) for name, value in self.headers if name != b"upgrade"]
        if len(kept) == len(self.headers):  # CONNECT, which is for proxies
            self.send_400_response("")
            return
        first = b"%b %b HTTP/%b" % (self.parser.get_method(), self.url, self.parser.get_http_version().encode())
        self.parser, self._unfinished = HttpRequestParser(self), 0
        self.data_received(b"\r\n".join([first, *(b"%b: %b" % header for header in kept), b"", rest]))

    def on_headers_complete(self) -> None:
        """Refuse what names no host, or several (RFC 9112, section 3.2); the error is answered with 400."""
        if self.parser.should_upgrade():
            return
        self._unfinished = 0
        hosts = sum(name == b"host" for name, _ in self.headers)
        if hosts > 1 or (hosts == 0 and self.parser.get_http_version() == "1.1"):
            raise ValueError("A request names one host.")
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Count anew: how long a body may be is the application's to say."""
        self._unfinished = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End the request, but not one that is read again."""
        if not self.parser.should_upgrade():
            super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  # uvicorn's words are plain text
        """Answer what is no HTTP request with a problem, as every error; of an answer that has begun, just end it.

        To close while the client still sends would take the answer from it: it is listened to for a moment.
        """
        from app.api.problems import unreadable  # noqa: PLC0415  # as in `serving.make_app`

        cycle: RequestResponseCycle | None = self.cycle
        if cycle is None or cycle.response_complete or not cycle.response_started:
            self.transport.write(unreadable())
        self._refused = True
        self.transport.write_eof()
        self.loop.call_later(_SECONDS_TO_LISTEN, self.transport.close)
