from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from starlette.testclient import TestClient

from app.cds import clients as module
from app.errors import SettingsError
from app.service import create_app
from app.settings import CdsClient, Settings, read_settings
from tests.cds.conftest import Configured
from tests.cds.requests import drafts, request

BASE = "https://drugs.example.org"
ISSUER = "https://ehr.example.org"
SERVICE = "/cds-services/order-sign"
EC_KEY = ec.generate_private_key(ec.SECP384R1())
RSA_KEY = rsa.generate_private_key(65537, 2048)
OTHER_KEY = ec.generate_private_key(ec.SECP384R1())
ASKED = request("order-sign", *drafts("Kineret", "Enbrel"))

Sign = Callable[..., str]


class KeyServer:
    """A server of public keys, which counts how often they are read."""

    def __init__(self) -> None:
        self.keys: list[dict[str, Any]] = []
        self.reads = 0
        self.status = 200
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.reads += 1
                body = json.dumps({"keys": server.keys}).encode()
                self.send_response(server.status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_arguments: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._http.server_port}/jwks.json"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def key_server() -> Iterator[KeyServer]:
    server = KeyServer()
    server.keys = [
        {**ECAlgorithm.to_jwk(EC_KEY.public_key(), as_dict=True), "kid": "ec"},
        {**RSAAlgorithm.to_jwk(RSA_KEY.public_key(), as_dict=True), "kid": "rsa", "alg": "RS384"},
    ]
    yield server
    server.close()


@pytest.fixture
def guarded(configured: Configured, key_server: KeyServer) -> Iterator[TestClient]:
    with configured(base_url=BASE, cds_clients=[CdsClient(iss=ISSUER, jku=key_server.address)]) as client:
        yield client


def token(key: Any = EC_KEY, algorithm: str = "ES384", kid: str = "ec", head: Any = None, **claims: object) -> str:  # noqa: ANN401
    now = int(time.time())
    body = {"iss": ISSUER, "aud": BASE + SERVICE, "exp": now + 300, "iat": now, "jti": "1", **claims}
    known = {name: value for name, value in body.items() if value is not None}
    return jwt.encode(known, key, algorithm, headers={"kid": kid, **(head or {})})


def ask(client: TestClient, shown: str | None, path: str = SERVICE) -> int:
    headers = {"Authorization": shown} if shown is not None else {}
    answer = client.post(path, json={**ASKED, "feedback": []}, headers=headers)
    if answer.status_code == 401:
        assert answer.headers["www-authenticate"] == "Bearer"
        assert answer.headers["content-type"] == "application/problem+json"
        assert "cards" not in answer.text
    return answer.status_code


def test_nobody_has_to_show_anything_unless_it_is_asked_for(configured: Configured) -> None:
    with configured() as client:
        assert ask(client, None) == 200
        assert ask(client, f"Bearer {token(OTHER_KEY)}") == 200


def test_a_client_that_is_let_in_is_answered(guarded: TestClient, key_server: KeyServer) -> None:
    assert ask(guarded, f"Bearer {token()}") == 200
    assert ask(guarded, f"bearer {token(RSA_KEY, 'RS384', 'rsa')}") == 200
    assert ask(guarded, f"Bearer {token(head={'jku': key_server.address})}") == 200
    assert ask(guarded, f"Bearer {token(aud=[BASE + SERVICE, 'x'])}") == 200
    path = f"{SERVICE}/feedback"
    assert ask(guarded, f"Bearer {token(aud=BASE + path)}", path) == 200
    assert guarded.get("/cds-services").status_code == 200
    assert key_server.reads == 1


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": BASE},
        {"aud": f"{BASE}{SERVICE}/"},
        {"aud": f"{BASE}/cds-services/order-select"},
        {"aud": "http://testserver/cds-services/order-sign"},
        {"aud": None},
        {"iss": "https://other.example.org"},
        {"iss": None},
        {"iss": [ISSUER]},
        {"exp": 1},
        {"exp": None},
        {"iat": None},
        {"iat": 9_999_999_999},
        {"jti": None},
    ],
)
def test_what_a_token_says_has_to_be_so(guarded: TestClient, claims: dict[str, object]) -> None:
    # Some cannot be made by the library that checks them.
    now = int(time.time())
    body: dict[str, object] = {"iss": ISSUER, "aud": BASE + SERVICE, "exp": now + 300, "iat": now, "jti": "1"}
    said = {name: value for name, value in (body | claims).items() if value is not None}
    signed = jwt.api_jws.encode(json.dumps(said).encode(), EC_KEY, "ES384", headers={"kid": "ec"})
    assert ask(guarded, f"Bearer {signed}") == 401


