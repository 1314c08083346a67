from __future__ import annotations

import pytest

from app.api.encodings import choose_encoding


@pytest.mark.parametrize(
    ("lines", "chosen"),
    [
        ([], "identity"),
        ([""], "identity"),
        (["gzip"], "gzip"),
        (["x-gzip"], "gzip"),
        (["gzip, deflate, br, zstd"], "zstd"),
        (["gzip, deflate", "zstd"], "zstd"),
        (["GZIP;Q=1.0, zstd;q=0.5"], "gzip"),
        (["zstd;q=0, gzip"], "gzip"),
        (["zstd;q=0, gzip;q=0"], "identity"),
        (["br"], "br"),
        (["gzip, br"], "br"),
        (["deflate"], "identity"),
        (["*"], "zstd"),
        (["*;q=0.1, zstd;q=0"], "br"),
        (["gzip;q=0.5, identity"], "identity"),
        (["identity;q=0"], "identity"),
        (["*;q=0"], "identity"),
        (["gzip;q=much"], "identity"),
        (["gzip;level=9"], "gzip"),
        ([" , ,gzip ; q=0.3 "], "gzip"),
    ],
)
def test_the_client_gets_what_it_takes_most_gladly(lines: list[str], chosen: str) -> None:
    assert choose_encoding(lines) == chosen
