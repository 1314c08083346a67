"""The service as operators meet it: real processes that are told to stop, count together and write a log."""

from __future__ import annotations

import json
import re
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families as read_text

from tests.loopback import free_port
from tests.serving import SECONDS_TO_START, get_when_ready, service

QUESTION = json.dumps({"drugs": ["anakinra", "Kineret"]}).encode()
ASKED = 20


@contextmanager
def half_a_request(port: int) -> Iterator[socket.socket]:
    """A connection on which a request is under way: its head and the first byte of its body have been read."""
    head = (
        "POST /v1/drugs/batch HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(QUESTION)}\r\nX-Request-ID: half\r\nExpect: 100-continue\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS_TO_START) as connection:
        connection.sendall(head.encode())
        # The service says this when it begins to read the body.
        assert connection.recv(1000).startswith(b"HTTP/1.1 100 ")
        connection.sendall(QUESTION[:1])
        yield connection


def wait_until_stopping(log: Path, workers: int) -> None:
    """Wait until every process has been told to end."""
    deadline = time.monotonic() + SECONDS_TO_START
    while log.read_text().count('"Shutting down"') < workers:
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.02)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_request_under_way_is_answered_before_the_service_ends(
    ingested_seed: str, tmp_path: Path, workers: int
) -> None:
    port, log = free_port(), tmp_path / "log"
    with service(ingested_seed, port, workers, log) as process:
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        with half_a_request(port) as connection:
            process.send_signal(signal.SIGTERM)
            wait_until_stopping(log, workers)
            assert process.poll() is None
            connection.sendall(QUESTION[1:])
            response = HTTPResponse(connection)
            response.begin()
            assert response.status == 200
            assert [item["status"] for item in json.loads(response.read())["items"]] == ["resolved", "resolved"]
        process.communicate(timeout=SECONDS_TO_START)
    assert process.returncode in {0, -signal.SIGTERM}
    (line,) = [line for line in map(json.loads, log.read_text().splitlines()) if line["request_id"] == "half"]
    assert (line["route"], line["status"]) == ("/v1/drugs/batch", 200)


def test_every_line_of_the_log_is_json_and_none_tells_what_was_asked(ingested_seed: str, tmp_path: Path) -> None:
    port, log = free_port(), tmp_path / "log"
    with service(ingested_seed, port, log=log) as process:
        get_when_ready(f"http://127.0.0.1:{port}/v1/search?q=kineret")
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=SECONDS_TO_START)
    logged = log.read_text()
    assert "kineret" not in logged
    lines = [json.loads(line) for line in logged.splitlines()]
    assert [line["route"] for line in lines if line["message"] == "request"] == ["/v1/search"]
    assert {line["logger"] for line in lines if line["message"] != "request"} == {"uvicorn.error"}


def test_processes_count_together(ingested_seed: str) -> None:
    port, deadline = free_port(), time.monotonic() + SECONDS_TO_START
    with service(ingested_seed, port, workers=2):
        get_when_ready(f"http://127.0.0.1:{port}/readyz")
        for _ in range(ASKED):  # a connection each, so that each may come to another process
            get_when_ready(f"http://127.0.0.1:{port}/v1/drugs/anakinra/names")
        # What another process has answered it counts after that.
        while counted(port) < ASKED and time.monotonic() < deadline:
            time.sleep(0.05)
        assert counted(port) == ASKED


def counted(port: int) -> float:
    """Tell how many answers on names the processes count."""
    figures = get_when_ready(f"http://127.0.0.1:{port}/metrics").decode()
    (number,) = [
        sample.value
        for family in read_text(figures)
        for sample in family.samples
        if sample.name.endswith("_seconds_count") and sample.labels["route"] == "/v1/drugs/{drug}/names"
    ]
    return number


def test_what_is_served_is_announced(ingested_seed: str) -> None:
    port = free_port()
    with service(ingested_seed, port) as process:
        get_when_ready(f"http://127.0.0.1:{port}/healthz")
        process.send_signal(signal.SIGTERM)
        announced, _ = process.communicate(timeout=SECONDS_TO_START)
    addresses = re.findall(rf"http://127\.0\.0\.1:{port}(/\S*)", announced)
    assert addresses == ["/", "/v1/drugs", "/docs", "/openapi.json", "/fhir/r4", "/fhir/r5", "/cds-services"]


def quick_seconds(port: int, path: str) -> float:
    """Give the seconds of a quick answer on one connection, which one in four is: a busy machine delays the others.

    The first ones do not count: they are acknowledged at once in any case.
    """
    with closing(HTTPConnection("127.0.0.1", port, timeout=SECONDS_TO_START)) as connection:
        times = []
        for _ in range(40):
            begun = time.monotonic()
            connection.request("GET", path)
            connection.getresponse().read()
            times.append(time.monotonic() - begun)
    return sorted(times[20:])[5]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_real_service_says_where_it_is_answers_and_stops(ingested_seed: str, workers: int) -> None:
    port = free_port()
    with service(ingested_seed, port, workers) as process:
        drug = json.loads(get_when_ready(f"http://127.0.0.1:{port}/v1/drugs/anakinra"))
        assert drug["drug"]["name"] == "Anakinra"
        assert quick_seconds(port, "/healthz") < 0.03, "an answer waits for the client's acknowledgement"
        process.send_signal(signal.SIGTERM)
        output, _ = process.communicate(timeout=SECONDS_TO_START)
    assert f"http://127.0.0.1:{port}/v1/drugs\n" in output
    assert process.returncode in {0, -signal.SIGTERM}
