from __future__ import annotations

import json
import logging
import logging.config
import subprocess
import sys

import pytest

from app.logs import REQUEST_ID, JsonFormatter, LogLevel, logging_config


def fail() -> None:
    try:
        dict[str, int]()["secret"]
    except KeyError as error:
        raise RuntimeError("about secret") from error


def record(message: str, *, failed: bool = False) -> logging.LogRecord:
    try:
        if failed:
            fail()
    except RuntimeError:
        return logging.LogRecord("some.library", logging.ERROR, "", 0, message, (), sys.exc_info())
    return logging.LogRecord("some.library", logging.ERROR, "", 0, message, (), None)


def test_a_line_says_who_wrote_it_during_which_request() -> None:
    token = REQUEST_ID.set("order-66")
    line = json.loads(JsonFormatter().format(record("two\nlines")))
    REQUEST_ID.reset(token)
    assert line.pop("time")
    assert line == {"level": "error", "message": "two\nlines", "request_id": "order-66", "logger": "some.library"}


def test_an_error_is_told_without_its_words() -> None:
    text = JsonFormatter().format(record("failed", failed=True))
    assert "secret" not in text
    line = json.loads(text)
    assert line["error"] == "RuntimeError"
    assert [part.partition(" in ")[2] or part for part in line["trace"]] == [
        "fail",
        "KeyError",
        "record",
        "fail",
        "RuntimeError",
    ]


def test_at_debug_an_error_is_told_whole() -> None:
    line = json.loads(JsonFormatter(LogLevel.DEBUG).format(record("failed", failed=True)))
    assert "KeyError: 'secret'" in "".join(line["trace"])


@pytest.mark.parametrize(
    ("level", "written"),
    [
        (LogLevel.DEBUG, ["app debug", "app info", "uvicorn info", "other warning"]),
        (LogLevel.INFO, ["app info", "uvicorn info", "other warning"]),
        (LogLevel.WARNING, ["other warning"]),
        (LogLevel.ERROR, []),
    ],
)
def test_a_level_leaves_out_what_is_below(level: LogLevel, written: list[str]) -> None:
    program = (
        "import json, logging, logging.config, sys\n"
        "logging.config.dictConfig(json.loads(sys.argv[1]))\n"
        "for name, level in [('app', 'debug'), ('app', 'info'), ('uvicorn', 'debug'), ('uvicorn', 'info'),\n"
        "                    ('other', 'info'), ('other', 'warning')]:\n"
        "    getattr(logging.getLogger(name), level)('%s %s', name, level)\n"
    )
    config = json.dumps(logging_config(level))
    done = subprocess.run([sys.executable, "-c", program, config], check=True, capture_output=True, text=True)  # noqa: S603
    assert [json.loads(line)["message"] for line in done.stderr.splitlines()] == written
