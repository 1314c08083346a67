"""Logs as lines of JSON. What people ask for may tell what they take: only the level `debug` shows it."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pydantic_core import to_json

# Which request a line is about, wherever it is written.
REQUEST_ID: ContextVar[str | None] = ContextVar("request_id", default=None)


class LogLevel(StrEnum):
    """From which level on lines are written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class JsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON."""

    def __init__(self, level: LogLevel = LogLevel.INFO) -> None:
        super().__init__()
        self._whole = level == LogLevel.DEBUG

    def format(self, record: logging.LogRecord) -> str:
        """Write the line."""
        fields: dict[str, Any] = {"logger": record.name}
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            fields["error"] = type(error).__qualname__
            fields["trace"] = traceback.format_exception(error) if self._whole else list(_frames(error))
        return _line(record.levelno, record.getMessage().strip(), fields)


def write_line(level: int, message: str, fields: dict[str, Any]) -> None:
    """Write a line without the standard library's machinery, which would take half as long as the answer that it is on.

    Whether there shall be one is asked of a logger before.
    """
    sys.stderr.write(f"{_line(level, message, fields)}\n")


def logging_config(level: LogLevel) -> dict[str, Any]:
    """Describe for `logging.config` where lines go: to standard error, ours and those of the libraries alike."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": f"{__name__}.{JsonFormatter.__name__}", "level": level}},
        "handlers": {"errors": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"level": max(level, LogLevel.WARNING, key=_rank).upper(), "handlers": ["errors"]},
        "loggers": {
            "app": {"level": level.upper()},
            "uvicorn": {"level": max(level, LogLevel.INFO, key=_rank).upper()},
        },
    }


def _line(level: int, message: str, fields: dict[str, Any]) -> str:
    line = {
        "time": datetime.now(UTC),
        "level": logging.getLevelName(level).lower(),
        "message": message,
        "request_id": REQUEST_ID.get(),
        **fields,
    }
    return to_json(line).decode()


def _rank(level: LogLevel) -> int:
    return list(LogLevel).index(level)


def _frames(error: BaseException) -> Iterator[str]:
    """Tell where an error was raised, and what led to it, without its words: they may quote what was asked for."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _frames(cause)
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"{frame.filename}:{frame.lineno} in {frame.name}"
    yield type(error).__qualname__
