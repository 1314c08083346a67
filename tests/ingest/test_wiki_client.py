"""Asks a real MediaWiki through a real server that fails in each of the ways that the net and wikis fail."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.errors import SettingsError, WikiError
from app.ingest.wiki_client import WikiClient, user_agent
from app.settings import Settings, read_settings
from tests.fault_proxy import Fault, FaultProxy, break_off, cut, hang_up, lag, proxied, refuse, say
from tests.loopback import free_port
from tests.mediawiki import MediaWiki

QUICK = Settings(wiki_backoff=0.01, wiki_attempts=4, wiki_longest_wait=2)


@pytest.fixture
def proxy(wiki_server: MediaWiki) -> Iterator[FaultProxy]:
    with proxied(wiki_server.api) as proxy:
        yield proxy


def names(api: str, settings: Settings = QUICK) -> tuple[str, list[str]]:
    """Ask for the wiki's name; gives it and the lines that were said on the way."""
    lines: list[str] = []
    with WikiClient(api, settings, lines.append) as client:
        query, *_ = client.query(meta="siteinfo")
    return query["general"]["sitename"], lines


def refusal(api: str, settings: Settings = QUICK) -> str:
    with pytest.raises(WikiError) as raised:
        names(api, settings)
    return raised.value.message.replace(api, "API")


def test_a_question_is_named_and_minds_the_lag(proxy: FaultProxy) -> None:
    settings = Settings(wiki_contact="https://drugs.example.org", wiki_maxlag=3)
    assert names(proxy.api, settings) == ("Test wiki", [])
    (question,) = proxy.questions
    assert re.fullmatch(
        r"Monograph/[\d.]+ \(https://drugs\.example\.org\) httpx/[\d.]+ Python/[\d.]+", question.headers["User-Agent"]
    )
    assert question.form["maxlag"] == "3"


def test_without_a_contact_the_name_is_all(monkeypatch: pytest.MonkeyPatch) -> None:
    assert re.fullmatch(r"Monograph/\S+ httpx/\S+ Python/\S+", user_agent(None))
    monkeypatch.setenv("MONOGRAPH_WIKI_CONTACT", "José")
    with pytest.raises(SettingsError, match=r"^MONOGRAPH_WIKI_CONTACT: "):
        read_settings()


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (refuse(429), "answers 429"),
        (refuse(503, Retry_After="nonsense"), "answers 503"),
        (refuse(500), "answers 500"),
        (break_off, "cannot be read: peer closed connection without sending complete message body"),
        (cut, "answers JSON that breaks off"),
        (hang_up, "cannot be read: Server disconnected without sending a response."),
    ],
)
def test_a_failure_that_passes_is_waited_for(proxy: FaultProxy, fault: Fault, reason: str) -> None:
    proxy.faults = [fault, fault]
    name, lines = names(proxy.api)
    assert name == "Test wiki"
    assert [line.startswith(f"{proxy.api} {reason}") for line in lines] == [True, True]
    assert len(proxy.questions) == 3


def test_a_lagging_wiki_is_left_alone_for_as_long_as_it_says(proxy: FaultProxy) -> None:
    proxy.faults = [lag]
    assert re.fullmatch(
        r"API says maxlag: Waiting for .* and asks to be left alone for 5 seconds: run it again then\.",
        refusal(proxy.api),
    )


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_obeyed(proxy: FaultProxy, form: str) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    proxy.faults = [refuse(503, Retry_After="1" if form == "seconds" else moment)]
    began = time.monotonic()
    assert names(proxy.api)[0] == "Test wiki"
    assert 0.5 < time.monotonic() - began < 4


def test_attempts_are_bounded(proxy: FaultProxy) -> None:
    proxy.faults = [refuse(503)] * 9
    assert refusal(proxy.api) == "API answers 503; given up after 4 attempts: run it again later."
    assert len(proxy.questions) == 4


def test_pauses_double(proxy: FaultProxy) -> None:
    proxy.faults = [hang_up] * 3
    _, lines = names(proxy.api, Settings(wiki_backoff=0.1))
    pauses = [float(line.rpartition("waiting ")[2].removesuffix(" s")) for line in lines]
    assert [low <= pause <= low + 0.15 for low, pause in zip((0.1, 0.2, 0.4), pauses, strict=True)] == [True] * 3


def test_no_wiki_at_all_is_one_line(wiki_server: MediaWiki) -> None:
    assert refusal(f"http://127.0.0.1:{free_port()}/api.php").endswith(
        "Connection refused; given up after 4 attempts: see that the address is right and can be reached from here."
    )
    assert refusal(f"{wiki_server.server}/no.php") == "API answers 404: is it the address of a wiki's api.php?"
    assert refusal(f"{wiki_server.server}/COPYING.txt").endswith("is it the address of a wiki's api.php?")
    assert refusal("wiki.example.org").startswith("API is no address of a wiki's api.php, such as https://")
    assert refusal("http://127.0.0.1:port").startswith("API is no address of a wiki's api.php, such as https://")


def test_an_address_that_leads_elsewhere_is_not_followed(proxy: FaultProxy) -> None:
    proxy.faults = [refuse(301, Location="https://wiki.example.org/api.php")]
    assert refusal(proxy.api) == "API leads to https://wiki.example.org/api.php: give that address to --api."
    assert len(proxy.questions) == 1


def test_what_the_wiki_does_not_understand_is_said_at_once(proxy: FaultProxy) -> None:
    with WikiClient(proxy.api, QUICK, print) as client, pytest.raises(WikiError, match="says badvalue: Unrecognized"):
        list(client.query(meta="siteinfo", action="quory"))
    assert len(proxy.questions) == 1


def test_json_of_another_program_is_refused(proxy: FaultProxy) -> None:
    proxy.faults = [say(b"[1]")]
    assert refusal(proxy.api).startswith("API answers JSON that is no object: ")
    again = b'{"continue": {"continue": "-||"}, "query": {}}'
    proxy.faults = [say(again)] * 9
    assert refusal(proxy.api) == "API gives the same part of its answer again and again."
