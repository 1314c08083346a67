"""Why a file or article is left out: said in one line, and the others go on."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import MonographError


class SkippedError(MonographError):
    """An input that is no drug monograph or cannot be read; the message is the reason."""

    status = 422
    title = "Not ingested"
    type = "not-ingested"


@dataclass(frozen=True, slots=True)
class NotRead:
    """Why nothing was read of an article; `lasting` where the same text would give the same reason again."""

    reason: str
    lasting: bool = False
