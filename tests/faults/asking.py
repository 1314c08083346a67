"""Questions to a service, whatever it answers."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any

SECONDS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered."""

    status: int
    etag: str
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401  # as json.loads
        return json.loads(self.body)

    @property
    def is_whole(self) -> bool:
        """Whether these are the bytes that the validator was made of."""
        return self.etag == f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'

    @property
    def detail(self) -> str:
        """What a problem says of a database that cannot be used."""
        problem = self.json
        assert (self.status, problem["status"], problem["type"]) == (503, 503, "/problems/database-not-ready"), problem
        return str(problem["detail"])


def ask(port: int, path: str) -> Answer:
    with closing(HTTPConnection("127.0.0.1", port, timeout=SECONDS)) as connection:
        connection.request("GET", path)
        response = connection.getresponse()
        return Answer(response.status, response.headers.get("ETag", ""), response.read())
