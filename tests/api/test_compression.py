from __future__ import annotations

from typing import NamedTuple

import pytest
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from app.api.compression import Compressed, Remembered
from app.encodings import Encoding
from tests.decoders import DECODERS

SQUEEZED = [Encoding.ZSTD, Encoding.BROTLI, Encoding.GZIP]
DOCUMENT = "/v1/drugs/anakinra"


class Raw(NamedTuple):
    """An answer as it goes over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes


def get(client: TestClient, path: str, accepted: str, method: str = "GET", **headers: str) -> Raw:
    asked = {"Accept-Encoding": accepted, **{name.replace("_", "-"): value for name, value in headers.items()}}
    with client.stream(method, path, headers=asked) as answer:
        return Raw(answer.status_code, dict(answer.headers), b"".join(answer.iter_raw()))


@pytest.mark.parametrize("path", [DOCUMENT, "/v1/indications", f"{DOCUMENT}/wikitext", "/openapi.json"])
@pytest.mark.parametrize("encoding", SQUEEZED)
def test_the_client_gets_what_it_takes_and_the_same_again(
    seed_client: TestClient, path: str, encoding: Encoding
) -> None:
    plain = get(seed_client, path, "identity")
    for _ in range(2):  # the second is remembered
        squeezed = get(seed_client, path, encoding)
        assert squeezed.headers["content-encoding"] == encoding
        assert squeezed.headers["content-length"] == str(len(squeezed.body))
        assert len(squeezed.body) < len(plain.body)
        assert DECODERS[encoding](squeezed.body) == plain.body
    assert "content-encoding" not in plain.headers
    assert plain.headers["vary"] == squeezed.headers["vary"] == "Accept-Encoding"


def test_each_coding_has_a_validator_of_its_own(seed_client: TestClient) -> None:
    etags = {encoding: get(seed_client, DOCUMENT, encoding).headers["etag"] for encoding in Encoding}
    plain = etags[Encoding.IDENTITY]
    assert not plain.startswith("W/")
    assert {encoding: etags[encoding] for encoding in SQUEEZED} == {
        encoding: f'{plain[:-1]}-{encoding}"' for encoding in SQUEEZED
    }


@pytest.mark.parametrize("path", [DOCUMENT, "/v1/indications"])
@pytest.mark.parametrize("accepted", Encoding)
@pytest.mark.parametrize("held", Encoding)
def test_a_304_is_about_bytes_that_the_client_holds(
    seed_client: TestClient, path: str, accepted: Encoding, held: Encoding
) -> None:
    etag = get(seed_client, path, held).headers["etag"]
    answer = get(seed_client, path, accepted, if_none_match=f'"other", {etag}')
    if held in {accepted, Encoding.IDENTITY}:
        assert (answer.status, answer.headers["etag"], answer.body) == (304, etag, b"")
    else:
        assert answer.status == 200
        assert answer.headers["etag"] != etag


def test_of_several_held_the_one_squeezed_as_asked_is_confirmed(seed_client: TestClient) -> None:
    plain, squeezed = (get(seed_client, DOCUMENT, each).headers["etag"] for each in ("identity", "zstd"))
    assert get(seed_client, DOCUMENT, "zstd", if_none_match=f"{plain}, {squeezed}").headers["etag"] == squeezed


def test_a_weakened_validator_is_known_again(seed_client: TestClient) -> None:
    etag = get(seed_client, DOCUMENT, "gzip").headers["etag"]
    assert get(seed_client, DOCUMENT, "gzip", if_none_match=f"W/{etag}").status == 304


def test_head_says_what_get_says(seed_client: TestClient) -> None:
    head, whole = (get(seed_client, DOCUMENT, "zstd", method) for method in ("HEAD", "GET"))
    assert head.body == b""
    for name in ("content-encoding", "content-length", "etag", "vary"):
        assert head.headers[name] == whole.headers[name]


@pytest.mark.parametrize("path", ["/healthz", "/v1/drugs/nobody", "/docs/assets/favicon-32x32.png"])
def test_what_is_short_or_no_text_stays_as_it_is(seed_client: TestClient, path: str) -> None:
    assert "content-encoding" not in get(seed_client, path, "zstd").headers


def test_an_encoding_is_not_put_on_another(seed_client: TestClient) -> None:
    answer = get(seed_client, "/v1/export", "gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["etag"].startswith('W/"')
    assert DECODERS[Encoding.GZIP](answer.body).startswith(b"{")


def test_an_answer_in_pieces_goes_by() -> None:
    app = FastAPI()
    app.add_middleware(Compressed)

    @app.get("/")
    def stream() -> StreamingResponse:
        return StreamingResponse(iter([b"x" * 2000, b"y" * 2000]), media_type="text/plain")

    with TestClient(app) as client:
        answer = get(client, "/", "zstd")
    assert answer.body == b"x" * 2000 + b"y" * 2000
    assert "content-encoding" not in answer.headers


@given(st.lists(st.tuples(st.binary(min_size=1, max_size=3), st.sampled_from(SQUEEZED)), max_size=50))
def test_what_is_remembered_is_right_and_stays_within_its_bounds(keys: list[tuple[bytes, Encoding]]) -> None:
    remembered = Remembered(100)
    for etag, encoding in keys:
        squeezed = etag * 10
        assert remembered.get((etag, encoding)) in {None, squeezed}
        remembered.put((etag, encoding), squeezed)
        assert remembered.get((etag, encoding)) == squeezed
        assert sum(len(remembered.get(key) or b"") for key in set(keys)) <= 100


def test_the_longest_unused_is_forgotten() -> None:
    remembered = Remembered(20)
    first, second, third = ((etag, Encoding.ZSTD) for etag in (b'"1"', b'"2"', b'"3"'))
    remembered.put(first, b"x" * 10)
    remembered.put(second, b"x" * 10)
    assert remembered.get(first)
    remembered.put(third, b"x" * 10)
    assert (remembered.get(first) is None, remembered.get(second) is None) == (False, True)
