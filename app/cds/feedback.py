"""What became of cards, in a file: a line of JSON for each, without what people wrote unless that is wanted."""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic_core import to_json
from starlette.exceptions import HTTPException

from app.cds.json_values import as_list, as_object, as_text
from app.cds.services import Hook
from app.whole_lines import append_whole

# Whoever may send feedback shall not fill the disk.
MOST_BYTES = 50_000_000
_MOST_AT_ONCE = 1000
_MOST_SUGGESTIONS = 20
_LONGEST_COMMENT = 2000

_OUTCOMES = ("accepted", "overridden")
# Codes, UUIDs and times, never sentences.
_TOKEN = re.compile(r"[\w.:/#+\-]{1,100}", re.ASCII)


class FeedbackFile:
    """A file that feedback is added to; several processes may add to it. Without a path nothing is kept."""

    def __init__(self, path: str, *, comments: bool) -> None:
        self._path = Path(path) if path else None
        self._comments = comments

    def keep(self, hook: Hook, asked: Mapping[str, Any]) -> None:
        """Add what a client sent, or raise what it is answered: 400 for what is no feedback, 503 where no line fits."""
        if not isinstance(asked.get("feedback"), list):
            raise HTTPException(400, "There is no list `feedback`.")
        lines = b"".join(to_json(each) + b"\n" for each in self._records(hook, asked["feedback"][:_MOST_AT_ONCE]))
        if self._path and lines:
            self._append(self._path, lines)

    def _append(self, path: Path, lines: bytes) -> None:
        try:
            file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                fcntl.flock(file, fcntl.LOCK_EX)  # several processes write to it; closing frees it
                if os.fstat(file).st_size + len(lines) > MOST_BYTES:
                    raise HTTPException(503, "The feedback cannot be kept: its file is full.")
                append_whole(file, lines)
            finally:
                os.close(file)
        except OSError:
            raise HTTPException(503, "The feedback cannot be kept: its file cannot be written.") from None

    def _records(self, hook: Hook, feedback: list[Any]) -> Iterator[dict[str, Any]]:
        received = datetime.now(UTC).isoformat(timespec="seconds")
        for each in filter(None, map(as_object, feedback)):
            reason = as_object(as_object(each.get("overrideReason")).get("reason"))
            accepted = as_list(each.get("acceptedSuggestions"))[:_MOST_SUGGESTIONS]
            record = {
                "received": received,
                "service": hook.value,
                "card": _token(each.get("card")),
                "outcome": each["outcome"] if each.get("outcome") in _OUTCOMES else None,
                "reason": {"system": _token(reason.get("system")), "code": _token(reason.get("code"))},
                "accepted_suggestions": [_token(as_object(suggestion).get("id")) for suggestion in accepted],
                "outcome_timestamp": _token(each.get("outcomeTimestamp")),
            }
            if self._comments:
                record["comment"] = as_text(as_object(each.get("overrideReason")).get("userComment"))[:_LONGEST_COMMENT]
            yield record


def _token(value: object) -> str | None:
    """Keep what is one code, identifier or time; anything longer or with spaces may be what somebody wrote."""
    text = as_text(value)
    return text if _TOKEN.fullmatch(text) else None
