"""Requests that no client should send, byte by byte: each is refused as a problem, and the service goes on."""

from __future__ import annotations

import json
import socket
from contextlib import closing
from email.parser import BytesParser
from http.client import HTTPConnection, HTTPMessage
from typing import Any
from urllib.parse import urlsplit

import pytest

HOST = b"Host: localhost\r\nConnection: close\r\n"
MANY = 1_000_000
CHUNK = b"ffff\r\n" + b" " * 0xFFFF + b"\r\n"


def get(target: bytes, headers: bytes = b"") -> bytes:
    return b"GET " + target + b" HTTP/1.1\r\n" + HOST + headers + b"\r\n"


def post(body: bytes, kind: bytes = b"application/json", path: bytes = b"/v1/drugs/batch") -> bytes:
    head = b"POST " + path + b" HTTP/1.1\r\n" + HOST + b"Content-Type: " + kind + b"\r\n"
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


def raw_post(headers: bytes, body: bytes) -> bytes:
    return (
        b"POST /v1/drugs/batch HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n" + headers + b"\r\n" + body
    )


UNREADABLE = {
    "no HTTP": b"\x00\x01\x02 what is this\r\n\r\n",
    "a greeting of TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(32) + b"\r\n\r\n",
    "NUL in the path": get(b"/v1/drugs/a\x00b"),
    "bytes in the path": get(b"/v1/drugs/\xff\xfe"),
    "a megabyte of path": get(b"/v1/drugs/" + b"a" * MANY),
    "a megabyte of query": get(b"/v1/drugs?name=" + b"a" * MANY),
    "a megabyte of header": get(b"/v1/drugs", b"X-Junk: " + b"a" * MANY + b"\r\n"),
    "NUL in a header": get(b"/v1/drugs", b"If-None-Match: \x00\r\n"),
    "a header without a name": get(b"/v1/drugs", b": nothing\r\n"),
    "a header without a colon": get(b"/v1/drugs", b"nothing\r\n"),
    "two hosts": get(b"/v1/drugs", b"Host: other\r\n"),
    "no host": b"GET /v1/drugs HTTP/1.1\r\nConnection: close\r\n\r\n",
    "a length that is no number": raw_post(b"Content-Length: many\r\n", b"{}"),
    "a negative length": raw_post(b"Content-Length: -1\r\n", b"{}"),
    "two lengths": raw_post(b"Content-Length: 2\r\nContent-Length: 3\r\n", b"{}"),
    "a length and chunks": raw_post(b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", b"2\r\n{}\r\n0\r\n\r\n"),
    "a megabyte after the body": raw_post(
        b"Transfer-Encoding: chunked\r\nTrailer: X-Junk\r\n", b"0\r\nX-Junk: " + b"a" * MANY + b"\r\n\r\n"
    ),
    "a megabyte about a chunk": raw_post(b"Transfer-Encoding: chunked\r\n", b"2;" + b"a" * MANY + b"\r\n{}\r\n"),
    "an unknown transfer coding": raw_post(b"Transfer-Encoding: nonsense\r\n", b"{}"),
    "a length beyond all": raw_post(b"Content-Length: 99999999999999999999\r\n", b""),
    "a method that nobody knows": b"BREW /v1/drugs HTTP/1.1\r\n" + HOST + b"\r\n",
    "what is for proxies": b"CONNECT localhost:80 HTTP/1.1\r\n" + HOST + b"\r\n",
    "a chunk without a size": raw_post(b"Transfer-Encoding: chunked\r\n", b"what\r\n{}\r\n0\r\n\r\n"),
}

REFUSED = {
    "NUL as a number": (get(b"/v1/drugs?limit=%00"), 422),
    "a huge number": (get(b"/v1/drugs?limit=" + b"9" * 5000), 422),
    "a number beyond all": (get(b"/v1/pharmacokinetics?min=1e999&unit=h&parameter=tmax"), 422),
    "half a surrogate pair as a cursor": (get(b"/v1/drugs?cursor=%ED%A0%80"), 422),
    "half a surrogate pair as a group": (get(b"/v1/atc/%ED%A0%80"), 422),
    "half a surrogate pair as a scheme": (get(b"/v1/identifiers?scheme=%ED%A0%80"), 422),
    "digits of another script": (get(b"/v1/atc/L%D9%A0%D9%A4"), 422),
    "a parameter of NULs": (get(b"/v1/drugs?%00=%00"), 422),
    "more text than a name has": (get(b"/v1/resolve?q=" + b"a" * 60_000), 422),
    "a name of slashes": (get(b"/v1/drugs/" + b"/" * 60_000 + b"a"), 404),
    "a name of dots": (get(b"/v1/drugs/" + b"../" * 1000 + b"etc/passwd"), 404),
    "another method": (b"PROPFIND /v1/drugs HTTP/1.1\r\n" + HOST + b"\r\n", 405),
    "no body": (post(b""), 422),
    "a body of NULs": (post(bytes(1000)), 422),
    "a body that is no text": (post(b"\xff\xfe\x00"), 400),
    "half a surrogate pair in a body": (post(rb'{"drugs": ["\ud800"]}'), 422),
    "half a surrogate pair in a list": (post(rb'{"drugs": ["\ud800", "a"]}', path=b"/v1/interactions/check"), 422),
    "deep lists": (post(b"[" * 400_000), 400),
    "deep objects": (post(b'{"a":' * 100_000), 400),
    "a number of many digits": (post(b'{"drugs": [' + b"9" * 10_000 + b"]}"), 400),
    "a number beyond all in a body": (post(b'{"drugs": [1e999]}'), 422),
    "no number": (post(b'{"drugs": [NaN]}'), 422),
    "a list too long": (post(json.dumps({"drugs": ["a"] * 1001}).encode()), 422),
    "a field that does not exist": (post(b'{"drugs": ["a"], "\\u0000": 1}'), 422),
    "a body too long": (post(b" " * (MANY + 1)), 413),
    "a body in chunks too long": (raw_post(b"Transfer-Encoding: chunked\r\n", CHUNK * 20 + b"0\r\n\r\n"), 413),
    "a length beyond any body": (raw_post(b"Content-Length: 9999999999999999999\r\n", b""), 413),
    "another kind of body": (post(b"<a/>", b"application/xml"), 415),
    "a form": (post(b"drugs=a", b"application/x-www-form-urlencoded"), 415),
    "a body of no kind": (post(b'{"drugs": ["a"]}', b""), 415),
    "a kind of bytes": (post(b'{"drugs": ["a"]}', b"\xed\xa0\x80"), 415),
}  # fmt: skip

ANSWERED = {
    "bytes in a header that nobody reads": get(b"/v1/drugs", b"X-Junk: \xed\xa0\x80\xff\r\n"),
    "a validator that is none": get(b"/v1/drugs", b"If-None-Match: \xed\xa0\x80\r\nIf-Modified-Since: yesterday\r\n"),
    "an encoding that is none": get(b"/v1/export", b"Accept-Encoding: ;;;q=,gzip;q=1e999,\xff\r\n"),
    "NUL as a name": get(b"/v1/drugs?name=%00"),
    "half a surrogate pair as a name": get(b"/v1/drugs?name=%ED%A0%80"),
    "half a surrogate pair as a search": get(b"/v1/search?q=fever%ED%A0%80"),
}


def ask(base: str, request: bytes) -> tuple[int, HTTPMessage, bytes]:
    """Send all bytes and read until the service has said all."""
    address = urlsplit(base)
    with closing(socket.create_connection((address.hostname, address.port), timeout=30)) as connection:
        connection.sendall(request)
        received = b""
        while piece := connection.recv(65536):
            received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    first, _, headers = head.partition(b"\r\n")
    return int(first.split()[1]), BytesParser(HTTPMessage).parsebytes(headers), body


def refusal(base: str, request: bytes) -> dict[str, Any]:
    status, headers, body = ask(base, request)
    assert headers["content-type"] == "application/problem+json"
    assert headers["cache-control"] == "no-store"
    assert headers["access-control-allow-origin"] == "*"
    problem: dict[str, Any] = json.loads(body)
    assert {"type", "title", "status", "detail", "instance"} <= set(problem)
    assert problem["status"] == status
    assert len(problem["detail"]) < 500
    return problem


@pytest.mark.parametrize("request_", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_a_problem_too(base: str, request_: bytes) -> None:
    assert refusal(base, request_)["status"] == 400
    assert ask(base, get(b"/healthz"))[0] == 200


@pytest.mark.parametrize(("request_", "status"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_answered_is_refused(base: str, request_: bytes, status: int) -> None:
    assert refusal(base, request_)["status"] == status
    assert ask(base, get(b"/healthz"))[0] == 200


@pytest.mark.parametrize("request_", ANSWERED.values(), ids=ANSWERED)
def test_what_is_odd_but_clear_is_answered(base: str, request_: bytes) -> None:
    assert ask(base, request_)[0] == 200


def test_another_protocol_is_declined_and_what_was_asked_is_answered(base: str) -> None:
    """Java's clients offer HTTP/2 with their first request, whatever it is, and ask on over the same connection."""
    offer = {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c", "HTTP2-Settings": "AAMAAABk"}
    question = json.dumps({"drugs": ["anakinra"], "include": []}).encode()
    address = urlsplit(base)
    with closing(HTTPConnection(str(address.hostname), address.port, timeout=30)) as connection:
        # The second is sent in chunks.
        for body in (question, iter([question[:9], question[9:]])):
            connection.request("POST", "/v1/drugs/batch", body, {"Content-Type": "application/json", **offer})
            answer = connection.getresponse()
            assert answer.status == 200
            assert [item["query"] for item in json.loads(answer.read())["items"]] == ["anakinra"]
            connection.request("GET", "/v1/drugs/anakinra", headers=offer)
            answer = connection.getresponse()
            assert json.loads(answer.read())["drug"]["slug"] == "anakinra"