def test_a_token_is_signed_by_a_known_key_in_a_known_way(guarded: TestClient, key_server: KeyServer) -> None:
    p256 = ec.generate_private_key(ec.SECP256R1())
    secret = "x" * 64
    for shown in (
        token(OTHER_KEY),
        token(kid="other"),
        token(RSA_KEY, "RS384", "ec"),
        token(RSA_KEY, "RS256", "rsa"),
        token(p256, "ES256", "ec"),
        token(secret, "HS384"),
        token(secret, "HS256", "rsa"),
        token(None, "none"),
        token(head={"jku": "https://evil.example.org/jwks.json"}),
        token()[:-4] + "AAAA",
        "x",
        "a.b.c",
    ):
        assert ask(guarded, f"Bearer {shown}") == 401
    for lacking in (None, "", "Bearer", "Bearer ", f"Basic {token()}", token()):
        assert ask(guarded, lacking) == 401
    assert key_server.reads <= 2


def test_keys_may_change_but_nobody_makes_them_be_read_on_and_on(
    guarded: TestClient, key_server: KeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ask(guarded, f"Bearer {token()}") == 200
    key_server.keys = [{**ECAlgorithm.to_jwk(OTHER_KEY.public_key(), as_dict=True), "kid": "new"}]
    for _ in range(5):
        assert ask(guarded, f"Bearer {token(OTHER_KEY, kid='new')}") == 401
    assert key_server.reads == 1
    monkeypatch.setattr(module, "_SECONDS_TO_REFETCH", 0)
    assert ask(guarded, f"Bearer {token(OTHER_KEY, kid='new')}") == 200
    assert ask(guarded, f"Bearer {token()}") == 401


def test_keys_that_cannot_be_read_let_nobody_in(guarded: TestClient, key_server: KeyServer) -> None:
    key_server.status = 500
    assert ask(guarded, f"Bearer {token()}") == 401


def test_settings_say_whom_to_let_in(monkeypatch: pytest.MonkeyPatch, ingested_seed: str) -> None:
    monkeypatch.setenv("MONOGRAPH_CDS_CLIENTS", json.dumps([{"iss": ISSUER, "jku": f"{ISSUER}/jwks.json"}]))
    settings = read_settings()
    assert settings.cds_clients == [CdsClient(iss=ISSUER, jku=f"{ISSUER}/jwks.json")]
    with pytest.raises(SettingsError, match="MONOGRAPH_BASE_URL"):
        create_app(Settings(database_url=ingested_seed))
    monkeypatch.setenv("MONOGRAPH_BASE_URL", BASE)
    with monkeypatch.context() as without:
        without.setattr(module, "find_spec", lambda _name: None)
        with pytest.raises(SettingsError, match=r"pip install 'monograph\[cds\]'"):
            create_app(Settings(database_url=ingested_seed))
    for wrong in (
        '[{"iss": "x"}]',
        '[{"iss": "x", "jku": "http://example.org/"}]',
        '[{"iss": "", "jku": "https://x"}]',
    ):
        monkeypatch.setenv("MONOGRAPH_CDS_CLIENTS", wrong)
        with pytest.raises(SettingsError, match="MONOGRAPH_CDS_CLIENTS"):
            read_settings()
