"""A real browser opens our page of the API and tries it out, and a page of somebody else's asks our services."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from app.database import make_engine, migrate
from app.facts.evidence import Evidence
from tests.cabinet import interacts
from tests.cds.requests import drafts, request
from tests.clients import tools
from tests.databases import url_of
from tests.loopback import answering, free_port
from tests.serving import get_when_ready, service
from tests.store.drugs import EVIDENCE, article, extracted, store

# What would run in a page that takes an article's text for HTML.
NASTY = "<script>ran = true</script> <img src=x onerror='ran = true'> <b>bold</b> & [a](javascript:ran=true)"

# A client that shows a card's detail as HTML, as it came. Its questions have to be asked for by a preflight.
CLIENT = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><h1></h1><div id="detail"></div><script type="module">
const base = '%s', asked = %s;
const headers = {'Content-Type': 'application/json', Authorization: 'Bearer x'};
const post = (path, body) => fetch(base + path, {method: 'POST', headers, body: JSON.stringify(body)});
const services = await (await fetch(base + '/cds-services')).json();
const {cards} = await (await post('/cds-services/order-sign', asked)).json();
document.querySelector('h1').textContent = cards[0].summary;
document.querySelector('#detail').innerHTML = cards[0].detail;
const feedback = await post('/cds-services/order-sign/feedback', {feedback: [{card: cards[0].uuid, outcome: 'accepted'}]});
const drug = await fetch(cards[0].links[0].url), fhir = await fetch(base + '/fhir/r5/metadata');
globalThis.seen = {
  services: services.services.length, cards: cards.length, feedback: await feedback.json(),
  drug: (await drug.json()).drug.slug, etag: drug.headers.has('ETag'), fhir: (await fhir.json()).resourceType,
};
setTimeout(() => document.body.classList.add('done'), 200);
</script>"""


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("browser") / "service.log"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, log: Path) -> Iterator[str]:
    """The address of a running service, one of whose articles was written by somebody who means harm."""
    url = url_of(tmp_path_factory.mktemp("drugs") / "drugs.db")
    migrate(url)
    engine = make_engine(url)
    said = interacts("Betamine", "avoid", evidence=Evidence(**{**EVIDENCE.model_dump(), "quote": NASTY}))
    with Session(engine) as session, session.begin():
        for title, facts in {"Alphamine": [said], "Betamine": []}.items():
            store(session, article(title), extracted(title, interactions=facts))
    engine.dispose()
    port = free_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MONOGRAPH_CDS_FEEDBACK_FILE", "")
        with service(url, port, log=log):
            get_when_ready(f"http://127.0.0.1:{port}/readyz")
            yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def elsewhere(server: str) -> Iterator[str]:
    """The address of somebody else's page, on another origin, that asks the service."""
    page = CLIENT % (server, json.dumps(request("order-sign", *drafts("Alphamine", "Betamine"))))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    with answering(Handler) as address:
        yield address


def opened(chromium: str, what: str, address: str) -> dict[str, Any]:
    script = shutil.copy(tools.HERE / "drive_browser.mjs", tools.NODE)
    seen: dict[str, Any] = json.loads(
        tools.require(tools.run("node", script, what, chromium, address)).splitlines()[-1]
    )
    return seen


def test_the_page_of_the_api_can_be_tried_out(chromium: str, server: str) -> None:
    seen = opened(chromium, "docs", server)
    # What the policy forbids a browser complains of; everything comes from here.
    assert (seen["complaints"], seen["origins"]) == ([], [server])
    assert seen["title"].startswith("Monograph")
    assert seen["operations"] > 40
    assert (seen["names"]["status"], json.loads(seen["names"]["body"])["drug"]["slug"]) == ("200", "alphamine")
    assert (seen["check"]["status"], "pairs" in json.loads(seen["check"]["body"])) == ("200", True)


def test_a_page_from_elsewhere_may_ask_and_an_article_runs_nothing_in_it(
    chromium: str, server: str, elsewhere: str, log: Path
) -> None:
    seen = opened(chromium, "cards", elsewhere)
    assert (seen["complaints"], set(seen["origins"])) == ([], {server, elsewhere})
    assert seen["seen"] == {
        "services": 3,
        "cards": 1,
        "feedback": {},
        "drug": "alphamine",
        "etag": True,
        "fhir": "CapabilityStatement",
    }
    assert seen["summary"] == "Avoid: Alphamine with Betamine"
    assert NASTY in " ".join(seen["detail"].split())
    assert (seen["elements"], seen["ran"]) == ([], False)
    # The browser asked whether it may before each of the two questions that are not simple.
    methods = [json.loads(line)["method"] for line in log.read_text().splitlines() if '"request"' in line]
    assert methods.count("OPTIONS") == 2
