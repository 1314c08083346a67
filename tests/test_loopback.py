from __future__ import annotations

import socket

import pytest

from tests.loopback import leads_elsewhere


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost", b"127.0.0.9", "", None])
def test_this_machine_may_be_reached(host: object) -> None:
    assert not leads_elsewhere(host)


def test_no_other_may() -> None:
    with pytest.raises(RuntimeError, match=r"^a test tried to reach en\.wikipedia\.org$"):
        socket.getaddrinfo("en.wikipedia.org", 443)
    with socket.socket() as other, pytest.raises(RuntimeError, match=r"tried to reach 192\.0\.2\.1"):
        other.connect(("192.0.2.1", 443))
