from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.encodings import Encoding, encoded
from tests.decoders import DAMAGES, DECODERS


@pytest.mark.parametrize("encoding", Encoding)
@given(pieces=st.lists(st.binary(max_size=200)))
def test_what_is_squeezed_comes_out_again_and_is_the_same_each_time(encoding: Encoding, pieces: list[bytes]) -> None:
    squeezed = b"".join(encoded(pieces, encoding))
    assert DECODERS[encoding](squeezed) == b"".join(pieces)
    assert b"".join(encoded(pieces, encoding)) == squeezed


class BrokenError(Exception):
    pass


@pytest.mark.parametrize("encoding", [Encoding.ZSTD, Encoding.BROTLI, Encoding.GZIP])
def test_what_was_cut_off_is_refused(encoding: Encoding) -> None:
    def broken() -> Iterator[bytes]:
        yield from (Random(number).randbytes(100_000) for number in range(10))  # noqa: S311  # no secret
        raise BrokenError

    pieces: list[bytes] = []
    with pytest.raises(BrokenError):
        pieces.extend(encoded(broken(), encoding))
    assert pieces
    with pytest.raises(DAMAGES):
        DECODERS[encoding](b"".join(pieces))
